"""Numbers with a check digit, so that a mistyped number is told at once (DOMAIN section 3).

The digit follows H. Michael Damm's quasigroup of order 10 (doctoral thesis, Marburg 2004): it catches
every single wrong digit and every swap of two neighbours.
"""

import re

from timebank.domain.errors import MistypedNumber

POT = "POT"
"""The code of the community pot, the one account that belongs to everybody."""

DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)
"""The table of the check digit (Damm): row by the state so far, column by the next figure."""
_ACCOUNT = re.compile(r"(\d{2,9})[-\s]?(\d)")
_CERTIFICATE = re.compile(r"(\d{4})[-\s]?(\d{5,})[-\s]?(\d)")


def check_digit(digits: str) -> str:
    """The Damm digit that makes `digits` end in state zero."""
    state = 0
    for digit in digits:
        state = int(DAMM[state][int(digit)])
    return str(state)


def account_number(counter: int) -> str:
    """The public number of the account with this counter, for example `1045-5`."""
    digits = str(counter)
    return f"{digits}-{check_digit(digits)}"


def read_account_number(text: str) -> str:
    """The canonical code for what somebody typed: `10455`, `1045-5` or `pot`.

    Raises MistypedNumber when it is no number or the check digit is wrong.
    """
    typed = text.strip()
    if typed.upper() == POT:
        return POT
    match = _ACCOUNT.fullmatch(typed)
    if match is None or check_digit(match[1]) != match[2]:
        raise MistypedNumber(number=typed[:40])
    return f"{match[1]}-{match[2]}"


def certificate_number(year: int, counter: int) -> str:
    """The number on a certificate: year, counter and check digit, for example `2026-00123-7`."""
    digits = f"{year:04d}{counter:05d}"
    return f"{year:04d}-{counter:05d}-{check_digit(digits)}"


def read_certificate_number(text: str) -> str:
    """The canonical certificate number for what somebody typed. Raises MistypedNumber."""
    match = _CERTIFICATE.fullmatch(text.strip())
    if match is None or check_digit(match[1] + match[2]) != match[3]:
        raise MistypedNumber(number=text.strip()[:40])
    return f"{match[1]}-{match[2]}-{match[3]}"
