"""Whom somebody meant: how well names answer a query, best first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from timebank.domain.names.asking import Asked, Query, Reading, names_of
from timebank.domain.names.bearing import PARTICLE_PLACE, PARTICLES, PlacedWord
from timebank.domain.names.comparing import distance, typing_errors
from timebank.domain.names.folding import script_of
from timebank.domain.names.romanising import romanised
from timebank.domain.names.sounding import bones, gaps, lacks_vowels, sounds
from timebank.domain.names.variants import Variants

_SHORTEST_INSIDE = 3
_SHORTEST_HEARD = 2
_SHORTEST_BEGUN = 4
_SHORTEST_MISTYPED = 4
_TWO_ERRORS_FROM = 7
# How near, from 0 to 1, a word must sound to a name of the dictionary to stand for its other spellings.
_CLEARLY = 0.5
_LONGEST_STRETCH = 3
_STRETCH_OF_A_BEGINNING = 2
_BY_WAY_OF_ANOTHER = 0.3
MOST_MISTYPED = 2
"""Letters that may be wrong in a long word; in a short one it is one letter."""
_LEAST_LOSS = 0.35
_MOST_CHOICES = 6
_MOST_WAYS = 200


class How(IntEnum):
    """In what way a name answers a query, best first. The worst word of several counts."""

    EXACT = 0
    VARIANT = 1
    """Another spelling of the same name, or the same name in another script."""
    START = 2
    VARIANT_START = 3
    """The beginning of another spelling."""
    CALLED = 4
    """The name that a call name stands for, or the other way round."""
    INSIDE = 5
    SOUND = 6
    SOUND_START = 7
    MISTYPED = 8

    @property
    def doubtful(self) -> bool:
        """Whether to ask "did you mean" rather than to answer."""
        return self >= How.SOUND


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody who answers a query."""

    account: int
    hows: tuple[How, ...]
    """In what way each asked word was met."""
    cost: float
    """Within one `how`: less is nearer to what was typed."""
    places: tuple[int, ...]
    """Where in the name each asked word was met."""

    @property
    def how(self) -> How:
        """The way of the worst word."""
        return max(self.hows)


class _Option(NamedTuple):
    """One word of a name that answers one asked word."""

    how: How
    cost: float
    placed: PlacedWord


_Met = tuple[How, float] | None


