"""The words under which somebody is found, and where each of them stands in the name."""

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from timebank.domain.names.folding import fold, script_of, words
from timebank.domain.names.romanising import romanised
from timebank.domain.names.sounding import bones, gaps

MOST_WORDS = 24
"""Words of one person that are kept for the search; a longer name is found by its first ones."""

PARTICLE_PLACE = 50
NUMBER_PLACE = 90
"""Where words stand that nobody types first: "van der", and the number."""

_PARTICLES = """
    van de der den het t s d ter te ten tot op in aan bij uit uijt voor over onder la le les du des di da dos del della
    von zu zum zur af al el ul ed ud ad ar an as ash at az ibn bin ben bint ould ait ال بن ابن بنت
"""
PARTICLES = frozenset(_PARTICLES.split())
"""Tussenvoegsels and articles, folded: people leave them out or write them to the next word."""

# Parts of names that are written now apart, now to their neighbour.
_SERVANT = frozenset({"abd", "abdul", "abdel", "abdal", "abdoul", "abdoel", "abdi", "cabdi", "abdol"})
_FATHER = frozenset({"abu", "abou", "aboe", "abo", "bou"})
_OF_THE_FAITH = frozenset(
    {
        "din",
        "deen",
        "dine",
        "eddin",
        "eddine",
        "uddin",
        "aldin",
        "eldin",
        "eldine",
        "addin",
        "aldeen",
        "oddin",
    }
)

_HYPHENED = re.compile(r"(?<=\w)[-‐‑–](?=\w)")
_NUMBER = re.compile(r"(\d{2,9})\s*-\s*(\d)(?!\d)")
_DIGITS = re.compile(r"\d+")
_ARABIC_ARTICLE = re.compile(r"^ال(?=...)")


class KeyKind(IntEnum):
    """What leads to a word. Part of the tables: never give a number another meaning."""

    WORD = 1
    """The word itself, once for all who bear it: prefixes and parts of words are sought here."""
    LATIN = 2
    """A Latin spelling of a word in Ge'ez or Cyrillic."""
    BONES = 3
    """How it sounds, without its vowels."""
    GAP = 4
    """Its bones with one left out, for mistyped words."""


class PlacedWord(NamedTuple):
    """A folded word and its place in the name: 0 for the first word, see also the places above."""

    word: str
    place: int


def placed_words(names: Iterable[str], numbers: Iterable[str] = ()) -> tuple[PlacedWord, ...]:
    """The words to keep for somebody with these names and numbers, each once, at the foremost place it has."""
    places: dict[str, int] = {}
    for text in names:
        for word, place in _words_in(text):
            places[word] = min(place, places.get(word, place))
    kept = sorted(places.items(), key=lambda item: item[1])[:MOST_WORDS]
    kept += [(digits, NUMBER_PLACE) for number in numbers if (digits := digits_of(number))]
    return tuple(PlacedWord(word, place) for word, place in dict(reversed(kept)).items())[::-1]


def keys_of(word: str) -> Iterator[tuple[KeyKind, str]]:
    """Everything that leads to a folded word. Depends on the word alone."""
    script = script_of(word)
    if script == "digits":
        # Nobody guesses at a number: it is found as it is typed.
        return
    yield KeyKind.WORD, word
    for spelling in romanised(word):
        yield KeyKind.LATIN, spelling
    skeletons = bones(word)
    for skeleton in skeletons:
        yield KeyKind.BONES, skeleton
    # A mistyped letter is sought in the first readings only: the others would double the table.
    for gap in dict.fromkeys(gap for skeleton in skeletons[:2] for gap in gaps(skeleton)):
        yield KeyKind.GAP, gap


def digits_of(number: str) -> str:
    """The digits of an account number as people type them: `1045-5` is 10455."""
    return "".join(_DIGITS.findall(fold(number)))


def with_joined_numbers(text: str) -> str:
    """`text` with the hyphens inside account numbers taken out, so that a number is one word."""
    return _NUMBER.sub(r"\1\2", text)


def hyphened(text: str) -> tuple[str, ...]:
    """The words of `text` that are written with hyphens, folded into one: Anne-Marie is also annemarie."""
    return tuple(
        joined for part in text.split() if _HYPHENED.search(part) if (joined := fold(part).replace(" ", ""))
    )


def compound(before: str, word: str) -> str:
    """Two words of a name that many papers write as one: Abdul Rahman, Salah al-Din, Abu Bakr; else empty."""
    if before in _SERVANT:
        return "abdel" + word
    if before in _FATHER:
        return "abu" + word
    if before and word in _OF_THE_FAITH:
        return before + "eddin"
    if before and (before in ("عبد", "ابو") or word == "الدين"):
        return before + word
    return ""


def core_words(text: str) -> tuple[str, ...]:
    """The folded words of a name without tussenvoegsels, or all words when there are no others."""
    found = words(text)
    return tuple(word for word in found if word not in PARTICLES) or found


def _words_in(text: str) -> Iterator[tuple[str, int]]:
    place = 0
    alone = len(words(text)) == 1
    before = ""
    for part in text.split():
        yield from ((joined, place) for joined in hyphened(part))
        for word in words(part):
            if word in PARTICLES and not alone:
                yield word, PARTICLE_PLACE
                continue
            yield word, place
            if bare := _ARABIC_ARTICLE.sub("", word):
                yield bare, place
            if joined := compound(before, word):
                yield joined, place - 1
            before = word
            place = min(place + 1, PARTICLE_PLACE - 1)
