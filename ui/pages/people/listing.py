"""The list of people: everybody in pages, or what was found for what is typed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.registers import RegisterLine
from timebank.services.lists import list_register
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.lists.card import ListCard
from ui.lists.source import LazySource
from ui.lists.tools import ListTools
from ui.models.lazy import PAGE
from ui.pages.page import PageHead
from ui.pages.people.attention import AttentionFilters
from ui.pages.people.papers_button import PapersButton
from ui.pages.people.rows import columns
from ui.widgets.button import Button, Kind
from ui.widgets.field import FieldFrame, SearchEdit
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table

PAUSE_MILLISECONDS = 80


class PeopleList(Styled, QWidget):
    """Search as you type above a table of everybody."""

    opened = Signal(str, object)
    """Somebody's number, and the numbers of the rows among which it was, to leaf through."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._is_waiting = False
        self._total = 0
        self.new = Button(icon="plus", kind=Kind.PRIMARY)
        self.editor = SearchEdit(most=120)
        self.field = FieldFrame(self.editor, icon="search", height=52)
        self.source: LazySource[RegisterLine] = LazySource(
            door, list_register, columns(self._title), parent=self
        )
        self.model = self.source.model
        self.table = Table(self.model, single_click=True)
        self.papers = PapersButton(door, shell, self.table, self.source)
        self.head = PageHead(shell, self.papers, self.new)
        self.nobody, self.not_found = EmptyState("users-round"), EmptyState("user-round-search")
        self.tools = ListTools(
            "people",
            self.table,
            self.source,
            door,
            shell,
            title=lambda: self.tr("People"),
            own=AttentionFilters(),
        )
        self.card = ListCard(self.tools, empty=self.nobody, none_left=self.not_found, quick=False)
        self.setLayout(Column(self.head, 4, self.field, (self.card, 1), gap=12, margins=(32, 20, 24, 24)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self.card.setProperty("help", "list")
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.new.set_text(self.tr("New person"))
        self.editor.setPlaceholderText(self.tr("Search by name, number or a name in its own script"))
        self.editor.setAccessibleName(self.tr("Search for people"))
        self.nobody.set_words(
            self.tr("Nobody is enrolled yet"),
            self.tr("Enrol the first person. A name is enough."),
            self.tr("New person"),
        )
        self._say_total()
        self._say_not_found()

    def arrive(self) -> None:
        """Put the focus in the search field, ready to type over what is there."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()

    def reload(self) -> None:
        """Ask again for what is shown: what was found, or everybody."""
        self._is_waiting = True
        text = self.editor.text().strip()
        if text != self.source.query.words:
            self.tools.set_words(text)
        else:
            self.source.reload()

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was recorded somewhere: figures may be old."""
        if topics & {Topic.MEMBERS, Topic.ACCOUNTS}:
            self.reload()

    def _connect(self) -> None:
        self._pause.timeout.connect(self.reload)
        self.editor.textChanged.connect(self._on_typed)
        self.editor.down.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.editor.returnPressed.connect(self._open_first)
        self.card.left_upwards.connect(lambda: self.editor.setFocus(Qt.FocusReason.BacktabFocusReason))
        self.table.opened.connect(self._open)
        self.source.counted.connect(self._on_counted)
        self.new.clicked.connect(lambda: self._shell.enrol())
        self.nobody.button.clicked.connect(lambda: self._shell.enrol())
        self.not_found.button.clicked.connect(self._on_not_found_button)

    def _on_typed(self) -> None:
        self._is_waiting = True
        self._pause.start()

    def _title(self, column: str) -> str:
        match column:
            case "name":
                return self.tr("Name")
            case "number":
                return self.tr("Number")
            case "role":
                return self.tr("Newcomer or neighbour")
            case "no_role":
                return self.tr("not told")
            case "state":
                return self.tr("Takes part")
            case "seen":
                return self.tr("Last seen")
            case "enrolled":
                return self.tr("Enrolled on")
            case "given":
                return self.tr("Helped")
            case "received":
                return self.tr("Got help")
        return self.tr("Balance")

    def _on_counted(self) -> None:
        self._is_waiting = False
        if not self._total or not (self.source.query.words or self.source.query.filters):
            self._total = self.source.total
        self._say_total()
        self._say_not_found()

    def _on_not_found_button(self) -> None:
        if self.source.query.filters:
            self.tools.clear_filters()
        else:
            self._shell.enrol(self.editor.text().strip())

    def _open_first(self) -> None:
        # Enter right after typing: the answer may still be on its way.
        if self._is_waiting:
            QTimer.singleShot(PAUSE_MILLISECONDS, self, self._open_first)
        elif self.source.query.words:
            self._open(self.table.row_at(0))

    def _open(self, row: RegisterLine | None) -> None:
        if row is None:
            return
        known = [self.table.row_at(at) for at in range(min(self.model.rowCount(), PAGE))]
        self.opened.emit(row.code, tuple(each.code for each in known if each is not None))

    def _say_total(self) -> None:
        self.head.set_words(self.tr("People"), self.tr("%n person(s)", "", self._total))

    def _say_not_found(self) -> None:
        text = self.source.query.words
        if self.source.query.filters:
            self.not_found.set_words(
                self.tr("Nobody fits these filters"),
                self.tr("Others are in the list, but they do not fit."),
                self.tr("Take the filters away"),
            )
            return
        self.not_found.set_words(
            self.tr("Nobody found for “%1”").replace("%1", text),
            self.tr("Try fewer letters, or the number on the card. Or enrol this person."),
            self.tr("Enrol “%1”").replace("%1", text[:30]),
        )
