"""Facts of a person in a card, each with a pencil: changed where it stands, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kernel.layouts import Column, Row
from ui.kernel.theme import look
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.escape import keeps_escape
from ui.widgets.field import Choice, FieldFrame, TextEdit
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled

LABEL_WIDTH = 150
ROW_HEIGHT = 44


class FactRow(Styled, QWidget):
    """A label and a value. The pencil puts an editor in its place; Enter saves, Escape leaves it as it was."""

    saved = Signal(object)
    """The new value; the row waits for `done` or `refuse`."""

    def __init__(self, editor: TextEdit | Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._value: object = ""
        self._label = Label(size=15, role="muted", elide=True)
        self._text = Label(wrap=True)
        self.pencil = Button(icon="pencil", kind=Kind.GHOST, height=36, role="muted")
        self._frame = FieldFrame(editor, height=ROW_HEIGHT)
        self.save = Button(icon="check", kind=Kind.GHOST, height=36)
        self.cancel = Button(icon="x", kind=Kind.GHOST, height=36, role="muted")
        self._refusal_icon = IconView("circle-alert", size=18, role="error")
        self._refusal = Label(size=14, role="error", wrap=True)
        self._below = QWidget()
        self._below.setLayout(Row(self._refusal_icon, (self._refusal, 1), gap=8))
        self._editing = QWidget()
        self._editing.setLayout(Row((self._frame, 1), self.save, self.cancel, gap=4))
        line = Row(self._label, (self._text, 1), (self._editing, 1), self.pencil, gap=8)
        self.setLayout(Column(line, self._below, gap=4))
        self.pencil.clicked.connect(self.edit)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.done)
        editor.installEventFilter(self)
        self._show_editor(False)
        self.refuse("")
        self.restyle()

    def restyle(self) -> None:
        self._label.setFixedWidth(look().px(LABEL_WIDTH))
        self._text.setMinimumHeight(look().px(ROW_HEIGHT - 8))

    def set_words(self, label: str, save: str, cancel: str, change: str) -> None:
        """The label, and what the buttons beside it are called."""
        self._label.setText(label)
        self.editor.setAccessibleName(label)
        self.pencil.set_text("", name=f"{change}: {label}")
        self.save.set_text("", name=f"{save}: {label}")
        self.cancel.set_text("", name=cancel)

    @property
    def label(self) -> str:
        """What the fact is called."""
        return self._label.text()

    @property
    def text(self) -> str:
        """The value as it is shown."""
        return self._text.text()

    @property
    def refusal(self) -> str:
        """Why the last value was not taken."""
        return self._refusal.text()

    def show_value(self, value: object, text: str, nothing: str, *, may_change: bool) -> None:
        """This value, in these words; where there is none, `nothing` stands in its place."""
        self._value = value
        self._text.setText(text or nothing)
        self._text.set_role("text" if text else "muted")
        self.setAccessibleName(f"{self._label.text()}: {text or nothing}")
        self.pencil.setProperty("may", may_change)
        self.pencil.setVisible(may_change and self._editing.isHidden())

    def edit(self) -> None:
        """Put the editor in the place of the value."""
        if isinstance(self.editor, Choice):
            self.editor.choose(self._value)
        else:
            self.editor.setText("" if self._value is None else str(self._value))
            self.editor.selectAll()
        self.refuse("")
        self._show_editor(True)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self) -> None:
        """Show the value again."""
        held = self._editing.isAncestorOf(self.focusWidget() or self)
        self.refuse("")
        self._show_editor(False)
        if held:
            self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say below the row why the value was not taken."""
        self._refusal.setText(sentence)
        self._below.setVisible(bool(sentence))
        self._frame.set_in_error(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._save()
                    return True
                case Qt.Key.Key_Escape:
                    self.done()
                    return True
            return False
        return keeps_escape(event) or super().eventFilter(watched, event)

    def _save(self) -> None:
        editor = self.editor
        value = editor.value if isinstance(editor, Choice) else editor.text().strip()
        if value == self._value:
            self.done()
        else:
            self.saved.emit(value)

    def _show_editor(self, shown: bool) -> None:
        self._editing.setVisible(shown)
        self._text.setHidden(shown)
        self.pencil.setVisible(not shown and bool(self.pencil.property("may")))


class FactsCard(Card):
    """A heading and the rows below it, and perhaps something more."""

    def __init__(
        self,
        rows: dict[str, FactRow],
        *more: QWidget,
        button: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.rows = rows
        self.heading = Label(size=17, bold=True)
        head = Row(self.heading, None, *([button] if button else []), gap=8)
        super().__init__(
            Column(head, 4, *rows.values(), *more, gap=4, margins=(24, 14, 16, 16)), parent=parent
        )

    def on_saved(self, does: Callable[[str, object], object]) -> None:
        """Call this with the name of a row and its new value."""
        for key, row in self.rows.items():
            row.saved.connect(lambda value, key=key: does(key, value))
