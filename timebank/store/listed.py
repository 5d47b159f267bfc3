"""Statements about lists of values, prepared once, however long the lists are.

An `IN` that grows with its list is compiled anew for every length, which costs more than asking it. A server takes
the whole list as one array. SQLite has none: there a list is filled up to one of a few sizes by repeating its last
value, so that every statement is made once per size.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import ARRAY, ColumnElement, Connection, any_, bindparam
from sqlalchemy.sql.expression import Executable
from sqlalchemy.types import TypeEngine

from timebank.store.prepared import Prepared, Values

_SIZES = (1, 4, 16, 64, 128, 256, 512)
LONGEST = _SIZES[-1]
"""A longer list is asked in pieces, where the statement has but one."""

Among: TypeAlias = Callable[[ColumnElement[Any]], ColumnElement[bool]]
"""Says of a column that its value is in the list."""
Lists: TypeAlias = Mapping[str, Sequence[Any]]

_NOTHING: Values = {}


class Listed:
    """A statement over lists: `build` gets an `Among` for each, by the names that `lists` gives them and their types.

    `plan_anew` as `Prepared` takes it.
    """

    def __init__(
        self, build: Callable[..., Executable], *, plan_anew: bool = False, **lists: TypeEngine[Any]
    ) -> None:
        self._build = build
        self._plan_anew = plan_anew
        self._lists = lists
        self._prepared: dict[tuple[int, ...], Prepared] = {}

    def rows(self, connection: Connection, lists: Lists, values: Values = _NOTHING) -> list[Any]:
        """Run it and fetch plain tuples, as the driver gives them. An empty list finds nothing."""
        if len(self._lists) == 1:
            return [row for piece in self._pieces(lists) for row in self._rows(connection, piece, values)]
        return self._rows(connection, lists, values)

    def typed(
        self, connection: Connection, lists: Lists, values: Values = _NOTHING
    ) -> Iterator[tuple[Any, ...]]:
        """The same, with every column in its Python type."""
        for piece in self._pieces(lists) if len(self._lists) == 1 else (lists,):
            prepared, bound = self._for(connection, piece, values)
            yield from prepared.typed(connection, bound)

    def _pieces(self, lists: Lists) -> Iterator[Lists]:
        ((name, listed),) = lists.items()
        for start in range(0, len(listed), LONGEST):
            yield {name: listed[start : start + LONGEST]}

    def _rows(self, connection: Connection, lists: Lists, values: Values) -> list[Any]:
        prepared, bound = self._for(connection, lists, values)
        return prepared.rows(connection, bound)

    def _for(self, connection: Connection, lists: Lists, values: Values) -> tuple[Prepared, dict[str, Any]]:
        """The statement for lists like these, and what is bound to it."""
        if connection.dialect.name == "postgresql":
            return self._made(()), {**values, **{name: list(listed) for name, listed in lists.items()}}
        sizes = tuple(_size(len(lists[name])) for name in self._lists)
        bound = dict(values)
        for name, size in zip(self._lists, sizes, strict=True):
            listed = lists[name]
            filler = listed[-1] if listed else None
            for place in range(size):
                bound[f"{name}_{place}"] = listed[place] if place < len(listed) else filler
        return self._made(sizes), bound

    def _made(self, sizes: tuple[int, ...]) -> Prepared:
        """The statement for lists of these sizes; of no sizes the one that takes arrays."""
        prepared = self._prepared.get(sizes)
        if prepared is None:
            among = (
                {
                    name: _in(name, kind, size)
                    for (name, kind), size in zip(self._lists.items(), sizes, strict=True)
                }
                if sizes
                else {name: _in_array(name, kind) for name, kind in self._lists.items()}
            )
            prepared = self._prepared[sizes] = Prepared(self._build(**among), plan_anew=self._plan_anew)
        return prepared


def _size(length: int) -> int:
    return next((size for size in _SIZES if length <= size), length)


def _in(name: str, kind: TypeEngine[Any], size: int) -> Among:
    values = [bindparam(f"{name}_{place}", type_=kind) for place in range(size)]
    return lambda column: column.in_(values)


def _in_array(name: str, kind: TypeEngine[Any]) -> Among:
    values = bindparam(name, type_=ARRAY(kind))
    return lambda column: column == any_(values)
