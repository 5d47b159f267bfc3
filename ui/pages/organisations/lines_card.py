"""A card with some lines of one kind, each changed where it stands: contacts, permits."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kernel.layouts import Column, Row
from ui.widgets.button import Button, Kind
from ui.widgets.field import Field
from ui.widgets.form_card import FormCard
from ui.widgets.label import Label
from ui.widgets.styled import Styled


class LinesCard(FormCard):
    """What is noted stands in rows; the plus and the pencils open one form, in the place of the rows.

    Subclasses say what an item reads like (`words_of`), fill the form from one (`fill`) and read one from it
    (`read`). `kept` comes with all items after a change.
    """

    kept = Signal(object)
    """The items as somebody wants them now."""

    def __init__(self, *fields: Field, parent: QWidget | None = None) -> None:
        self.items: tuple[Any, ...] = ()
        self._at: int | None = None
        self.rows: list[_LineRow] = []
        self.nothing = Label(size=15, role="muted", wrap=True)
        self._column = Column(self.nothing, gap=4)
        stands = QWidget()
        stands.setLayout(self._column)
        super().__init__(*fields, shown=stands, opener="plus", parent=parent)
        self.opener.clicked.connect(lambda: self.open_form(None))
        self.saved.connect(self.save)
        self.dropped.connect(self._drop)

    def retranslate(self) -> None:
        super().retranslate()
        self.opener.set_text("", name=self.tr("Add: %1").replace("%1", self.heading.text()))
        self._show()

    def show_items(self, items: Sequence[Any], *, may_change: bool) -> None:
        """These items; a form that is open goes on."""
        self.items = tuple(items)
        self.let_change(may_change)
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
        self.fill(None if at is None else self.items[at])
        self.show_form(may_drop=at is not None)

    def save(self) -> None:
        """Keep what the form holds."""
        self.clear_refusals()
        item = self.read()
        if item is None:
            return
        items = list(self.items)
        if self._at is None:
            items.append(item)
        else:
            items[self._at] = item
        self.kept.emit(tuple(items))

    def _drop(self) -> None:
        self.kept.emit(tuple(item for at, item in enumerate(self.items) if at != self._at))

    def _show(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for at, item in enumerate(self.items):
            row = _LineRow(*self.words_of(item), self.tr("Change"), may_change=self._may_change)
            row.pencil.clicked.connect(lambda at=at: self.open_form(at))
            self._column.addWidget(row)
            self.rows.append(row)
        self.nothing.setVisible(not self.items)


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
