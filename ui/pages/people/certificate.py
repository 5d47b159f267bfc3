"""The certificate of one person: period and second language, what it would hold, make it, save it, print it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from timebank.domain.bank import Bank
from timebank.domain.certificates import CertificateOrder, CertifiedHours, Issued
from timebank.domain.errors import Refusal
from timebank.domain.members import Member
from timebank.services.certificates import count_hours, issue_certificates
from timebank.services.staff import show_bank
from ui.dialogs.own_words import OwnWordsChoice
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told, words
from ui.pages.people.languages import SecondLanguage
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label
from ui.widgets.period import PeriodField


class CertificateDialog(PaperDialog):
    """Nothing is issued before *Make*: each paper gets a number that stays in the register."""

    made_when_asked = True

    def __init__(self, door: Door, shell: Shell, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._member = member
        self._asked: Task | None = None
        self.period = PeriodField(shell.today(), member.enrolled_on)
        self.second = SecondLanguage(member.profile.language)
        self.own = OwnWordsChoice(door, member.account.name)
        self.own.setProperty("help", "own_words")
        self.hours = Label(size=15, wrap=True)
        self.make_button = Button(icon="award", kind=Kind.PRIMARY)
        self.choices.add(self.period, self.second, self.own, self.hours, self.make_button, None)
        self.period.changed.connect(self._count)
        self.make_button.clicked.connect(self.make)
        self.accept_button.kind = Kind.PLAIN
        self.retranslate()
        self.preview.say(self.tr("Choose the period, then make the certificate."))
        self._count()
        door.ask(show_bank, then=self._on_bank, owner=self)
        self.period.choice.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.make_button.set_text(self.tr("Make certificate"))
        self.set_words(
            self.tr("Certificate for %1").replace("%1", self._member.account.name),
            "",
            self.tr("Print"),
            self.tr("Close"),
        )

    def make(self) -> None:
        """Issue it: number, signature, register."""
        start, until = self.period.dates
        order = CertificateOrder(
            start=start,
            until=until,
            members=(self._member.account.code,),
            second_language=self.second.code,
            own_words={self._member.account.code: self.own.words},
        )
        self.make_button.setEnabled(False)
        self.wait()
        self.door.do(
            issue_certificates,
            order,
            then=self._on_issued,
            refused=self._on_refused,
            ended=lambda: self.make_button.setEnabled(True),
            owner=self,
            slow=True,
        )

    def _count(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self.refuse("")
        self.period.refuse("")
        start, until = self.period.dates
        if start > until:
            self.hours.setText("")
            self.make_button.setEnabled(False)
            self.period.refuse(self.tr("The last day lies before the first one."))
            return
        self._asked = self.door.ask(
            count_hours,
            self._member.account.code,
            start,
            until,
            then=self._on_hours,
            refused=self._on_refused,
            owner=self,
        )

    def _on_bank(self, bank: Bank) -> None:
        self.own.show_choices(bank.choices)
        if not bank.choices.second_language:
            self.second.choice.choose("")

    def _on_hours(self, rows: Sequence[CertifiedHours]) -> None:
        self.own.talents = tuple(dict.fromkeys(row.talent for row in rows if row.talent))
        given = sum(row.given_minutes for row in rows)
        attended = sum(row.attended_minutes for row in rows)
        parts = [self.tr("Helped: %1").replace("%1", words().duration(given))]
        if attended:
            parts.append(self.tr("Took part: %1").replace("%1", words().duration(attended)))
        unconfirmed = sum(row.minutes for row in rows if not row.confirmed)
        if unconfirmed:
            parts.append(self.tr("Not confirmed: %1").replace("%1", words().duration(unconfirmed)))
        nothing = self.tr("There are no hours in this period. Choose another one.")
        self.hours.setText("\n".join(parts) if rows else nothing)
        self.make_button.setEnabled(bool(rows) and self.door.may(issue_certificates))

    def _on_issued(self, issued: Issued) -> None:
        for paper in issued.papers:
            self.show_paper(paper.file, (paper.number, paper.name))
            self.line.setText(self.tr("Made: number %1").replace("%1", paper.number))
            self.line.show()

    def _on_refused(self, refusal: Refusal) -> None:
        self.show_nothing(told(refusal))
