"""What the papers of an organisation say: its hours for a funder, its people of a year, whose VOG must be seen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from timebank.domain.circle import ConductCheck
from timebank.domain.organisations import Organisation, ParticipantLine
from timebank.domain.small_groups import Group, left_out

SOON_DAYS = 60
"""A certificate of conduct that is due within so many days is told beforehand: asking for a new one takes weeks."""


class Doing(NamedTuple):
    """What people do under an organisation: an activity that comes back, else a talent by its code, else neither."""

    series: UUID | None = None
    title: str = ""
    talent: str | None = None


ALL_OF_IT = Doing()
"""Where a line is about no activity in particular."""


class HoursShare(NamedTuple):
    """The clock minutes of one person in one month (its first day) with one activity. `person` tells people apart."""

    person: int
    month: date
    doing: Doing
    given: int
    attended: int
    unconfirmed_given: int
    """The part of it that nobody of the receiving side confirmed."""
    unconfirmed_attended: int


class HeldSession(NamedTuple):
    """A gathering for which time was booked: a session, or an activity that was recorded without one."""

    month: date
    doing: Doing


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursLine:
    """A month, an activity or all of it. Times are clock minutes; a figure about too few people is None."""

    month: date | None = None
    doing: Doing = ALL_OF_IT
    sessions: int | None = 0
    people: int | None = 0
    given: int | None = 0
    attended: int | None = 0
    unconfirmed: int | None = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursStatement:
    """The hours under an organisation in a period, both days included, without names and without small groups."""

    organisation: Organisation
    start: date
    until: date
    months: tuple[HoursLine, ...]
    activities: tuple[HoursLine, ...]
    total: HoursLine

    @property
    def hides(self) -> bool:
        """Whether a figure was left out because it tells of too few people."""
        lines = (*self.months, *self.activities, self.total)
        return any(
            None in (each.sessions, each.people, each.given, each.attended, each.unconfirmed)
            for each in lines
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class YearLine:
    """One person of the year sheet, with the numbers of their certificates of this organisation."""

    person: ParticipantLine
    certificates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSheet:
    """Everybody who took part under an organisation in a period, or belongs to it."""

    organisation: Organisation
    start: date
    until: date
    lines: tuple[YearLine, ...]

    @property
    def given(self) -> int:
        """Minutes of help that all of them gave."""
        return sum(line.person.given for line in self.lines)

    @property
    def attended(self) -> int:
        """Minutes that all of them attended."""
        return sum(line.person.attended for line in self.lines)

    @property
    def took_part(self) -> int:
        """How many of them have hours in the period."""
        return sum(1 for line in self.lines if line.person.entries)


class ConductNeed(StrEnum):
    """How it stands with a certificate of conduct that an activity needs, the most pressing first."""

    MISSING = "missing"
    DUE = "due"
    SOON = "soon"
    SEEN = "seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductLine:
    """Somebody whose certificate of conduct an activity needs: they lead it, or helped there last on a day."""

    code: str
    name: str
    script_name: str
    leads: bool
    helped_on: date | None = None
    check: ConductCheck | None = None

    def need(self, today: date) -> ConductNeed:
        """How it stands on a day."""
        if self.check is None:
            return ConductNeed.MISSING
        if self.check.due(today):
            return ConductNeed.DUE
        return ConductNeed.SOON if self.check.due(today + timedelta(days=SOON_DAYS)) else ConductNeed.SEEN


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductActivity:
    """An activity that needs a certificate of conduct of who helps there."""

    series: UUID
    title: str
    organisation: str
    """What the organisation is called."""
    lines: tuple[ConductLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductOverview:
    """Whose certificate of conduct is needed for what: of one organisation, or of all (None). Helpers since `since`."""

    organisation: Organisation | None
    today: date
    since: date
    activities: tuple[ConductActivity, ...]

    def count(self, need: ConductNeed) -> int:
        """How many people stand so."""
        return len(
            {line.code for each in self.activities for line in each.lines if line.need(self.today) is need}
        )

    @property
    def people(self) -> int:
        """How many people it is about."""
        return len({line.code for each in self.activities for line in each.lines})


def hours_statement(
    organisation: Organisation,
    start: date,
    until: date,
    shares: Sequence[HoursShare],
    sessions: Sequence[HeldSession],
) -> HoursStatement:
    """Add up by month and by activity, and leave out what tells of too few people.

    Months between the first and the last one with hours are there too; activities stand by what they are called.
    """
    total = _Sum(sessions=len(sessions)).add(shares)
    (hidden,) = _hidden([total], frozenset(), summed=False)
    held = sorted({each.month for each in shares} | {each.month for each in sessions})
    months = {month: _Sum() for month in _months(held)}
    doings = {doing: _Sum() for doing in {each.doing for each in shares} | {each.doing for each in sessions}}
    for share in shares:
        months[share.month].add((share,))
        doings[share.doing].add((share,))
    for session in sessions:
        months[session.month].sessions += 1
        doings[session.doing].sessions += 1
    by_name = sorted(
        doings, key=lambda each: (each.series is None, each.title.casefold(), each.talent or "~")
    )
    return HoursStatement(
        organisation=organisation,
        start=start,
        until=until,
        months=tuple(
            line.told(month=month, hidden=out)
            for (month, line), out in zip(months.items(), _hidden(list(months.values()), hidden), strict=True)
        ),
        activities=tuple(
            doings[doing].told(doing=doing, hidden=out)
            for doing, out in zip(by_name, _hidden([doings[each] for each in by_name], hidden), strict=True)
        ),
        total=total.told(hidden=hidden),
    )


_SIDES = ("given", "attended")
_COLUMNS = ("sessions", "people", *_SIDES, "unconfirmed")


class _Sum:
    """What is added up for one line, with the people that each figure tells of."""

    def __init__(self, sessions: int = 0) -> None:
        self.sessions = sessions
        self.given = self.attended = self.unconfirmed = 0
        # Who gave and who attended, each by whether anything of it was confirmed, and whether anything was not.
        self._people: dict[tuple[str, bool], set[int]] = {
            (side, confirmed): set() for side in _SIDES for confirmed in (False, True)
        }

    def add(self, shares: Iterable[HoursShare]) -> "_Sum":
        for share in shares:
            self.given += share.given
            self.attended += share.attended
            self.unconfirmed += share.unconfirmed_given + share.unconfirmed_attended
            for side, minutes, unconfirmed in (
                ("given", share.given, share.unconfirmed_given),
                ("attended", share.attended, share.unconfirmed_attended),
            ):
                if unconfirmed > 0:
                    self._people[side, False].add(share.person)
                if minutes > unconfirmed:
                    self._people[side, True].add(share.person)
        return self

    def groups(self, column: str) -> tuple[Group, ...]:
        """Whom a figure tells of. What was not confirmed tells what was, too, on either side."""
        if column == "unconfirmed":
            return tuple(frozenset(each) for each in self._people.values())
        sides = (column,) if column in _SIDES else _SIDES
        return (frozenset().union(*(people for (side, _), people in self._people.items() if side in sides)),)

    def told(
        self, *, month: date | None = None, doing: Doing = ALL_OF_IT, hidden: frozenset[str] = frozenset()
    ) -> HoursLine:
        figures = {
            "sessions": self.sessions,
            "people": len(self.groups("people")[0]),
            "given": self.given,
            "attended": self.attended,
            "unconfirmed": self.unconfirmed,
        }
        shown = {name: None if name in hidden else figure for name, figure in figures.items()}
        return HoursLine(month=month, doing=doing, **shown)


def _hidden(lines: Sequence[_Sum], unsummed: frozenset[str], *, summed: bool = True) -> list[frozenset[str]]:
    """Which columns each of these lines leaves out; `unsummed` are those whose sum the reader has not got."""
    out: dict[str, frozenset[int]] = {}
    for column in _COLUMNS:
        # Where nothing at all was confirmed, what was not is given and attended together: it would tell both.
        already = out["given"] | out["attended"] if column == "unconfirmed" else frozenset()
        cells = [line.groups(column) for line in lines]
        out[column] = left_out(cells, summed=summed and column not in unsummed, already=already)
    return [frozenset(column for column in _COLUMNS if at in out[column]) for at in range(len(lines))]


def _months(held: Sequence[date]) -> list[date]:
    """Every month from the first to the last of these."""
    if not held:
        return []
    first, last = held[0], held[-1]
    counted = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(month // 12, month % 12 + 1, 1) for month in counted]
