"""The bank's own records, as the services see them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from timebank.domain.access import Role
from timebank.domain.audit_log import LogLine
from timebank.domain.bank import Bank
from timebank.domain.breaches import Breach
from timebank.domain.lists import ListPage, ListQuery
from timebank.domain.operators import AuditLine, Operator
from timebank.domain.processing import KeptRegister
from timebank.domain.safekeeping import BackupMade
from timebank.domain.words import Correction


class OperatorGateway(Protocol):
    """The operators and their password hashes."""

    def add(
        self, name: str, role: Role, member: int | None, organisation: int | None, password: str, at: datetime
    ) -> Operator:
        """A new operator; `password` is a hash, the others account keys. Raises OperatorExists."""
        ...

    def by_name(self, name: str) -> tuple[Operator, str] | None:
        """An operator and the password hash, by name in any capitals."""
        ...

    def all(self) -> list[Operator]:
        """Every operator, by name."""
        ...

    def set_password(self, key: int, password: str) -> None:
        """Replace the password hash."""
        ...

    def set_active(self, key: int, active: bool) -> None:
        """Let an operator sign in, or no longer."""
        ...

    def set_role(self, key: int, role: Role, member: int | None) -> None:
        """Give an operator another role, and the account that is their own."""
        ...

    def issue_badge(self, key: int, digest: bytes, at: datetime) -> None:
        """Give an operator a badge, which replaces the one they had."""
        ...

    def withdraw_badge(self, key: int, at: datetime) -> bool:
        """Let an operator's badge open nothing any more; whether there was one."""
        ...


class AuditGateway(Protocol):
    """The log of looks, changes, prints and exports; nobody edits it."""

    def note(self, operator: int, operation: str, subject: str, at: datetime) -> None:
        """Write one line."""
        ...

    def newest(self) -> tuple[int, int]:
        """The number of the newest line, and how many stand near it: as long as both stay, nobody changed anything."""
        ...

    def lines(self, limit: int, subject: str | None = None) -> list[AuditLine]:
        """The newest lines first."""
        ...

    def newest_of(self, operations: Sequence[str]) -> str:
        """Which of these operations was done last; empty where none was."""
        ...

    def about(self, subjects: Sequence[str], operations: Sequence[str], limit: int) -> list[AuditLine]:
        """The newest lines of these operations on these subjects first."""
        ...

    def page(self, query: ListQuery, zone: ZoneInfo, people: Sequence[str]) -> ListPage[LogLine]:
        """A page of the log, newest first; `people` are the account codes that the words mean."""
        ...

    def count_before(self, moment: datetime) -> int:
        """How many lines are older."""
        ...

    def remove_before(self, moment: datetime) -> None:
        """Take older lines away, which the database allows only where they are half a year old."""
        ...


class SettingsGateway(Protocol):
    """The bank's own choices."""

    def read(self) -> Bank:
        """The settings as they are now."""
        ...

    def write(self, bank: Bank) -> None:
        """Replace the settings."""
        ...

    def recovery_key(self) -> str:
        """The recovery key of an encrypted bank, until somebody said that they have it; then empty."""
        ...

    def keep_recovery_key(self, key: str) -> None:
        """Keep the recovery key until somebody has it; an empty one forgets it for good."""
        ...

    def last_backup(self) -> BackupMade | None:
        """The backup that was made last, of this bank or of the one that it was put back from."""
        ...

    def keep_last_backup(self, made: BackupMade) -> None:
        """Remember a backup as the last one."""
        ...

    def corrections(self) -> tuple[Correction, ...]:
        """How this centre says texts of the program, and which of them were looked over."""
        ...

    def breaches(self) -> tuple[Breach, ...]:
        """The register of data breaches, by number."""
        ...

    def keep_breaches(self, breaches: Sequence[Breach]) -> None:
        """Replace the register of data breaches."""
        ...

    def register(self) -> KeptRegister | None:
        """The register of processing activities; None as long as nobody changed anything in it."""
        ...

    def keep_register(self, register: KeptRegister) -> None:
        """Replace the register of processing activities."""
        ...

    def keep_corrections(self, corrections: Sequence[Correction]) -> None:
        """Replace how this centre says texts of the program."""
        ...
