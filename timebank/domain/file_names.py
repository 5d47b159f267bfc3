"""Names of files made of names of people: in any script, on every file system."""

import unicodedata
from collections.abc import Sequence

LONGEST = 180
"""Bytes of a file's name: file systems take some 250, and an ending comes with it."""

_TAKEN = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in "123456789¹²³")}
)
"""What Windows keeps for itself, with any ending."""


def safe_name(parts: Sequence[str], *, longest: int = LONGEST) -> str:
    """A file name made of these words, without what file systems do not take and without marks of direction."""
    kept = [_kept(part) for part in parts]
    name = "-".join(part for part in kept if part)
    name = name.encode()[:longest].decode("utf-8", "ignore").rstrip("-. ")
    if name.split(".", 1)[0].upper() in _TAKEN:
        name = f"_{name}"
    return name or "timebank"


def _kept(part: str) -> str:
    # A letter with its marks as one sign, as every system shows and compares it.
    whole = unicodedata.normalize("NFC", part)
    return "".join(sign if _may_stay(sign) else "-" for sign in whole).strip("-.")


def _may_stay(sign: str) -> bool:
    return sign.isalnum() or sign in "-_." or unicodedata.category(sign) in ("Mn", "Mc")
