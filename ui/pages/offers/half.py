"""An offer or request that is half typed: as its drafts keep it, and as it goes from one operator's page to another's."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from timebank.domain.offers import DayPart, NewOffer, OfferKind, When
from ui.kernel.talents import TalentBook
from ui.kernel.wording import words
from ui.pages.desk.draft_text import plain_typed, typed_of
from ui.pages.desk.half import half_names
from ui.pages.desk.line import Typed


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfDetails:
    """When, where, in which language and until when, of an offer that is not saved yet."""

    when: When
    place: str
    language: str
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfOffer:
    """What was typed and not saved, with the id that it was to have; `sent` is what may have been kept under that."""

    id: UUID
    sent: NewOffer | None = field(default=None, compare=False)
    kind: OfferKind
    person: Typed
    talent: str | None
    talent_text: str
    words: str
    details: HalfDetails
    opened: bool


def told(half: HalfOffer, talents: TalentBook) -> str:
    """`Vraag: Fatma Yılmaz, Koken, soep voor acht`, as far as it was typed."""
    what = talents.name(half.talent) if half.talent is not None else half.talent_text.strip()
    parts = (half_names(half.person), what, half.words.strip(), half.details.place.strip())
    return (
        f"{words().word('offer_kinds', half.kind.value)}: {words().beside([each for each in parts if each])}"
    )


def written(halves: Sequence[HalfOffer]) -> str:
    """These as text. What was sent of one stays behind: only while the program runs can an answer to it be missing."""
    return json.dumps([_plain(each) for each in halves], ensure_ascii=False, sort_keys=True)


def read(text: str) -> list[HalfOffer]:
    """The offers and requests of a text; none of one that another version of the program wrote."""
    try:
        return [_half(each) for each in json.loads(text)]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


def _plain(half: HalfOffer) -> dict[str, Any]:
    details = half.details
    return {
        "id": str(half.id),
        "kind": half.kind.value,
        "person": plain_typed(half.person),
        "talent": half.talent,
        "talent_text": half.talent_text,
        "words": half.words,
        "days": list(details.when.days),
        "parts": [part.value for part in details.when.parts],
        "place": details.place,
        "language": details.language,
        "until": details.until.isoformat(),
        "opened": half.opened,
    }


def _half(plain: "dict[str, Any]") -> HalfOffer:
    when = When(days=tuple(plain["days"]), parts=tuple(DayPart(each) for each in plain["parts"]))
    return HalfOffer(
        id=UUID(plain["id"]),
        kind=OfferKind(plain["kind"]),
        person=typed_of(plain["person"]),
        talent=plain["talent"],
        talent_text=plain["talent_text"],
        words=plain["words"],
        details=HalfDetails(
            when=when,
            place=plain["place"],
            language=plain["language"],
            until=date.fromisoformat(plain["until"]),
        ),
        opened=plain["opened"],
    )
