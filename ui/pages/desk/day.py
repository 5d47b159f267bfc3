"""Today's list as rows: what was recorded, what waits, and what was undone again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from timebank.domain.ledger import CLOCK_KINDS, Confirmation, Entry, Kind, Side
from timebank.domain.lists import Content
from timebank.domain.numbers import POT
from timebank.domain.orders import swap_id
from timebank.services.statements import DayList
from ui.kernel.talents import TalentBook
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column
from ui.pages.desk.line import Shape, first_name

_SHOWN = CLOCK_KINDS | {Kind.GIFT, Kind.GRANT, Kind.SETTLEMENT}
"""What happens at a desk. Opening balances and joined doubles come by the thousand and from elsewhere."""
_WAY_ICONS = {
    Confirmation.AT_DESK: "users-round",
    Confirmation.SLIP_SIGNED: "pen-line",
    Confirmation.CARD_PIN: "id-card",
    Confirmation.PHONE: "phone",
    Confirmation.HELPER_ONLY: "user-round",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody in a row."""

    code: str
    name: str
    script_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """One line of today's list. `waiting` tells for what it waits; `clock` is local time, empty for another day's.

    `twin` is the other half of *taalruil*.
    """

    entry: UUID
    kind: Kind
    clock: str
    givers: tuple[Party, ...]
    receivers: tuple[Party, ...]
    talent: str | None
    minutes: int
    service_date: date
    confirmation: Confirmation | None
    operator: int
    undone: bool = False
    waiting: tuple[str, ...] = ()
    twin: UUID | None = None

    @property
    def counts(self) -> bool:
        """Whether it is help that was given and stands."""
        return self.kind in CLOCK_KINDS and not self.undone and not self.waiting


def rows_of(listed: DayList) -> list[DayRow]:
    """The rows, newest first, what waits since an earlier day at the end. A reversal is shown on the line it undoes."""
    zone = ZoneInfo(listed.time_zone)
    reversed_now = {posted.entry.reverses for posted in listed.entries} - {None}

    def party(code: str) -> Party:
        name = listed.names.get(code, "")
        if not name:
            name = words().word("accounts", "pot" if code == POT else "gone")
        return Party(code=code, name=name, script_name=listed.script_names.get(code, ""))

    dated: list[tuple[datetime, DayRow]] = []
    for item in listed.waiting:
        local = item.created_at.astimezone(zone)
        wants = (("signature",) if item.needs_signature else ()) + (
            ("confirmation",) if item.needs_confirmation else ()
        )
        row = DayRow(
            entry=item.order.id,
            kind=item.order.kind,
            clock=f"{local:%H:%M}" if local.date() == listed.day else "",
            givers=tuple(party(share.account) for share in item.order.givers),
            receivers=tuple(party(share.account) for share in item.order.receivers),
            talent=item.order.talent,
            minutes=sum(share.minutes for share in item.order.givers),
            service_date=item.order.service_date,
            confirmation=item.order.confirmation,
            operator=item.operator,
            waiting=wants,
        )
        dated.append((item.created_at, row))
    for posted in listed.entries:
        entry = posted.entry
        if entry.kind not in _SHOWN:
            continue
        givers, receivers, minutes = _sides(entry)
        row = DayRow(
            entry=entry.id,
            kind=entry.kind,
            clock=f"{posted.posted_at.astimezone(zone):%H:%M}",
            givers=tuple(party(code) for code in givers),
            receivers=tuple(party(code) for code in receivers),
            talent=entry.talent,
            minutes=minutes,
            service_date=entry.service_date,
            confirmation=entry.confirmation,
            operator=posted.operator,
            undone=entry.id in reversed_now,
        )
        dated.append((posted.posted_at, row))
    twins: dict[UUID, UUID] = {}
    here = {row.entry for _, row in dated}
    for first in here:
        second = swap_id(first)
        if second in here:
            twins |= {first: second, second: first}
    ordered = sorted(dated, key=lambda item: item[0], reverse=True)
    return [replace(row, twin=twins.get(row.entry)) for _, row in ordered]


def _sides(entry: Entry) -> tuple[list[str], list[str], int]:
    """Who stands under *Who helped?* and who under *For whom?*, and the time of those who helped."""
    if not entry.participations:
        payers = list(dict.fromkeys(transfer.debit for transfer in entry.transfers))
        earners = list(dict.fromkeys(transfer.credit for transfer in entry.transfers))
        return payers, earners, sum(transfer.minutes for transfer in entry.transfers)
    given = [part for part in entry.participations if part.side is Side.GIVEN]
    others = [part.account for part in entry.participations if part.side is not Side.GIVEN]
    return [part.account for part in given], others, sum(part.minutes for part in given)


_ENDINGS = {Shape.HELP: "", Shape.SWAP: "_swap", Shape.GIFT: "_gift", Shape.GRANT: "_grant"}


