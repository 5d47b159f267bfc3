"""The bank's own records: operators, the audit log and the settings."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from timebank.domain.access import Role
from timebank.domain.audit_log import LogLine
from timebank.domain.bank import Bank
from timebank.domain.breaches import Breach
from timebank.domain.errors import DatabaseDamaged, OperatorExists
from timebank.domain.limits import Limits
from timebank.domain.lists import ListPage, ListQuery
from timebank.domain.looks import CertificateChoices
from timebank.domain.operators import AuditLine, Operator
from timebank.domain.processing import KeptRegister
from timebank.domain.safekeeping import BackupMade
from timebank.domain.words import Correction
from timebank.store.audit_log import lines_before, log_page, remove_before
from timebank.store.breaches import BREACHES, keep_breaches, read_breaches
from timebank.store.head import Head
from timebank.store.looks import look_of, look_values
from timebank.store.prepared import Prepared
from timebank.store.processing import PROCESSING, keep_register, read_register
from timebank.store.rows.accounts import accounts
from timebank.store.rows.cards import badges
from timebank.store.rows.office import audit, operators, settings
from timebank.store.words import CORRECTIONS, keep_corrections, read_corrections

_NEAR = 10_000
"""Lines of the log among which one that was committed late is looked for."""
_NOTE = Prepared(insert(audit), ("at", "operator", "operation", "subject"))
_member, _organisation = accounts.alias("member"), accounts.alias("organisation")
_OPERATORS = (
    select(
        operators,
        _member.c.code.label("member_code"),
        _organisation.c.code.label("organisation_code"),
        badges.c.issued_at.label("badge_since"),
    )
    .outerjoin(badges, and_(badges.c.holder == operators.c.key, badges.c.withdrawn_at.is_(None)))
    .outerjoin(_member, _member.c.key == operators.c.member)
    .outerjoin(_organisation, _organisation.c.key == operators.c.organisation)
)


def sign_in_name(name: str) -> str:
    """The name as it is compared at sign-in: capitals and outer blanks do not matter."""
    return " ".join(name.split()).casefold()


class OperatorStore:
    """Operators behind one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, name: str, role: Role, member: int | None, organisation: int | None, password: str, at: datetime
    ) -> Operator:
        """A new operator; `password` is a hash, the others account keys. Raises OperatorExists."""
        row = {
            "name": " ".join(name.split()),
            "sign_in_name": sign_in_name(name),
            "role": role.value,
            "member": member,
            "organisation": organisation,
            "password": password,
            "active": True,
            "created_at": at,
        }
        if self.by_name(name) is not None:
            raise OperatorExists(name=name)
        try:
            self._connection.execute(insert(operators), row)
        except IntegrityError as error:
            raise OperatorExists(name=name) from error
        found = self.by_name(name)
        assert found is not None
        return found[0]

    def by_name(self, name: str) -> tuple[Operator, str] | None:
        """An operator and the password hash, by name in any capitals."""
        statement = _OPERATORS.where(operators.c.sign_in_name == sign_in_name(name))
        row = self._connection.execute(statement).one_or_none()
        return None if row is None else (_operator_of(row), row.password)

    def administrators_password(self, name: str) -> str | None:
        """The password hash of an administrator who works here; by columns that every schema so far has."""
        wanted = select(operators.c.password).where(
            operators.c.sign_in_name == sign_in_name(name),
            operators.c.role == Role.ADMINISTRATOR.value,
            operators.c.active,
        )
        return self._connection.execute(wanted).scalar_one_or_none()

    def all(self) -> list[Operator]:
        """Every operator, by name."""
        statement = _OPERATORS.order_by(operators.c.sign_in_name)
        return [_operator_of(row) for row in self._connection.execute(statement)]

    def passwords(self) -> dict[str, str]:
        """The password hash of each active operator by name, those who were there first first."""
        wanted = (
            select(operators.c.name, operators.c.password).where(operators.c.active).order_by(operators.c.key)
        )
        return {row.name: row.password for row in self._connection.execute(wanted)}

    def set_password(self, key: int, password: str) -> None:
        """Replace the password hash."""
        self._connection.execute(update(operators).where(operators.c.key == key).values(password=password))

    def set_active(self, key: int, active: bool) -> None:
        """Let an operator sign in, or no longer."""
        self._connection.execute(update(operators).where(operators.c.key == key).values(active=active))

    def set_role(self, key: int, role: Role, member: int | None) -> None:
        """Give an operator another role, and the account that is their own."""
        changed = {"role": role.value, "member": member}
        self._connection.execute(update(operators).where(operators.c.key == key).values(**changed))

    def issue_badge(self, key: int, digest: bytes, at: datetime) -> None:
        """Give an operator a badge, which replaces the one they had."""
        self.withdraw_badge(key, at)
        self._connection.execute(insert(badges), {"digest": digest, "holder": key, "issued_at": at})

    def withdraw_badge(self, key: int, at: datetime) -> bool:
        """Let an operator's badge open nothing any more; whether there was one."""
        held = and_(badges.c.holder == key, badges.c.withdrawn_at.is_(None))
        return bool(self._connection.execute(update(badges).where(held).values(withdrawn_at=at)).rowcount)

    def by_badge(self, digest: bytes) -> Operator | None:
        """The operator who holds the badge with this digest."""
        row = self._connection.execute(_OPERATORS.where(badges.c.digest == digest)).one_or_none()
        return None if row is None else _operator_of(row)


