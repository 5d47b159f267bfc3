"""How names are sorted in lists and shortened on screen."""

from enum import StrEnum

from timebank.domain.names.bearing import PARTICLES
from timebank.domain.names.folding import fold, script_of

_LAST = "\U0010fffd"


class NameOrder(StrEnum):
    """How a name with a tussenvoegsel is sorted; a setting of the bank."""

    DUTCH = "dutch"
    """On the core word: Jan van der Horst stands with the H."""
    BELGIAN = "belgian"
    """On the whole: Jan van der Horst stands with the V."""


def sort_key(name: str, infix: str = "", order: NameOrder = NameOrder.DUTCH) -> str:
    """What to sort a name by, to be compared by code point.

    `infix` is the tussenvoegsel as registered. The name may hold it ("Jan van der Horst") or have its last word
    for it ("Jan Horst" with "van der"); "Horst, Jan van der" sorts as it is written. A name without tussenvoegsel
    sorts from its first word: nobody can tell a family name from the name of a grandfather, so none is guessed.
    Names in other scripts come after Latin ones.
    """
    key = _key(name, infix, order)
    return key if not key or script_of(key) == "latin" else f"{_LAST}{key}"


def _key(name: str, infix: str, order: NameOrder) -> str:
    before, comma, after = name.partition(",")
    if comma and before.strip() and after.strip():
        return f"{fold(before)} {fold(after)}".strip()
    whole = fold(name).split()
    between = fold(infix).split()
    start, end = _place_of(between, whole) if between else _particles_in(whole)
    if start == end and between and len(whole) > 1:
        # The tussenvoegsel is registered beside the name, not in it.
        start = end = len(whole) - 1
    elif not start or end >= len(whole):
        return " ".join(whole)
    first, particles, core = whole[:start], between or whole[start:end], whole[end:]
    if not particles:
        return " ".join(whole)
    parts = core + first + particles if order is NameOrder.DUTCH else particles + core + first
    return " ".join(parts)


def initials(name: str, call_name: str = "") -> str:
    """One or two letters for the picture of somebody without a picture: Jan van der Horst is JH.

    From the call name when there is one, with the last word of the name. Arabic letters would join into a
    word of their own, so such a name gives one. Empty when the name has no letter.
    """
    called = _lettered(call_name) or _lettered(name)
    if not called:
        return ""
    first = called[0]
    last = next((part for part in reversed(_lettered(name)[1:]) if fold(part) not in PARTICLES), "")
    if script_of(fold(first)) == "arabic":
        return _initial(first.removeprefix("ال"))
    if not last or script_of(fold(last)) != script_of(fold(first)):
        return _initial(first)
    return _initial(first) + _initial(last)


def _lettered(text: str) -> list[str]:
    return [part for part in text.replace("-", " ").split() if any(map(str.isalpha, part))]


def _initial(word: str) -> str:
    letters = "".join(filter(str.isalpha, word))
    if letters[:2].lower() == "ij" and letters[:2] != "Ij":
        return "IJ"  # IJsbrand begins with one letter, written as two
    first = letters[0].upper()
    return first if len(first) == 1 else letters[0]


def _place_of(sought: list[str], whole: list[str]) -> tuple[int, int]:
    """Where the words `sought` stand in `whole`, from and to; the same place twice when they do not."""
    for start in range(len(whole) - len(sought) + 1):
        if whole[start : start + len(sought)] == sought:
            return start, start + len(sought)
    return 0, 0


def _particles_in(whole: list[str]) -> tuple[int, int]:
    """The first run of Dutch tussenvoegsels behind the first word."""
    start = next((place for place, word in enumerate(whole) if place and word in _DUTCH), 0)
    end = start
    while start and end < len(whole) and whole[end] in _DUTCH:
        end += 1
    return start, end


# Only Dutch ones are found without having been registered as such: "bin" and "al" are no reason to sort by
# what follows them, and "ben" and "ad" are given names.
_DUTCH_PARTICLES = "van de der den het t s ter te ten tot op in aan bij uit uijt voor over onder"
_DUTCH = frozenset(_DUTCH_PARTICLES.split())
