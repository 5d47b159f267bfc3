"""One person: two tallies and the balance, and below them in four parts all that is known."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QScrollArea, QStackedWidget, QWidget

from timebank.domain.changes import Topic
from timebank.domain.circle import Circle
from timebank.domain.erasures import MemberErased
from timebank.domain.errors import Refusal
from timebank.domain.members import Member, Partner
from timebank.services.certificates import issue_certificates
from timebank.services.circle import History, member_history, show_circle
from timebank.services.members import (
    change_member,
    list_partners,
    pause_member,
    show_member,
)
from timebank.services.statements import recent_lines
from timebank.services.transfers import settle
from ui.kernel.door import Door, Operation
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import told
from ui.pages.people.all_about import AllAboutDialog
from ui.pages.people.certificate import CertificateDialog
from ui.pages.people.changes import Changes
from ui.pages.people.details import Details
from ui.pages.people.erasing import ErasingDialog
from ui.pages.people.figures import Figures
from ui.pages.people.head import PersonHead
from ui.pages.people.joining import JoiningDialog
from ui.pages.people.leafing import Leafing
from ui.pages.people.leaving import LeavingDialog, take_back
from ui.pages.people.more import PersonMenu
from ui.pages.people.network import Network
from ui.pages.people.overview import Overview
from ui.pages.people.standing import StandingStrip
from ui.pages.people.statement import StatementDialog
from ui.pages.people.talents_dialog import TalentsDialog
from ui.widgets.button import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.notice import EmptyState
from ui.widgets.segmented import SegmentedControl
from ui.widgets.styled import Styled

MOST_LINES = 12
"""Lines on the page; the whole statement is one click away."""
COUNTED_PARTNERS = 500
STACKED_BELOW = 900
"""Design pixels: a page less wide puts the cards below each other."""
OVERVIEW, NETWORK, DETAILS, CHANGES = "overview", "network", "details", "changes"


Part = TypeVar("Part", bound=QWidget)


class PersonView(Styled, QWidget):
    """A person's page. It asks again when something changed, and never shows one person's figures under
    another's name."""

    left = Signal()
    """Back to the list."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._number = ""
        self._member: Member | None = None
        self._circle: Circle | None = None
        self._known_partners: Sequence[Partner] = ()
        self._arrives = False
        self._build()
        self._connect()
        self.retranslate()

    @property
    def number(self) -> str:
        """Whose page it is."""
        return self._number

    @property
    def member(self) -> Member | None:
        """Who is shown, once read."""
        return self._member

    def open(self, number: str, among: Sequence[str] = ()) -> None:
        """Show this person; `among` are the numbers to leaf through."""
        if number != self._number:
            self._member = self._circle = None
            self._views.setCurrentWidget(self._blank)
            self.tabs.choose(OVERVIEW)
            self._on_tab()
        self._number = number
        self.leafing.show_place(number, among)
        self.reload()

    def show_part(self, part: str) -> None:
        """Show one of the parts of the page."""
        self.tabs.choose(part)
        self._on_tab()
        # What led here may be hidden now, and Qt would look for any other place, also outside of the page.
        self.tabs.segment(part).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_part(self, by: int) -> None:
        """The next part of the page, or the one before; the cursor goes along."""
        parts = (OVERVIEW, NETWORK, DETAILS, CHANGES)
        self.show_part(parts[(parts.index(str(self.tabs.value)) + by) % len(parts)])

    def arrive(self) -> None:
        """Put the focus on what is done most, as soon as it is known whether that can be done."""
        place = self.record if self.record.isEnabled() else self.tabs.segment(self.tabs.value)
        self._arrives = self._member is None
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read this person again."""
        if not self._number:
            return
        self._ask(show_member, self._on_member)
        self._ask(recent_lines, self.overview.show_lines, MOST_LINES)
        self._ask(list_partners, self._on_partners, COUNTED_PARTNERS)
        self._ask(show_circle, self._on_circle)
        if self.tabs.value == CHANGES:
            self._ask(member_history, self._on_history)

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was recorded somewhere."""
        if NETWORK in self._parts:
            self.network.on_changed(topics)
        if self.isVisible() and topics & {Topic.MEMBERS, Topic.ACCOUNTS, Topic.ENTRIES}:
            self.reload()

    def retranslate(self) -> None:
        self.back.set_text(self.tr("People"))
        names: dict[object, str] = {
            OVERVIEW: self.tr("Overview"),
            NETWORK: self.tr("Network"),
            DETAILS: self.tr("Details"),
            CHANGES: self.tr("History"),
        }
        shown = {part: name for part, name in names.items() if part in self._makes}
        self.tabs.set_words(self.tr("Part of the page"), shown)
        self._missing.set_words(self.tr("This person cannot be shown"))
        if self._member is not None:
            self._show(self._member)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        self._fold()

    # Each part is made when it is first looked at: the overview is there before the others.

    @cached_property
    def network(self) -> Network:
        """The people and organisations around this person."""
        made = self._add(NETWORK, Network(self._door, self._shell))
        made.person_chosen.connect(lambda number: self.open(number))
        made.show_partners(self._known_partners)
        if self._circle is not None:
            made.show_circle(self._number, self._circle)
        return made

    @cached_property
    def details(self) -> Details:
        """What is registered."""
        made = self._add(DETAILS, Details(self._door, self._shell))
        if self._member is not None:
            made.show_member(self._member)
        if self._circle is not None:
            made.show_circle(self._circle)
        return made

    @cached_property
    def changes(self) -> Changes:
        """Who changed what."""
        made = self._add(CHANGES, Changes(self._door, self._shell))
        made.looks_wanted.connect(lambda: self._shell.go("privacy", self._number))
        return made

    def _add(self, name: str, made: Part) -> Part:
        made.hide()
        self._parts[name] = made
        self._body.add((made, 1))
        self._fold()
        return made

    def _build(self) -> None:
        self.back = Button(icon="chevron-left", kind=Kind.LINK, size=15, height=28)
        self.leafing = Leafing()
        path = Row(self.back, None, self.leafing, gap=4)
        self.head, self.standing, self.figures = PersonHead(), StandingStrip(), Figures()
        self.record, self.more = self.head.record, self.head.more
        self.certificate = self.head.certificate
        self.overview = Overview(self._door, self._shell)
        self.model, self.table, self.all = self.overview.model, self.overview.table, self.overview.all
        self.talents, self.partners = self.overview.talents, self.overview.partners
        self._parts: dict[object, QWidget] = {OVERVIEW: self.overview}
        self._makes: dict[object, Callable[[], QWidget]] = {
            OVERVIEW: lambda: self.overview,
            NETWORK: lambda: self.network,
            DETAILS: lambda: self.details,
        }
        if self._door.may(member_history):
            self._makes[CHANGES] = lambda: self.changes
        self.tabs = SegmentedControl(tuple(self._makes))
        page = QWidget()
        self._body = Column(
            self.head,
            self.standing,
            self.figures,
            Row(self.tabs, None),
            (self.overview, 1),
            gap=16,
            margins=(32, 0, 24, 24),
        )
        page.setLayout(self._body)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        self._blank, self._missing = QWidget(), EmptyState("user-round-x")
        self._views = QStackedWidget()
        for view in (self._blank, self._scroll, self._missing):
            self._views.addWidget(view)
        top = QWidget()
        top.setLayout(Column(path, margins=(32, 10, 24, 0)))
        self.setLayout(Column(top, (self._views, 1), gap=6))
        self._on_tab()

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.leafing.leafed.connect(lambda number: self.open(number, self.leafing.among))
        self.record.clicked.connect(lambda: self._shell.record_for(self._number))
        self.overview.statement_wanted.connect(self.open_statement)
        self.certificate.clicked.connect(self._open_certificate)
        self.more.clicked.connect(self.open_more)
        self.standing.resumed.connect(lambda: self._pause(False))
        self.standing.taken_back.connect(self._take_back)
        self.tabs.chosen.connect(lambda _part: self._on_tab())
        self.partners.chosen.connect(lambda number: self.open(number))
        self.partners.network.connect(lambda: self.show_part(NETWORK))
        self.talents.edited.connect(self._edit_talents)
        for key in ("Esc", "Alt+Left"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.left.emit)

    def _ask(self, question: Operation[Any], then: Callable[[Any], object], *facts: object) -> None:
        """Ask about the person who is shown; an answer about another one is not heard."""
        number = self._number

        def answered(answer: object) -> None:
            if number == self._number:
                then(answer)

        def declined(refusal: Refusal) -> None:
            if number == self._number:
                self._on_refused(refusal)

        self._door.ask(question, number, *facts, then=answered, refused=declined, owner=self)

    def _on_tab(self) -> None:
        self._makes[self.tabs.value]()
        for part, widget in self._parts.items():
            widget.setVisible(part == self.tabs.value)
        self._scroll.verticalScrollBar().setValue(0)
        if self.tabs.value == CHANGES and self._number:
            self._ask(member_history, self._on_history)

    def _on_member(self, member: Member) -> None:
        self._member = member
        # An old number leads to the person it was merged into.
        # Qt would look for another place for the cursor anywhere in the window when the button it is on is switched off.
        types = isinstance(QApplication.focusWidget(), QLineEdit)
        goes = (self._arrives and not types) or (self.record.hasFocus() and not member.takes_part)
        if goes:
            self.tabs.segment(self.tabs.value).setFocus(Qt.FocusReason.OtherFocusReason)
        self._show(member)
        self._views.setCurrentWidget(self._scroll)
        if goes:
            self.arrive()

    def _on_refused(self, refusal: Refusal) -> None:
        if self._member is None:
            self._missing.set_words(self.tr("This person cannot be shown"), told(refusal))
            self._views.setCurrentWidget(self._missing)
        elif isinstance(refusal, MemberErased):
            # Here or at another desk: what the page shows is known of nobody any more.
            self._number, self._member = "", None
            self.left.emit()

    def _on_partners(self, partners: Sequence[Partner]) -> None:
        self._known_partners = partners
        self.overview.show_partners(partners)
        if NETWORK in self._parts:
            self.network.show_partners(partners)

    def _on_circle(self, circle: Circle) -> None:
        self._circle = circle
        self.figures.show_circle(circle)
        if NETWORK in self._parts:
            self.network.show_circle(self._number, circle)
        if DETAILS in self._parts:
            self.details.show_circle(circle)

    def _on_history(self, history: History) -> None:
        self.changes.show_history(history)

    def _show(self, member: Member) -> None:
        account = member.account
        self.head.show_member(member)
        self._fold()
        self.figures.show_account(account)
        self.overview.show_member(member, may_change=self._door.may(change_member))
        if DETAILS in self._parts:
            self.details.show_member(member)
        self.certificate.setEnabled(self._door.may(issue_certificates))
        self.record.setEnabled(member.takes_part)
        self.standing.show_member(
            member, may_resume=self._door.may(pause_member), may_take_back=self._door.may(settle)
        )
        self.setAccessibleName(account.name)

    def leaf(self, by: int) -> None:
        """On to another of the people among whom this one was opened."""
        self.leafing.step(by)

    def _fold(self) -> None:
        stacked = self.width() < look().px(STACKED_BELOW)
        self.head.set_stacked(stacked)
        self.figures.set_narrow(stacked)
        for part in self._parts.values():
            if isinstance(part, Overview | Network | Details):
                part.set_stacked(stacked)

    def open_statement(self) -> None:
        """The statement of who is shown."""
        self.open_dialog(StatementDialog)

    def _open_certificate(self) -> None:
        self.open_dialog(CertificateDialog)

    def open_more(self) -> None:
        """The menu of what is done less often."""
        if self._member is not None:
            self._more_of(self._member).popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _more_of(self, member: Member) -> QMenu:
        return PersonMenu(
            member,
            self._door,
            {
                "statement": self.open_statement,
                "all": lambda: self.open_dialog(AllAboutDialog),
                "change": lambda: self.show_part(DETAILS),
                "pause": lambda: self._pause(not member.account.paused),
                "join": self._open_joining,
                "leave": self._open_leaving,
                "return": self._take_back,
                "erase": lambda: self.open_dialog(ErasingDialog),
            },
            self,
        )

    def open_dialog(self, kind: Callable[..., Dialog]) -> None:
        """One of the dialogs about who is shown."""
        if self._member is not None:
            kind(self._door, self._shell, self._member, parent=self.window()).open()

    def _open_leaving(self) -> None:
        self.open_dialog(LeavingDialog)

    def _open_joining(self) -> None:
        if self._member is not None:
            dialog = JoiningDialog(self._door, self._shell, self._member, parent=self.window())
            dialog.joined.connect(self.open)
            dialog.open()

    def _take_back(self) -> None:
        take_back(self._door, self._number, None, "")
        self._shell.say(self.tr("Takes part again, with a balance of nothing."))

    def _pause(self, paused: bool) -> None:
        self._door.do(pause_member, self._number, paused)

    def _edit_talents(self) -> None:
        if self._member is not None:
            TalentsDialog(self._door, self._shell.talents, self._member, parent=self.window()).open()