class AuditStore:
    """The audit log behind one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, operator: int, operation: str, subject: str, at: datetime) -> None:
        """Write one line."""
        line = {"at": at, "operator": operator, "operation": operation, "subject": subject[:80]}
        _NOTE.run(self._connection, line)

    def newest(self) -> tuple[int, int]:
        """The number of the newest line, 0 for none, and how many stand near it: as long as both stay, nobody changed
        anything. A change may have got its number before a look got the next one, and be committed after it.
        """
        last: int = self._connection.execute(select(func.coalesce(func.max(audit.c.key), 0))).scalar_one()
        near = select(func.count()).where(audit.c.key > last - _NEAR)
        return last, self._connection.execute(near).scalar_one()

    def lines(self, limit: int, subject: str | None = None) -> list[AuditLine]:
        """The newest lines first."""
        statement = (
            select(audit.c.at, operators.c.name, audit.c.operation, audit.c.subject)
            .join(operators, operators.c.key == audit.c.operator)
            .order_by(audit.c.key.desc())
            .limit(bindparam("most"))
        )
        if subject is not None:
            statement = statement.where(audit.c.subject == subject)
        return [
            AuditLine(at=row.at, operator=row.name, operation=row.operation, subject=row.subject)
            for row in self._connection.execute(statement, {"most": limit})
        ]

    def about(self, subjects: Sequence[str], operations: Sequence[str], limit: int) -> list[AuditLine]:
        """The newest lines of these operations on these subjects first."""
        statement = (
            select(audit.c.at, operators.c.name, audit.c.operation, audit.c.subject)
            .join(operators, operators.c.key == audit.c.operator)
            # As the index says it, or neither database would take that.
            .where(text("length(subject) < 33"), audit.c.subject.in_(subjects))
            .where(audit.c.operation.in_(operations))
            .order_by(audit.c.key.desc())
            .limit(bindparam("most"))
        )
        return [
            AuditLine(at=row.at, operator=row.name, operation=row.operation, subject=row.subject)
            for row in self._connection.execute(statement, {"most": limit})
        ]

    def newest_of(self, operations: Sequence[str]) -> str:
        """Which of these operations was done last; empty where none was."""
        statement = select(audit.c.operation).where(audit.c.operation.in_(operations))
        found = self._connection.execute(statement.order_by(audit.c.key.desc()).limit(1))
        return str(found.scalar_one_or_none() or "")

    def page(self, query: ListQuery, zone: ZoneInfo, people: Sequence[str]) -> ListPage[LogLine]:
        """A page of the log, newest first; `people` are the account codes that the words mean."""
        return log_page(self._connection, query, zone, people)

    def count_before(self, moment: datetime) -> int:
        """How many lines are older."""
        return lines_before(self._connection, moment)

    def remove_before(self, moment: datetime) -> None:
        """Take older lines away, which the database allows only where they are half a year old."""
        remove_before(self._connection, moment)


_RECOVERY = "recovery_key_nobody_has"
_LAST_BACKUP = "last_backup"
TRACES = "traces_left"
"""The row that stands as long as old pages of the database may hold what was erased (`timebank.store.traces`)."""
_BESIDE = (_RECOVERY, CORRECTIONS, BREACHES, PROCESSING, _LAST_BACKUP, TRACES)
"""What lies among the settings and is none of the bank's choices."""
IS_RECOVERY_KEY = settings.c.name == _RECOVERY
"""The row that keeps the recovery key until somebody said that they have it."""


