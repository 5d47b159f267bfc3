"""The last part of an organisation's page: what is registered, each fact changed where it stands."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QWidget

from timebank.domain.dates import read_date
from timebank.domain.errors import DateNotUnderstood, NameMissing, Refusal
from timebank.domain.members import LONGEST_NAME
from timebank.domain.organisation_refusals import EmailNotUnderstood, WorkMissing
from timebank.domain.organisations import LONGEST_ADDRESS, LONGEST_LINE, Contact, Organisation, Permit
from timebank.domain.privacy import NUMBERED
from timebank.services.organisations import amend_organisation, set_contacts, set_permits
from ui.kernel.door import Door, Operation
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.organisations.lines_card import LinesCard
from ui.pages.organisations.papers_card import PapersCard
from ui.pages.organisations.sign_in import SignInCard
from ui.pages.people.facts import FactRow, FactsCard
from ui.widgets.field import Field, TextEdit
from ui.widgets.styled import Styled

REACHED = ("name", "address", "phone", "kvk")
SIGNED = ("signatory", "signatory_function")
LENGTHS = {"name": LONGEST_NAME, "address": LONGEST_ADDRESS, "kvk": 20}


class Details(Styled, QWidget):
    """Calm cards: the organisation itself and who signs; whom to call; permits of the UWV."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._organisation: Organisation | None = None
        self.rows = {
            key: FactRow(TextEdit(most=LENGTHS.get(key, LONGEST_LINE), is_free=key not in NUMBERED))
            for key in (*REACHED, *SIGNED)
        }
        self.reached = FactsCard({key: self.rows[key] for key in REACHED})
        self.signed = FactsCard({key: self.rows[key] for key in SIGNED})
        self.contacts, self.permits = ContactsCard(), PermitsCard(shell)
        left, right = QWidget(), QWidget()
        self.sign_in = SignInCard(door, shell)
        self.sign_in.setProperty("help", "sign_in")
        self.papers = PapersCard(door, shell)
        self.papers.setProperty("help", "looks")
        left.setLayout(Column(self.reached, self.signed, self.sign_in, None, gap=16))
        right.setLayout(Column(self.papers, self.contacts, self.permits, None, gap=16))
        self._row = Row((left, 1), (right, 1), gap=16)
        self.setLayout(self._row)
        for card in (self.reached, self.signed):
            card.on_saved(self._save)
        self.contacts.kept.connect(lambda items: self._keep(set_contacts, self.contacts, items))
        self.permits.kept.connect(lambda items: self._keep(set_permits, self.permits, items))
        self.retranslate()

    def retranslate(self) -> None:
        self.reached.heading.setText(self.tr("Organisation"))
        self.signed.heading.setText(self.tr("Signs certificates"))
        for key, row in self.rows.items():
            row.set_words(self._called(key), self.tr("Save"), self.tr("Cancel"), self.tr("Change"))
        if self._organisation is not None:
            self.show_organisation(self._organisation)

    def set_stacked(self, stacked: bool) -> None:
        """Both columns below each other where the window is narrow."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if stacked else beside)

    def show_organisation(self, organisation: Organisation) -> None:
        """What is registered; a row that is being changed goes on when it is the same organisation."""
        before = self._organisation
        if before is None or before.account.code != organisation.account.code:
            for row in self.rows.values():
                row.done()
            for card in (self.contacts, self.permits):
                card.close_form()
        self._organisation = organisation
        may = self._door.may(amend_organisation)
        for key, row in self.rows.items():
            value = getattr(organisation.profile, key)
            row.show_value(value, value, self.tr("Not noted"), may_change=may)
        self.contacts.show_items(organisation.contacts, may_change=may)
        self.permits.show_items(organisation.permits, may_change=may)
        self.sign_in.show_organisation(organisation)
        self.papers.show_organisation(organisation)

    def _called(self, key: str) -> str:
        names = {
            "name": self.tr("Name"),
            "address": self.tr("Address"),
            "phone": self.tr("Telephone"),
            "kvk": self.tr("KvK number"),
            "signatory": self.tr("Who signs"),
            "signatory_function": self.tr("Function"),
        }
        return names[key]

    def _save(self, key: str, value: object) -> None:
        if self._organisation is None:
            return
        row, number = self.rows[key], self._organisation.account.code
        before = getattr(self._organisation.profile, key)

        def saved(_receipt: object) -> None:
            row.done()
            self._say(row.label, lambda: self._door.do(amend_organisation, number, {key: before}))

        self._door.do(
            amend_organisation,
            number,
            {key: value},
            then=saved,
            refused=lambda refusal: row.refuse(told(refusal)),
            owner=self,
        )

    def _keep(self, operation: Operation[object], card: LinesCard, items: tuple[object, ...]) -> None:
        if self._organisation is None:
            return
        number, before = self._organisation.account.code, card.items

        def saved(_receipt: object) -> None:
            card.close_form()
            self._say(card.heading.text(), lambda: self._door.do(operation, number, before))

        self._door.do(operation, number, items, then=saved, refused=card.on_refused, owner=self)

    def _say(self, what: str, undo: Callable[[], object]) -> None:
        sentence = self.tr("Saved: %1.").replace("%1", what)
        self._shell.say(sentence, action=self.tr("Undo"), does=undo)


class ContactsCard(LinesCard):
    """Whom the centre calls or writes to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._edits = {
            key: TextEdit(most=LONGEST_LINE, is_free=key not in NUMBERED)
            for key in ("name", "function", "phone", "email")
        }
        self._named = {key: Field(edit, height=44) for key, edit in self._edits.items()}
        super().__init__(*self._named.values(), parent=parent)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Contacts"))
        self.nothing.setText(self.tr("Nobody noted. A name and a telephone number are enough."))
        self._named["name"].set_words(self.tr("Name"))
        self._named["function"].set_words(self.tr("Function"))
        self._named["phone"].set_words(self.tr("Telephone"))
        self._named["email"].set_words(self.tr("E-mail"))
        super().retranslate()

    def words_of(self, item: Contact) -> tuple[str, str, str]:
        line = f"{item.name}, {item.function}" if item.function else item.name
        return line, "  ·  ".join(part for part in (item.phone, item.email) if part), "muted"

    def fill(self, item: Contact | None) -> None:
        for key, edit in self._edits.items():
            edit.setText("" if item is None else getattr(item, key))

    def read(self) -> Contact:
        return Contact(**{key: edit.text().strip() for key, edit in self._edits.items()})

    def on_refused(self, refusal: Refusal) -> None:
        match refusal:
            case NameMissing():
                _refuse(self._named["name"], refusal)
            case EmailNotUnderstood():
                _refuse(self._named["email"], refusal)
            case _:
                super().on_refused(refusal)


