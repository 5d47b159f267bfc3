"""One session: who was there, what closing does, and what was booked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QWidget

from timebank.domain.activities import SessionPlan, SessionSheet, SessionState
from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal
from timebank.services.activities import keep_series, show_session
from timebank.services.sessions import cancel_session
from timebank.services.staff import show_bank
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.pages.activities.booker import SessionBooker
from ui.pages.activities.closing import ClosingCard, HistoryCard
from ui.pages.activities.naming import centre_name
from ui.pages.activities.presence_card import PresenceCard
from ui.pages.activities.rows import span
from ui.pages.desk.question import Question
from ui.widgets.button import Button, Kind
from ui.widgets.facts import FactLine
from ui.widgets.label import IconLabel, Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled

STACKED_BELOW = 900
"""Design pixels: a page less wide puts the cards below each other."""
SIDE_WIDTH = 340


class SessionView(Styled, QWidget):
    """A session's page. Ticks are kept at once; closing books them."""

    left = Signal()
    """Back to the week."""
    series_wanted = Signal(object)
    """The Series that is to be changed."""

    def __init__(self, door: Door, shell: Shell, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._plan: SessionPlan | None = None
        self._sheet: SessionSheet | None = None
        self._zone = "UTC"
        self._is_stacked = self._arrives = False
        self._build(page)
        self._connect()
        self.retranslate()

    @property
    def sheet(self) -> SessionSheet | None:
        """What is shown, once read."""
        return self._sheet

    def open(self, plan: SessionPlan) -> None:
        """Show this session."""
        if self._plan is None or plan.id != self._plan.id:
            self._sheet = None
            self.booker.forget()
            self.list.open(plan.id)
            self._views.setCurrentWidget(self._blank)
        self._plan = plan
        self.reload()

    def arrive(self) -> None:
        """The field takes the focus: scan, type or paste. A session that was not held has only its way back."""
        if self._sheet is not None and self._sheet.session.state is SessionState.CANCELLED:
            self.closing.reopen.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.arrive()

    def reload(self) -> None:
        """Read the session again."""
        plan = self._plan
        if plan is None:
            return
        self._door.ask(
            show_session,
            plan,
            then=lambda sheet: self._on_sheet(plan, sheet),
            refused=self._on_refused,
            owner=self,
        )

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was noted, booked or undone somewhere."""
        wanted = {Topic.ACTIVITIES, Topic.ENTRIES, Topic.PENDING, Topic.MEMBERS}
        if self._plan is not None and topics & wanted:
            self.reload()

    def undo(self) -> bool:
        """Take back what was booked here last, else the last tick."""
        return self.booker.undo() or self.list.undo()

    def retranslate(self) -> None:
        self.back.set_text(self.tr("Activities"))
        self.edit.set_text(self.tr("Change activity"))
        self._missing.set_words(self.tr("This session cannot be shown"))
        self._show_head()

    def restyle(self) -> None:
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _build(self, page: QWidget) -> None:
        self.back = Button(icon="chevron-left", kind=Kind.LINK, size=15, height=28)
        self._title = Label(size=28, bold=True, elide=True)
        self._line = Label(size=15, role="muted", wrap=True)
        self._facts = FactLine()
        self.edit = Button(icon="pencil")
        if not self._door.may(keep_series):
            self.edit.hide()
        head = Row((Column(self._title, self._line, self._facts, gap=4), 1), self.edit, gap=12, top=True)
        self._warning = IconLabel("shield-alert", size=15, icon_size=20, role="error")
        self._warning.label.setWordWrap(True)
        self.question = Question()
        self.closing = ClosingCard(may_cancel=self._door.may(cancel_session))
        self.history = HistoryCard()
        self.booker = SessionBooker(self._door, self._shell, self.closing, self.question, self)
        self.list = PresenceCard(self._door, self._shell, page, self.question)
        self._side = QWidget()
        self._side.setLayout(Column(self.closing, self.history, None, gap=16))
        self._lower = Row((self.list, 1), self._side, gap=16, top=False)
        inside = QWidget()
        inside.setLayout(
            Column(head, self._warning, self.question, (self._lower, 1), gap=14, margins=(32, 0, 24, 24))
        )
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._blank, self._missing = QWidget(), EmptyState("calendar-days")
        self._views = QStackedWidget()
        for view in (self._blank, self._scroll, self._missing):
            self._views.addWidget(view)
        top = QWidget()
        top.setLayout(Column(Row(self.back, None), margins=(32, 10, 24, 0)))
        self.setLayout(Column(top, (self._views, 1), gap=4))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.edit.clicked.connect(self._edit)
        self.question.left.connect(self.arrive)
        self.list.changed.connect(self._say_counts)
        self.booker.booked.connect(self._on_booked)
        self.closing.close_wanted.connect(self._close)
        self.closing.correct_wanted.connect(self._correct)
        self.closing.staged_dropped.connect(self.list.drop_staged)
        self.closing.cancel_wanted.connect(self._cancel)
        self.closing.reopen_wanted.connect(self._reopen)
        shortcut = QShortcut(QKeySequence("Esc"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.left.emit)
        self._door.ask(show_bank, then=lambda bank: self._set_zone(bank.time_zone), owner=self)

    def _set_zone(self, zone: str) -> None:
        self._zone = zone
        if self._sheet is not None:
            self.history.show_history(self._sheet.history, zone)

    def press_close(self) -> None:
        """Close the session, or book the correction: what the button says now."""
        if self.closing.close_button.isVisible():
            self.closing.close_button.click()

    def _close(self) -> None:
        if self._sheet is not None:
            self.booker.close(self._sheet)

    def _correct(self) -> None:
        if self._sheet is not None:
            self.booker.correct(self._sheet, self.list.staged, self.list.marks.cards)

    def _cancel(self) -> None:
        if self._sheet is not None:
            self.booker.cancel(self._sheet)

    def _reopen(self) -> None:
        if self._sheet is not None:
            self.booker.reopen(self._sheet)

    def _edit(self) -> None:
        if self._sheet is not None:
            self.series_wanted.emit(self._sheet.series)

    def _on_booked(self) -> None:
        self._arrives = True
        self.list.drop_staged()
        self.reload()

    def _on_sheet(self, plan: SessionPlan, sheet: SessionSheet) -> None:
        if self._plan is None or plan.id != self._plan.id:
            return
        self._sheet = sheet
        self._plan = sheet.session.plan
        self._show_head()
        self.list.show_sheet(sheet)
        self.history.show_history(sheet.history, self._zone)
        self._say_counts()
        self._views.setCurrentWidget(self._scroll)
        self._fold()
        if self._arrives and self.isVisible():
            # What was pressed may be gone from the card: the cursor goes where work goes on.
            self._arrives = False
            self.arrive()

    def _on_refused(self, refusal: Refusal) -> None:
        if self._sheet is None:
            self._missing.set_words(self.tr("This session cannot be shown"), told(refusal))
            self._views.setCurrentWidget(self._missing)

    def _say_counts(self) -> None:
        if self._sheet is not None:
            self.closing.show_counts(*self.list.counts())
            self.closing.show_sheet(self._sheet, self.list.staged_names())

    def _show_head(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        plan, series = sheet.session.plan, sheet.series
        self._title.setText(series.title)
        house = centre_name(series.organisation, self.tr("our own centre"))
        house = house or sheet.people[series.organisation].name
        parts = (words().weekday_and_date(plan.day), span(plan), plan.place, house)
        self._line.setText("  ·  ".join(part for part in parts if part))
        self._show_facts(sheet)
        sentences = [words().warning(each.code, **each.facts) for each in sheet.warnings]
        self._warning.set_text(" ".join(sentences))
        self._warning.setVisible(bool(sentences) and sheet.session.state is not SessionState.CANCELLED)
        self.setAccessibleName(series.title)

    def _show_facts(self, sheet: SessionSheet) -> None:
        series = sheet.series
        facts = []
        if series.talent:
            facts.append((self._shell.talents.icon(series.talent), self._shell.talents.name(series.talent)))
        if series.tag is not None:
            facts.append(("tag", words().word("activity_tags", series.tag.value)))
        if series.theme:
            facts.append(("graduation-cap", self.tr("MAP: %1").replace("%1", series.theme)))
        if series.dutch_spoken:
            facts.append(("speech", self.tr("Dutch is spoken")))
        if series.vog_needed:
            facts.append(("shield-check", self.tr("VOG needed")))
        self._facts.show_facts(facts)

    def _fold(self) -> None:
        stacked = self.width() < look().px(STACKED_BELOW)
        self._is_stacked = stacked
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._lower.direction() is not direction:
            self._lower.setDirection(direction)
        self._side.setMinimumWidth(0 if stacked else look().px(SIDE_WIDTH))
        self._side.setMaximumWidth(16777215 if stacked else look().px(SIDE_WIDTH))
