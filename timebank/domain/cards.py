"""The code on a member's card: the number, a point and a secret, as a scanner types it (`1045-5.7K3VQH2M9X`).

The number alone opens nothing: whoever reads it over a shoulder cannot make a card. The bank keeps only the
digest of the whole code. A scanner presses the keys of an American keyboard; where the computer has another one,
other signs arrive (`&à')(:` instead of `1045-5.`), and they are read back here.
"""

import hashlib
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from timebank.domain.errors import MistypedNumber
from timebank.domain.numbers import read_account_number

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32: without I, L, O and U, which are misread or make words."""

SECRET_SIGNS = 10
PIN_DIGITS = 4
FIRST_YEAR, LAST_YEAR = 1900, 2039
"""Four digits that look like a year of birth, or of any other day to remember."""

LONGEST_SCAN = 40
"""Signs in what may be a card, blanks included; anything longer is something else."""

PICTOGRAMS = (
    "sun", "bike", "house", "coffee", "flower-2", "key-round", "cat", "guitar", "sprout", "bus", "bell", "soup",
    "book-open", "gift", "carrot", "camera", "sofa", "music", "scissors", "shirt", "star", "backpack", "hammer",
    "volleyball", "palette",
)  # fmt: skip
"""Icons by which somebody who reads no letters knows their own card: things of every day, of no faith or land."""

_CARD = re.compile(rf"(\d{{2,9}}-?\d)\.([{SIGNS}]{{{SECRET_SIGNS}}})")
_MISREAD = str.maketrans("ILO", "110")
_BEGUN = re.compile(rf"\d{{1,10}}(\.[{SIGNS}]{{0,10}})?|\d{{2,9}}-(\d(\.[{SIGNS}]{{0,10}})?)?")

_KEYS = "0123456789-.ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What a scanner presses, and below it what the keyboards of other countries make of the same keys."""
_LAYOUTS = (
    _KEYS,
    "0123456789/.ABCDEFGHIJKLMNOPQRSTUVWXYZ",  # Dutch
    "à&é\"'(§è!ç):QBCDEFGHIJKL?NOPARSTUVZXYW",  # Belgian
    "à&é\"'(-è_ç):QBCDEFGHIJKL?NOPARSTUVZXYW",  # French
    "0123456789°/QBCDEFGHIJKL?NOPARSTUVZXYW",  # Belgian and French, Caps Lock on
    "0123456789ß.ABCDEFGHIJKLMNOPQRSTUVWXZY",  # German
    "0123456789+.ABCDEFGHIJKLMNOPQRSTUVWXYZ",  # Danish, Norwegian, Swedish
    "0123456789'.ABCDEFGHIJKLMNOPQRSTUVWXYZ",  # Italian, Portuguese, Spanish
    "0123456789*çABCDEFGHIJKLMNOPQRSTUVWXYZ",  # Turkish
    "0123456789-юФИСВУАПРШОЛДЬТЩЗЙКІЕГМЦЧНЯ",  # Ukrainian
    "0123456789-юФИСВУАПРШОЛДЬТЩЗЙКЫЕГМЦЧНЯ",  # Russian
    "0123456789-\u0632\u0650\ufef5}]\u064f[\ufef7\u0623\u00f7\u0640\u060c/'\u0622\u00d7\u061b\u064e\u064c\u064d\ufef9`{\u064b\u0652\u0625~",  # Arabic
    "۰۱۲۳۴۵۶۷۸۹-.\u0624\u200c\u0698\u064a\u064d\u0625\u0623\u0622\u0651\u0629\u00bb\u00ab\u0621\u0654][\u0652\u064b\u0626\u064f\u064e\u0670\u064c\u0653\u0650\u0643",  # Persian
)
_JOINED = {"\u0644\u0622": "\ufef5", "\u0644\u0623": "\ufef7", "\u0644\u0625": "\ufef9"}
"""Two letters that some systems send for one Arabic key."""


def _back(layout: str) -> dict[str, str]:
    """From the signs of a keyboard to the keys, capitals or not."""
    back = dict(zip(layout, _KEYS, strict=True))
    small = {sign.lower(): key for sign, key in back.items() if len(sign.lower()) == 1}
    return small | back


