"""The only door into the time bank: permission, one transaction, receipt."""

import logging
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from argon2 import PasswordHasher
from sqlalchemy import Connection

from timebank.domain.access import Actor, Role
from timebank.domain.bank import Bank
from timebank.domain.changes import Topic
from timebank.domain.errors import NameMissing, StorageTrouble
from timebank.domain.operators import Operator
from timebank.domain.talents import Talent
from timebank.domain.texts import check_texts
from timebank.gatekeeper import Gatekeeper, actor_of
from timebank.services import staff
from timebank.services.enrolling import clean
from timebank.services.operation import Operation, P, R, Work
from timebank.store import head as heads
from timebank.store.activities import ActivityStore
from timebank.store.books import BookStore
from timebank.store.cards import CardStore
from timebank.store.certificates import CertificateStore
from timebank.store.circle import CircleStore
from timebank.store.database import Database
from timebank.store.drafts import DraftStore
from timebank.store.encryption import STANDARD, Cost
from timebank.store.entry_list import EntryListStore
from timebank.store.erasing import ErasureStore
from timebank.store.first_look import FirstLook
from timebank.store.flags import FlagStore
from timebank.store.kiosk import KioskStore
from timebank.store.known_orders import KnownOrders
from timebank.store.ledger import LedgerStore
from timebank.store.members import MemberStore
from timebank.store.months import MonthStore, closed_months
from timebank.store.news import News
from timebank.store.offers import OfferStore
from timebank.store.opening import create_bank_file, open_bank, remove_bank_file
from timebank.store.organisations import OrganisationStore
from timebank.store.pending import PendingStore
from timebank.store.personal import PersonalStore
from timebank.store.records import AuditStore, OperatorStore, SettingsStore, read_settings
from timebank.store.retention import RetentionStore
from timebank.store.search import Search
from timebank.store.sources import SourceStore
from timebank.store.statements import Place
from timebank.store.talents import TalentStore, codes_in_use
from timebank.store.vault import Vault
from timebank.store.views import ViewStore
from timebank.store.words import read_corrections
from timebank.visits import Visits, code_hasher
from timebank.wording.review import OwnWords

Clock = Callable[[], datetime]
_log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Founded:
    """A bank that was just made. The recovery key of an encrypted one is shown once and kept nowhere."""

    office: "Office"
    actor: Actor
    recovery_key: str | None = field(repr=False)


