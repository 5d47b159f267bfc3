"""The tools of one list, whatever shows them: filters, columns, copy, file; and what the desk remembers of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from timebank.domain.lists import Content, Filter
from timebank.services.lists import note_list_export
from ui.kernel.door import Door
from ui.kernel.icons import icon
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.lists import keys
from ui.lists.columns_dialog import ColumnsDialog
from ui.lists.export_dialog import ExportDialog
from ui.lists.filters import Choices, FilterDialog, in_words
from ui.lists.paper_dialog import ListPaperDialog
from ui.lists.remembered import remember, remembered
from ui.lists.source import Source
from ui.lists.taking import Cells, Taking, cells_of, tab_separated
from ui.lists.views import KeptViews
from ui.models.rows import Column, RowsModel
from ui.widgets.arrangement import chosen, in_order, names_of
from ui.widgets.table import Table

MOST_COPIED = 1000
"""Rows that are copied one by one; whoever wants more takes the whole list."""
MOST_TAKEN = 50_000
"""Rows that a clipboard can hold with comfort."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWish:
    """Something that can be done with one row, as its menu offers it."""

    text: str
    icon: str
    does: Callable[[], object]
    key: str = ""


class OwnFilters(Protocol):
    """Filters of a page's own, which stand above those of the columns."""

    column: str
    """The name under which the source of the list knows them."""

    def words(self, kept: Filter) -> str:
        """A filter in words."""
        ...

    def fill(self, menu: QMenu, tools: "ListTools") -> None:
        """Put what can be chosen at the top of the menu of filters."""
        ...


