"""The card with today's list."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from timebank.domain.errors import NotYoursToReverse, SecondOperatorNeeded
from timebank.domain.ledger import CLOCK_KINDS
from timebank.domain.ledger import Kind as EntryKind
from timebank.services.exchanges import confirm_exchange, decline_exchange, reverse_entry, sign_entry
from timebank.services.slip_papers import slip_paper
from ui.dialogs.slip import SlipDialog
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.text import Piece
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.lists.card import ListMenu
from ui.lists.chips import FilterChips
from ui.lists.source import RowsSource
from ui.lists.states import ListViews
from ui.lists.tools import ListTools
from ui.models.rows import RowsModel
from ui.pages.desk.day import DayRow, columns
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, Hairline
from ui.widgets.label import MixedLabel
from ui.widgets.notice import EmptyState
from ui.widgets.table import Table

WAY_COLUMN = 5
LEAST_HEIGHT = 60
"""The head with the line that counts stays in sight, however much the form above asks."""
Wish: TypeAlias = tuple[str, Callable[[], object]]


class DayTable(Table):
    """The rows, in columns that stand where the fields of the entry bar stand."""

    menu_wanted = Signal(object, object)
    """A row, and the place on the screen where its menu opens."""
    undo_wanted = Signal(object)
    way_pressed = Signal(object)

    def __init__(self, model: "RowsModel[DayRow]", parent: QWidget | None = None) -> None:
        self._starts: list[int] = []
        super().__init__(model, sortable=False, parent=parent)
        self.set_heads_visible(False)

    def set_starts(self, starts: Sequence[int]) -> None:
        """Begin the columns here, in real pixels from the leading edge."""
        self._starts = list(starts)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        match event.key():
            case Qt.Key.Key_Delete if row is not None:
                self.undo_wanted.emit(row)
            case Qt.Key.Key_Menu if row is not None:
                self._open_menu(row)
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._model.row_at(index)
        if row is not None and index.column() == WAY_COLUMN and event.button() is Qt.MouseButton.LeftButton:
            self.way_pressed.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        row = self._model.row_at(index)
        if row is not None:
            self.selectRow(index.row())
            self.menu_wanted.emit(row, event.globalPos())

    def open_menu_here(self) -> None:
        """Open the menu of the row that is chosen, at the row."""
        row = self.current_row()
        if row is not None:
            self._open_menu(row)

    def _open_menu(self, row: DayRow) -> None:
        area = self.visualRect(self.currentIndex())
        self.menu_wanted.emit(row, self.viewport().mapToGlobal(area.bottomLeft() + QPoint(look().px(24), 0)))

    def _share_width(self) -> None:
        starts = self._starts
        if not starts:
            return
        half = look().px(6)
        edges = [0, *(start - half for start in starts[1:]), max(starts[-1], self.viewport().width())]
        for column, (begin, end) in enumerate(pairwise(edges)):
            self.setColumnWidth(column, max(1, end - begin))


class DayCard(Card):
    """Today: how often and how long, and the list."""

    undo_wanted = Signal(object)
    confirm_wanted = Signal(object)
    sign_wanted = Signal(object)
    second_wanted = Signal(object)
    """Somebody wants to sign a row that another operator has to sign."""
    decline_wanted = Signal(object)

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        self._door, self._shell = door, shell
        self._whole = True
        self.model: RowsModel[DayRow] = RowsModel(columns(self._title, self._way, shell.talents))
        self.head = MixedLabel(height=28)
        self.count = ""
        self.waiting = Button(icon="hourglass", kind=Kind.GHOST, height=32, size=15)
        self.waiting.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.table = DayTable(self.model)
        self.empty = EmptyState("clipboard-list")
        self.empty.setMinimumHeight(1)
        # The columns stand under the fields of the entry bar, and the newest line on top: both stay so.
        source = RowsSource(self.model, self.model)
        self.tools = ListTools(
            "day", self.table, source, door, shell, title=self._list_title, row_menu=False, fixed=True
        )
        self.list_menu = ListMenu(self.tools)
        self.list_menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._views = ListViews(self.tools, self.empty)
        head = Row((self.head, 1), self.waiting, self.list_menu, gap=4, margins=(24, 8, 8, 8))
        chips = FilterChips(self.tools, self.list_menu)
        super().__init__(
            Column(head, chips, Hairline(), (self._views, 1), gap=0, margins=(1, 1, 1, 8)), parent=parent
        )
        self.model.setParent(self)
        self.table.opened.connect(self._on_opened)
        self.table.way_pressed.connect(self._on_way)
        self.table.undo_wanted.connect(self._on_undo)
        self.table.menu_wanted.connect(self._open_menu)
        self.waiting.clicked.connect(self.go_to_waiting)
        self.tools.narrowed.connect(self._say_count)
        self.retranslate()

    def retranslate(self) -> None:
        if not hasattr(self, "_views"):
            return
        self.table.setAccessibleName(self._list_title())
        self.empty.set_words(
            self.tr("Nothing has been written down yet today"), self.tr("Type a name and press Enter.")
        )
        self._say_count()

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(560), look().px(LEAST_HEIGHT))

    def show_rows(self, rows: Sequence[DayRow], *, whole: bool) -> None:
        """Show these rows; the one that is chosen stays chosen."""
        before = self.table.current_row()
        self._whole = whole
        self.model.replace(rows)
        if before is not None:
            for number, row in enumerate(self.model.rows):
                if row.entry == before.entry:
                    self.table.selectRow(number)
        self._say_count()

    def set_starts(self, starts: Sequence[int]) -> None:
        """Stand below the fields of the entry bar; both cards are equally wide."""
        self.table.set_starts([start - 1 for start in starts])

    def take_focus(self) -> None:
        """Put the cursor in the list, on a row."""
        if self.model.rows:
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def go_to_waiting(self) -> bool:
        """Choose the next line that waits, below the one that is chosen, or from the top again; False when none does."""
        rows = self.model.rows
        places = [number for number, row in enumerate(rows) if row.waiting]
        if not places:
            return False
        here = self.table.currentIndex().row()
        self.table.selectRow(next((place for place in places if place > here), places[0]))
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def open_slip(self, row: DayRow | None = None) -> None:
        """The slip of this row, else of the one the cursor is on, else of the newest; without any, empty slips."""
        if row is None and self.table.hasFocus():
            row = self.table.current_row()
        if row is None:
            slips = (each for each in self.model.rows if each.kind in CLOCK_KINDS and not each.undone)
            row = next(slips, None)
        entry = row.entry if row is not None else None
        SlipDialog(self._door, self._shell, entry, parent=self.window()).open()

    def _on_opened(self, row: DayRow) -> None:
        if row.waiting:
            self._settle(row)
        else:
            self.table.open_menu_here()

    def _on_way(self, row: DayRow) -> None:
        if row.waiting:
            self._settle(row)

    def _on_undo(self, row: DayRow) -> None:
        if row.waiting:
            self.decline_wanted.emit(row)
        elif row.undone:
            return
        elif self._undoable(row):
            self.undo_wanted.emit(row)
        elif self._door.actor.takes_part(_codes(row)):
            self._shell.say(told(SecondOperatorNeeded(entry=str(row.entry))), icon="lock")
        else:
            self._shell.say(told(NotYoursToReverse(entry=str(row.entry))), icon="lock")

    def _settle(self, row: DayRow) -> None:
        if "signature" in row.waiting:
            (self.sign_wanted if self._signable(row) else self.second_wanted).emit(row)
        else:
            self.confirm_wanted.emit(row)

    def _open_menu(self, row: DayRow, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, wanted in self._wishes(row):
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, wanted=wanted: wanted())
            menu.addAction(action)
        menu.popup(place)

    def _wishes(self, row: DayRow) -> list[Wish]:
        """What can be done with a row by whoever works here."""
        wishes: list[Wish] = []
        if row.waiting:
            if "signature" in row.waiting and self._door.may(sign_entry):
                if self._signable(row):
                    wishes.append((self.tr("Sign"), lambda: self.sign_wanted.emit(row)))
            elif self._door.may(confirm_exchange) and not self._is_own_help(row):
                wishes.append((self.tr("Confirm…"), lambda: self.confirm_wanted.emit(row)))
            if self._door.may(decline_exchange):
                wishes.append((self.tr("Decline…"), lambda: self.decline_wanted.emit(row)))
        elif not row.undone:
            if self._confirmable(row):
                wishes.append((self.tr("Confirm…"), lambda: self.confirm_wanted.emit(row)))
            if self._undoable(row):
                wishes.append((self.tr("Undo…"), lambda: self.undo_wanted.emit(row)))
        if not row.undone and row.kind in CLOCK_KINDS and self._door.may(slip_paper):
            wishes.append((self.tr("Slip to sign…"), partial(self.open_slip, row)))
        for party in (*row.givers, *row.receivers):
            if party.code[0].isdigit():
                show = self.tr("Show %1").replace("%1", party.name).replace("&", "&&")
                wishes.append((show, partial(self._shell.open_person, party.code)))
        return wishes

    def _confirmable(self, row: DayRow) -> bool:
        unsaid = row.confirmation is None or not row.confirmation.by_receiver
        may = self._door.may(confirm_exchange) and not self._is_own_help(row)
        return unsaid and row.kind in CLOCK_KINDS and bool(row.talent or row.minutes) and may

    def _signable(self, row: DayRow) -> bool:
        return self._door.may(sign_entry) and self._door.actor.may_sign(row.operator, _codes(row))

    def _undoable(self, row: DayRow) -> bool:
        actor = self._door.actor
        settled = row.kind in (EntryKind.SETTLEMENT, EntryKind.MERGE)
        may = self._door.may(reverse_entry) and actor.may_undo(row.operator, today=True)
        return may and not settled and not actor.takes_part(_codes(row))

    def _is_own_help(self, row: DayRow) -> bool:
        return self._door.actor.takes_part(party.code for party in row.givers)

    def _title(self, column: str) -> str:
        match column:
            case "time":
                return self.tr("Time")
            case "giver":
                return self.tr("Who helped?")
            case "receiver":
                return self.tr("For whom?")
            case "talent":
                return self.tr("What?")
            case "length":
                return self.tr("How long?")
        return self.tr("Confirmed")

    def _way(self, row: DayRow) -> str:
        if row.undone:
            return self.tr("undone")
        if "signature" in row.waiting:
            return self.tr("Sign") if self._signable(row) else self.tr("Another signs")
        if row.waiting:
            return self.tr("Confirm")
        if row.confirmation is None:
            return ""
        return words().word("confirmations_short", row.confirmation.value)

    def _list_title(self) -> str:
        return self.tr("Today's list")

    def _say_count(self) -> None:
        rows = self.model.rows
        counted = [row for row in rows if row.counts]
        waiting = sum(bool(row.waiting) for row in rows)
        parts = []
        if counted:
            times = self.tr("helped %n time(s)", "", len(counted))
            total = words().duration(sum(row.minutes for row in counted))
            parts.append(self.tr("%1, %2 together").replace("%1", times).replace("%2", total))
        self.waiting.setVisible(bool(waiting))
        self.list_menu.setVisible(bool(self.model.given))
        self.waiting.set_text(self.tr("%n waiting", "", waiting))
        if not self._whole:
            parts.append(self.tr("the latest %n", "", len(rows)))
        self.count = "  ·  ".join(parts)
        title = Piece(text=self.tr("Today"), size=17, bold=True)
        self.head.set_lines((title, Piece(text=self.count, size=15, role="muted", gap=12)))


def _codes(row: DayRow) -> list[str]:
    return [party.code for party in (*row.givers, *row.receivers)]
