"""One call of the command line: its options, its language, and the bank it signs in to."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NoReturn
from uuid import UUID
from zoneinfo import ZoneInfo

from timebank.command_line.answers import remark
from timebank.command_line.parser import WrongUse
from timebank.command_line.values import place_of
from timebank.domain.ids import keyed_id, new_id
from timebank.wording import Wording

if TYPE_CHECKING:
    from timebank.domain.access import Actor
    from timebank.domain.bank import Bank
    from timebank.office import Office
    from timebank.services.operation import Operation, P, R


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a command is given."""

    options: Namespace
    words: Wording

    @contextmanager
    def signed_in(self, *, guarded: bool = True) -> "Iterator[SignedIn]":
        """The bank that was named, open, with the operator signed in. Raises Refusal and StorageTrouble.

        Unless `guarded`, the bank opens also when the guards of its books are gone.
        """
        from timebank.command_line.opening import credentials

        by = credentials(self.options.operator, self.words)
        with by.sign_in(place_of(self.options.database), guarded=guarded) as (office, actor):
            if office.kept is not None and not self.options.json:
                remark(self.told("upgraded.kept", file=str(office.kept)))
            yield SignedIn(office, actor)

    def told(self, key: str, /, **facts: object) -> str:
        """A text of the command line in the chosen language."""
        return self.words.command(key, **facts)

    def wrong_use(self, key: str, /, **facts: object) -> NoReturn:
        """Refuse a command that was not written as it must be."""
        raise WrongUse(self.words.command(f"wrong_use.{key}", **facts))

    def progress(self) -> "Progress | None":
        """What shows how far long work is, where somebody watches."""
        return Progress(self.words) if sys.stderr.isatty() else None

    def step(self) -> "Callable[[int, int], None] | None":
        """The same, for work that wants only its steps heard."""
        watched = self.progress()
        return None if watched is None else watched.step


class SignedIn:
    """An open bank and the operator who works in it."""

    def __init__(self, office: "Office", actor: "Actor") -> None:
        self.office = office
        self.actor = actor

    def do(self, operation: "Operation[P, R]", *args: "P.args", **kwargs: "P.kwargs") -> "R":
        """Change something, in one transaction."""
        return self.office.do(self.actor, operation, *args, **kwargs)

    def ask(self, question: "Operation[P, R]", *args: "P.args", **kwargs: "P.kwargs") -> "R":
        """Read something."""
        return self.office.ask(self.actor, question, *args, **kwargs)

    @cached_property
    def bank(self) -> "Bank":
        """The bank's settings."""
        from timebank.services.staff import show_bank

        return self.ask(show_bank)

    @property
    def today(self) -> date:
        """The calendar date where the bank stands."""
        return self.office.now().astimezone(ZoneInfo(self.bank.time_zone)).date()

    def id_for(self, key: str | None) -> UUID:
        """The id that belongs to the caller's key, or a fresh one."""
        return new_id() if key is None else keyed_id(self.bank.identity, key)


class Progress:
    """A line on standard error that tells how far the work is, a few times a second at most."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._shown = -1

    def step(self, done: int, total: int) -> None:
        """Show that `done` of `total` is finished."""
        percent = 100 if total <= 0 else min(100, done * 100 // total)
        if percent == self._shown:
            return
        self._shown = percent
        end = "\n" if percent == 100 else ""
        sys.stderr.write(f"\r{self._words.command('progress', percent=percent)}{end}")
        sys.stderr.flush()