class Office:
    """One open time bank. Everything that reads or changes it passes here, and nowhere else commits."""

    def __init__(
        self,
        database: Database,
        clock: Clock = utc_now,
        hasher: PasswordHasher | None = None,
        vault: Vault | None = None,
    ) -> None:
        self.database, self.vault, self.news = database, vault, News(database)
        self._clock, self._hasher = clock, hasher or PasswordHasher()
        self._gate = Gatekeeper(database, self._hasher, vault)
        self._codes = hasher or code_hasher()
        self.visits = Visits(database, self._codes)
        self._orders, self._own_words = KnownOrders(), OwnWords()
        self._known: tuple[int, Bank, frozenset[str], frozenset[int]] | None = None
        self.kept: Path | None = None
        """The backup from before it was upgraded, where that was done as it was opened here."""

    @classmethod
    def open(
        cls,
        where: str,
        name: str,
        password: str,
        *,
        badge: str = "",
        recovery_key: str | None = None,
        clock: Clock = utc_now,
        hasher: PasswordHasher | None = None,
        cost: Cost = STANDARD,
        guarded: bool = True,
        keeps_backup: bool = True,
        backups: Path | None = None,
    ) -> tuple[Self, Actor]:
        """Open the bank at `where` (a file or a server's address) and sign in: for an encrypted file one deed.

        Without a name the first administrator is meant, who made the bank. A `badge` says who somebody is, and their
        password opens the bank; the name is then only a hint which slot to try first. Who types the recovery key of an
        encrypted file needs no password and is taken at their word, and that is written in the log. Raises NotSignedIn,
        BadgeUnknown and what `open_bank` raises, which also tells what `guarded`, `keeps_backup` and `backups` are.
        """
        opened = open_bank(
            where,
            operator=name,
            password=password,
            any_slot=bool(badge),
            recovery_key=recovery_key,
            cost=cost,
            guarded=guarded,
            keeps_backup=keeps_backup,
            backups=backups,
        )
        office = cls(opened.database, clock, hasher, opened.vault)
        office.kept = opened.kept
        try:
            if opened.by_recovery_key:
                return office, office._gate.by_paper(name, office._clock())
            if badge:
                return office, office.sign_in_by_badge(badge, password)
            if opened.proved and name:
                return office, office._gate.named(name, office._clock())
            # Whose slot came first proves no name: the password is judged once more, for the administrator.
            return office, office.sign_in(name or office._gate.first_administrator(), password)
        except BaseException:
            office.close()
            raise

    @classmethod
    def found(
        cls,
        where: str,
        *,
        name: str,
        admin: str,
        password: str,
        encrypted: bool = True,
        talents: tuple[Talent, ...] = (),
        clock: Clock = utc_now,
        hasher: PasswordHasher | None = None,
        cost: Cost = STANDARD,
        confirms: bool = False,
    ) -> Founded:
        """Make a new bank with its first administrator; a file is encrypted unless told otherwise.

        Where somebody `confirms` later that they have the recovery key, it lies in the books until then.
        Raises NameMissing, PasswordTooShort and what `timebank.store.opening.create_bank_file` raises; a file that
        could not be finished is removed again.
        """
        staff.check_password(password)
        if not clean(name) or not clean(admin):
            raise NameMissing()
        made = create_bank_file(where, encrypted=encrypted, operator=admin, password=password, cost=cost)
        office = cls(made.database, clock, hasher, made.vault)
        try:
            key = made.recovery_key if confirms else None
            actor = office.found_bank(name, admin, password, talents=talents, recovery_key=key or "")
        except BaseException:
            office.close()
            if not made.database.on_server:
                remove_bank_file(Path(where))
            raise
        return Founded(office=office, actor=actor, recovery_key=made.recovery_key)

    def now(self) -> datetime:
        """This moment (UTC) by the clock that the books are dated with."""
        return self._clock()

    def do(self, actor: Actor, operation: Operation[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Change something in one transaction: raising rolls back, returning commits.

        The ledger's head is locked first; the permission is judged on the role the database holds now.
        Raises Refusal for what may not be, StorageTrouble when the database cannot be used.
        """
        check_texts((args, kwargs))
        with self.database.writing() as connection:
            asks = operation.asks_first
            look = None if asks is None else FirstLook.of(*asks(actor, *args, **kwargs))
            work = self.work(connection, actor, lock=True, look=look)
            operation.require(work.actor)
            return self.news.of(connection, operation.run(work, *args, **kwargs))

    def ask(self, actor: Actor, question: Operation[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Read something. A look at one person is logged by a short transaction of its own."""
        check_texts((args, kwargs))
        with self.database.reading() as connection:
            work = self.work(connection, actor, lock=False)
            question.require(work.actor)
            answer = question.run(work, *args, **kwargs)
        if question.look:
            self._log_look(work.actor, question.name, str(args[0]) if args else "")
        return answer

    def sign_in(self, name: str, password: str) -> Actor:
        """The operator with this name and password. Raises NotSignedIn, whichever of the two is wrong."""
        return self._gate.by_password(name, password, self._clock())

    def sign_in_by_badge(self, code: str, password: str | None = None) -> Actor:
        """The operator whose badge this is; without a password only somebody who gave it here before.

        Raises BadgeUnknown, BadgeNeedsPassword, NotSignedIn.
        """
        return self._gate.by_badge(code, password, self._clock())

    def sign_in_by_paper(self, recovery_key: str, name: str = "") -> Actor:
        """The operator named, or the first administrator, for who types the recovery key of this open bank.

        Raises NotSignedIn, RecoveryKeyWrong, MistypedRecoveryKey, RecoveryKeyIncomplete.
        """
        return self._gate.by_typed_paper(recovery_key, name, self._clock())

    def found_bank(
        self,
        name: str,
        admin: str,
        password: str,
        *,
        talents: tuple[Talent, ...] = (),
        recovery_key: str = "",
    ) -> Actor:
        """Fill an empty database: the bank's settings, its first administrator and the talents."""
        staff.check_password(password)
        with self.database.writing() as connection:
            operators = OperatorStore(connection)
            added = operators.add(
                clean(admin), Role.ADMINISTRATOR, None, None, self._hasher.hash(password), self._clock()
            )
            work = self.work(connection, actor_of(added), lock=True)
            work.settings.write(Bank(name=clean(name), identity=str(uuid.uuid4())))
            work.settings.keep_recovery_key(recovery_key)
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
        with self._changing(actor, staff.add_operator) as work:
            added = staff.add_operator.run(work, name, role, hashed, member, organisation)
            if self.vault is not None:
                self.vault.set_password(added.name, password)
        return added

    def change_own_password(self, actor: Actor, old: str, new: str) -> None:
        """Give the operator who works now another password. Raises NotSignedIn when the old one is wrong."""
        self.sign_in(actor.name, old)
        self._set_password(actor, staff.change_own_password, actor.name, new)

    def change_password(self, actor: Actor, name: str, new: str) -> None:
        """Give an operator who forgot theirs a new password. Raises OperatorUnknown, PasswordTooShort."""
        self._set_password(actor, staff.change_password, name, new)

    def reinstate_operator(self, actor: Actor, name: str, password: str) -> None:
        """Let a dismissed operator sign in again, with a new password. Raises what `change_password` raises."""
        self._set_password(actor, staff.reinstate_operator, name, password)

    def dismiss_operator(self, actor: Actor, name: str) -> None:
        """Let an operator sign in no longer and destroy their slot. Raises OperatorUnknown, OwnAccount."""
        with self._changing(actor, staff.dismiss_operator) as work:
            self._gate.forget(staff.dismiss_operator.run(work, name))
            if self.vault is not None:
                self.vault.remove(name)

    def take_back(self, actor: Actor) -> None:
        """Close a bank that its founder thinks better of, and remove its file. Raises ValueError once it is in use."""
        with self.database.reading() as connection:
            work = self.work(connection, actor, lock=False)
            used = work.ledger.head()[0] or work.members.count() or len(work.operators.all()) > 1
        if used or self.database.on_server:
            raise ValueError("only an empty bank in a file of its own is taken back")
        self.close()
        remove_bank_file(Path(self.database.where))

    def throw_away(self) -> None:
        """Close a practice bank and remove its file. Raises ValueError for any other: real books are never removed."""
        with self.database.reading() as connection:
            practice = read_settings(connection).demo
        if not practice or self.database.on_server:
            raise ValueError("only a practice bank in a file of its own is thrown away")
        self.close()
        remove_bank_file(Path(self.database.where))

    def close(self) -> None:
        """Let go of the database, and of the centre's own words."""
        self._own_words.rest()
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def work(
        self, connection: Connection, asking: Actor, *, lock: bool = True, look: FirstLook | None = None
    ) -> Work:
        """One unit of work on a transaction of this office's database, which may ask something with the lock.

        The rights are those that the database holds now, and at a kiosk no more than a visitor's. Raises NotSignedIn
        when this operator may no longer work here, and NobodyAtKiosk for a visit that is over.
        """
        head, actor, seen = heads.take(connection, asking.key, lock=lock, look=look)
        bank, talents, closed = self._choices(connection, head.settings_version)
        now, zone = self._clock(), ZoneInfo(bank.time_zone)
        return Work(
            actor=self.visits.judged(actor, asking),
            now=now,
            bank=bank,
            ledger=LedgerStore(connection, head, Place(zone, now.astimezone(zone).date()), seen),
            pending=PendingStore(connection),
            members=MemberStore(connection, head),
            circle=CircleStore(connection),
            organisations=OrganisationStore(connection, head),
            talents=TalentStore(connection, head, talents),
            search=Search(connection),
            operators=OperatorStore(connection),
            settings=SettingsStore(connection, head),
            audit=AuditStore(connection),
            certificates=CertificateStore(connection, head, self._orders),
            sources=SourceStore(connection),
            views=ViewStore(connection),
            books=BookStore(connection),
            cards=CardStore(connection),
            hasher=self._codes,
            months=MonthStore(connection, head, closed),
            drafts=DraftStore(connection),
            offers=OfferStore(connection, zone),
            activities=ActivityStore(connection),
            entry_list=EntryListStore(connection, head, self._orders),
            flags=FlagStore(connection, head, zone),
            kiosk=KioskStore(connection),
            personal=PersonalStore(connection),
            erasures=ErasureStore(connection, head),
            retention=RetentionStore(connection),
        )

    @contextmanager
    def _changing(self, actor: Actor, operation: Operation[..., Any]) -> Iterator[Work]:
        """One transaction that changes key slots with the rows: last, for a slot of nobody signs nobody in."""
        with self.database.writing() as connection:
            work = self.work(connection, actor, lock=True)
            operation.require(work.actor)
            yield work
            self.news.tell(connection, frozenset({Topic.OPERATORS}))

    def _set_password(self, actor: Actor, operation: Operation[[str, str], int], name: str, new: str) -> None:
        staff.check_password(new)
        hashed = self._hasher.hash(new)
        with self._changing(actor, operation) as work:
            self._gate.forget(operation.run(work, name, hashed))
            if self.vault is not None:
                self.vault.set_password(name, new)

    def _choices(self, connection: Connection, version: int) -> tuple[Bank, frozenset[str], frozenset[int]]:
        """The settings, the talents in use and the closed months, read again only when somebody changed them."""
        if self._known is None or self._known[0] != version:
            self._own_words.learn(read_corrections(connection))
            settings, talents = read_settings(connection), codes_in_use(connection)
            self._known = (version, settings, talents, closed_months(connection))
        self._own_words.speak()
        return self._known[1:]

    def _log_look(self, actor: Actor, name: str, subject: str) -> None:
        try:
            with self.database.writing() as connection:
                AuditStore(connection).note(actor.key, name, subject, self._clock())
        except StorageTrouble as trouble:
            # The answer is shown all the same; that it could not be logged is told.
            _log.warning("a look was not logged: %s", trouble.code)
