"""The window: what is shown before somebody signs in, and after it the workplace.

Importing this module loads nothing of the database or the papers, nor the pages: the window is there before them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QToolTip, QWidget
from shiboken6 import isValid

from ui.kernel.clipboard import OwnCopies
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.scanner import watch_scanner
from ui.kernel.settings import Settings
from ui.kernel.wear import carry_sheet
from ui.widgets.card import Canvas
from ui.widgets.focus import watch_focus
from ui.widgets.notice import PracticeBand
from ui.widgets.styled import Styled

if TYPE_CHECKING:
    from timebank.domain.bank import Bank
    from ui.workplace import Workplace

FIRST_SIZE = QSize(1366, 768)
LEAST_SIZE = QSize(960, 600)


@dataclass(slots=True)
class _Room:
    """The pages of operators with the same rights, and while the desk is locked the dialogs and the cursor's place."""

    desk: Workplace
    operator: int
    dialogs: list[QDialog] = field(default_factory=list)
    focus: QWidget | None = None


class MainWindow(Styled, QMainWindow):
    """One window for everything an operator does, from signing in to closing."""

    locked = Signal()
    """The operator wants to lock the desk."""
    switched = Signal()
    """Another operator wants to work here."""
    badge_shown = Signal(str)
    """An operator's badge was scanned, with this code."""
    practice_wanted = Signal()
    """Somebody wants to try things on made-up people."""
    restore_wanted = Signal()
    """Somebody wants to put a backup back."""
    renewal_wanted = Signal()
    """Somebody wants another key for the file."""
    practice_ended = Signal()
    """Somebody is done with the made-up people."""
    dressed = Signal()
    """Language, scheme or scale were changed in the menu."""

    def __init__(self, settings: Settings, start: QWidget, parent: QWidget | None = None) -> None:
        """`start` is the page that is shown while nobody is signed in."""
        super().__init__(parent)
        self._copies = OwnCopies(self)
        carry_sheet(self)
        self._settings = settings
        self._start = start
        self._rooms = QStackedWidget()
        self._rooms.addWidget(start)
        self.band = PracticeBand()
        self.band.hide()
        self.band.stop.clicked.connect(self.practice_ended)
        self._desk: Workplace | None = None
        self._made: dict[Door, _Room] = {}
        self._covered: _Room | None = None
        ground = Canvas()
        ground.setLayout(Column(self.band, (self._rooms, 1), gap=0))
        self.setCentralWidget(ground)
        self.detain: Callable[[], bool] = lambda: False
        """Asked when the window is closed: whether something is done first that closes it afterwards."""
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)
        watch_focus()
        watch_scanner()
        self.retranslate()

    def retranslate(self) -> None:
        bank = self._desk.bank if self._desk is not None else None
        practice = self.tr("PRACTICE") if bank is not None and bank.demo else ""
        place = bank.name if bank is not None else ""
        self.setWindowTitle(" – ".join(filter(None, (practice, place, self.tr("Time bank")))))

    @property
    def workplace(self) -> Workplace | None:
        """The pages, while somebody is signed in."""
        return self._desk

    def take_scan(self, code: str) -> bool:
        """A code was scanned outside the page: it is the page's all the same, or that of the sign-in."""
        if self._desk is None:
            take = getattr(self._start, "take_scan", None)
            return take is not None and bool(take(code))
        page = self._desk.current()
        return page is not None and page.take_scan(code)

    def take_badge(self, code: str) -> bool:
        """An operator's badge was scanned, wherever the cursor is: it is theirs to work now."""
        self.badge_shown.emit(code)
        return True

    def hold(self, dialog: QDialog) -> bool:
        """Whether a dialog that wants to be shown has to wait, because the desk is locked; then it is shown later."""
        if self._covered is None:
            return False
        if dialog not in self._covered.dialogs:
            self._covered.dialogs.append(dialog)
        return True

    def lighten(self) -> Iterator[None]:
        """Take the pages that are not shown out of the window, and the start while somebody works."""
        for room in list(self._made.values()):
            yield from room.desk.lighten()
        if self._desk is not None and self._rooms.indexOf(self._start) >= 0:
            self._rooms.removeWidget(self._start)
            self._start.setParent(None)
            yield

    def make_ready(self, door: Door, bank: Bank) -> Iterator[None]:
        """Make the place where somebody will work without showing it, piece by piece: `enter` then has little to do."""
        if door not in self._made:
            room = self._made[door] = _Room(self._make(door, bank), door.actor.key)
            yield
            if room is self._made.get(door):
                room.desk.make_apart(self._settings.page)
                yield

    def enter(self, door: Door, bank: Bank) -> None:
        """Somebody works here now: show the pages of their rights as they were left, or new ones."""
        before = self._covered
        if door not in self._made:
            self._made[door] = _Room(self._make(door, bank), door.actor.key)
        room = self._made[door]
        if room.operator != door.actor.key:
            room.operator = door.actor.key
            _close_personal(room.dialogs)
        self._desk, self._covered = room.desk, None
        self._rooms.setCurrentWidget(room.desk)
        self.band.setVisible(bank.demo)
        self.retranslate()
        if not room.desk.page:
            room.desk.go(self._settings.page)
        if before is not None and before is not room:
            room.desk.go_on_from(before.desk, before.dialogs)
        self._bring_back(room)

    def cover(self) -> None:
        """Show the start in front of everything that is open, dialogs too."""
        if self._desk is None:
            return
        room = next(each for each in self._made.values() if each.desk is self._desk)
        self._settings.page = self._desk.page
        self._desk.palette_.close_now()
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        QToolTip.hideText()
        room.focus = QApplication.focusWidget()
        room.dialogs = [
            dialog for dialog in self.findChildren(QDialog) if dialog.isWindow() and dialog.isVisible()
        ]
        self._desk, self._covered = None, room
        self._show_start()
        for dialog in room.dialogs:
            dialog.hide()
        if (other := QApplication.activeModalWidget()) is not None:
            # A dialog of the system, such as the one for a file's place: it cannot be kept.
            other.close()
        # A list of names that was copied is not to be pasted beside a locked desk.
        self._copies.clear()
        self.retranslate()

    def leave(self) -> None:
        """The bank is closed: close everybody's pages, show the start."""
        if self._desk is not None:
            self._settings.page = self._desk.page
        self._desk = self._covered = None
        for room in self._made.values():
            self._throw_away(room)
        self._made = {}
        self.band.hide()
        self._show_start()
        self.retranslate()

    def _show_start(self) -> None:
        if self._rooms.indexOf(self._start) < 0:
            self._rooms.addWidget(self._start)
        self._rooms.setCurrentWidget(self._start)

    def _make(self, door: Door, bank: Bank) -> Workplace:
        from ui.workplace import Workplace

        desk = Workplace(door, bank, self._settings)
        desk.menu.locked.connect(self.locked)
        desk.menu.switched.connect(self.switched)
        desk.menu.dressed.connect(self.dressed)
        desk.practice_wanted.connect(self.practice_wanted)
        desk.restore_wanted.connect(self.restore_wanted)
        desk.renewal_wanted.connect(self.renewal_wanted)
        desk.practice_ended.connect(self.practice_ended)
        self._rooms.addWidget(desk)
        return desk

    def _throw_away(self, room: _Room) -> None:
        room.desk.throw_out()
        for dialog in room.dialogs:
            if isValid(dialog):
                dialog.deleteLater()
        self._rooms.removeWidget(room.desk)
        room.desk.setParent(None)
        room.desk.deleteLater()

    def _bring_back(self, room: _Room) -> None:
        dialogs, room.dialogs = room.dialogs, []
        for dialog in dialogs:
            if isValid(dialog):
                dialog.show()
        if room.focus is not None and isValid(room.focus) and room.focus.isVisible():
            room.focus.window().activateWindow()
            room.focus.setFocus(Qt.FocusReason.OtherFocusReason)
        room.focus = None

    def closeEvent(self, event: QCloseEvent) -> None:
        # Where the system itself ends, nothing may hold it up.
        application = QApplication.instance()
        ends = isinstance(application, QApplication) and application.isSavingSession()
        if not ends and self.detain():
            event.ignore()
            return
        self._settings.geometry = QByteArray(self.saveGeometry())
        if self._desk is not None:
            self._settings.page = self._desk.page
        self._settings.save()
        super().closeEvent(event)


def _close_personal(dialogs: list[QDialog]) -> None:
    """Close what is one operator's alone, such as a password half typed: another one came."""
    for dialog in dialogs:
        if isValid(dialog) and getattr(dialog, "personal", False):
            dialog.deleteLater()
    dialogs[:] = [each for each in dialogs if isValid(each) and not getattr(each, "personal", False)]
