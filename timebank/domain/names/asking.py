"""What somebody typed into a search field, read in every way it may be meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timebank.domain.names.bearing import PARTICLES, compound, with_joined_numbers
from timebank.domain.names.folding import script_of, words
from timebank.domain.names.romanising import romanised
from timebank.domain.names.sounding import bones, gaps, sounds
from timebank.domain.names.variants import Variants

MOST_ASKED = 8
"""Words of a query that are looked at."""
LONGEST_ASKED = 60
"""Letters of one such word that are looked at."""

_MOST_READINGS = 6
_MOST_SPELLINGS = 120
_SHORTEST_VARIANT_PREFIX = 3
# "al" and "de" begin many names; what is left of them must be long enough to be a name.
_SHORTEST_REST = {2: 4}
_SHORTEST_OTHER_REST = 3

# First parts that are written now apart and now together: Abdul Rahman, Al Khatib, Gebre Mariam, Ali Reza.
_WRITTEN_TO_THE_NEXT = """
    abdul abdel abdal abd abdi abdou abu abou aboe al el ben bin umm oum noor nour nur noer gul mir ali mohammad mohamad
    muhammad mohammed amir gholam ghulam fatima fatma amadou jean maria anna gebre ghebre gebere habte tekle welde wolde weldu haile hayle tesfa amde zer
    kidane fre vanden vander vande van den der de du le la ter ten عبد ال ابو نور محمد علي ገብረ ሃብተ ወልደ ሃይለ ተክለ
"""
_SHORT = frozenset({"vd", "vdr"})
_SHORTENED = re.compile(r"\bv\.\s?d\.?(?=\s|$)", re.IGNORECASE)
"""How people write "van der" in a hurry: `vd Horst`, `v.d. Horst`."""
_LEFT_OUT = PARTICLES | {"vande", "vanden", "vander"}
_FIRST_PARTS = tuple(sorted(_WRITTEN_TO_THE_NEXT.split(), key=len, reverse=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One word of a query with everything that it may stand for."""

    word: str
    groups: frozenset[int]
    """The names it is a spelling of, after the dictionary."""
    begun: frozenset[int]
    """The names it is the beginning of a spelling of."""
    latin: tuple[str, ...]
    """Its Latin spellings, when it is in Ge'ez or Cyrillic."""
    sounds: tuple[str, ...]

    bones_in: frozenset[str]
    gaps_in: frozenset[str]
    """The bones, and the bones with one left out, as sets."""
    long_bones: tuple[str, ...]
    """Bones that are long enough to seek words by that begin with them."""

    @property
    def digits(self) -> bool:
        """Whether this is a number, of which nothing but itself is sought."""
        return script_of(self.word) == "digits"


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a query: all of its words must be met by somebody's names."""

    words: tuple[Asked, ...]
    strayed: int
    """How far it lies from what was typed: 1 without "van der", 2 with words joined or parted."""

    @property
    def guess(self) -> bool:
        """Whether words were joined or parted that were typed otherwise."""
        return self.strayed > 1


@dataclass(frozen=True, slots=True)
class Query:
    """A question to the search, its readings in the order in which they should be tried."""

    readings: tuple[Reading, ...]

    @property
    def empty(self) -> bool:
        return not self.readings


def query_of(text: str, variants: Variants) -> Query:
    """Read what was typed: as it stands, without "van der", with neighbours joined, with long words parted."""
    found = words(with_joined_numbers(_SHORTENED.sub("vd", text)))[:MOST_ASKED]
    # "Ali Ali" asks for one word: a name bears it once, however often it stands there.
    typed = tuple(dict.fromkeys(word[:LONGEST_ASKED] for word in found))
    if not typed:
        return Query(())
    core = tuple(word for word in typed if word not in PARTICLES and word not in _SHORT) or typed
    ways = {typed: 0}
    ways.setdefault(core, 1)
    for way in _guesses(typed, core):
        ways.setdefault(way, 2)
    memory: dict[str, Asked] = {}

    def asked(word: str) -> Asked:
        if word not in memory:
            memory[word] = asked_word(word, variants)
        return memory[word]

    return Query(
        tuple(
            Reading(tuple(asked(word) for word in way), strayed)
            for way, strayed in list(ways.items())[:_MOST_READINGS]
        )
    )


def names_of(word: str, variants: Variants) -> frozenset[int]:
    """The names that a folded word is a spelling of: in its own letters, in Latin ones, or without its article."""
    found = variants.of(word).union(*(variants.of(spelling) for spelling in romanised(word)))
    if not found and word.startswith(("ال", "al", "el")) and len(word) - 2 >= _SHORTEST_OTHER_REST:
        return variants.of(word[2:])
    return found


def asked_word(word: str, variants: Variants) -> Asked:
    """A folded word with what it may stand for."""
    begun: frozenset[int] = frozenset()
    latin = romanised(word)
    skeletons = bones(word)
    if len(word) >= _SHORTEST_VARIANT_PREFIX:
        begun = frozenset().union(
            *(variants.starting_with(spelling, _MOST_SPELLINGS) for spelling in (word, *latin))
        )
    return Asked(
        word=word,
        groups=names_of(word, variants),
        begun=begun,
        latin=latin,
        sounds=sounds(word),
        bones_in=frozenset(skeletons),
        gaps_in=frozenset(gap for skeleton in skeletons[:2] for gap in gaps(skeleton)),
        long_bones=tuple(skeleton for skeleton in skeletons[:2] if len(skeleton) > 2),
    )


def _guesses(typed: tuple[str, ...], core: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for way in dict.fromkeys((core, typed)):
        for index in range(len(way) - 1):
            first, second = way[index : index + 2]
            yield (*way[:index], compound(first, second) or first + second, *way[index + 2 :])
    for index, word in enumerate(core):
        if parted := _parted(word):
            yield (*core[:index], *parted, *core[index + 1 :])


def _parted(word: str) -> tuple[str, ...]:
    """A long word as a known first part and the rest; a first part that is an article is left out."""
    for part in _FIRST_PARTS:
        shortest = _SHORTEST_REST.get(len(part), _SHORTEST_OTHER_REST)
        if word.startswith(part) and len(word) - len(part) >= shortest:
            rest = word[len(part) :]
            return (rest,) if part in _LEFT_OUT else (part, rest)
    return ()
