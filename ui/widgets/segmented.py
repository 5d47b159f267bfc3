"""One of two to five, all in sight."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kernel.layouts import Row
from ui.kernel.text import Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.widgets.focus import remember_reason
from ui.widgets.styled import Styled, paint_box


class SegmentedControl(Styled, QWidget):
    """Options beside each other; arrows go from one to the next."""

    chosen = Signal(object)

    def __init__(self, values: "tuple[object, ...]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments = {value: _Segment(self) for value in values}
        self.setLayout(Row(*self._segments.values(), gap=0, margins=(3, 3, 3, 3)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for value, segment in self._segments.items():
            segment.clicked.connect(lambda _checked, value=value: self.chosen.emit(value))
        next(iter(self._segments.values())).setChecked(True)

    def set_words(self, label: str, words: "dict[object, str]") -> None:
        """What is chosen, for screen readers, and the words of each value."""
        self.setAccessibleName(label)
        for value, text in words.items():
            self._segments[value].setText(text)
            self._segments[value].setAccessibleName(text)

    @property
    def value(self) -> object:
        """What is chosen."""
        return next(value for value, segment in self._segments.items() if segment.isChecked())

    def choose(self, value: object) -> None:
        """Choose without telling."""
        self._segments[value].setChecked(True)

    def segment(self, value: object) -> QAbstractButton:
        """The button of a value."""
        return self._segments[value]

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(QPainter(self), QRectF(self.rect()), fill="card", border="line")


class _Segment(Styled, QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", 6)

    def sizeHint(self) -> QSize:
        width = line_width((self._piece(bold=True),)) + 2 * look().px(14)
        return QSize(round(width) + 1, look().px(38))

    def focusInEvent(self, event: QFocusEvent) -> None:
        remember_reason(self, event)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked():
            paint_box(painter, QRectF(self.rect()), fill="selection", radius=6)
        elif self.underMouse():
            paint_box(painter, QRectF(self.rect()), fill="canvas", radius=6)
        piece = self._piece(bold=self.isChecked())
        width = line_width((piece,))
        area = QRectF((self.width() - width) / 2, 0, width + 1, self.height())
        draw_line(painter, area, (piece,), self.layoutDirection())

    def _piece(self, *, bold: bool) -> Piece:
        return Piece(text=self.text(), size=15, bold=bold, role="text" if self.isEnabled() else "muted")
