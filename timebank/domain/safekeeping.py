"""What is known about copies of a bank: a backup, one that was put back, one that moved to another database."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from timebank.domain.troubles import Refusal, StorageTrouble
from timebank.domain.verification import Verification

DAYS, WEEKS, MONTHS = 7, 4, 12
"""Of so many days, weeks and months that have one, the newest backup that the program made by itself stays."""

BEFORE = 5
"""So many of the newest backups from before an import stay, and as many from before an upgrade."""

OVERDUE_AFTER = timedelta(days=7)
"""So long without a backup, and whoever works at the desk is told."""


class Before(StrEnum):
    """What a backup was made for that is not one of the daily ones: its word stands in the file's name."""

    IMPORT = "import"
    UPGRADE = "upgrade"


class NothingEncrypted(Refusal):
    """There is no key to renew: the file is plain, or the bank is on a server."""


class BackupNotMade(Refusal):
    """There is no backup from before something that changes much, so it was not begun. `reason` has words of its own."""

    known: ClassVar[frozenset[str]] = frozenset({"disk_full", "folder_not_writable"})

    @classmethod
    def because(cls, trouble: StorageTrouble) -> "BackupNotMade":
        """What the trouble with the copy means to whoever wants to go on."""
        return cls(reason=trouble.code if trouble.code in cls.known else "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A whole copy of a bank that was looked through after it was made.

    `where` is its file, or a server's address without its password. `recovery_key` is there only for a file with a
    key of its own: it is shown once and kept nowhere.
    """

    where: str
    books: Verification
    recovery_key: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What goes when one bank takes the place of another: entries that stand in the old one and not in the new.

    `first` and `last` are the moments (UTC) at which the first and the last of these were recorded. `known` is False
    when the old one cannot be opened, so that nobody can tell. `accounts` are people and organisations that came since.
    `gained` is how many entries stand only in the new one: both were worked in after they parted, or they are two banks.
    """

    entries: int = 0
    accounts: int = 0
    first: datetime | None = None
    last: datetime | None = None
    gained: int = 0
    known: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupMade:
    """A backup that was made and looked through: when (UTC), the name of its file, the entries in it, the newest one's
    seal in hexadecimal figures, and how many faults there are in its books.
    """

    at: datetime
    file: str
    entries: int
    head: str
    faults: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """How the bank is kept: its last backup, None before the first, and how many entries were booked since.

    `made_on` is the local date of that backup. `due`: today there was none yet. `overdue`: it was so long ago that
    somebody has to hear of it. `behind`: something was booked since that is worth a backup when the program closes.
    """

    last: BackupMade | None
    made_on: date | None
    since: int
    due: bool
    overdue: bool
    behind: bool


def spared(moments: Iterable[datetime]) -> set[datetime]:
    """Which of the backups that the program made at these moments stay; the newest always does."""
    newest_first = sorted(set(moments), reverse=True)
    kept: set[datetime] = set()
    for most, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        seen: dict[Hashable, datetime] = {}
        for moment in newest_first:
            seen.setdefault(period(moment), moment)
        kept.update(list(seen.values())[:most])
    return kept


def spared_before(moments: Iterable[datetime]) -> set[datetime]:
    """Which of the backups from before one kind of thing, made at these moments, stay."""
    return set(sorted(set(moments), reverse=True)[:BEFORE])


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month
