"""What the kiosks keep behind one transaction: wrong tries, rings for help; and names as members know them."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, Connection, bindparam, delete, insert, select, update

from timebank.domain.kiosk import Call, Knock, OwnNames, ShutOut, Way, WrongTries
from timebank.domain.ledger import Account, AccountKind, Side
from timebank.domain.members import first_name
from timebank.store.accounts import with_aliases
from timebank.store.listed import Listed
from timebank.store.prepared import Prepared
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.cards import cards, pins
from timebank.store.rows.kiosk import kiosk_calls, kiosk_tries
from timebank.store.rows.ledger import entries, participations
from timebank.store.rows.office import operators
from timebank.store.voices import VoiceStore

_here = accounts.alias("here")
_organisation = accounts.alias("organisation")
_OPEN = (_here.c.closed_on.is_(None), _here.c.kind == AccountKind.MEMBER.value)
_KNOWN = select(_here.c.key, _here.c.code, members.c.language, pins.c.pin)
_BY_CARD = Prepared(
    _KNOWN.select_from(cards)
    .join(_here, _here.c.key == cards.c.account)
    .join(members, members.c.account == _here.c.key)
    .outerjoin(pins, pins.c.account == _here.c.key)
    .where(cards.c.digest == bindparam("digest"), cards.c.withdrawn_at.is_(None), *_OPEN)
)
# A number from before two records were joined still is this person's.
_BY_NUMBER = Prepared(
    _KNOWN.select_from(accounts)
    .join(_here, _here.c.key.in_((accounts.c.key, accounts.c.merged_into)))
    .join(members, members.c.account == _here.c.key)
    .outerjoin(pins, pins.c.account == _here.c.key)
    .where(accounts.c.code == bindparam("number"), *_OPEN)
)
_OWN = select(members.c.call_name, members.c.script_name, members.c.language)
_TRIES = select(kiosk_tries.c.times, kiosk_tries.c.last_at)
_CALLS = (
    select(
        kiosk_calls.c.id,
        operators.c.name.label("kiosk"),
        kiosk_calls.c.called_at,
        accounts.c.code,
        accounts.c.name,
    )
    .join(operators, operators.c.key == kiosk_calls.c.kiosk)
    .outerjoin(accounts, accounts.c.key == kiosk_calls.c.account)
    .where(kiosk_calls.c.answered_at.is_(None))
    .order_by(kiosk_calls.c.called_at, kiosk_calls.c.id)
)
_SHUT = (
    select(accounts.c.code, accounts.c.name, operators.c.name.label("kiosk"), kiosk_tries.c.way)
    .add_columns(kiosk_tries.c.times, kiosk_tries.c.last_at)
    .join(accounts, accounts.c.key == kiosk_tries.c.account)
    .join(operators, operators.c.key == kiosk_tries.c.kiosk)
    .order_by(kiosk_tries.c.last_at.desc())
)
_PRESENT = Listed(
    lambda keys: (
        select(participations.c.sequence, participations.c.account, participations.c.side)
        .add_columns(accounts.c.kind, accounts.c.name, members.c.call_name)
        .join(accounts, accounts.c.key == participations.c.account)
        .outerjoin(members, members.c.account == accounts.c.key)
        .where(keys(participations.c.sequence))
        .order_by(participations.c.sequence, participations.c.position)
    ),
    keys=BigInteger(),
)
_RESPONSIBLE = Listed(
    lambda keys: (
        select(entries.c.sequence, _organisation.c.name)
        .join(_organisation, _organisation.c.key == entries.c.organisation)
        .where(keys(entries.c.sequence), _organisation.c.kind == AccountKind.ORGANISATION.value)
    ),
    keys=BigInteger(),
)


class Known(NamedTuple):
    """Whose card or number it is, the language to speak, and the hash of their code where they have one."""

    key: int
    code: str
    language: str
    pin: str | None


class KioskStore:
    """Tries, rings and names for the kiosks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.voices = VoiceStore(connection)

    def known(self, knock: Knock) -> Known | None:
        """Whose card or number it is; None where it opens nothing: nobody's, withdrawn, or of somebody who left."""
        by_card = knock.way is Way.CARD
        asked = _BY_CARD if by_card else _BY_NUMBER
        rows = asked.rows(self._connection, {"digest": knock.digest} if by_card else {"number": knock.number})
        return Known(*rows[0]) if rows else None

    def own(self, account: Account) -> OwnNames:
        """What a member is called, and their language: all that a kiosk reads of what is registered about anybody."""
        row = self._connection.execute(_OWN.where(members.c.account == account.key)).one()
        return OwnNames(row.call_name, row.script_name, row.language)

    def tries(self, kiosk: int, knock: Knock) -> WrongTries | None:
        """The wrong tries in a row at this kiosk."""
        row = self._connection.execute(_TRIES.where(*_at(kiosk, knock))).one_or_none()
        return None if row is None else WrongTries(count=row.times, last_at=row.last_at)

    def count(self, kiosk: int, knock: Knock, account: int | None, wrong: WrongTries) -> None:
        """Keep so many wrong tries, of somebody's or of nobody's card or number."""
        self.forgive(kiosk, knock)
        row = {
            "kiosk": kiosk,
            "digest": knock.digest,
            "way": knock.way.value,
            "account": account,
            "times": wrong.count,
            "last_at": wrong.last_at,
        }
        self._connection.execute(insert(kiosk_tries), row)

    def forgive(self, kiosk: int, knock: Knock) -> None:
        """The code was right: the row of wrong ones is over."""
        self._connection.execute(delete(kiosk_tries).where(*_at(kiosk, knock)))

    def forget_before(self, moment: datetime) -> None:
        """Wrong tries of nobody's, and to mere numbers, count no more after a day."""
        old = kiosk_tries.c.last_at < moment
        counts = (kiosk_tries.c.way == Way.CARD.value) & kiosk_tries.c.account.is_not(None)
        self._connection.execute(delete(kiosk_tries).where(old, ~counts))

    def tried(self) -> list[tuple[ShutOut, WrongTries]]:
        """Every member with wrong tries, the latest first, and how many."""
        return [
            (
                ShutOut(number=row.code, name=row.name, kiosk=row.kiosk, way=Way(row.way), since=row.last_at),
                WrongTries(count=row.times, last_at=row.last_at),
            )
            for row in self._connection.execute(_SHUT)
        ]

    def let_try_again(self, account: Account) -> int:
        """Forgive a member at every kiosk; gives how many rows of tries that were."""
        keys = with_aliases(self._connection, account.key)
        done = self._connection.execute(delete(kiosk_tries).where(kiosk_tries.c.account.in_(keys)))
        return int(done.rowcount)

    def ring(self, call: UUID, kiosk: int, account: int | None, at: datetime) -> None:
        """Somebody rings for help."""
        row = {"id": call, "kiosk": kiosk, "called_at": at, "account": account}
        self._connection.execute(insert(kiosk_calls), row)

    def calls(self, since: datetime) -> list[Call]:
        """Who rang since then and was not answered, the longest waiting first."""
        return [
            Call(id=row.id, kiosk=row.kiosk, called_at=row.called_at, number=row.code, name=row.name)
            for row in self._connection.execute(_CALLS.where(kiosk_calls.c.called_at >= since))
        ]

    def answer(self, call: UUID, operator: int, at: datetime) -> bool:
        """Somebody goes there; gives whether nobody had answered before."""
        done = self._connection.execute(
            update(kiosk_calls)
            .where(kiosk_calls.c.id == call, kiosk_calls.c.answered_at.is_(None))
            .values(answered_at=at, answered_by=operator)
        )
        return bool(done.rowcount)

    def others(self, account: Account, sides: dict[int, str]) -> dict[int, tuple[str, ...]]:
        """Who stood on the other side of each of these entries (by sequence, with the member's own side).

        Members by first name, an organisation that answers for it by its name.
        """
        own = with_aliases(self._connection, account.key)
        sequences: Sequence[int] = list(sides)
        named: dict[int, dict[str, None]] = {
            sequence: {name: None}
            for sequence, name in _RESPONSIBLE.typed(self._connection, {"keys": sequences})
        }
        led = frozenset(named)
        for sequence, key, side, kind, name, call_name in _PRESENT.typed(
            self._connection, {"keys": sequences}
        ):
            gave = sides[sequence] == Side.GIVEN.value
            if sequence in led or key in own or gave == (side == Side.GIVEN.value):
                continue
            called = first_name(name, call_name or "") if kind == AccountKind.MEMBER.value else name
            named.setdefault(sequence, {})[called] = None
        return {sequence: tuple(names) for sequence, names in named.items()}

    def called(self, codes: Sequence[str]) -> dict[str, str]:
        """First names of members, by account code; names of all other accounts."""
        statement = (
            select(accounts.c.code, accounts.c.kind, accounts.c.name, members.c.call_name)
            .outerjoin(members, members.c.account == accounts.c.key)
            .where(accounts.c.code.in_(codes))
        )
        return {
            row.code: first_name(row.name, row.call_name or "")
            if row.kind == AccountKind.MEMBER.value
            else row.name
            for row in self._connection.execute(statement)
        }


def _at(kiosk: int, knock: Knock) -> tuple[ColumnElement[bool], ...]:
    return kiosk_tries.c.kiosk == kiosk, kiosk_tries.c.digest == knock.digest
