"""Lines of the desk as text, for the drafts that the bank keeps: written when typing pauses, read after a crash."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from timebank.domain.ledger import Confirmation
from timebank.domain.members import ProgrammeRole
from timebank.domain.sharing import Split
from ui.pages.desk.line import Group, Line, Person, Shape, Typed


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A line that was typed and not saved, with the id that its entry was to have."""

    id: UUID
    line: Line


def written(kept: Sequence[Kept], today: date) -> str:
    """These lines as text. A line of today says which day that was: tomorrow it is yesterday's."""
    return json.dumps([_plain(each, today) for each in kept], ensure_ascii=False, sort_keys=True)


def read(text: str, today: date) -> list[Kept]:
    """The lines of a text; none of one that another version of the program wrote."""
    try:
        return [_kept(each, today) for each in json.loads(text)]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


def _plain(kept: Kept, today: date) -> dict[str, Any]:
    line = kept.line
    return {
        "id": str(kept.id),
        "shape": line.shape.value,
        "giver": plain_typed(line.giver),
        "receiver": plain_typed(line.receiver),
        "talent": line.talent,
        "talent_text": line.talent_text,
        "time": line.time,
        "day": (line.day or today).isoformat(),
        "confirmation": None if line.confirmation is None else line.confirmation.value,
        "note": line.note,
        "reason": line.reason,
        "group": None
        if line.group is None
        else {"split": line.group.split.value, "times": [list(each) for each in line.group.times]},
        "answers": None if line.answers is None else str(line.answers),
        "about": line.about,
    }


def _kept(plain: "dict[str, Any]", today: date) -> Kept:
    day, way, group, answers = (plain[key] for key in ("day", "confirmation", "group", "answers"))
    line = Line(
        giver=typed_of(plain["giver"]),
        receiver=typed_of(plain["receiver"]),
        talent=plain["talent"],
        talent_text=plain["talent_text"],
        time=plain["time"],
        day=date.fromisoformat(day),
        confirmation=None if way is None else Confirmation(way),
        note=plain["note"],
        group=None
        if group is None
        else Group(
            split=Split(group["split"]), times=tuple((str(code), str(text)) for code, text in group["times"])
        ),
        answers=None if answers is None else UUID(answers),
        about=plain["about"],
        shape=Shape(plain["shape"]),
        reason=plain["reason"],
    )
    return Kept(id=UUID(plain["id"]), line=replace(line, day=None) if line.day == today else line)


def plain_typed(typed: Typed) -> dict[str, Any]:
    """A field for people as JSON can hold it."""
    people = [
        {
            "code": person.code,
            "name": person.name,
            "script_name": person.script_name,
            "role": None if person.role is None else person.role.value,
        }
        for person in typed.people
    ]
    return {"people": people, "text": typed.text}


def typed_of(plain: "dict[str, Any]") -> Typed:
    """The field for people that `plain_typed` wrote."""
    people = tuple(
        Person(
            code=each["code"],
            name=each["name"],
            script_name=each["script_name"],
            role=None if each["role"] is None else ProgrammeRole(each["role"]),
        )
        for each in plain["people"]
    )
    return Typed(people=people, text=plain["text"])
