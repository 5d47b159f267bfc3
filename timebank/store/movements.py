"""What moved an account: its earnings, its payments and its own clock time, each read over an index of its own.

The indexes hold all that is read here. Deciphering the page of every row would cost more than all the rest.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    Select,
    String,
    bindparam,
    cast,
    func,
    literal,
    null,
    select,
    union_all,
)

from timebank.store.prepared import Prepared
from timebank.store.rows.ledger import entries, participations, transfers

_END = 2**62


@dataclass(slots=True)
class Movement:
    """What one entry did to one account.

    `minutes` moved the balance; `others` are the keys of the accounts they came from or went to; `side` and
    `clock` (minutes) are the account's own part in the help, None and 0 where it had none.
    """

    minutes: int = 0
    others: list[int] = field(default_factory=list)
    side: Any = None
    clock: int = 0


def _arm(own: Any, other: Any, sign: int) -> Select[Any]:
    return select(
        transfers.c.sequence,
        (sign * transfers.c.minutes).label("minutes"),
        other.label("other"),
        cast(null(), String).label("side"),
        literal(0).label("clock"),
    ).where(own == bindparam("account"))


def _clock() -> Select[Any]:
    # Attendance costs nothing and still stands on the statement.
    return select(
        participations.c.sequence,
        literal(0).label("minutes"),
        cast(null(), Integer).label("other"),
        participations.c.side,
        participations.c.minutes.label("clock"),
    ).where(participations.c.account == bindparam("account"))


def _last(arm: Select[Any]) -> Any:
    return (
        arm.where(arm.selected_columns.sequence < bindparam("before"))
        .order_by(arm.selected_columns.sequence.desc())
        .limit(bindparam("most"))
        .subquery()
    )


_ARMS = (
    _arm(transfers.c.credit, transfers.c.debit, 1),
    _arm(transfers.c.debit, transfers.c.credit, -1),
    _clock(),
)
# Each arm is limited before they meet: 0.03 ms for a busy account, an unlimited union 20 ms.
_RECENT = Prepared(union_all(*(select(_last(arm)) for arm in _ARMS)))
_AFTER = select(
    func.coalesce(
        select(func.sum(transfers.c.minutes))
        .where(transfers.c.credit == bindparam("account"), transfers.c.sequence >= bindparam("before"))
        .scalar_subquery(),
        0,
    )
    - func.coalesce(
        select(func.sum(transfers.c.minutes))
        .where(transfers.c.debit == bindparam("account"), transfers.c.sequence >= bindparam("before"))
        .scalar_subquery(),
        0,
    )
)
_ALL = union_all(*_ARMS).subquery()
_PERIOD = (
    select(_ALL, entries.c.service_date)
    .join(entries, entries.c.sequence == _ALL.c.sequence)
    .where(entries.c.service_date <= bindparam("until", type_=entries.c.service_date.type))
)


def recent(
    connection: Connection, accounts: Sequence[int], limit: int, before: int | None
) -> dict[int, Movement]:
    """The last `limit` entries that touched an account, older than the sequence `before`; by sequence, ascending.

    `accounts` begins with the account itself; what was merged into it follows.
    """
    parts = [_recent(connection, account, limit, before) for account in accounts]
    if len(parts) == 1:
        return parts[0]
    moved = _together(parts, accounts)
    return {sequence: moved[sequence] for sequence in sorted(moved)[-limit:]}


def balance_after(connection: Connection, accounts: Sequence[int], sequence: int) -> int:
    """What the entries from this sequence on added to an account and to what was merged into it, in minutes."""
    return sum(
        connection.execute(_AFTER, {"account": account, "before": sequence}).scalar_one()
        for account in accounts
    )


def until(
    connection: Connection, accounts: Sequence[int], day: date | None
) -> tuple[dict[int, Movement], dict[int, date]]:
    """Everything up to and including a service date, and the service date of each entry; `accounts` as in `recent`."""
    parts = []
    days: dict[int, date] = {}
    for account in accounts:
        rows = connection.execute(_PERIOD, {"account": account, "until": day or date.max}).all()
        parts.append(_moved(row[:5] for row in rows))
        days.update((row[0], row[5]) for row in rows)
    return _together(parts, accounts), days


def _recent(connection: Connection, account: int, limit: int, before: int | None) -> dict[int, Movement]:
    """The last entries that touched one account.

    One entry may touch the pot many times: an arm that is full may have been cut in the middle of its oldest one,
    which is then left out, and more is read when that leaves too few.
    """
    most = limit + 1
    while True:
        values = {"account": account, "before": _END if before is None else before, "most": most}
        rows = _RECENT.rows(connection, values)
        whole_from = _whole_from(rows, most)
        moved = _moved(row for row in rows if row[0] >= whole_from)
        if len(moved) >= limit or not whole_from:
            return {sequence: moved[sequence] for sequence in sorted(moved)[-limit:]}
        most *= 4


def _together(parts: Sequence[dict[int, Movement]], accounts: Sequence[int]) -> dict[int, Movement]:
    """One person's movements under all their numbers: what went from one of these to the other moved nothing."""
    whole = dict(parts[0])
    for part in parts[1:]:
        for sequence, movement in part.items():
            there = whole.get(sequence)
            if there is None:
                whole[sequence] = movement
                continue
            others = [key for key in (*there.others, *movement.others) if key != accounts[0]]
            whole[sequence] = Movement(
                minutes=there.minutes + movement.minutes,
                others=[key for key in others if key not in accounts] or others,
                side=there.side or movement.side,
                clock=there.clock or movement.clock,
            )
    return whole


def _moved(rows: Iterable[Any]) -> dict[int, Movement]:
    moved: dict[int, Movement] = {}
    for sequence, minutes, other, side, clock in rows:
        movement = moved.get(sequence)
        if movement is None:
            movement = moved[sequence] = Movement()
        if other is None:
            movement.side, movement.clock = side, clock
        else:
            movement.minutes += minutes
            movement.others.append(other)
    return moved


def _whole_from(rows: Iterable[Any], most: int) -> int:
    """The first sequence of which no arm may have lost a row; 0 when all were read to their end."""
    arms: dict[tuple[bool, bool], list[int]] = {}
    for sequence, minutes, other, _, _ in rows:
        arms.setdefault((other is None, minutes > 0), []).append(sequence)
    return max((min(arm) + 1 for arm in arms.values() if len(arm) == most), default=0)
