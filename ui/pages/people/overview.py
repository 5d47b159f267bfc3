"""The first part of a person's page: the last exchanges, what they can and want, with whom."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from timebank.domain.members import Member, Partner
from timebank.domain.statements import Statement, StatementLine
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.lists.card import ListMenu
from ui.lists.chips import FilterChips
from ui.lists.source import RowsSource
from ui.lists.states import ListViews
from ui.lists.tools import ListTools
from ui.models.rows import RowsModel
from ui.pages.people.history import columns, slip_of
from ui.pages.people.partners import PartnersCard
from ui.pages.people.talents_card import TalentsCard
from ui.pages.slip_wish import slip_wishes
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table

MOST_PARTNERS = 6
SIDE_WIDTH, LEAST_SIDE_WIDTH = 340, 288
ROOMY = 1160
"""Design pixels: a page less wide leaves more of itself to names and activities in the list."""


class Overview(Styled, QWidget):
    """Last exchanges beside talents and partners; below each other where the window is narrow."""

    statement_wanted = Signal()

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._is_stacked = False
        self._partners: Sequence[Partner] = ()
        self._heading = Label(size=17, bold=True)
        self.model: RowsModel[StatementLine] = RowsModel(
            columns(self._title, shell.talents, lambda: shell.today()), self
        )
        self.table = Table(self.model, row_height=52)
        self._nothing = EmptyState("history")
        self.all = Button(kind=Kind.LINK, size=15, height=32, trailing_icon="chevron-right")
        source = RowsSource(self.model, self)
        tools = ListTools(
            "history",
            self.table,
            source,
            door,
            shell,
            title=self._heading.text,
            wishes=lambda line: slip_wishes(door, shell, slip_of(line), self),
        )
        self.table.opened.connect(lambda _line: tools.open_menu())
        self.list_menu = ListMenu(tools)
        head = Row(self._heading, None, self.all, self.list_menu, gap=8, margins=(24, 8, 14, 8))
        rows = ListViews(tools, self._nothing)
        chips = FilterChips(tools, self.list_menu)
        self._box = Card(Column(head, chips, Hairline(), (rows, 1), gap=0, margins=(1, 2, 1, 8)))
        self.talents = TalentsCard(shell.talents)
        self.partners = PartnersCard()
        self._side = QWidget()
        self._side.setLayout(Column(self.talents, self.partners, None, gap=16))
        self._row = Row((self._box, 1), self._side, gap=16)
        self.setLayout(self._row)
        self.all.clicked.connect(self.statement_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Last exchanges"))
        self.table.setAccessibleName(self.tr("Last exchanges"))
        self._nothing.set_words(
            self.tr("Nothing recorded yet"),
            self.tr("As soon as this person helps somebody or gets help, it stands here."),
        )
        self.all.set_text(self.tr("Whole statement"))
        self.show_partners(self._partners)

    def restyle(self) -> None:
        self.set_stacked(self._is_stacked)

    def set_stacked(self, stacked: bool) -> None:
        """Cards below each other, or the small ones at the side."""
        self._is_stacked = stacked
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if stacked else beside)
        self._box.setMinimumHeight(look().px(280))
        self.table.show_all_rows()
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        narrow = self.width() < look().px(ROOMY)
        side = look().px(LEAST_SIDE_WIDTH if narrow else SIDE_WIDTH)
        self.partners.set_narrow(narrow and not self._is_stacked)
        self._side.setMinimumWidth(0 if self._is_stacked else side)
        self._side.setMaximumWidth(16_777_215 if self._is_stacked else side)

    def show_member(self, member: Member, *, may_change: bool) -> None:
        """What this person can do and would like."""
        self.talents.show_talents(member.can, member.wants, may_change)

    def show_lines(self, statement: Statement) -> None:
        """The last lines of the account, newest day first."""
        lines = sorted(statement.lines, key=lambda line: (line.service_date, line.sequence), reverse=True)
        self.model.replace(lines)
        self.all.setVisible(bool(lines))
        self.list_menu.setVisible(bool(lines))

    def show_partners(self, partners: Sequence[Partner]) -> None:
        """With whom this person exchanged most."""
        self._partners = partners
        self.partners.show_partners(partners[:MOST_PARTNERS], len(partners))

    def _title(self, column: str) -> str:
        match column:
            case "date":
                return self.tr("Date")
            case "direction":
                return self.tr("Direction")
            case "with":
                return self.tr("With whom")
            case "what":
                return self.tr("What")
        return self.tr("How long")
