"""The centre: what stands on its papers, what its board allows, and when a desk locks itself."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.domain.access import Permission
from timebank.domain.bank import Bank
from timebank.domain.changes import Topic
from timebank.domain.errors import NameMissing, Refusal, SettingOutOfRange, TextTooLong
from timebank.domain.limits import Limits
from timebank.domain.privacy import NUMBERED
from timebank.services.looks import change_bank_look
from timebank.services.staff import change_bank, show_bank
from ui.dialogs.paper_look import PaperLookDialog, Sends
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.pages.settings.section import Explained, Section, card
from ui.widgets.button import Button, Kind
from ui.widgets.field import Check, Field, TextEdit
from ui.widgets.label import Label

TEXTS = (
    "name", "subtitle", "address", "phone", "kvk", "place", "signatory", "signatory_function", "check_page",
)  # fmt: skip
NUMBERS = ("lower", "upper", "backdating_days", "waiting_days", "lock_minutes")
CHOICES = ("blocking", "confirmation_required", "belgian_sorting", "badge_alone")
_HOUR = 60


class CentreSection(Section):
    """A form of three cards. Who may not change it reads it."""

    topics = frozenset({Topic.SETTINGS})

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._bank: Bank | None = None
        self.may = door.actor.may(Permission.BANK_CHANGE)
        self.explained = Explained(door, Permission.BANK_CHANGE)
        self.texts = {
            key: TextEdit(most=500 if key == "address" else 200, is_free=key not in NUMBERED) for key in TEXTS
        }
        self.numbers = {key: TextEdit(most=6) for key in NUMBERS}
        self.choices = {key: Check() for key in CHOICES}
        self.fields = {key: Field(editor, height=48) for key, editor in (self.texts | self.numbers).items()}
        self.titles = [Label(size=17, bold=True, wrap=True) for _ in range(3)]
        self.save, self.undo = Button(kind=Kind.PRIMARY), Button()
        self.paper_look = Button(icon="palette")
        if not door.may(change_bank_look):
            self.paper_look.hide()
        fields, choices = self.fields, self.choices
        self.body.add(
            self.explained,
            card(
                self.titles[0],
                _pair(fields["name"], fields["subtitle"]),
                fields["address"],
                _pair(fields["phone"], fields["kvk"]),
                _pair(fields["signatory"], fields["signatory_function"]),
                _pair(fields["place"], fields["check_page"]),
                Row(self.paper_look, None),
            ),
            card(
                self.titles[1],
                _pair(fields["lower"], fields["upper"]),
                choices["blocking"],
                _pair(fields["backdating_days"], fields["waiting_days"]),
                choices["confirmation_required"],
                choices["belgian_sorting"],
            ),
            card(self.titles[2], _pair(fields["lock_minutes"], None), choices["badge_alone"]),
            Row(None, self.undo, self.save, gap=12),
        )
        for editor in (self.texts | self.numbers).values():
            editor.setReadOnly(not self.may)
            editor.textChanged.connect(lambda _text: self._rearm())
            editor.returnPressed.connect(self.send)
        for choice in self.choices.values():
            choice.setEnabled(self.may)
            choice.toggled.connect(lambda _on: self._rearm())
        for button in (self.save, self.undo):
            button.setVisible(self.may)
        self.save.clicked.connect(self.send)
        self.undo.clicked.connect(self._fill)
        self.paper_look.clicked.connect(self.open_look)
        self.retranslate()
        self._rearm()

    def retranslate(self) -> None:
        self.set_words(self.tr("The centre"), self.tr("It counts for every desk at once."))
        self.explained.say()
        titles = (self.tr("On papers"), self.tr("Rules"), self.tr("Locking the screen"))
        for label, text in zip(self.titles, titles, strict=True):
            label.setText(text)
        f = self.fields
        f["name"].set_words(self.tr("Name"))
        f["subtitle"].set_words(self.tr("Below the name"), self.tr("Such as: time bank of the neighbourhood"))
        f["address"].set_words(self.tr("Address"))
        f["phone"].set_words(self.tr("Telephone"))
        f["kvk"].set_words(self.tr("KvK number"))
        f["signatory"].set_words(self.tr("Who signs certificates"))
        f["signatory_function"].set_words(self.tr("Their function"))
        f["place"].set_words(self.tr("Place"), self.tr("It stands beside the date of a certificate."))
        f["check_page"].set_words(
            self.tr("Page that checks certificates"), self.tr("Leave it empty if there is none.")
        )
        f["lower"].set_words(self.tr("Lowest balance, in hours"), self.tr("Such as: -10"))
        f["upper"].set_words(self.tr("Highest balance, in hours"), self.tr("Such as: 40"))
        f["backdating_days"].set_words(
            self.tr("How many days back"), self.tr("Help from before then is not written down any more.")
        )
        f["waiting_days"].set_words(
            self.tr("How many days to wait"), self.tr("What nobody confirmed by then lapses.")
        )
        f["lock_minutes"].set_words(
            self.tr("Minutes without a key"), self.tr("Then the screen locks itself. The work stays.")
        )
        c = self.choices
        c["blocking"].setText(self.tr("Nobody goes beyond these limits without the coordinator"))
        c["confirmation_required"].setText(self.tr("Help counts only when the other side confirmed it"))
        c["belgian_sorting"].setText(self.tr("Names sort on the whole name: Van der Horst at the V"))
        c["badge_alone"].setText(
            self.tr("A badge alone is enough for who already typed the password at this desk today")
        )
        self.save.set_text(self.tr("Save"))
        self.undo.set_text(self.tr("Undo"))
        self.paper_look.set_text(self.tr("Logo, colour and certificates"))

    def arrive(self) -> None:
        self.arrive_at("name")

    def arrive_at(self, field: str) -> None:
        """Put the focus in one of its texts."""
        self.texts[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        self.door.ask(show_bank, then=self._show, owner=self)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._bank is not None and self._typed() != _words_of(self._bank)

    def send(self) -> None:
        """Save what was typed."""
        if self._bank is None or not self.may or not self.is_changed:
            return
        for field in self.fields.values():
            field.set_refusal("")
        numbers: dict[str, int] = {}
        for key, editor in self.numbers.items():
            try:
                numbers[key] = int(editor.text().strip())
            except ValueError:
                self._refuse(key, self.tr("Write a whole number."))
                return
        limits = Limits(
            lower=numbers.pop("lower") * _HOUR,
            upper=numbers.pop("upper") * _HOUR,
            blocking=self.choices["blocking"].isChecked(),
        )
        texts = {key: editor.text().strip() for key, editor in self.texts.items()}
        flags = {key: self.choices[key].isChecked() for key in CHOICES if key != "blocking"}
        values: dict[str, object] = {**texts, **numbers, **flags, "limits": limits}
        self.save.setEnabled(False)
        self.door.do(
            change_bank,
            replace(self._bank, **values),  # type: ignore[arg-type]
            then=lambda _receipt: self.shell.say(self.tr("Saved. It counts from now on.")),
            refused=self._on_refused,
            ended=self._rearm,
            owner=self,
        )

    def open_look(self) -> None:
        """Choose how the papers of the centre look."""
        if self._bank is not None and self.door.may(change_bank_look):
            PaperLookDialog(self.door, self.shell, Sends.of(self._bank), parent=self.window()).open()

    def _show(self, bank: Bank) -> None:
        kept = self.is_changed
        self._bank = bank
        # What is half typed stays; saving it replaces what somebody else changed meanwhile.
        if not kept:
            self._fill()
        self._rearm()

    def _fill(self) -> None:
        if self._bank is None:
            return
        words = _words_of(self._bank)
        for key, editor in (self.texts | self.numbers).items():
            editor.setText(str(words[key]))
            editor.setCursorPosition(0)
        for key, choice in self.choices.items():
            choice.setChecked(bool(words[key]))
        for field in self.fields.values():
            field.set_refusal("")
        self._rearm()

    def _typed(self) -> dict[str, object]:
        typed: dict[str, object] = {
            key: edit.text().strip() for key, edit in (self.texts | self.numbers).items()
        }
        return typed | {key: choice.isChecked() for key, choice in self.choices.items()}

    def _rearm(self) -> None:
        changed = self.is_changed
        self.save.setEnabled(changed)
        self.undo.setEnabled(changed)

    def _on_refused(self, refusal: Refusal) -> None:
        match refusal:
            case SettingOutOfRange():
                self._refuse(str(refusal.facts["setting"]), told(refusal))
            case NameMissing():
                self._refuse("name", told(refusal))
            case TextTooLong():
                self._refuse("address", told(refusal))
            case _:
                self.shell.say(told(refusal), icon="circle-alert")

    def _refuse(self, key: str, sentence: str) -> None:
        self.fields[key].set_refusal(sentence)
        self.fields[key].editor.setFocus()


def _words_of(bank: Bank) -> dict[str, object]:
    """The settings as the form shows them."""
    words: dict[str, object] = {key: getattr(bank, key).strip() for key in TEXTS}
    words |= {
        "backdating_days": str(bank.backdating_days),
        "waiting_days": str(bank.waiting_days),
        "lock_minutes": str(bank.lock_minutes),
    }
    words |= {"lower": _hours(bank.limits.lower), "upper": _hours(bank.limits.upper)}
    words |= {key: getattr(bank, key) for key in CHOICES if key != "blocking"}
    return words | {"blocking": bank.limits.blocking}


def _hours(minutes: int) -> str:
    return str(int(minutes / _HOUR))


def _pair(first: Field, second: Field | None) -> Row:
    return Row((first, 1), (second if second is not None else QWidget(), 1), gap=16, top=True)
