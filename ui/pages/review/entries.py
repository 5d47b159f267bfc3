"""The list of all entries, with what the chosen ones come to at its foot."""

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.lists import Filter
from timebank.domain.review import EntryLine, EntrySums
from timebank.services.review import list_entries, sum_entries
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import words
from ui.lists.card import ListCard
from ui.lists.source import LazySource
from ui.lists.tools import ListTools, RowWish
from ui.pages.review.rows import columns, slip_of
from ui.pages.slip_wish import slip_wishes
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table

PAUSE_MILLISECONDS = 120
"""Somebody who goes on choosing rows is not yet asking what they come to."""


class EntriesView(Styled, QWidget):
    """Every entry in pages; Enter opens one."""

    opened = Signal(object)
    """The EntryLine that somebody wants to see in full."""
    undo_wanted = Signal(object)

    def __init__(self, door: Door, shell: Shell, zone: Callable[[], ZoneInfo]) -> None:
        super().__init__()
        self._door, self._shell = door, shell
        self._sums: EntrySums | None = None
        self._chosen = 0
        self._asked: Task | None = None
        self.source: LazySource[EntryLine] = LazySource(
            door, list_entries, columns(self._title, shell.talents, shell.today, zone), parent=self
        )
        self.model = self.source.model
        self.table = Table(self.model)
        self.nothing = EmptyState("scroll-text")
        self.tools = ListTools(
            "entries",
            self.table,
            self.source,
            door,
            shell,
            title=lambda: self.tr("All entries"),
            wishes=self.wishes,
        )
        self.card = ListCard(self.tools, empty=self.nothing)
        self.card.setProperty("help", "entries")
        self.sums = Label(size=15, bold=True, elide=True)
        self.open = Button(icon="eye", kind=Kind.GHOST, height=44, size=15, key="Enter")
        self.undo = Button(icon="undo-2", kind=Kind.GHOST, height=44, size=15, key="Ctrl+R")
        self._foot = Card(Row((self.sums, 1), self.open, self.undo, gap=8, margins=(24, 2, 12, 2)))
        self.setLayout(Column((self.card, 1), self._foot, gap=12))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask_sums)
        self.table.opened.connect(self.opened)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.source.counted.connect(self._on_chosen)
        self.open.clicked.connect(lambda: self._with_current(self.opened))
        self.undo.clicked.connect(lambda: self._with_current(self.undo_wanted))
        self.retranslate()
        self._on_chosen()

    def retranslate(self) -> None:
        self.open.set_text(self.tr("Open"))
        self.undo.set_text(self.tr("Undo…"))
        self.nothing.set_words(
            self.tr("Nothing is written down yet"),
            self.tr("Every entry of the desk will stand in this list."),
        )
        self._tell()

    def wishes(self, row: EntryLine) -> tuple[RowWish, ...]:
        """What can be done with an entry, as its menu offers it."""
        opening = RowWish(text=self.tr("Open"), icon="eye", does=lambda: self.opened.emit(row), key="Enter")
        undoing = RowWish(
            text=self.tr("Undo…"), icon="undo-2", does=lambda: self.undo_wanted.emit(row), key="Ctrl+R"
        )
        return opening, undoing, *slip_wishes(self._door, self._shell, slip_of(row), self, key="Ctrl+P")

    @property
    def current(self) -> EntryLine | None:
        """The entry that is chosen."""
        row = self.table.current_row()
        return row if isinstance(row, EntryLine) else None

    def arrive(self) -> None:
        """Put the focus in the quick filter."""
        self.card.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.editor.selectAll()

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was recorded somewhere."""
        if topics & {Topic.ENTRIES, Topic.MEMBERS}:
            self.source.reload()

    def show_period(self, start: date, until: date) -> None:
        """Show what happened in these days and nothing else."""
        self.card.editor.clear()
        self.tools.show_filters((Filter(column="date", start=start, until=until),))

    def _with_current(self, signal: object) -> None:
        if self.current is not None:
            signal.emit(self.current)  # type: ignore[attr-defined]

    def _ranges(self) -> tuple[tuple[int, int], ...]:
        chosen = self.table.selectionModel().selection().toList()
        return tuple(sorted({(each.top(), each.bottom()) for each in chosen}))

    def _on_chosen(self) -> None:
        has = self.current is not None
        self.open.setEnabled(has)
        self.undo.setEnabled(has)
        self._pause.start()

    def _ask_sums(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        ranges = self._ranges()
        self._chosen = sum(last - first + 1 for first, last in ranges)
        # One row says itself what it holds; all of them are what the filters leave.
        some = 1 < self._chosen < self.source.total
        if not some:
            self._chosen = 0
        self._asked = self._door.ask(
            sum_entries,
            self.source.query,
            ranges if some else None,
            then=self._on_sums,
            owner=self,
            slow=True,
        )

    def _on_sums(self, sums: EntrySums) -> None:
        self._sums = sums
        self._tell()

    def _tell(self) -> None:
        sums = self._sums
        if sums is None:
            self.sums.setText("")
            return
        if self._chosen:
            count = self.tr("%n entries chosen", "", sums.count)
        elif self.source.query.filters or self.source.query.words:
            count = self.tr("%n entries with these filters", "", sums.count)
        else:
            count = self.tr("%n entries in all", "", sums.count)
        given = self.tr("%1 of help").replace("%1", words().duration(sums.given))
        moved = self.tr("%1 credits").replace("%1", words().duration(sums.credits))
        self.sums.setText(f"{count}  ·  {given}  ·  {moved}")

    def _title(self, column: str) -> str:
        titles = {
            "number": self.tr("Number"),
            "date": self.tr("Day"),
            "recorded": self.tr("Written down"),
            "giver": self.tr("Who helped"),
            "receiver": self.tr("For whom"),
            "what": self.tr("What"),
            "kind": self.tr("Kind"),
            "given": self.tr("How long"),
            "credits": self.tr("Credits"),
            "way": self.tr("Confirmed"),
            "operator": self.tr("Written down by"),
            "organisation": self.tr("Organisation"),
            "note": self.tr("Note"),
            "state": self.tr("Undone?"),
            "stands": self.tr("stands"),
            "reversed": self.tr("was undone"),
            "reversal": self.tr("undoes another"),
        }
        return titles[column]
