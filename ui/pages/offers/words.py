"""How an offer or a request is told on screen."""

from timebank.domain.offers import Offer, OfferKind
from timebank.wording.catalogue import WordMissing
from timebank.wording.offers import told_when
from ui.kernel.talents import TalentBook
from ui.kernel.wording import words

KIND_ICONS = {OfferKind.OFFER: "hand-heart", OfferKind.REQUEST: "circle-help"}
KIND_ROLES = {OfferKind.OFFER: "give", OfferKind.REQUEST: "take"}
"""Who offers helps, who asks is helped: the colours of the two tallies."""


def kind_of(offer: Offer) -> str:
    """`Vraag` or `Aanbod`."""
    return words().word("offer_kinds", offer.kind.value)


def conditions(offer: Offer, today_language: str = "nl") -> list[tuple[str, str]]:
    """Icons and words of what was said about when, where and in which language; the desk's own goes unsaid."""
    said = [("clock", told_when(words(), offer.when)), ("map-pin", offer.place)]
    if offer.language != today_language:
        said.append(("languages", words().word("languages", offer.language)))
    return [(icon, text) for icon, text in said if text]


def contact_word(contact: str) -> str:
    """The word for a preferred way of contact; one that somebody typed themselves is its own word."""
    try:
        return words().word("contacts", contact) if contact else ""
    except WordMissing:
        return contact


def told(offer: Offer, talents: TalentBook) -> str:
    """The whole in one line: for screen readers, and for what a line at the desk is about."""
    return f"{kind_of(offer)}: {offer.first_name}, {talents.name(offer.talent)}"