class ListTools(QObject):
    """Gives a table its tools: `ListTools("people", table, source, door, shell, title=...)`.

    The table's columns need a `name`. `title` is what the list is called, in the language of the screen; `name`
    is what this desk remembers it by. `row_menu` opens the list's menu with a right click or the menu key on a
    row, for tables that have no menu of their own.
    """

    narrowed = Signal()
    """The words or a filter changed."""

    def __init__(
        self,
        name: str,
        table: Table,
        source: Source,
        door: Door,
        shell: Shell,
        *,
        title: Callable[[], str],
        row_menu: bool = True,
        fixed: bool = False,
        own: OwnFilters | None = None,
        wishes: Callable[[Any], Sequence[RowWish]] = lambda _row: (),
    ) -> None:
        """`own` are filters that are no column of the table; the columns of a `fixed` one stand as the page has them.

        `wishes` says what can be done with a row, which then stands on top of the menu at that row.
        """
        super().__init__(table)
        self._own, self._wishes = own, wishes
        self.views = KeptViews(name, door, shell, self)
        self.name, self.table, self.source, self.title = name, table, source, title
        self._door, self._shell = door, shell
        self._fixed = fixed
        self._deeds: dict[str, Callable[[], object]] = {
            keys.COPY.name: self.copy,
            keys.COPY_ALL.name: self.copy_all,
            keys.EXPORT.name: self.export,
            keys.PRINT.name: self.print,
        }
        if not fixed:
            table.let_arrange()
            table.arrange(remembered(shell.settings, name))
            table.arranged.connect(self._remember)
            table.heads.customContextMenuRequested.connect(self._open_head_menu)
            self._deeds[keys.COLUMNS.name] = self.choose_columns
        if row_menu:
            self._deeds[keys.MENU.name] = self.open_menu
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            table.customContextMenuRequested.connect(self._open_row_menu)
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a list go before those of the page round it."""
        if isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
            for command in keys.COMMANDS:
                if pressed in command.keys and command.name in self._deeds:
                    if event.type() is QEvent.Type.ShortcutOverride:
                        event.accept()
                    elif event.type() is QEvent.Type.KeyPress:
                        self._deeds[command.name]()
                    return True
        return False

    @property
    def may_export(self) -> bool:
        """Whether this operator may take the whole list along."""
        return self._door.may(note_list_export)

    @property
    def shown(self) -> list[Column[Any]]:
        """The columns that are chosen, as they stand."""
        wanted = chosen(self.table.columns, self.table.arrangement)
        order = in_order(self.table.columns, self.table.arrangement)
        return [self.table.columns[number] for number in order if number in wanted]

    @property
    def filters(self) -> tuple[Filter, ...]:
        """The filters that hold."""
        return self.source.query.filters

    def set_words(self, text: str) -> None:
        """Show the rows in which all these words stand."""
        self.source.narrow(replace(self.source.query, words=text))
        self.narrowed.emit()

    def set_filter(self, name: str, wanted: Filter | None) -> None:
        """Filter a column, or let everything stand in it again."""
        others = tuple(each for each in self.filters if each.column != name)
        filters = (*others, wanted) if wanted is not None else others
        self.source.narrow(replace(self.source.query, filters=filters))
        self.narrowed.emit()

    def clear(self) -> None:
        """Show everything."""
        self.source.narrow(replace(self.source.query, words="", filters=()))
        self.narrowed.emit()

    def clear_filters(self) -> None:
        """Let everything stand in every column; the words stay."""
        self.source.narrow(replace(self.source.query, filters=()))
        self.narrowed.emit()

    def ask_filter(self, name: str) -> None:
        """Open the filter of a column."""
        column = self._column(name)
        before = next((each for each in self.filters if each.column == name), None)
        choices = self._choices(column)
        dialog = FilterDialog(name, column, choices, self._shell.today(), before, parent=self.table.window())
        dialog.accepted.connect(lambda: self.set_filter(name, dialog.chosen))
        dialog.open()

    def filter_words(self, kept: Filter) -> str:
        """A filter in words."""
        if self._own is not None and kept.column == self._own.column:
            return self._own.words(kept)
        column = self._column(kept.column)
        return in_words(kept, column, self._choices(column))

    def told(self) -> str:
        """Words and filters together, for paper; empty when everything is shown."""
        parts = [f"“{self.source.query.words}”"] if self.source.query.words else []
        return "  ·  ".join([*parts, *map(self.filter_words, self.filters)])

    def choose_columns(self) -> None:
        """Open the choice of columns."""
        ColumnsDialog(self.table, parent=self.table.window()).open()

    def copy(self) -> None:
        """The rows that are chosen, to the clipboard."""
        ranges = sorted(
            {(each.top(), each.bottom()) for each in self.table.selectionModel().selection().toList()}
        )
        count, columns = sum(last - first + 1 for first, last in ranges), self.shown
        if self.may_export and count == self.table.model().rowCount() and count > 1:
            self.copy_all()
            return
        places = islice((row for first, last in ranges for row in range(first, last + 1)), MOST_COPIED)
        rows = [self.table.row_at(place) for place in places]
        self._put([cells_of(row, columns) for row in rows if row is not None], columns)

    def copy_all(self) -> None:
        """Every row, to the clipboard; written down like a file."""
        if not self.may_export:
            return
        columns, total = self.shown, self.source.total
        if total > MOST_TAKEN:
            told = self.tr("%n rows are too many to copy. Save them as a file.", "", total)
            self._shell.say(
                told, action=self.tr("Save as a file…"), does=self.export, key=keys.EXPORT.key, icon="info"
            )
            return

        def taken(rows: tuple[Cells, ...]) -> None:
            self._door.do(
                note_list_export,
                self.name,
                "copy",
                len(rows),
                then=lambda _receipt: self._put(rows, columns),
                owner=self,
            )

        Taking(self.source, columns, then=taken, parent=self)

    def export(self) -> None:
        """Save the list as a file."""
        if self.may_export:
            self._open(ExportDialog)

    def print(self) -> None:
        """Show the list as it comes on paper."""
        self._open(ListPaperDialog)

    def _open(self, kind: type[ExportDialog] | type[ListPaperDialog]) -> None:
        facts = (self.name, self.title(), self.source, self.shown, self.told())
        kind(self._door, self._shell, *facts, parent=self.table.window()).open()

    def fill_filter_menu(self, menu: QMenu) -> None:
        """The columns to filter by, those that are filtered ticked."""
        if self._own is not None:
            self._own.fill(menu, self)
            menu.addSeparator()
        held = {each.column for each in self.filters}
        for name, column in zip(names_of(self.table.columns), self.table.columns, strict=True):
            if column.filtered:
                action = self._add(menu, "", column.title(), partial(self.ask_filter, name))
                action.setCheckable(True)
                action.setChecked(name in held)
        menu.addSeparator()
        self.views.fill(menu, self.source.query, self.show_filters, self.table.window())

    def show_filters(self, filters: tuple[Filter, ...]) -> None:
        """Let these filters hold instead of those that do now; columns that are gone do not count."""
        known = {*names_of(self.table.columns), *([self._own.column] if self._own is not None else [])}
        held = tuple(kept for kept in filters if kept.column in known)
        self.source.narrow(replace(self.source.query, filters=held))
        self.narrowed.emit()

    def fill(self, menu: QMenu, *, filters: bool = True) -> None:
        """Everything that can be done with the list."""
        if not self._fixed:
            self._fill_sort_menu(menu.addMenu(self._icon("chevrons-up-down"), self.tr("Sort by")))
        if filters:
            self.fill_filter_menu(menu.addMenu(self._icon("filter"), self.tr("Filter")))
            if self.filters or self.source.query.words:
                self._add(menu, "x", self.tr("Show everything"), self.clear)
        if not self._fixed:
            self._add(menu, "sliders-horizontal", self.tr("Columns…"), self.choose_columns, keys.COLUMNS.key)
        menu.addSeparator()
        self._add(menu, "copy", self.tr("Copy"), self.copy, keys.COPY.key)
        if self.may_export:
            self._add(menu, "copy", self.tr("Copy everything"), self.copy_all, keys.COPY_ALL.key)
            self._add(menu, "download", self.tr("Save as a file…"), self.export, keys.EXPORT.key)
        self._add(menu, "printer", self.tr("Print…"), self.print, keys.PRINT.key)

    def _fill_sort_menu(self, menu: QMenu) -> None:
        now = self.table.arrangement
        for name, column in zip(names_of(self.table.columns), self.table.columns, strict=True):
            if column.key is not None:
                action = self._add(menu, "", column.title(), partial(self._sort, name))
                action.setCheckable(True)
                action.setChecked(name == now.sort)

    def _column(self, name: str) -> Column[Any]:
        return self.table.columns[names_of(self.table.columns).index(name)]

    def _choices(self, column: Column[Any]) -> Choices:
        if column.choices is not None:
            return column.choices()
        model = self.table.model()
        if column.content is not Content.CHOICE or not isinstance(model, RowsModel):
            return ()
        found = {column.read(row): column.text(row) for row in model.given if column.read(row)}
        return sorted(found.items(), key=lambda each: each[1].casefold())

    def _sort(self, name: str) -> None:
        """Sort by a column; by the same again, the other way round, and at the third time not any more."""
        now = self.table.arrangement
        if name != now.sort:
            wanted = replace(now, sort=name, descending=False)
        else:
            wanted = replace(now, sort="" if now.descending else name, descending=not now.descending)
        self.table.arrange(wanted)
        self.table.arranged.emit()

    def _remember(self) -> None:
        remember(self._shell.settings, self.name, self.table.arrangement)

    def _put(self, rows: Sequence[Cells], columns: Sequence[Column[Any]]) -> None:
        if rows:
            QGuiApplication.clipboard().setText(tab_separated(columns, rows))
            self._shell.say(self.tr("Copied: %n row(s).", "", len(rows)), icon="copy")

    def open_menu(self) -> None:
        """Open the menu at the row that is chosen."""
        area = self.table.visualRect(self.table.currentIndex())
        self._open_row_menu(area.bottomLeft())

    def _open_row_menu(self, place: QPoint) -> None:
        menu = self._menu()
        row = self.table.current_row()
        wishes = self._wishes(row) if row is not None else ()
        for wish in wishes:
            self._add(menu, wish.icon, wish.text, wish.does, wish.key)
        if wishes:
            menu.addSeparator()
        self.fill(menu)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _open_head_menu(self, place: QPoint) -> None:
        at = self.table.heads.logicalIndexAt(place)
        if at < 0:
            return
        names, columns = names_of(self.table.columns), self.table.columns
        menu = self._menu()
        if columns[at].key is not None:
            self._add(menu, "chevrons-up-down", self.tr("Sort"), partial(self._sort, names[at]))
        if columns[at].filtered:
            self._add(menu, "filter", self.tr("Filter…"), partial(self.ask_filter, names[at]))
        wanted = chosen(columns, self.table.arrangement)
        if len(wanted) > 1:
            self._add(menu, "eye-off", self.tr("Hide"), partial(self._hide, at))
        menu.addSeparator()
        self._add(menu, "sliders-horizontal", self.tr("Columns…"), self.choose_columns)
        menu.popup(self.table.heads.mapToGlobal(place))

    def _hide(self, column: int) -> None:
        names = names_of(self.table.columns)
        wanted = chosen(self.table.columns, self.table.arrangement) - {column}
        self.table.arrange(
            replace(self.table.arrangement, shown=tuple(names[number] for number in sorted(wanted)))
        )
        self.table.arranged.emit()

    def _menu(self) -> QMenu:
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(self, menu: QMenu, name: str, text: str, does: Callable[[], object], key: str = "") -> QAction:
        action = menu.addAction(text) if not name else menu.addAction(self._icon(name), text)
        if key:
            action.setShortcut(QKeySequence(key))
        # An action hands over whether it is ticked, which nobody here wants to know.
        action.triggered.connect(lambda _on=False: does())
        return action

    def _icon(self, name: str) -> Any:
        return icon(name, look().colour("muted"), look().px(20))
