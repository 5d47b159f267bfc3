"""When somebody can, and why two people fit together, in words."""

from timebank.domain.matching import Match, Reason
from timebank.domain.offers import OfferKind, When
from timebank.wording.speaker import Wording


def told_when(words: Wording, when: When) -> str:
    """`dinsdag en donderdag, 's avonds`; empty where any moment will do."""
    days = words.joined([words.weekday(day) for day in when.days])
    parts = words.joined([words.word("day_parts", part.value) for part in when.parts])
    return words.beside([text for text in (days, parts) if text])


def told_reasons(words: Wording, kind: OfferKind, match: Match) -> tuple[str, ...]:
    """One sentence for each reason why somebody is suggested for an offer or a request."""
    return tuple(_told(words, kind, match.first_name, reason) for reason in match.reasons)


def _told(words: Wording, kind: OfferKind, name: str, reason: Reason) -> str:
    return words.sentence(
        f"match_{kind.value}.{reason.why.value}",
        name=name,
        learner=reason.learner,
        languages=reason.languages,
        days=words.joined([words.weekday(day) for day in reason.days]),
        times=reason.times,
    )