_BACK = tuple(map(_back, _LAYOUTS))


@dataclass(frozen=True, slots=True, kw_only=True)
class CardCode:
    """What a card says: whose it is (with check digit) and its secret."""

    number: str
    secret: str = field(repr=False)

    @property
    def text(self) -> str:
        """The code as it stands in the QR code; shown and kept nowhere else."""
        return f"{self.number}.{self.secret}"

    @property
    def pictogram(self) -> str:
        """The icon on the card: it stays with the number, and neighbours in the register have different ones."""
        return PICTOGRAMS[int(self.number.partition("-")[0]) % len(PICTOGRAMS)]

    @property
    def digest(self) -> bytes:
        """What the bank keeps: who reads it cannot make a card."""
        return hashlib.sha256(self.text.encode()).digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLine:
    """A card that somebody has or had; moments in UTC. `printed_at` is None until its paper was made."""

    issued_at: datetime
    printed_at: datetime | None
    withdrawn_at: datetime | None
    operator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsOfMember:
    """The cards of one person, the newest first, and when the PIN was set."""

    number: str
    name: str
    lines: tuple[CardLine, ...]
    pin_set_at: datetime | None

    @property
    def valid(self) -> CardLine | None:
        """The card that works and lies in somebody's hands."""
        return next((line for line in self._working if line.printed_at is not None), None)

    @property
    def never_printed(self) -> CardLine | None:
        """The newest card that was made and of which no paper is known: the program stopped in between.

        Its code is kept nowhere, so that it cannot be printed again: the next card takes its place.
        """
        return next((line for line in self._working if line.printed_at is None), None)

    @property
    def _working(self) -> Iterator[CardLine]:
        return (line for line in self.lines if line.withdrawn_at is None)


def new_card(number: str) -> CardCode:
    """A card for this person that nobody has yet; it works once the bank knows its digest."""
    return CardCode(number=number, secret=new_secret())


def new_secret() -> str:
    """Fifty random bits in ten signs."""
    return "".join(secrets.choice(SIGNS) for _ in range(SECRET_SIGNS))


def parse_card(text: str) -> CardCode | None:
    """The code in what was scanned or typed; None for everything that is no card.

    Small letters, blanks, a missing hyphen and the signs of other keyboards do no harm.
    """
    for pressed in _pressed(text):
        found = _CARD.fullmatch(pressed.translate(_MISREAD))
        number = None if found is None else _number(found[1])
        if found is not None and number is not None:
            return CardCode(number=number, secret=found[2])
    return None


def may_become_card(text: str) -> bool:
    """Whether these signs can be the first ones of a card's code that a scanner presses, on any keyboard.

    A scanner misreads nothing: the letters that people take for figures begin no code here.
    """
    return any(_BEGUN.fullmatch(pressed) for pressed in _pressed(text))


def new_pin(number: str, birth_year: int | None = None) -> str:
    """Four digits by chance, none of those that anybody would try first."""
    while True:
        pin = f"{secrets.randbelow(10_000):04d}"
        if not is_easy_pin(pin, number, birth_year):
            return pin


def is_easy_pin(pin: str, number: str, birth_year: int | None = None) -> bool:
    """Whether somebody who finds the card would try these four digits first.

    One digit four times, a pair twice, a row up or down, a year, and what stands on the card.
    """
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return (
        steps in ({0}, {1}, {9})
        or pin[:2] == pin[2:]
        or pin in number.replace("-", "")
        or FIRST_YEAR <= int(pin) <= LAST_YEAR
        or (birth_year is not None and str(birth_year) in (pin, pin[::-1]))
    )


def _pressed(text: str) -> Iterator[str]:
    """What a scanner may have meant by these signs: one reading for each keyboard."""
    if len(text) > LONGEST_SCAN:
        return
    signs = "".join(text.split())
    for pair, joined in _JOINED.items():
        signs = signs.replace(pair, joined)
    for back in _BACK:
        yield "".join(back.get(sign, " ") for sign in signs)


def _number(typed: str) -> str | None:
    try:
        return read_account_number(typed)
    except MistypedNumber:
        return None
