"""Folding of headers and names, and the words by which tables call their columns."""

import re
import unicodedata
from functools import lru_cache

_NOT_WORD = re.compile(r"[\W_]+")
# Letters that decomposition leaves whole although people write them plainly.
_PLAIN = str.maketrans(
    {"ı": "i", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "œ": "oe"}
)
_FORMULA_GUARD = re.compile(r"'(?=[=+\-@\t\r])")


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """A name or header without case, accents and punctuation, so that spellings of one hand meet.

    Row identities of tables are made from this, so what it does may never change.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return _NOT_WORD.sub(" ", plain.casefold().translate(_PLAIN)).strip()


def cell_text(cell: str) -> str:
    """What somebody meant by a cell: no outer blanks, no guard against formulas, one line."""
    text = " ".join(cell.split())
    return _FORMULA_GUARD.sub("", text, count=1) if text.startswith("'") else text
