"""One form for everything that people type as the same name: case, accents, apostrophes, marks, letter forms.

Folding never guesses: it joins ways of *writing* the same letters. What sounds alike or is spelled another way
is for `sounding` and `variants`.
"""

import re
import unicodedata

# Latin letters that no Unicode decomposition turns into plain ones. `casefold` already made ß into ss.
_LATIN = {
    "ı": "i",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ə": "e",
    "ŋ": "n",
    "ħ": "h",
    "ŧ": "t",
    "ɓ": "b",
    "ɗ": "d",
    "ƙ": "k",
    "ĸ": "k",
    "ɛ": "e",
    "ɔ": "o",
}

# Arabic, Persian, Kurdish and Urdu forms of one letter, and carriers of a hamza.
_ARABIC = {
    **dict.fromkeys("أإآٱٲٳ", "ا"),
    **dict.fromkeys("یىېێےۍ", "ي"),
    **dict.fromkeys("ؤۆۇۋ", "و"),
    "ئ": "ي",
    **dict.fromkeys("کڪ", "ك"),
    **dict.fromkeys("ةۀہھەۃ", "ه"),
    "ڕ": "ر",
    "ڵ": "ل",
    "ء": "",
    "ـ": "",
}

_CYRILLIC = {"ё": "е", "ѝ": "и", "ѐ": "е"}

# Ge'ez rows that sound alike today and are written for one another: (row, the row it is folded into).
_GEEZ_ROWS = {0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x12D0: 0x12A0, 0x1340: 0x1338}
# The first order of h and of the glottal stop sounds like the fourth: አብርሃም and ኣብርሃም are one name.
_GEEZ_ORDERS = {"ሀ": "ሃ", "አ": "ኣ"}

_APOSTROPHES = frozenset("'’‘‛`´ʼʻʽʾʿˈˊˋ՚׳＇ʹ′")

_WORDS = re.compile(r"\S+")

# Most of what is typed is ASCII: one table does for it what the long way does for everything else.
_ASCII = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)} | {
    ord("'"): "",
    ord("`"): "",
}


def fold(text: str) -> str:
    """`text` as words of folded letters with single spaces between; folding twice changes nothing.

    Punctuation and hyphens part words, apostrophes and the signs for ayn and hamza leave no trace, digits of
    every script become 0-9.
    """
    if text.isascii():
        return " ".join(text.translate(_ASCII).split())
    # Compatibility forms may hide capitals (℡, ﬀ) and capitals may fold into marks (İ): both twice.
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).casefold()
    # Letters of Cyrillic keep their marks (й is no и), so only Latin ones are taken apart.
    return " ".join(_WORDS.findall("".join(map(_fold_letter, unicodedata.normalize("NFC", text)))))


def words(text: str) -> tuple[str, ...]:
    """The folded words of `text` in their order."""
    return tuple(fold(text).split())


def distinct_words(text: str) -> tuple[str, ...]:
    """Each folded word of `text` once. One sign may be four words (\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}), and who repeats
    it asks for nothing more."""
    return tuple(dict.fromkeys(words(text)))


def script_of(word: str) -> str:
    """`latin`, `arabic`, `geez`, `cyrillic`, `digits` or `other`: the script of a folded word's first letter."""
    letter = word[:1]
    if "a" <= letter <= "z":
        return "latin"
    if "0" <= letter <= "9":
        return "digits"
    if "؀" <= letter <= "ۿ" or "ݐ" <= letter <= "ݿ":
        return "arabic"
    if "ሀ" <= letter <= "᎟" or "ⶀ" <= letter <= "⷟":
        return "geez"
    if "Ѐ" <= letter <= "ԯ":
        return "cyrillic"
    return "other"


def _fold_letter(letter: str) -> str:
    if "a" <= letter <= "z" or letter == " ":
        return letter
    if letter in _APOSTROPHES:
        return ""
    known = _LATIN.get(letter) or _ARABIC.get(letter, _CYRILLIC.get(letter))
    if known is not None:
        return known
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    if category in ("Mn", "Me", "Lm"):
        return ""
    if category == "Cf":
        # The zero-width non-joiner parts words inside a Persian name; direction marks part nothing.
        return " " if letter == "\u200c" else ""
    if category[0] not in "LM":
        return " "
    if "ሀ" <= letter <= "᎟":
        return _fold_geez(letter)
    return _plain(letter)


def _plain(letter: str) -> str:
    """A Latin letter without its marks; letters of other scripts as they are."""
    taken_apart = unicodedata.normalize("NFKD", letter)
    base = taken_apart[0]
    return base if len(taken_apart) > 1 and "a" <= base <= "z" else letter


def _fold_geez(letter: str) -> str:
    row, order = divmod(ord(letter), 8)
    folded = chr(_GEEZ_ROWS.get(row * 8, row * 8) + order)
    return _GEEZ_ORDERS.get(folded, folded)
