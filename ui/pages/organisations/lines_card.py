"""A card with some lines of one kind, each changed where it stands: contacts, permits."""

from collections.abc import Sequence
from typing import Any

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
from ui.widgets.styled import Styled


class LinesCard(Card):
    """What is noted stands in rows; the plus and the pencils open one form, in the place of the rows.

    Subclasses say what an item reads like (`words_of`), fill the form from one (`fill`) and read one from it
    (`read`). `kept` comes with all items after a change, `before` with those before it.
    """

    kept = Signal(object)
    """The items as somebody wants them now."""

    def __init__(self, *fields: Field, parent: QWidget | None = None) -> None:
        self.fields = fields
        self.items: tuple[Any, ...] = ()
        self._at: int | None = None
        self._may = False
        self.rows: list[_LineRow] = []
        self.heading = Label(size=17, bold=True)
        self.add_button = Button(icon="plus", kind=Kind.GHOST, height=36, role="muted")
        self.nothing = Label(size=15, role="muted", wrap=True)
        self.save_button = Button(kind=Kind.PRIMARY)
        self.cancel_button = Button(kind=Kind.GHOST)
        self.drop_button = Button(icon="trash-2", kind=Kind.GHOST, role="muted")
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
        self._column = Column(self.nothing, gap=4)
        self._shown.setLayout(self._column)
        super().__init__(
            Column(
                Row(self.heading, None, self.add_button, gap=8),
                self._shown,
                self._form,
                gap=6,
                margins=(24, 14, 16, 18),
            ),
            parent=parent,
        )
        self.add_button.clicked.connect(lambda: self.open_form(None))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close_form)
        self.drop_button.clicked.connect(self._drop)
        for field in fields:
            field.editor.installEventFilter(self)
        self.refuse("")
        self.close_form()

    def retranslate(self) -> None:
        self.save_button.set_text(self.tr("Save"))
        self.cancel_button.set_text(self.tr("Cancel"))
        self.drop_button.set_text(self.tr("Take away"))
        self.add_button.set_text("", name=self.tr("Add: %1").replace("%1", self.heading.text()))
        self._show()

    def show_items(self, items: Sequence[Any], *, may_change: bool) -> None:
        """These items; a form that is open goes on."""
        self.items, self._may = tuple(items), may_change
        self._show()

    def words_of(self, item: Any) -> tuple[str, str, str]:
        """A line in large letters, one below it, and the colour role of that one."""
        raise NotImplementedError

    def fill(self, item: Any | None) -> None:
        """Put an item into the form; None for a new one."""
        raise NotImplementedError

    def read(self) -> Any | None:
        """The item that the form holds; None when a field was refused."""
        raise NotImplementedError

    def open_form(self, at: int | None) -> None:
        """Show the form for an item that is there, or for a new one."""
        self._at = at
        for field in self.fields:
            field.set_refusal("")
        self.refuse("")
        self.fill(None if at is None else self.items[at])
        self.drop_button.setVisible(at is not None)
        self._shown.hide()
        self.add_button.hide()
        self._form.show()
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Show the rows again."""
        held = self._form.isAncestorOf(self.focusWidget() or self)
        self._form.hide()
        self._shown.show()
        self.add_button.setVisible(self._may)
        if held:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep what the form holds."""
        for field in self.fields:
            field.set_refusal("")
        self.refuse("")
        item = self.read()
        if item is None:
            return
        items = list(self.items)
        if self._at is None:
            items.append(item)
        else:
            items[self._at] = item
        self.kept.emit(tuple(items))

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
                    self.save()
                    return True
            return False
        return keeps_escape(event) or super().eventFilter(watched, event)

    def _drop(self) -> None:
        self.kept.emit(tuple(item for at, item in enumerate(self.items) if at != self._at))

    def _show(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for at, item in enumerate(self.items):
            row = _LineRow(*self.words_of(item), self.tr("Change"), may_change=self._may)
            row.pencil.clicked.connect(lambda at=at: self.open_form(at))
            self._column.addWidget(row)
            self.rows.append(row)
        self.nothing.setVisible(not self.items)
        self.add_button.setVisible(self._may and self._form.isHidden())


class _LineRow(Styled, QWidget):
    """One item: two lines and a pencil."""

    def __init__(self, line: str, below: str, role: str, change: str, *, may_change: bool) -> None:
        super().__init__()
        self.pencil = Button(icon="pencil", kind=Kind.GHOST, height=36, role="muted")
        self.pencil.set_text("", name=f"{change}: {line}")
        words = Column(Label(line, wrap=True), gap=0)
        if below:
            words.add(Label(below, size=14, role=role, wrap=True))
        self.setLayout(Row((words, 1), self.pencil, gap=8, margins=(0, 4, 0, 4)))
        if not may_change:
            self.pencil.hide()
        self.setAccessibleName(f"{line}; {below}" if below else line)
