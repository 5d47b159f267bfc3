"""What the demo community is invented from: `resources/demo/*.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

from timebank.domain.access import Role
from timebank.domain.bank import Bank
from timebank.domain.members import ProgrammeRole
from timebank.domain.organisations import Contact, OrganisationProfile
from timebank.domain.sharing import Split
from timebank.domain.talents import Tag
from timebank.places import resource

Names = tuple[tuple[str, str], ...]
"""Names in Latin letters, each with its original script where it has another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where names come from; `fathers` tells that a full name is given, father's and grandfather's name."""

    key: str
    weight: int
    role: ProgrammeRole
    fathers: bool
    language: str
    speaks: tuple[str, ...]
    also: tuple[str, ...]
    women: Names
    men: Names
    family: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Somebody who stands in guides and pictures and therefore comes first in every demo community."""

    name: str
    origin: str
    can: tuple[str, ...]
    wants: tuple[str, ...]
    script_name: str = ""
    official_name: str = ""
    infix: str = ""
    speaks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """An organisation of the demo and the key by which the other sources name it."""

    key: str
    profile: OrganisationProfile
    logo: str = ""
    """The name of a file in `resources/demo/logos`."""
    colour: str = ""
    contacts: tuple[Contact, ...] = ()
    permits: tuple[tuple[str, int], ...] = ()
    """For which work, and how many days from today a permit holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """An operator of the demo; the password is no secret, it is printed."""

    name: str
    role: Role
    password: str
    member: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekly:
    """An activity of every week; hosts give `minutes`, guests attend for `guest_minutes` (0: as long).

    With a `title` it is kept as a series with sessions; `off_next` has one of the coming ones cancelled.
    """

    talent: str
    organisation: str
    weekday: int
    minutes: int
    hosts: tuple[int, int]
    guests: tuple[int, int]
    months: frozenset[int]
    guest_minutes: int = 0
    title: str = ""
    place: str = ""
    starts_at: int = 0
    tag: Tag | None = None
    theme: str = ""
    dutch: bool = False
    vog: bool = False
    off_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Help among several people without an organisation."""

    talent: str
    split: Split
    givers: tuple[int, int]
    receivers: tuple[int, int]
    minutes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Everything the invention draws from; `bank` are the settings of the fictional centre."""

    origins: tuple[Origin, ...]
    cast: tuple[Cast, ...]
    respelt: Mapping[str, str]
    bank: Mapping[str, str]
    houses: tuple[House, ...]
    staff: tuple[Staff, ...]
    administrator: Staff
    weekly: tuple[Weekly, ...]
    together: tuple[Together, ...]
    minutes: Mapping[str, tuple[int, ...]]
    reasons: Mapping[str, tuple[str, ...]]
    notes: Mapping[str, tuple[str, ...]]

    def settings(self, bank: Bank) -> Bank:
        """The bank with the name and paper details of the fictional centre, marked as a demo."""
        return replace(
            bank,
            demo=True,
            name=self.bank["name"],
            subtitle=self.bank["subtitle"],
            address=self.bank["address"],
            phone=self.bank["phone"],
            kvk=self.bank["kvk"],
            place=self.bank["place"],
            signatory=self.bank["signatory"],
            signatory_function=self.bank["signatory_function"],
        )


@cache
def sources() -> Sources:
    """The sources as they are shipped."""
    names, community = _read("names"), _read("community")
    return Sources(
        origins=tuple(_origin(row) for row in names["origins"]),
        cast=tuple(Cast(**_tuples(row)) for row in names["cast"]),
        respelt=names["respelt"],
        bank=community["bank"],
        houses=tuple(_house(row) for row in community["organisations"]),
        staff=tuple(Staff(**{**row, "role": Role(row["role"])}) for row in community["operators"]),
        administrator=Staff(**community["administrator"], role=Role.ADMINISTRATOR),
        weekly=tuple(
            Weekly(
                **{
                    **_tuples(row),
                    "months": frozenset(row["months"]),
                    "tag": Tag(row["tag"]) if "tag" in row else None,
                }
            )
            for row in community["weekly"]
        ),
        together=tuple(
            Together(**{**_tuples(row), "split": Split(row["split"])}) for row in community["together"]
        ),
        minutes=_tuples(community["minutes"]),
        reasons=_tuples(community["reasons"]),
        notes=_tuples(community["notes"]),
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("demo", f"{name}.toml").read_text("utf-8"))


def _tuples(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}


def _origin(row: Mapping[str, Any]) -> Origin:
    given = {field.name: row[field.name] for field in fields(Origin) if field.name in row}
    given |= {key: _names(row[key]) for key in ("women", "men", "family")}
    given |= {key: tuple(row[key]) for key in ("speaks", "also")}
    return Origin(**{**given, "role": ProgrammeRole(row["role"]), "fathers": row["form"] == "fathers"})


def _names(written: list[str]) -> Names:
    return tuple((latin, script) for latin, _, script in (name.partition("|") for name in written))


def _house(row: dict[str, Any]) -> House:
    known = {field.name for field in fields(OrganisationProfile)}
    profile = {name: value for name, value in row.items() if name in known}
    return House(
        key=row["key"],
        logo=row.get("logo", ""),
        colour=row.get("colour", ""),
        profile=OrganisationProfile(**profile),
        contacts=tuple(Contact(**each) for each in row.get("contacts", ())),
        permits=tuple((each["work"], each["days"]) for each in row.get("permits", ())),
    )
