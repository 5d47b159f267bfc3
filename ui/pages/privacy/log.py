"""The log as a list: who looked, changed, printed and took along. Nobody edits it, so that there is nothing to press."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.domain.audit_log import AboutKind, LogLine
from timebank.domain.changes import Topic
from timebank.domain.lists import Filter
from timebank.services.audit_log import list_log
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.lists.card import ListCard
from ui.lists.source import LazySource
from ui.lists.tools import ListTools, RowWish
from ui.pages.privacy.rows import columns
from ui.widgets.button import Button, Kind
from ui.widgets.label import IconView, Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table


class LogView(Styled, QWidget):
    """Every line in pages, the newest first; Enter opens the person that a line is about."""

    def __init__(self, door: Door, shell: Shell, zone: Callable[[], ZoneInfo]) -> None:
        super().__init__()
        self._shell = shell
        self._months = 0
        self.source: LazySource[LogLine] = LazySource(
            door, list_log, columns(self._title, zone), slow=True, parent=self
        )
        self.table = Table(self.source.model)
        self.nothing = EmptyState("eye")
        self.tools = ListTools(
            "log",
            self.table,
            self.source,
            door,
            shell,
            title=lambda: self.tr("Log"),
            wishes=self.wishes,
        )
        self.card = ListCard(self.tools, empty=self.nothing)
        self.card.setProperty("help", "log")
        self.told = Label(size=15, role="muted", wrap=True)
        self.again = Button(icon="refresh-cw", kind=Kind.GHOST, height=44, size=15)
        foot = Row(IconView("lock", size=18), (self.told, 1), self.again, gap=8, margins=(8, 0, 0, 0))
        self.setLayout(Column((self.card, 1), foot, gap=8))
        self.table.opened.connect(self._open)
        self.again.clicked.connect(self.source.reload)
        self.retranslate()

    def retranslate(self) -> None:
        self.nothing.set_words(self.tr("Nothing is in the log yet"))
        self.again.set_text(self.tr("Read again"))
        self._tell()

    def show_term(self, months: int) -> None:
        """After how many months a line leaves."""
        self._months = months
        self._tell()

    def arrive(self) -> None:
        """Put the focus in the quick filter."""
        self.card.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.editor.selectAll()

    def show_about(self, number: str) -> None:
        """Show what was done about this person and nothing else."""
        self.card.editor.clear()
        self.tools.show_filters((Filter(column="about", text=number),))

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Lines left. New ones come with whatever anybody does: they are read again by the button."""
        if Topic.LOG in topics:
            self.source.reload()

    def wishes(self, row: LogLine) -> tuple[RowWish, ...]:
        """What can be done with a line, as its menu offers it."""
        if row.about.kind not in (AboutKind.MEMBER, AboutKind.ORGANISATION):
            return ()
        number = row.about.number
        return (
            RowWish(text=self.tr("Open"), icon="eye", does=lambda: self._open(row), key="Enter"),
            RowWish(text=self.tr("Only about this one"), icon="filter", does=lambda: self.show_about(number)),
        )

    def _open(self, row: LogLine) -> None:
        if row.about.kind is AboutKind.MEMBER:
            self._shell.open_person(row.about.number)
        elif row.about.kind is AboutKind.ORGANISATION:
            self._shell.open_organisation(row.about.number)

    def _tell(self) -> None:
        told = self.tr("Nobody can change a line or take one away.")
        if self._months:
            told += " " + self.tr("After %n month(s) a line leaves by itself.", "", self._months)
        self.told.setText(told)

    def _title(self, column: str) -> str:
        titles = {
            "when": self.tr("When"),
            "operator": self.tr("Who"),
            "what": self.tr("What"),
            "about": self.tr("About"),
            "kind": self.tr("Kind"),
        }
        return titles[column]
