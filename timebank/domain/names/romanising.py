"""Ge'ez and Cyrillic in Latin letters, the ways they are spelled on papers in the Netherlands.

Arabic script is not turned into Latin here: it leaves out the short vowels, so its words meet Latin ones by
their consonants (`sounding`) and by the dictionary (`variants`).
"""

from functools import lru_cache
from itertools import product

from timebank.domain.names.folding import script_of

_MOST_SPELLINGS = 8

# Rows of the Ethiopic block, eight orders each (Unicode Standard, chapter 19.1, and the code chart U+1200).
# Rows that folding joins with another one still stand here: a spelling can be asked for unfolded text.
_GEEZ_CONSONANTS = {
    0x1200: "h",
    0x1208: "l",
    0x1210: "h",
    0x1218: "m",
    0x1220: "s",
    0x1228: "r",
    0x1230: "s",
    0x1238: "sh",
    0x1240: "k",
    0x1248: "kw",
    0x1250: "k",
    0x1258: "kw",
    0x1260: "b",
    0x1268: "v",
    0x1270: "t",
    0x1278: "ch",
    0x1280: "h",
    0x1288: "hw",
    0x1290: "n",
    0x1298: "ny",
    0x12A0: "",
    0x12A8: "k",
    0x12B0: "kw",
    0x12B8: "k",
    0x12C0: "kw",
    0x12C8: "w",
    0x12D0: "",
    0x12D8: "z",
    0x12E0: "zh",
    0x12E8: "y",
    0x12F0: "d",
    0x12F8: "d",
    0x1300: "j",
    0x1308: "g",
    0x1310: "gw",
    0x1318: "ng",
    0x1320: "t",
    0x1328: "ch",
    0x1330: "p",
    0x1338: "ts",
    0x1340: "ts",
    0x1348: "f",
    0x1350: "p",
}
# First to fifth order, then the sixth (no vowel, or a short one that the spelling may show), the seventh, and
# the labialised eighth. After h and the glottal stop the first order is an a.
_GEEZ_VOWELS = ("e", "u", "i", "a", "e", None, "o", "wa")
_OPEN_ROWS = frozenset({0x1200, 0x1210, 0x1280, 0x12A0, 0x12D0})

# Ukrainian after the table of the Cabinet of Ministers no. 55 of 2010, which is also that of passports; the
# letters that only Russian has after ICAO Doc 9303. й, ю, я, є, ї depend on their place in the word.
_CYRILLIC = {
    "а": "a",
    "б": "b",
    "в": "v",
    "г": "h",
    "ґ": "g",
    "д": "d",
    "е": "e",
    "є": "ie",
    "ж": "zh",
    "з": "z",
    "и": "y",
    "і": "i",
    "ї": "i",
    "й": "i",
    "к": "k",
    "л": "l",
    "м": "m",
    "н": "n",
    "о": "o",
    "п": "p",
    "р": "r",
    "с": "s",
    "т": "t",
    "у": "u",
    "ў": "u",
    "ф": "f",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ы": "y",
    "ь": "",
    "э": "e",
    "ю": "iu",
    "я": "ia",
    "ђ": "dj",
    "ј": "j",
    "љ": "lj",
    "њ": "nj",
    "ћ": "c",
    "џ": "dz",
    "ѓ": "g",
    "ќ": "k",
    "ѕ": "dz",
}
_AT_THE_START = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya", "ѐ": "ye"}
_RUSSIAN = {"г": "g", "и": "i", "щ": "shch"}
# The same sounds as English, Dutch and German papers spell them.
_ALSO = {
    "ю": ("yu", "joe"),
    "я": ("ya", "ja"),
    "й": ("y", "j"),
    "є": ("ye", "je"),
    "х": ("ch", "h"),
    "у": ("oe",),
}
_ONLY_UKRAINIAN = frozenset("іїєґ")
_ONLY_RUSSIAN = frozenset("ыэъ")


def romanised(word: str) -> tuple[str, ...]:
    """Latin spellings of a folded word, the usual one first; empty when it is Latin already or unknown."""
    return () if word.isascii() else _spellings(word)


@lru_cache(maxsize=16_384)
def _spellings(word: str) -> tuple[str, ...]:
    # A word of mixed scripts keeps what no table knows: that is no Latin spelling.
    return tuple(spelling for spelling in _from_script(word) if spelling.isascii())


def _from_script(word: str) -> tuple[str, ...]:
    script = script_of(word)
    if script == "geez":
        return _from_geez(word)
    if script == "cyrillic":
        return _from_cyrillic(word)
    return ()


def _from_cyrillic(word: str) -> tuple[str, ...]:
    letters = frozenset(word)
    readings = []
    if not letters & _ONLY_RUSSIAN:
        readings.append(_CYRILLIC)
    if not letters & _ONLY_UKRAINIAN:
        readings.append(_CYRILLIC | _RUSSIAN)
    spellings = [_spelled(word, table) for table in readings]
    for table in readings:
        spellings += [_spelled(word, table | {letter: other}) for letter, other in _others(word)]
    return tuple(dict.fromkeys(spelling for spelling in spellings if spelling))[:_MOST_SPELLINGS]


def _others(word: str) -> list[tuple[str, str]]:
    return [(letter, other) for letter, others in _ALSO.items() if letter in word for other in others]


def _spelled(word: str, table: dict[str, str]) -> str:
    spelled = []
    for index, letter in enumerate(word):
        before = word[index - 1] if index else ""
        if letter == "г" and before == "з" and table["г"] == "h":
            spelled.append("gh")  # зг would read as ж
        elif not index and letter in _AT_THE_START and table[letter] == _CYRILLIC.get(letter):
            spelled.append(_AT_THE_START[letter])
        else:
            spelled.append(table.get(letter, letter))
    return "".join(spelled)


def _from_geez(word: str) -> tuple[str, ...]:
    syllables = [_syllable(letter) for letter in word]
    if None in syllables:
        return ()
    known = [syllable for syllable in syllables if syllable is not None]
    # The short vowel of the sixth order is written e or i (Berhane, Birhane), sometimes not at all.
    spellings = [_joined(known, short) for short in ("i", "e", "")]
    more = [
        spelling.replace(old, new)
        for spelling, (old, new) in product(spellings, (("ya", "ia"), ("k", "q"), ("iya", "ia"), ("aa", "a")))
        if old in spelling
    ]
    return tuple(dict.fromkeys(spelling for spelling in spellings + more if spelling))[:_MOST_SPELLINGS]


def _syllable(letter: str) -> tuple[str, str | None] | None:
    row, order = divmod(ord(letter), 8)
    consonant = _GEEZ_CONSONANTS.get(row * 8)
    if consonant is None:
        return None
    vowel = _GEEZ_VOWELS[order]
    if row * 8 in _OPEN_ROWS and order == 0:
        vowel = "a"
    return consonant, vowel


def _joined(syllables: list[tuple[str, str | None]], short: str) -> str:
    """Put the syllables together, with `short` where a cluster of consonants could not be said."""
    spelled = []
    last = len(syllables) - 1
    bare_before = True
    for index, (consonant, vowel) in enumerate(syllables):
        if vowel is not None:
            spelled.append(consonant + vowel)
            bare_before = False
            continue
        bare_after = index < last and syllables[index + 1][1] is None
        needed = index < last and (bare_before or (bare_after and index + 1 == last)) and last > 0
        if not consonant:
            needed = not index
        spelled.append(consonant + (short if needed else ""))
        bare_before = not needed
    return "".join(spelled)