class SettingsStore:
    """The bank's choices, one JSON value per name."""

    def __init__(self, connection: Connection, head: Head) -> None:
        self._connection = connection
        self._head = head

    def read(self) -> Bank:
        """The settings as they are now."""
        return read_settings(self._connection)

    def write(self, bank: Bank) -> None:
        """Replace the settings."""
        self._connection.execute(delete(settings).where(settings.c.name.not_in(_BESIDE)))
        values = asdict(bank) | {"look": look_values(bank.look)}
        rows = [{"name": name, "value": json.dumps(value)} for name, value in values.items()]
        self._connection.execute(insert(settings), rows)
        self._head.settings_changed()

    def recovery_key(self) -> str:
        """The recovery key of an encrypted bank, until somebody said that they have it; then empty."""
        found = self._connection.execute(select(settings.c.value).where(IS_RECOVERY_KEY))
        return str(json.loads(found.scalar_one_or_none() or '""'))

    def keep_recovery_key(self, key: str) -> None:
        """Keep the recovery key until somebody has it; an empty one forgets it for good."""
        self._connection.execute(delete(settings).where(IS_RECOVERY_KEY))
        if key:
            self._connection.execute(insert(settings), {"name": _RECOVERY, "value": json.dumps(key)})

    def last_backup(self) -> BackupMade | None:
        """The backup that was made last, of this bank or of the one that it was put back from."""
        wanted = select(settings.c.value).where(settings.c.name == _LAST_BACKUP)
        found = self._connection.execute(wanted).scalar_one_or_none()
        if found is None:
            return None
        value = json.loads(found)
        return BackupMade(**value | {"at": datetime.fromisoformat(value["at"])})

    def keep_last_backup(self, made: BackupMade) -> None:
        """Remember a backup as the last one."""
        self._connection.execute(delete(settings).where(settings.c.name == _LAST_BACKUP))
        value = json.dumps(asdict(made) | {"at": made.at.isoformat()})
        self._connection.execute(insert(settings), {"name": _LAST_BACKUP, "value": value})

    def corrections(self) -> tuple[Correction, ...]:
        """How this centre says texts of the program, and which of them were looked over."""
        return read_corrections(self._connection)

    def breaches(self) -> tuple[Breach, ...]:
        """The register of data breaches, by number."""
        return read_breaches(self._connection)

    def keep_breaches(self, breaches: Sequence[Breach]) -> None:
        """Replace the register of data breaches."""
        keep_breaches(self._connection, breaches)

    def register(self) -> KeptRegister | None:
        """The register of processing activities; None as long as nobody changed anything in it."""
        return read_register(self._connection)

    def keep_register(self, register: KeptRegister) -> None:
        """Replace the register of processing activities."""
        keep_register(self._connection, register)

    def keep_corrections(self, corrections: Sequence[Correction]) -> None:
        """Replace how this centre says texts of the program."""
        keep_corrections(self._connection, corrections)
        self._head.settings_changed()


def read_settings(connection: Connection) -> Bank:
    """The settings, with the defaults of this version for what an older one did not know.

    Raises DatabaseDamaged for values that the program never writes.
    """
    chosen = select(settings.c.name, settings.c.value).where(settings.c.name.not_in(_BESIDE))
    rows = connection.execute(chosen).all()
    try:
        return _bank_of({row.name: json.loads(row.value) for row in rows})
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise DatabaseDamaged() from error


def _bank_of(values: Mapping[str, Any]) -> Bank:
    known = {name: value for name, value in values.items() if name in Bank.__dataclass_fields__}
    limits = Limits(**known.pop("limits", {}))
    look = look_of(known.pop("look", {}))
    choices = CertificateChoices(**known.pop("choices", {}))
    bank = Bank(**{"name": "", "identity": "", **known, "limits": limits, "look": look, "choices": choices})
    for part, usual in (
        (bank, Bank(name="", identity="")),
        (limits, Limits()),
        (choices, CertificateChoices()),
    ):
        for each in fields(part):
            if type(getattr(part, each.name)) is not type(getattr(usual, each.name)):
                raise TypeError(each.name)
    ZoneInfo(bank.time_zone)
    return bank


def _operator_of(row: Any) -> Operator:
    return Operator(
        key=row.key,
        name=row.name,
        role=Role(row.role),
        member=row.member_code,
        organisation=row.organisation_code,
        active=row.active,
        badge_since=row.badge_since,
    )
