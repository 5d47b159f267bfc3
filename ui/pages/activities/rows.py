"""What the lists of sessions and of series show."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timebank.domain.activities import AgendaLine, Series, Session, SessionPlan, SessionState
from timebank.domain.dates import clock_text
from timebank.services.activities import Agenda, SeriesBook
from ui.kernel.talents import TalentBook
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column

STATE_ICONS = {
    SessionState.PLANNED: ("calendar", "muted"),
    SessionState.OPEN: ("clipboard-list", "brand"),
    SessionState.CLOSED: ("circle-check", "give"),
    SessionState.CANCELLED: ("ban", "muted"),
}
Title = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """One session of a week. `day_shown` is False below another one of the same day."""

    session: Session
    title: str
    talent: str | None
    house: str
    hosts: int
    guests: int
    today: date
    day_shown: bool = True

    @property
    def plan(self) -> SessionPlan:
        """When and where."""
        return self.session.plan

    @property
    def over(self) -> bool:
        """Whether nothing is to be done about it any more."""
        done = self.session.state in (SessionState.CLOSED, SessionState.CANCELLED)
        return done or (self.plan.day < self.today and self.session.state is SessionState.PLANNED)


def session_rows(agenda: Agenda, centre: Callable[[str], str]) -> list[SessionRow]:
    """The sessions of a week: today first, then what is still to come, then what was."""

    def place(line: AgendaLine) -> tuple[int, date, int]:
        day = line.session.plan.day
        group = 0 if day == agenda.today else 1 if day > agenda.today else 2
        return group, day, line.session.plan.starts_at

    rows: list[SessionRow] = []
    for line in sorted(agenda.lines, key=place):
        series = agenda.series[line.session.plan.series]
        row = SessionRow(
            session=line.session,
            title=series.title,
            talent=series.talent,
            house=centre(series.organisation) or agenda.names.get(series.organisation, ""),
            hosts=line.hosts,
            guests=line.guests,
            today=agenda.today,
        )
        same = bool(rows) and rows[-1].plan.day == row.plan.day
        rows.append(replace(row, day_shown=not same))
    return rows


def span(plan: SessionPlan) -> str:
    """From when until when: `14:00–16:00`."""
    return f"{clock_text(plan.starts_at)}–{clock_text(plan.starts_at + plan.minutes)}"


def session_columns(
    title: Title, say: Callable[[str], str], book: TalentBook
) -> tuple[Column[SessionRow], ...]:
    """Day, time, what, under whom, who came, and how it stands; `say` gives the words of days and counts."""

    def tone(row: SessionRow) -> str:
        return "muted" if row.over else "text"

    def day(row: SessionRow) -> str:
        if row.plan.day == row.today:
            return say("today")
        if row.plan.day == row.today + timedelta(days=1):
            return say("tomorrow")
        name = words().weekday(row.plan.day.isoweekday())
        return f"{name} {words().day_and_short_month(row.plan.day)}"

    def shown_day(row: SessionRow) -> Line:
        if not row.day_shown:
            return ()
        now = row.plan.day == row.today
        return (Piece(text=day(row), bold=now, role="text" if now else "muted", size=15),)

    def came(row: SessionRow) -> str:
        if row.session.state in (SessionState.PLANNED, SessionState.CANCELLED):
            return ""
        return str(row.hosts + row.guests)

    def state(row: SessionRow) -> str:
        word = words().word("session_states", row.session.state.value)
        if row.session.state is SessionState.OPEN and row.plan.day < row.today:
            word = say("not_closed")
        elif row.session.state is SessionState.PLANNED and row.plan.day < row.today:
            word = say("not_noted")
        return word[:1].upper() + word[1:]

    def state_icon(row: SessionRow) -> tuple[str, str]:
        return STATE_ICONS[row.session.state]

    return (
        Column(title=lambda: title("day"), text=day, line=shown_day, width=170),
        Column(
            title=lambda: title("time"),
            text=lambda row: span(row.plan),
            line=lambda row: (Piece(text=span(row.plan), role=tone(row)),),
            width=124,
        ),
        Column(
            title=lambda: title("activity"),
            text=lambda row: row.title,
            line=lambda row: (
                Piece(
                    text=row.title,
                    bold=not row.over,
                    role=tone(row),
                    struck=row.session.state is SessionState.CANCELLED,
                ),
            ),
            icon=lambda row: (
                (book.icon(row.talent), tone(row)) if row.talent else ("calendar-days", tone(row))
            ),
            stretch=5,
        ),
        Column(
            title=lambda: title("place"),
            text=lambda row: row.plan.place,
            role="muted",
            size=15,
            stretch=3,
        ),
        Column(
            title=lambda: title("house"),
            text=lambda row: row.house,
            role="muted",
            size=15,
            width=230,
            rank=2,
        ),
        Column(
            title=lambda: title("came"),
            text=came,
            line=lambda row: (Piece(text=came(row), role=tone(row)),),
            icon=lambda row: ("users-round", "muted") if came(row) else None,
            width=110,
        ),
        Column(
            title=lambda: title("state"),
            text=state,
            line=lambda row: (Piece(text=state(row), size=15, role=state_icon(row)[1]),),
            icon=state_icon,
            width=178,
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """One series with the names in it."""

    series: Series
    house: str
    hosts: str


def series_rows(book: SeriesBook, centre: Callable[[str], str]) -> list[SeriesRow]:
    """Active ones first."""
    rows = [
        SeriesRow(
            series=each,
            house=centre(each.organisation) or book.people[each.organisation].name,
            hosts=words().joined([book.people[code].name for code in each.hosts]),
        )
        for each in book.series
    ]
    return sorted(rows, key=lambda row: not row.series.active)


def series_columns(
    title: Title, say: Callable[[str], str], book: TalentBook
) -> tuple[Column[SeriesRow], ...]:
    """What it is called, when, under whom, and who leads it."""

    def tone(row: SeriesRow) -> str:
        return "text" if row.series.active else "muted"

    def when(row: SeriesRow) -> str:
        day = row.series.weekday
        name = say("now_and_then") if day is None else words().weekday(day)
        return f"{name}, {clock_text(row.series.starts_at)}" if day is not None else name

    def name(row: SeriesRow) -> Line:
        pieces = [Piece(text=row.series.title, bold=row.series.active, role=tone(row))]
        if not row.series.active:
            pieces.append(Piece(text=say("stopped"), size=14, role="muted", gap=12))
        return pieces

    return (
        Column(
            title=lambda: title("activity"),
            text=lambda row: row.series.title,
            line=name,
            icon=lambda row: (
                book.icon(row.series.talent) if row.series.talent else "calendar-days",
                tone(row),
            ),
            key=lambda row: row.series.title.casefold(),
            stretch=4,
        ),
        Column(
            title=lambda: title("when"),
            text=when,
            key=lambda row: (row.series.weekday or 8, row.series.starts_at),
            role="muted",
            width=210,
        ),
        Column(
            title=lambda: title("house"),
            text=lambda row: row.house,
            key=lambda row: row.house.casefold(),
            role="muted",
            size=15,
            stretch=3,
            rank=0,
        ),
        Column(
            title=lambda: title("hosts"),
            text=lambda row: row.hosts,
            role="muted",
            size=15,
            stretch=4,
        ),
    )
