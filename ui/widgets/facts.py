"""A few facts beside each other, each behind its icon; those that do not fit stand on a next line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kernel.theme import look
from ui.widgets.flow import Flow
from ui.widgets.label import IconLabel

GAP, LINE_GAP = 20, 2


class FactLine(QWidget):
    """One line where there is room for it, and as many as are needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(gap=GAP, line_gap=LINE_GAP)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """An icon and a few words each."""
        self._flow.clear()
        for icon, text in facts:
            self._flow.addWidget(IconLabel(icon, text, elide=True))
        self.updateGeometry()

    @property
    def whole_width(self) -> int:
        """How many pixels all of them take on one line."""
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        widths = [item.sizeHint().width() for item in items if item is not None]
        return sum(widths) + look().px(GAP) * max(0, len(widths) - 1)
