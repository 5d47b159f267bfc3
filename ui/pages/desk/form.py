"""The entry form: balances, fields, what is asked, and the quiet row; the way of the cursor through it."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from timebank.domain.dates import read_date
from timebank.domain.errors import DateNotUnderstood, NobodyNamed
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.desk.balances import BalanceLine
from ui.pages.desk.bar import EntryBar
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.line import Line, Person, Typed
from ui.pages.desk.options import Options
from ui.pages.desk.person_field import PersonField
from ui.pages.desk.question import Answer, Asked, Question
from ui.widgets.card import Card, Hairline

_FIELDS = 4


class EntryForm(Card):
    """One line of the register, from the first letter to *Save*."""

    save_wanted = Signal(bool)
    """Somebody wants to save the line, which is complete; True when a limit is to be passed with a reason."""
    line_changed = Signal()

    def __init__(self, door: Door, shell: Shell, page: QWidget) -> None:
        self._shell = shell
        self.balances = BalanceLine()
        self.bar = EntryBar(door, shell, page)
        self.question = Question()
        self.options = Options()
        asked = QWidget()
        asked.setLayout(Column(self.question, margins=(23, 0, 23, 8)))
        self._asked = asked
        super().__init__(
            Column(self.balances, Hairline(), self.bar, asked, self.options, gap=0, margins=(1, 1, 1, 0))
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._saving: bool | None = None
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
        )

    def restore(self, line: Line) -> None:
        """Hold this line."""
        bar = self.bar
        bar.giver.restore(line.giver)
        bar.receiver.restore(line.receiver)
        bar.talent.restore(line.talent, line.talent_text)
        bar.time.restore(line.time)
        self.options.restore(line.day, line.confirmation, line.note)
        self._say_day()
        self.question.close_now()
        self._saving = None

    def clear(self) -> None:
        """An empty line, and the cursor where the next one starts."""
        self.restore(Line())
        self.start()

    def start(self) -> None:
        """Put the cursor in *Who helped?*"""
        self.bar.giver.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def people(self) -> tuple[Person, ...]:
        """Who was chosen, giver first."""
        return tuple(each.person for each in (self.bar.giver, self.bar.receiver) if each.person is not None)

    def order(self, entry: UUID) -> ExchangeOrder | None:
        """The order for this line under this id; None while something is missing."""
        giver, receiver, minutes = self.bar.giver.person, self.bar.receiver.person, self.bar.time.minutes
        if giver is None or receiver is None or minutes is None:
            return None
        return ExchangeOrder(
            id=entry,
            givers=(Share(account=giver.code, minutes=minutes),),
            receivers=(Share(account=receiver.code, minutes=minutes),),
            service_date=self.options.day or self._shell.today(),
            talent=self.bar.talent.talent,
            confirmation=self.options.confirmation,
            note=self.options.note,
        )

    def is_repeat_alone(self) -> bool:
        """Whether everything in the line is what the last line said: then it may be there already."""
        bar = self.bar
        people = (bar.giver, bar.receiver)
        return (
            all(each.person is not None and each.person == each.repeat for each in people)
            and bar.talent.talent == bar.talent.repeat
            and bar.time.minutes == bar.time.repeat
        )

    def offer_again(self, line: Line, minutes: int) -> None:
        """Show what was saved in grey, for Enter on the empty fields."""
        self.bar.giver.set_repeat(_one(line.giver))
        self.bar.receiver.set_repeat(_one(line.receiver))
        self.bar.talent.set_repeat(line.talent)
        self.bar.time.set_repeat(minutes)

    # the way to saving

    def save(self, *, insist: bool = False) -> None:
        """Settle every field and ask to save; the cursor goes to the first field that is in the way.

        `insist` passes a limit, for which a reason is asked. Saving goes on by itself when answers come that are
        still on their way.
        """
        bar = self.bar
        for field in (bar.giver, bar.receiver, bar.talent):
            field.settle()
        self._saving = insist
        if bar.giver.is_settling or bar.receiver.is_settling:
            return
        self._saving = None
        for field in (bar.giver, bar.receiver):
            if field.person is None and not field.refusal:
                field.refuse(told(NobodyNamed()))
            if field.refusal:
                field.come_back()
                return
        if bar.talent.refusal:
            bar.talent.come_back()
        elif not bar.time.settle(needed=True):
            bar.time.come_back()
        elif bar.time.is_doubtful:
            self._ask_minutes(insist)
        else:
            self.save_wanted.emit(insist)

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
        elif not bar.receiver.typed.is_empty:
            bar.receiver.restore(Typed())
            bar.receiver.come_back()
        elif not bar.giver.typed.is_empty:
            bar.giver.restore(Typed())
            bar.giver.come_back()
        elif options.note:
            options.restore(options.day, options.confirmation, "")

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

    # what else a line says

    def ask_day(self, sentence: str = "") -> None:
        """Ask on which day it was; `sentence` tells what is wrong with the day that was chosen."""
        day = self.options.day or self._shell.today()
        self.ask(self._day_question, text=words().short_date(day).strip("\N{LEFT-TO-RIGHT MARK}"))
        self.question.refuse(sentence)

    def ask_note(self, sentence: str = "") -> None:
        """Ask for a note."""
        self.ask(self._note_question, text=self.options.note)
        self.question.refuse(sentence)

    def retranslate(self) -> None:
        if hasattr(self, "_place"):
            self._say_day()

    _informs = False

    def _connect(self) -> None:
        bar = self.bar
        fields = bar.fields
        for number, field in enumerate(fields):
            field.entered.connect(lambda number=number: self._on_entered(number))
            field.changed.connect(self._on_changed)
        for person in (bar.giver, bar.receiver):
            person.settled.connect(lambda person=person: self._on_settled(person))
            person.edited.connect(self.line_changed)
        bar.save.clicked.connect(lambda: self.save())
        self.question.left.connect(self.go_back)
        self.question.edit.stepped.connect(self._on_day_step)
        self.options.day_wanted.connect(self.ask_day)
        self.options.note_wanted.connect(self.ask_note)
        self.options.way_changed.connect(self.line_changed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, DeskEdit) and now is not self.question.edit and self.isAncestorOf(now):
            self._place = now

    def _on_entered(self, number: int) -> None:
        if number + 1 < _FIELDS:
            self.bar.fields[number + 1].come_back()
        else:
            self.save()

    def _on_settled(self, field: PersonField) -> None:
        if self._saving is not None:
            self.save(insist=self._saving)
        elif field.refusal and self._is_idle():
            # The answer came late. Nobody is typing elsewhere, so the cursor may go back to what is wrong.
            field.come_back()

    def _is_idle(self) -> bool:
        place = QApplication.focusWidget()
        return isinstance(place, DeskEdit) and self.isAncestorOf(place) and not place.text()

    def _on_changed(self) -> None:
        if self._informs:
            self.inform(None)
        self.line_changed.emit()

    def _ask_minutes(self, insist: bool) -> None:
        number = int(self.bar.time.edit.text())

        def take(minutes: int) -> None:
            self.bar.time.set_minutes(minutes)
            self.save(insist=insist)

        def build() -> Asked:
            sentence = self.tr("%1 minutes or %1 hours?").replace("%1", str(number))
            minutes = self.tr("%n minute(s)", "", number)
            hours = self.tr("%n hour(s)", "", number)
            return Asked(
                sentence=sentence,
                answers=(
                    Answer(text=minutes, does=lambda: take(number)),
                    Answer(text=hours, does=lambda: take(number * 60)),
                ),
                icon="clock",
            )

        self.ask(build)

    def _day_question(self) -> Asked:
        today = self._shell.today()
        return Asked(
            sentence=self.tr("On which day was it?"),
            field=self.tr("Day"),
            filled=self._on_day,
            answers=(
                Answer(text=self.tr("Today"), does=lambda: self._set_day(None)),
                Answer(text=self.tr("Yesterday"), does=lambda: self._set_day(today - timedelta(days=1))),
            ),
            icon="calendar",
        )

    def _note_question(self) -> Asked:
        return Asked(
            sentence=self.tr("A note with this line"),
            field=self.tr("Note"),
            filled=self._on_note,
            icon="sticky-note",
        )

    def _on_day(self, text: str) -> None:
        try:
            day = read_date(text)
        except DateNotUnderstood as refusal:
            self.question.refuse(told(refusal))
            return
        self.question.close_now()
        self._set_day(day)

    def _on_day_step(self, by: int) -> None:
        try:
            day = read_date(self.question.edit.text())
        except DateNotUnderstood:
            return
        self.question.edit.setText(
            words().short_date(day - timedelta(days=by)).strip("\N{LEFT-TO-RIGHT MARK}")
        )

    def _set_day(self, day: date | None) -> None:
        options = self.options
        options.restore(None if day == self._shell.today() else day, options.confirmation, options.note)
        self._say_day()
        self.go_back()

    def _on_note(self, text: str) -> None:
        self.options.restore(self.options.day, self.options.confirmation, text)
        self.question.close_now()
        self.go_back()

    def _say_day(self) -> None:
        day = self.options.day
        self.bar.when.setText(self.tr("now") if day is None else words().day_and_short_month(day))
        self.bar.when.set_role("muted" if day is None else "text")


def _one(typed: Typed) -> Person | None:
    return typed.people[0] if typed.people else None
