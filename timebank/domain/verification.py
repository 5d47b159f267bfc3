"""What checking the books found."""

from dataclasses import dataclass, field
from uuid import UUID


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
