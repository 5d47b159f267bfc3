"""One person in a list of a few: initials, name in both scripts, and what is said below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy

from ui.kernel.layouts import Row
from ui.kernel.text import Piece
from ui.widgets.card import Avatar, initials
from ui.widgets.focus import remember_reason
from ui.widgets.label import Label, MixedLabel
from ui.widgets.styled import Styled


class PersonLine(Styled, QAbstractButton):
    """A click or Enter opens the person. `figure` stands at the trailing edge; `spoken` says it."""

    def __init__(self, name: str, script_name: str, below: str, figure: str = "", spoken: str = "") -> None:
        super().__init__()
        line = [Piece(text=name)]
        if script_name:
            line.append(Piece(text=script_name, size=15, role="muted", gap=10))
        lines = MixedLabel(line, (Piece(text=below, size=14, role="muted"),), height=46)
        time = Label(figure)
        avatar = Avatar(initials(name), size=36, fill="canvas")
        for part in (lines, time, avatar):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(Row(avatar, (lines, 1), time, gap=12))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(filter(None, (name, below, spoken or figure))))

    def focusInEvent(self, event: QFocusEvent) -> None:
        remember_reason(self, event)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its parts paint themselves."""


def clear(rows: QLayout) -> None:
    """Take every row out and delete it."""
    while (item := rows.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
