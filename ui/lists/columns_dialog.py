"""Choosing the columns of a list and their order; what is changed is seen at once behind the dialog."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kernel.layouts import Column, Row
from ui.widgets.arrangement import Arrangement, chosen, in_order, names_of
from ui.widgets.button import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.field import Check
from ui.widgets.table import Table


class _ColumnCheck(Check):
    """The box of one column. (Arrows alone walk from box to box.)"""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(by)
            return
        super().keyPressEvent(event)


class ColumnsDialog(Dialog):
    """A box to tick for each column; Alt with an arrow, or the arrows beside it, move it."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(width=560, parent=parent)
        self._table = table
        self.checks: dict[int, Check] = {}
        self._rows = Column(gap=0)
        self.body.add(self._rows)
        self.standard = Button(icon="rotate-ccw")
        self.extra.add(self.standard)
        self.cancel_button.hide()
        self.accept_button.clicked.connect(self.accept)
        self.standard.clicked.connect(self._reset)
        self._fill()
        self.retranslate()
        next(iter(self.checks.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Columns"),
            self.tr("Tick what you want to see. Alt and an arrow move a column."),
            self.tr("Done"),
            "",
        )
        self.standard.set_text(self.tr("As it was"))

    def move_column(self, number: int, by: int) -> None:
        """Put a column one place nearer to the leading or the trailing edge."""
        order = in_order(self._table.columns, self._table.arrangement)
        place = order.index(number)
        if 0 <= place + by < len(order):
            order[place], order[place + by] = order[place + by], order[place]
            names = names_of(self._table.columns)
            self._apply(replace(self._table.arrangement, order=tuple(names[at] for at in order)))
            self._fill()
            self.checks[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_tick(self, number: int, on: bool) -> None:
        wanted = set(chosen(self._table.columns, self._table.arrangement))
        wanted = wanted | {number} if on else wanted - {number}
        if not wanted:
            # A list without columns shows nothing that could be chosen again.
            self.checks[number].setChecked(True)
            return
        names = names_of(self._table.columns)
        self._apply(replace(self._table.arrangement, shown=tuple(names[at] for at in sorted(wanted))))

    def _reset(self) -> None:
        kept = self._table.arrangement
        self._apply(Arrangement(sort=kept.sort, descending=kept.descending))
        self._fill()

    def _apply(self, arrangement: Arrangement) -> None:
        self._table.arrange(arrangement)
        self._table.arranged.emit()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.checks.clear()
        shown = chosen(self._table.columns, self._table.arrangement)
        order = in_order(self._table.columns, self._table.arrangement)
        for place, number in enumerate(order):
            title = self._table.columns[number].title()
            check = _ColumnCheck()
            check.moved.connect(partial(self.move_column, number))
            check.setText(title)
            check.setAccessibleName(title)
            check.setChecked(number in shown)
            check.toggled.connect(partial(self._on_tick, number))
            up, down = (Button(icon=icon, kind=Kind.GHOST, height=40) for icon in ("arrow-up", "arrow-down"))
            up.set_text("", name=self.tr("Move %1 forward").replace("%1", title))
            down.set_text("", name=self.tr("Move %1 back").replace("%1", title))
            up.setEnabled(place > 0)
            down.setEnabled(place < len(order) - 1)
            up.clicked.connect(lambda _on=False, number=number: self.move_column(number, -1))
            down.clicked.connect(lambda _on=False, number=number: self.move_column(number, 1))
            line = QWidget()
            line.setLayout(Row((check, 1), up, down, gap=4))
            self._rows.addWidget(line)
            self.checks[number] = check
