"""What every page of the window is: a canvas with a head, and how the window talks to it."""

from collections.abc import Callable, Iterator, Mapping
from typing import ClassVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from timebank.domain.access import Actor
from timebank.domain.activities import SessionPlan
from ui.kernel.commands import Command, install
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import LineStart, Shell
from ui.kernel.theme import look
from ui.pages.scans import answer_scan
from ui.widgets.button import Button
from ui.widgets.card import Canvas
from ui.widgets.label import Label
from ui.widgets.styled import Styled

Enrolling = tuple[str, Callable[[str], object] | None]


class Page(Canvas):
    """A page. It reads when it is first shown, and hears of changes through the door.

    `commands` are what it can do with a key, see `ui.kernel.commands`. `arrive` puts the focus where work starts; `undo` is what Ctrl+Z does here, True when there was something.
    """

    commands: ClassVar[tuple[Command, ...]] = ()
    performed = Signal(str)
    """The name of a command that was just done."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.door, self.shell = door, shell
        self.was_shown = False

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What each of the page's commands does, by its name."""
        return {}

    def install_commands(self) -> None:
        """Put the keys of the page's commands on it, once it is built."""
        install(self.commands, self, self.perform)

    def perform(self, name: str) -> None:
        """Do what a command of this page says."""
        self.deeds()[name]()
        self.performed.emit(name)

    def arrive(self) -> None:
        """Somebody came to this page: put the focus where work starts."""

    def first_shown(self) -> None:
        """The page is seen for the first time: read what it shows."""

    def ahead(self) -> Iterator[None]:
        """Make what is behind the next click, piece by piece, while nobody waits for it."""
        yield from ()

    def enrol(self) -> None:
        """Ctrl+N: enrol somebody; what was typed stays."""
        self.shell.enrol(*self.enrolling())

    def enrolling(self) -> Enrolling:
        """The name that is half typed here, and who hears the number of whoever is enrolled; without one their page opens."""
        return "", None

    def show_person(self, number: str) -> None:
        """Show this person, on the page that can."""

    def show_organisation(self, number: str) -> None:
        """Show this organisation, on the page that can."""

    def show_setting(self, field: str) -> None:
        """Show this field of the centre, or this part, on the page that can."""

    def open_session(self, plan: SessionPlan) -> None:
        """Show this session, on the page that can."""

    def start_with(self, start: LineStart) -> None:
        """Start a new line with this much filled in, on the page that can."""

    @property
    def has_room(self) -> bool:
        """Whether half-typed work of another operator can go on here beside what stands here already."""
        return True

    def give_up(self, heir: Actor) -> object | None:
        """`heir`, with other rights and pages of their own, comes: let go of what is half typed, if they may go on with it."""
        return None

    def take_up(self, typed: object) -> None:
        """Go on with what the same page of the operator before gave up."""

    def take_scan(self, code: str) -> bool:
        """A code was scanned and no field took it: a card opens the person. Pages with a use for cards override it."""
        answer_scan(self.door, self.shell, code)
        return True

    def undo(self) -> bool:
        """Undo the last thing done here."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.was_shown:
            self.was_shown = True
            self.first_shown()


class PageHead(Styled, QWidget):
    """Title and line below it at the leading edge, buttons at the other; search is always there."""

    def __init__(self, shell: Shell, *buttons: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(size=24, bold=True)
        self.line = Label(size=14, role="muted")
        self.search = Button(icon="search", key="Ctrl+K")
        self.search.clicked.connect(lambda: shell.search())
        words = Column(self.title, self.line, gap=0)
        self._buttons = Row(self.search, *buttons, gap=12)
        self._buttons.addStretch(0)
        self._row = Row((words, 1), self._buttons, gap=12)
        self.setLayout(self._row)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        self._fold()

    def retranslate(self) -> None:
        self.search.set_text(self.tr("Search"))

    def set_words(self, title: str, line: str = "") -> None:
        """The title, and the line below it."""
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self._fold()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._buttons.sizeHint().width()), hint.height())

    def _fold(self) -> None:
        """Put the buttons below the words where both do not fit beside each other."""
        wide = self.title.sizeHint().width() + look().px(12) + self._buttons.sizeHint().width()
        beside = wide <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
            # Below the words they begin where those do, and keep their distances.
            self._buttons.setStretch(self._buttons.count() - 1, 0 if beside else 1)
