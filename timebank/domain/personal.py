"""All that is known about one member, as they may ask for it (GDPR article 15)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

FORMAT = "timebank.member.1"
"""What the JSON calls itself; its keys stay as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Somebody else in what is known about a member: what they are called and no more than that.

    `name` is what a person is called, the whole name of an organisation, and empty for somebody who was erased.
    `number` is only that of an organisation or of the pot.
    """

    name: str
    number: str = ""


Value = str | int | bool | date | datetime | Other | None | Mapping[str, Any]
"""What stands in a field: minutes are whole numbers, moments are in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What is known of one kind, such as `consents`: rows with stable English keys, in the order of `keys`."""

    name: str
    keys: tuple[str, ...]
    rows: tuple[Mapping[str, Value], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AllAbout:
    """Everything about one member. `language` is the one they read best."""

    number: str
    name: str
    script_name: str
    language: str
    sections: tuple[Section, ...]

    def section(self, name: str) -> Section:
        """One of the sections."""
        return next(section for section in self.sections if section.name == name)


def as_json(about: AllAbout, made_at: datetime) -> dict[str, Any]:
    """The document that is given to the member: dates in ISO 8601, moments in UTC, times in minutes."""
    return {
        "format": FORMAT,
        "made_at": made_at.isoformat(timespec="seconds"),
        "number": about.number,
        "name": about.name,
        **{
            section.name: [{key: _plain(row.get(key)) for key in section.keys} for row in section.rows]
            for section in about.sections
        },
    }


def _plain(value: Value) -> Any:
    if isinstance(value, Other):
        return {"name": value.name} | ({"number": value.number} if value.number else {})
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, date) else value
