"""The filters that hold, each a button that takes it away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.domain.lists import Filter
from ui.kernel.layouts import Row
from ui.lists.tools import ListTools
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.styled import Styled


class FilterChips(Styled, QWidget):
    """One chip for each filter of a list; nothing where none holds."""

    def __init__(self, tools: ListTools, back: QWidget, parent: QWidget | None = None) -> None:
        """`back` takes the focus when the chip that had it is gone."""
        super().__init__(parent)
        self._tools, self._back = tools, back
        self.chips: list[Button] = []
        self._flow = Flow(gap=8)
        inner = QWidget()
        inner.setLayout(self._flow)
        self.setLayout(Row((inner, 1), margins=(24, 0, 24, 8)))
        tools.narrowed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self._flow.clear()
        self.chips = [self._chip(each) for each in self._tools.filters]
        for chip in self.chips:
            self._flow.addWidget(chip)
        # Only hidden where there are none: what has no parent yet would show itself as a window.
        if not self.chips:
            self.hide()
        elif self.parentWidget() is not None:
            self.show()

    def _chip(self, kept: Filter) -> Button:
        text = self._tools.filter_words(kept)
        chip = Button(trailing_icon="x", height=34, size=14)
        chip.set_text(text)
        chip.setAccessibleName(self.tr("Take away the filter %1").replace("%1", text))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self._drop(kept.column))
        return chip

    def _drop(self, column: str) -> None:
        self._tools.set_filter(column, None)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
