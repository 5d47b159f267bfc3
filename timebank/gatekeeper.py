"""Who may come in: names, passwords, badges and the recovery key, judged for one open bank."""

from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from timebank.domain.access import Actor, Role
from timebank.domain.cards import parse_card
from timebank.domain.errors import BadgeNeedsPassword, BadgeUnknown, NotSignedIn
from timebank.domain.operators import Operator
from timebank.domain.texts import can_be_kept
from timebank.store.database import Database
from timebank.store.records import AuditStore, OperatorStore, read_settings, sign_in_name
from timebank.store.vault import Vault

PROOF_LASTS = timedelta(hours=10)
"""How long after a password a badge alone brings the same person back at the same desk: one working day."""


class Gatekeeper:
    """Knows the operators by what they can prove. It changes nothing that stands in the books.

    In an encrypted bank the slots decide about passwords, for signing in is unlocking; elsewhere the stored hash.
    """

    def __init__(self, database: Database, hasher: PasswordHasher, vault: Vault | None) -> None:
        self._database, self._hasher, self._vault = database, hasher, vault
        self._proved: dict[int, datetime] = {}

    def by_password(self, name: str, password: str, now: datetime) -> Actor:
        """The operator with this name and password. Raises NotSignedIn, whichever of the two is wrong.

        Who has no slot in an encrypted bank (the slots were lost, and the recovery key opened the file) is judged
        by the stored hash and gets a slot again.
        """
        if not can_be_kept(name):
            raise NotSignedIn()
        if self._vault is not None and self._vault.has(name):
            self._vault.check(name, password)
            return self.named(name, now)
        with self._database.reading() as connection:
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
        if self._vault is not None:
            with self._database.writing():
                self._vault.set_password(name, password)
        return self._let_in(operator, now)

    def by_badge(self, code: str, password: str | None, now: datetime) -> Actor:
        """The operator whose badge this is.

        With the password it is signing in. Without, it only brings back somebody whose password this program saw
        within a working day, and never an administrator: see docs/adr/0009. Raises BadgeUnknown,
        BadgeNeedsPassword and NotSignedIn.
        """
        card = parse_card(code)
        with self._database.reading() as connection:
            holder = None if card is None else OperatorStore(connection).by_badge(card.digest)
            alone = read_settings(connection).badge_alone
        if holder is None or not holder.active:
            raise BadgeUnknown()
        if password is not None:
            return self.by_password(holder.name, password, now)
        proved = self._proved.get(holder.key)
        fresh = proved is not None and timedelta(0) <= now - proved < PROOF_LASTS
        if not alone or not fresh or holder.role is Role.ADMINISTRATOR:
            raise BadgeNeedsPassword(name=holder.name)
        return actor_of(holder)

    def by_typed_paper(self, recovery_key: str, name: str, now: datetime) -> Actor:
        """Like `by_paper`, after the key was compared with that of the bank that is open.

        Raises NotSignedIn where nothing is encrypted, RecoveryKeyWrong and what reading a typed key raises.
        """
        if self._vault is None:
            raise NotSignedIn()
        self._vault.check_paper(recovery_key)
        return self.by_paper(name, now)

    def by_paper(self, name: str, now: datetime) -> Actor:
        """The operator named, or the first administrator, for somebody who holds the recovery key."""
        with self._database.writing() as connection:
            operators = OperatorStore(connection).all()
            wanted = [
                operator
                for operator in operators
                if operator.active
                and (
                    sign_in_name(operator.name) == sign_in_name(name)
                    if name
                    else operator.role is Role.ADMINISTRATOR
                )
            ]
            if not wanted:
                raise NotSignedIn()
            wanted.sort(key=lambda operator: operator.key)
            AuditStore(connection).note(wanted[0].key, "sign_in_by_recovery_key", "", now)
        return actor_of(wanted[0])

    def named(self, name: str, now: datetime) -> Actor:
        """The active operator with this name, who has proved to be it."""
        with self._database.reading() as connection:
            found = OperatorStore(connection).by_name(name)
        if found is None or not found[0].active:
            raise NotSignedIn()
        return self._let_in(found[0], now)

    def first_administrator(self) -> str:
        """The name of the longest-standing active administrator; empty where there is none."""
        with self._database.reading() as connection:
            active = [
                operator
                for operator in OperatorStore(connection).all()
                if operator.active and operator.role is Role.ADMINISTRATOR
            ]
        return min(active, key=lambda operator: operator.key).name if active else ""

    def forget(self, operator: int) -> None:
        """A badge alone no longer brings this operator back: their password was changed, or they were dismissed."""
        self._proved.pop(operator, None)

    def _let_in(self, operator: Operator, now: datetime) -> Actor:
        self._proved[operator.key] = now
        return actor_of(operator)


def actor_of(operator: Operator) -> Actor:
    """The actor that an operator is."""
    return Actor(
        key=operator.key,
        name=operator.name,
        role=operator.role,
        member=operator.member,
        organisation=operator.organisation,
    )
