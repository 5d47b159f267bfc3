"""The first part of an organisation's page: who took part in the period, or belongs to it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.organisations import BELONGS, TOOK_PART, ConductState, ParticipantLine
from timebank.services.circle import show_circle
from timebank.services.organisations import list_participants
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.lists.card import ListCard
from ui.lists.source import LazySource
from ui.lists.tools import ListTools
from ui.pages.organisations.rows import participant_columns
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table

LEAST_HEIGHT = 300
"""Design pixels of a list that is a part of a page that scrolls."""


class Participants(Styled, QWidget):
    """A list in pages; Enter or a click opens somebody."""

    opened = Signal(object)
    """A ParticipantLine."""

    def __init__(
        self,
        door: Door,
        shell: Shell,
        before: Callable[[], tuple[str, date, date]],
        name: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """`before` gives the organisation's number and the period, `name` what it is called."""
        super().__init__(parent)
        self.source: LazySource[ParticipantLine] = LazySource(
            door,
            list_participants,
            participant_columns(self._title, shell.today, conduct=door.may(show_circle)),
            before=before,
            parent=self,
        )
        self.model = self.source.model
        self.table = Table(self.model, single_click=True)
        self.nobody = EmptyState("users-round")
        self._before, self._name = before, name
        self.tools = ListTools("participants", self.table, self.source, door, shell, title=self._called)
        self.card = ListCard(self.tools, empty=self.nobody)
        self.card.setProperty("help", "people")
        self.setLayout(Column((self.card, 1), gap=0))
        self.table.opened.connect(self._open)
        self.retranslate()
        self.restyle()

    def restyle(self) -> None:
        self.card.setMinimumHeight(look().px(LEAST_HEIGHT))

    def retranslate(self) -> None:
        self.nobody.set_words(
            self.tr("Nobody took part in this period"),
            self.tr("Choose another period, or record an activity of this organisation."),
        )

    def arrive(self) -> None:
        """Put the focus in the quick filter."""
        self.card.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.editor.selectAll()

    def _open(self, row: ParticipantLine | None) -> None:
        if row is not None:
            self.opened.emit(row)

    def _called(self) -> str:
        """What the list is called where it leaves the screen: whose people, and in which period."""
        _number, start, until = self._before()
        parts = (self._name(), self.tr("People"), words().period(start, until))
        return ", ".join(part for part in parts if part)

    def _title(self, column: str) -> str:
        titles = {
            "name": self.tr("Name"),
            "number": self.tr("Number"),
            "given": self.tr("Helped"),
            "attended": self.tr("Attended"),
            "entries": self.tr("Times"),
            "certificates": self.tr("Certificates"),
            "last": self.tr("Last day"),
            "part": self.tr("Takes part"),
            BELONGS: self.tr("belongs to it"),
            TOOK_PART: self.tr("took part"),
            "conduct": self.tr("Certificate of conduct (VOG)"),
            ConductState.SEEN: self.tr("seen"),
            ConductState.DUE: self.tr("to be renewed"),
            ConductState.MISSING: self.tr("not seen"),
            "seen_on": self.tr("seen on %1"),
            "due_on": self.tr("to be renewed since %1"),
        }
        return titles[column]
