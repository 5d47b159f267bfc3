"""The desk without a screen, driven by keys like a person at it, for pictures of its pages."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from timebank.domain.access import Role
from timebank.services.demo.sources import sources
from ui.app import Desk
from ui.kernel.language import language, speak
from ui.kernel.settings import Settings
from ui.kernel.theme import Look, Scheme
from ui.kernel.wear import wear
from ui.workplace import Workplace

PAUSE_MILLISECONDS = 300
"""Longer than every pause that a page makes after typing."""
STEP_MILLISECONDS = 40
DIM = QColor(0, 0, 0, 90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """How the screen is looked at."""

    language: str = "nl"
    scheme: Scheme = Scheme.LIGHT
    scale: int = 100
    size: tuple[int, int] = (1440, 900)


VARIANTS = {
    "light": Variant(),
    "dark": Variant(scheme=Scheme.DARK),
    "contrast": Variant(scheme=Scheme.CONTRAST),
    "english": Variant(language="en"),
    "mirrored": Variant(language="x-mirror"),
    "150": Variant(scale=150, size=(1920, 1080)),
    "200": Variant(scale=200, size=(2560, 1440)),
    "small": Variant(size=(1366, 768)),
}

_IN_ENGLISH = {"ko": "coo", "fiets m": "bicycle r", "buurt": "neigh"}


class Stage:
    """One window in one variant."""

    def __init__(self, desk: Desk, database: str, size: tuple[int, int]) -> None:
        self.desk = desk
        self._database = database
        self.instead: QWidget | None = None
        """Another window than the desk's, whose picture is taken."""
        desk.window.resize(*size)

    @property
    def workplace(self) -> Workplace:
        """The pages of whoever signed in."""
        if self.desk.window.workplace is None:
            raise RuntimeError("nobody is signed in")
        return self.desk.window.workplace

    def sign_in(self, role: Role = Role.COORDINATOR) -> None:
        """Come in as somebody of the made-up bank: the coordinator sees every page."""
        known = sources()
        person = next(each for each in (*known.staff, known.administrator) if each.role is role)
        self.desk.open(self._database, person.name, person.password)
        # Without a window manager nobody makes it active, and the keys of a window that is not work nowhere. The
        # window of a scene before goes when it is collected, and takes the focus along once more.
        while not self.desk.window.isActiveWindow() or self.desk.window.workplace is None:
            self.desk.window.activateWindow()
            QTest.qWait(STEP_MILLISECONDS)
        self.settle()

    def beside(self, name: str) -> str:
        """A place for another file, which goes when the scene is over."""
        return str(Path(self._database).with_name(name))

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key wherever the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self._front(), key, held)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is, then wait until the page has answered.

        The scenes type Dutch; on a screen that speaks something else the same activity has another name.
        """
        QTest.keyClicks(self._front(), text if language() == "nl" else _IN_ENGLISH.get(text, text))
        self.settle()

    def settle(self) -> None:
        """Wait until nothing more is asked of the office and everything is painted."""
        QTest.qWait(PAUSE_MILLISECONDS)
        self.desk._lane.drain()
        while self.desk.door is not None and self.desk.door.is_busy:
            QTest.qWait(STEP_MILLISECONDS)
        QTest.qWait(2 * STEP_MILLISECONDS)

    def picture(self) -> QPixmap:
        """The window as it stands, with the dialog that lies over it."""
        taken = (self.instead or self.desk.window).grab()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            over = dialog.grab()
            ratio = taken.devicePixelRatio()
            painter = QPainter(taken)
            painter.fillRect(taken.rect(), DIM)
            room = (taken.size() - over.size()) / 2 / ratio
            painter.drawPixmap(QPoint(max(0, room.width()), max(0, room.height())), over)
            painter.end()
        return taken

    def close_dialogs(self) -> None:
        """Leave every dialog that a scene opened."""
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
            self.settle()

    def _front(self) -> QWidget:
        dialog = QApplication.activeModalWidget()
        front = dialog or self.desk.window
        return front.focusWidget() or front


@contextmanager
def staged(application: QApplication, database: Path, variant: Variant) -> Iterator[Stage]:
    """A window that nobody has used before, on a copy of this bank, so that a scene may book; closed at the end."""
    # The last settings may still be on their way into it while it goes.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "practice.db"
        shutil.copy(database, copy)
        settings = Settings(Path(folder) / "desk.ini")
        settings.look = Look(scheme=variant.scheme, scale=variant.scale)
        speak(variant.language)
        wear(settings.look)
        desk = Desk(settings)
        try:
            yield Stage(desk, str(copy), variant.size)
        finally:
            desk.window.close()
            desk.close()
            application.processEvents()
