"""Orders that wait for a confirmation or a second operator, in a table of their own."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from timebank.domain.ledger import Account, Confirmation
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share, Split
from timebank.domain.waiting import Waiting, WaitState
from timebank.store.rows.ledger import pending, pending_parties


class PendingStore:
    """Waiting orders behind one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(
        self,
        order: ExchangeOrder,
        accounts: Mapping[str, Account],
        operator: int,
        at: datetime,
        expires_on: date,
        *,
        confirmation: bool,
        signature: bool,
    ) -> None:
        """Let an order wait."""
        row = {
            "id": order.id,
            "body": _body(order),
            "note": order.note,
            "override": order.override,
            "content": order.content(),
            "operator": operator,
            "created_at": at,
            "expires_on": expires_on,
            "needs_confirmation": confirmation,
            "needs_signature": signature,
            "state": WaitState.WAITING.value,
        }
        self._connection.execute(insert(pending), row)
        keys = {accounts[code].key for code in order.people()}
        parties = [{"id": order.id, "account": key} for key in sorted(keys)]
        self._connection.execute(insert(pending_parties), parties)

    def find(self, entry: UUID) -> Waiting | None:
        """A waiting, posted, declined or expired order, or None."""
        row = self._connection.execute(select(pending).where(pending.c.id == entry)).one_or_none()
        return None if row is None else _waiting_of(row)

    def waiting(self, account: Account | None = None) -> list[Waiting]:
        """What waits, oldest first; for one account or all."""
        statement = (
            select(pending)
            .where(pending.c.state == WaitState.WAITING.value)
            .order_by(pending.c.created_at, pending.c.id)
        )
        if account is not None:
            statement = statement.join(pending_parties, pending_parties.c.id == pending.c.id).where(
                pending_parties.c.account == account.key
            )
        return [_waiting_of(row) for row in self._connection.execute(statement)]

    def confirmed(self, entry: UUID, way: Confirmation) -> None:
        """The receiving side confirmed in this way; a signature may still be needed."""
        waiting = self.find(entry)
        assert waiting is not None
        body = json.loads(_body(waiting.order))
        body["confirmation"] = way.value
        self._connection.execute(
            update(pending)
            .where(pending.c.id == entry)
            .values(needs_confirmation=False, body=json.dumps(body, sort_keys=True))
        )

    def signed(self, entry: UUID) -> None:
        """A second operator signed; a confirmation may still be needed."""
        self._connection.execute(update(pending).where(pending.c.id == entry).values(needs_signature=False))

    def settle(self, entry: UUID, state: str, operator: int, at: datetime) -> None:
        """End the waiting as `posted`, `declined` or `expired`; its free text goes."""
        self._connection.execute(
            update(pending)
            .where(pending.c.id == entry)
            .values(state=str(state), settled_by=operator, settled_at=at, note="", override="")
        )


def _body(order: ExchangeOrder) -> str:
    return json.dumps(
        {
            "givers": [[share.account, share.minutes] for share in order.givers],
            "receivers": [[share.account, share.minutes] for share in order.receivers],
            "service_date": order.service_date.isoformat(),
            "talent": order.talent,
            "organisation": order.organisation,
            "split": None if order.split is None else order.split.value,
            "payer": order.payer,
            "confirmation": None if order.confirmation is None else order.confirmation.value,
            "answers": None if order.answers is None else str(order.answers),
        },
        sort_keys=True,
    )


def _waiting_of(row: Any) -> Waiting:
    body = json.loads(row.body)
    order = ExchangeOrder(
        id=row.id,
        givers=tuple(Share(account=code, minutes=minutes) for code, minutes in body["givers"]),
        receivers=tuple(Share(account=code, minutes=minutes) for code, minutes in body["receivers"]),
        service_date=date.fromisoformat(body["service_date"]),
        talent=body["talent"],
        organisation=body["organisation"],
        split=None if body["split"] is None else Split(body["split"]),
        payer=body["payer"],
        confirmation=None if body["confirmation"] is None else Confirmation(body["confirmation"]),
        note=row.note,
        override=row.override,
        # Orders that waited before there were offers know nothing of them.
        answers=None if body.get("answers") is None else UUID(body["answers"]),
    )
    return Waiting(
        order=order,
        operator=row.operator,
        created_at=row.created_at,
        expires_on=row.expires_on,
        needs_confirmation=row.needs_confirmation,
        needs_signature=row.needs_signature,
        state=WaitState(row.state),
    )
