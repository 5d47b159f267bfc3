"""Sentences below each other, each behind a dot: what happens, point by point."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.kernel.layouts import Column, Row
from ui.widgets.label import Label
from ui.widgets.styled import Styled


class Points(Styled, QWidget):
    """A sentence that runs over more lines goes on below its own first word, not below the dot."""

    def __init__(self, *, size: float = 15, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._lines = Column(gap=6)
        self._labels: list[tuple[QWidget, Label]] = []
        self.setLayout(self._lines)

    @property
    def texts(self) -> list[str]:
        """What is told."""
        return [label.text() for line, label in self._labels if not line.isHidden()]

    def set_texts(self, texts: Sequence[str]) -> None:
        """Tell this."""
        while len(self._labels) < len(texts):
            self._add()
        for number, (line, label) in enumerate(self._labels):
            line.setVisible(number < len(texts))
            label.setText(texts[number] if number < len(texts) else "")

    def _add(self) -> None:
        dot, label = Label("•", size=self._size), Label(size=self._size, wrap=True)
        row = Row(dot, (label, 1), gap=8)
        row.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
        line = QWidget()
        line.setLayout(row)
        self._lines.addWidget(line)
        self._labels.append((line, label))
