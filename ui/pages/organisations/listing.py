"""The list of organisations, with their hours of this year."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.organisations import OrganisationLine
from timebank.services.organisations import add_organisation, list_organisation_hours
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.lists.card import ListCard
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import RowsModel
from ui.pages.organisations.rows import organisation_columns
from ui.pages.page import PageHead
from ui.widgets.button import Button, Kind
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table


class OrganisationList(Styled, QWidget):
    """Every organisation; Enter or a click opens one."""

    opened = Signal(str)
    """An organisation's number."""
    new_wanted = Signal()

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._total = 0
        self.new = Button(icon="plus", kind=Kind.PRIMARY, key="Ctrl+T")
        may = door.may(add_organisation)
        if not may:
            self.new.hide()
        self.head = PageHead(shell, self.new)
        self.model: RowsModel[OrganisationLine] = RowsModel(organisation_columns(self._title), self)
        self.table = Table(self.model, single_click=True)
        self.nothing = EmptyState("building-2")
        self.source = RowsSource(self.model, self)
        self.tools = ListTools(
            "organisations", self.table, self.source, door, shell, title=lambda: self.tr("Organisations")
        )
        self.card = ListCard(self.tools, empty=self.nothing)
        self.card.setProperty("help", "list")
        self.setLayout(Column(self.head, 4, (self.card, 1), gap=12, margins=(32, 20, 24, 24)))
        self._may = may
        self.table.opened.connect(self._open)
        self.new.clicked.connect(self.new_wanted)
        self.nothing.button.clicked.connect(self.new_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self.new.set_text(self.tr("New organisation"))
        self.nothing.set_words(
            self.tr("No organisations yet"),
            self.tr("A sports club, a food bank, a school: who is responsible for an activity stands here.")
            if self._may
            else self.tr("Ask the coordinator to add the first one."),
            self.tr("New organisation") if self._may else "",
        )
        self._say_total()

    def arrive(self) -> None:
        """Put the focus in the quick filter."""
        self.card.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.editor.selectAll()

    def reload(self) -> None:
        """Read the list again."""
        today = self._shell.today()
        self._door.ask(
            list_organisation_hours,
            date(today.year, 1, 1),
            today,
            then=self._on_lines,
            owner=self,
            slow=True,
        )

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was recorded somewhere: figures may be old."""
        if topics & {Topic.ORGANISATIONS, Topic.ACCOUNTS, Topic.ENTRIES}:
            self.reload()

    def _on_lines(self, lines: list[OrganisationLine]) -> None:
        self._total = len(lines)
        self.model.replace(lines)
        self._say_total()

    def _open(self, row: OrganisationLine | None) -> None:
        if row is not None:
            self.opened.emit(row.organisation.account.code)

    def _say_total(self) -> None:
        line = self.tr("%n organisation(s); hours of this year", "", self._total)
        self.head.set_words(self.tr("Organisations"), line)

    def _title(self, column: str) -> str:
        titles = {
            "name": self.tr("Name"),
            "number": self.tr("Number"),
            "contact": self.tr("Contact"),
            "phone": self.tr("Telephone"),
            "people": self.tr("People"),
            "given": self.tr("Helped"),
            "attended": self.tr("Attended"),
            "balance": self.tr("Balance"),
            "kvk": self.tr("KvK number"),
            "address": self.tr("Address"),
        }
        return titles[column]
