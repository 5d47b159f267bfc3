"""Who was there: noting by scan, tick or pasted names, before a session is closed."""

import re
from dataclasses import dataclass, replace
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.activities import Presence, Session, SessionPlan
from timebank.domain.cards import CardCode
from timebank.domain.changes import Receipt
from timebank.domain.ledger import Account
from timebank.domain.members import LONGEST_NAME, Found
from timebank.domain.names import words
from timebank.domain.numbers import read_account_number
from timebank.services.activities import ACTIVITIES
from timebank.services.cards import find_by_card
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation
from timebank.services.own import (
    keep_to_own_people,
    keep_to_own_plan,
    keep_to_own_session,
    only,
    own_among,
)
from timebank.services.session_steps import check_present, check_state, opened

MOST_LINES = 400
_CANDIDATES = 5
_MOST_FOUND = 100
"""Among whom an organisation's own people are looked for: others of the same names stand between them."""
_BULLET = re.compile(r"^(?:[-–—*•·☐☑✓✔]|\(?\d{1,3}[.)])\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted(Receipt):
    """Who was put on the list now, and who stood there already and was left as they were; account codes and names."""

    session: Session
    added: tuple[tuple[str, str], ...]
    already: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unnoted(Receipt):
    """Who was taken off the list, as they stood there; None when they did not."""

    removed: Presence | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMatch:
    """What one pasted line says: `sure` is who it is, `candidates` who it may be; none for somebody unknown."""

    line: str
    sure: Found | None = None
    candidates: tuple[Found, ...] = ()


@operation(Permission.ACTIVITY_RECORD, for_organisations=True)
def note_present(
    work: Work, plan: SessionPlan, present: tuple[Presence, ...], cards: tuple[CardCode, ...] = ()
) -> Noted:
    """Put people on the list of a session that is not closed; the session is kept from now on.

    `cards` are those that were scanned for them: an organisation may put anybody on its list who is there in person.
    Who stands there already stays as they are, however often they are scanned. Raises SessionClosed,
    SessionCancelled, SeriesUnknown, AccountUnknown, AccountClosed, NotAMember, TimeNotPositive, TimeTooLong.
    """
    keep_to_own_plan(work, plan)
    keep_to_own_people(work, (each.account for each in present), cards)
    session = opened(work, plan)
    accounts = work.ledger.accounts([each.account for each in present])
    here = {each.account for each in work.activities.present(plan.id)}
    added: list[tuple[str, str]] = []
    already: list[tuple[str, str]] = []
    for each in present:
        account = accounts[each.account]
        if account.code in here:
            already.append((account.code, account.name))
            continue
        check_present(each, account)
        work.activities.note(plan.id, each, account, work.actor.key, work.now)
        here.add(account.code)
        added.append((account.code, account.name))
    if not added:
        return Noted(session=session, added=(), already=tuple(already))
    work.note("note_present", plan.id)
    return Noted(changed=ACTIVITIES, session=session, added=tuple(added), already=tuple(already))


@operation(Permission.ACTIVITY_RECORD, for_organisations=True)
def change_present(work: Work, session: UUID, present: Presence) -> Unnoted:
    """Change the side or the minutes of somebody on the list; `removed` tells what stood there.

    Raises SessionUnknown, SessionClosed, SessionCancelled, TimeNotPositive and TimeTooLong.
    """
    keep_to_own_session(work, session)
    keep_to_own_people(work, (present.account,))
    account, before = _listed(work, session, present.account)
    check_present(present, account)
    if before is None or replace(before, way=present.way) == replace(present, account=account.code):
        return Unnoted(removed=before)
    work.activities.change(session, present, account)
    work.note("change_present", session)
    return Unnoted(changed=ACTIVITIES, removed=before)


@operation(Permission.ACTIVITY_RECORD, for_organisations=True)
def remove_present(work: Work, session: UUID, number: str) -> Unnoted:
    """Take somebody off the list. Raises SessionUnknown, SessionClosed and SessionCancelled."""
    keep_to_own_session(work, session)
    keep_to_own_people(work, (number,))
    account, before = _listed(work, session, number)
    if before is None:
        return Unnoted(removed=None)
    work.activities.remove(session, account)
    work.note("remove_present", session)
    return Unnoted(changed=ACTIVITIES, removed=before)


@operation(Permission.ACTIVITY_RECORD, for_organisations=True)
def find_guests(work: Work, text: str, limit: int = 5) -> list[Found]:
    """Who may be put on a list, for what was typed so far, best first; an organisation finds its own people."""
    return _own_of(work, work.search.find(text[:LONGEST_NAME], limit if only(work) is None else _MOST_FOUND))[
        :limit
    ]


@operation(Permission.ACTIVITY_RECORD, for_organisations=True)
def find_guest_by_card(work: Work, code: CardCode) -> Found:
    """Whose card was scanned: somebody who is there in person. Raises CardUnknown and CardWithdrawn."""
    return _guest(work, find_by_card.run(work, code))


@operation(Permission.ACTIVITY_RECORD, for_organisations=True)
def match_names(work: Work, text: str) -> list[NameMatch]:
    """Who the lines of a pasted list are. Only a whole name that one person bears, or a number, is sure."""
    lines = [line for part in text.splitlines() if (line := clean(_BULLET.sub("", part.strip())))]
    return [_match(work, line[:LONGEST_NAME]) for line in lines[:MOST_LINES]]


def _listed(work: Work, session: UUID, number: str) -> tuple[Account, Presence | None]:
    kept = work.activities.session(session)
    if kept is None:
        raise errors.SessionUnknown()
    check_state(kept)
    account = work.ledger.accounts([number])[number]
    before = next((each for each in work.activities.present(session) if each.account == account.code), None)
    return account, before


def _match(work: Work, line: str) -> NameMatch:
    found = [each for each in _own_of(work, _found(work, line)) if each.open][:_CANDIDATES]
    sure = [each for each in found if not each.doubtful and _whole(line, each)]
    if len(sure) == 1:
        return NameMatch(line=line, sure=sure[0], candidates=tuple(found))
    return NameMatch(line=line, candidates=tuple(found))


def _found(work: Work, line: str) -> list[Found]:
    try:
        number = read_account_number(line)
    except errors.MistypedNumber:
        return work.search.find(line, _CANDIDATES if only(work) is None else _MOST_FOUND)
    return [replace(each, doubtful=False) for each in work.search.find(number, 1)]


def _whole(line: str, found: Found) -> bool:
    """Whether each word of the line is a whole word of this person's name, or the line is their number."""
    asked = set(words(line))
    borne = {*words(found.name), *words(found.script_name)}
    try:
        return read_account_number(line) == found.code
    except errors.MistypedNumber:
        return bool(asked) and asked <= borne


def _own_of(work: Work, found: list[Found]) -> list[Found]:
    """Those whom the actor may see, in the same order."""
    if only(work) is None or not found:
        return found
    accounts = work.ledger.accounts([each.code for each in found])
    mine = own_among(work, list({account.key: account for account in accounts.values()}.values()))
    return [_guest(work, each) for each in found if accounts[each.code].code in mine]


def _guest(work: Work, found: Found) -> Found:
    """Somebody as the actor may know them: an organisation learns no role, and not what they did elsewhere."""
    if only(work) is None:
        return found
    return replace(found, role=None, last_activity=None, last_talent=None)