class PermitsCard(LinesCard):
    """For which work the UWV lets people in a reception centre help, and until when."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._shell = shell
        self.work, self.until = TextEdit(most=LONGEST_LINE), TextEdit(most=12)
        self._work, self._until = Field(self.work, height=44), Field(self.until, height=44)
        super().__init__(self._work, self._until, parent=parent)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Permit of the UWV for asylum seekers"))
        self.nothing.setText(self.tr("None noted. Only the work and the last day are kept."))
        self._work.set_words(self.tr("For which work"), self.tr("Such as: host in the language cafe"))
        self._until.set_words(self.tr("Valid until"), self.tr("Such as: 31-12-2027"))
        super().retranslate()

    def words_of(self, item: Permit) -> tuple[str, str, str]:
        lapsed = item.lapsed(self._shell.today())
        below = self.tr("Lapsed since %1: ask for a new one") if lapsed else self.tr("Valid until %1")
        return item.work, below.replace("%1", words().date(item.valid_until)), "error" if lapsed else "muted"

    def fill(self, item: Permit | None) -> None:
        self.work.setText("" if item is None else item.work)
        self.until.setText("" if item is None else f"{item.valid_until:%d-%m-%Y}")

    def read(self) -> Permit | None:
        try:
            until = read_date(self.until.text())
        except DateNotUnderstood as refusal:
            _refuse(self._until, refusal)
            return None
        return Permit(work=self.work.text().strip(), valid_until=until)

    def on_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, WorkMissing):
            _refuse(self._work, refusal)
        else:
            super().on_refused(refusal)


def _refuse(field: Field, refusal: Refusal) -> None:
    field.set_refusal(told(refusal))
    field.editor.setFocus()
