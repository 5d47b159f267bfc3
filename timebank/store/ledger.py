"""The append-only books: post and read, never change."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, insert, literal, select

from timebank.domain.ledger import (
    Account,
    Confirmation,
    Entry,
    Kind,
    OnOneDay,
    Participation,
    Posted,
    Side,
    Transfer,
)
from timebank.domain.members import Partner
from timebank.domain.statements import Statement
from timebank.domain.verification import Verification, Witness
from timebank.store import accounts as account_store
from timebank.store import one_day, statements, verification
from timebank.store.first_look import FirstLook, Seen
from timebank.store.head import Head
from timebank.store.posted import ENTRY, REVERSED, posted_of
from timebank.store.posting import Batch
from timebank.store.prepared import rows_of
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.ledger import (
    entries,
    entry_confirmations,
    participations,
    transfers,
)

_SEQUENCES = select(entries.c.id, entries.c.sequence).where(
    entries.c.id.in_(bindparam("ids", expanding=True, type_=entries.c.id.type))
)
_ADD_CONFIRMATION = insert(entry_confirmations)
_ENTRY = ENTRY.add_columns(accounts.c.code.label("organisation_code")).outerjoin(
    accounts, accounts.c.key == entries.c.organisation
)
_FIND = _ENTRY.where(entries.c.id == bindparam("id", type_=entries.c.id.type))
_NEWEST = _ENTRY.order_by(entries.c.sequence.desc()).limit(bindparam("most"))
_NUMBERED = _ENTRY.where(entries.c.sequence == bindparam("number"))
_ON_DAY = _NEWEST.where(entries.c.service_date == bindparam("on", type_=entries.c.service_date.type))
_debit = accounts.alias("debit_account")
_credit = accounts.alias("credit_account")
_TRANSFERS = (
    select(
        transfers.c.sequence,
        _debit.c.code.label("debit"),
        _credit.c.code.label("credit"),
        transfers.c.minutes,
    )
    .join(_debit, _debit.c.key == transfers.c.debit)
    .join(_credit, _credit.c.key == transfers.c.credit)
    .where(transfers.c.sequence.in_(bindparam("sequences", expanding=True)))
    .order_by(transfers.c.sequence, transfers.c.position)
)
_PARTICIPATIONS = (
    select(participations.c.sequence, accounts.c.code, participations.c.side, participations.c.minutes)
    .join(accounts, accounts.c.key == participations.c.account)
    .where(participations.c.sequence.in_(bindparam("sequences", expanding=True)))
    .order_by(participations.c.sequence, participations.c.position)
)
_REVERSAL = select(entries.c.id).where(entries.c.reverses == bindparam("sequence"))
_ASTRAY = 1000
"""So many entries may bear a moment that is older than that of an entry before them: a clock was set back."""

_earlier = entries.alias("earlier")
_BEFORE = (
    select(_earlier.c.sequence)
    .where(_earlier.c.posted_at < bindparam("since", type_=entries.c.posted_at.type))
    .order_by(_earlier.c.sequence.desc())
    .limit(1)
    .scalar_subquery()
)
_LAST_OF = (
    select(entries.c.id)
    .where(
        entries.c.operator == bindparam("operator"),
        entries.c.posted_at >= bindparam("since", type_=entries.c.posted_at.type),
        # Who recorded nothing today is no reason to read a million entries of the days before.
        entries.c.sequence > func.coalesce(_BEFORE, 0) - _ASTRAY,
        entries.c.kind != literal(Kind.REVERSAL.value),
        ~select(REVERSED.c.sequence).where(REVERSED.c.reverses == entries.c.sequence).exists(),
    )
    .order_by(entries.c.sequence.desc())
    .limit(1)
)
_LATEST_TRANSFERS = 100
"""How far back a gift is looked for that may have been written down before."""


def _same_transfer(member: str) -> Any:
    """Looked for among the latest of the `member`'s side: the pot has a hundred thousand."""
    latest = (
        select(transfers.c.sequence, transfers.c.debit, transfers.c.credit)
        .where(transfers.c[member] == bindparam(member))
        .order_by(transfers.c.sequence.desc())
        .limit(_LATEST_TRANSFERS)
        .subquery()
    )
    return (
        select(entries.c.id)
        .join(latest, latest.c.sequence == entries.c.sequence)
        .where(
            latest.c.debit == bindparam("debit"),
            latest.c.credit == bindparam("credit"),
            entries.c.kind == bindparam("kind"),
            entries.c.service_date == bindparam("day", type_=entries.c.service_date.type),
            ~select(REVERSED.c.sequence).where(REVERSED.c.reverses == entries.c.sequence).exists(),
        )
        .order_by(entries.c.sequence.desc())
    )


