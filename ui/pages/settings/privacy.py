"""What the law asks of the centre about people's data: the way to the log and the registers, and how long things are kept."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from timebank.domain.access import Permission
from timebank.domain.bank import Bank
from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal, SettingOutOfRange
from timebank.services.staff import change_bank, show_bank
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.pages.settings.section import Explained, Fact, Section, card
from ui.widgets.button import Button, Kind
from ui.widgets.card import Hairline
from ui.widgets.field import Field, TextEdit
from ui.widgets.label import Label

TERMS = ("log_months", "idle_months", "register_years")


class PrivacySection(Section):
    """A card that leads to the log and the registers, and one with the terms, which an administrator changes."""

    topics = frozenset({Topic.SETTINGS})

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._bank: Bank | None = None
        self.may = door.may(change_bank)
        self.explained = Explained(door, Permission.BANK_CHANGE)
        self.log = Fact("eye", button=True)
        self.breaches = Fact("shield-alert", button=True)
        self.processing = Fact("clipboard-list", button=True)
        self.erasures = Fact("trash-2", button=True)
        self.retention = Fact("hourglass", button=True)
        self.terms_title = Label(size=17, bold=True, wrap=True)
        self.editors = {key: TextEdit(most=4) for key in TERMS}
        self.fields = {key: Field(editor, height=48) for key, editor in self.editors.items()}
        self.save = Button(kind=Kind.PRIMARY)
        self.body.add(
            card(
                *(self.log, Hairline(), self.breaches, Hairline(), self.processing, Hairline()),
                *(self.retention, Hairline(), self.erasures),
                gap=12,
            ),
            card(
                self.terms_title,
                self.explained,
                *self.fields.values(),
                Row(None, self.save),
                gap=12,
            ),
        )
        # Never show what has no parent yet: it would be a window of its own.
        self.save.setVisible(self.may)
        for editor in self.editors.values():
            editor.setReadOnly(not self.may)
            editor.textChanged.connect(lambda _text: self._rearm())
            editor.returnPressed.connect(self.send)
        self.save.clicked.connect(self.send)
        self.log.changed.connect(lambda: shell.open_setting("log"))
        self.breaches.changed.connect(lambda: shell.open_setting("breaches"))
        self.processing.changed.connect(lambda: shell.open_setting("processing"))
        self.erasures.changed.connect(lambda: shell.open_setting("erasures"))
        self.retention.changed.connect(lambda: shell.open_setting("retention"))
        self.retranslate()
        self._rearm()

    def retranslate(self) -> None:
        self.set_words(self.tr("Privacy"), self.tr("What the law asks of whoever keeps data about people."))
        self.log.set_words(
            self.tr("Log"),
            self.tr(
                "Who looked at whom, and what was changed, printed or taken along. Nobody can change it."
            ),
            self.tr("Open"),
        )
        self.breaches.set_words(
            self.tr("Data breaches"),
            self.tr(
                "Something lost, or seen by whoever should not? Write it down, and see how long you have to report it."
            ),
            self.tr("Open"),
        )
        self.processing.set_words(
            self.tr("Processing"),
            self.tr(
                "What you do with data about people, why and how long: the register that the law asks for."
            ),
            self.tr("Open"),
        )
        self.erasures.set_words(
            self.tr("Erased"),
            self.tr("Who asked to be forgotten and was: the number, the day, why, and who did it. No names."),
            self.tr("Open"),
        )
        self.retention.set_words(
            self.tr("How long we keep"),
            self.tr("Who did nothing here for so long that you look whether their data can go."),
            self.tr("Open"),
        )
        self.terms_title.setText(self.tr("How long things are kept"))
        self.explained.say()
        self.fields["log_months"].set_words(
            self.tr("Months that a line of the log stays"), self.tr("From 6 to 120. A year is usual.")
        )
        self.fields["idle_months"].set_words(
            self.tr("Months without activity after which you look whether somebody can go"),
            self.tr("From 6 to 120. Two years is usual. Nobody goes by themselves."),
        )
        self.fields["register_years"].set_words(
            self.tr("Years that the register of certificates and consents stay"),
            self.tr("From 2 to 30. Five years is usual."),
        )
        self.save.set_text(self.tr("Save"))

    def arrive(self) -> None:
        self.log.button.setFocus()

    def reload(self) -> None:
        self.door.ask(show_bank, then=self._show, owner=self)

    def send(self) -> None:
        """Save the terms."""
        if self._bank is None or not self.may or not self._changed:
            return
        values: dict[str, int] = {}
        for key, editor in self.editors.items():
            self.fields[key].set_refusal("")
            try:
                values[key] = int(editor.text().strip())
            except ValueError:
                self._refuse(key, self.tr("Write a whole number."))
                return
        self.save.setEnabled(False)
        self.door.do(
            change_bank,
            replace(self._bank, **values),  # type: ignore[arg-type]
            then=lambda _receipt: self.shell.say(self.tr("Saved. It counts from now on.")),
            refused=self._on_refused,
            ended=self._rearm,
            owner=self,
        )

    @property
    def _changed(self) -> bool:
        bank = self._bank
        return bank is not None and any(
            editor.text().strip() != str(getattr(bank, key)) for key, editor in self.editors.items()
        )

    def _show(self, bank: Bank) -> None:
        kept = self._changed
        self._bank = bank
        # What is half typed stays.
        if not kept:
            for key, editor in self.editors.items():
                editor.setText(str(getattr(bank, key)))
        self._rearm()

    def _rearm(self) -> None:
        self.save.setEnabled(self._changed)

    def _on_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, SettingOutOfRange):
            self._refuse(str(refusal.facts["setting"]), told(refusal))
        else:
            self.shell.say(told(refusal), icon="circle-alert")

    def _refuse(self, key: str, sentence: str) -> None:
        self.fields[key].set_refusal(sentence)
        self.editors[key].setFocus()
