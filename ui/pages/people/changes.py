"""The last part of a person's page: what was changed about them, by whom and when."""

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.operators import AuditLine
from timebank.services.circle import History
from timebank.wording.catalogue import WordMissing
from ui.kernel.layouts import Column as Down
from ui.kernel.layouts import Row
from ui.kernel.wording import words
from ui.models.rows import Column, RowsModel
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table


class Changes(Styled, QWidget):
    """A table of sentences; the log itself holds ids and codes only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = ZoneInfo("UTC")
        self._heading = Label(size=17, bold=True)
        self.model: RowsModel[AuditLine] = RowsModel(self._columns(), self)
        self.table = Table(self.model, row_height=48)
        self._nothing = EmptyState("history")
        self._views = QStackedWidget()
        self._views.addWidget(self.table)
        self._views.addWidget(self._nothing)
        head = Row(self._heading, None, margins=(24, 14, 20, 12))
        self.setLayout(
            Down(Card(Down(head, Hairline(), (self._views, 1), gap=0, margins=(1, 2, 1, 8))), gap=0)
        )
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("History of changes"))
        self.table.setAccessibleName(self.tr("History of changes"))
        self._nothing.set_words(self.tr("Nothing was changed yet"))

    def restyle(self) -> None:
        self.table.show_all_rows()

    def show_history(self, history: History) -> None:
        """These lines of the log, newest first."""
        self._zone = ZoneInfo(history.time_zone)
        self.model.replace(history.lines)
        self.table.show_all_rows()
        self._views.setCurrentWidget(self.table if history.lines else self._nothing)

    def _columns(self) -> tuple[Column[AuditLine], ...]:
        return (
            Column(
                title=lambda: self.tr("When"),
                text=self._when,
                key=lambda line: line.at,
                width=240,
                role="muted",
            ),
            Column(title=lambda: self.tr("What"), text=_sentence, key=_sentence, stretch=3),
            Column(
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
