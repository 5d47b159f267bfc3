"""Rules of the house that no other tool keeps."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_LINES = 400
ROOMS = ("timebank", "ui", "tools", "migrations", "tests", "benchmarks")


def sources() -> list[Path]:
    """Every file of ours but the steps of the schema: each is one record of one release, never split later."""
    found = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    return [path for path in found if path.parent != ROOT / "migrations" / "versions"]


def test_a_room_over_four_hundred_lines_has_two_nouns_in_it():
    long = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in sources()}
    assert {name: lines for name, lines in long.items() if lines > MOST_LINES} == {}


def test_no_file_names_a_place_on_somebodys_machine():
    """What only exists on one machine breaks on the next, and may tell who worked there."""
    texts = {".md", ".py", ".toml", ".txt", ".cfg", ".ts", ".sql", ".mako", ".yml"}
    folders = re.compile(r"(?<![\w.])/(?:home|root|work|Users|opt|srv)/\w")
    # Made-up people of tests have homes too; ours are not among them.
    ours = re.compile(r"(?<![\w.])/(?:root|work)/\w")
    found = []
    for room in (*ROOMS, "resources", "docs", "requirements", "."):
        depth = "*" if room == "." else "**/*"
        for path in sorted((ROOT / room).glob(depth)):
            rule = ours if room == "tests" else folders
            if path.suffix in texts and path.is_file() and rule.search(path.read_text("utf-8")):
                found.append(str(path.relative_to(ROOT)))
    assert found == []


@pytest.mark.parametrize("call", ["label.setText('x')", "label.update()", "label.setEnabled(True)"])
def test_qt_gives_back_every_reference_to_none(call):
    """PySide6 6.12.0 on Python 3.11 lost one per call, and the interpreter aborted after some thousands."""
    script = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "app = QApplication([])\nlabel = QLabel()\n"
        "before = sys.getrefcount(None)\n"
        f"for _ in range(2000): {call}\n"
        "print(before - sys.getrefcount(None))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert abs(int(done.stdout)) < 200


def test_nothing_on_a_screen_moves_by_itself():
    """Reduced motion is what everybody gets: whoever brings in an animation brings in a way to be without it."""
    moving = re.compile(
        r"QPropertyAnimation|QVariantAnimation|Q\w+AnimationGroup|QTimeLine|QMovie|animateClick"
    )
    found = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "ui").rglob("*.py")) if moving.search(path.read_text("utf-8"))]  # fmt: skip
    assert found == []


def test_no_text_of_a_screen_hides_where_the_translators_do_not_look():
    hidden = []
    for file in sorted((ROOT / "ui").rglob("*.py")):
        for text in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(text, ast.JoinedStr):
                # `lupdate` reads no f-string: what is translated in one never comes into a catalogue.
                calls = [each for each in ast.walk(text) if isinstance(each, ast.Call)]
                asked = [each for each in calls if getattr(each.func, "attr", "") in ("tr", "translate")]
                hidden += [f"{file.relative_to(ROOT)}:{text.lineno}" for _ in asked]
    assert hidden == []
