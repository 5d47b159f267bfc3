"""Steps of enrolling that several operations take: clean names, the register, search keys, consent."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from timebank.domain import errors
from timebank.domain.ledger import Account
from timebank.domain.members import LONGEST_NAME, ROLE_PURPOSES, Profile, Purpose
from timebank.domain.names import NameOrder, sort_key
from timebank.services.operation import Work

OLDEST_YEARS = 120

_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[a-z]{2,4})?")
"""ISO 639, with a script or country where one is meant: `ti`, `ckb`, `zh-hans`. A name such as *english* is none."""


def enrol(
    work: Work, profile: Profile, agreed: Iterable[Purpose] | None = None, agreed_at: datetime | None = None
) -> Account:
    """Put a tidy profile into the register, findable, with what they agreed to, now or earlier.

    Where nobody was asked (an import), having a role tells of consent to what a role is used for.
    """
    account = work.members.enrol(profile, order_key(work, profile), work.today)
    if agreed is None:
        agreed = ROLE_PURPOSES if profile.role is not None else ()
    consent(work, account, agreed, agreed_at)
    work.search.keep(account, names_of(profile), account.code)
    work.note("enrol_member", account.code)
    return account


def tidy(profile: Profile) -> Profile:
    """The profile with clean names. Raises NameMissing, TextTooLong and ChoiceUnknown."""
    name = clean(profile.name)
    if not name:
        raise errors.NameMissing()
    cleaned = replace(
        profile,
        name=name,
        call_name=clean(profile.call_name),
        official_name=clean(profile.official_name),
        infix=clean(profile.infix),
        script_name=clean(profile.script_name),
        speaks=tuple(dict.fromkeys(code.strip().lower() for code in profile.speaks if code.strip())),
    )
    for text in (cleaned.name, cleaned.call_name, cleaned.official_name, cleaned.script_name):
        if len(text) > LONGEST_NAME:
            raise errors.TextTooLong(most=LONGEST_NAME)
    for code in cleaned.speaks:
        if not _LANGUAGE_CODE.fullmatch(code):
            raise errors.ChoiceUnknown(choice=code)
    return cleaned


def clean(text: str) -> str:
    """A name on one line: composed letters, single blanks, no control or direction characters."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in composed)
    visible = "".join(c for c in kept if unicodedata.category(c) != "Cf" or c in "\u200c\u200d")
    return " ".join(visible.split())


def names_of(profile: Profile) -> tuple[str, ...]:
    """Every name somebody may be looked up by."""
    full = (profile.name, profile.call_name, profile.official_name, profile.script_name)
    return tuple(dict.fromkeys(name for name in full if name))


def order_key(work: Work, profile: Profile) -> str:
    """What a person's place in a sorted list depends on: names are sorted differently in Belgium."""
    order = NameOrder.BELGIAN if work.bank.belgian_sorting else NameOrder.DUTCH
    return sort_key(profile.name, profile.infix, order)


def consent(work: Work, account: Account, purposes: Iterable[Purpose], at: datetime | None = None) -> None:
    """Record what somebody agrees to, purpose by purpose; `at` where that was earlier than now."""
    for purpose in purposes:
        work.members.consent(account, purpose, work.actor.key, at or work.now)


def consented_at(work: Work, on: date | None) -> datetime:
    """The moment of a consent that was given on a day: now for today, else noon. Raises DateInFuture."""
    if on is None or on == work.today:
        return work.now
    if on > work.today:
        raise errors.DateInFuture(date=on, today=work.today)
    return datetime.combine(on, time(12), ZoneInfo(work.bank.time_zone)).astimezone(UTC)


def agreed_purposes(work: Work, profile: Profile, agreed: frozenset[Purpose] | None) -> tuple[Purpose, ...]:
    """What is recorded as agreed to when somebody is enrolled.

    Raises ConsentMissing for a role that nothing was agreed for, GuardianMissing under sixteen.
    """
    if agreed is None:
        agreed = frozenset(ROLE_PURPOSES if profile.role is not None else ())
        if profile.needs_guardian(work.today):
            raise errors.GuardianMissing()
    elif profile.role is not None and not agreed & set(ROLE_PURPOSES):
        raise errors.ConsentMissing()
    elif profile.needs_guardian(work.today) and Purpose.GUARDIAN not in agreed:
        raise errors.GuardianMissing()
    return tuple(purpose for purpose in Purpose if purpose in agreed)


def check_birth_year(work: Work, profile: Profile) -> None:
    """Raise BirthYearNotUnderstood for a year in which nobody who enrols was born."""
    year = profile.birth_year
    if year is not None and not work.today.year - OLDEST_YEARS <= year <= work.today.year:
        raise errors.BirthYearNotUnderstood()
