"""One organisation: its figures of a period, and below them its people, its activities and what is registered."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from timebank.domain.changes import Topic
from timebank.domain.errors import DatesReversed, Refusal
from timebank.domain.organisations import Organisation, OrganisationHours, ParticipantLine
from timebank.services.certificates import issue_certificates
from timebank.services.members import show_member
from timebank.services.organisations import (
    list_organisation_sessions,
    show_organisation,
    show_organisation_hours,
)
from timebank.services.papers import statement_paper
from ui.kernel.door import Door, Operation
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import told
from ui.pages.making.place import OrganisationCertificates
from ui.pages.organisations.certificates import CertificatesDialog
from ui.pages.organisations.details import Details
from ui.pages.organisations.head import OrganisationFigures, OrganisationHead
from ui.pages.organisations.papers import OrganisationPapersDialog
from ui.pages.organisations.participants import Participants
from ui.pages.organisations.sessions import Sessions
from ui.pages.organisations.since import FIRST_DAY
from ui.pages.people.organisation import OrganisationDialog
from ui.widgets.button import Button, Kind
from ui.widgets.notice import EmptyState
from ui.widgets.period import PeriodField
from ui.widgets.segmented import SegmentedControl
from ui.widgets.styled import Styled

STACKED_BELOW = 900
"""Design pixels: a page less wide puts the cards below each other."""
PEOPLE, SESSIONS, DETAILS = "people", "sessions", "details"


class OrganisationView(Styled, QWidget):
    """An organisation's page. It asks again when something changed, and never shows one's figures under another's
    name."""

    left = Signal()
    """Back to the list."""
    session_opened = Signal(object)
    """A SessionPlan that somebody wants to see."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._number = ""
        self._organisation: Organisation | None = None
        self._hours = OrganisationHours()
        self._build()
        self._connect()
        self.retranslate()

    @property
    def number(self) -> str:
        """Which organisation it is."""
        return self._number

    @property
    def organisation(self) -> Organisation | None:
        """What is shown, once read."""
        return self._organisation

    @property
    def part(self) -> str:
        """Which part is shown."""
        return str(self.tabs.value)

    @cached_property
    def details(self) -> Details:
        """What is registered. Made when it is first looked at: what the page opens with is there before it."""
        made = Details(self._door, self._shell)
        made.hide()
        made.set_stacked(self._is_narrow)
        self._parts[DETAILS] = made
        self._body.add((made, 1))
        if self._organisation is not None:
            made.show_organisation(self._organisation)
        return made

    @cached_property
    def sessions(self) -> Sessions:
        """Its activities in the period. Made while the desk rests, or when they are first looked at."""
        made = Sessions(self._door, self._shell)
        made.hide()
        made.opened.connect(self.session_opened)
        self._parts[SESSIONS] = made
        self._body.add((made, 1))
        self._read_sessions(made)
        return made

    def open(self, number: str) -> None:
        """Show this organisation."""
        if number != self._number:
            self._organisation = None
            self._views.setCurrentWidget(self._blank)
            self.people.card.editor.clear()
            self.people.model.reset(0, [])
            self._choose(PEOPLE)
        self._number = number
        self.reload()

    def show_part(self, part: str) -> None:
        """Show one of the parts of the page."""
        self._choose(part)
        # What led here may be hidden now, and Qt would look for any other place, also outside of the page.
        self.tabs.segment(part).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, part: str) -> None:
        self.tabs.choose(part)
        if part == DETAILS:
            _ = self.details
        elif part == SESSIONS:
            _ = self.sessions
        for name, widget in self._parts.items():
            widget.setVisible(name == part)
        self._scroll.verticalScrollBar().setValue(0)

    def arrive(self) -> None:
        """Put the focus where work starts."""
        match self.part:
            case "people":
                self.people.arrive()
            case "sessions":
                self.sessions.arrive()
            case _:
                self.tabs.segment(DETAILS).setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read this organisation and its period again."""
        if not self._number:
            return
        self._ask(show_organisation, self._on_organisation)
        self._read_period()

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was recorded somewhere."""
        shown = {Topic.ORGANISATIONS, Topic.ACCOUNTS, Topic.ENTRIES, Topic.ACTIVITIES, Topic.MEMBERS}
        if self.isVisible() and topics & shown:
            self.reload()

    def open_statement(self) -> None:
        """The statement of its account, on paper."""
        if self._organisation is not None and self._door.may(statement_paper):
            name = self._organisation.account.name
            OrganisationDialog(self._door, self._shell, self._number, name, parent=self.window()).open()

    def open_certificates(self, only: ParticipantLine | None = None) -> None:
        """Make certificates of the hours under this organisation: for everybody of the period, or for one."""
        if self._organisation is None or not self._door.may(issue_certificates):
            return
        if only is None:
            OrganisationCertificates(
                self._door, self._shell, self._organisation, self.period, parent=self.window()
            ).open()
        else:
            dialog = CertificatesDialog(
                self._door, self._shell, self._organisation, only, parent=self.window()
            )
            dialog.period.take(self.period)
            dialog.open()

    def open_papers(self) -> None:
        """Its hours for a funder, its people of the period, whose VOG must be seen."""
        if self._organisation is not None:
            dialog = OrganisationPapersDialog(
                self._door, self._shell, self._organisation, parent=self.window()
            )
            dialog.period.take(self.period)
            dialog.open()

    def hide_way_back(self) -> None:
        """There is no list to go back to."""
        self.back.hide()

    def retranslate(self) -> None:
        self.back.set_text(self.tr("Organisations"))
        self.tabs.set_words(
            self.tr("Part of the page"),
            {PEOPLE: self.tr("People"), SESSIONS: self.tr("Activities"), DETAILS: self.tr("Details")},
        )
        self._missing.set_words(self.tr("This organisation cannot be shown"))
        if self._organisation is not None:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        self._fold()

    def _build(self) -> None:
        self.back = Button(icon="chevron-left", kind=Kind.LINK, size=15, height=28)
        self.head, self.figures = OrganisationHead(), OrganisationFigures()
        if not self._door.may(statement_paper):
            self.head.statement.hide()
        if not self._door.may(issue_certificates):
            self.head.certificates.hide()
        self.period = PeriodField(self._shell.today(), FIRST_DAY, across=True)
        self.people = Participants(self._door, self._shell, self._asked_for, self._name)
        self._parts: dict[str, QWidget] = {PEOPLE: self.people}
        self.tabs = SegmentedControl((PEOPLE, SESSIONS, DETAILS))
        page = QWidget()
        choices = Row(self.tabs, None, (self.period, 0), gap=16)
        choices.setAlignment(self.tabs, Qt.AlignmentFlag.AlignBottom)
        self._body = Column(self.head, self.figures, choices, gap=16, margins=(32, 0, 24, 24))
        self._body.add((self.people, 1))
        page.setLayout(self._body)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        self._blank, self._missing = QWidget(), EmptyState("building-2")
        self._views = QStackedWidget()
        for view in (self._blank, self._scroll, self._missing):
            self._views.addWidget(view)
        top = QWidget()
        top.setLayout(Column(Row(self.back, None), margins=(32, 10, 24, 0)))
        self.setLayout(Column(top, (self._views, 1), gap=6))
        self._choose(PEOPLE)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.head.statement.clicked.connect(self.open_statement)
        self.period.changed.connect(self._read_period)
        self.tabs.chosen.connect(lambda part: self.show_part(str(part)))
        self.people.opened.connect(self._open_participant)
        self.head.certificates.clicked.connect(lambda: self.open_certificates())
        self.head.papers.clicked.connect(self.open_papers)
        for key in ("Esc", "Alt+Left"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.left.emit)

    def _open_participant(self, line: ParticipantLine) -> None:
        if self._door.may(show_member):
            self._shell.open_person(line.code)
        else:
            self.open_certificates(line)

    def _ask(
        self, question: Operation[Any], then: Callable[[Any], object], *facts: object, slow: bool = False
    ) -> None:
        """Ask about the organisation that is shown; an answer about another one is not heard."""
        asked = (self._number, *facts)

        def answered(answer: object) -> None:
            if asked[0] == self._number and (len(asked) == 1 or asked[1:] == self.period.dates):
                then(answer)

        self._door.ask(question, *asked, then=answered, refused=self._on_refused, owner=self, slow=slow)

    def _name(self) -> str:
        return "" if self._organisation is None else self._organisation.account.name

    def _asked_for(self) -> tuple[str, date, date]:
        return (self._number, *self.period.dates)

    def _read_period(self) -> None:
        self.period.refuse("")
        start, until = self.period.dates
        if start > until:
            self.period.refuse(told(DatesReversed(date=start, until=until)))
            return
        if not self._number:
            return
        self._ask(show_organisation_hours, self._on_hours, start, until, slow=True)
        if SESSIONS in self._parts:
            self._read_sessions(self.sessions)
        self.people.source.reload()

    def _read_sessions(self, into: Sessions) -> None:
        start, until = self.period.dates
        if self._number and start <= until:
            self._ask(list_organisation_sessions, into.show_sessions, start, until)

    def _on_organisation(self, organisation: Organisation) -> None:
        self._organisation = organisation
        self._show()
        self._views.setCurrentWidget(self._scroll)

    def _on_hours(self, hours: OrganisationHours) -> None:
        self._hours = hours
        if self._organisation is not None:
            self.figures.show_figures(self._organisation, hours)

    def _on_refused(self, refusal: Refusal) -> None:
        if self._organisation is None:
            self._missing.set_words(self.tr("This organisation cannot be shown"), told(refusal))
            self._views.setCurrentWidget(self._missing)

    def _show(self) -> None:
        if self._organisation is None:
            return
        self.head.show_organisation(self._organisation)
        self.figures.show_figures(self._organisation, self._hours)
        if DETAILS in self._parts:
            self.details.show_organisation(self._organisation)
        self.setAccessibleName(self._organisation.account.name)
        self._fold()

    def _fold(self) -> None:
        narrow = self._is_narrow
        self.head.set_stacked(narrow)
        self.figures.set_narrow(narrow)
        if DETAILS in self._parts:
            self.details.set_stacked(narrow)

    @property
    def _is_narrow(self) -> bool:
        return self.width() < look().px(STACKED_BELOW)
