"""The entry form: balances, fields, what is asked, and the quiet row; the way of the cursor through it."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from timebank.domain.errors import NobodyNamed
from timebank.domain.numbers import POT
from timebank.domain.orders import ExchangeOrder
from timebank.services.transfers import give, grant
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import LineStart, Shell
from ui.kernel.wording import told, words
from ui.pages.desk.balances import BalanceLine
from ui.pages.desk.bar import AnyField, EntryBar
from ui.pages.desk.deed import Deed
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.group import GroupPanel
from ui.pages.desk.line import Line, Person, Shape, Typed
from ui.pages.desk.options import Options
from ui.pages.desk.ordering import deed_in
from ui.pages.desk.person_field import PersonField
from ui.pages.desk.question import Asked, Question
from ui.widgets.card import Card, Hairline

_NO_ENTRY = UUID(int=0)
"""For orders that are only looked at."""


class EntryForm(Card):
    """One line of the register, from the first letter to *Save*."""

    save_wanted = Signal(bool)
    """Somebody wants to save the line, which is complete; True when a limit is to be passed with a reason."""
    minutes_doubtful = Signal(object)
    """A bare number so high that minutes may have been meant; with what goes on once that was answered."""
    line_changed = Signal()

    def __init__(self, door: Door, shell: Shell, page: QWidget) -> None:
        self._shell = shell
        self.balances = BalanceLine()
        self.bar = EntryBar(door, shell, page)
        self.strip = Question()
        """Where something of before is offered, above the line; what is asked about the line stands below it."""
        self.question = Question()
        self.group = GroupPanel()
        self.options = Options()
        asked = QWidget()
        asked.setLayout(Column(self.question, margins=(23, 0, 23, 8)))
        offered = QWidget()
        offered.setLayout(Column(self.strip, margins=(23, 12, 23, 4)))
        offered.hide()
        self.strip.opened.connect(offered.setVisible)
        self._asked, self._line = asked, Hairline()
        super().__init__(
            Column(
                offered,
                self.balances,
                self._line,
                self.bar,
                self.group,
                asked,
                self.options,
                gap=0,
                margins=(1, 1, 1, 0),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        may = {Shape.HELP: True, Shape.SWAP: True, Shape.GIFT: door.may(give), Shape.GRANT: door.may(grant)}
        self.options.shapes = tuple(shape for shape in Shape if may[shape])
        self._then: Callable[[], object] | None = None
        self._place: PersonField | QWidget = self.bar.giver
        self._connect()
        self.retranslate()

    # the line

    @property
    def line(self) -> Line:
        """What was typed so far."""
        bar, options = self.bar, self.options
        return Line(
            giver=bar.giver.typed,
            receiver=bar.receiver.typed,
            talent=bar.talent.talent,
            talent_text=bar.talent.typed,
            time=bar.time.edit.text(),
            day=options.day,
            confirmation=options.confirmation,
            note=options.note,
            group=self.group.told() if options.is_group else None,
            answers=options.answers,
            about=options.about,
            shape=options.shape,
            reason=bar.reason.text,
        )

    def restore(self, line: Line) -> None:
        """Hold this line. That it changed is told once, not with every field."""
        self._is_restoring = True
        bar = self.bar
        self._set_shape(line.shape)
        self._set_group(line.group is not None)
        if line.shape is not Shape.GRANT:
            bar.giver.restore(line.giver)
        bar.reason.restore(line.reason)
        bar.receiver.restore(line.receiver)
        bar.talent.restore(line.talent, line.talent_text)
        bar.time.restore(line.time)
        self.options.restore(line.day, line.confirmation, line.note)
        if line.group is not None:
            self._show_group()
            self.group.restore(line.group)
        self.options.answer(line.answers, line.about)
        self.say_day()
        self.question.close_now()
        self._then = None
        self._is_restoring = False
        self._on_changed()

    def resume(self) -> None:
        """Put the cursor where typing goes on: in the first field that holds nothing."""
        bar = self.bar
        people = (field for field in (bar.giver, bar.receiver) if not field.people)
        rest = (field for field in bar.fields[2:] if not field.edit.text().strip())
        (next(people, None) or next(rest, None) or bar.time).come_back()

    def begin(self, start: LineStart) -> None:
        """A new line with this much filled in; the cursor goes to what is still to be typed."""
        bar = self.bar
        self.restore(Line(talent=start.talent, answers=start.answers, about=start.about))
        for field, number in ((bar.giver, start.giver), (bar.receiver, start.receiver)):
            if number:
                field.choose_number(number)
        wanted: list[tuple[AnyField, object]] = [
            (bar.giver, start.giver),
            (bar.receiver, start.receiver),
            (bar.talent, start.talent),
        ]
        next((field for field, given in wanted if not given), bar.time).come_back()

    def clear(self) -> None:
        """An empty line, and the cursor where the next one starts."""
        self.restore(Line())
        self.start()

    def start(self) -> None:
        """Put the cursor in *Who helped?*"""
        self.bar.giver.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def people(self) -> tuple[Person, ...]:
        """Who was chosen, giver first."""
        return (*self.bar.giver.people, *self.bar.receiver.people)

    def deed(self, entry: UUID) -> Deed | None:
        """What this line comes to under this id; None while something is missing."""
        return deed_in(self.bar, self.group, self.options, self._shell.today(), entry)

    def is_repeat_alone(self) -> bool:
        """Whether everything in the line is what the last line said: then it may be there already."""
        bar = self.bar
        people = (bar.giver, bar.receiver)
        return (
            self.options.shape is Shape.HELP
            and all(each.person is not None and each.person == each.repeat for each in people)
            and bar.talent.talent == bar.talent.repeat
            and bar.time.minutes == bar.time.repeat
        )

    def offer_again(self, line: Line, deed: Deed) -> None:
        """Show what was saved in grey, for Enter on the empty fields; a group is never repeated by Enter alone."""
        for field, typed in ((self.bar.giver, line.giver), (self.bar.receiver, line.receiver)):
            one = typed.one
            field.set_repeat(None if one is None or one.code == POT else one)
        self.bar.talent.set_repeat(line.talent)
        order, minutes = deed.order, None
        if line.group is None and isinstance(order, ExchangeOrder):
            minutes = order.givers[0].minutes
        self.bar.time.set_repeat(minutes)

    # the way to saving

    def save(self, *, insist: bool = False) -> None:
        """Ask to save the line, once it is complete; `insist` passes a limit, for which a reason is asked."""
        self.complete(lambda: self.save_wanted.emit(insist))

    def complete(self, then: Callable[[], object]) -> None:
        """Settle every field and go on with `then`; the cursor goes to the first field that is in the way.

        It goes on by itself when answers come that are still on their way.
        """
        bar = self.bar
        third = bar.fields[2]
        for field in (bar.giver, bar.receiver, third):
            field.settle()
        self._then = then
        if bar.giver.is_settling or bar.receiver.is_settling:
            return
        self._then = None
        for field in (bar.giver, bar.receiver):
            if not field.people and not field.refusal:
                field.refuse(told(NobodyNamed()))
            if field.refusal:
                field.come_back()
                return
        if third.refusal:
            third.come_back()
        elif not self.group.settle():
            return
        elif not bar.time.settle(needed=self.deed(_NO_ENTRY) is None):
            bar.time.come_back()
        elif bar.time.is_doubtful:
            self.minutes_doubtful.emit(then)
        else:
            then()

    def step_back(self) -> None:
        """Take back what was filled in last: the nearest to the end of the line."""
        bar, options = self.bar, self.options
        self.question.close_now()
        if bar.time.edit.text():
            bar.time.restore("")
            bar.time.come_back()
        elif bar.talent.talent is not None or bar.talent.typed:
            bar.talent.restore(None, "")
            bar.talent.come_back()
        elif bar.reason.text:
            bar.reason.restore("")
            bar.reason.come_back()
        elif not bar.receiver.typed.is_empty:
            bar.receiver.restore(Typed(people=bar.receiver.people[:-1]))
            bar.receiver.come_back()
        elif not bar.giver.typed.is_empty and options.shape is not Shape.GRANT:
            bar.giver.restore(Typed(people=bar.giver.people[:-1]))
            bar.giver.come_back()
        elif options.note:
            options.restore(options.day, options.confirmation, "")

    def toggle_group(self) -> None:
        """Let several people take part, or two again when no more than two do."""
        if self._is_crowd():
            return
        self._set_shape(Shape.HELP)
        self._set_group(not self.options.is_group)
        self.go_back()

    def choose_shape(self, shape: Shape | None) -> None:
        """Another shape of line; None is the next one that this operator may write down. What fits it stays."""
        shapes = self.options.shapes
        wanted = shape or shapes[(shapes.index(self.options.shape) + 1) % len(shapes)]
        if wanted is self.options.shape or (wanted is not Shape.HELP and self._is_crowd()):
            return
        self._set_group(False)
        self._set_shape(wanted)
        self._on_changed()
        if self._place in (self.bar.giver.edit, self.bar.talent.edit, self.bar.reason.edit):
            # It may be gone, or locked.
            first = next((field for field in self.bar.fields if not field.edit.text()), self.bar.time)
            (self.bar.receiver if wanted is Shape.GRANT else first).come_back()
        else:
            self.go_back()

    def _is_crowd(self) -> bool:
        """Whether there are too many people for a line between two; says so."""
        crowd = max(len(self.bar.giver.people), len(self.bar.receiver.people)) > 1
        if crowd:
            self.inform(
                lambda: Asked(sentence=self.tr("Take people out first, until one is left on each side."))
            )
        return crowd

    def _set_shape(self, shape: Shape) -> None:
        if shape is not self.options.shape:
            self.options.set_shape(shape)
            self.bar.set_shape(shape)

    def _set_group(self, group: bool) -> None:
        self.options.set_group(group)
        for field in (self.bar.giver, self.bar.receiver):
            field.gather(group)
        self.group.setVisible(group)
        self.set_short(self._is_short)
        self._show_group()

    def set_short(self, short: bool) -> None:
        """With little height a group does without the line that tells where its balances stand."""
        self._is_short = short
        shown = not (short and self.options.is_group)
        self.balances.setVisible(shown)
        self._line.setVisible(shown)

    def _show_group(self) -> None:
        if self.options.is_group:
            self.group.show_people(self.bar.giver.people, self.bar.receiver.people)
            self.group.set_usual(self.bar.time.minutes)
            deed = self.deed(_NO_ENTRY)
            self.group.tell_effect(deed.order if deed is not None else None)

    def go_back(self) -> None:
        """Put the cursor where it was before something was asked."""
        self._place.setFocus(Qt.FocusReason.OtherFocusReason)

    def inform(self, build: Callable[[], Asked] | None) -> None:
        """Say something about the line without taking the cursor; None takes that away. A real question stays."""
        if self.question.is_open and not self._informs:
            return
        self._informs = build is not None
        if build is None:
            self.question.close_now()
        else:
            self.question.ask(build, focus=False)

    def ask(self, build: Callable[[], Asked], *, text: str = "") -> None:
        """Ask something that needs an answer."""
        self._informs = False
        self.question.ask(build, text=text)

    def retranslate(self) -> None:
        if hasattr(self, "_place"):
            self.say_day()

    _informs = _is_short = _is_restoring = False

    def _connect(self) -> None:
        bar = self.bar
        for field in (*bar.fields, bar.reason):
            field.entered.connect(lambda field=field: self._on_entered(field))
            field.changed.connect(self._on_changed)
        for person in (bar.giver, bar.receiver):
            person.settled.connect(lambda person=person: self._on_settled(person))
            person.edited.connect(self._tell_changed)
        bar.save.clicked.connect(lambda: self.save())
        bar.columns_changed.connect(lambda: self.group.place(bar.starts(), bar.width(), narrow=bar.is_narrow))
        self.group.changed.connect(self._on_changed)
        self.group.entered.connect(self.save)
        self.group.removed.connect(self._on_removed)
        self.options.group_wanted.connect(self.toggle_group)
        self.options.shape_wanted.connect(self.choose_shape)
        self.question.left.connect(self.go_back)
        self.options.way_changed.connect(self._tell_changed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, DeskEdit) and now is not self.question.edit and self.isAncestorOf(now):
            self._place = now

    def _on_entered(self, field: AnyField) -> None:
        if field is self.bar.time:
            self.save()
        else:
            self.bar.fields[self.bar.fields.index(field) + 1].come_back()

    def _on_removed(self, code: str) -> None:
        for field in (self.bar.giver, self.bar.receiver):
            if any(person.code == code for person in field.people):
                field.drop_person(code)
                field.come_back()

    def _on_settled(self, field: PersonField) -> None:
        if self._then is not None:
            self.complete(self._then)
        elif field.refusal and self._is_idle():
            # The answer came late. Nobody is typing elsewhere, so the cursor may go back to what is wrong.
            field.come_back()

    def _is_idle(self) -> bool:
        place = QApplication.focusWidget()
        return isinstance(place, DeskEdit) and self.isAncestorOf(place) and not place.text()

    def _on_changed(self) -> None:
        if self._informs:
            self.inform(None)
        if not self._is_restoring:
            self._show_group()
            self._tell_changed()

    def _tell_changed(self) -> None:
        if not self._is_restoring:
            self.line_changed.emit()

    def say_day(self) -> None:
        """Show the day where the time of the line stands."""
        day = self.options.day
        self.bar.when.setText(self.tr("now") if day is None else words().day_and_short_month(day))
        self.bar.when.set_role("muted" if day is None else "text")
