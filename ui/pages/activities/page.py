"""The page *Activities*: the week, in front of it a session or the form of an activity."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.activities import Series, SessionPlan
from timebank.domain.changes import Topic
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.pages.activities.form import SeriesForm
from ui.pages.activities.session import SessionView
from ui.pages.activities.week import WeekView
from ui.pages.page import Page


class ActivitiesPage(Page):
    """Week, session and form, one in front of the other."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.week = WeekView(door, shell)
        self.session = SessionView(door, shell, self)
        self.form = SeriesForm(door, shell, self)
        self._views = QStackedWidget()
        for view in (self.week, self.session, self.form):
            self._views.addWidget(view)
        self._before_form: QWidget = self.week
        self.setLayout(Column((self._views, 1), gap=0))
        self.week.opened.connect(self.open_session)
        self.week.series_opened.connect(self._open_form)
        self.session.left.connect(self.show_week)
        self.session.series_wanted.connect(self._open_form)
        self.form.left.connect(self._leave_form)
        self.form.session_wanted.connect(self.open_session)
        door.changed.connect(self._on_changed)
        shortcut = QShortcut(QKeySequence("Ctrl+Z"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.undo)

    def first_shown(self) -> None:
        self.week.reload()

    def arrive(self) -> None:
        match self._views.currentWidget():
            case self.session:
                self.session.arrive()
            case self.form:
                self.form.arrive()
            case _:
                self.week.arrive()

    def enrol(self) -> None:
        match self._views.currentWidget():
            case self.session:
                self.session.list.enrol_typed()
            case self.form:
                self.form.enrol_typed()
            case _:
                super().enrol()

    def undo(self) -> bool:
        return self._views.currentWidget() is self.session and self.session.undo()

    def open_session(self, plan: SessionPlan) -> None:
        """Show a session, one that is only planned too."""
        self.session.open(plan)
        self._views.setCurrentWidget(self.session)
        self.session.arrive()

    def show_week(self) -> None:
        """Back to the week."""
        self._views.setCurrentWidget(self.week)
        self.week.arrive()

    def _open_form(self, series: Series | None) -> None:
        self._before_form = self.session if self._views.currentWidget() is self.session else self.week
        self.form.open(series)
        self._views.setCurrentWidget(self.form)
        self.form.arrive()

    def _leave_form(self) -> None:
        self._views.setCurrentWidget(self._before_form)
        self.arrive()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if self.was_shown:
            self.week.on_changed(topics)
        self.session.on_changed(topics)