class Judge:
    """Judges names against one query; remembers words that it has met, for names repeat."""

    def __init__(self, query: Query, variants: Variants) -> None:
        self._query = query
        self._variants = variants
        self._spelled: dict[str, dict[str, _Met]] = {}
        self._likened: dict[str, dict[str, _Met]] = {}
        self._alike: dict[str, dict[int, tuple[How, float]]] = {}

    def rank(
        self,
        names: Mapping[int, Sequence[PlacedWord]],
        recent: Collection[int] = frozenset(),
        *,
        readings: Sequence[Reading] | None = None,
        by_ear: bool = True,
    ) -> list[Match]:
        """Those of `names` (account → words) who answer the query, best first.

        Of equals, who was at the desk recently comes first, then whose name begins with what was typed. With
        `readings` only these count of the query; without `by_ear` words that only sound alike or are mistyped
        do not count, which is much quicker.
        """
        asked = self._query.readings if readings is None else readings
        met = []
        for account, kept in names.items():
            match = self._match(account, kept, asked, by_ear)
            if match is not None:
                met.append((_order(match, kept, recent), match))
        met.sort(key=lambda item: item[0])
        return [match for _, match in met]

    def meets(self, asked: Asked, word: str, *, by_ear: bool = True) -> tuple[How, float] | None:
        """How one word of a name answers one asked word, with the cost; None when it does not."""
        spelled = self._spelled.setdefault(asked.word, {})
        if word not in spelled:
            spelled[word] = self._compare(asked, word)
        if spelled[word] is not None or not by_ear or asked.digits:
            return spelled[word]
        likened = self._likened.setdefault(asked.word, {})
        if word not in likened:
            likened[word] = self._liken(asked, word)
        return likened[word]

    def alike(self, asked: Asked) -> dict[int, tuple[How, float]]:
        """The names that a word unknown to the dictionary sounds like, or that it is when mistyped.

        So the spellings of Omar, Ömer and Cumar are found for "oemar", which is none of them.
        """
        if asked.groups or len(asked.word) < _SHORTEST_MISTYPED:
            return {}
        if asked.word not in self._alike:
            self._alike[asked.word] = self._names_like(asked, asked.bones_in) or self._names_like(
                asked, asked.gaps_in
            )
        return self._alike[asked.word]

    def _names_like(self, asked: Asked, skeletons: Collection[str]) -> dict[int, tuple[How, float]]:
        names: dict[int, tuple[How, float]] = {}
        for spelling in dict.fromkeys(self._variants.heard(skeletons)):
            if abs(len(spelling) - len(asked.word)) > _LONGEST_STRETCH:
                continue
            met = _heard(asked, spelling)
            if met is None or met[0] is How.SOUND_START or met[1] > _CLEARLY:
                continue
            for group in self._variants.of(spelling) - self._variants.calls:
                names[group] = min(met, names.get(group, met))
        return names

    def _match(
        self, account: int, kept: Sequence[PlacedWord], readings: Sequence[Reading], by_ear: bool
    ) -> Match | None:
        best: Match | None = None
        for reading in readings:
            options: list[list[_Option]] = []
            for asked in reading.words:
                found = [
                    _Option(*met, placed)
                    for placed in kept
                    if (met := self.meets(asked, placed.word, by_ear=by_ear)) is not None
                ]
                if not found:
                    break
                options.append(sorted(found))
            chosen = _cheapest(options) if len(options) == len(reading.words) else None
            if chosen is None:
                continue
            match = Match(
                account,
                tuple(option.how for option in chosen),
                sum(option.cost + option.how for option in chosen) + reading.strayed / 2,
                tuple(option.placed.place for option in chosen),
            )
            if best is None or (match.how, match.cost, match.places) < (best.how, best.cost, best.places):
                best = match
            if best.how is How.EXACT:
                break
        return best

    def _compare(self, asked: Asked, word: str) -> tuple[How, float] | None:
        typed = asked.word
        if typed == word:
            return How.EXACT, 0.0
        if asked.digits or word[0].isdigit():
            return _number(typed, word)
        groups = names_of(word, self._variants)
        latin = romanised(word)
        shared = groups & asked.groups
        if shared - self._variants.calls or typed in latin or word in asked.latin:
            return How.VARIANT, self._spelled_apart(asked, word)
        if word.startswith(typed):
            return How.START, 0.0
        if groups & asked.begun or _begins(asked, word, latin):
            return How.VARIANT_START, self._spelled_apart(asked, word, begun=True)
        if shared:
            return How.CALLED, 0.0
        if (
            len(typed) >= _SHORTEST_INSIDE
            and typed in word
            and not self._variants.apart(groups, asked.groups)
        ):
            return How.INSIDE, 0.0
        return None

    def _liken(self, asked: Asked, word: str) -> tuple[How, float] | None:
        if word in PARTICLES or word[0].isdigit():
            return None
        groups = names_of(word, self._variants)
        if self._variants.apart(asked.groups, groups):
            # The dictionary knows both, and as different names: no likeness makes them one.
            return None
        heard = _heard(asked, word)
        alike = self.alike(asked)
        for group in groups & alike.keys():
            how, cost = alike[group]
            if heard is None or (how, cost + _BY_WAY_OF_ANOTHER) < heard:
                heard = how, cost + _BY_WAY_OF_ANOTHER
        return heard

    def _spelled_apart(self, asked: Asked, word: str, *, begun: bool = False) -> float:
        """Between 0 and 1: the spelling nearest to what was typed comes first among variants."""
        nearest = min(
            (
                distance(one, other, 3.0, unwritten=lacks_vowels(word), prefix=begun)
                for one in asked.sounds
                for other in sounds(word)
            ),
            default=3.0,
        )
        return min(nearest, 3.0) / 4


def hearing_limit(sound: str, *, begun: bool = False) -> float:
    """How far from `sound` a word may lie and still be taken for it; less for short ones and for beginnings."""
    if len(sound) <= 3:
        return 0.35
    return (0.1 if begun else 0.2) + (0.1 if begun else 0.13) * len(sound)


