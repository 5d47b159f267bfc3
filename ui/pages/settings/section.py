"""What every section of the settings is: a title, a line, and cards below each other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.access import Permission
from timebank.domain.changes import Topic
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled


class Section(Styled, QWidget):
    """One section. It reads when it is first seen, and again when a topic changes that it shows."""

    topics: frozenset[Topic] = frozenset()

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.door, self.shell = door, shell
        self.was_shown = False
        self.title = Label(size=20, bold=True, wrap=True)
        self.line = Label(size=15, role="muted", wrap=True)
        self.doings = Row(gap=12)
        self.body = Column(gap=16)
        head = Row((Column(self.title, self.line, gap=2), 1), self.doings, gap=16)
        head.setAlignment(self.doings, Qt.AlignmentFlag.AlignTop)
        self.setLayout(Column(head, self.body, None, gap=16, margins=(4, 4, 8, 24)))

    def set_words(self, title: str, line: str = "") -> None:
        """The title and what the section is for."""
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))

    def reload(self) -> None:
        """Read what is shown."""

    def arrive(self) -> None:
        """Put the focus where work starts in this section."""

    def show_first(self) -> None:
        """The section is seen: read it the first time."""
        if not self.was_shown:
            self.was_shown = True
            self.reload()

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was changed somewhere: read again what shows it."""
        if self.was_shown and topics & self.topics:
            self.reload()


class Explained(Styled, QWidget):
    """Why something is not there to be done: which role may do it."""

    def __init__(self, door: Door, needs: Permission, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._needs = door, needs
        self.label = Label(size=15, role="muted", wrap=True)
        self.setLayout(Row(IconView("lock", size=18), (self.label, 1), gap=8))
        # Never show what has no parent yet: it would be a window of its own.
        if door.actor.may(needs):
            self.hide()
        self.say()

    def say(self) -> None:
        """Say it in the language of the screen."""
        self.label.setText(told(self._door.actor.declined(self._needs)))


class Fact(Styled, QWidget):
    """A label, what it is, and perhaps a button that changes it."""

    changed = Signal()

    def __init__(self, icon: str, *, button: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(size=15, bold=True, role="muted")
        self.value = Label(wrap=True)
        self.button = Button()
        if not button:
            self.button.hide()
        self.button.clicked.connect(self.changed)
        words = Column(self.label, self.value, gap=2)
        self.setLayout(Row(IconView(icon, size=22), (words, 1), self.button, gap=16))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_words(self, label: str, value: str, button: str = "") -> None:
        """The label, the value, and the word on the button."""
        self.label.setText(label)
        self.value.setText(value)
        self.button.set_text(button)
        # Three buttons of one word are told apart by what they change.
        self.button.setAccessibleName(f"{label}: {button}" if button else "")


def card(*parts: "QWidget | Column | Row | float | None", gap: float = 16) -> Card:
    """A card of a section round these parts."""
    return Card(Column(*parts, gap=gap, margins=(24, 20, 24, 20)))
