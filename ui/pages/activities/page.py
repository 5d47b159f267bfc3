"""The page *Activities*: the week, in front of it a session or the form of an activity."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.access import Actor
from timebank.domain.activities import Series, SessionPlan
from timebank.domain.changes import Topic
from timebank.services.activities import keep_series
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.activities import half as halves
from ui.pages.activities.commands import COMMANDS
from ui.pages.activities.form import SeriesForm
from ui.pages.activities.half import HalfSeries
from ui.pages.activities.session import SessionView
from ui.pages.activities.week import WeekView
from ui.pages.desk.drafts import Drafts
from ui.pages.page import Enrolling, Page


class ActivitiesPage(Page):
    """Week, session and form, one in front of the other. The drafts of the form see the page as their `Holder`."""

    commands = COMMANDS
    kept_as = "activities"

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.week = WeekView(door, shell)
        self._views = QStackedWidget()
        self._views.addWidget(self.week)
        self._before_form: QWidget = self.week
        self.drafts = Drafts(door, shell, self, self.week.strip, self)
        self.setLayout(Column((self._views, 1), gap=0))
        self.week.opened.connect(self.open_session)
        self.week.series_opened.connect(self._open_form)
        door.changed.connect(self._on_changed)
        self.install_commands()

    @cached_property
    def session(self) -> SessionView:
        """The page of a session, made when one is opened: the week is there before it."""
        made = SessionView(self.door, self.shell, self)
        made.left.connect(self.show_week)
        made.series_wanted.connect(self._open_form)
        self._views.addWidget(made)
        return made

    @cached_property
    def form(self) -> SeriesForm:
        """The form of an activity, made when it is wanted."""
        made = SeriesForm(self.door, self.shell, self)
        made.left.connect(self._leave_form)
        made.session_wanted.connect(self.open_session)
        made.edited.connect(self.drafts.touch)
        self._views.addWidget(made)
        return made

    def first_shown(self) -> None:
        self.week.reload()
        if self.door.may(keep_series):
            self.drafts.read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.drafts.keep()

    def arrive(self) -> None:
        match self._views.currentWidget():
            case SessionView() | SeriesForm() as view:
                view.arrive()
            case _:
                self.week.arrive()

    def enrolling(self) -> Enrolling:
        match self._views.currentWidget():
            case SessionView() as session:
                return session.list.enrolling()
            case SeriesForm() as form:
                return form.enrolling()
        return super().enrolling()

    @property
    def has_room(self) -> bool:
        return self.half() is None

    def give_up(self, heir: Actor) -> object | None:
        return (self.drafts.give_up() or None) if heir.may(keep_series.permission) else None

    def take_up(self, typed: object) -> None:
        if isinstance(typed, tuple):
            self.drafts.take_up(typed)

    # what is half typed in the form

    @property
    def is_busy(self) -> bool:
        """Whether the activity in the form is being saved."""
        return "form" in self.__dict__ and not self.form.save.isEnabled()

    def half(self) -> HalfSeries | None:
        """The activity in the form, where something was typed that is not saved."""
        shown = self._views.currentWidget()
        return shown.half() if isinstance(shown, SeriesForm) and shown.is_half_typed else None

    def restore(self, half: HalfSeries) -> None:
        """Show the form with this in it."""
        self._open_form(half.series)
        self.form.restore(half)

    def clear(self) -> None:
        """Show no form."""
        self._views.setCurrentWidget(self._before_form)
        self.form.open(None)

    def go_back(self) -> None:
        """The cursor goes back to what is in front."""
        if self.isVisible():
            self.arrive()

    def told(self, half: HalfSeries) -> str:
        """An activity that is not finished, in few words."""
        place, title = half.typed.place.strip(), half.typed.title.strip()
        return words().beside(
            [each for each in (f"“{title}”" if title else self.tr("an activity"), place) if each]
        )

    def written(self, activities: Sequence[HalfSeries]) -> str:
        """Activities that are not finished, as text."""
        return halves.written(activities)

    def read(self, text: str) -> list[HalfSeries]:
        """The activities of a text."""
        return halves.read(text)

    def undo(self) -> bool:
        shown = self._views.currentWidget()
        return isinstance(shown, SessionView) and shown.undo()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "activities.new": lambda: self._on_week(self.week.make_new),
            "activities.before": lambda: self._on_week(self.week.step, -7),
            "activities.after": lambda: self._on_week(self.week.step, 7),
            "activities.save": self._save,
            "activities.way": lambda: self._at_session(lambda session: session.closing.step_way()),
            "activities.lead": lambda: self._at_session(lambda session: session.list.bar.lead.click()),
            "activities.time": lambda: self._at_session(lambda session: session.list.bar.time.click()),
            "activities.undo": self.undo,
        }

    def _on_week(self, does: Callable[..., object], *facts: object) -> None:
        if self._views.currentWidget() is self.week:
            does(*facts)

    def _at_session(self, does: Callable[[SessionView], object]) -> None:
        shown = self._views.currentWidget()
        if isinstance(shown, SessionView):
            does(shown)

    def _save(self) -> None:
        shown = self._views.currentWidget()
        if isinstance(shown, SeriesForm):
            shown.send()
        else:
            self._at_session(SessionView.press_close)

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
        if not self.door.may(keep_series):
            # A series in the list of all activities: who may not change it hears who may.
            self.shell.say(told(self.door.actor.declined(keep_series.permission)), icon="lock")
            return
        shown = self._views.currentWidget()
        self._before_form = shown if isinstance(shown, SessionView) else self.week
        self.form.open(series)
        self._views.setCurrentWidget(self.form)
        self.form.arrive()

    def _leave_form(self) -> None:
        half = self.half()
        self._views.setCurrentWidget(self._before_form)
        self.arrive()
        if half is not None:
            self.drafts.throw_away(half)
        self.drafts.keep()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if self.was_shown:
            self.week.on_changed(topics)
        if "session" in self.__dict__:
            self.session.on_changed(topics)
