"""Where a person stands in a text that somebody typed: by their whole name in any way of writing it, or by their number."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from timebank.domain.names import PARTICLES, fold, words

_LEAST_LETTERS = 5
"""A single word that is shorter is the name of too many, and a word of its own besides."""
_APOSTROPHES = "'’‘ʼ`´"
_ENDING = re.compile(rf"[{_APOSTROPHES}]\w*$")
"""What is written behind a name with an apostrophe: *Anna's*, *Yılmaz'ın*."""
_BETWEEN = r"\-\u2010-\u2015\s"
_LEAST_FIGURES = 7
"""A shorter telephone number is not looked for."""
_JOINED = ("و", "ف", "ب", "ل", "ك", "ን", "ብ")
"""Words of one letter that Arabic and Tigrinya write to the next one: *and*, *to*, *with*, *of*."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """By what one person is recognised: folded ways of naming them, their account numbers and telephone numbers."""

    ways: frozenset[str] = frozenset()
    numbers: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


def ways_of_naming(name: str, infix: str = "", call_name: str = "") -> frozenset[str]:
    """Every way in which people write a whole name down, folded: with and without the tussenvoegsel, the family name in
    front, the first or the call name in the place of all given names. A name of one word is that word.
    """
    whole = words(name)
    if len(whole) < 2:
        return frozenset({fold(name)} - {""})
    start, end = _between(whole, words(infix))
    between, family = whole[start:end] or words(infix), whole[end:]
    found = {whole}
    for given in (whole[:start], whole[:1], words(call_name)):
        if given:
            found |= {given + between + family, given + family, family + given}
            found |= {family + given + between, between + family + given}
    return frozenset(" ".join(way) for way in found)


def mentions(text: str, named: Named) -> tuple[tuple[int, int], ...]:
    """From where to where a person stands in a text, in the order of the text.

    A way of one short word is not looked for: it would meet texts about others.
    """
    folded = fold(text)
    # Nearly every text holds none: of a hundred thousand addresses only a few are taken apart word by word.
    sought = [way for way in _sought(named.ways) if all(word in folded for word in way)]
    spans = _named(text, sought) if sought else []
    for pattern in _figures(named.numbers, named.phones):
        spans += [match.span() for match in pattern.finditer(text)]
    return _apart(spans)


def without(text: str, named: Named, instead: str) -> str:
    """The text with these words in the place of each mention."""
    told, done = [], 0
    for start, end in mentions(text, named):
        told += [text[done:start], instead]
        done = end
    return "".join([*told, text[done:]])


@lru_cache(maxsize=8)
def _sought(ways: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    """The words of each way that is looked for."""
    return tuple(tuple(way.split()) for way in ways if " " in way or len(way) >= _LEAST_LETTERS)


@lru_cache(maxsize=8)
def _figures(numbers: tuple[str, ...], phones: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """How the numbers of a person are written."""
    return tuple(re.compile(each) for each in (*map(_account, numbers), *map(_phone, phones)) if each)


def _account(number: str) -> str:
    counted, _, digit = number.partition("-")
    return rf"(?<!\d){re.escape(counted)}[{_BETWEEN}]{re.escape(digit)}(?!\d)"


def _phone(number: str) -> str:
    """A telephone number with whatever people put between the figures, with the country or without."""
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    if len(digits) < _LEAST_FIGURES:
        return ""
    local = re.sub(r"^(0031|31(?=\d{9}$)|0)", "", digits)
    apart = rf"[{_BETWEEN}./()]*"
    country = rf"(?:(?:\+|00)31{apart}(?:\(0\){apart})?|0)" if len(local) < len(digits) else ""
    return rf"(?<!\d){country}{apart}{apart.join(local)}(?!\d)"


def _between(whole: Sequence[str], infix: Sequence[str]) -> tuple[int, int]:
    """Where the tussenvoegsel stands: from and to; both before the last word when there is none."""
    for start in range(1, len(whole) - len(infix)):
        if infix and tuple(whole[start : start + len(infix)]) == tuple(infix):
            return start, start + len(infix)
    last = len(whole) - 1
    start = next((at for at in range(1, last) if whole[at] in PARTICLES), last)
    end = start
    while end < last and whole[end] in PARTICLES:
        end += 1
    return start, end


def _named(text: str, sought: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    said = _words_of(text)
    found = []
    for way in sought:
        for at in range(len(said) - len(way) + 1):
            part = said[at : at + len(way)]
            if len(way) > 1 and tuple(word for word, _, _ in part[1:-1]) != way[1:-1]:
                continue
            start, end = _start(text, part[0], way[0]), _end(text, part[-1], way[-1])
            if len(way) == 1 and (start is None) != (end is None):
                # One word has something written to it at one side only.
                start, end = (part[0][1], end) if start is None else (start, part[0][2])
            if start is not None and end is not None:
                found.append((start, end))
    return found


def _start(text: str, said: tuple[str, int, int], sought: str) -> int | None:
    """Where the first word of a name begins, perhaps behind a letter that is written to it."""
    word, start, _ = said
    if word == sought:
        return start
    joined = word[:1] in _JOINED and text[start : start + 1] == word[:1] and word[1:] == sought
    return start + 1 if joined else None


def _end(text: str, said: tuple[str, int, int], sought: str) -> int | None:
    """Where the last word of a name ends, perhaps before an apostrophe."""
    word, start, end = said
    if word == sought:
        return end
    ending = _ENDING.search(text[start:end])
    if ending is not None and fold(text[start : start + ending.start()]) == sought:
        return start + ending.start()
    return None


def _words_of(text: str) -> list[tuple[str, int, int]]:
    """The folded words of a text, with where each is written. One sign may be several words: they share its place."""
    found, start = [], 0
    for end in range(len(text) + 1):
        if end < len(text) and not _parts(text[end]):
            continue
        # Signs that quote a word are none of its letters.
        written = text[start:end].rstrip(_APOSTROPHES)
        first = end - len(text[start:end].lstrip(_APOSTROPHES)) if written else end
        found += [(word, first, start + len(written)) for word in words(written)]
        start = end + 1
    return found


@lru_cache(maxsize=1024)
def _parts(sign: str) -> bool:
    """Whether a sign parts words rather than belonging to one."""
    return " " in fold(f"a{sign}a") and not fold(sign)


def _apart(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The same places from the first to the last; where two touch one another they are one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
