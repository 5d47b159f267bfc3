"""A card that shows something, and a small form in its place while somebody changes it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from ui.kernel.heard import announce
from ui.kernel.layouts import Column, Row
from ui.kernel.wording import told
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.escape import keeps_escape
from ui.widgets.field import Field
from ui.widgets.label import IconView, Label


class FormCard(Card):
    """`shown` stands below the heading until `opener` opens the form. Enter saves and Escape closes it."""

    saved = Signal()
    """Somebody wants to keep what the form holds."""
    dropped = Signal()
    """Somebody wants to take away what the form was opened for."""

    def __init__(
        self, *fields: Field, shown: QWidget, opener: str = "pencil", parent: QWidget | None = None
    ) -> None:
        self.fields = fields
        self.heading = Label(size=17, bold=True)
        self.opener = Button(icon=opener, kind=Kind.GHOST, height=36, role="muted")
        self.save_button = Button(kind=Kind.PRIMARY)
        self.cancel_button = Button(kind=Kind.GHOST)
        self.drop_button = Button(icon="trash-2", kind=Kind.GHOST, role="muted")
        self._refusal_icon = IconView("circle-alert", size=18, role="error")
        self._refusal = Label(size=14, role="error", wrap=True)
        self._may_change = False
        self._shown = shown
        self._form = QWidget()
        self._form.setLayout(
            Column(
                *fields,
                Row(self._refusal_icon, (self._refusal, 1), gap=8),
                Row(self.save_button, self.cancel_button, None, self.drop_button, gap=8),
                gap=10,
            )
        )
        super().__init__(
            Column(
                Row(self.heading, None, self.opener, gap=8),
                self._shown,
                self._form,
                gap=6,
                margins=(24, 14, 16, 18),
            ),
            parent=parent,
        )
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

    def let_change(self, may: bool) -> None:
        """Whether the form may be opened at all."""
        self._may_change = may
        self.opener.setVisible(may and self._form.isHidden())

    def show_form(self, *, may_drop: bool) -> None:
        """Show the form, which was filled before, in the place of what stands there."""
        self.clear_refusals()
        self.drop_button.setVisible(may_drop)
        self._shown.hide()
        self.opener.hide()
        self._form.show()
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Show again what stands there."""
        held = self._form.isAncestorOf(self.focusWidget() or self)
        self._form.hide()
        self._shown.show()
        self.opener.setVisible(self._may_change)
        if held:
            self.opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say in the form why it was not taken."""
        self._refusal.setText(sentence)
        announce(self._refusal, sentence, urgent=True)
        self._refusal.setVisible(bool(sentence))
        self._refusal_icon.setVisible(bool(sentence))

    def clear_refusals(self) -> None:
        """Nothing is wrong any more, in the form and in its fields."""
        self.refuse("")
        for field in self.fields:
            field.set_refusal("")

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
