"""The line edit of the entry bar: Enter goes on, arrows go through suggestions, and the page's keys stay the page's."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.kernel.text import Piece, draw_line
from ui.widgets.field import TextEdit

_INSET = 2
"""Qt's own margin beside the text of a line edit."""
_KEPT = frozenset(
    {
        Qt.Key.Key_A,
        Qt.Key.Key_C,
        Qt.Key.Key_V,
        Qt.Key.Key_X,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Insert,
    }
)
"""Keys that mean something in a text together with Ctrl. All others belong to the page, Ctrl+Z among them."""
_ELSEWHERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class DeskEdit(TextEdit):
    """A line of text that tells what the desk needs to hear of it."""

    entered = Signal()
    """Enter."""
    stepped = Signal(int)
    """Arrow down (1) or up (-1)."""
    escaped = Signal()
    wiped = Signal()
    """Backspace or Delete where there is no text to take away."""
    came = Signal()
    """The focus came here from another part of this window."""
    left = Signal()
    """The focus went to another part of this window."""

    def __init__(self, *, most: int = 200, is_free: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(most=most, is_free=is_free, parent=parent)
        self._is_held = False
        self._held: list[tuple[int, Qt.KeyboardModifier, str]] = []

    def hold(self) -> None:
        """Keep what is typed from now on until `release`: the field is about to be emptied for it."""
        self._is_held = True

    def release(self) -> None:
        """Type what was kept, until something holds it again."""
        self._is_held = False
        while self._held and not self._is_held:
            key, modifiers, text = self._held.pop(0)
            # An Enter among them may have moved the cursor on; what follows was meant for that field.
            place = QApplication.focusWidget()
            target = place if isinstance(place, DeskEdit) else self
            target.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Qt's line edit claims keys of every desktop (Ctrl+D, Ctrl+B, Ctrl+K, undo) before the page sees them.
            controlled = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if controlled and Qt.Key(event.key()) not in _KEPT:
                event.ignore()
                return False
        return super().event(event)

    @property
    def is_cut(self) -> bool:
        """Whether the text is longer than the field, so that it ends in an ellipsis while the cursor is elsewhere."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.width() - 2 * _INSET

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or not self.is_cut:
            super().paintEvent(event)
            return
        # Qt cuts a long text off in the middle of a letter, which reads as another word.
        area = QRectF(self.rect()).adjusted(_INSET, 0, -_INSET, 0)
        draw_line(QPainter(self), area, (Piece(text=self.text(), size=18),), self.layoutDirection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        controlled = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._is_held:
            self._held.append((event.key(), event.modifiers(), event.text()))
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not controlled:
                # A key that is held down presses Enter again and again; the first one counts.
                if not event.isAutoRepeat():
                    self.entered.emit()
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete if not self.text():
                self.wiped.emit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _ELSEWHERE:
            self.came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _ELSEWHERE and QApplication.activeModalWidget() is None:
            self.left.emit()

    def set_description(self, description: str) -> None:
        """What a screen reader says after name and text: who was chosen, or what is wrong."""
        if self.accessibleDescription() != description:
            self.setAccessibleDescription(description)
