"""The last part of a person's page: what was changed about them, by whom and when."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.lists import Content
from timebank.domain.operators import AuditLine
from timebank.services.circle import History
from timebank.wording.catalogue import WordMissing
from ui.kernel.door import Door
from ui.kernel.layouts import Column as Down
from ui.kernel.layouts import Row
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.lists.card import ListMenu
from ui.lists.chips import FilterChips
from ui.lists.source import RowsSource
from ui.lists.states import ListViews
from ui.lists.tools import ListTools
from ui.models.rows import Column, RowsModel
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table


class Changes(Styled, QWidget):
    """A table of sentences; the log itself holds ids and codes only."""

    looks_wanted = Signal()
    """Who looked at this person, too: the whole log."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = ZoneInfo("UTC")
        self._heading = Label(size=17, bold=True)
        self.model: RowsModel[AuditLine] = RowsModel(self._columns(), self)
        self.table = Table(self.model, row_height=48)
        self._nothing = EmptyState("history")
        source = RowsSource(self.model, self)
        tools = ListTools(
            "changes", self.table, source, door, shell, title=lambda: self.tr("History of changes")
        )
        self.list_menu = ListMenu(tools)
        self.table.show_all_rows()
        self.looks = Button(icon="eye", kind=Kind.LINK, size=15, height=32)
        self.looks.clicked.connect(self.looks_wanted)
        head = Row(self._heading, None, self.looks, self.list_menu, margins=(24, 8, 14, 8))
        rows, chips = ListViews(tools, self._nothing), FilterChips(tools, self.list_menu)
        self.setLayout(
            Down(Card(Down(head, chips, Hairline(), (rows, 1), gap=0, margins=(1, 2, 1, 8))), gap=0)
        )
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("History of changes"))
        self.table.setAccessibleName(self.tr("History of changes"))
        self.looks.set_text(self.tr("Who looked here?"))
        self._nothing.set_words(self.tr("Nothing was changed yet"))

    def show_history(self, history: History) -> None:
        """These lines of the log, newest first."""
        self._zone = ZoneInfo(history.time_zone)
        self.model.replace(history.lines)
        self.list_menu.setVisible(bool(history.lines))

    def _columns(self) -> tuple[Column[AuditLine], ...]:
        return (
            Column(
                name="when",
                title=lambda: self.tr("When"),
                content=Content.DATE,
                value=lambda line: line.at.astimezone(self._zone).date(),
                text=self._when,
                key=lambda line: line.at,
                width=240,
                role="muted",
            ),
            Column(
                name="what",
                title=lambda: self.tr("What"),
                content=Content.CHOICE,
                value=lambda line: line.operation,
                text=_sentence,
                key=_sentence,
                stretch=3,
            ),
            Column(
                name="operator",
                title=lambda: self.tr("By whom"),
                text=lambda line: line.operator,
                key=lambda line: line.operator.casefold(),
                stretch=2,
            ),
        )

    def _when(self, line: AuditLine) -> str:
        at = line.at.astimezone(self._zone)
        return f"{words().date(at.date())}, {at:%H:%M}"


def _sentence(line: AuditLine) -> str:
    try:
        return words().word("member_changes", line.operation)
    except WordMissing:
        return line.operation
