"""Certificates of the hours under one organisation: for everybody who took part in a period, or for one of them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from timebank.domain.certificates import OWN_LANGUAGE, CertificateOrder, CertifiedHours, Issued, IssuedPaper
from timebank.domain.errors import Refusal
from timebank.domain.members import LANGUAGES
from timebank.domain.organisations import Organisation, ParticipantLine
from timebank.services.certificates import certificate_participants, count_hours, issue_certificates
from timebank.wording.languages import OWN_NAMES
from ui.dialogs.own_words import OwnWordsChoice
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.pdf import joined
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress, Task
from ui.kernel.wording import told
from ui.pages.organisations.since import FIRST_DAY
from ui.widgets.button import Button, Kind
from ui.widgets.field import Choice, Field
from ui.widgets.label import Label
from ui.widgets.period import PeriodField


class CertificatesDialog(PaperDialog):
    """Nothing is issued before *Make*. They are made one by one, so that the desk gets its turn in between, and one
    PDF for the printer comes of them; what was made before somebody stops stays in the register and is shown."""

    made_when_asked = True

    def __init__(
        self,
        door: Door,
        shell: Shell,
        organisation: Organisation,
        only: ParticipantLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(door, shell, parent)
        self._organisation, self._only = organisation, only
        self._asked: Task | None = None
        self._wanted: list[str] = []
        self._papers: list[IssuedPaper] = []
        self._total = 0
        self.period = PeriodField(shell.today(), FIRST_DAY)
        self.second = Choice()
        self._second_field = Field(self.second, height=48)
        self.own = OwnWordsChoice(door, only.name if only is not None else "")
        self.count = Label(size=15, wrap=True)
        self.make_button = Button(icon="award", kind=Kind.PRIMARY)
        self.choices.add(self.period, self._second_field, self.own, self.count, self.make_button, None)
        self.own.show_choices(organisation.choices)
        if only is None:
            self.own.hide()
        self.period.changed.connect(self._count)
        self.make_button.clicked.connect(self.make)
        self.accept_button.kind = Kind.PLAIN
        self.retranslate()
        if not organisation.choices.second_language:
            self.second.choose("")
        self.preview.say(self.tr("Choose the period, then make them."))
        self._count()
        self.period.choice.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.make_button.set_text(self.tr("Make"))
        self._second_field.set_words(self.tr("Second language"))
        own: list[tuple[object, str]] = [(OWN_LANGUAGE, self.tr("The language of each person"))]
        others: list[tuple[object, str]] = [(code, OWN_NAMES[code]) for code in LANGUAGES if code != "nl"]
        self.second.set_options([*own, ("", self.tr("Dutch only")), *others])
        whose = self._only.name if self._only is not None else self._organisation.account.name
        self.set_words(
            self.tr("Certificates: %1").replace("%1", whose),
            "" if self._only is None else self._organisation.account.name,
            self.tr("Print"),
            self.tr("Close"),
        )
        self._say_count()

    def make(self) -> None:
        """Issue them: number, signature, register."""
        self._papers, self._total = [], len(self._wanted)
        self.make_button.setEnabled(False)
        self.wait()
        self._next()

    def stop(self) -> None:
        super().stop()
        self._wanted = []
        self._show_made()

    def _next(self) -> None:
        if not self._wanted:
            self._show_made()
            return
        start, until = self.period.dates
        order = CertificateOrder(
            start=start,
            until=until,
            members=(self._wanted.pop(0),),
            organisation=self._organisation.account.code,
            second_language=self.second.value or None,
            own_words={} if self._only is None else {self._only.code: self.own.words},
        )
        self.watch(
            self.door.do(
                issue_certificates,
                order,
                then=self._on_issued,
                refused=self._on_refused,
                owner=self,
                slow=True,
            ),
            self._words,
        )
        self.busy.advance(len(self._papers), self._total)

    def _words(self) -> str:
        return self.tr("%1 of %2 made").replace("%1", str(len(self._papers))).replace("%2", str(self._total))

    def _on_issued(self, issued: Issued) -> None:
        self._papers += issued.papers
        self._next()

    def _on_refused(self, refusal: Refusal) -> None:
        self.give_up()
        self._wanted = []
        self._show_made()
        self.refuse(told(refusal))

    def _show_made(self) -> None:
        self.busy.end()
        papers = self._papers
        if not papers:
            self.preview.say("")
            self._count()
            return
        self.line.setText(self.tr("Made: %n certificate(s). They stand in the register.", "", len(papers)))
        self.line.show()

        def join(_progress: Progress) -> bytes:
            return papers[0].file if len(papers) == 1 else joined([paper.file for paper in papers])

        name = (papers[0].number, papers[0].name) if len(papers) == 1 else (
            self.tr("certificates"), self._organisation.account.name,
        )  # fmt: skip
        self.door.work(join, then=lambda pdf: self.show_paper(pdf, name), owner=self)

    def _count(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self.refuse("")
        self.period.refuse("")
        self.make_button.setEnabled(False)
        start, until = self.period.dates
        if start > until:
            self.count.setText("")
            self.period.refuse(self.tr("The last day lies before the first one."))
            return
        self._asked = self.door.ask(
            certificate_participants,
            self._organisation.account.code,
            start,
            until,
            then=self._on_participants,
            refused=lambda refusal: self.refuse(told(refusal)),
            owner=self,
        )
        if self._only is not None:
            self.door.ask(
                count_hours,
                self._only.code,
                start,
                until,
                self._organisation.account.code,
                then=self._on_hours,
                owner=self,
            )

    def _on_hours(self, rows: Sequence[CertifiedHours]) -> None:
        self.own.talents = tuple(dict.fromkeys(row.talent for row in rows if row.talent))

    def _on_participants(self, codes: Sequence[str]) -> None:
        self._wanted = [code for code in codes if self._only is None or code == self._only.code]
        self.make_button.setEnabled(bool(self._wanted))
        self._say_count()

    def _say_count(self) -> None:
        if self._wanted:
            self.count.setText(
                self.tr("%n person(s) with hours under this organisation.", "", len(self._wanted))
            )
        else:
            self.count.setText(self.tr("There are no hours in this period. Choose another one."))
