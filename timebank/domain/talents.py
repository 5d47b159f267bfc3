"""What people can do for each other: the catalogue of talents."""

from dataclasses import dataclass
from enum import StrEnum


class Tag(StrEnum):
    """The part of the WIL programme that a talent serves (Wonen, Integratie, Leefbaarheid)."""

    LIVING = "wonen"
    INTEGRATION = "integratie"
    LIVEABILITY = "leefbaarheid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Talent:
    """One activity. `own_name` is what a centre calls it where the catalogue has no translation."""

    code: str
    group: str
    tag: Tag
    icon: str
    active: bool = True
    own_name: str = ""
