"""One data breach: what happened, who was told, and its clock; changed until it is closed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain import breach_refusals as refusals
from timebank.domain.breaches import LONGEST_TEXT, Breach, BreachKept, Decision, Telling
from timebank.domain.errors import DateInFuture, Refusal
from timebank.services.breaches import close_breach, keep_breach
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.privacy.clock import clock_words
from ui.widgets.button import Button
from ui.widgets.day import DayEdit
from ui.widgets.dialog import Dialog
from ui.widgets.field import Choice, Field, TextEdit
from ui.widgets.label import Label
from ui.widgets.styled import Styled

TEXTS = ("happened", "data", "people", "consequences", "measures")


class TellingFields(Styled, QWidget):
    """Whether somebody was told: not decided, on a day, or not needed with the reason."""

    changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.choice, self.day, self.why = Choice(), DayEdit(shell.today()), TextEdit(most=LONGEST_TEXT)
        self.field = Field(self.choice, height=48)
        self.day_field, self.why_field = Field(self.day, height=48), Field(self.why, height=48)
        beside = QWidget()
        beside.setLayout(Column(self.day_field, self.why_field, gap=0))
        self.setLayout(Row((self.field, 2), (beside, 3), gap=16, top=True))
        self.choice.currentIndexChanged.connect(lambda _at: self._fit())
        self._fit()

    def set_words(self, label: str, options: tuple[str, str, str], day: str, why: str) -> None:
        """The question, its three answers, and what the fields beside them ask."""
        self.field.set_words(label)
        self.choice.set_options(tuple(zip(Decision, options, strict=True)))
        self.day_field.set_words(day)
        # The figures are typed in an editor within, which readers meet first.
        self.day.lineEdit().setAccessibleName(day)
        self.why_field.set_words(why)

    def fill(self, telling: Telling) -> None:
        """Put what was decided into the fields."""
        self.choice.choose(telling.decision)
        if telling.on is not None:
            self.day.choose(telling.on)
        self.why.setText(telling.why)
        self._fit()

    @property
    def telling(self) -> Telling:
        """What stands in the fields."""
        decision = Decision(self.choice.value)
        if decision is Decision.DONE:
            return Telling(decision=decision, on=self.day.day)
        why = self.why.text().strip() if decision is Decision.NOT_NEEDED else ""
        return Telling(decision=decision, why=why)

    def refuse(self, sentence: str) -> None:
        """Say beside the field what is wrong, or nothing."""
        self.day_field.set_refusal(sentence if self.choice.value is Decision.DONE else "")
        self.why_field.set_refusal(sentence if self.choice.value is Decision.NOT_NEEDED else "")

    def _fit(self) -> None:
        self.day_field.setVisible(self.choice.value is Decision.DONE)
        self.why_field.setVisible(self.choice.value is Decision.NOT_NEEDED)
        self.changed.emit()


class BreachDialog(Dialog):
    """A form; one that is closed is only read."""

    def __init__(
        self, door: Door, shell: Shell, breach: Breach | None, zone: ZoneInfo, parent: QWidget
    ) -> None:
        super().__init__(width=860, parent=parent)
        self._door, self._shell, self._zone = door, shell, zone
        self._breach = breach or Breach(discovered_at=door.now())
        at = self._breach.discovered_at.astimezone(zone)
        self.day, self.hour = DayEdit(at.date()), TextEdit(most=5)
        self.hour.setText(f"{at:%H:%M}")
        self.texts = {key: TextEdit(most=LONGEST_TEXT) for key in TEXTS}
        self.fields = {key: Field(editor, height=48) for key, editor in self.texts.items()}
        self.day_field, self.hour_field = Field(self.day, height=48), Field(self.hour, height=48)
        self.reported, self.told = TellingFields(shell), TellingFields(shell)
        self.clock = Label(size=15, bold=True, wrap=True)
        self.close_button = Button(icon="lock")
        self.extra.add(self.close_button)
        fields = self.fields
        self.body.add(
            self.clock,
            Row((self.day_field, 2), (self.hour_field, 1), (QWidget(), 3), gap=16, top=True),
            fields["happened"],
            Row((fields["data"], 1), (fields["people"], 1), gap=16, top=True),
            fields["consequences"],
            fields["measures"],
            self.reported,
            self.told,
            None,
        )
        for key, editor in self.texts.items():
            editor.setText(getattr(self._breach, key))
            editor.setCursorPosition(0)
        self.retranslate()
        self.reported.fill(self._breach.reported)
        self.told.fill(self._breach.told)
        if self._breach.closed_at is not None:
            self._only_read()
        self.close_button.setVisible(bool(self._breach.number) and self._breach.closed_at is None)
        self.accept_button.clicked.connect(self.send)
        self.close_button.clicked.connect(lambda: self._keep(self._close))
        for part in (self.reported, self.told):
            part.changed.connect(self._tell)
            part.changed.connect(self.fit)
        self._tell()
        self.texts["happened"].setFocus(Qt.FocusReason.OtherFocusReason)
        # After the event loop: the fields have their lines only then.
        QTimer.singleShot(0, self, self._begin)

    def retranslate(self) -> None:
        breach = self._breach
        title = self.tr("Data breach %1").replace("%1", str(breach.number))
        self.set_words(
            title if breach.number else self.tr("New data breach"),
            self.tr("Name nobody here: how many people and which data is enough."),
            self.tr("Save"),
            self.tr("Cancel"),
        )
        self.close_button.set_text(self.tr("Save and close for good"))
        self.day_field.set_words(self.tr("Discovered on"))
        self.day.lineEdit().setAccessibleName(self.tr("Discovered on"))
        self.hour_field.set_words(self.tr("At"))
        labels = {
            "happened": self.tr("What happened?"),
            "data": self.tr("Which data?"),
            "people": self.tr("How many people?"),
            "consequences": self.tr("What can come of it?"),
            "measures": self.tr("What did you do about it?"),
        }
        for key, label in labels.items():
            self.fields[key].set_words(label)
        answers = (self.tr("Not decided yet"), self.tr("Yes"), self.tr("No, not needed"))
        day, why = self.tr("On which day?"), self.tr("Why not?")
        self.reported.set_words(self.tr("Reported to the authority (AP)?"), answers, day, why)
        self.told.set_words(self.tr("Do the people know?"), answers, day, why)

    def _begin(self) -> None:
        self.fit()
        # A key that is pressed must add to what stands there, not replace it.
        self.texts["happened"].deselect()

    def send(self) -> None:
        """Keep it."""
        self._keep(self._on_kept)

    def _keep(self, then: Callable[[BreachKept], object]) -> None:
        self._clear()
        breach = self._typed()
        if breach is None:
            return
        self._rest(True)
        self._door.do(
            keep_breach,
            breach,
            then=then,
            refused=self._on_refused,
            ended=lambda: self._rest(False),
            owner=self,
        )

    def _close(self, kept: BreachKept) -> None:
        self._breach = kept.breach
        self._door.do(
            close_breach, kept.breach.number, then=self._on_kept, refused=self._on_refused, owner=self
        )

    def _on_kept(self, kept: BreachKept) -> None:
        said = self.tr("Saved in the register of data breaches.")
        if kept.warnings:
            said = f"{said} {' '.join(words().warning(code) for code in kept.warnings)}"
        self._shell.say(said, icon="triangle-alert" if kept.warnings else "circle-check")
        self.accept()

    def _typed(self) -> Breach | None:
        hour, _, minute = self.hour.text().strip().replace(".", ":").partition(":")
        try:
            local = datetime.combine(self.day.day, time(int(hour), int(minute or "0")), self._zone)
        except ValueError:
            self.hour_field.set_refusal(self.tr("Such as 14:30"))
            self.hour.setFocus()
            return None
        texts = {key: editor.text().strip() for key, editor in self.texts.items()}
        return replace(
            self._breach,
            discovered_at=local.astimezone(UTC),
            reported=self.reported.telling,
            told=self.told.telling,
            **texts,  # type: ignore[arg-type]
        )

    def _tell(self) -> None:
        now = replace(self._breach, reported=self.reported.telling)
        self.clock.setText(clock_words(now, self._door.now(), self._zone) if now.clock_runs else "")
        self.clock.setVisible(now.clock_runs)

    def _clear(self) -> None:
        self.refuse("")
        for field in (*self.fields.values(), self.hour_field, self.day_field):
            field.set_refusal("")
        for part in (self.reported, self.told):
            part.refuse("")

    def _on_refused(self, refusal: Refusal) -> None:
        sentence = told(refusal)
        match refusal:
            case refusals.BreachNotDescribed():
                self.fields["happened"].set_refusal(sentence)
                self.texts["happened"].setFocus()
            case refusals.BreachInFuture():
                self.day_field.set_refusal(sentence)
            case refusals.TellingBeforeBreach() | refusals.TellingWithoutReason() | DateInFuture():
                # The first of both that it fits: what was decided there is of that kind.
                part = next(
                    (each for each in (self.reported, self.told) if self._fits(each, refusal)), self.told
                )
                part.refuse(sentence)
            case _:
                self.refuse(sentence)
        self.fit()

    @staticmethod
    def _fits(part: TellingFields, refusal: Refusal) -> bool:
        telling = part.telling
        if isinstance(refusal, refusals.TellingWithoutReason):
            return telling.decision is Decision.NOT_NEEDED and not telling.why
        return telling.on is not None and telling.on == refusal.facts.get("date")

    def _rest(self, busy: bool) -> None:
        for button in (self.accept_button, self.close_button):
            button.setEnabled(not busy)

    def _only_read(self) -> None:
        for editor in (*self.texts.values(), self.hour, self.reported.why, self.told.why):
            editor.setReadOnly(True)
        for part in (self.day, self.reported.day, self.told.day, self.reported.choice, self.told.choice):
            part.setEnabled(False)
        self.accept_button.hide()
        self.line.setText(self.tr("Closed: nobody changes it any more."))
