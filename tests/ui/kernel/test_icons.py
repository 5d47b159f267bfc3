import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

import ui
from timebank.places import resource
from ui.kernel.icons import POINTING, icon_pixmap

ICONS = {path.stem for path in resource("icons").glob("*.svg")}
NAMED = re.compile(r"[a-z]+[0-9]?(-[a-z0-9]+)*")


def drawn(name: str, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    return icon_pixmap(name, QColor("#16212B"), 24, 1.0, direction).toImage()


@pytest.mark.parametrize("name", sorted(ICONS))
def test_every_icon_can_be_drawn(name: str) -> None:
    image = drawn(name)
    inked = sum(image.pixelColor(x, y).alpha() > 128 for x in range(24) for y in range(24))
    assert inked > 10


def test_an_icon_takes_the_colour_and_size_that_are_asked() -> None:
    pixmap = icon_pixmap("store", QColor("#B3261E"), 20, 2.0)
    assert pixmap.width() == 40
    assert pixmap.devicePixelRatio() == 2.0
    image = pixmap.toImage()
    solid = [image.pixelColor(x, y) for x in range(40) for y in range(40)]
    assert {c.name() for c in solid if c.alpha() == 255} == {"#b3261e"}


def test_what_points_is_mirrored_and_what_does_not_is_left() -> None:
    mirrored = Qt.LayoutDirection.RightToLeft
    assert drawn("arrow-right", mirrored) == drawn("arrow-right").flipped(Qt.Orientation.Horizontal)
    assert drawn("clock", mirrored) == drawn("clock")
    assert POINTING <= ICONS


def test_an_icon_that_is_not_there_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no-such-icon", QColor("black"), 20)


def test_every_icon_that_the_screens_name_is_shipped() -> None:
    """Words after `icon=` and the first argument of the icon parts, read from the sources."""
    missing = {}
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            named = [k.value for k in node.keywords if k.arg in ("icon", "trailing_icon")]
            if called in ("IconView", "IconLabel", "RoundIcon", "EmptyState", "set_icon", "icon_pixmap"):
                named += node.args[:1]
            for value in named:
                if isinstance(value, ast.Constant) and value.value and value.value not in ICONS:
                    missing[value.value] = path.name
    assert not missing
