"""An enrolment that is half typed: as its drafts keep it, and as it goes from one operator's window to another's."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from timebank.domain.members import Profile, ProgrammeRole, Purpose

Sent = tuple[Profile, frozenset[Purpose]]
"""Who was sent to be enrolled, and what they agreed to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfEnrolment:
    """What stands in the form, as it was typed: `texts` by the name of the field.

    `id` is the order under which they are enrolled, `sent` what may have been kept under that.
    """

    id: UUID
    sent: Sent | None = field(default=None, compare=False)
    texts: dict[str, str]
    role: ProgrammeRole | None
    language: str | None
    speaks: tuple[str, ...]
    agreed: tuple[Purpose, ...]
    card_too: bool


def told(half: HalfEnrolment) -> str:
    """Who was being enrolled, as far as that was typed."""
    texts = half.texts
    return texts["name"].strip() or texts["call_name"].strip() or texts["script_name"].strip() or "…"


def written(halves: Sequence[HalfEnrolment]) -> str:
    """These as text. What was sent of one stays behind: only while the program runs can an answer to it be missing."""
    return json.dumps([_plain(each) for each in halves], ensure_ascii=False, sort_keys=True)


def read(text: str) -> list[HalfEnrolment]:
    """The enrolments of a text; none of one that another version of the program wrote."""
    try:
        return [_half(each) for each in json.loads(text)]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


def _plain(half: HalfEnrolment) -> dict[str, Any]:
    return {
        "id": str(half.id),
        "texts": half.texts,
        "role": half.role,
        "language": half.language,
        "speaks": list(half.speaks),
        "agreed": list(half.agreed),
        "card_too": half.card_too,
    }


def _half(plain: "dict[str, Any]") -> HalfEnrolment:
    role = plain["role"]
    return HalfEnrolment(
        id=UUID(plain["id"]),
        texts={str(key): str(text) for key, text in plain["texts"].items()},
        role=None if role is None else ProgrammeRole(role),
        language=plain["language"],
        speaks=tuple(plain["speaks"]),
        agreed=tuple(Purpose(each) for each in plain["agreed"]),
        card_too=plain["card_too"],
    )
