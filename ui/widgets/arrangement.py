"""How somebody wants a table to stand: which columns, in which order, how wide, sorted by what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ui.kernel.theme import look
from ui.models.rows import Column

LEAST_SHARE = 150
"""Design pixels below which a column of names is no longer worth reading."""
LEAST_WIDTH = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """By the columns' names, so that it outlives a version with other columns. Widths are design pixels.

    No `order` is the order of the program, no `shown` its own choice of columns.
    """

    order: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    widths: tuple[tuple[str, int], ...] = ()
    sort: str = ""
    descending: bool = False


def names_of(columns: Sequence[Column[Any]]) -> tuple[str, ...]:
    """The names of columns; one without gets a number."""
    return tuple(column.name or f"column-{number}" for number, column in enumerate(columns))


def chosen(columns: Sequence[Column[Any]], arrangement: Arrangement) -> frozenset[int]:
    """Which columns are wanted; always at least one."""
    names = names_of(columns)
    wanted = {number for number, name in enumerate(names) if name in arrangement.shown}
    return frozenset(wanted or {number for number, column in enumerate(columns) if column.shown})


def in_order(columns: Sequence[Column[Any]], arrangement: Arrangement) -> list[int]:
    """Every column in the order they stand: those that the arrangement does not know stay behind their neighbour."""
    names = names_of(columns)
    order = [names.index(name) for name in arrangement.order if name in names]
    for number in range(len(columns)):
        if number not in order:
            order.insert(order.index(number - 1) + 1 if number - 1 in order else 0, number)
    return order


def widths_in(columns: Sequence[Column[Any]], arrangement: Arrangement, room: int) -> Mapping[int, int]:
    """How wide each column is in a table of `room` real pixels; a column that is not in it is not shown.

    Columns of the program's own choice give way by rank where there is too little room. Those that somebody chose
    all stay, and the table can be scrolled to them.
    """
    px, names, wanted = look().px, names_of(columns), chosen(columns, arrangement)
    drawn = dict(arrangement.widths)
    flexible = [number for number in sorted(wanted) if columns[number].width is None]
    # One column always takes what is left, however wide somebody made it.
    loose = [number for number in flexible if names[number] not in drawn] or flexible[-1:]
    widths = {
        number: px(drawn.get(names[number], columns[number].width or LEAST_SHARE))
        for number in wanted
        if number not in loose
    }
    least = px(LEAST_SHARE) * len(loose)
    if not arrangement.shown:
        for rank in sorted({columns[number].rank for number in widths} - {0}, reverse=True):
            if room - sum(widths.values()) >= least:
                break
            widths = {number: width for number, width in widths.items() if columns[number].rank != rank}
    left = room - sum(widths.values())
    if arrangement.shown:
        left = max(left, least)
    parts = sum(columns[number].stretch for number in loose)
    for number in loose:
        widths[number] = max(0, left) * columns[number].stretch // max(1, parts)
    return widths
