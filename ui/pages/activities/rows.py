"""What the lists of sessions and of series show."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timebank.domain.activities import AgendaLine, Series, Session, SessionPlan, SessionState
from timebank.domain.dates import clock_text
from timebank.domain.lists import Content
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
    title: Title, say: Callable[[str], str], book: TalentBook, in_order: Callable[[], bool]
) -> tuple[Column[SessionRow], ...]:
    """Day, time, what, under whom, who came, and how it stands; `say` gives the words of days and counts.

    `in_order` tells whether the rows stand as they came: then a day is named once.
    """

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
        if not row.day_shown and in_order():
            return ()
        now = row.plan.day == row.today
        return (Piece(text=day(row), bold=now, role="text" if now else "muted", size=15),)

    def came(row: SessionRow) -> str:
        if row.session.state in (SessionState.PLANNED, SessionState.CANCELLED):
            return ""
        return str(number(row))

    def number(row: SessionRow) -> int:
        return row.hosts + row.guests

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
        Column(
            name="day",
            title=lambda: title("day"),
            content=Content.DATE,
            value=lambda row: row.plan.day,
            text=day,
            line=shown_day,
            key=lambda row: (row.plan.day, row.plan.starts_at),
            width=170,
        ),
        Column(
            name="time",
            title=lambda: title("time"),
            text=lambda row: span(row.plan),
            line=lambda row: (Piece(text=span(row.plan), role=tone(row)),),
            key=lambda row: (row.plan.starts_at, row.plan.day),
            width=124,
        ),
        Column(
            name="activity",
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
            key=lambda row: row.title.casefold(),
            stretch=5,
        ),
        Column(
            name="place",
            title=lambda: title("place"),
            text=lambda row: row.plan.place,
            key=lambda row: row.plan.place.casefold(),
            role="muted",
            size=15,
            stretch=3,
        ),
        Column(
            name="house",
            title=lambda: title("house"),
            text=lambda row: row.house,
            key=lambda row: row.house.casefold(),
            role="muted",
            size=15,
            width=230,
            rank=2,
        ),
        Column(
            name="came",
            title=lambda: title("came"),
            content=Content.NUMBER,
            value=number,
            text=came,
            line=lambda row: (Piece(text=came(row), role=tone(row)),),
            icon=lambda row: ("users-round", "muted") if came(row) else None,
            key=number,
            width=110,
        ),
        Column(
            name="state",
            title=lambda: title("state"),
            content=Content.CHOICE,
            value=lambda row: row.session.state.value,
            choices=lambda: [
                (each.value, words().word("session_states", each.value)) for each in SessionState
            ],
            text=state,
            line=lambda row: (Piece(text=state(row), size=15, role=state_icon(row)[1]),),
            icon=state_icon,
            key=state,
            width=178,
        ),
        Column(
            name="talent",
            title=lambda: title("talent"),
            content=Content.CHOICE,
            value=lambda row: row.talent,
            text=lambda row: book.name(row.talent),
            key=lambda row: book.name(row.talent).casefold(),
            width=200,
            shown=False,
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
            name="activity",
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
            name="when",
            title=lambda: title("when"),
            text=when,
            key=lambda row: (row.series.weekday or 8, row.series.starts_at),
            role="muted",
            width=210,
        ),
        Column(
            name="house",
            title=lambda: title("house"),
            text=lambda row: row.house,
            key=lambda row: row.house.casefold(),
            role="muted",
            size=15,
            stretch=3,
            rank=0,
        ),
        Column(
            name="hosts",
            title=lambda: title("hosts"),
            text=lambda row: row.hosts,
            key=lambda row: row.hosts.casefold(),
            role="muted",
            size=15,
            stretch=4,
        ),
        *_hidden(title, say, book),
    )


def _hidden(title: Title, say: Callable[[str], str], book: TalentBook) -> tuple[Column[SeriesRow], ...]:
    """What only stands there when somebody chooses it."""

    def state(row: SeriesRow) -> str:
        return say("takes_place" if row.series.active else "stopped")

    def tag(row: SeriesRow) -> str:
        return words().word("activity_tags", row.series.tag.value) if row.series.tag else ""

    return (
        Column(
            name="talent",
            title=lambda: title("talent"),
            content=Content.CHOICE,
            value=lambda row: row.series.talent,
            text=lambda row: book.name(row.series.talent),
            key=lambda row: book.name(row.series.talent).casefold(),
            width=200,
            shown=False,
        ),
        Column(
            name="place",
            title=lambda: title("place"),
            text=lambda row: row.series.place,
            key=lambda row: row.series.place.casefold(),
            width=180,
            shown=False,
        ),
        Column(
            name="length",
            title=lambda: title("length"),
            content=Content.MINUTES,
            value=lambda row: row.series.minutes,
            text=lambda row: words().duration(row.series.minutes),
            key=lambda row: row.series.minutes,
            width=120,
            trailing=True,
            shown=False,
        ),
        Column(
            name="tag",
            title=lambda: title("tag"),
            content=Content.CHOICE,
            value=lambda row: row.series.tag.value if row.series.tag else None,
            text=tag,
            key=tag,
            width=160,
            shown=False,
        ),
        Column(
            name="theme",
            title=lambda: title("theme"),
            text=lambda row: row.series.theme,
            key=lambda row: row.series.theme.casefold(),
            width=180,
            shown=False,
        ),
        Column(
            name="state",
            title=lambda: title("state"),
            content=Content.CHOICE,
            value=lambda row: "active" if row.series.active else "stopped",
            text=state,
            key=state,
            width=140,
            shown=False,
        ),
    )