def _heard(asked: Asked, word: str) -> tuple[How, float] | None:
    """Whether a word sounds like the asked one, sounds so in the beginning, or is the asked one mistyped.

    Words that share no bones are not compared: what the tables cannot find is not judged either.
    """
    skeletons = bones(word)
    if not asked.bones_in.isdisjoint(skeletons) and (least := _nearest(asked, word, begun=False)) is not None:
        return How.SOUND, least
    if asked.long_bones and any(skeleton.startswith(asked.long_bones) for skeleton in skeletons):
        least = _nearest(asked, word, begun=True)
        if least is not None:
            return How.SOUND_START, least
    if asked.bones_in.isdisjoint(skeletons):
        missing = [gap for skeleton in skeletons[:2] for gap in gaps(skeleton)]
        if all(
            known.isdisjoint(some)
            for known in (asked.bones_in, asked.gaps_in)
            for some in (skeletons, missing)
        ):
            return None
        least = _nearest(asked, word, begun=False)
        if least is not None:
            return How.MISTYPED, least
    return _mistyped(asked.word, word)


def _nearest(asked: Asked, word: str, *, begun: bool) -> float | None:
    """How near the word sounds, 0 for the same to 1 for the farthest that still counts."""
    unwritten = lacks_vowels(word) != lacks_vowels(asked.word)
    least = None
    for one in asked.sounds:
        if len(one) < (_SHORTEST_BEGUN if begun else _SHORTEST_HEARD):
            continue
        limit = hearing_limit(one, begun=begun)
        for other in sounds(word):
            if one == other:
                return 0.0
            # Each letter too many costs something: a much longer word need not be compared.
            if not begun and not unwritten and abs(len(one) - len(other)) * _LEAST_LOSS > limit:
                continue
            kept = other[: len(one) + _STRETCH_OF_A_BEGINNING] if begun else other
            away = distance(one, kept, limit, unwritten=unwritten, prefix=begun)
            if away <= limit and (least is None or away / limit < least):
                least = away / limit
    return least


def _begins(asked: Asked, word: str, latin: tuple[str, ...]) -> bool:
    return any(spelling.startswith(asked.word) for spelling in latin) or any(
        word.startswith(spelling) for spelling in asked.latin
    )


def _number(typed: str, word: str) -> tuple[How, float] | None:
    """A number answers to its digits, to them without the check digit, and to how they begin."""
    if not word.startswith(typed):
        return None
    return (How.EXACT, 0.5) if len(typed) == len(word) - 1 else (How.START, 0.0)


def _mistyped(typed: str, word: str) -> tuple[How, float] | None:
    shortest = min(len(typed), len(word))
    if shortest < _SHORTEST_MISTYPED or script_of(typed) != script_of(word):
        return None
    most = MOST_MISTYPED if shortest >= _TWO_ERRORS_FROM else 1
    errors = typing_errors(typed, word, most)
    return (How.MISTYPED, errors / 2) if errors <= most else None


def _cheapest(options: list[list[_Option]]) -> list[_Option] | None:
    """For each asked word another word of the name, at the least cost; None when they do not suffice."""
    firsts = [choices[0] for choices in options]
    if len({option.placed for option in firsts}) == len(firsts):
        return firsts
    ways: list[list[_Option]] = [[]]
    for choices in options:
        ways = [
            [*way, choice]
            for way in ways
            for choice in choices[:_MOST_CHOICES]
            if all(choice.placed != option.placed for option in way)
        ][:_MOST_WAYS]
    return min(ways, key=_worth, default=None)


def _worth(way: list[_Option]) -> tuple[How, float]:
    return max(option.how for option in way), sum(option.how + option.cost for option in way)


def _order(match: Match, kept: Sequence[PlacedWord], recent: Collection[int]) -> tuple[float, ...]:
    was_recent = match.account in recent
    met = [place for place in match.places if place < PARTICLE_PLACE]
    length = 1 + max((placed.place for placed in kept if placed.place < PARTICLE_PLACE), default=0)
    return (
        match.how,
        # A doubtful answer is not made better by having been here yesterday.
        0 if was_recent or match.how.doubtful else 1,
        match.cost,
        0 if was_recent else 1,
        match.places[0],
        # Words in the order of the name, and nothing left over, when more than one was typed.
        sum(1 for one, other in pairwise(met) if one > other),
        abs(length - len(met)) if len(match.places) > 1 else 0,
        match.account,
    )
