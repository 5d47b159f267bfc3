"""The list of people: everybody in pages, or what was found for what is typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from timebank.domain.changes import Topic
from timebank.domain.ledger import Account
from timebank.domain.members import Found, Member
from timebank.services.members import count_members, find_members, list_members
from timebank.services.statements import list_balances
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.models.lazy import PAGE, LazyModel
from ui.pages.page import PageHead
from ui.pages.people.rows import ORDERS, PersonRow, columns, from_found, from_member
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import FieldFrame, SearchEdit
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table

MOST_FOUND = 50
PAUSE_MILLISECONDS = 80


class PeopleList(Styled, QWidget):
    """Search as you type above a table of everybody."""

    opened = Signal(str, object)
    """Somebody's number, and the numbers of the rows among which it was, to leaf through."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._asked: Task | None = None
        self._is_waiting = False
        self._order, self._descending = "name", False
        self._total = 0
        self._results: list[PersonRow] | None = None
        self.new = Button(icon="plus", kind=Kind.PRIMARY)
        self.head = PageHead(shell, self.new)
        self.editor = SearchEdit(most=120)
        self.field = FieldFrame(self.editor, icon="search", height=52)
        self.model: LazyModel[PersonRow] = LazyModel(columns(self._title), self._fetch, self)
        self.model.on_sort = self._sort
        self.table = Table(self.model, single_click=True)
        self.nobody = EmptyState("users-round")
        self.not_found = EmptyState("user-round-search")
        self._views = QStackedWidget()
        for view in (self.table, self.nobody, self.not_found):
            self._views.addWidget(view)
        card = Card(Column((self._views, 1), margins=(1, 4, 1, 8)))
        self.setLayout(Column(self.head, 4, self.field, (card, 1), gap=12, margins=(32, 20, 24, 24)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.reload)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.new.set_text(self.tr("New person"))
        self.editor.setPlaceholderText(self.tr("Search by name, number or a name in its own script"))
        self.editor.setAccessibleName(self.tr("Search for people"))
        self.table.setAccessibleName(self.tr("People"))
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
        if self._asked is not None:
            self._asked.cancel()
        text = self.editor.text().strip()
        self._is_waiting = True
        if text:
            self._asked = self._door.ask(find_members, text, MOST_FOUND, then=self._on_found)
        else:
            self._results = None
            self._asked = self._door.ask(count_members, then=self._on_count)

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Something was recorded somewhere: figures may be old."""
        if topics & {Topic.MEMBERS, Topic.ACCOUNTS}:
            self.reload()

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._on_typed)
        self.editor.down.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.editor.returnPressed.connect(self._open_first)
        self.table.left_upwards.connect(lambda: self.editor.setFocus(Qt.FocusReason.BacktabFocusReason))
        self.table.opened.connect(self._open)
        self.new.clicked.connect(lambda: self._shell.enrol())
        self.nobody.button.clicked.connect(lambda: self._shell.enrol())
        self.not_found.button.clicked.connect(lambda: self._shell.enrol(self.editor.text().strip()))

    def _on_typed(self) -> None:
        self._is_waiting = True
        self._pause.start()

    def _title(self, column: str) -> str:
        match column:
            case "name":
                return self.tr("Name")
            case "number":
                return self.tr("Number")
            case "given":
                return self.tr("Helped")
            case "received":
                return self.tr("Got help")
        return self.tr("Balance")

    def _fetch(self, offset: int, limit: int) -> None:
        if self._results is not None:
            return
        self._door.ask(
            list_members,
            offset,
            limit,
            self._order,
            descending=self._descending,
            then=lambda members: self._on_page(offset, members),
            owner=self,
        )

    def _on_page(self, offset: int, members: Sequence[Member]) -> None:
        if self._results is None:
            self.model.fill(offset, [from_member(member) for member in members])

    def _on_count(self, total: int) -> None:
        self._is_waiting = False
        self._total = total
        self._say_total()
        if self.model.rowCount() == total and self._views.currentWidget() is self.table:
            self.model.refresh()
        else:
            self.model.reset(total, ())
        self._views.setCurrentWidget(self.table if total else self.nobody)

    def _on_found(self, found: Sequence[Found]) -> None:
        if not found:
            self._is_waiting = False
            self._results = []
            self.model.reset(0, ())
            self._say_not_found()
            self._views.setCurrentWidget(self.not_found)
            return
        codes = tuple(each.code for each in found)
        self._asked = self._door.ask(
            list_balances, codes, then=lambda accounts: self._on_figures(found, accounts), owner=self
        )

    def _on_figures(self, found: Sequence[Found], accounts: Sequence[Account]) -> None:
        self._is_waiting = False
        self._results = [from_found(each, account) for each, account in zip(found, accounts, strict=True)]
        self._show_results()
        self._views.setCurrentWidget(self.table)

    def _show_results(self) -> None:
        rows = list(self._results or ())
        if self._order != "name" or self._descending:
            key = self.model.columns[ORDERS.index(self._order)].key
            if key is not None:
                rows.sort(key=key, reverse=self._descending)
        self.model.reset(len(rows), rows)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._order = ORDERS[column] if column >= 0 else "name"
        self._descending = column >= 0 and order is Qt.SortOrder.DescendingOrder
        if self._results is not None:
            self._show_results()
        else:
            self.model.reset(self._total, ())

    def _open_first(self) -> None:
        # Enter right after typing: the answer may still be on its way.
        if self._is_waiting:
            QTimer.singleShot(PAUSE_MILLISECONDS, self, self._open_first)
        elif self._results:
            self._open(self.model.row_at(self.model.index(0, 0)))

    def _open(self, row: PersonRow | None) -> None:
        if row is None:
            return
        known = [self.model.row_at(self.model.index(at, 0)) for at in range(min(self.model.rowCount(), PAGE))]
        self.opened.emit(row.code, tuple(each.code for each in known if each is not None))

    def _say_total(self) -> None:
        self.head.set_words(self.tr("People"), self.tr("%n person(s)", "", self._total))

    def _say_not_found(self) -> None:
        text = self.editor.text().strip()
        self.not_found.set_words(
            self.tr("Nobody found for “%1”").replace("%1", text),
            self.tr("Try fewer letters, or the number on the card. Or enrol this person."),
            self.tr("Enrol “%1”").replace("%1", text[:30]),
        )
