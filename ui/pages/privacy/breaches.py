"""The register of data breaches as a list: what was discovered, and how long there is to report it."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.domain.breaches import Breach, Decision
from timebank.domain.changes import Topic
from timebank.domain.lists import Content
from timebank.services.breaches import list_breaches
from timebank.wording.direction import isolated
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.lists.card import ListCard
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.pages.privacy.breach_dialog import BreachDialog
from ui.pages.privacy.breach_paper import BreachPaperDialog
from ui.pages.privacy.clock import clock_words
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table


class BreachesView(Styled, QWidget):
    """Every breach, the newest first; Enter opens one."""

    def __init__(self, door: Door, shell: Shell, zone: Callable[[], ZoneInfo]) -> None:
        super().__init__()
        self._door, self._shell, self._zone = door, shell, zone
        self.model: RowsModel[Breach] = RowsModel(self._columns(), self)
        self.table = Table(self.model)
        self.nothing = EmptyState("shield-check")
        tools = ListTools(
            "breaches",
            self.table,
            RowsSource(self.model, self),
            door,
            shell,
            title=lambda: self.tr("Data breaches"),
        )
        self.card = ListCard(tools, empty=self.nothing)
        self.card.setProperty("help", "breaches")
        self.told = Label(size=15, role="muted", wrap=True)
        self.paper = Button(icon="printer", kind=Kind.GHOST, height=44, size=15)
        self.new = Button(icon="plus", kind=Kind.PRIMARY)
        foot = Row((self.told, 1), self.paper, self.new, gap=12, margins=(8, 0, 0, 0))
        self.setLayout(Column((self.card, 1), foot, gap=8))
        self.table.opened.connect(self.open)
        self.new.clicked.connect(lambda: self.open(None))
        self.paper.clicked.connect(self.print)
        self.retranslate()

    def retranslate(self) -> None:
        self.nothing.set_words(
            self.tr("No data breach was written down"),
            self.tr(
                "Lost a stick, a list or a card? Sent something to the wrong person? Write it down here."
            ),
        )
        self.told.setText(self.tr("A breach is reported within 72 hours, unless nobody can be harmed by it."))
        self.paper.set_text(self.tr("Print the register"))
        self.new.set_text(self.tr("New breach"))

    def arrive(self) -> None:
        """Put the focus where work starts."""
        place = self.table if self.model.rows else self.new
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the register."""
        self._door.ask(list_breaches, then=self._show, owner=self)

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """A breach was written down or changed somewhere."""
        if Topic.BREACHES in topics:
            self.reload()

    def open(self, breach: Breach | None) -> None:
        """What can be changed about a breach, or a new one."""
        BreachDialog(self._door, self._shell, breach, self._zone(), parent=self.window()).open()

    def print(self) -> None:
        """The register as it comes on paper."""
        BreachPaperDialog(self._door, self._shell, parent=self.window()).open()

    def _show(self, breaches: Sequence[Breach]) -> None:
        self.model.replace(breaches)

    def _columns(self) -> tuple[TableColumn[Breach], ...]:
        return (
            TableColumn(
                name="discovered",
                title=lambda: self.tr("Discovered"),
                content=Content.DATE,
                value=lambda each: each.discovered_at.astimezone(self._zone()).date(),
                text=self._discovered,
                key=lambda each: each.discovered_at,
                width=190,
                role="muted",
            ),
            TableColumn(
                name="happened",
                title=lambda: self.tr("What happened"),
                text=lambda each: each.happened,
                key=lambda each: each.happened.casefold(),
                stretch=5,
                bold=True,
            ),
            TableColumn(
                name="people",
                title=lambda: self.tr("How many people"),
                text=lambda each: each.people,
                key=lambda each: each.people.casefold(),
                stretch=2,
                rank=1,
            ),
            TableColumn(
                name="clock",
                title=lambda: self.tr("Reported"),
                text=lambda each: clock_words(each, self._door.now(), self._zone()),
                icon=lambda each: (
                    _ICONS[each.reported.decision] if not each.clock_runs else ("clock", "error")
                ),
                key=lambda each: (not each.clock_runs, each.deadline),
                stretch=4,
            ),
            TableColumn(
                name="closed",
                title=lambda: self.tr("State"),
                content=Content.CHOICE,
                value=lambda each: "closed" if each.closed_at else "open",
                text=lambda each: self.tr("closed") if each.closed_at else self.tr("open"),
                key=lambda each: each.closed_at is not None,
                width=130,
                role="muted",
            ),
        )

    def _discovered(self, breach: Breach) -> str:
        at = breach.discovered_at.astimezone(self._zone())
        return f"{words().short_date(at.date())}  {isolated(f'{at:%H:%M}')}"


_ICONS = {
    Decision.OPEN: ("clock", "muted"),
    Decision.DONE: ("check", "muted"),
    Decision.NOT_NEEDED: ("minus", "muted"),
}
