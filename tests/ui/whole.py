"""What "whole" means for a window: every control has a name and a role, nothing is cut off, nothing falls outside."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.kernel.language import LENGTHENED, MIRROR
from ui.kernel.theme import Look, Scheme, look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.caution import is_free_text
from ui.widgets.label import Label
from ui.workplace import Workplace

DRESSES = {
    "light": ("nl", Look()),
    "dark": ("nl", Look(scheme=Scheme.DARK)),
    "contrast": ("nl", Look(scheme=Scheme.CONTRAST)),
    "english": ("en", Look()),
    "mirrored": (MIRROR, Look()),
    "150": ("nl", Look(scale=150)),
    "125": ("nl", Look(scale=125)),
    "200": ("nl", Look(scale=200)),
}
LONGER = {
    "lengthened": (LENGTHENED, Look()),
    "lengthened-200": (LENGTHENED, Look(scale=200)),
}
LONG_NAME = "Maximiliaan Alexander van der Hoeven-Oudshoorn tot Wageningen"


def screen_size() -> tuple[int, int]:
    """The smallest screen at this scale: who needs letters of double size has no small one."""
    return (1366, 768) if look().scale <= 150 else (1920, 1080)


def whole(window: QWidget) -> list[str]:
    """What is wrong with a window that is shown."""
    faults: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.width() == 0:
            continue
        faults += _unnamed(widget)
        faults += _unwatched(widget)
        faults += _misheard(widget)
        faults += _small(widget)
        faults += _cut(widget)
        faults += _outside(widget)
        faults += _wider(widget)
    return faults


def _unnamed(widget: QWidget) -> list[str]:
    if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or isinstance(widget, QScrollArea):
        return []
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    return [] if name else [f"{type(widget).__name__} has no accessible name"]


def _unwatched(widget: QWidget) -> list[str]:
    """Of every text that is typed it was said whether it is free text, in which a BSN is pointed out."""
    if not isinstance(widget, QLineEdit | QPlainTextEdit) or widget.isReadOnly():
        return []
    if isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
        return []
    return [] if is_free_text(widget) is not None else [f"of {type(widget).__name__} nobody knows its text"]


def _misheard(widget: QWidget) -> list[str]:
    """What has a name is more than a holder of others, which screen readers pass by."""
    if not widget.accessibleName() or isinstance(widget, QAbstractItemView):
        return []
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None or interface.role() is QAccessible.Role.Client:
        return [f"{type(widget).__name__} {widget.accessibleName()!r} is nothing to a screen reader"]
    return []


def _small(widget: QWidget) -> list[str]:
    """No target is smaller than WCAG 2.2 (2.5.8) asks: 24 by 24 design pixels."""
    if not isinstance(widget, QAbstractButton) or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
        return []
    least = look().px(24)
    if min(widget.width(), widget.height()) >= least:
        return []
    return [f"{widget.accessibleName()!r} is a target of {widget.width()} by {widget.height()}"]


def _cut(widget: QWidget) -> list[str]:
    least = widget.minimumSizeHint()
    if isinstance(widget, (Button, Label)) and widget.width() < least.width():
        return [
            f"{widget.text()!r} {widget.accessibleName()!r} is cut off: {widget.width()} of {least.width()}"
        ]
    if (
        isinstance(widget, Label)
        and widget.wordWrap()
        and widget.height() < widget.heightForWidth(widget.width())
    ):
        return [f"{widget.text()!r} loses lines"]
    return []


def _wider(widget: QWidget) -> list[str]:
    """Pages scroll up and down; nothing may lie to the side, where no scroll bar leads."""
    if not isinstance(widget, QScrollArea) or widget.widget() is None:
        return []
    room, needed = widget.viewport().width(), widget.widget().width()
    return [] if needed <= room else [f"what scrolls is {needed} wide, and {room} are seen"]


def _outside(widget: QWidget) -> list[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not isinstance(widget, (Button, Card, QLabel)):
        return []
    if isinstance(parent.parentWidget(), QScrollArea):
        return []  # what scrolls as a whole may be higher; that it is not wider is looked at below
    inside = parent.rect().contains(QRect(QPoint(widget.x(), widget.y()), widget.size()))
    return [] if inside else [f"{widget.accessibleName() or widget!r} stands outside {type(parent).__name__}"]


def settle(qtbot: QtBot, place: Workplace) -> None:
    """Wait until every answer has come, those that the first ones asked for as well, and nothing moves any more.

    On a busy machine an answer that just came takes more than one turn of the loop to find its place.
    """
    before: list[QRect] | None = None
    for _ in range(100):
        qtbot.waitUntil(lambda: not place._door.is_busy, timeout=20_000)
        qtbot.wait(40)
        now = _places(place.window())
        if now == before and not place._door.is_busy:
            return
        before = now
    raise AssertionError("the window does not come to rest")


def _places(window: QWidget) -> list[QRect]:
    """Where everything stands that is shown."""
    return [part.geometry() for part in window.findChildren(QWidget) if part.isVisible()]
