"""Writing entries: every row of a batch with one statement per table, each record hashed once."""

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import BigInteger, Connection, Integer, bindparam, insert, update

from timebank.domain.chain import record_bytes, seal, text_digest
from timebank.domain.ledger import Account, Entry, Side
from timebank.store.prepared import Prepared
from timebank.store.rows.accounts import accounts
from timebank.store.rows.ledger import entries, entry_texts, participations, transfers

_ADD_ENTRY = Prepared(insert(entries))
_ADD_TRANSFER = Prepared(insert(transfers))
_ADD_PARTICIPATION = Prepared(insert(participations))
_ADD_TEXT = Prepared(insert(entry_texts))
_MOVE_BALANCE = Prepared(
    update(accounts)
    .where(accounts.c.key == bindparam("of", type_=Integer))
    .values(
        balance=accounts.c.balance + bindparam("by_balance", type_=BigInteger),
        given=accounts.c.given + bindparam("by_given", type_=BigInteger),
        received=accounts.c.received + bindparam("by_received", type_=BigInteger),
        attended=accounts.c.attended + bindparam("by_attended", type_=BigInteger),
    )
)


class Batch:
    """Collects the rows of entries in their order, and writes them with one statement per table."""

    def __init__(self, operator: int, at: datetime) -> None:
        self._operator = operator
        self._at = at
        self._moment = moment_text(at)
        self._entries: list[dict[str, object]] = []
        self._transfers: list[dict[str, object]] = []
        self._participations: list[dict[str, object]] = []
        self._texts: list[dict[str, object]] = []
        self._changes: dict[int, list[int]] = {}

    def add(
        self,
        entry: Entry,
        sequence: int,
        previous: bytes,
        accounts: Mapping[str, Account],
        reverses: int | None,
    ) -> bytes:
        """Take an entry's rows; returns its digest."""
        text = self._text(entry, sequence)
        moved = [(t.debit, t.credit, t.minutes) for t in entry.transfers]
        clock = [(p.account, p.side.value, p.minutes) for p in entry.participations]
        record = record_bytes(
            sequence,
            entry.id.hex,
            entry.kind.value,
            entry.service_date.isoformat(),
            self._moment,
            self._operator,
            entry.talent,
            entry.organisation,
            None if entry.confirmation is None else entry.confirmation.value,
            None if entry.reverses is None else entry.reverses.hex,
            entry.content,
            text,
            moved,
            clock,
        )
        digest = seal(previous, record)
        self._entries.append(
            {
                "sequence": sequence,
                "id": entry.id,
                "kind": entry.kind.value,
                "service_date": entry.service_date,
                "posted_at": self._at,
                "operator": self._operator,
                "talent": entry.talent,
                "organisation": None if entry.organisation is None else accounts[entry.organisation].key,
                "confirmation": None if entry.confirmation is None else entry.confirmation.value,
                "reverses": reverses,
                "content": entry.content,
                "text_digest": text,
                "digest": digest,
            }
        )
        for position, (debit, credit, minutes) in enumerate(moved):
            from_key, to_key = accounts[debit].key, accounts[credit].key
            self._transfers.append(
                {
                    "sequence": sequence,
                    "position": position,
                    "debit": from_key,
                    "credit": to_key,
                    "minutes": minutes,
                }
            )
            self._change(from_key, 0, -minutes)
            self._change(to_key, 0, minutes)
        for position, (code, side, minutes) in enumerate(clock):
            key = accounts[code].key
            self._participations.append(
                {"sequence": sequence, "position": position, "account": key, "side": side, "minutes": minutes}
            )
            self._change(key, _TALLY[side], minutes)
        return digest

    def write(self, connection: Connection) -> None:
        """Write everything that was taken, one statement per table."""
        _ADD_ENTRY.run_all(connection, self._entries)
        if self._texts:
            _ADD_TEXT.run_all(connection, self._texts)
        if self._transfers:
            _ADD_TRANSFER.run_all(connection, self._transfers)
        if self._participations:
            _ADD_PARTICIPATION.run_all(connection, self._participations)
        # In the order of their keys, so that two writers never wait for each other in a circle.
        _MOVE_BALANCE.run_all(
            connection,
            [
                {
                    "of": key,
                    "by_balance": by[0],
                    "by_given": by[1],
                    "by_received": by[2],
                    "by_attended": by[3],
                }
                for key, by in sorted(self._changes.items())
            ],
        )

    def _change(self, key: int, tally: int, minutes: int) -> None:
        changed = self._changes.get(key)
        if changed is None:
            changed = self._changes[key] = [0, 0, 0, 0]
        changed[tally] += minutes

    def _text(self, entry: Entry, sequence: int) -> bytes | None:
        if not entry.note and not entry.override:
            return None
        salt = secrets.token_bytes(16)
        self._texts.append(
            {
                "sequence": sequence,
                "note": entry.note,
                "override": entry.override,
                "salt": salt,
                "erased_at": None,
            }
        )
        return text_digest(salt, entry.note, entry.override)


_TALLY = {Side.GIVEN.value: 1, Side.RECEIVED.value: 2, Side.ATTENDED.value: 3}


def moment_text(at: datetime) -> str:
    """A moment as it stands in the canonical record: ISO 8601, UTC, microseconds."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
