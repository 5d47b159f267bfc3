"""The card that opens below a field, within its own column: it never covers what stands above the field."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from ui.kernel.layouts import Column, Row
from ui.kernel.theme import look
from ui.widgets.card import Card, Hairline
from ui.widgets.found import ROW_HEIGHT
from ui.widgets.label import IconView, Label
from ui.widgets.notice import drop_shadow

LEAST_WIDTH = 264
GAP = 8
MOST_ROWS = 5


class Drop(Card):
    """A list below a field, perhaps with a sentence above it and a foot below it. It takes no focus."""

    def __init__(
        self,
        page: QWidget,
        field: QWidget,
        items: QWidget,
        foot: QWidget | None = None,
        row_height: float = ROW_HEIGHT,
    ) -> None:
        super().__init__(border="line", radius=10, parent=page)
        self._page, self._field, self._list, self._foot = page, field, items, foot
        self.may_rise = False
        """Whether it opens above its field where there is more room: among the rows of a table."""
        self._rows, self._row_height = 0, row_height
        self._icon = IconView("circle-alert", size=18, role="error")
        self._sentence = Label(size=15, wrap=True)
        said = Row(self._icon, (self._sentence, 1), gap=8, margins=(10, 8, 10, 8))
        said.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self._said = QWidget()
        self._said.setLayout(said)
        self._line = Hairline(parent=self)
        self._line.setVisible(foot is not None)
        column = Column(self._said, (items, 1), gap=0, margins=(5, 5, 5, 5))
        if foot is not None:
            column.add(4, self._line, 4, foot)
        self.setLayout(column)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shadow = drop_shadow(self)
        for watched in (page, field):
            watched.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says above the list."""
        return self._sentence.text()

    def open(self, rows: int, sentence: str = "") -> None:
        """Show it with room for so many rows, as far as the page has room."""
        self._rows = rows
        self._sentence.setText(sentence)
        self._said.setVisible(bool(sentence))
        self._list.setVisible(bool(rows))
        self._line.setVisible(self._foot is not None and bool(rows or sentence))
        self.show()
        self.place()
        self.raise_()

    def place(self) -> None:
        """Stand below the field again: something moved."""
        if self.isHidden():
            return
        px = look().px
        corner = self._field.mapTo(self._page, QPoint(0, self._field.height()))
        width = max(self._field.width(), px(LEAST_WIDTH))
        left = corner.x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = corner.x() + self._field.width() - width
        left = max(px(8), min(left, self._page.width() - width - px(8)))
        height = min(self._rows, MOST_ROWS) * px(self._row_height) + px(10)
        if not self._said.isHidden():
            # Five each for the card's own margins, ten for the sentence's, and the icon with its gap.
            height += self._sentence.heightForWidth(width - 2 * px(5 + 10) - px(18 + 8)) + 2 * px(8)
        if self._foot is not None:
            height += self._foot.sizeHint().height() + px(9)
        room = self._page.height() - corner.y() - px(GAP + 8)
        above = corner.y() - self._field.height() - px(GAP + 8)
        if self.may_rise and room < height and above > room:
            high = min(height, above)
            self.setGeometry(left, corner.y() - self._field.height() - px(GAP) - high, width, high)
            return
        self.setGeometry(left, corner.y() + px(GAP), width, min(height, room))

    def restyle(self) -> None:
        if hasattr(self, "_shadow"):
            self._shadow.setColor(look().colour("shadow"))
            self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.place()
        return False
