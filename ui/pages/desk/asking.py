"""What a line is asked besides its fields: minutes or hours, which day, a note."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject

from timebank.domain.dates import read_date
from timebank.domain.errors import DateNotUnderstood
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.desk.form import EntryForm
from ui.pages.desk.question import Answer, Asked

MARK = "\N{LEFT-TO-RIGHT MARK}"


class Asking(QObject):
    """Asks in the form's question, and puts the answers where they belong."""

    def __init__(self, form: EntryForm, shell: Shell) -> None:
        super().__init__(form)
        self._form, self._shell = form, shell
        form.question.edit.stepped.connect(self._on_day_step)
        form.minutes_doubtful.connect(self.ask_minutes)
        form.options.day_wanted.connect(self.ask_day)
        form.options.note_wanted.connect(self.ask_note)

    def ask_day(self, sentence: str = "") -> None:
        """Ask on which day it was; `sentence` tells what is wrong with the day that was chosen."""
        day = self._form.options.day or self._shell.today()
        self._form.ask(self._day_question, text=words().short_date(day).strip(MARK))
        self._form.question.refuse(sentence)

    def ask_note(self, sentence: str = "") -> None:
        """Ask for a note."""
        self._form.ask(self._note_question, text=self._form.options.note)
        self._form.question.refuse(sentence)

    def ask_minutes(self, then: Callable[[], object]) -> None:
        """Ask whether a high bare number meant minutes, and go on with `then`."""
        number = int(self._form.bar.time.edit.text())

        def take(minutes: int) -> None:
            self._form.bar.time.set_minutes(minutes)
            self._form.complete(then)

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

        self._form.ask(build)

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
            self._form.question.refuse(told(refusal))
            return
        self._form.question.close_now()
        self._set_day(day)

    def _on_day_step(self, by: int) -> None:
        try:
            day = read_date(self._form.question.edit.text())
        except DateNotUnderstood:
            return
        self._form.question.edit.setText(words().short_date(day - timedelta(days=by)).strip(MARK))

    def _set_day(self, day: date | None) -> None:
        options = self._form.options
        options.restore(None if day == self._shell.today() else day, options.confirmation, options.note)
        self._form.say_day()
        self._form.go_back()

    def _on_note(self, text: str) -> None:
        self._form.options.restore(self._form.options.day, self._form.options.confirmation, text)
        self._form.question.close_now()
        self._form.go_back()
