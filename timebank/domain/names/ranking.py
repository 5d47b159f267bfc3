"""Whom somebody meant: how well names answer a query, best first."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from timebank.domain.names.asking import Asked, Query, names_of
from timebank.domain.names.bearing import PARTICLE_PLACE, PARTICLES, PlacedWord
from timebank.domain.names.comparing import distance, typing_errors
from timebank.domain.names.folding import script_of
from timebank.domain.names.romanising import romanised
from timebank.domain.names.sounding import lacks_vowels, sounds
from timebank.domain.names.variants import Variants

_SHORTEST_INSIDE = 3
_SHORTEST_HEARD = 2
_SHORTEST_BEGUN = 3
_SHORTEST_MISTYPED = 4
_TWO_ERRORS_FROM = 8


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
    how: How
    cost: float
    """Within one `how`: less is nearer to what was typed."""
    places: tuple[int, ...]
    """Where in the name each asked word was met."""


class Judge:
    """Judges names against one query; remembers words that it has met, for names repeat."""

    def __init__(self, query: Query, variants: Variants) -> None:
        self._query = query
        self._variants = variants
        self._known: dict[tuple[str, str], tuple[How, float] | None] = {}

    def rank(
        self, names: Mapping[int, Iterable[PlacedWord]], recent: Collection[int] = frozenset()
    ) -> list[Match]:
        """Those of `names` (account → words) who answer the query, best first.

        Of equals, who was at the desk recently comes first, then whose name begins with what was typed.
        """
        met = []
        for account, bears in names.items():
            kept = tuple(bears)
            match = self._match(account, kept)
            if match is not None:
                met.append((_order(match, kept, recent), match))
        met.sort(key=lambda item: item[0])
        return [match for _, match in met]

    def meets(self, asked: Asked, word: str) -> tuple[How, float] | None:
        """How one word of a name answers one asked word, with the cost; None when it does not."""
        key = (asked.word, word)
        if key not in self._known:
            self._known[key] = self._compare(asked, word)
        return self._known[key]

    def _match(self, account: int, kept: tuple[PlacedWord, ...]) -> Match | None:
        best: Match | None = None
        for reading in self._query.readings:
            options = [self._options(asked, kept) for asked in reading.words]
            if not all(options):
                continue
            chosen = _cheapest(options)
            if chosen is None:
                continue
            match = Match(
                account,
                How(max(how for how, _, _ in chosen)),
                sum(cost + how for how, cost, _ in chosen) + reading.strayed,
                tuple(place for _, _, (_, place) in chosen),
            )
            if best is None or (match.how, match.cost, match.places) < (best.how, best.cost, best.places):
                best = match
        return best

    def _options(
        self, asked: Asked, kept: tuple[PlacedWord, ...]
    ) -> list[tuple[How, float, tuple[str, int]]]:
        options = []
        for placed in kept:
            met = self.meets(asked, placed.word)
            if met is not None:
                options.append((*met, (placed.word, placed.place)))
        options.sort(key=lambda option: (option[0], option[1], option[2][1]))
        return options

    def _compare(self, asked: Asked, word: str) -> tuple[How, float] | None:
        typed = asked.word
        if typed == word:
            return How.EXACT, 0.0
        if asked.digits or script_of(word) == "digits":
            return _number(typed, word)
        groups = names_of(word, self._variants)
        latin = romanised(word)
        shared = groups & asked.groups
        if shared - self._variants.calls or typed in latin or word in asked.latin:
            return How.VARIANT, self._spelled_apart(asked, word)
        if word.startswith(typed):
            return How.START, 0.0
        if (len(typed) >= _SHORTEST_BEGUN and groups & asked.begun) or _begins(asked, word, latin):
            return How.VARIANT_START, self._spelled_apart(asked, word, begun=True)
        if shared:
            return How.CALLED, 0.0
        if groups and asked.groups:
            # The dictionary knows both, and as different names: no likeness makes them one.
            return None
        if len(typed) >= _SHORTEST_INSIDE and typed in word:
            return How.INSIDE, 0.0
        return None if word in PARTICLES else self._heard(asked, word)

    def _heard(self, asked: Asked, word: str) -> tuple[How, float] | None:
        unwritten = lacks_vowels(word) != lacks_vowels(asked.word)
        heard = [(one, other) for one in asked.sounds for other in sounds(word)]
        for begun in (False, True):
            least = None
            for one, other in heard:
                if len(one) < (_SHORTEST_BEGUN + 1 if begun else _SHORTEST_HEARD):
                    continue
                limit = hearing_limit(one, begun=begun)
                away = distance(one, other, limit, unwritten=unwritten, prefix=begun)
                if away <= limit and (least is None or away / limit < least):
                    least = away / limit
            if least is not None:
                return (How.SOUND_START if begun else How.SOUND), least
        return _mistyped(asked.word, word)

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
    most = 2 if shortest >= _TWO_ERRORS_FROM else 1
    errors = typing_errors(typed, word, most)
    return (How.MISTYPED, errors / 2) if errors <= most else None


def _cheapest(
    options: list[list[tuple[How, float, tuple[str, int]]]],
) -> list[tuple[How, float, tuple[str, int]]] | None:
    """For each asked word another word of the name, at the least cost; None when they do not suffice."""
    firsts = [choices[0] for choices in options]
    if len({where for _, _, where in firsts}) == len(firsts):
        return firsts
    best: tuple[tuple[int, float], list[tuple[How, float, tuple[str, int]]]] | None = None
    ways: list[list[tuple[How, float, tuple[str, int]]]] = [[]]
    for choices in options:
        ways = [
            [*way, choice]
            for way in ways
            for choice in choices[:6]
            if choice[2] not in [where for _, _, where in way]
        ][:200]
    for way in ways:
        worth = (max(how for how, _, _ in way), sum(how + cost for how, cost, _ in way))
        if best is None or worth < best[0]:
            best = (worth, way)
    return best[1] if best else None


def _order(match: Match, kept: tuple[PlacedWord, ...], recent: Collection[int]) -> tuple[float, ...]:
    length = 1 + max((placed.place for placed in kept if placed.place < PARTICLE_PLACE), default=0)
    was_recent = match.account in recent
    return (
        match.how,
        # A doubtful answer is not made better by having been here yesterday.
        0 if was_recent or match.how.doubtful else 1,
        match.cost,
        0 if was_recent else 1,
        match.places[0],
        sum(1 for one, other in zip(match.places, match.places[1:], strict=False) if one > other),
        abs(length - len(match.places)) if len(match.places) > 1 else 0,
        match.account,
    )