def names(parties: Sequence[Party]) -> str:
    """Everybody, as a list."""
    return words().joined([party.name for party in parties])


def sentence(
    key: str,
    book: TalentBook,
    givers: Sequence[str],
    receivers: Sequence[str],
    talent: str | None,
    minutes: int,
    shape: Shape = Shape.HELP,
    *,
    to_pot: bool = False,
) -> str:
    """A line told as a sentence of the desk (`saved`, `told`): *Fatma hielp Henk. Koken, 2 uur.*

    `givers` and `receivers` are called as they come.
    """
    facts: dict[str, object] = {
        "giver": words().joined(list(givers)),
        "receiver": words().joined(list(receivers)),
        "time_minutes": minutes,
    }
    if talent is not None:
        # The name, not the code: a centre's own activities have no other word.
        facts["talent"] = book.name(talent)
    ending = "_of_many" if len(givers) > 1 and shape is Shape.HELP else _ENDINGS[shape]
    if shape is Shape.GIFT and to_pot:
        ending = "_gift_to_pot"
    return words().sentence(f"desk.{key}{ending}", **facts)


def row_sentence(row: DayRow, book: TalentBook) -> str:
    """What a row says, as a sentence."""
    givers, receivers = (
        [first_name(party.code, party.name) for party in side] for side in (row.givers, row.receivers)
    )
    shape = Shape.HELP if row.twin is None else Shape.SWAP
    if row.kind not in CLOCK_KINDS:
        shape = Shape.GRANT if row.givers[0].code == POT else Shape.GIFT
    to_pot = any(party.code == POT for party in row.receivers)
    return sentence("told", book, givers, receivers, row.talent, row.minutes, shape, to_pot=to_pot)


def columns(
    title: Callable[[str], str], say: Callable[[DayRow], str], book: TalentBook
) -> "tuple[Column[DayRow], ...]":
    """The columns of today's list; `say` gives the words of the last one."""

    def role(row: DayRow) -> str:
        return "muted" if row.undone else "text"

    def people(parties: tuple[Party, ...], row: DayRow, *, bold: bool) -> Line:
        if len(parties) == 1:
            party = parties[0]
            line = [Piece(text=party.name, bold=bold and not row.undone, role=role(row), struck=row.undone)]
            if party.script_name:
                line.append(Piece(text=party.script_name, size=15, role="muted", gap=10))
            return line
        piece = Piece(text=names(parties), bold=bold and not row.undone, role=role(row), struck=row.undone)
        return (piece,)

    def what(row: DayRow) -> str:
        if row.kind not in CLOCK_KINDS:
            word = words().word("kinds", row.kind.value)
            return word[:1].upper() + word[1:]
        return book.name(row.talent)

    def what_icon(row: DayRow) -> tuple[str, str] | None:
        if row.kind not in CLOCK_KINDS:
            return "gift", "muted"
        return (book.icon(row.talent), role(row)) if row.talent else None

    def way_icon(row: DayRow) -> tuple[str, str] | None:
        if row.waiting:
            return ("signature" if "signature" in row.waiting else "hourglass"), "brand"
        if row.undone:
            return "undo-2", "muted"
        if row.confirmation is None:
            return None
        return _WAY_ICONS[row.confirmation], "give" if row.confirmation.by_receiver else "muted"

    def way_line(row: DayRow) -> Line:
        tone = "brand" if row.waiting else "muted"
        return (Piece(text=say(row), size=14, role=tone, bold=bool(row.waiting)),)

    return (
        Column(
            name="time",
            title=lambda: title("time"),
            text=lambda row: row.clock or words().day_and_short_month(row.service_date),
            role="muted",
            size=15,
        ),
        Column(
            name="giver",
            title=lambda: title("giver"),
            text=lambda row: names(row.givers),
            line=lambda row: people(row.givers, row, bold=True),
        ),
        Column(
            name="receiver",
            title=lambda: title("receiver"),
            text=lambda row: names(row.receivers),
            line=lambda row: people(row.receivers, row, bold=False),
        ),
        Column(
            name="talent",
            title=lambda: title("talent"),
            content=Content.CHOICE,
            value=what,
            text=what,
            line=lambda row: (Piece(text=what(row), role=role(row), struck=row.undone),),
            icon=what_icon,
        ),
        Column(
            name="length",
            title=lambda: title("length"),
            content=Content.MINUTES,
            value=lambda row: row.minutes,
            text=lambda row: words().duration(row.minutes),
            line=lambda row: (Piece(text=words().duration(row.minutes), role=role(row), struck=row.undone),),
            trailing=True,
        ),
        Column(
            name="way",
            title=lambda: title("way"),
            content=Content.CHOICE,
            value=say,
            text=say,
            line=way_line,
            icon=way_icon,
        ),
    )
