"""The table of slips: one of them is being typed, the others are painted; keys go from one to the next."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.models.rows import Index
from ui.pages.slips.fields import day_words
from ui.pages.slips.model import Shown, SlipsModel, columns
from ui.pages.slips.row import Cell, SlipRow, days_of, new_row
from ui.pages.slips.strip import Strip
from ui.widgets.notice import EmptyState
from ui.widgets.table import Table

ROW_HEIGHT = 58


class Sheet(Table):
    """The slips, the last of which is always empty: a new one appears by itself."""

    rows_changed = Signal()
    paste_wanted = Signal()
    left_at_end = Signal()
    """Tab on the empty last slip: on to what comes after the table."""

    def __init__(self, door: Door, shell: Shell, page: QWidget) -> None:
        self._shell = shell
        self.model_: SlipsModel = SlipsModel(columns(self._title, shell.talents))
        super().__init__(self.model_, row_height=ROW_HEIGHT, sortable=False)
        self.model_.setParent(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(Table.SelectionMode.NoSelection)
        self._rows: list[SlipRow] = [new_row()]
        self._at = 0
        self._going: tuple[int, Cell] | None = None
        self.strip = Strip(door, shell, page, self.viewport())
        self.setFocusProxy(self.strip.giver.edit)
        self.empty = EmptyState("layers")
        self.empty.setParent(self.viewport())
        self.strip.changed.connect(self._on_changed)
        self.strip.settled.connect(self._on_settled)
        self.strip.next_wanted.connect(lambda: self.go(self._at + 1, self._first_cell()))
        self.strip.rows_wanted.connect(lambda by: self.go(self._at + by, self.strip.cell or Cell.GIVER))
        self.strip.edge_passed.connect(self._on_edge)
        self.strip.paste_wanted.connect(self.paste_wanted)
        self.verticalScrollBar().valueChanged.connect(self._place)
        self.viewport().installEventFilter(self)
        self.clicked.connect(self._on_clicked)
        self._load()
        self.retranslate()

    # the slips

    @property
    def rows(self) -> list[SlipRow]:
        """Every slip in which something is filled in."""
        return [row for row in self._rows if not row.is_empty]

    @property
    def at(self) -> int:
        """The place of the slip that is being typed."""
        return self._at

    def show_rows(self, rows: Sequence[SlipRow], at: int | None = None) -> None:
        """Hold these slips, with an empty one behind them, and type on at that place: behind them unless told."""
        self._rows = [row for row in rows if not row.is_empty]
        self._rows.append(new_row(self._rows[-1] if self._rows else None))
        self._at = len(self._rows) - 1 if at is None else min(at, len(self._rows) - 1)
        self._going = None
        self._load()
        self.rows_changed.emit()

    def set_row(self, row: SlipRow) -> None:
        """Put another version of a slip in its place."""
        self._rows = [row if each.id == row.id else each for each in self._rows]
        if self._rows[self._at].id == row.id:
            self._load()
        self.rows_changed.emit()

    def remove(self) -> SlipRow | None:
        """Take out the slip that is being typed; gives it back, so that it can be put in again."""
        row = self._rows[self._at]
        if row.is_empty:
            return None
        left = [each for each in self._rows if each.id != row.id]
        self.show_rows(left, self._at)
        self.strip.focus_cell(Cell.GIVER)
        return row

    def insert(self, row: SlipRow, at: int) -> None:
        """Put a slip in at this place and go there."""
        rows = list(self._rows)
        rows.insert(at, row)
        self.show_rows(rows, at)
        self.strip.focus_cell(Cell.GIVER)

    def repeat_above(self) -> None:
        """Take over what stands in the same cell of the slip above."""
        if self._at:
            self.strip.repeat_cell(self._rows[self._at - 1], self._day_above_words)

    def show_marks(self, shown: Sequence[Shown]) -> None:
        """Paint the slips so. The slip that is being typed is not painted, but counted."""
        self.model_.show(shown)
        self.setRowHidden(self._at, False)
        self._place()

    @property
    def every_row(self) -> list[SlipRow]:
        """Every slip, the empty one at the end too."""
        return self._rows

    def go(self, at: int, cell: Cell) -> None:
        """Type on at another slip; what was typed is looked up first."""
        if at < 0:
            return
        self.strip.settle()
        if self.strip.is_settling:
            self._going = (at, cell)
            return
        self._going = None
        self._take()
        at = min(at, len(self._rows) - 1)
        if at != self._at:
            self._at = at
            self._load()
            self.rows_changed.emit()
        self.scrollTo(self.model_.index(at, 0))
        self._place()
        self.strip.focus_cell(cell)

    def settle(self) -> bool:
        """Look up what was typed; False while an answer is still to come."""
        self.strip.settle()
        self._take()
        return not self.strip.is_settling

    # how it stands

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "strip"):
            self._place()

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "strip"):
            self.setAccessibleName(self.tr("Slips"))
            self.empty.set_words(
                self.tr("Put the paper slips beside you"),
                self.tr("Type them below each other, or paste rows from a spreadsheet (Ctrl+V)."),
            )

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(560), look().px(40 + 2 * ROW_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _share_width(self) -> None:
        super()._share_width()
        if hasattr(self, "strip"):
            self._place()

    def _title(self, number: int) -> str:
        match number:
            case Cell.DAY:
                return self.tr("Day")
            case Cell.GIVER:
                return self.tr("Who helped?")
            case Cell.RECEIVER:
                return self.tr("For whom?")
            case Cell.TALENT:
                return self.tr("What?")
            case Cell.TIME:
                return self.tr("How long?")
            case Cell.WAY:
                return self.tr("Confirmed")
            case Cell.NOTE:
                return self.tr("Note")
        return ""

    def _place(self) -> None:
        """Lay the fields over the row of the slip that is being typed."""
        height = self.rowHeight(self._at) if self._at < self.model_.rowCount() else look().px(ROW_HEIGHT)
        self.strip.setGeometry(0, self.rowViewportPosition(self._at), self.viewport().width(), height)
        shown = {
            number: (self.columnViewportPosition(number), self.columnWidth(number))
            for number in range(self.model_.columnCount())
            if not self.isColumnHidden(number)
        }
        self.strip.place(shown)
        below = self.strip.geometry().bottom() + 1
        self.empty.setVisible(len(self._rows) == 1 and self._rows[0].is_empty)
        self.empty.setGeometry(0, below, self.viewport().width(), max(0, self.viewport().height() - below))

    def _first_cell(self) -> Cell:
        """Where a new slip begins: with the day, which Enter takes over from the slip above."""
        return Cell.DAY

    # what happens

    def _on_changed(self) -> None:
        self._take()
        self.rows_changed.emit()

    def _on_settled(self) -> None:
        self._take()
        self.rows_changed.emit()
        if self._going is not None and not self.strip.is_settling:
            self.go(*self._going)

    def _on_edge(self, way: int) -> None:
        if way < 0:
            if self._at:
                self.go(self._at - 1, max(cell for cell in Cell if not self.isColumnHidden(cell)))
            else:
                self.strip.close_drops()
                self.focusNextPrevChild(False)
        elif self._rows[self._at].is_empty and self._at == len(self._rows) - 1:
            self.left_at_end.emit()
        else:
            self.go(self._at + 1, self._first_cell())

    def _on_clicked(self, index: QModelIndex | Index) -> None:
        self.go(index.row(), Cell(max(1, index.column())))

    def _take(self) -> None:
        """Take what stands in the fields into the slip, and see to it that an empty one is below it."""
        row = self.strip.gather(self._rows[self._at])
        before = self._rows[self._at]
        if row != before:
            # What was said of it before says nothing of what it is now.
            self._rows[self._at] = replace(row, override="", sure_double=False)
        if not self._rows[-1].is_empty:
            self._rows.append(new_row(self._rows[-1]))

    def _load(self) -> None:
        row = self._rows[self._at]
        above = self._rows[self._at - 1] if self._at else None
        self.strip.close_drops()
        self.strip.restore(row, self._at + 1, above, self._day_above())
        self._place()

    def _day_above(self) -> date | None:
        days = days_of(self._rows, self._shell.today())
        return days[self._at - 1] if self._at else self._shell.today()

    def _day_above_words(self) -> str:
        day = self._day_above()
        return "" if day is None else day_words(day)
