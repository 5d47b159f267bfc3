"""An activity that is half typed: as its drafts keep it, and as it goes from one operator's pages to another's."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from timebank.domain.activities import Person, Series
from timebank.domain.talents import Tag


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfSeries:
    """`typed` is what the form holds, but for the times, which stand as they were typed in `at` and `time`.

    `series` is the activity that is changed, None for a new one, which has its `id` from the start; a change has an
    `id` of its own. `host` is a name that leads to nobody yet, `people` are those who lead it.
    """

    id: UUID
    series: Series | None
    typed: Series
    at: str
    time: str
    host: str = ""
    people: tuple[Person, ...] = ()


def written(halves: Sequence[HalfSeries]) -> str:
    """These as text."""
    return json.dumps([asdict(each) for each in halves], ensure_ascii=False, sort_keys=True, default=str)


def read(text: str) -> list[HalfSeries]:
    """The activities of a text; none of one that another version of the program wrote."""
    try:
        return [_half(each) for each in json.loads(text)]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []


def _half(plain: "dict[str, Any]") -> HalfSeries:
    return HalfSeries(
        id=UUID(plain["id"]),
        series=None if plain["series"] is None else _series(plain["series"]),
        typed=_series(plain["typed"]),
        at=plain["at"],
        time=plain["time"],
        host=plain["host"],
        people=tuple(Person(**each) for each in plain["people"]),
    )


def _series(plain: "dict[str, Any]") -> Series:
    tag = plain["tag"]
    exact = {
        "id": UUID(plain["id"]),
        "tag": None if tag is None else Tag(tag),
        "hosts": tuple(plain["hosts"]),
    }
    return Series(**(plain | exact))
