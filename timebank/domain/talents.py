"""What people can do for each other: the catalogue of talents."""

from dataclasses import dataclass
from enum import StrEnum


class Tag(StrEnum):
    """The part of the WIL programme that a talent serves (Wonen, Integratie, Leefbaarheid)."""

    LIVING = "wonen"
    INTEGRATION = "integratie"
    LIVEABILITY = "leefbaarheid"


LONGEST_COMPETENCE = 90
"""Characters of a sentence about what somebody can do; two lines of a column on a certificate."""

MOST_SENTENCES = 12
"""Sentences of one talent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetenceSentence:
    """Something that shows in a talent, to be chosen for a certificate.

    `code` is one of the catalogue, which has it in every language; `text` is the centre's own and stands there as it is.
    """

    code: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talent:
    """One activity. `own_name` is what a centre calls it where the catalogue has no translation."""

    code: str
    group: str
    tag: Tag
    icon: str
    active: bool = True
    own_name: str = ""
