"""The list of this week's sessions, and behind the other tab every activity that there is."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.activities import week_of
from timebank.domain.changes import Topic
from timebank.services.activities import Agenda, SeriesBook, keep_series, list_series, show_agenda
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.lists.card import ListMenu
from ui.lists.chips import FilterChips
from ui.lists.source import RowsSource
from ui.lists.states import ListViews
from ui.lists.tools import ListTools
from ui.models.rows import RowsModel
from ui.pages.activities.naming import centre_name
from ui.pages.activities.rows import (
    SeriesRow,
    SessionRow,
    series_columns,
    series_rows,
    session_columns,
    session_rows,
)
from ui.pages.desk.question import Question
from ui.pages.page import PageHead
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, Hairline
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.segmented import SegmentedControl
from ui.widgets.styled import Styled
from ui.widgets.table import Table

T = TypeVar("T")
WEEK, ALL = "week", "all"


class WeekView(Styled, QWidget):
    """Sessions of one week, or all activities. Enter opens what is chosen."""

    opened = Signal(object)
    """The SessionPlan that somebody wants to see."""
    series_opened = Signal(object)
    """The Series to change; None makes a new one."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._monday, _ = week_of(shell.today())
        self._may_change = door.may(keep_series)
        self._agenda: Agenda | None = None
        self._book: SeriesBook | None = None
        self._build()
        self._connect()
        self.retranslate()

    def reload(self) -> None:
        """Read again what is shown."""
        monday = self._monday
        self._door.ask(
            show_agenda,
            monday,
            monday + timedelta(days=6),
            then=lambda agenda: self._on_agenda(monday, agenda),
            owner=self,
        )
        self._door.ask(list_series, then=self._on_book, owner=self)

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was noted somewhere."""
        if topics & {Topic.ACTIVITIES, Topic.ORGANISATIONS, Topic.MEMBERS, Topic.TALENTS}:
            self.reload()

    def arrive(self) -> None:
        """The list takes the focus: Enter opens today's session."""
        self._table().setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.head.set_words(self.tr("Activities"), words().weekday_and_date(self._shell.today()))
        self.make.set_text(self.tr("New activity"))
        self.tabs.set_words(self.tr("What is shown"), {WEEK: self.tr("Week"), ALL: self.tr("All activities")})
        self.before.set_text("", name=self.tr("The week before"))
        self.after.set_text("", name=self.tr("The week after"))
        self.now.set_text(self.tr("This week"))
        self.table.setAccessibleName(self.tr("Sessions"))
        self.all.setAccessibleName(self.tr("All activities"))
        self.quiet.set_words(
            self.tr("No sessions this week"),
            self.tr("An activity with a fixed day offers its sessions here by itself."),
        )
        may = self._may_change
        self.nothing.set_words(
            self.tr("No activities yet"),
            self.tr(
                "A language cafe, cooking together, a repair café: make it once, and it comes back each week."
            )
            if may
            else self.tr("Ask the coordinator to make the first one."),
            self.tr("New activity") if may else "",
        )
        self._say_week()
        self._fill()

    def _build(self) -> None:
        self.make = Button(icon="plus", kind=Kind.PRIMARY, key="Ctrl+M")
        if not self._may_change:
            self.make.hide()
        self.head = PageHead(self._shell, self.make)
        self.tabs = SegmentedControl((WEEK, ALL))
        self.before = Button(icon="chevron-left", kind=Kind.GHOST, height=36)
        self.after = Button(icon="chevron-right", kind=Kind.GHOST, height=36)
        self.now = Button(kind=Kind.LINK, size=15, height=36)
        self._week_words = Label(size=17, bold=True)
        self._bar = QWidget()
        self._bar.setLayout(
            Row(self._week_words, 8, self.before, self.after, 8, self.now, None, gap=2, margins=(0, 0, 0, 0))
        )
        self.model: RowsModel[SessionRow] = RowsModel(
            session_columns(self._title, self._say, self._shell.talents, lambda: self._is_in_order), self
        )
        self.table = Table(self.model, row_height=52)
        self.quiet = EmptyState("calendar-days")
        self.series_model: RowsModel[SeriesRow] = RowsModel(
            series_columns(self._title, self._say, self._shell.talents), self
        )
        self.all = Table(self.series_model, row_height=52)
        self.nothing = EmptyState("calendar-days")
        self.lists = {
            WEEK: self._tools("sessions", self.table, self.model),
            ALL: self._tools("series", self.all, self.series_model),
        }
        self._rows = {
            WEEK: ListViews(self.lists[WEEK], self.quiet),
            ALL: ListViews(self.lists[ALL], EmptyState("calendar-days")),
        }
        self.menus = {tab: ListMenu(tools) for tab, tools in self.lists.items()}
        self._chips = {tab: FilterChips(tools, self.menus[tab]) for tab, tools in self.lists.items()}
        self._views = QStackedWidget()
        for tab, rows in self._rows.items():
            part = QWidget()
            part.setLayout(Column(self._chips[tab], Hairline(), (rows, 1), gap=0))
            self._views.addWidget(part)
        self._views.addWidget(self.nothing)
        top = Row(self._bar, None, self.tabs, *self.menus.values(), gap=12, margins=(24, 10, 12, 10))
        card = Card(Column(top, (self._views, 1), gap=0, margins=(1, 1, 1, 8)))
        self.strip = Question()
        self.setLayout(Column(self.head, self.strip, (card, 1), gap=16, margins=(32, 24, 24, 24)))

    def _tools(self, name: str, table: Table, model: RowsModel[T]) -> ListTools:
        source = RowsSource(model, self)
        return ListTools(name, table, source, self._door, self._shell, title=table.accessibleName)

    @property
    def _is_in_order(self) -> bool:
        """Whether the sessions stand by day."""
        return not self.table.arrangement.sort and not self.lists[WEEK].filters

    def _connect(self) -> None:
        self.make.clicked.connect(lambda: self.series_opened.emit(None))
        self.nothing.button.clicked.connect(lambda: self.series_opened.emit(None))
        self.tabs.chosen.connect(lambda _tab: self._show())
        self.before.clicked.connect(lambda: self.step(-7))
        self.after.clicked.connect(lambda: self.step(7))
        self.now.clicked.connect(lambda: self.go_to(self._shell.today()))
        self.table.opened.connect(lambda row: self.opened.emit(row.plan))
        self.all.opened.connect(lambda row: self.series_opened.emit(row.series))

    def go_to(self, day: date) -> None:
        """Show the week of this day."""
        self._monday, _ = week_of(day)
        self._say_week()
        self.reload()

    def make_new(self) -> None:
        """On to the form of a new activity, for who may make one."""
        if self._may_change:
            self.series_opened.emit(None)

    def step(self, days: int) -> None:
        """Leaf through the weeks."""
        if self.tabs.value == WEEK:
            self.go_to(self._monday + timedelta(days=days))

    def _on_agenda(self, monday: date, agenda: Agenda) -> None:
        if monday == self._monday:
            self._agenda = agenda
            self._fill()

    def _on_book(self, book: SeriesBook) -> None:
        self._book = book
        self._fill()

    def _fill(self) -> None:
        if self._agenda is None or self._book is None:
            return

        def centre(code: str) -> str:
            return centre_name(code, self.tr("our own centre"))

        _replace(self.table, self.model, session_rows(self._agenda, centre))
        _replace(self.all, self.series_model, series_rows(self._book, centre))
        self._show()

    def _show(self) -> None:
        """The tab that is chosen, or the kind word where it has nothing."""
        self._bar.setVisible(self.tabs.value == WEEK)
        has_focus = self.table.hasFocus() or self.all.hasFocus()
        has_series = self._book is None or bool(self._book.series)
        for tab, menu in self.menus.items():
            menu.setVisible(has_series and tab == self.tabs.value)
        place = 2 if not has_series else 1 if self.tabs.value == ALL else 0
        self._views.setCurrentIndex(place)
        if has_focus:
            self.arrive()

    def _table(self) -> QWidget:
        if self._views.currentWidget() is self.nothing:
            return self.nothing.button if self._may_change else self.after
        rows = self._rows[ALL if self.tabs.value == ALL else WEEK]
        shown = rows.currentWidget()
        if shown is rows.none_left:
            return rows.none_left.button
        return shown if isinstance(shown, Table) else self.after

    def _say_week(self) -> None:
        monday, now = self._monday, week_of(self._shell.today())[0]
        first, last = words().day_and_month(monday), words().day_and_month(monday + timedelta(days=6))
        period = self.tr("%1 to %2").replace("%1", first).replace("%2", last)
        if monday == now:
            period = self.tr("This week")
        elif monday == now + timedelta(days=7):
            period = self.tr("Next week")
        self._week_words.setText(period)
        self.now.setVisible(monday != now)

    def _say(self, word: str) -> str:
        match word:
            case "today":
                return self.tr("Today")
            case "tomorrow":
                return self.tr("Tomorrow")
            case "not_closed":
                return self.tr("not closed yet")
            case "not_noted":
                return self.tr("nothing noted")
            case "takes_place":
                return self.tr("takes place")
            case "now_and_then":
                return self.tr("now and then")
        return self.tr("stopped")

    def _title(self, column: str) -> str:
        match column:
            case "day":
                return self.tr("Day")
            case "time":
                return self.tr("Time")
            case "activity":
                return self.tr("Activity")
            case "place":
                return self.tr("Place")
            case "house":
                return self.tr("Organisation")
            case "came":
                return self.tr("People")
            case "when":
                return self.tr("When")
            case "hosts":
                return self.tr("Led by")
            case "talent":
                return self.tr("What it is")
            case "length":
                return self.tr("How long")
            case "tag":
                return self.tr("Part of the programme")
            case "theme":
                return self.tr("Theme")
        return self.tr("State")


def _replace(table: Table, model: RowsModel[T], rows: Sequence[T]) -> None:
    """Show other rows, and keep the place in the list."""
    at = table.currentIndex().row()
    model.replace(rows)
    if rows and (at >= 0 or table.hasFocus()):
        table.selectRow(min(max(at, 0), len(rows) - 1))
