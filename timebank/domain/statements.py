"""One account's history over a period, as screens, the command line and paper show it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple
from uuid import UUID

Side = Literal["given", "received", "attended"]


class StatementLine(NamedTuple):
    """What one entry did to one account.

    `minutes` moved the balance (more than zero: added; less: taken off; zero: attendance that
    cost nothing) and left it at `balance_minutes`. `side` and `clock_minutes` tell the help itself,
    apart from the credits: a gift or a welcome credit has no side and no clock time, a reversal has
    negative clock time. `sequence` is its place in the ledger. `with_names` are the other people or organisations as they are called today.

    A named tuple, as `Account` is one: a page of lines is made in a tenth of the time.
    """

    entry: UUID
    service_date: date
    recorded_on: date
    kind: str
    with_names: tuple[str, ...]
    talent: str | None
    minutes: int
    balance_minutes: int
    side: Side | None = None
    clock_minutes: int = 0
    reverses: UUID | None = None
    reversed_by: UUID | None = None
    confirmation: str | None = None
    talent_name: str | None = None
    sequence: int = 0

    @property
    def activity(self) -> str | None:
        """What to call it: the centre's own name where it gave one, else the talent's code."""
        return self.talent_name or self.talent

    @property
    def attended_minutes(self) -> int:
        """Time taken part in an activity; 0 on every other line."""
        return self.clock_minutes if self.side == "attended" else 0

    @property
    def given_minutes(self) -> int:
        """Clock time of help given; 0 on every other line."""
        return self.clock_minutes if self.side == "given" else 0

    @property
    def received_minutes(self) -> int:
        """Clock time of help received; 0 on every other line."""
        return self.clock_minutes if self.side == "received" else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldedLine:
    """A line as it is shown: when `corrected`, an entry and its reversal of the same day in one."""

    line: StatementLine
    corrected: bool
    balance_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """An account between two dates, both included; every change of the balance is one of the lines."""

    number: str
    name: str
    script_name: str | None
    start: date
    until: date
    opening_minutes: int
    lines: tuple[StatementLine, ...]

    @property
    def closing_minutes(self) -> int:
        """The balance after the last line."""
        return self.opening_minutes + sum(line.minutes for line in self.lines)

    @property
    def added_minutes(self) -> int:
        """Everything that came on, less what a reversal took back."""
        return sum(line.minutes for line in self.lines if _belongs_to_added(line))

    @property
    def taken_minutes(self) -> int:
        """Everything that went off, less what a reversal gave back."""
        return self.opening_minutes + self.added_minutes - self.closing_minutes

    @property
    def given_minutes(self) -> int:
        """Clock time of help given, less what was reversed."""
        return sum(line.given_minutes for line in self.lines)

    @property
    def received_minutes(self) -> int:
        """Clock time of help received, less what was reversed; attendance is not in it."""
        return sum(line.received_minutes for line in self.lines)

    @property
    def attended_minutes(self) -> int:
        """Clock time taken part in activities, less what was reversed."""
        return sum(line.attended_minutes for line in self.lines)


def fold(lines: Iterable[StatementLine]) -> tuple[FoldedLine, ...]:
    """Show an entry and its reversal of the same day as one corrected line that counts nothing.

    The corrected line stands where the entry stood and shows the balance from before it; the lines
    between the two are shown as if the mistake had not been made, so that the column adds up on
    paper. A reversal of a later day stays a line of its own (DOMAIN 2, rule 3).
    """
    every = tuple(lines)
    by_entry = {line.entry: line for line in every}
    folded_away = {
        line.entry: by_entry[line.reverses]
        for line in every
        if line.reverses in by_entry and by_entry[line.reverses].recorded_on == line.recorded_on
    }
    mistakes = {mistake.entry for mistake in folded_away.values()}
    shown: list[FoldedLine] = []
    undone = 0
    for line in every:
        if line.entry in mistakes:
            shown.append(
                FoldedLine(
                    line=line, corrected=True, balance_minutes=line.balance_minutes - line.minutes - undone
                )
            )
            undone += line.minutes
        elif line.entry in folded_away:
            undone -= folded_away[line.entry].minutes
        else:
            shown.append(
                FoldedLine(line=line, corrected=False, balance_minutes=line.balance_minutes - undone)
            )
    return tuple(shown)


def _belongs_to_added(line: StatementLine) -> bool:
    """A reversal undoes its own column: what it takes back was added before, and the other way round."""
    return line.minutes < 0 if line.kind == "reversal" else line.minutes > 0
