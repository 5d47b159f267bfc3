"""The first part of an organisation's page: who took part in the period, or belongs to it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.organisations import BELONGS, TOOK_PART, ParticipantLine
from timebank.services.organisations import list_participants
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.kernel.theme import look
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
        parent: QWidget | None = None,
    ) -> None:
        """`before` gives the organisation's number and the period."""
        super().__init__(parent)
        self.source: LazySource[ParticipantLine] = LazySource(
            door, list_participants, participant_columns(self._title), before=before, parent=self
        )
        self.model = self.source.model
        self.table = Table(self.model, single_click=True)
        self.nobody = EmptyState("users-round")
        self.tools = ListTools(
            "participants", self.table, self.source, door, shell, title=lambda: self.tr("People")
        )
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

    def _title(self, column: str) -> str:
        titles = {
            "name": self.tr("Name"),
            "number": self.tr("Number"),
            "given": self.tr("Helped"),
            "attended": self.tr("Attended"),
            "entries": self.tr("Times"),
            "last": self.tr("Last day"),
            "part": self.tr("Takes part"),
            BELONGS: self.tr("belongs to it"),
            TOOK_PART: self.tr("took part"),
        }
        return titles[column]
