"""What every section of the settings is: a title, a line, and cards below each other."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.access import Actor, Permission
from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal, StorageTrouble
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress
from ui.kernel.wording import told
from ui.widgets.busy import BusyRow
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


class WorkingSection(Section):
    """A section from which long work is begun: seen, stopped, and its trouble told below its head."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.busy = BusyRow()
        self.trouble = Label(size=15, role="error", wrap=True)
        self.trouble.hide()
        self.body.add(self.busy, self.trouble)
        self.busy.working.connect(self.set_busy)

    def set_busy(self, busy: bool) -> None:
        """Long work began, or is over: what cannot be done meanwhile is grey."""

    def begin(
        self,
        job: Callable[[Any, Actor, Progress], Any],
        said: Callable[[], str],
        then: Callable[[Any], object],
    ) -> None:
        """Begin long work; `said` tells what is done, `then` is called with what came of it."""
        self.say_trouble("")
        self.busy.work(self.door, job, said, then, self._on_trouble)

    def say_trouble(self, sentence: str) -> None:
        """What went wrong, or nothing any more."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _on_trouble(self, error: Refusal | StorageTrouble) -> None:
        self.say_trouble(told(error))


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
