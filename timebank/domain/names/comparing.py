"""How far two sounds, or two ways of typing, lie apart."""

from timebank.domain.names.symbols import ARABIC, LATIN, READINGS

# Neighbours that are heard as one another, and what taking one for the other costs.
_NEAR = {
    "Ae": 0.2,
    "Ai": 0.3,
    "Au": 0.4,
    "AE": 0.3,
    "ae": 0.25,
    "ei": 0.25,
    "eE": 0.15,
    "iE": 0.3,
    "aE": 0.4,
    "ai": 0.6,
    "eu": 0.6,
    "au": 0.6,
    "iu": 0.6,
    "uE": 0.8,
    "ay": 0.8,
    "iy": 0.1,
    "yE": 0.3,
    "uv": 0.2,
    "dt": 0.3,
    "bp": 0.3,
    "gk": 0.4,
    "sz": 0.3,
    "Ss": 0.2,
    "sC": 0.2,
    "SC": 0.0,
    "zZ": 0.3,
    "fv": 0.4,
    "gj": 0.3,
    "kh": 0.8,
    "gh": 0.6,
    "GX": 0.4,
    "GR": 0.2,
    "Gh": 0.6,
    "Xx": 0.3,
    "jS": 0.6,
    "js": 0.8,
    "jC": 0.5,
    "mn": 0.7,
    "lr": 0.8,
}
_OTHERWISE = 1.0
_LOST_VOWEL = 0.5
_LOST_SHORT_E = 0.35
_LOST_LIGHT = 0.6
_UNWRITTEN_VOWEL = 0.08

_SYMBOLS = "".join(sorted(set("".join((*LATIN.values(), *ARABIC.values(), "yv")))))


def _swaps() -> dict[str, dict[str, float]]:
    """For every two symbols what it costs to take one for the other."""
    near = {frozenset(pair): cost for pair, cost in _NEAR.items()}

    def cheapest(one: str, other: str) -> float:
        return min(
            0.0 if first == second else near.get(frozenset((first, second)), _OTHERWISE)
            for first in one + READINGS.get(one, "")
            for second in other + READINGS.get(other, "")
        )

    return {one: {other: cheapest(one, other) for other in _SYMBOLS} for one in _SYMBOLS}


def _losses() -> dict[str, float]:
    """What it costs to leave a symbol out. h and y come and go (Sara, Sarah; Maria, Mariya); an ayn is silent."""
    cheap = {
        **dict.fromkeys("aiuEAWY", _LOST_VOWEL),
        **dict.fromkeys("hyJ", _LOST_LIGHT),
        "e": _LOST_SHORT_E,
        "'": _UNWRITTEN_VOWEL,
    }
    return {symbol: cheap.get(symbol, _OTHERWISE) for symbol in _SYMBOLS}


_SWAPS = _swaps()
_WRITTEN = _losses()
# Against Arabic script: what Latin letters write as a vowel may stand for nothing there.
_UNWRITTEN = _WRITTEN | dict.fromkeys("aeiuE", _UNWRITTEN_VOWEL)


def distance(asked: str, kept: str, limit: float, *, unwritten: bool = False, prefix: bool = False) -> float:
    """How far two sounds lie apart: 0 is the same, about 1 a wrong consonant; above `limit` it stops counting.

    `unwritten` when one of the two lacks its short vowels. With `prefix` whatever follows in `kept` is free.
    """
    losses = _UNWRITTEN if unwritten else _WRITTEN
    adds = [losses[symbol] for symbol in kept]
    row = [0.0]
    for add in adds:
        row.append(row[-1] + add)
    for symbol in asked:
        swap = _SWAPS[symbol]
        gone = losses[symbol]
        diagonal = row[0]
        best = left = row[0] = diagonal + gone
        for index, other in enumerate(kept):
            above = row[index + 1]
            cost = diagonal + swap[other]
            if above + gone < cost:
                cost = above + gone
            if left + adds[index] < cost:
                cost = left + adds[index]
            diagonal = above
            row[index + 1] = left = cost
            if cost < best:
                best = cost
        if best > limit:
            return limit + 1
    return min(row) if prefix else row[-1]


def typing_errors(asked: str, kept: str, most: int) -> int:
    """How many letters were mistyped, left out, added or swapped with their neighbour; `most` + 1 if more.

    The optimal string alignment distance: no letter is touched twice.
    """
    if abs(len(asked) - len(kept)) > most:
        return most + 1
    before_last: list[int] = []
    last = list(range(len(kept) + 1))
    for index, letter in enumerate(asked):
        row = [index + 1]
        for place, other in enumerate(kept):
            cost = min(last[place] + (letter != other), last[place + 1] + 1, row[place] + 1)
            swapped = index and place and letter == kept[place - 1] and asked[index - 1] == other
            if swapped and before_last[place - 1] + 1 < cost:
                cost = before_last[place - 1] + 1
            row.append(cost)
        if min(row) > most:
            return most + 1
        before_last, last = last, row
    return min(last[-1], most + 1)
