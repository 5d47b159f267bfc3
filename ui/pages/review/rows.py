"""What a row of the list of all entries shows."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from timebank.domain.ledger import CLOCK_KINDS, Confirmation, Kind
from timebank.domain.lists import Content
from timebank.domain.numbers import POT
from timebank.domain.review import NO_WAY, EntryLine, Party, Standing
from ui.kernel.talents import TalentBook
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column

WAY_ICONS = {
    Confirmation.AT_DESK: "users-round",
    Confirmation.SLIP_SIGNED: "pen-line",
    Confirmation.CARD_PIN: "id-card",
    Confirmation.PHONE: "phone",
    Confirmation.HELPER_ONLY: "user-round",
}
KIND_ICONS = {
    Kind.GIFT: "gift",
    Kind.GRANT: "hand-heart",
    Kind.SETTLEMENT: "log-out",
    Kind.OPENING: "circle-dot",
    Kind.MERGE: "merge",
    Kind.REVERSAL: "undo-2",
}


def name_of(party: Party) -> str:
    """How somebody is called; who was erased is *somebody who is gone*."""
    return party.name or words().word("accounts", "pot" if party.code == POT else "gone")


def names(parties: Sequence[Party]) -> str:
    """Everybody, as a list."""
    return words().joined([name_of(party) for party in parties])


def what(row: EntryLine, book: TalentBook) -> str:
    """The activity, or what kind of entry it was where it has none."""
    if row.talent is not None:
        return book.name(row.talent)
    word = words().word("kinds", row.kind.value)
    return word[:1].upper() + word[1:]


def slip_of(row: EntryLine) -> UUID | None:
    """The entry of help that still stands, for which somebody can sign."""
    return row.id if row.kind in CLOCK_KINDS and row.standing is Standing.STANDS else None


def _is_struck(row: EntryLine) -> bool:
    return row.standing is Standing.REVERSED


def _role(row: EntryLine) -> str:
    return "text" if row.standing is Standing.STANDS else "muted"


def _people(row: EntryLine, parties: Sequence[Party], *, bold: bool) -> Line:
    struck, role = _is_struck(row), _role(row)
    strong = bold and row.standing is Standing.STANDS
    line = [Piece(text=names(parties), bold=strong, role=role, struck=struck)]
    if len(parties) == 1 and parties[0].script_name:
        line.append(Piece(text=parties[0].script_name, size=15, role="muted", gap=10))
    return line


def columns(
    titles: Callable[[str], str], book: TalentBook, today: Callable[[], date], zone: Callable[[], ZoneInfo]
) -> tuple[Column[EntryLine], ...]:
    """The columns of the list; `titles` gives each its head in the language of the screen."""

    def piece(row: EntryLine, text: str) -> Line:
        return (Piece(text=text, role=_role(row), struck=_is_struck(row)),)

    def icon(row: EntryLine) -> tuple[str, str] | None:
        if row.kind not in CLOCK_KINDS:
            return KIND_ICONS[row.kind], "muted"
        return (book.icon(row.talent), _role(row)) if row.talent else None

    def recorded_day(row: EntryLine) -> date:
        return row.posted_at.astimezone(zone()).date()

    def recorded(row: EntryLine) -> str:
        local = row.posted_at.astimezone(zone())
        return f"{words().near_date(local.date(), today())} {local:%H:%M}"

    def way(row: EntryLine) -> str:
        if row.kind not in CLOCK_KINDS:
            return ""
        return words().word("confirmations_short", row.confirmation.value if row.confirmation else None)

    def way_icon(row: EntryLine) -> tuple[str, str] | None:
        if row.confirmation is None:
            return None
        return WAY_ICONS[row.confirmation], "give" if row.confirmation.by_receiver else "muted"

    def choices_of(section: str, codes: Sequence[str]) -> Callable[[], Sequence[tuple[str, str]]]:
        return lambda: [(code, words().word(section, None if code == NO_WAY else code)) for code in codes]

    def minutes(value: int) -> str:
        return words().duration(value) if value else "–"

    return (
        Column(
            name="number",
            title=lambda: titles("number"),
            content=Content.NUMBER,
            value=lambda row: row.number,
            text=lambda row: str(row.number),
            key=lambda row: row.number,
            width=104,
            rank=5,
            role="muted",
            size=15,
        ),
        Column(
            name="date",
            title=lambda: titles("date"),
            content=Content.DATE,
            value=lambda row: row.service_date,
            text=lambda row: words().near_date(row.service_date, today()),
            key=lambda row: row.service_date,
            width=120,
            role="muted",
        ),
        Column(
            name="recorded",
            title=lambda: titles("recorded"),
            content=Content.DATE,
            value=recorded_day,
            text=recorded,
            key=lambda row: row.number,
            width=176,
            role="muted",
            shown=False,
        ),
        Column(
            name="giver",
            title=lambda: titles("giver"),
            text=lambda row: names(row.givers),
            line=lambda row: _people(row, row.givers, bold=True),
            key=lambda row: names(row.givers),
            stretch=5,
        ),
        Column(
            name="receiver",
            title=lambda: titles("receiver"),
            text=lambda row: names(row.receivers),
            line=lambda row: _people(row, row.receivers, bold=False),
            key=lambda row: names(row.receivers),
            stretch=5,
        ),
        Column(
            name="what",
            title=lambda: titles("what"),
            content=Content.CHOICE,
            value=lambda row: row.talent or "",
            choices=lambda: [(each.code, book.name(each.code)) for each in book.in_use()],
            text=lambda row: what(row, book),
            line=lambda row: piece(row, what(row, book)),
            icon=icon,
            key=lambda row: what(row, book),
            stretch=5,
        ),
        Column(
            name="kind",
            title=lambda: titles("kind"),
            content=Content.CHOICE,
            value=lambda row: row.kind.value,
            choices=choices_of("kinds", [kind.value for kind in Kind]),
            text=lambda row: words().word("kinds", row.kind.value),
            key=lambda row: row.kind.value,
            width=160,
            shown=False,
        ),
        Column(
            name="given",
            title=lambda: titles("given"),
            content=Content.MINUTES,
            value=lambda row: row.given,
            text=lambda row: minutes(row.given),
            line=lambda row: piece(row, minutes(row.given)),
            key=lambda row: row.given,
            width=104,
            trailing=True,
        ),
        Column(
            name="credits",
            title=lambda: titles("credits"),
            content=Content.MINUTES,
            value=lambda row: row.credits,
            text=lambda row: minutes(row.credits),
            line=lambda row: piece(row, minutes(row.credits)),
            key=lambda row: row.credits,
            width=112,
            trailing=True,
            # As long as the help itself, but for gifts and groups.
            shown=False,
        ),
        Column(
            name="way",
            title=lambda: titles("way"),
            content=Content.CHOICE,
            value=lambda row: row.confirmation.value if row.confirmation else NO_WAY,
            choices=choices_of("confirmations_short", [*(each.value for each in Confirmation), NO_WAY]),
            text=way,
            icon=way_icon,
            key=way,
            width=140,
            rank=2,
            role="muted",
            size=14,
        ),
        Column(
            name="operator",
            title=lambda: titles("operator"),
            text=lambda row: row.operator,
            key=lambda row: row.operator,
            width=168,
            rank=3,
            role="muted",
            size=15,
        ),
        Column(
            name="organisation",
            title=lambda: titles("organisation"),
            text=lambda row: row.organisation,
            key=lambda row: row.organisation,
            width=180,
            shown=False,
        ),
        Column(
            name="note",
            title=lambda: titles("note"),
            text=lambda row: row.note,
            key=lambda row: row.note,
            width=240,
            shown=False,
        ),
        Column(
            name="state",
            title=lambda: titles("state"),
            content=Content.CHOICE,
            value=lambda row: row.standing.value,
            choices=lambda: [(each.value, titles(each.value)) for each in Standing],
            key=lambda row: row.standing.value,
            text=lambda row: titles(row.standing.value),
            width=152,
            shown=False,
        ),
    )
