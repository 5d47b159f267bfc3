"""Asking on a terminal. Where there is none, nothing is asked and None comes back."""

import sys
from getpass import getpass

from timebank.wording import Wording


def on_terminal() -> bool:
    """Whether somebody sits there who can be asked."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def ask_name(words: Wording) -> str | None:
    """The operator's name."""
    if not on_terminal():
        return None
    sys.stderr.write(f"{words.command('prompts.operator')} ")
    sys.stderr.flush()
    return sys.stdin.readline().strip() or None


def ask_password(words: Wording, name: str) -> str | None:
    """A password, typed unseen."""
    if not on_terminal():
        return None
    return _unseen(words.command("prompts.password", name=name))


def ask_new_password(words: Wording, name: str) -> str | None:
    """A new password, typed unseen until twice the same was typed."""
    if not on_terminal():
        return None
    while True:
        first = _unseen(words.command("prompts.new_password", name=name))
        if first is None or first == _unseen(words.command("prompts.once_more")):
            return first
        sys.stderr.write(words.command("prompts.not_the_same") + "\n")


def _unseen(question: str) -> str | None:
    try:
        return getpass(f"{question} ", stream=sys.stderr) or None
    except EOFError:
        return None
