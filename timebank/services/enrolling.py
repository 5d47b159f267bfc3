"""Steps of enrolling that several operations take: clean names, the register, search keys, consent."""

import unicodedata
from dataclasses import replace

from timebank.domain import errors
from timebank.domain.ledger import Account
from timebank.domain.members import LONGEST_NAME, Profile, Purpose
from timebank.domain.names import NameOrder, sort_key
from timebank.services.operation import Work


def enrol(work: Work, profile: Profile) -> Account:
    """Put a tidy profile into the register, findable, with consent where a role was chosen."""
    account = work.members.enrol(profile, order_key(work, profile), work.today)
    if profile.role is not None:
        consent(work, account)
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
        if not (2 <= len(code) <= 8 and code.isascii() and code.replace("-", "").isalpha()):
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


def consent(work: Work, account: Account) -> None:
    """Record that somebody who chose a role agrees to what it is used for, purpose by purpose."""
    for purpose in Purpose:
        work.members.consent(account, purpose, work.actor.key, work.now)
