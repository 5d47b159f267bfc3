"""Somebody at the desk who has a keyboard and no mouse: keys go to whatever window has the focus, as Qt gives them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from benchmarks._watchdog import Heartbeat
from ui.app import Desk
from ui.pages.page import Page
from ui.window_commands import GO
from ui.workplace import Workplace

Window = TypeVar("Window", bound=QWidget)
Leaf = TypeVar("Leaf", bound=Page)

MOST_TABS = 60
"""Whoever must press Tab more often than this does not find it."""


class MouseWatch(QObject):
    """Counts what a mouse does: nothing, in a journey of the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self.presses += 1
        return False


@dataclass
class Hands:
    """Ten fingers, and eyes that read what is said."""

    qtbot: QtBot
    desk: Desk
    mouse: MouseWatch = field(default_factory=MouseWatch)
    heart: Heartbeat | None = None
    """A watchdog of the main thread, which is told what was pressed last."""

    @property
    def place(self) -> Workplace:
        """The pages of whoever is signed in."""
        found = self.desk.window.workplace
        assert found is not None, "nobody is signed in"
        return found

    @property
    def page(self) -> Page:
        """The page that is in front."""
        shown = self.place.current()
        assert shown is not None
        return shown

    @property
    def said(self) -> str:
        """What the toast says."""
        toast = self.place.toast
        return toast.sentence if toast.isVisible() else ""

    def front(self, kind: type[Window]) -> Window:
        """The dialog that is in front, which is one of this kind."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), kind))
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, kind)
        return shown

    def turn_to(self, page: str, kind: type[Leaf]) -> Leaf:
        """Go to a page by its key, as the keyboard map tells it."""
        key = next(each for each in self.place.commands if each.name == f"{GO}{page}").keys[0]
        self.press(key)
        shown = self.page
        assert isinstance(shown, kind), f"{key} leads to {type(shown).__name__}"
        return shown

    @property
    def focus(self) -> QWidget:
        """Where the next key goes."""
        self._window()
        place = QApplication.focusWidget()
        assert place is not None, "the focus is nowhere"
        return place

    def press(self, *keys: str) -> None:
        """Press keys one after another, written as in the keyboard map: `Ctrl+T`, `Return`."""
        for key in keys:
            if self.heart is not None:
                self.heart.during = f"{key} on {self._where()}"
            combination = QKeySequence(key)[0]
            QTest.keyClick(self._window(), combination.key(), combination.keyboardModifiers())
            self.settle()

    def _where(self) -> str:
        front = QApplication.activeModalWidget()
        workplace = self.desk.window.workplace
        page = workplace.current() if workplace is not None else None
        return type(front or page or self.desk.start).__name__

    def type(self, text: str) -> None:
        """Type words; `⏎` is Enter and `⇥` is Tab, and after each of them the eyes wait for the answer."""
        for letter in text:
            if letter in "⏎⇥":
                self.settle()
                self.press("Return" if letter == "⏎" else "Tab")
            else:
                self._letter(letter)
        self.settle()

    def tab_to(self, name: str, *, key: str = "Tab") -> QWidget:
        """Press Tab until the control that a screen reader calls so has the focus."""
        passed: list[str] = []
        for _ in range(MOST_TABS):
            here = self.focus
            heard = self.heard(here)
            if heard == name:
                return here
            passed.append(heard or type(here).__name__)
            self.press(key)
        raise AssertionError(f"Tab never comes to {name!r}, but to {passed}")

    def heard(self, widget: QWidget) -> str:
        """What a screen reader calls this control."""
        if widget.accessibleName():
            # Qt on Linux tells what is chosen in the place of a name, and the name as the label of the control.
            return widget.accessibleName()
        interface = QAccessible.queryAccessibleInterface(widget)
        return interface.text(QAccessible.Text.Name) if interface is not None else ""

    def choose(self, text: str) -> None:
        """Choose from the menu that is open, with the arrows, and press Enter."""
        menu = QApplication.activePopupWidget()
        assert menu is not None, "no menu is open"
        for _ in menu.actions():
            self.press("Down")
            action = menu.activeAction()
            if action is not None and action.text().replace("&", "") == text:
                self.press("Return")
                return
        raise AssertionError(f"{text!r} is not in {[action.text() for action in menu.actions()]}")

    def _window(self) -> QWindow:
        found = QGuiApplication.focusWindow()
        if found is None:
            # Without a screen nobody gives the focus back when a dialog goes; on every desktop somebody does.
            shown = QApplication.activeModalWidget() or self.desk.window
            shown.activateWindow()
            self.until(lambda: QGuiApplication.focusWindow() is not None)
            found = QGuiApplication.focusWindow()
        assert found is not None
        return found

    def _letter(self, letter: str) -> None:
        if letter.isascii():
            QTest.keyClick(self._window(), letter)
        else:
            # A letter that Qt's tests know no key for: as the system gives it.
            none = Qt.KeyboardModifier.NoModifier
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._window(), QKeyEvent(kind, 0, none, letter))

    def until(self, done: Callable[[], bool]) -> None:
        """Wait until something is seen."""
        self.qtbot.waitUntil(done, timeout=20_000)

    def settle(self) -> None:
        """Wait for every answer, and for the pauses that pages make after typing."""
        for _ in range(2):
            self.until(lambda: self.desk.door is None or not self.desk.door.is_busy)
            self.qtbot.wait(50)
