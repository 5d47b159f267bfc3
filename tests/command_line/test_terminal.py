"""Somebody at a terminal is asked for what is missing; the password is not shown."""

import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.command_line.test_process import PROGRAM, ROOT, environment
from tests.fixtures.bank import PASSWORD

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal is a thing of Unix", allow_module_level=True)

import pty


def at_terminal(words: list[str], dialogue: list[tuple[str, str]]) -> tuple[int, str, str]:
    """Run the program on a pseudo-terminal and type each answer once its question stands there.

    Gives the status, standard output, and all that was on the screen.
    """
    quiet = environment()
    del quiet["TIMEBANK_PASSWORD"]
    ours, theirs = pty.openpty()
    started = subprocess.Popen(
        [*PROGRAM, "--language", "nl", *words],
        cwd=ROOT, env=quiet, stdin=theirs, stderr=theirs, stdout=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    screen = ""
    try:
        for question, answer in dialogue:
            screen += read_until(ours, question)
            os.write(ours, f"{answer}\n".encode())
        out = started.stdout.read().decode()
        status = started.wait(60)
        screen += read_until(ours, None)
    finally:
        started.kill()
        started.wait()
        started.stdout.close()
        os.close(ours)
    return status, out, screen


def read_until(terminal: int, wanted: str | None) -> str:
    """What appears until the text does, or (None) until nothing more comes."""
    seen = ""
    until = time.monotonic() + (60 if wanted else 0.5)
    while time.monotonic() < until and (wanted is None or wanted not in seen):
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                seen += os.read(terminal, 4096).decode()
            except OSError:  # Linux tells the end of the other side so
                break
    assert wanted is None or wanted in seen, seen
    return seen


def test_a_password_is_asked_unseen_until_it_is_twice_the_same(tmp_path: Path) -> None:
    where = str(tmp_path / "bank.db")
    status, out, screen = at_terminal(
        ["--json", "init", where, "--name", "De Linde", "--admin", "Ans", "--no-encryption"],
        [
            ("Nieuw wachtwoord voor Ans:", PASSWORD),
            ("nog een keer:", "iets anders"),
            ("Nieuw wachtwoord voor Ans:", PASSWORD),
            ("nog een keer:", PASSWORD),
        ],
    )
    assert (status, json.loads(out)["database"]) == (0, where)
    assert "niet gelijk" in screen
    assert PASSWORD not in screen

    status, out, screen = at_terminal(
        ["--database", where, "balance"], [("Wie ben je?", "ans"), ("Wachtwoord van ans:", PASSWORD)]
    )
    assert status == 0
    assert "De pot" in out
    assert PASSWORD not in screen
    status, out, screen = at_terminal(
        ["--database", where, "--operator", "Ans", "balance"], [("Wachtwoord van Ans:", "verkeerd-woord")]
    )
    assert (status, out) == (1, "")
