"""One person: two tallies and the balance, the last exchanges, what they can and want, with whom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QMenu, QScrollArea, QStackedWidget, QWidget

from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal
from timebank.domain.members import Member, Partner
from timebank.domain.statements import Statement, StatementLine
from timebank.services.certificates import issue_certificates
from timebank.services.members import change_member, list_partners, pause_member, show_member
from timebank.services.statements import recent_lines
from ui.kernel.door import Door
from ui.kernel.icons import icon
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.text import Piece, line_width
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.lists.card import ListMenu
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import RowsModel
from ui.pages.people.certificate import CertificateDialog
from ui.pages.people.enrol import EnrolDialog
from ui.pages.people.figures import Figures
from ui.pages.people.history import columns
from ui.pages.people.partners import PartnersCard
from ui.pages.people.rows import state_of
from ui.pages.people.statement import StatementDialog
from ui.pages.people.talents_card import TalentsCard
from ui.pages.people.talents_dialog import TalentsDialog
from ui.widgets.button import Button, Kind
from ui.widgets.card import Avatar, Card, Hairline, initials
from ui.widgets.label import IconLabel, Label, MixedLabel
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table

MOST_LINES = 12
"""Lines on the page; the whole statement is one click away."""
MOST_PARTNERS, COUNTED_PARTNERS = 3, 500
NAME_SIZES = (32, 28, 24, 20)
STACKED_BELOW = 900
"""Design pixels: a page less wide puts the cards below each other."""


class PersonView(Styled, QWidget):
    """A person's page. It asks again when something changed, and never shows one person's figures under
    another's name."""

    left = Signal()
    """Back to the list."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._number = ""
        self._among: tuple[str, ...] = ()
        self._member: Member | None = None
        self._partners: Sequence[Partner] = ()
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
            self._member = None
            self._views.setCurrentWidget(self._blank)
        self._number = number
        self._among = tuple(among) if number in among else ()
        self._show_place()
        self.reload()

    def arrive(self) -> None:
        """The table takes the focus: arrows walk through the exchanges."""
        self.record.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read this person again."""
        number = self._number
        if not number:
            return
        self._door.ask(
            show_member,
            number,
            then=lambda member: self._on_member(number, member),
            refused=self._on_refused,
            owner=self,
        )
        self._door.ask(
            recent_lines,
            number,
            MOST_LINES,
            then=lambda found: self._on_lines(number, found),
            refused=self._on_refused,
            owner=self,
        )
        self._door.ask(
            list_partners,
            number,
            COUNTED_PARTNERS,
            then=lambda found: self._on_partners(number, found),
            refused=self._on_refused,
            owner=self,
        )

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was recorded somewhere."""
        if self.isVisible() and topics & {Topic.MEMBERS, Topic.ACCOUNTS, Topic.ENTRIES}:
            self.reload()

    def retranslate(self) -> None:
        self.back.set_text(self.tr("People"))
        self.record.set_text(self.tr("Record help"))
        self.statement.set_text(self.tr("Statement"))
        self.certificate.set_text(self.tr("Certificate"))
        self.more.set_text("", name=self.tr("More"))
        self.previous.set_text("", name=self.tr("Previous person"))
        self.next.set_text("", name=self.tr("Next person"))
        self._heading.setText(self.tr("Last exchanges"))
        self.table.setAccessibleName(self.tr("Last exchanges"))
        self._nothing.set_words(
            self.tr("Nothing recorded yet"),
            self.tr("As soon as this person helps somebody or gets help, it stands here."),
        )
        self._missing.set_words(self.tr("This person cannot be shown"))
        self._show_place()
        if self._member is not None:
            self._show(self._member)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        self._fold()

    def _build(self) -> None:
        self._is_stacked = False
        self.back = Button(icon="chevron-left", kind=Kind.LINK, size=15, height=28)
        self.previous = Button(icon="chevron-left", kind=Kind.GHOST, height=32)
        self.next = Button(icon="chevron-right", kind=Kind.GHOST, height=32)
        self._place = Label(size=14, role="muted")
        path = Row(self.back, None, self._place, 4, self.previous, self.next, gap=4)
        self._avatar = Avatar(size=64)
        self._name = MixedLabel()
        self._facts = Row(gap=20)
        self.record = Button(icon="plus", kind=Kind.PRIMARY)
        self.statement = Button(icon="file-text")
        self.certificate = Button(icon="award")
        self.more = Button(icon="ellipsis")
        self._buttons = Row(self.record, self.statement, self.certificate, self.more, None, gap=12)
        who = Row(self._avatar, (Column(self._name, self._facts, gap=2), 1), gap=12)
        self._head = Row((who, 1), self._buttons, gap=12)
        self.figures = Figures()
        self._lower = Row((self._history_card(), 1), self._side_column(), gap=16)
        page = QWidget()
        page.setLayout(Column(self._head, self.figures, (self._lower, 1), gap=16, margins=(32, 0, 24, 24)))
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

    def _history_card(self) -> QWidget:
        self._heading = Label(size=17, bold=True)
        self.model: RowsModel[StatementLine] = RowsModel(
            columns(self._title, self._shell.talents, self._shell.today), self
        )
        self.table = Table(self.model, row_height=52)
        self._nothing = EmptyState("history")
        self._history = QStackedWidget()
        self._history.addWidget(self.table)
        self._history.addWidget(self._nothing)
        self.all = Button(kind=Kind.LINK, size=15, height=32, trailing_icon="chevron-right")
        source = RowsSource(self.model, self)
        tools = ListTools("history", self.table, source, self._door, self._shell, title=self._heading.text)
        self.list_menu = ListMenu(tools, filters=False)
        head = Row(self._heading, None, self.all, self.list_menu, gap=8, margins=(24, 8, 14, 8))
        card = Card(Column(head, Hairline(), (self._history, 1), gap=0, margins=(1, 2, 1, 8)))
        self._history_box = card
        return card

    def _side_column(self) -> QWidget:
        self.talents = TalentsCard(self._shell.talents)
        self.partners = PartnersCard()
        self._side = QWidget()
        self._side.setLayout(Column(self.talents, (self.partners, 1), gap=16))
        return self._side

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.previous.clicked.connect(lambda: self._leaf(-1))
        self.next.clicked.connect(lambda: self._leaf(1))
        self.record.clicked.connect(lambda: self._shell.record_for(self._number))
        self.statement.clicked.connect(self._open_statement)
        self.all.clicked.connect(self._open_statement)
        self.certificate.clicked.connect(self._open_certificate)
        self.more.clicked.connect(self._open_more)
        self.partners.chosen.connect(lambda number: self.open(number))
        self.talents.edited.connect(self._edit_talents)
        for key, does in (("Esc", self.left.emit), ("Alt+Left", self.left.emit)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def _on_member(self, number: str, member: Member) -> None:
        if number != self._number:
            return
        self._member = member
        # An old number leads to the person it was merged into.
        self._show(member)
        self._views.setCurrentWidget(self._scroll)

    def _on_refused(self, refusal: Refusal) -> None:
        if self._member is None:
            self._missing.set_words(self.tr("This person cannot be shown"), told(refusal))
            self._views.setCurrentWidget(self._missing)

    def _on_lines(self, number: str, statement: Statement) -> None:
        if number == self._number:
            lines = sorted(statement.lines, key=lambda line: (line.service_date, line.sequence), reverse=True)
            self.model.replace(lines)
            self.table.show_all_rows()
            self._history.setCurrentWidget(self.table if lines else self._nothing)
            self.all.setVisible(bool(lines))
            self.list_menu.setVisible(bool(lines))
            self.all.set_text(self.tr("Whole statement"))

    def _on_partners(self, number: str, partners: Sequence[Partner]) -> None:
        if number == self._number:
            self._partners = partners
            self.partners.show_partners(partners[:MOST_PARTNERS], len(partners))

    def _show(self, member: Member) -> None:
        account = member.account
        self._avatar.set_initials(initials(account.name))
        self._show_facts(member)
        self._fold()
        self.figures.show_account(account)
        self.talents.show_talents(member.can, member.wants, self._door.may(change_member))
        self.partners.show_partners(self._partners[:MOST_PARTNERS], len(self._partners))
        self.certificate.setEnabled(self._door.may(issue_certificates))
        self.record.setEnabled(account.open and not account.paused)
        self.setAccessibleName(account.name)

    def _show_facts(self, member: Member) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        number = self.tr("no. %1").replace("%1", member.account.code)
        facts = [("id-card", number)]
        if member.profile.speaks:
            spoken = ", ".join(words().word("languages", code) for code in member.profile.speaks)
            facts.append(("languages", spoken))
        since = words().month_and_year(member.enrolled_on)
        facts.append(("calendar", self.tr("since %1").replace("%1", since)))
        state = state_of(member.account)
        if state != "active":
            facts.append(("circle-pause", words().word("member_states", state)))
        for name, text in facts:
            self._facts.addWidget(IconLabel(name, text))
        self._facts.addStretch(1)

    def _show_place(self) -> None:
        among = self._number in self._among
        at = self._among.index(self._number) if among else 0
        place = self.tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(len(self._among)))
        self._place.setText(place if among else "")
        for part in (self._place, self.previous, self.next):
            part.setVisible(among)
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(at + 1 < len(self._among))

    def _leaf(self, by: int) -> None:
        at = self._among.index(self._number) + by
        if 0 <= at < len(self._among):
            self.open(self._among[at], self._among)

    def _title(self, column: str) -> str:
        match column:
            case "date":
                return self.tr("Date")
            case "direction":
                return self.tr("Direction")
            case "with":
                return self.tr("With whom")
            case "what":
                return self.tr("What")
        return self.tr("How long")

    def _fold(self) -> None:
        stacked = self.width() < look().px(STACKED_BELOW)
        self._is_stacked = stacked
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._lower.setDirection(direction)
        room = self._show_name(self.width() - look().px(32 + 24 + 12))
        below = stacked or room < self._buttons.sizeHint().width()
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if below else direction)
        self._history_box.setMinimumHeight(look().px(280))
        self.table.show_all_rows()
        self._side.setMinimumWidth(0 if stacked else look().px(340))
        self._side.setMaximumWidth(16_777_215 if stacked else look().px(340))
        self._avatar.setHidden(stacked)
        self.figures.set_narrow(stacked)

    def _show_name(self, width: int) -> int:
        """The name as large as a row of this width takes, and how many pixels it and the facts leave beside them."""
        if self._member is None:
            return width
        room = width - (0 if self._is_stacked else look().px(64 + 24))
        account, script_name = self._member.account, self._member.profile.script_name
        for size in NAME_SIZES:
            line = [Piece(text=account.name, size=size, bold=True)]
            if script_name:
                line.append(Piece(text=script_name, size=size - 4, role="muted", gap=16))
            left = room - round(line_width(line))
            if left >= 0:
                break
        lines = [line] if left >= 0 else [line[:1], line[1:]]
        self._name.set_lines(*lines)
        return min(left, room - self._facts.sizeHint().width())

    def _open_statement(self) -> None:
        if self._member is not None:
            StatementDialog(self._door, self._shell, self._member, parent=self.window()).open()

    def _open_certificate(self) -> None:
        if self._member is not None:
            CertificateDialog(self._door, self._shell, self._member, parent=self.window()).open()

    def _open_more(self) -> None:
        member = self._member
        if member is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        colour, size = look().colour("muted"), look().px(20)
        change = menu.addAction(icon("pencil", colour, size), self.tr("Change details"))
        change.triggered.connect(self._change)
        change.setEnabled(self._door.may(change_member))
        paused = member.account.paused
        pause = menu.addAction(
            icon("circle-pause", colour, size), self.tr("Take part again") if paused else self.tr("Pause")
        )
        pause.setEnabled(self._door.may(pause_member) and member.account.open)
        pause.triggered.connect(lambda: self._pause(not paused))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _change(self) -> None:
        if self._member is not None:
            dialog = EnrolDialog(self._door, self._shell, member=self._member, parent=self.window())
            dialog.changed.connect(self.reload)
            dialog.open()

    def _pause(self, paused: bool) -> None:
        self._door.do(pause_member, self._number, paused)

    def _edit_talents(self) -> None:
        if self._member is not None:
            TalentsDialog(self._door, self._shell.talents, self._member, parent=self.window()).open()
