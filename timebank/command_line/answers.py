"""What a command answers, and saying it: one JSON document, or lines for people."""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

DONE = 0
REFUSED = 1
WRONG_USE = 2
NO_DATABASE = 3
FOUND_WRONG = 4
FAULT = 70
"""Not in the contract: the program itself failed (sysexits.h, EX_SOFTWARE)."""
CANCELLED = 130
"""What shells give for Ctrl+C: 128 and the number of the signal."""

_COMMANDS = dict.fromkeys([*range(32), *range(127, 160)])
"""The control characters, each of which goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The document for scripts, the lines for people, and the exit status.

    A `complaint` is the code and the sentence of an error whose report stands on standard output all the same.
    """

    data: Any
    lines: tuple[str, ...]
    status: int = DONE
    complaint: tuple[str, str] | None = None


def speak_utf8() -> None:
    """Write UTF-8 whatever the system's locale is: names come in eight scripts."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def say(answer: Answer, *, as_json: bool) -> None:
    """Write the answer on standard output."""
    if as_json:
        _write(sys.stdout, [json.dumps(answer.data, ensure_ascii=False)])
    else:
        _write(sys.stdout, (_harmless(line) for line in answer.lines))
    if answer.complaint is not None:
        complain(*answer.complaint, as_json=as_json)


def complain(code: str, message: str, *, as_json: bool) -> None:
    """Write an error on standard error, as one object or as one sentence."""
    if as_json:
        _write(sys.stderr, [json.dumps({"error": {"code": code, "message": message}}, ensure_ascii=False)])
    else:
        _write(sys.stderr, [_harmless(message)])


def remark(message: str) -> None:
    """Tell a person something beside the answer."""
    _write(sys.stderr, [message])


def _harmless(line: str) -> str:
    """The line without the signs by which a name or somebody's file could command the terminal."""
    return line.translate(_COMMANDS)


def _write(stream: Any, lines: Iterable[str]) -> None:
    for line in lines:
        stream.write(line + "\n")
    stream.flush()
