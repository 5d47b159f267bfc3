"""The fields that only the stack has: the day, the way of confirming and the note."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from timebank.domain.dates import read_near_date
from timebank.domain.errors import DateNotUnderstood
from timebank.domain.ledger import Confirmation
from ui.kernel.wording import told, words
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.options import WAYS, way_words
from ui.widgets.field import FieldFrame

MARK = "\N{LEFT-TO-RIGHT MARK}"


def day_words(day: date) -> str:
    """A day as it is shown and typed in the table."""
    return words().short_date(day).strip(MARK)


class DayField(FieldFrame):
    """On which day it was: `22-11-2026`, `22-11` or `22`. Empty is the day of the slip above, which stands in grey."""

    changed = Signal()
    entered = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        self.edit = DeskEdit(most=20, is_free=False)
        super().__init__(self.edit)
        _narrow(self)
        self._today = today
        self.refusal = ""
        self.edit.textEdited.connect(self._on_edited)
        self.edit.entered.connect(self._on_enter)
        self.edit.left.connect(self.settle)

    def restore(self, text: str, above: date | None) -> None:
        """Hold this; `above` stands in grey where nothing is typed."""
        self.edit.setText(text)
        self.edit.setPlaceholderText("" if above is None else day_words(above))
        self._refuse("")
        if text:
            self.settle()

    def settle(self) -> None:
        """Write the day out in full, or say what is wrong with it."""
        text = self.edit.text().strip()
        if not text:
            return
        try:
            day = read_near_date(text, self._today())
        except DateNotUnderstood as refusal:
            self._refuse(told(refusal))
            return
        full = day_words(day)
        if full != self.edit.text():
            self.edit.setText(full)
            self.changed.emit()

    def _on_edited(self) -> None:
        self._refuse("")
        self.changed.emit()

    def _on_enter(self) -> None:
        self.settle()
        if not self.refusal:
            self.entered.emit()

    def _refuse(self, sentence: str) -> None:
        self.refusal = sentence
        self.set_in_error(bool(sentence))
        self.edit.set_description(sentence)


class WayField(FieldFrame):
    """How it was confirmed: the space bar or its first letter goes to the next way."""

    changed = Signal()
    entered = Signal()

    def __init__(self) -> None:
        self.edit = DeskEdit(most=60, is_free=False)
        self.edit.setReadOnly(True)
        super().__init__(self.edit)
        _narrow(self)
        self.way: Confirmation | None = None
        self.edit.installEventFilter(self)
        self.edit.entered.connect(self.entered)

    def restore(self, way: Confirmation | None) -> None:
        """Hold this."""
        self.way = way
        text = words().word("confirmations_short", way.value) if way is not None else ""
        self.edit.setText(text[:1].upper() + text[1:])
        self.edit.setCursorPosition(0)
        self.edit.set_description(way_words(way))

    def next_way(self) -> None:
        """The next way of confirming; after the last one, none was said."""
        self.choose(WAYS[(WAYS.index(self.way) + 1) % len(WAYS)])

    def choose(self, way: Confirmation | None) -> None:
        """This is how the other side confirmed."""
        self.restore(way)
        self.changed.emit()

    def retranslate(self) -> None:
        if hasattr(self, "way"):
            self.restore(self.way)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease:
            self.next_way()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            if event.key() == Qt.Key.Key_Space:
                self.next_way()
                return True
            letter = event.text().casefold()
            if letter.isalpha():
                at = WAYS.index(self.way)
                order = [*WAYS[at + 1 :], *WAYS[: at + 1]]
                named = [way for way in order if way and _short(way).startswith(letter)]
                if named:
                    self.choose(named[0])
                return True
        return False


class NoteField(FieldFrame):
    """A note with the slip."""

    changed = Signal()
    entered = Signal()

    def __init__(self) -> None:
        self.edit = DeskEdit(most=2000)
        super().__init__(self.edit)
        _narrow(self)
        self.edit.textEdited.connect(lambda: self.changed.emit())
        self.edit.entered.connect(self.entered)


def _short(way: Confirmation) -> str:
    return words().word("confirmations_short", way.value).casefold()


def _narrow(field: FieldFrame) -> None:
    box = field.layout()
    assert box is not None
    box.set_margins((12, 0, 10, 0))  # type: ignore[attr-defined]
