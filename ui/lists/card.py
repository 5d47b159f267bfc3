"""A list with its tools round it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from ui.kernel.layouts import Column, Row
from ui.kernel.theme import look
from ui.lists.chips import FilterChips
from ui.lists.states import ListViews
from ui.lists.tools import ListTools
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, Hairline
from ui.widgets.field import FieldFrame, SearchEdit
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState

PAUSE_MILLISECONDS = 80
"""Somebody who types on is not yet asking."""
PATIENCE_MILLISECONDS = 400
"""A longer wait for a long list is told."""


class ListCard(Card):
    """A toolbar round a table: quick filter, filters per column, columns, file.

        model = RowsModel(columns, self)                 # or LazySource(door, operation, columns).model
        tools = ListTools("offers", Table(model), RowsSource(model), door, shell, title=lambda: self.tr("Offers"))
        card = ListCard(tools, empty=EmptyState("inbox"))

    Each column needs a `name`; `content` and `value` tell what it is filtered by and what files hold (see
    `ui.models.rows.Column`). `empty` stands there while the list itself has no rows; where filters leave none the
    card says so and offers to show everything, or shows the page's own `none_left`. `quick` False leaves the quick
    filter out, where the page has a search of its own. The desk remembers columns, order, widths and sorting under the tools' name, no filters.
    """

    left_upwards = Signal()
    """Arrow up on the first row, where there is no quick filter to go to."""

    def __init__(
        self,
        tools: ListTools,
        *,
        empty: EmptyState,
        none_left: EmptyState | None = None,
        quick: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self.tools, self.table = tools, tools.table
        self.editor = SearchEdit(most=80)
        self._field = FieldFrame(self.editor, icon="search", height=40)
        self._quick = quick
        if not quick:
            # Never shown on its own, without a parent: it would be a window that takes the focus.
            self._field.hide()
        self.filter = Button(icon="filter", kind=Kind.GHOST, height=40, size=15)
        self.count = Label(size=14, role="muted")
        self.columns = Button(icon="sliders-horizontal", kind=Kind.GHOST, height=40, role="muted")
        self.export = Button(icon="download", kind=Kind.GHOST, height=40, role="muted")
        self.print = Button(icon="printer", kind=Kind.GHOST, height=40, role="muted")
        self.chip_row = FilterChips(tools, self.filter)
        self.bar = Row(
            *([(self._field, 1)] if quick else []),
            self.filter,
            self.count,
            None,
            self.columns,
            self.export,
            self.print,
            gap=8,
            margins=(16 if quick else 8, 6, 12, 6),
        )
        self.views = ListViews(tools, empty, none_left)
        self.empty, self.none_left = empty, self.views.none_left
        super().__init__(
            Column(self.bar, self.chip_row, Hairline(), (self.views, 1), gap=0, margins=(1, 1, 1, 8)),
            parent=parent,
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE_MILLISECONDS)
        self._connect()
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        self._field.setMaximumWidth(look().px(320))

    def retranslate(self) -> None:
        self.editor.setPlaceholderText(self.tr("Search in this list"))
        self.editor.setAccessibleName(self.tr("Search in this list"))
        self.filter.set_text(self.tr("Filter"))
        self.columns.set_text("", name=self.tr("Columns"))
        self.export.set_text("", name=self.tr("Save as a file"))
        self.print.set_text("", name=self.tr("Print"))
        self.table.setAccessibleName(self.tools.title())
        self._show_count()

    @property
    def chips(self) -> list[Button]:
        """The filters that hold, each a button that takes it away."""
        return self.chip_row.chips

    def _connect(self) -> None:
        self._pause.timeout.connect(lambda: self.tools.set_words(self.editor.text().strip()))
        self.editor.textChanged.connect(lambda _text: self._pause.start())
        self.editor.down.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.table.left_upwards.connect(self._go_up)
        self.filter.clicked.connect(self._open_filters)
        self.columns.clicked.connect(self.tools.choose_columns)
        self.export.clicked.connect(self.tools.export)
        self.print.clicked.connect(self.tools.print)
        self.export.setVisible(self.tools.may_export)
        self.views.cleared.connect(self._clear)
        self.views.shown.connect(self._on_shown)
        self.tools.source.begun.connect(self._waiting.start)
        self._waiting.timeout.connect(lambda: self.count.setText(self.tr("One moment…")))
        if self._quick:
            find = QShortcut(QKeySequence("Ctrl+F"), self)
            find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            find.activated.connect(lambda: self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _go_up(self) -> None:
        if self._quick:
            self.editor.setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            self.left_upwards.emit()

    def _clear(self) -> None:
        self.editor.clear()
        self._pause.stop()

    def _open_filters(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tools.fill_filter_menu(menu)
        menu.popup(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

    def _on_shown(self) -> None:
        self._waiting.stop()
        self.count.setVisible(self.views.currentWidget() is not self.empty)
        self._show_count()

    def _show_count(self) -> None:
        self.count.setText(self.tr("%n row(s)", "", self.tools.source.total))


class ListMenu(Button):
    """The same tools behind one quiet button, where a table is a part of a page and not the page itself."""

    def __init__(self, tools: ListTools, *, filters: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(icon="ellipsis", kind=Kind.GHOST, height=32, role="muted", parent=parent)
        self._tools, self._filters = tools, filters
        self.clicked.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_text("", name=self.tr("List: sort, columns, copy, save, print"))

    def open(self) -> None:
        """Open the menu below the button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tools.fill(menu, filters=self._filters)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
