"""Statements about a list of keys, each made once per size.

An `IN` that grows with its list is compiled anew for every length. Here a list is filled up to one of a
few sizes by repeating its last key, so that every statement is made once.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam

_SIZES = (8, 64, 512)


class Listed:
    """A select about keys; `make` gets the bind parameters to put into its `IN`."""

    def __init__(self, make: Callable[[list[BindParameter[Any]]], Select[Any]]) -> None:
        self._statements = {
            size: make([bindparam(f"key_{number}") for number in range(size)]) for size in _SIZES
        }

    def rows(self, connection: Connection, keys: Sequence[Any], **values: object) -> Iterator[Row[Any]]:
        """Every row about these keys; a list longer than the largest size is asked in pieces."""
        for start in range(0, len(keys), _SIZES[-1]):
            piece = keys[start : start + _SIZES[-1]]
            size = next(size for size in _SIZES if size >= len(piece))
            filled = [*piece, *[piece[-1]] * (size - len(piece))]
            named = {f"key_{number}": key for number, key in enumerate(filled)}
            yield from connection.execute(self._statements[size], {**named, **values})
