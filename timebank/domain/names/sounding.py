"""How a name sounds, roughly, however it is spelled: rules for the spellings that meet at a Dutch desk.

Two forms are made from a folded word:

- its **bones**: consonants in wide classes (t and d are one, s and z and sh are one), an initial vowel, no other
  vowels. They are looked up. A word can have several, where a letter is read in several ways (Dutch j is y,
  English j is dj, Turkish c is dj).
- its **sound**: consonants and vowels in fine classes. Sounds are compared by `distance`, which knows that e is
  near to i and that a doubtful letter is near to all that it may stand for.

Arabic script writes no short vowels: such a word has bones, and a sound in which vowels are missing.
"""

import re
from functools import lru_cache
from itertools import product

from timebank.domain.names.folding import script_of
from timebank.domain.names.romanising import romanised
from timebank.domain.names.symbols import ARABIC, BONES, LATIN, LONGEST, VOWEL_LETTERS, VOWELS

_MOST_BONES = 6

# Servant of …: the article melts into what follows (Abdelrahman, Abdurrahman, Abdirahman, Abd al-Rahman).
_ABD = re.compile(
    r"^c?abd(?:[aeiou]{1,2}l(?=..)|[aeou](?=([rsnztd])\1)|i(?=[bcdfghjkmnqrstwxz]...)|[aeou](?=llah))"
)
_ABD_IN_ARABIC = re.compile(r"^(عبد)ال(?=...)")
# Tawfiq is Toufik, Fawzi is Fouzi; but Dawud is no Dud.
_AW = re.compile(r"av(?![aeiuEyJ]|$)")
_ARTICLE = re.compile(r"^[ae]l(?=[bcdfghjkmnqrstwxyz].{3})")
_ARTICLE_IN_ARABIC = re.compile(r"^ال(?=...)")


@lru_cache(maxsize=65_536)
def sounds(word: str) -> tuple[str, ...]:
    """The sound of a folded word in symbols, and its sound without an article that is written to it.

    Empty for digits and for a script that no rule knows.
    """
    script = script_of(word)
    if script == "arabic":
        whole = _ABD_IN_ARABIC.sub(r"\1", word)
        readings = [whole, whole[2:]] if _ARTICLE_IN_ARABIC.match(whole) else [whole]
        heard = ["".join(ARABIC.get(letter, "") for letter in reading) for reading in readings]
    elif script == "latin":
        whole = _ABD.sub("abd", word)
        readings = [whole, whole[2:]] if _ARTICLE.match(whole) else [whole]
        if "x" in whole:
            readings.append(whole.replace("x", "ks"))
        heard = [_symbols(reading) for reading in readings]
    else:
        return tuple(dict.fromkeys(heard for spelling in romanised(word)[:3] for heard in sounds(spelling)))
    return tuple(_squeezed(symbols) for symbols in heard if symbols)


@lru_cache(maxsize=65_536)
def bones(word: str) -> tuple[str, ...]:
    """The consonant classes of a folded word, in every way it may be read; empty when there are none."""
    written = script_of(word) != "arabic"
    found = (skeleton for heard in sounds(word) for skeleton in _bones_of(heard, written))
    return tuple(dict.fromkeys(found))[:_MOST_BONES]


def lacks_vowels(word: str) -> bool:
    """Whether the script of this folded word leaves short vowels unwritten."""
    return script_of(word) == "arabic"


def _bones_of(heard: str, written: bool) -> list[str]:
    last = len(heard) - 1
    choices: list[str] = []
    for index, symbol in enumerate(heard):
        if symbol in VOWELS or symbol == "'" or symbol in "vyJ":
            if not index:
                choices.append(_first(symbol, heard))
            elif symbol == "J":
                choices.append("j ")
            continue
        if symbol == "h" and index == last and index:
            # A last h is the letter of a feminine ending: Sarah, سارة; now and then it is heard as t.
            choices.append(" " if written else " t")
            continue
        choices.append(BONES.get(symbol, ""))
    found = ("".join(way).replace(" ", "") for way in _ways([choice for choice in choices if choice]))
    return [way for way in found if way]


def gaps(skeleton: str) -> tuple[str, ...]:
    """`skeleton` with each one of its letters left out: what a mistyped consonant leaves standing.

    Bones of two letters have none, for one letter says nothing.
    """
    if len(skeleton) < 3:
        return ()
    return tuple(dict.fromkeys(skeleton[:index] + skeleton[index + 1 :] for index in range(len(skeleton))))


def _symbols(word: str) -> str:
    symbols: list[str] = []
    index = 0
    while index < len(word):
        letter = word[index]
        spelling, symbol = _match(word, index)
        if index and letter == word[index - 1] and letter not in "aeou":
            if len(spelling) == 1:
                index += 1  # double consonants sound like one
                continue
            symbols.pop()  # tth is th, cch is ch
        after = word[index + len(spelling) : index + len(spelling) + 1]
        symbols.append(_in_place(spelling, symbol, after, symbols))
        index += len(spelling)
    if len(symbols) > 1 and symbols[-1] == "h" and word[-2:-1] in "aeiou":
        symbols.pop()
    return _AW.sub("u", "".join(symbols))


def _match(word: str, index: int) -> tuple[str, str]:
    for length in range(min(LONGEST, len(word) - index), 0, -1):
        spelling = word[index : index + length]
        symbol = LATIN.get(spelling)
        if symbol is None:
            continue
        after = word[index + length : index + length + 1]
        # In "aya", "eja" the y is a consonant of the next syllable, in "oua" the u is a w.
        if (
            length > 1
            and after
            and after in VOWEL_LETTERS
            and spelling[-1] in "yjw"
            and spelling[0] in "aeiou"
        ):
            continue
        return spelling, symbol
    return word[index], ""


def _in_place(spelling: str, symbol: str, after: str, before: list[str]) -> str:
    """The symbol that the spelling has where it stands."""
    if after and after in "aeiou":
        if spelling == "y":
            return "y"
        if spelling in ("ou", "u", "w", "v") and (not before or before[-1] in "aeiE"):
            return "v"  # Oualid is Walid, Daoud is Dawud
    if spelling == "u" and before and before[-1] == "a":
        return "v"
    if spelling == "ou" and before and before[-1] == "a":
        return "vu"
    return symbol


def _squeezed(symbols: str) -> str:
    kept: list[str] = []
    for symbol in symbols:
        if not kept or kept[-1] != symbol:
            kept.append(symbol)
    return "".join(kept)


def _first(symbol: str, heard: str) -> str:
    """The bone of a first letter that is a vowel or may be one: only there vowels tell names apart."""
    following = heard[1:2]
    if symbol == "v":
        return "v"
    if symbol == "y":
        return "ya"
    if symbol == "J":
        return "jy"
    if symbol == "W":
        return "v"
    if symbol == "Y":
        return "y"
    if symbol == "u" and following and following in VOWELS:
        return "v"
    if symbol == "i" and following and following in VOWELS:
        return "ya"
    return "a"


def _ways(choices: list[str]) -> list[tuple[str, ...]]:
    count = 1
    for index, choice in enumerate(choices):
        count *= len(choice)
        if count > _MOST_BONES * 2:
            # Too many doubtful letters: the later ones are read in the likeliest way only.
            choices = choices[:index] + [later[0] for later in choices[index:]]
            break
    return list(product(*choices))
