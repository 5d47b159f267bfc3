"""Activities that come back, their sessions, and who was there (DOMAIN section 6)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from timebank.domain import errors
from timebank.domain.ledger import Side, Warned
from timebank.domain.minutes import LONG_MINUTES
from timebank.domain.sharing import Share
from timebank.domain.talents import Tag

LONGEST_TITLE = 80
LONGEST_PLACE = 120
LONGEST_THEME = 40
"""Characters."""
DAY_MINUTES = 24 * 60


class SessionState(StrEnum):
    """How a session stands; `planned` ones are offered by their series and kept nowhere yet."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Way(StrEnum):
    """How somebody was put on the list."""

    SCAN = "scan"
    TICK = "tick"
    PASTE = "paste"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """An activity that comes back, or one that is held now and then (`weekday` None).

    `organisation` and `hosts` are account codes, `weekday` is 1 for Monday (ISO 8601), `starts_at` minutes after
    midnight, `minutes` how long it takes, `theme` what it adds to the MAP.
    """

    id: UUID
    title: str
    organisation: str
    talent: str | None = None
    place: str = ""
    weekday: int | None = None
    starts_at: int = 600
    minutes: int = 120
    tag: Tag | None = None
    theme: str = ""
    dutch_spoken: bool = False
    vog_needed: bool = False
    active: bool = True
    hosts: tuple[str, ...] = ()

    def check(self) -> None:
        """Raise TitleMissing, TextTooLong, TimeNotPositive, MoreThanTwelveHours or ChoiceUnknown."""
        if not self.title:
            raise errors.TitleMissing()
        for text, most in (
            (self.title, LONGEST_TITLE),
            (self.place, LONGEST_PLACE),
            (self.theme, LONGEST_THEME),
        ):
            if len(text) > most:
                raise errors.TextTooLong(most=most)
        if self.weekday is not None and not 1 <= self.weekday <= 7:
            raise errors.ChoiceUnknown(choice=str(self.weekday))
        check_hours(self.starts_at, self.minutes)

    def plan(self, day: date) -> "SessionPlan":
        """The session of this series on a day: always the same id, so that two desks make one session."""
        return SessionPlan(
            id=uuid5(self.id, day.isoformat()),
            series=self.id,
            day=day,
            starts_at=self.starts_at,
            minutes=self.minutes,
            place=self.place,
        )

    def days(self, start: date, until: date) -> tuple[date, ...]:
        """The days between two dates, both included, on which it is held."""
        if self.weekday is None or not self.active:
            return ()
        first = start + timedelta(days=(self.weekday - start.isoweekday()) % 7)
        return tuple(first + timedelta(days=n) for n in range(0, (until - first).days + 1, 7))


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPlan:
    """When and where a session is to be held. It is kept as soon as something is noted about it."""

    id: UUID
    series: UUID
    day: date
    starts_at: int
    minutes: int
    place: str = ""

    def check(self) -> None:
        """Raise TextTooLong, TimeNotPositive, MoreThanTwelveHours or ChoiceUnknown."""
        if len(self.place) > LONGEST_PLACE:
            raise errors.TextTooLong(most=LONGEST_PLACE)
        check_hours(self.starts_at, self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session as it stands. `closed_by` is the operator's row."""

    plan: SessionPlan
    state: SessionState
    closed_by: int | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """Somebody who was there; `minutes` only where it differs from the session's own."""

    account: str
    side: Side = Side.ATTENDED
    minutes: int | None = None
    way: Way = Way.TICK

    def share(self, session: SessionPlan) -> Share:
        """How long this person was there."""
        return Share(account=self.account, minutes=self.minutes or session.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """A session in the list, with how many hosts and participants are noted."""

    session: Session
    hosts: int = 0
    guests: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierGuest:
    """Somebody who was there before: how often among the last sessions, and whether as a host."""

    account: str
    times: int
    hosted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEntry:
    """An entry that a session booked, as its history shows it.

    `state` is booked, undone, waiting, declined or expired; `by` and `undone_by` are operators' names, `reason` why it
    was taken back.
    """

    entry: UUID
    at: datetime
    by: str
    state: str
    given: tuple[Share, ...]
    attended: tuple[Share, ...]
    undone_at: datetime | None = None
    undone_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whom a list shows."""

    code: str
    name: str
    script_name: str = ""
    open: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSheet:
    """All about one session, for its page. `standing` are its entries that were not taken back."""

    session: Session
    series: Series
    people: dict[str, Person]
    present: tuple[Presence, ...]
    standing: tuple[UUID, ...]
    earlier: tuple[EarlierGuest, ...]
    history: tuple[SessionEntry, ...]
    warnings: tuple[Warned, ...]

    @property
    def hosts(self) -> tuple[Presence, ...]:
        """Who gave their time."""
        return tuple(each for each in self.present if each.side is Side.GIVEN)

    @property
    def guests(self) -> tuple[Presence, ...]:
        """Who attended."""
        return tuple(each for each in self.present if each.side is not Side.GIVEN)


def check_hours(starts_at: int, minutes: int) -> None:
    """Raise the refusal for a time of day or a length that cannot be."""
    if not 0 <= starts_at < DAY_MINUTES:
        raise errors.ChoiceUnknown(choice=str(starts_at))
    if minutes < 1:
        raise errors.TimeNotPositive()
    if minutes > LONG_MINUTES:
        raise errors.MoreThanTwelveHours(time_minutes=minutes)


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week in which a day lies."""
    monday = day - timedelta(days=day.isoweekday() - 1)
    return monday, monday + timedelta(days=6)
