"""Every code that the program writes into the log, read from its source: what a test of their words walks."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.services.test_every_operation import operations
from timebank.domain.offers import OfferState

_SOURCE = Path(__file__).parents[2] / "timebank"
_NOTES = {"note": ("operation", 0), "post": ("operation", 3), "note_without_entry": ("operation", 2)}
"""What writes a line, or has one written: the name and the place of the argument that is the code."""
_STATES = {"state.value": [each.value for each in OfferState]}


def codes() -> set[str]:
    """The codes of all deeds, and the names of the questions whose asking is written down."""
    looks = {each.name for each in operations().values() if each.look}
    return looks | set(_written())


def _written() -> Iterator[str]:
    trees = [ast.parse(file.read_text("utf-8")) for file in _SOURCE.rglob("*.py")]
    wanted = {(name, None): place for name, place in _NOTES.items()}
    known: set[tuple[str, ast.AST | None]] = set()
    while new := {each: place for each, place in wanted.items() if each not in known}:
        known |= set(new)
        for tree in trees:
            for inside, call in _calls(tree):
                name = _name_of(call.func)
                place = new.get((name, tree)) or new.get((name, None))
                if place is None or _is_no_log(call):
                    continue
                for told in _told(call, *place):
                    if isinstance(told, str):
                        yield told
                        if name == "note_without_entry":
                            yield f"{told}_nothing"
                    elif told.id in (args := [each.arg for each in inside.args.args]):
                        # A step that is told the code: who calls it, in its own module where it is private.
                        home = tree if inside.name.startswith("_") else None
                        wanted.setdefault((inside.name, home), (told.id, args.index(told.id)))


def _calls(tree: ast.AST) -> Iterator[tuple[ast.FunctionDef, ast.Call]]:
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for node in ast.walk(function):
                if isinstance(node, ast.Call):
                    yield function, node


def _told(call: ast.Call, name: str, place: int) -> Iterator["str | ast.Name"]:
    named = [each.value for each in call.keywords if each.arg == name]
    wanted = named or call.args[place : place + 1]
    if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value).startswith("AuditStore"):
        wanted = call.args[1:2]
    for value in wanted:
        for each in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
            if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value:
                yield each.value
            elif isinstance(each, ast.JoinedStr):
                yield from _joined(each)
            elif isinstance(each, ast.Name):
                yield each


def _joined(text: ast.JoinedStr) -> Iterator[str]:
    """A code that ends in one of some states: `offer_open`."""
    beginning = "".join(str(part.value) for part in text.values if isinstance(part, ast.Constant))
    for part in text.values:
        if isinstance(part, ast.FormattedValue):
            for state in _STATES.get(ast.unparse(part.value), []):
                if beginning:
                    yield beginning + state


def _is_no_log(call: ast.Call) -> bool:
    """Notes that are no lines of the log: who was present, and what `Work.note` itself does."""
    return isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) in (
        "work.activities",
        "self.audit",
    )


def _name_of(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
