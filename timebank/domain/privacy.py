"""What free text should not hold (DOMAIN section 4): a number that may be somebody's BSN."""

import re

# Nine digits that stand by themselves, with the blanks and points that people put between, or eight in one piece:
# neither a telephone number nor a date.
_DIGITS = re.compile(r"(?<![\d+])(?<!\d[ .\-])(?:\d(?:[ .]?\d){8}|\d{8})(?![ .\-]?\d)")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


NUMBERED = frozenset({"phone", "kvk", "rsin", "email"})
"""What is a number, or full of figures, by its nature: a number there that could be a BSN is no matter."""


def holds_bsn(text: str) -> bool:
    """Whether a number in the text passes the eleven-test of the Dutch citizen service number.

    One in eleven of all other numbers of nine digits passes it too: this warns, it never refuses.
    """
    return any(_passes(re.sub(r"\D", "", match.group())) for match in _DIGITS.finditer(text))


def _passes(digits: str) -> bool:
    filled = digits.zfill(9)
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, filled, strict=True))
    return int(filled) > 0 and total % 11 == 0
