"""Who stands at a kiosk: cards, numbers and codes, judged for one open bank, and the visits that follow."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from timebank.domain.access import Actor, Role
from timebank.domain.kiosk import FORGOTTEN_AFTER, Knock, Way, WrongTries, read_knock
from timebank.domain.kiosk_refusals import AskTheDesk, CodeWrong, NobodyAtKiosk, NoCodeYet, TryLater
from timebank.store.database import Database
from timebank.store.kiosk import KioskStore, Known
from timebank.store.records import AuditStore


def code_hasher() -> PasswordHasher:
    """How the codes of cards are kept: Argon2id with the least that OWASP asks (7 MiB, five passes, one lane).

    No cost protects four figures from somebody who holds the hashes: ten thousand tries are soon made. The pauses and
    the encryption of the file do; and whoever types the right code waits a fortieth of a second, not a fifth. OWASP
    calls five choices equal; this is the one that leaves least memory behind with a kiosk that runs for weeks.
    Source: OWASP Password Storage Cheat Sheet, "Argon2id".
    """
    return PasswordHasher(time_cost=5, memory_cost=7_168, parallelism=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A member who was let in at a kiosk."""

    kiosk: int
    number: str


class Visits:
    """The visits of this program's kiosk. They end with it, and are written down nowhere."""

    def __init__(self, database: Database, hasher: PasswordHasher) -> None:
        self._database, self._hasher = database, hasher
        self._open: dict[str, Visit] = {}
        self._nobodys: str | None = None

    def language_of(self, text: str) -> str | None:
        """In which language to speak to whoever laid this card down, before the code: more than that no card tells.

        None for a number, and for what is no card of ours.
        """
        knock = read_knock(text)
        if knock is None or knock.way is not Way.CARD:
            return None
        with self._database.reading() as connection:
            known = KioskStore(connection).known(knock)
        return None if known is None else known.language

    def let_in(self, kiosk: Actor, text: str, pin: str, now: datetime) -> Actor:
        """Let the member in whose card or number and code these are.

        The try is counted before the code is judged, so that pulling the plug saves nobody a pause; a card that is
        nobody's costs as much time as a wrong code. Raises CodeWrong, TryLater, AskTheDesk, NoCodeYet.
        """
        knock = read_knock(text)
        if knock is None:
            self._judge(None, pin)
            raise CodeWrong()
        known = self._begin(kiosk, knock, now)
        if not self._judge(known, pin):
            if known is not None and known.pin is None and knock.way is Way.CARD:
                raise NoCodeYet()
            raise CodeWrong()
        assert known is not None
        with self._database.writing() as connection:
            KioskStore(connection).forgive(kiosk.key, knock)
            AuditStore(connection).note(kiosk.key, "kiosk_visit", known.code, now)
        visit = secrets.token_hex(16)
        self._open[visit] = Visit(kiosk=kiosk.key, number=known.code)
        return replace(kiosk, role=Role.KIOSK, visit=visit, visitor=known.code)

    def see_out(self, visitor: Actor) -> None:
        """The visit is over. Seeing somebody out twice changes nothing."""
        self._open.pop(visitor.visit, None)

    def judged(self, now: Actor, asking: Actor) -> Actor:
        """The operator as the database knows them `now`, with no more rights than who asks came with.

        Raises NobodyAtKiosk for a visit that is over.
        """
        if asking.role is not Role.KIOSK and now.role is not Role.KIOSK:
            return now
        visit = self._open.get(asking.visit)
        if asking.visit and (visit is None or visit.kiosk != now.key):
            raise NobodyAtKiosk()
        return replace(
            now,
            role=Role.KIOSK,
            member=None,
            organisation=None,
            visit=asking.visit,
            visitor=None if visit is None else visit.number,
        )

    def _begin(self, kiosk: Actor, knock: Knock, now: datetime) -> Known | None:
        """Count a try before its outcome is known, and tell whose card or number it is."""
        with self._database.writing() as connection:
            store = KioskStore(connection)
            store.forget_before(now - FORGOTTEN_AFTER)
            before = store.tries(kiosk.key, knock) or WrongTries(count=0, last_at=now)
            if before.shut(knock.way, now):
                raise AskTheDesk()
            seconds = before.wait(knock.way, now)
            if seconds:
                raise TryLater(seconds=seconds)
            known = store.known(knock)
            wrong = WrongTries(count=before.counted(knock.way, now) + 1, last_at=now)
            store.count(kiosk.key, knock, None if known is None else known.key, wrong)
            return known

    def _judge(self, known: Known | None, pin: str) -> bool:
        """Whether this is the code, in the same time for whom nobody knows."""
        if self._nobodys is None:
            self._nobodys = self._hasher.hash(secrets.token_hex(8))
        stored = self._nobodys if known is None or known.pin is None else known.pin
        try:
            self._hasher.verify(stored, pin)
        except (VerificationError, InvalidHashError):
            return False
        return known is not None and known.pin is not None
