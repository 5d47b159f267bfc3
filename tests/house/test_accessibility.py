"""The table of accessibility is whole, and what it names is there."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "accessibility.md").read_text("utf-8")
ROWS = re.findall(r"^\| (\d\.\d\.\d+) [^|]*\| ([^|]+)\| ([^|]*)\|$", PAGE, re.M)
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)
CRITERIA = [
    "1.1.1",
    "1.2.1",
    "1.2.2",
    "1.2.3",
    "1.2.4",
    "1.2.5",
    "1.3.1",
    "1.3.2",
    "1.3.3",
    "1.3.4",
    "1.3.5",
    "1.4.1",
    "1.4.2",
    "1.4.3",
    "1.4.4",
    "1.4.5",
    "1.4.10",
    "1.4.11",
    "1.4.12",
    "1.4.13",
    "2.1.1",
    "2.1.2",
    "2.1.4",
    "2.2.1",
    "2.2.2",
    "2.3.1",
    "2.4.1",
    "2.4.2",
    "2.4.3",
    "2.4.4",
    "2.4.5",
    "2.4.6",
    "2.4.7",
    "2.4.11",
    "2.5.1",
    "2.5.2",
    "2.5.3",
    "2.5.4",
    "2.5.7",
    "2.5.8",
    "3.1.1",
    "3.1.2",
    "3.2.1",
    "3.2.2",
    "3.2.3",
    "3.2.4",
    "3.2.6",
    "3.3.1",
    "3.3.2",
    "3.3.3",
    "3.3.4",
    "3.3.7",
    "3.3.8",
    "4.1.2",
    "4.1.3",
]
"""WCAG 2.2, levels A and AA."""


def test_every_criterion_stands_in_the_table_once_and_in_order():
    assert [number for number, _how, _tests in ROWS] == CRITERIA


@pytest.mark.parametrize(("file", "name"), sorted(set(NAMED)), ids=lambda word: Path(word).stem)
def test_every_test_that_is_named_is_there(file, name):
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    assert name in {part.name for part in tree.body if isinstance(part, ast.FunctionDef)}


def test_what_is_not_met_is_told_at_the_top():
    told = re.findall(r"\d\.\d\.\d+", PAGE[PAGE.index("What is not met") : PAGE.index("Settings:")])
    assert told == [number for number, how, _tests in ROWS if re.search(r"Not met|Not wholly met", how)]


def test_no_letter_alone_is_a_command():
    """WCAG 2.1.4: who speaks to a computer would set off such a command with every word."""
    found = []
    for file in sorted((ROOT / "ui").rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Command":
                keys = [key for word in call.keywords if word.arg == "keys" for key in ast.walk(word.value)]
                found += [key.value for key in keys if isinstance(key, ast.Constant)]
    assert "Ctrl+K" in found
    assert [key for key in found if len(str(key)) == 1] == []
