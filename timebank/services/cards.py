"""Members' cards and PINs: made, found, withdrawn. Neither the code nor the PIN is ever kept or logged.

A card is drawn first; it is registered before it leaves the screen (`register_cards`), so that whatever comes out of a
printer works; and the card before it stops once that is done (`issue_cards`). Whoever stops halfway has lost nothing:
the earlier card works, and a code that was never printed is nobody's (`discard_cards`). Where the power goes in
between, nobody can print it again either, for only its digest was kept: it is told as never printed, its person still
counts as one without a card, and the next card ends it without a word.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime

from timebank.domain import errors, paper_refusals
from timebank.domain.access import Permission
from timebank.domain.cards import (
    PIN_DIGITS,
    CardCode,
    CardsOfMember,
    is_easy_pin,
    new_pin,
)
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.members import Found
from timebank.services.operation import Work, operation
from timebank.services.posting import check_open

_CHANGED = frozenset({Topic.MEMBERS})


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsIssued(Receipt):
    """The numbers of the people whose cards work from now on, and whose earlier ones no longer do."""

    numbers: tuple[str, ...]
    replaced: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsWithdrawn(Receipt):
    """How many cards of somebody no longer work."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PinDraft:
    """A PIN to tell somebody once, and the hash of it that is kept."""

    pin: str = field(repr=False)
    kept: str = field(repr=False)


@operation(Permission.CARD_CHANGE)
def register_cards(work: Work, codes: tuple[CardCode, ...]) -> CardsIssued:
    """Let these cards work beside the ones that people have. The same codes again change nothing.

    Raises AccountUnknown, AccountClosed, NotAMember, and CardWithdrawn for a code that was replaced meanwhile.
    """
    return _let_work(work, codes, replacing=False)


@operation(Permission.CARD_CHANGE)
def issue_cards(work: Work, codes: tuple[CardCode, ...]) -> CardsIssued:
    """Let these cards work; earlier cards of the same people no longer do. The same codes again change nothing.

    Raises what `register_cards` raises.
    """
    return _let_work(work, codes, replacing=True)


@operation(Permission.CARD_CHANGE)
def discard_cards(work: Work, codes: tuple[CardCode, ...]) -> Receipt:
    """Registered, and not printed or saved after all: these cards never were. Doing it again changes nothing."""
    changed = False
    for code in codes:
        known = work.cards.find(code.digest)
        if known is not None and known[1] is None:
            work.cards.remove(code.digest)
            work.note("withdraw_cards", known[0].code)
            changed = True
    return Receipt(changed=_CHANGED if changed else frozenset())


@operation(Permission.MEMBER_READ)
def list_without_card(work: Work) -> list[str]:
    """The numbers of everybody who takes part and holds no card that works, in the order of their names."""
    return work.cards.without()


@operation(Permission.MEMBER_READ)
def find_by_card(work: Work, code: CardCode) -> Found:
    """Whose card was scanned; a suggestion, not a look. Raises CardUnknown and CardWithdrawn."""
    known = work.cards.find(code.digest)
    if known is None:
        raise paper_refusals.CardUnknown(number=code.number)
    account, _ = known
    _check_valid(work, *known)
    member = work.members.find(account)
    return Found(
        code=account.code,
        name=account.name,
        script_name=member.profile.script_name,
        open=account.open,
        role=member.profile.role,
    )


@operation(Permission.MEMBER_READ, look=True)
def show_cards(work: Work, number: str) -> CardsOfMember:
    """The cards of one person, and whether there is a PIN."""
    account = work.ledger.accounts([number])[number]
    return CardsOfMember(
        number=account.code,
        name=account.name,
        lines=tuple(work.cards.lines(account)),
        pin_set_at=work.cards.pin_set_at(account),
    )


@operation(Permission.CARD_CHANGE)
def withdraw_cards(work: Work, number: str) -> CardsWithdrawn:
    """A card was lost: it no longer works. Withdrawing twice changes nothing."""
    account = work.ledger.accounts([number])[number]
    count = work.cards.withdraw(account, work.now)
    if count:
        work.note("withdraw_cards", account.code)
    return CardsWithdrawn(changed=_CHANGED if count else frozenset(), count=count)


@operation(Permission.CARD_CHANGE)
def draft_pin(work: Work, number: str, pin: str | None = None) -> PinDraft:
    """A PIN for somebody, by chance or as chosen, with the hash that `set_pin` keeps; nothing changes yet.

    Apart from `set_pin`, for the hash takes long enough to keep other desks waiting. Raises PinNotFourDigits
    and PinTooEasy.
    """
    account = work.ledger.accounts([number])[number]
    _check_member(account)
    born = work.members.find(account).profile.birth_year
    if pin is None:
        pin = new_pin(account.code, born)
    pin = pin.strip()
    if not re.fullmatch(rf"[0-9]{{{PIN_DIGITS}}}", pin):
        raise paper_refusals.PinNotFourDigits(digits=PIN_DIGITS)
    if is_easy_pin(pin, account.code, born):
        raise paper_refusals.PinTooEasy()
    return PinDraft(pin=pin, kept=work.hasher.hash(pin))


@operation(Permission.CARD_CHANGE)
def set_pin(work: Work, number: str, kept: str) -> Receipt:
    """From now on the PIN whose hash this is counts. Raises AccountClosed and NotAMember."""
    if not kept.startswith("$argon2id$"):
        raise ValueError("a PIN is kept as an Argon2id hash")
    account = work.ledger.accounts([number])[number]
    _check_member(account)
    work.cards.set_pin(account, kept, work.actor.key, work.now)
    work.note("set_pin", account.code)
    return Receipt(changed=_CHANGED)


def _let_work(work: Work, codes: tuple[CardCode, ...], *, replacing: bool) -> CardsIssued:
    accounts = work.ledger.accounts([code.number for code in codes])
    replaced: list[str] = []
    changed = False
    for code in codes:
        account = accounts[code.number]
        _check_member(account)
        known = work.cards.find(code.digest)
        if known is not None:
            _check_valid(work, *known)
        if known is None:
            work.cards.add(account, code.digest, work.actor.key, work.now)
        if replacing:
            held = work.cards.holds(account, but=code.digest)
            ended = work.cards.withdraw(account, work.now, but=code.digest)
            if held:
                replaced.append(account.code)
            if ended and known is not None:
                work.note("withdraw_cards", account.code)
            changed = work.cards.mark_printed(code.digest, work.now) or changed
        if known is None:
            work.note("issue_card", account.code)
            changed = True
    return CardsIssued(
        changed=_CHANGED if changed or replaced else frozenset(),
        numbers=tuple(accounts[code.number].code for code in codes),
        replaced=tuple(replaced),
    )


def _check_member(account: Account) -> None:
    if account.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=account.code)
    check_open([account])


def _check_valid(work: Work, account: Account, withdrawn: datetime | None) -> None:
    if withdrawn is not None:
        raise paper_refusals.CardWithdrawn(
            number=account.code, name=account.name, day=work.local_date(withdrawn)
        )
