"""What can be pressed: by a click, Space, and Enter as well; with a ring only where keys brought the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.widgets.focus import remember_reason
from ui.widgets.styled import Styled


class Pressed(Styled, QAbstractButton):
    """The base of every button that paints itself."""

    def __init__(self, parent: QWidget | None = None, *, ring_radius: float = 8) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", ring_radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        remember_reason(self, event)
        super().focusInEvent(event)
