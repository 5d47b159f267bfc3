"""Erasing a member: what goes, what stays, and the short list that lets it be done again on an older backup."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from timebank.domain.changes import Receipt
from timebank.domain.mentions import Named, mentions
from timebank.domain.names import fold
from timebank.domain.troubles import Refusal

LONGEST_REASON = 200
"""Characters of why somebody is erased."""


class MemberErased(Refusal):
    """Whom this number belonged to was erased; nothing is known of them any more."""


class StillOperator(Refusal):
    """Who is to be erased signs in here."""


class ReasonNamesMember(Refusal):
    """The reason names the one who is to be forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """That somebody was erased: their number and the day, and nothing else."""

    number: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureTold:
    """That somebody was erased, for whoever must account for it: their numbers, the one in use last in front, and why.

    `by` is the operator's name as it is now, empty once that line has left the log.
    """

    numbers: tuple[str, ...]
    on: date
    reason: str
    by: str = ""


class MentionKind(StrEnum):
    """Where a person may be named in a text that is about something else."""

    BREACH = "breach"
    PROCESSING = "processing"
    ORGANISATION = "organisation"
    SETTINGS = "settings"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place where a person is named: the number of a breach or of an entry in the register of processing, the account
    number of an organisation; empty for the head of that register, for settings, and for other texts together."""

    kind: MentionKind
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasurePlan:
    """What erasing a member would do, before it is done. `numbers` are theirs, the one in use first.

    `entries` stay without their `texts`, `certificates` stay as lines of the register, `waiting` is what has to be
    confirmed or declined first, and `operator` the name under which they still sign in. `mentions` are registers,
    organisations and other texts in which they are named. `register_years` and `log_months` are the board's terms of
    what stays: certificates and consents, and the log.
    """

    numbers: tuple[str, ...]
    name: str
    balance_minutes: int
    entries: int
    texts: int
    certificates: int
    offers: int
    waiting: int
    operator: str = ""
    mentions: tuple[Mention, ...] = ()
    register_years: int
    log_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased(Receipt):
    """Somebody was erased, on this day. `repeated`: it had been done before.

    `settled_minutes` is the balance that went to the pot, or that the pot covered when it is below zero. `whole` is
    False as long as old pages of the database could not be written over yet: it is tried again by itself.
    """

    number: str
    on: date
    settled_minutes: int = 0
    repeated: bool = False
    whole: bool = True


def names_in(text: str, names: Iterable[str]) -> bool:
    """Whether one of these names stands in a text as words, in whatever accents and capitals.

    A name of one short word is not looked for: it would meet texts about others.
    """
    return bool(mentions(text, Named(ways=frozenset(filter(None, map(fold, names))))))
