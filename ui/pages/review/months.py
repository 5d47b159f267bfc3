"""The monthly review: which months are closed, what a month holds, and closing it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from timebank.domain.changes import Topic
from timebank.domain.errors import NotPermitted, Refusal
from timebank.domain.lists import Content
from timebank.domain.months import Month
from timebank.domain.review import Flag, MonthFigures, MonthState, open_in
from timebank.services.flags import list_month_states, show_month
from timebank.services.months import close_month, reopen_month
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.text import Piece
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.lists.card import ListMenu
from ui.lists.chips import FilterChips
from ui.lists.source import RowsSource
from ui.lists.states import ListViews
from ui.lists.tools import ListTools
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, Hairline
from ui.widgets.flow import Flow
from ui.widgets.label import IconLabel, Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table

OPEN, CLOSED, RUNS = "open", "closed", "runs"


class MonthsView(Styled, QWidget):
    """The months at the leading side, the chosen one beside them."""

    entries_wanted = Signal(object)
    """The Month whose entries somebody wants to see."""
    flags_wanted = Signal(object)

    def __init__(self, door: Door, shell: Shell) -> None:
        super().__init__()
        self._door, self._shell = door, shell
        self._asked: Task | None = None
        self.figures: MonthFigures | None = None
        self._known: tuple[Flag, ...] | None = None
        self.model: RowsModel[MonthState] = RowsModel(self._columns(), self)
        self.table = Table(self.model, row_height=52)
        source = RowsSource(self.model, self)
        self.tools = ListTools("months", self.table, source, door, shell, title=lambda: self.tr("Months"))
        self.list_menu = ListMenu(self.tools)
        self._heading = Label(size=17, bold=True)
        head = Row(self._heading, None, self.list_menu, margins=(24, 8, 12, 8))
        rows, chips = ListViews(self.tools, EmptyState("calendar")), FilterChips(self.tools, self.list_menu)
        self._list = Card(Column(head, chips, Hairline(), (rows, 1), gap=0, margins=(1, 1, 1, 8)))
        self._name = Label(size=24, bold=True, wrap=True)
        self.state = IconLabel("lock-open", role="muted")
        self._tallies = [_Tally() for _ in range(5)]
        self.meaning = Label(size=15, role="muted", wrap=True)
        self.close_button = Button(icon="lock", kind=Kind.PRIMARY, key="Ctrl+M")
        self.entries = Button(icon="scroll-text")
        self.flags = Button(icon="triangle-alert")
        figures = Column(*self._tallies, gap=10)
        flow = Flow(gap=12)
        for button in (self.close_button, self.entries, self.flags):
            flow.addWidget(button)
        deeds = QWidget()
        deeds.setLayout(flow)
        self._card = Card(
            Column(
                self._name,
                self.state,
                8,
                Hairline(),
                8,
                figures,
                8,
                Hairline(),
                8,
                self.meaning,
                8,
                deeds,
                None,
                gap=8,
                margins=(24, 20, 24, 20),
            )
        )
        self._card.setProperty("help", "month")
        # At double size on a small screen the figures take more room than there is.
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._card)
        self.setLayout(Row((self._list, 1), (self._area, 1), gap=16))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.table.opened.connect(lambda state: self.entries_wanted.emit(state.month))
        self.close_button.clicked.connect(self.turn_current)
        self.entries.clicked.connect(lambda: self._emit(self.entries_wanted))
        self.flags.clicked.connect(lambda: self._emit(self.flags_wanted))
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        self._list.setMinimumWidth(look().px(300))
        self._area.setMinimumWidth(look().px(380))

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Months"))
        self._heading.setText(self.tr("Months"))
        self.entries.set_text(self.tr("Show the entries"))
        self.flags.set_text(self.tr("What asks for attention"))
        self._show()

    @property
    def current(self) -> MonthState | None:
        """The month that is chosen."""
        row = self.table.current_row()
        return row if isinstance(row, MonthState) else None

    def arrive(self) -> None:
        """Put the focus on the months."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Ask again."""
        self._door.ask(list_month_states, then=self._on_months, owner=self)

    def show_flags(self, flags: Sequence[Flag]) -> None:
        """What asks for attention was worked out anew."""
        self._known = tuple(flags)
        self._show()

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was recorded, looked at, closed or opened."""
        if topics & {Topic.MONTHS, Topic.ENTRIES, Topic.PENDING, Topic.FLAGS}:
            self.reload()

    def turn_current(self) -> None:
        """Close the month that is chosen, or open it again."""
        state = self.current
        if state is None:
            return
        month = state.month
        if state.closed_at is None:
            self._door.do(
                close_month,
                month,
                then=lambda _done: self._say_closed(month),
                refused=self._refused,
                owner=self,
            )
        elif self._door.may(reopen_month):
            self._door.do(
                reopen_month,
                month,
                then=lambda _done: self._say_open(month),
                refused=self._refused,
                owner=self,
            )
        else:
            self._refused(self._door.actor.declined(reopen_month.permission))

    def _say_closed(self, month: Month) -> None:
        name = _capital(words().month_and_year(month.first))
        may = self._door.may(reopen_month)
        self._shell.say(
            self.tr("%1 is closed.").replace("%1", name),
            action=self.tr("Open it again") if may else "",
            does=(lambda: self._door.do(reopen_month, month, owner=self)) if may else None,
            icon="lock",
        )

    def _say_open(self, month: Month) -> None:
        name = _capital(words().month_and_year(month.first))
        self._shell.say(self.tr("%1 is open again.").replace("%1", name), icon="lock-open")

    def _refused(self, refusal: Refusal | NotPermitted) -> None:
        self._shell.say(told(refusal), icon="circle-alert")

    def _emit(self, signal: object) -> None:
        if self.current is not None:
            signal.emit(self.current.month)  # type: ignore[attr-defined]

    def _on_months(self, states: Sequence[MonthState]) -> None:
        before = self.current
        self.model.replace(states)
        months = [state.month for state in states]
        # The month that is over and waits for its review is where the work is.
        waiting = next((at for at, each in enumerate(states) if each.is_over and each.closed_at is None), 0)
        wanted = before.month if before is not None and before.month in months else None
        if wanted is None and states:
            wanted = states[waiting].month
        # By what is shown: the list may be sorted or filtered.
        at = next((at for at, each in enumerate(self.model.rows) if each.month == wanted), 0)
        if self.model.rows:
            self.table.selectRow(at)
        else:
            self._on_current()

    def _on_current(self) -> None:
        state = self.current
        if self._asked is not None:
            self._asked.cancel()
        if state is None:
            return
        if self.figures is None or self.figures.month != state.month:
            self.figures = None
        self._show()
        self._asked = self._door.ask(show_month, state.month, then=self._on_figures, owner=self, slow=True)

    def _on_figures(self, figures: MonthFigures) -> None:
        self.figures = figures
        self._show()

    def _show(self) -> None:
        state, figures = self.current, self.figures
        self._card.setVisible(state is not None)
        if state is None:
            return
        self._name.setText(_capital(words().month_and_year(state.month.first)))
        self.state.set_text(self._state_words(state))
        closed = state.closed_at is not None
        flags = None if self._known is None else open_in(self._known, state.month)
        self.state.icon.set_icon("lock" if closed else "lock-open" if state.is_over else "calendar")
        said = (
            (self.tr("Entries"), str(figures.entries) if figures else "…"),
            (self.tr("Help"), words().duration(figures.given) if figures else "…"),
            (
                self.tr("Not confirmed by the other side"),
                words().duration(figures.unconfirmed) if figures else "…",
            ),
            (self.tr("Still waits, not in the books yet"), str(figures.waiting) if figures else "…"),
            (self.tr("Still to be looked at"), "…" if flags is None else str(flags)),
        )
        for tally, (label, value) in zip(self._tallies, said, strict=True):
            tally.show_value(label, value)
        self.flags.setVisible(bool(flags or (figures and figures.waiting)))
        self.meaning.setText(self._meaning(state))
        self.close_button.set_icon("lock-open" if closed else "lock")
        self.close_button.set_text(self.tr("Open the month again") if closed else self.tr("Close the month"))
        self.close_button.setVisible(state.is_over and (not closed or self._door.may(reopen_month)))

    def _meaning(self, state: MonthState) -> str:
        if not state.is_over:
            return self.tr("This month still runs. It can be closed once it is over.")
        alone = self.tr("Only an administrator opens it again.")
        text = self.tr("In a closed month, a late slip or an undoing needs a reason from the coordinator.")
        if state.closed_at is not None and not self._door.may(reopen_month):
            text = f"{text} {alone}"
        return text

    def _state_words(self, state: MonthState) -> str:
        if state.closed_at is not None:
            text = self.tr("closed by %1 on %2").replace("%1", state.operator)
            return text.replace("%2", words().date(self._shell.local_date(state.closed_at)))
        return self.tr("open") if state.is_over else self.tr("still runs")

    def _columns(self) -> "tuple[TableColumn[MonthState], ...]":
        def role(state: MonthState) -> str:
            return "muted" if state.closed_at is not None else "text"

        def icon(state: MonthState) -> tuple[str, str] | None:
            return ("lock", "muted") if state.closed_at is not None else None

        return (
            TableColumn(
                name="month",
                title=lambda: self.tr("Month"),
                content=Content.DATE,
                value=lambda state: state.month.first,
                key=lambda state: state.month.first,
                text=lambda state: words().month_and_year(state.month.first),
                line=lambda state: (
                    Piece(
                        text=words().month_and_year(state.month.first),
                        bold=state.is_over and state.closed_at is None,
                        role=role(state),
                    ),
                ),
                width=184,
            ),
            TableColumn(
                name="state",
                title=lambda: self.tr("Review"),
                content=Content.CHOICE,
                value=_state,
                choices=lambda: [
                    (CLOSED, self.tr("closed")),
                    (OPEN, self.tr("open")),
                    (RUNS, self.tr("still runs")),
                ],
                key=self._state_words,
                text=self._state_words,
                line=lambda state: (Piece(text=self._state_words(state), size=15, role="muted"),),
                icon=icon,
            ),
        )


def _state(state: MonthState) -> str:
    if state.closed_at is not None:
        return CLOSED
    return OPEN if state.is_over else RUNS


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class _Tally(Styled, QWidget):
    """What is counted, and how much it is."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Label(size=15, role="muted", wrap=True)
        self._value = Label(size=17, bold=True)
        self._value.set_trailing()
        self.setLayout(Row((self._label, 1), self._value, gap=12))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_value(self, label: str, value: str) -> None:
        """Show this."""
        self._label.setText(label)
        self._value.setText(value)
        self.setAccessibleName(f"{label}: {value}")
