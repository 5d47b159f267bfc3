"""The second part of an organisation's page: the sessions it held in the period."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.services.organisations import OrganisationSession
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.lists.card import ListCard
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import RowsModel
from ui.pages.organisations.participants import LEAST_HEIGHT
from ui.pages.organisations.rows import session_columns
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table


class Sessions(Styled, QWidget):
    """Newest first; Enter or a click opens the session among the activities."""

    opened = Signal(object)
    """A SessionPlan."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowsModel[OrganisationSession] = RowsModel(session_columns(self._title), self)
        self.table = Table(self.model, single_click=True)
        self.nothing = EmptyState("calendar-days")
        source = RowsSource(self.model, self)
        self.tools = ListTools(
            "organisation_sessions", self.table, source, door, shell, title=lambda: self.tr("Activities")
        )
        self.card = ListCard(self.tools, empty=self.nothing)
        self.card.setProperty("help", "sessions")
        self.setLayout(Column((self.card, 1), gap=0))
        self.table.opened.connect(self._open)
        self.retranslate()
        self.restyle()

    def restyle(self) -> None:
        self.card.setMinimumHeight(look().px(LEAST_HEIGHT))

    def retranslate(self) -> None:
        self.nothing.set_words(
            self.tr("No sessions in this period"),
            self.tr("Make an activity of this organisation on the page Activities."),
        )

    def arrive(self) -> None:
        """Put the focus in the quick filter."""
        self.card.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.editor.selectAll()

    def show_sessions(self, sessions: Sequence[OrganisationSession]) -> None:
        """These sessions."""
        self.model.replace(sessions)

    def _open(self, row: OrganisationSession | None) -> None:
        if row is not None:
            self.opened.emit(row.line.session.plan)

    def _title(self, column: str) -> str:
        titles = {
            "day": self.tr("Day"),
            "at": self.tr("At"),
            "title": self.tr("Activity"),
            "hosts": self.tr("Led by"),
            "guests": self.tr("Attended"),
            "time": self.tr("How long"),
            "state": self.tr("State"),
        }
        return titles[column]
