"""Enrolling somebody: a name is enough, everything else may come later."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import NameMissing, Refusal
from timebank.domain.ids import new_id
from timebank.domain.members import LONGEST_NAME, ROLE_PURPOSES, Found, Profile, ProgrammeRole, Purpose
from timebank.services.members import Enrolled, enrol_member, find_doubles
from timebank.wording.languages import LANGUAGES, OWN_NAMES
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.pages.desk.drafts import Drafts
from ui.pages.desk.question import Question
from ui.pages.people import half as halves
from ui.pages.people.half import HalfEnrolment, Sent
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.field import Check, Choice, Field, TextEdit
from ui.widgets.flow import Flow
from ui.widgets.found import ROW_HEIGHT, FoundList, FoundModel
from ui.widgets.label import IconLabel, Label
from ui.widgets.toggle import ToggleChip

PAUSE_MILLISECONDS = 250
MOST_DOUBLES_SHOWN = 3
REMEMBERED = "enrol"


class EnrolDialog(Dialog):
    """The form. Who may be the same person is shown while typing, and never stands in the way.

    Its drafts see it as their `Holder`: each form reads what was half typed in the one before.
    """

    kept_as = "enrolment"
    enrolled = Signal(str)
    """The number of who was enrolled, or of the double that was chosen instead."""
    made = Signal(str, str, str)
    """Number, name and language of who was enrolled, when a card is wanted at once."""

    def __init__(self, door: Door, shell: Shell, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(width=720, parent=parent)
        self._door, self._shell = door, shell
        self._asked: Task | None = None
        self._order = new_id()
        self._sent: Sent | None = None
        self._build()
        self.drafts = Drafts(door, shell, self, self.strip, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._look_for_doubles)
        self._connect()
        self.retranslate()
        self.name.setText(name)
        self._on_role()
        if name:
            self._pause.start()
        self._blank = self._held()
        self.drafts.read()
        self.name.setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("New person"),
            self.tr("A name is enough. The rest may come later."),
            self.tr("Enrol"),
            self.tr("Cancel"),
        )
        self.fields["name"].set_words(
            self.tr("Full name"), self.tr("As this person says it. No surname needed.")
        )
        self.fields["call_name"].set_words(self.tr("Called"), self.tr("If that is another name"))
        self.fields["infix"].set_words(self.tr("Prefix of the surname"), self.tr("Such as: van der"))
        self.fields["script_name"].set_words(self.tr("Name in its own script"))
        self.fields["official_name"].set_words(
            self.tr("Official name"), self.tr("For certificates, if it differs")
        )
        self.fields["phone"].set_words(self.tr("Telephone"))
        self.fields["language"].set_words(self.tr("Language for papers"))
        self.fields["role"].set_words(self.tr("In the programme"))
        self._asked_for.setText(self.tr("Ask both: what may we use this for?"))
        for purpose, tick in self.agreed.items():
            tick.setText(words().word("purposes", purpose.value))
        self._speaks_title.setText(self.tr("Speaks"))
        self._doubles_title.set_text(self.tr("Is it one of these people?"))
        self.card_too.setText(self.tr("Then make the card, a PIN and the paper about their data"))
        self._found.setAccessibleName(self.tr("People who may be the same"))
        self.role.set_options(
            [
                (None, self.tr("Not said")),
                (ProgrammeRole.NEWCOMER, words().word("programme_roles", "newcomer")),
                (ProgrammeRole.NEIGHBOUR, words().word("programme_roles", "neighbour")),
            ]
        )
        self.language.set_options([(code, OWN_NAMES[code]) for code in LANGUAGES])
        for code, chip in self.speaks.items():
            chip.set_words(words().word("languages", code))

    def profile(self) -> Profile:
        """What the form holds."""
        role = self.role.value
        return Profile(
            name=self.name.text(),
            call_name=self.call_name.text(),
            infix=self.infix.text(),
            script_name=self.script_name.text(),
            official_name=self.official_name.text(),
            phone=self.phone.text(),
            role=role if self.purposes else None,
            speaks=tuple(code for code, chip in self.speaks.items() if chip.isChecked()),
            language=self.language.value,
        )

    @property
    def purposes(self) -> frozenset[Purpose]:
        """What the role, where one is chosen, may be used for."""
        chosen = () if self.role.value is None else self.agreed.items()
        return frozenset(purpose for purpose, tick in chosen if tick.isChecked())

    # half typed

    @property
    def is_busy(self) -> bool:
        """Whether it is being sent."""
        return not self.accept_button.isEnabled()

    def half(self) -> HalfEnrolment | None:
        """What stands here, when anything was typed since the form opened."""
        held = self._held()
        return held if replace(held, id=self._blank.id) != self._blank else None

    def restore(self, half: HalfEnrolment) -> None:
        """Hold this again."""
        for key, edit in self._texts.items():
            edit.setText(half.texts.get(key, ""))
        self._order, self._sent = half.id, half.sent
        self.role.choose(half.role)
        self.language.choose(half.language)
        for purpose, tick in self.agreed.items():
            tick.setChecked(purpose in half.agreed)
        self.card_too.setChecked(half.card_too)
        for code, chip in self.speaks.items():
            chip.setChecked(code in half.speaks)
        self._pause.start()
        self.go_back()

    def clear(self) -> None:
        """As the form was when it opened."""
        self.restore(self._blank)

    def give_up(self) -> HalfEnrolment | None:
        """Let go of what is half typed, for the window of another operator to go on with; None while it is being sent."""
        if self.is_busy:
            return None
        self.drafts.finish()
        self.deleteLater()
        return self._held()

    def go_back(self) -> None:
        """The cursor goes back to the name."""
        self.name.setFocus()

    def told(self, half: HalfEnrolment) -> str:
        """An enrolment that is not finished, in few words."""
        return self.tr("enrolling %1").replace("%1", halves.told(half))

    def written(self, enrolments: Sequence[HalfEnrolment]) -> str:
        """Enrolments that are not finished, as text."""
        return halves.written(enrolments)

    def read(self, text: str) -> list[HalfEnrolment]:
        """The enrolments of a text."""
        return halves.read(text)

    def done(self, result: int) -> None:
        self.drafts.finish()
        super().done(result)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.drafts.keep()

    def _held(self) -> HalfEnrolment:
        return HalfEnrolment(
            id=self._order,
            sent=self._sent,
            texts={key: edit.text() for key, edit in self._texts.items()},
            role=self.role.value,
            language=self.language.value,
            speaks=tuple(code for code, chip in self.speaks.items() if chip.isChecked()),
            agreed=tuple(purpose for purpose, tick in self.agreed.items() if tick.isChecked()),
            card_too=self.card_too.isChecked(),
        )

    @property
    def _texts(self) -> dict[str, TextEdit]:
        return {
            "name": self.name,
            "call_name": self.call_name,
            "infix": self.infix,
            "script_name": self.script_name,
            "official_name": self.official_name,
            "phone": self.phone,
        }

    def _build(self) -> None:
        self.name, self.call_name = TextEdit(most=LONGEST_NAME), TextEdit(most=LONGEST_NAME)
        self.infix, self.script_name = TextEdit(most=40), TextEdit(most=LONGEST_NAME)
        self.official_name, self.phone = TextEdit(most=LONGEST_NAME), TextEdit(most=40, is_free=False)
        self.strip = Question()
        self.role, self.language = Choice(), Choice()
        self._asked_for = Label(size=15, bold=True, role="muted")
        self.agreed = {purpose: Check() for purpose in ROLE_PURPOSES}
        self._consents = QWidget()
        both = Row(*((tick, 1) for tick in self.agreed.values()), gap=16)
        self._consents.setLayout(Column(self._asked_for, both, gap=4))
        self.card_too = Check()
        self.card_too.setChecked(self._shell.settings.paper_choice(REMEMBERED) != "later")
        editors: dict[str, QWidget] = {**self._texts, "role": self.role, "language": self.language}
        self.fields = {key: Field(editor, height=48) for key, editor in editors.items()}
        self._doubles_title = IconLabel("users-round", role="text", bold=True)
        self._model = FoundModel(self._shell.talents, self)
        self._found = FoundList(self._model)
        self.doubles = Card(
            Column(self._doubles_title, self._found, gap=4, margins=(16, 12, 8, 8)), fill="selection"
        )
        self.doubles.hide()
        self._speaks_title = Label(size=15, bold=True, role="muted")
        self.speaks = {code: ToggleChip() for code in LANGUAGES}
        chips, flow = QWidget(), Flow(gap=8)
        for chip in self.speaks.values():
            flow.addWidget(chip)
        chips.setLayout(flow)
        fields = self.fields
        self.body.add(
            self.strip,
            fields["name"],
            self.doubles,
            Row((fields["script_name"], 2), (fields["infix"], 1), gap=16, top=True),
            Row((fields["call_name"], 1), (fields["official_name"], 1), gap=16, top=True),
            Column(self._speaks_title, chips, gap=6),
            Row((fields["language"], 1), (fields["phone"], 1), gap=16, top=True),
            Column(fields["role"], self._consents, gap=8),
            self.card_too,
            None,
        )

    def _connect(self) -> None:
        self.accept_button.clicked.connect(self.send)
        self.role.currentIndexChanged.connect(self._on_role)
        self._found.chosen.connect(self._take_double)
        for editor in (self.name, self.script_name, self.call_name):
            editor.textEdited.connect(lambda _text: self._pause.start())
        for editor in self._texts.values():
            editor.returnPressed.connect(self.send)
            editor.textEdited.connect(self.drafts.touch)
        for signal in (self.role.activated, self.language.activated, self.card_too.clicked):
            signal.connect(self.drafts.touch)
        for chip in self.speaks.values():
            chip.clicked.connect(self.drafts.touch)
        for tick in self.agreed.values():
            tick.clicked.connect(self.drafts.touch)
        self.strip.opened.connect(self.fit)
        self.name.textChanged.connect(lambda _text: self.fields["name"].set_refusal(""))

    def send(self) -> None:
        """Enrol."""
        self.refuse("")
        if self.role.value is not None and not self.purposes:
            self.fields["role"].set_refusal(
                self.tr("Ask what we may use this for and tick it, or choose “Not said”.")
            )
            self.agreed[Purpose.MATCHING].setFocus()
            self.reveal(self._consents)
            return
        sending = self.profile(), self.purposes
        if self._sent is not None and self._sent != sending:
            # What was sent before and perhaps kept was something else: this is a new one.
            self._order = new_id()
        self._sent = sending
        self.accept_button.setEnabled(False)
        self._door.do(
            enrol_member,
            *sending,
            order=self._order,
            then=self._on_enrolled,
            refused=self._on_refused,
            # Beside the button: the window's banner is behind this form, where nobody can press it.
            troubled=lambda trouble: self.refuse(told(trouble)),
            ended=self._rearm,
        )

    def _on_enrolled(self, enrolled: Enrolled) -> None:
        account = enrolled.member.account
        self._shell.say(
            self.tr("Enrolled: %1, no. %2.").replace("%1", account.name).replace("%2", account.code)
        )
        self.accept()
        self.enrolled.emit(account.code)
        wanted = self.card_too.isChecked()
        self._shell.settings.keep_paper_choice(REMEMBERED, "" if wanted else "later")
        if wanted:
            self.made.emit(account.code, account.name, self.language.value or "nl")

    def _on_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, NameMissing):
            self.fields["name"].set_refusal(told(refusal))
            self.name.setFocus()
            self.reveal(self.fields["name"])
        else:
            self.refuse(told(refusal))

    def _rearm(self) -> None:
        self.accept_button.setEnabled(True)

    def _on_role(self) -> None:
        self.fields["role"].set_refusal("")
        self._consents.setVisible(self.role.value is not None)
        self.fit()

    def _look_for_doubles(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        if len(self.name.text().strip()) < 3:
            self._show_doubles([])
            return
        self._asked = self._door.ask(find_doubles, self.profile(), then=self._show_doubles)

    def _show_doubles(self, found: Sequence[Found]) -> None:
        shown = found[:MOST_DOUBLES_SHOWN]
        self._model.replace(shown, self.name.text())
        self._found.setFixedHeight(look().px(ROW_HEIGHT) * max(1, len(shown)))
        self.doubles.setVisible(bool(shown))
        self.fit()

    def _take_double(self, found: Found) -> None:
        self.accept()
        self.enrolled.emit(found.code)
