"""What checking the books found."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from timebank.domain.troubles import Refusal

_SEAL = re.compile("[0-9a-f]{16,64}")
"""Two groups of eight at least: a forger would have to try as many ledgers as there are such numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something in the books that is not as it was written.

    `code` is stable (`record_changed`, `text_changed`, `row_missing`, `balance_wrong`, `confirmation_changed`,
    `certificate_changed`, `guard_missing` …);
    `entry` and `sequence` name the first entry concerned, `account` the account, where there is one; `detail` says
    which guard or table, or the certificate's number.
    """

    code: str
    sequence: int | None = None
    entry: UUID | None = None
    account: str | None = None
    detail: str = ""


class SealNotUnderstood(Refusal):
    """What was typed is no seal: sixteen or more of the 64 signs 0-9 and a-f, as they stand on paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """Where the seal that stands on a paper is found in the books: at which entry, booked at which moment (UTC).

    `sequence` is None when it is not there: then what the paper witnessed is no longer in the books.
    """

    seal: str
    sequence: int | None = None
    posted_at: datetime | None = None


def in_groups(seal: str) -> str:
    """A seal's figures in groups of eight, so that two people can compare them aloud."""
    return " ".join(seal[start : start + 8] for start in range(0, len(seal), 8))


def read_seal(typed: str) -> str:
    """The figures of a seal, or of its beginning, without the blanks between groups. Raises SealNotUnderstood."""
    figures = "".join(typed.split()).lower()
    if not _SEAL.fullmatch(figures):
        raise SealNotUnderstood(seal=typed.strip()[:80])
    return figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """The whole ledger, recomputed: counts, the chain's head (hexadecimal) and every fault found."""

    entries: int
    postings: int
    head: str
    faults: tuple[Fault, ...] = field(default=())

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.faults
