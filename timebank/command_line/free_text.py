"""What was typed freely and may hold somebody's BSN: told beside the answer, whatever the command (DOMAIN section 4)."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from timebank.command_line.answers import Answer
from timebank.domain.privacy import holds_bsn
from timebank.wording import Wording

_WARNING = "maybe_bsn"


def with_warning(answer: Answer, options: Namespace, words: Wording) -> Answer:
    """The answer, with the warning where a text holds such a number and the command did not say so itself."""
    if not any(holds_bsn(text) for text in _texts(options)):
        return answer
    sentence = words.warning(_WARNING)
    lines = answer.lines if sentence in answer.lines else (*answer.lines, sentence)
    return replace(answer, data=_warned(answer.data), lines=lines)


def _texts(options: Namespace) -> Iterator[str]:
    for key in options.free_texts:
        given = getattr(options, key)
        yield from (given,) if isinstance(given, str) else given or ()


def _warned(data: Any) -> Any:
    # A list, or nothing at all, has no place for it; the lines have.
    if not isinstance(data, dict):
        return data
    warnings = list(data.get("warnings", ()))
    if _WARNING not in warnings:
        # An activity tells of each warning whom it is about.
        warnings.append({"code": _WARNING, "account": None} if "present" in data else _WARNING)
    return data | {"warnings": warnings}
