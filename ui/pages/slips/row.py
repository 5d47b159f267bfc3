"""One slip as it stands in the table: what was typed, what was understood of it, and what is still to be done."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any
from uuid import UUID

from timebank.domain.dates import read_near_date
from timebank.domain.errors import DateNotUnderstood, Refusal
from timebank.domain.ids import new_id
from timebank.domain.ledger import Confirmation
from timebank.domain.members import ProgrammeRole
from timebank.domain.minutes import could_mean_minutes, read_minutes
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from ui.pages.desk.line import Person, Typed

USUAL_WAY = Confirmation.SLIP_SIGNED
NOBODY = Typed()


class Cell(IntEnum):
    """The cells of a slip, in the order in which they are filled in. The number stands before them."""

    DAY = 1
    GIVER = 2
    RECEIVER = 3
    TALENT = 4
    TIME = 5
    WAY = 6
    NOTE = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipRow:
    """One slip. `id` is that of the entry it becomes; a text that leads to nothing yet stays as it was typed."""

    id: UUID
    day: str = ""
    giver: Typed = NOBODY
    receiver: Typed = NOBODY
    talent: str | None = None
    talent_text: str = ""
    time: str = ""
    way: Confirmation | None = USUAL_WAY
    note: str = ""
    override: str = ""
    sure_double: bool = False
    """Somebody said that it is no double, although it looks like one."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in that could be lost."""
        typed = (self.talent_text.strip(), self.time.strip(), self.note.strip(), self.day.strip())
        return self.giver.is_empty and self.receiver.is_empty and self.talent is None and not any(typed)

    @property
    def minutes(self) -> int | None:
        """The time, when it can be read and nobody could mean another one by it."""
        try:
            minutes = read_minutes(self.time)
        except Refusal:
            return None
        return None if could_mean_minutes(self.time) is not None else minutes

    def missing(self, day: date | None) -> Cell | None:
        """The first cell that keeps this slip from being booked on this day."""
        if day is None:
            return Cell.DAY
        if self.giver.one is None or self.giver.text.strip():
            return Cell.GIVER
        if self.receiver.one is None or self.receiver.text.strip():
            return Cell.RECEIVER
        if self.talent is None and self.talent_text.strip():
            return Cell.TALENT
        return Cell.TIME if self.minutes is None else None

    def order(self, day: date | None) -> ExchangeOrder | None:
        """The order for this slip; None while something is missing."""
        minutes, giver, receiver = self.minutes, self.giver.one, self.receiver.one
        if self.missing(day) is not None or day is None or not minutes or giver is None or receiver is None:
            return None
        return ExchangeOrder(
            id=self.id,
            givers=(Share(account=giver.code, minutes=minutes),),
            receivers=(Share(account=receiver.code, minutes=minutes),),
            service_date=day,
            talent=self.talent,
            confirmation=self.way,
            note=self.note.strip(),
            override=self.override,
        )


def new_row(before: SlipRow | None = None) -> SlipRow:
    """An empty slip, confirmed in the way of the one above it."""
    return SlipRow(id=new_id(), way=before.way if before is not None else USUAL_WAY)


def days_of(rows: Sequence[SlipRow], today: date) -> list[date | None]:
    """The day of each slip: as typed, else that of the slip above, for the first one today; None where unreadable."""
    days: list[date | None] = []
    above: date | None = today
    for row in rows:
        if row.day.strip():
            try:
                above = read_near_date(row.day, today)
            except DateNotUnderstood:
                days.append(None)
                continue
        days.append(above)
    return days


def renewed(rows: Sequence[SlipRow]) -> list[SlipRow]:
    """The same slips under fresh ids: to be booked anew after they were taken back."""
    return [replace(row, id=new_id(), sure_double=False) for row in rows]


def body_of(rows: Sequence[SlipRow], today: date) -> str:
    """The slips as a draft keeps them. Days are written out: tomorrow another day is the usual one."""
    kept = []
    for row, day in zip(rows, days_of(rows, today), strict=True):
        kept.append(
            {
                "id": str(row.id),
                "day": row.day if day is None else day.isoformat(),
                "giver": _typed(row.giver),
                "receiver": _typed(row.receiver),
                "talent": row.talent,
                "talent_text": row.talent_text,
                "time": row.time,
                "way": None if row.way is None else row.way.value,
                "note": row.note,
            }
        )
    return json.dumps(kept, ensure_ascii=False)


def rows_in(body: str) -> list[SlipRow]:
    """The slips of a draft."""
    return [
        SlipRow(
            id=UUID(kept["id"]),
            day=kept["day"],
            giver=_typed_in(kept["giver"]),
            receiver=_typed_in(kept["receiver"]),
            talent=kept["talent"],
            talent_text=kept["talent_text"],
            time=kept["time"],
            way=None if kept["way"] is None else Confirmation(kept["way"]),
            note=kept["note"],
        )
        for kept in json.loads(body)
    ]


def _typed(typed: Typed) -> dict[str, Any]:
    people = [
        [each.code, each.name, each.script_name, each.role and each.role.value] for each in typed.people
    ]
    return {"people": people, "text": typed.text}


def _typed_in(kept: dict[str, Any]) -> Typed:
    people = tuple(
        Person(code=code, name=name, script_name=script, role=None if role is None else ProgrammeRole(role))
        for code, name, script, role in kept["people"]
    )
    return Typed(people=people, text=kept["text"])
