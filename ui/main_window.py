"""The window: what is shown before somebody signs in, and after it the workplace.

Importing this module loads nothing of the database or the papers, nor the pages: the window is there before them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.scanner import watch_scanner
from ui.kernel.settings import Settings
from ui.widgets.card import Canvas
from ui.widgets.focus import watch_focus
from ui.widgets.notice import PracticeBand
from ui.widgets.styled import Styled

if TYPE_CHECKING:
    from timebank.domain.bank import Bank
    from ui.workplace import Workplace

FIRST_SIZE = QSize(1366, 768)
LEAST_SIZE = QSize(960, 600)


class MainWindow(Styled, QMainWindow):
    """One window for everything an operator does, from signing in to closing."""

    locked = Signal()
    """The operator wants to sign out."""
    dressed = Signal()
    """Language, scheme or scale were changed in the menu."""

    def __init__(self, settings: Settings, start: QWidget, parent: QWidget | None = None) -> None:
        """`start` is the page that is shown while nobody is signed in."""
        super().__init__(parent)
        self._settings = settings
        self._start = start
        self._rooms = QStackedWidget()
        self._rooms.addWidget(start)
        self.band = PracticeBand()
        self.band.hide()
        self._desk: Workplace | None = None
        ground = Canvas()
        ground.setLayout(Column(self.band, (self._rooms, 1), gap=0))
        self.setCentralWidget(ground)
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)
        watch_focus()
        watch_scanner()
        self.retranslate()

    def retranslate(self) -> None:
        place = self._desk.bank.name if self._desk is not None else ""
        self.setWindowTitle(" – ".join(filter(None, (place, self.tr("Time bank")))))

    @property
    def workplace(self) -> Workplace | None:
        """The pages, while somebody is signed in."""
        return self._desk

    def take_scan(self, code: str) -> bool:
        """A code was scanned outside the page: it is the page's all the same."""
        page = self._desk.current() if self._desk is not None else None
        return page is not None and page.take_scan(code)

    def enter(self, door: Door, bank: Bank) -> None:
        """Somebody signed in: show the pages of this bank through this door."""
        from ui.workplace import Workplace

        self.leave()
        desk = Workplace(door, bank, self._settings)
        desk.menu.locked.connect(self.locked)
        desk.menu.dressed.connect(self.dressed)
        self._desk = desk
        self._rooms.addWidget(desk)
        self._rooms.setCurrentWidget(desk)
        self.band.setVisible(bank.demo)
        self.retranslate()
        desk.go(self._settings.page)

    def leave(self) -> None:
        """Nobody is signed in any more: close the pages, show the start."""
        if self._desk is not None:
            self._settings.page = self._desk.page
            self._rooms.removeWidget(self._desk)
            self._desk.setParent(None)
            self._desk.deleteLater()
            self._desk = None
        self.band.hide()
        self._rooms.setCurrentWidget(self._start)
        self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = QByteArray(self.saveGeometry())
        if self._desk is not None:
            self._settings.page = self._desk.page
        self._settings.save()
        super().closeEvent(event)
