"""The mapping file: what a person knows about a table and the table does not say (TOML or JSON)."""

import json
import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from timebank.domain.errors import MappingNotUnderstood, SourceFileMissing
from timebank.formats.dates import DAY_FIRST, MONTH_FIRST
from timebank.formats.source import Unit
from timebank.formats.words import folded

ROLES = (
    "date",
    "giver",
    "receiver",
    "talent",
    "time",
    "minutes",
    "note",
    "id",
    "status",
    "name",
    "code",
    "balance",
    "phone",
)
"""What a column can be. `minutes` is the part of the time that goes with whole hours in `time`."""

_ORDERS = {"dmy": DAY_FIRST, "mdy": MONTH_FIRST, DAY_FIRST: DAY_FIRST, MONTH_FIRST: MONTH_FIRST}
_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}
_MOST_BYTES = 1024 * 1024
_TEXTS = frozenset({"format", "source", "owner", "unit", "decimal", "date_order", "encoding", "separator"})
_KEYS = _TEXTS | {"swap", "columns", "people", "talents"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """What somebody said about a file; empty fields leave the finding out to the program.

    `columns` gives a role its header (or its place, counted from 1); `people` gives a name or a source's
    own id the number of a member here; `talents` gives a word the code of a talent. `owner` is whose
    account a statement shows. `swap` says that the two people of a row stand the other way round.
    """

    format: str = ""
    source: str = ""
    owner: str = ""
    unit: Unit | None = None
    decimal: str = ""
    date_order: str = ""
    encoding: str = ""
    separator: str = ""
    swap: bool = False
    columns: dict[str, str | int] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    talents: dict[str, str] = field(default_factory=dict)


def read_mapping(path: Path) -> Mapping:
    """Read a mapping file. Raises SourceFileMissing, or MappingNotUnderstood with what it stumbled on."""
    if not os.path.isfile(path):
        raise SourceFileMissing(file=path.name)
    if path.stat().st_size > _MOST_BYTES:
        raise MappingNotUnderstood(file=path.name, part="")
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise SourceFileMissing(file=path.name) from error
    try:
        text = raw.decode("utf-8-sig")
        content = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except ValueError as error:
        raise MappingNotUnderstood(file=path.name, part=str(error)[:80]) from None
    except RecursionError:
        # Brackets within brackets, thousands deep: nobody's list needs them.
        raise MappingNotUnderstood(file=path.name, part="") from None
    if not isinstance(content, dict):
        raise MappingNotUnderstood(file=path.name, part="")
    try:
        return _mapping(content)
    except _Part as part:
        raise MappingNotUnderstood(file=path.name, part=part.name) from None


class _Part(Exception):
    """The part of a mapping that makes no sense."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def _mapping(content: dict[str, object]) -> Mapping:
    for key in content:
        if key not in _KEYS:
            raise _Part(key[:40])
    text = {key: _text(content, key) for key in _TEXTS}
    order = text["date_order"].lower()
    if order and order not in _ORDERS:
        raise _Part("date_order")
    if text["decimal"] not in ("", ",", "."):
        raise _Part("decimal")
    separator = _SEPARATORS.get(text["separator"].lower(), text["separator"])
    if len(separator) > 1 or separator in ('"', "\n", "\r"):
        raise _Part("separator")
    swap = content.get("swap", False)
    if not isinstance(swap, bool):
        raise _Part("swap")
    return Mapping(
        format=text["format"],
        source=text["source"][:40],
        owner=text["owner"],
        unit=_unit(text["unit"]),
        decimal=text["decimal"],
        date_order=_ORDERS.get(order, ""),
        encoding=_encoding(text["encoding"]),
        separator=separator,
        swap=swap,
        columns=_columns(content.get("columns", {})),
        people=_texts(content.get("people", {}), "people"),
        talents=_texts(content.get("talents", {}), "talents"),
    )


def _text(content: dict[str, object], key: str) -> str:
    value = content.get(key, "")
    if not isinstance(value, str):
        raise _Part(key)
    return value


def _unit(text: str) -> Unit | None:
    if not text:
        return None
    try:
        return Unit(text.lower())
    except ValueError:
        raise _Part("unit") from None


def _encoding(name: str) -> str:
    if not name:
        return ""
    try:
        "".encode(name)
    except (LookupError, ValueError):
        raise _Part("encoding") from None
    return name


def _columns(value: object) -> dict[str, str | int]:
    if not isinstance(value, dict):
        raise _Part("columns")
    columns: dict[str, str | int] = {}
    for role, column in value.items():
        place = isinstance(column, int) and not isinstance(column, bool) and column >= 1
        if role not in ROLES or not (place or (isinstance(column, str) and folded(column))):
            raise _Part(f"columns.{role}")
        columns[role] = column
    return columns


def _texts(value: object, part: str) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
        raise _Part(part)
    return {str(key): text for key, text in value.items()}
