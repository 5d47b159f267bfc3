"""A card with one thing that is noted about a person, which a small form changes where it stands."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from ui.kernel.layouts import Column, Row
from ui.kernel.wording import told
from ui.pages.people.keys import keeps_escape
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import IconView, Label


class NotedCard(Card):
    """What is noted stands in `line` (and what a subclass puts below it); the pencil opens the form.

    `taken` comes with what the form holds when somebody saves it, `dropped` when they take it away.
    """

    saved = Signal()
    dropped = Signal()

    def __init__(self, *fields: Field, shown: QWidget | None = None, parent: QWidget | None = None) -> None:
        self.heading = Label(size=17, bold=True)
        self.pencil = Button(icon="pencil", kind=Kind.GHOST, height=36, role="muted")
        self.line = Label(wrap=True)
        self.below = Label(size=14, role="muted", wrap=True)
        self.fields = fields
        self.save_button = Button(kind=Kind.PRIMARY)
        self.drop_button = Button(icon="trash-2", kind=Kind.GHOST, role="muted")
        self.cancel_button = Button(kind=Kind.GHOST)
        self._refusal_icon = IconView("circle-alert", size=18, role="error")
        self._refusal = Label(size=14, role="error", wrap=True)
        self._form = QWidget()
        self._form.setLayout(
            Column(
                *fields,
                Row(self._refusal_icon, (self._refusal, 1), gap=8),
                Row(self.save_button, self.cancel_button, None, self.drop_button, gap=8),
                gap=10,
            )
        )
        self._shown = QWidget()
        inner: list[QWidget] = [self.line, *([shown] if shown else []), self.below]
        self._shown.setLayout(Column(*inner, gap=6))
        self._may, self._is_noted = False, False
        super().__init__(
            Column(
                Row(self.heading, None, self.pencil, gap=8),
                self._shown,
                self._form,
                gap=6,
                margins=(24, 14, 16, 18),
            ),
            parent=parent,
        )
        self.pencil.clicked.connect(self.open_form)
        self.save_button.clicked.connect(self.saved)
        self.cancel_button.clicked.connect(self.close_form)
        self.drop_button.clicked.connect(self.dropped)
        for field in fields:
            field.editor.installEventFilter(self)
        self.refuse("")
        self.close_form()

    def retranslate(self) -> None:
        self.save_button.set_text(self.tr("Save"))
        self.cancel_button.set_text(self.tr("Cancel"))
        self.drop_button.set_text(self.tr("Take away"))
        self.pencil.set_text("", name=self.tr("Change: %1").replace("%1", self.heading.text()))

    def show_noted(self, line: str, below: str, *, is_noted: bool, may_change: bool) -> None:
        """What is noted, and what is said below it."""
        self._may, self._is_noted = may_change, is_noted
        self.line.setText(line)
        self.line.set_role("text" if is_noted else "muted")
        self.below.setText(below)
        self.below.setVisible(bool(below))
        self.pencil.setVisible(may_change and self._form.isHidden())

    def fill(self) -> None:
        """Put what is noted into the form."""

    def open_form(self) -> None:
        """Show the form in the place of the line."""
        self.fill()
        self.refuse("")
        self.drop_button.setVisible(self._is_noted)
        self._shown.hide()
        self.pencil.hide()
        self._form.show()
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Show what is noted again."""
        held = self._form.isAncestorOf(self.focusWidget() or self)
        self._form.hide()
        self._shown.show()
        self.pencil.setVisible(self._may)
        if held:
            self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say in the form why it was not taken."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        self._refusal_icon.setVisible(bool(sentence))

    def on_refused(self, refusal: Refusal) -> None:
        """The same, for what the office refused."""
        self.refuse(told(refusal))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Escape:
                    self.close_form()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.saved.emit()
                    return True
            return False
        return keeps_escape(event) or super().eventFilter(watched, event)
