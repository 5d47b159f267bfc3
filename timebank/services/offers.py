"""What people offer and ask for: keeping it, ending it, and who might answer it."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import AccountKind
from timebank.domain.matching import Match, best_matches
from timebank.domain.members import Purpose
from timebank.domain.names import fold
from timebank.domain.offers import NewOffer, Offer, OfferKind, OfferState, check_until, extended
from timebank.domain.privacy import holds_bsn
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation

CHANGED = frozenset({Topic.OFFERS})
MOST_LISTED = 500
MOST_CANDIDATES = 200
"""People looked at closely of each way to match: who offers it, and who has it noted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferKept(Receipt):
    """An offer or a request as it stands now; `warnings` are codes of what should be seen."""

    offer: Offer
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferList:
    """What stands open, newest first; how many there are in all of each kind, and their talents."""

    offers: tuple[Offer, ...]
    counts: dict[OfferKind, int]
    talents: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """An offer or a request as it stands, and who might answer it, best first."""

    offer: Offer
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How somebody is reached."""

    number: str
    name: str
    phone: str
    contact: str
    language: str
    speaks: tuple[str, ...]


@operation(Permission.OFFER_CHANGE)
def add_offer(work: Work, new: NewOffer) -> OfferKept:
    """Keep an offer or a request. The same id again changes nothing, with other content it is refused.

    Raises UntilPassed, UntilTooFar, TextTooLong, ChoiceUnknown, TalentUnknown, AccountUnknown, NotAMember,
    AccountClosed, MemberPaused and OfferReused.
    """
    new = replace(new, words=clean(new.words), place=clean(new.place))
    account = work.ledger.accounts([new.number])[new.number]
    known = work.offers.find(new.id)
    if known is not None:
        if known.number != account.code or not known.same_as(new):
            raise errors.OfferReused(offer=str(new.id))
        return OfferKept(offer=known)
    new.check(work.today)
    if not work.talents.known(new.talent):
        raise errors.TalentUnknown(talent=new.talent)
    if account.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=account.code)
    if not account.open:
        raise errors.AccountClosed(number=account.code, name=account.name)
    if account.paused:
        raise errors.MemberPaused(number=account.code, name=account.name)
    work.offers.add(new, account, work.actor.key, work.now)
    work.note("add_offer", new.id)
    warnings = ("maybe_bsn",) if holds_bsn(f"{new.words}\n{new.place}") else ()
    return OfferKept(changed=CHANGED, offer=_found(work, new.id), warnings=warnings)


@operation(Permission.OFFER_CHANGE)
def set_offer_state(work: Work, offer: UUID, state: OfferState) -> OfferKept:
    """End an offer or a request as done or withdrawn, or open it again. Raises OfferUnknown."""
    before = _found(work, offer)
    if before.state is state:
        return OfferKept(offer=before)
    work.offers.set_state(offer, state)
    work.note(f"offer_{state.value}", offer)
    return OfferKept(changed=CHANGED, offer=_found(work, offer))


@operation(Permission.OFFER_CHANGE)
def extend_offer(work: Work, offer: UUID, until: date | None = None) -> OfferKept:
    """Let it stand four weeks longer, or until a given day; one that had expired or ended stands again.

    Raises OfferUnknown, UntilPassed and UntilTooFar.
    """
    before = _found(work, offer)
    wanted = extended(before.until, work.today) if until is None else until
    check_until(wanted, work.today)
    work.offers.extend(offer, wanted)
    if before.state is not OfferState.OPEN:
        work.offers.set_state(offer, OfferState.OPEN)
    work.note("extend_offer", offer)
    return OfferKept(changed=CHANGED, offer=_found(work, offer))


@operation(Permission.OFFER_READ)
def list_offers(
    work: Work,
    kind: OfferKind | None = None,
    talent: str | None = None,
    text: str = "",
    named: tuple[str, ...] = (),
) -> OfferList:
    """What stands open of people who take part, newest first.

    With `text` only that in which every typed word stands, or whose talent is one of `named`: those that whoever
    asks calls so.
    """
    every = work.offers.open_ones(work.today)
    typed = fold(text[:MOST_LISTED]).split()
    found = [
        offer
        for offer in every
        if (kind is None or offer.kind is kind)
        and (talent is None or offer.talent == talent)
        and ((typed and offer.talent in named) or all(word in _searched(offer) for word in typed))
    ]
    counts = {each: sum(offer.kind is each for offer in every) for each in OfferKind}
    talents = tuple(sorted({offer.talent for offer in every}))
    return OfferList(offers=tuple(found[:MOST_LISTED]), counts=counts, talents=talents)


@operation(Permission.OFFER_READ)
def offers_of(work: Work, number: str) -> list[Offer]:
    """What one person offers and asks for now, newest first."""
    return work.offers.of(work.ledger.accounts([number])[number], work.today)


@operation(Permission.OFFER_READ)
def list_matches(work: Work, offer: UUID) -> Matches:
    """Who might answer an offer or a request, best first, each with the reasons. Raises OfferUnknown."""
    found = _found(work, offer)
    account = work.ledger.accounts([found.number])[found.number]
    own = work.offers.side(account, Purpose.MATCHING)
    candidates = work.offers.candidates(found, account, own, work.today, MOST_CANDIDATES)
    best = best_matches(found.kind, found.when, own, candidates, work.offers.barred(account))
    return Matches(offer=found, matches=tuple(best))


@operation(Permission.MEMBER_READ, look=True)
def show_contact(work: Work, number: str) -> Contact:
    """How a member is reached: telephone, preferred way and languages."""
    member = work.members.find(work.ledger.accounts([number])[number])
    profile = member.profile
    return Contact(
        number=member.account.code,
        name=profile.name,
        phone=profile.phone,
        contact=profile.contact,
        language=profile.language,
        speaks=profile.speaks,
    )


def _found(work: Work, offer: UUID) -> Offer:
    found = work.offers.find(offer)
    if found is None:
        raise errors.OfferUnknown(offer=str(offer))
    return found


def _searched(offer: Offer) -> str:
    return fold(
        f"{offer.name} {offer.script_name} {offer.number} {offer.ask_number} {offer.words} {offer.place}"
    )
