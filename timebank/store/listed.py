"""Statements about a list of keys, each made once per size.

An `IN` that grows with its list is compiled anew for every length. Here a list is filled up to one of a
few sizes by repeating its last key, so that every statement is made once, and it runs on the driver itself:
a screen of fifty lines asks five of them, and wrapping their rows costs more than finding them.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam

from timebank.store.prepared import Prepared

_SIZES = (8, 64, 512)


class Listed:
    """A select about keys; `make` gets the bind parameters to put into its `IN`."""

    def __init__(self, make: Callable[[list[BindParameter[Any]]], Select[Any]]) -> None:
        self._statements = {
            size: Prepared(make([bindparam(f"key_{number}") for number in range(size)])) for size in _SIZES
        }

    def rows(
        self, connection: Connection, keys: Sequence[Any], **values: object
    ) -> Iterator[tuple[Any, ...]]:
        """Every row about these keys, its columns in their Python types; a list longer than the largest size is asked in pieces."""
        for start in range(0, len(keys), _SIZES[-1]):
            piece = keys[start : start + _SIZES[-1]]
            size = next(size for size in _SIZES if size >= len(piece))
            filled = [*piece, *[piece[-1]] * (size - len(piece))]
            named = {f"key_{number}": key for number, key in enumerate(filled)}
            yield from self._statements[size].typed(connection, {**named, **values})
