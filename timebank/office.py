"""The only door into the time bank: permission, one transaction, receipt."""

import logging
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Self

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection

from timebank.domain.access import Actor, Role
from timebank.domain.bank import Bank
from timebank.domain.errors import NotSignedIn, StorageTrouble
from timebank.domain.operators import Operator
from timebank.domain.talents import Talent
from timebank.services import staff
from timebank.services.members import clean
from timebank.services.operation import Operation, P, R, Work
from timebank.store import head as heads
from timebank.store.certificates import CertificateStore
from timebank.store.database import Database
from timebank.store.ledger import LedgerStore
from timebank.store.members import MemberStore
from timebank.store.organisations import OrganisationStore
from timebank.store.pending import PendingStore
from timebank.store.plain_search import PlainSearch
from timebank.store.records import AuditStore, OperatorStore, SettingsStore, read_settings
from timebank.store.talents import TalentStore, codes_in_use

Clock = Callable[[], datetime]

_log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


class Office:
    """One open time bank. Everything that reads or changes it passes here, and nowhere else commits."""

    def __init__(
        self, database: Database, clock: Clock = utc_now, hasher: PasswordHasher | None = None
    ) -> None:
        self.database = database
        self._clock = clock
        self._hasher = hasher or PasswordHasher()
        self._known: tuple[int, Bank, frozenset[str]] | None = None

    def do(self, actor: Actor, operation: Operation[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Change something in one transaction: raising rolls back, returning commits.

        The ledger's head is locked first; the permission is judged on the role the database holds now.
        Raises Refusal for what may not be, StorageTrouble when the database cannot be used.
        """
        with self.database.writing() as connection:
            work = self.work(connection, actor.key, lock=True)
            work.actor.require(operation.permission)
            return operation.run(work, *args, **kwargs)

    def ask(self, actor: Actor, question: Operation[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Read something. A look at one person is logged by a short transaction of its own."""
        with self.database.reading() as connection:
            work = self.work(connection, actor.key, lock=False)
            work.actor.require(question.permission)
            answer = question.run(work, *args, **kwargs)
        if question.look:
            self._log_look(work.actor, question.name, str(args[0]) if args else "")
        return answer

    def sign_in(self, name: str, password: str) -> Actor:
        """The operator with this name and password. Raises NotSignedIn, whichever of the two is wrong."""
        with self.database.reading() as connection:
            found = OperatorStore(connection).by_name(name)
        if found is None:
            # The same work for a name that is not there, so that time tells nothing.
            self._hasher.hash(password)
            raise NotSignedIn()
        operator, stored = found
        try:
            self._hasher.verify(stored, password)
        except (VerificationError, InvalidHashError) as error:
            raise NotSignedIn() from error
        if not operator.active:
            raise NotSignedIn()
        return actor_of(operator)

    def found_bank(self, name: str, admin: str, password: str, *, talents: tuple[Talent, ...] = ()) -> Actor:
        """Fill an empty database: the bank's settings, its first administrator and the talents."""
        staff.check_password(password)
        with self.database.writing() as connection:
            operators = OperatorStore(connection)
            added = operators.add(
                clean(admin), Role.ADMINISTRATOR, None, None, self._hasher.hash(password), self._clock()
            )
            work = self.work(connection, added.key, lock=True)
            work.settings.write(Bank(name=clean(name), identity=str(uuid.uuid4())))
            work.talents.add(talents)
            work.note("found_bank", added.key)
        return actor_of(added)

    def add_operator(
        self,
        actor: Actor,
        name: str,
        role: Role,
        password: str,
        *,
        member: str | None = None,
        organisation: str | None = None,
    ) -> Operator:
        """A new operator with a password of their own."""
        staff.check_password(password)
        hashed = self._hasher.hash(password)
        return self.do(actor, staff.add_operator, name, role, hashed, member, organisation)

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def work(self, connection: Connection, operator: int, *, lock: bool = True) -> Work:
        """One unit of work on a transaction of this office's database.

        Raises NotSignedIn when this operator may no longer work here.
        """
        head, actor = heads.take(connection, operator, lock=lock)
        bank, talents = self._choices(connection, head.settings_version)
        return Work(
            actor=actor,
            now=self._clock(),
            bank=bank,
            ledger=LedgerStore(connection, head, self.database.together),
            pending=PendingStore(connection),
            members=MemberStore(connection, head),
            organisations=OrganisationStore(connection, head),
            talents=TalentStore(connection, head, talents),
            search=PlainSearch(connection),
            operators=OperatorStore(connection),
            settings=SettingsStore(connection, head),
            audit=AuditStore(connection),
            certificates=CertificateStore(connection),
        )

    def _choices(self, connection: Connection, version: int) -> tuple[Bank, frozenset[str]]:
        """The settings and the talents in use, read again only when somebody changed them."""
        if self._known is None or self._known[0] != version:
            self._known = (version, read_settings(connection), codes_in_use(connection))
        return self._known[1:]

    def _log_look(self, actor: Actor, name: str, subject: str) -> None:
        try:
            with self.database.writing() as connection:
                AuditStore(connection).note(actor.key, name, subject, self._clock())
        except StorageTrouble as trouble:
            # The answer is shown all the same; that it could not be logged is told.
            _log.warning("a look was not logged: %s", trouble.code)


def actor_of(operator: Operator) -> Actor:
    """The actor that an operator is."""
    return Actor(
        key=operator.key,
        name=operator.name,
        role=operator.role,
        member=operator.member,
        organisation=operator.organisation,
    )
