"""The rows of a list, or in their place why there are none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.lists.tools import ListTools
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled


class ListViews(Styled, QStackedWidget):
    """A table; `empty` while the list itself has no rows, and another word where filters leave none.

    Without a `none_left` of the page's own that word offers to show everything.
    """

    cleared = Signal()
    """Somebody wants to see everything again."""
    shown = Signal()
    """Rows came or went."""

    def __init__(
        self,
        tools: ListTools,
        empty: EmptyState,
        none_left: EmptyState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self.empty, self._is_own = tools, empty, none_left is None
        self.none_left = none_left or EmptyState("filter")
        for view in (tools.table, empty, self.none_left):
            self.addWidget(view)
        if self._is_own:
            self.none_left.button.clicked.connect(self._clear)
        tools.source.counted.connect(self.show_view)
        self.retranslate()

    def retranslate(self) -> None:
        if self._is_own:
            self.none_left.set_words(
                self.tr("Nothing fits these filters"),
                self.tr("The list has rows, but none that fit."),
                self.tr("Show everything"),
            )

    def show_view(self) -> None:
        """Show the rows, or why there are none."""
        narrowed = bool(self._tools.filters or self._tools.source.query.words)
        view: QWidget = self._tools.table
        if not self._tools.source.total:
            view = self.none_left if narrowed else self.empty
        self.setCurrentWidget(view)
        self.shown.emit()

    def _clear(self) -> None:
        self.cleared.emit()
        self._tools.clear()
        self._tools.table.setFocus(Qt.FocusReason.TabFocusReason)
