"""Time and dates become text in one place, `timebank/wording/times.py`: whoever does it otherwise is found here."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLACE = "timebank/wording/times.py"
FOR_PROGRAMS = (
    "timebank/domain/dates.py",  # the time of day of a session, which is no duration and the same in every language
    "timebank/formats/",  # files of other programs
    "timebank/store/",
    "timebank/safekeeping.py",  # names of copies, which sort by themselves
    "timebank/command_line/organisation_papers.py",  # months in JSON
    "timebank/services/demo/",
)
"""What is written for a program to read, or in no language at all."""
IN_ITS_FIELD = {"ui/pages/people/goal.py"}
"""A time as somebody types it, put back into its field."""


def sources() -> list[Path]:
    return sorted(path for room in ("timebank", "ui") for path in (ROOT / room).rglob("*.py"))


def told_by_hand(tree: ast.AST) -> list[str]:
    """Texts with a figure by sixty in them, `strftime`, and other formatters of time."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and any(_by_sixty(part) for part in ast.walk(node)):
            found.append(f"line {node.lineno}: {ast.unparse(node)}")
        called = (
            getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
        )
        if called in (
            "strftime",
            "format_date",
            "format_timedelta",
            "format_datetime",
            "format_time",
            "ctime",
        ):
            assert isinstance(node, ast.Call)
            found.append(f"line {node.lineno}: {called}")
    return found


def _by_sixty(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.FloorDiv | ast.Mod | ast.Div)
        and isinstance(node.right, ast.Constant)
        and node.right.value == 60
    )


def test_time_is_written_in_one_place() -> None:
    found = {}
    for path in sources():
        name = path.relative_to(ROOT).as_posix()
        if name == PLACE or name.startswith(FOR_PROGRAMS) or name in IN_ITS_FIELD:
            continue
        told = told_by_hand(ast.parse(path.read_text("utf-8")))
        if told:
            found[name] = told
    assert found == {}, "let timebank.wording say it: duration, clock, date, short_date, …"


def test_what_is_looked_for_would_be_found() -> None:
    for source in (
        "f'{minutes // 60}:{minutes % 60:02}'",
        "day.strftime('%d')",
        "f'{minutes / 60} h'",
    ):
        assert told_by_hand(ast.parse(source)), source
    assert not told_by_hand(ast.parse("f'{hours} of {words.duration(minutes)}'"))