_SAME_GIFT, _SAME_GRANT = _same_transfer("debit"), _same_transfer("credit")
_latest_help = (
    select(participations.c.sequence, participations.c.side, participations.c.minutes)
    .where(participations.c.account == bindparam("account"))
    .order_by(participations.c.sequence.desc())
    .limit(bindparam("most"))
    .subquery()
)
_TALENTS_GIVEN = (
    select(entries.c.talent, _latest_help.c.minutes)
    .join(_latest_help, _latest_help.c.sequence == entries.c.sequence)
    .where(_latest_help.c.side == Side.GIVEN.value, entries.c.talent.is_not(None))
    .order_by(entries.c.sequence.desc())
)
_NAMES = select(accounts.c.code, accounts.c.name).where(
    accounts.c.code.in_(bindparam("codes", expanding=True))
)
_SCRIPT_NAMES = (
    select(accounts.c.code, members.c.script_name)
    .join(members, members.c.account == accounts.c.key)
    .where(accounts.c.code.in_(bindparam("codes", expanding=True)), members.c.script_name != "")
)
_CHUNK = 2000


class LedgerStore:
    """The books behind one transaction."""

    def __init__(
        self, connection: Connection, head: Head, place: statements.Place, seen: Seen | None = None
    ) -> None:
        """`seen` is what was told about an order together with the head."""
        self._connection = connection
        self._head = head
        self._place = place
        self._seen = seen
        self._ahead: tuple[tuple[str, ...], list[Any]] | None = None
        """Rows of accounts that were read together with the question before: for the next question only."""

    def accounts(self, codes: Iterable[str]) -> dict[str, Account]:
        """The accounts behind these codes, merged ones resolved; raises AccountUnknown."""
        wanted = tuple(dict.fromkeys(codes))
        if self._ahead is not None and self._ahead[0] == wanted:
            (_, rows), self._ahead = self._ahead, None
            return account_store.resolved(self._connection, wanted, rows)
        return account_store.load(self._connection, wanted)

    def all_accounts(self) -> list[Account]:
        """Every account that was not merged away."""
        return account_store.load_all(self._connection)

    def names(self, codes: Iterable[str]) -> dict[str, str]:
        """The display names behind these codes."""
        wanted = sorted(set(codes))
        return {row.code: row.name for row in self._connection.execute(_NAMES, {"codes": wanted})}

    def script_names(self, codes: Iterable[str]) -> dict[str, str]:
        """The names in their original script, where they are registered."""
        wanted = {"codes": sorted(set(codes))}
        return {row.code: row.script_name for row in self._connection.execute(_SCRIPT_NAMES, wanted)}

    def known(self, entry: UUID, ahead: Iterable[str] = ()) -> bytes | None:
        """The content of the order with this id, posted or waiting, or None.

        `ahead` are the accounts that will be asked for next: a server tells both in one round trip.
        """
        look = FirstLook.of(entry, ahead)
        seen, self._seen = self._seen, None
        if seen is None or seen.look != look:
            seen = Seen(look, rows_of(self._connection, *look.questions()))
        self._ahead = None if seen.accounts is None else (look.codes, seen.accounts)
        return seen.content

    def post(self, entry: Entry, accounts: Mapping[str, Account], operator: int, at: datetime) -> Posted:
        """Append one entry, move the stored balances and seal the chain."""
        sequence = self._head.sequence + 1
        rows = Batch(operator, at)
        digest = rows.add(entry, sequence, self._head.digest, accounts, self._sequence_of(entry.reverses))
        rows.write(self._connection)
        self._head.move(sequence, digest)
        self._ahead = self._seen = None
        return Posted(sequence=sequence, entry=entry, operator=operator, posted_at=at)

    def post_all(
        self,
        new: Sequence[Entry],
        accounts: Mapping[str, Account],
        operator: int,
        at: datetime,
        step: Callable[[int, int], None] | None = None,
    ) -> None:
        """Append many entries at once; the result is the same as posting each."""
        sequence, digest = self._head.sequence, self._head.digest
        own: dict[UUID, int] = {}
        for start in range(0, len(new), _CHUNK):
            rows = Batch(operator, at)
            for entry in new[start : start + _CHUNK]:
                sequence += 1
                own[entry.id] = sequence
                undone = own.get(entry.reverses) if entry.reverses else None
                if undone is None:
                    undone = self._sequence_of(entry.reverses)
                digest = rows.add(entry, sequence, digest, accounts, undone)
            rows.write(self._connection)
            if step is not None:
                step(min(start + _CHUNK, len(new)), len(new))
        if new:
            self._head.move(sequence, digest)
            self._ahead = self._seen = None

    def find(self, entry: UUID) -> Posted | None:
        """A posted entry, or None."""
        found = self._posted(self._connection.execute(_FIND, {"id": entry}).all())
        return found[0] if found else None

    def reversal_of(self, sequence: int) -> UUID | None:
        """The id of the entry that reverses the one at this place."""
        found: UUID | None = self._connection.execute(_REVERSAL, {"sequence": sequence}).scalar()
        return found

    def confirm(self, sequence: int, way: Confirmation, operator: int, at: datetime) -> None:
        """Note that an entry was confirmed after it was booked."""
        row = {"sequence": sequence, "confirmation": way.value, "operator": operator, "confirmed_at": at}
        self._connection.execute(_ADD_CONFIRMATION, row)

    def latest(self, limit: int, *, since: datetime | None = None) -> list[Posted]:
        """The newest entries first, at most `limit`, recorded at or after `since`."""
        statement = _NEWEST
        if since is not None:
            # They are among the last ones: a day with three entries must not read a million of the days before.
            least = self._head.sequence - limit - _ASTRAY
            statement = _NEWEST.where(entries.c.posted_at >= since, entries.c.sequence > least)
        return self._posted(self._connection.execute(statement, {"most": limit}).all())

    def numbered(self, sequence: int) -> Posted | None:
        """The entry with this number, or None."""
        found = self._posted(self._connection.execute(_NUMBERED, {"number": sequence}).all())
        return found[0] if found else None

    def on_day(self, day: date, limit: int) -> list[Posted]:
        """The newest entries of this service date."""
        return self._posted(self._connection.execute(_ON_DAY, {"on": day, "most": limit}).all())

    def last_of(self, operator: int, since: datetime) -> Posted | None:
        """The newest entry this operator recorded since then that is no reversal and not reversed."""
        found = self._connection.execute(_LAST_OF, {"operator": operator, "since": since}).scalar()
        return None if found is None else self.find(found)

    def same_day(self, codes: tuple[str, str], talent: str | None, day: date) -> UUID | None:
        """An unreversed exchange of this pair, activity and day, if one stands in the books."""
        same = OnOneDay(giver=codes[0], receiver=codes[1], talent=talent, day=day)
        return self.on_one_day([same]).get(same)

    def on_one_day(self, wanted: Sequence[OnOneDay]) -> dict[OnOneDay, UUID]:
        """Those of these that stand in the books unreversed, with the newest entry of each: one question for all."""
        known = self.accounts({code for same in wanted for code in (same.giver, same.receiver)})
        return one_day.find(self._connection, wanted, known)

    def same_transfer(self, kind: Kind, debit: Account, credit: Account, day: date) -> UUID | None:
        """An unreversed entry of this kind between these two accounts on this day, among the latest."""
        statement = _SAME_GRANT if kind is Kind.GRANT else _SAME_GIFT
        asked = {"kind": kind.value, "debit": debit.key, "credit": credit.key, "day": day}
        found: UUID | None = self._connection.execute(statement, asked).scalars().first()
        return found

    def talents_given(self, account: Account, limit: int) -> list[tuple[str, bool]]:
        """Activities of the help this account gave among its latest `limit` of clock time, newest first.

        Each with False where it was taken back.
        """
        asked = {"account": account.key, "most": limit}
        rows = self._connection.execute(_TALENTS_GIVEN, asked)
        return [(talent, minutes > 0) for talent, minutes in rows]

    def head(self) -> tuple[int, bytes]:
        """The sequence and digest of the newest entry."""
        return self._head.sequence, self._head.digest

    def statement(self, account: Account, start: date | None, until: date | None) -> Statement:
        """An account's history by service date, both days included."""
        return statements.by_service_date(self._connection, account, start, until, self._place)

    def recent(self, account: Account, limit: int, before: int | None = None) -> Statement:
        """The last lines of an account in order of recording; `before` is a sequence, for paging."""
        return statements.recent(self._connection, account, limit, before, self._place)

    def partners(self, account: Account, limit: int) -> list[Partner]:
        """The accounts this one shared most clock time with."""
        return statements.partners(self._connection, account, limit)

    def verify(self, step: Callable[[int, int], None] | None = None) -> Verification:
        """Recompute everything."""
        return verification.verify(self._connection, step)

    def witness(self, seal: str) -> Witness:
        """The entry whose seal, in hexadecimal figures, begins so."""
        return verification.witness(self._connection, seal)

    def _sequence_of(self, entry: UUID | None) -> int | None:
        if entry is None:
            return None
        row = self._connection.execute(_SEQUENCES, {"ids": [entry]}).one()
        return int(row.sequence)

    def _posted(self, rows: Sequence[Any]) -> list[Posted]:
        if not rows:
            return []
        wanted = {"sequences": [row.sequence for row in rows]}
        moved: dict[int, list[Transfer]] = {row.sequence: [] for row in rows}
        for sequence, debit, credit, minutes in self._connection.execute(_TRANSFERS, wanted):
            moved[sequence].append(Transfer(debit=debit, credit=credit, minutes=minutes))
        clock: dict[int, list[Participation]] = {row.sequence: [] for row in rows}
        for sequence, code, side, minutes in self._connection.execute(_PARTICIPATIONS, wanted):
            clock[sequence].append(Participation(account=code, side=Side(side), minutes=minutes))
        return [
            posted_of(row, row.organisation_code, moved[row.sequence], clock[row.sequence]) for row in rows
        ]
