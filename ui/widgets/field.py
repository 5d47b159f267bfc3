"""Fields: a label, a frame of 56 design pixels round an editor, and the place beside it where a refusal stands."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.kernel.heard import announce
from ui.kernel.icons import icon_pixmap
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Letters, Paragraph, Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.widgets.caution import watch_free_text
from ui.widgets.focus import frame_of
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled, paint_box

_SHORT = 12
"""No sentence fits: such a field holds a time, a day or a number."""


class FieldFrame(Styled, QWidget):
    """The box round an editor. It carries the focus ring, and a click anywhere in it gives the editor the focus."""

    def __init__(
        self,
        editor: QWidget,
        *,
        icon: str | None = None,
        trailing: QWidget | None = None,
        height: float = 56,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor, self._height = editor, height
        self._in_error = False
        self._announced = ""
        parts: list[QWidget | tuple[QWidget, int]] = []
        if icon:
            parts.append(IconView(icon, size=22))
        parts.append((editor, 1))
        if trailing is not None:
            parts.append(trailing)
        self.setLayout(Row(*parts, gap=10, margins=(16, 0, 14, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        frame_of(self, radius=8)
        self.setFocusProxy(editor)
        self.restyle()

    def set_in_error(self, in_error: bool) -> None:
        """Draw the frame in the colour of refusals; the sentence beside it says why."""
        self._in_error = in_error
        self.update()
        # What is wrong is written down beside it next.
        QTimer.singleShot(0, self, self._announce)

    def set_height(self, height: float) -> None:
        """Another height, in design pixels: fields that stand in the rows of a table are lower."""
        self._height = height
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(look().px(self._height))

    def _announce(self) -> None:
        said = self.editor.accessibleDescription() if self._in_error else ""
        if said != self._announced:
            self._announced = said
            announce(self.editor, said, urgent=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        border, width = ("error", 2) if self._in_error else ("line", 1)
        paint_box(QPainter(self), QRectF(self.rect()), fill="card", border=border, width=width)


class Field(Styled, QWidget):
    """A label above a framed editor, with a hint or a refusal below it. Screen readers hear all three."""

    def __init__(
        self,
        editor: QWidget,
        *,
        icon: str | None = None,
        trailing: QWidget | None = None,
        height: float = 56,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = Label(size=15, bold=True, role="muted", elide=True)
        self.label.setBuddy(editor)
        self.frame = FieldFrame(editor, icon=icon, trailing=trailing, height=height)
        self._hint = Label(size=14, role="muted", wrap=True)
        self._refusal_icon = IconView("circle-alert", size=18, role="error")
        self._refusal = Label(size=15, role="error", wrap=True)
        for part in (self._hint, self._refusal_icon, self._refusal):
            part.hide()
        refused = Row(self._refusal_icon, (self._refusal, 1), gap=8)
        refused.setAlignment(self._refusal_icon, Qt.AlignmentFlag.AlignTop)
        column = Column(self.label, self.frame, self._hint, refused, gap=6)
        self.setLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(editor)

    def set_words(self, label: str, hint: str = "") -> None:
        """The label, which is the editor's accessible name too, and a hint below."""
        self.label.setText(label)
        self.editor.setAccessibleName(label)
        self._hint.setText(hint)
        self._show()

    def set_refusal(self, sentence: str) -> None:
        """Say below the field what is wrong and how to mend it; an empty sentence takes it away."""
        self._refusal.setText(sentence)
        self._show()

    @property
    def refusal(self) -> str:
        """The sentence that stands below the field."""
        return self._refusal.text()

    def _show(self) -> None:
        refused = bool(self._refusal.text())
        self.frame.set_in_error(refused)
        self._refusal.setVisible(refused)
        self._refusal_icon.setVisible(refused)
        self._hint.setVisible(bool(self._hint.text()) and not refused)
        self.editor.setAccessibleDescription(self._refusal.text() or self._hint.text())


class TextEdit(QLineEdit):
    """A line of text. Names and texts may be in any script: the direction follows what is typed."""

    def __init__(self, *, most: int = 200, is_free: bool = True, parent: QWidget | None = None) -> None:
        """`most` is the greatest number of letters that fit.

        It is not `is_free` where it holds a number or a code by its nature, or what is only looked for: a number of
        nine figures is no matter then.
        """
        super().__init__(parent)
        self.setMaxLength(most)
        self.setFrame(False)
        watch_free_text(self, is_free=is_free and most > _SHORT)


class TextArea(QPlainTextEdit):
    """Several lines of free text; Tab goes on to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        watch_free_text(self, is_free=True)


class Choice(Styled, QComboBox):
    """One of a few. Values lie apart from the words that are shown, which change with the language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_options(self, options: "Sequence[tuple[object, str]]") -> None:
        """Values with their words; what was chosen stays chosen."""
        chosen = self.value
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _words in options]
        self.addItems([words for _value, words in options])
        self.blockSignals(False)
        self.choose(chosen)

    @property
    def value(self) -> Any:
        """What is chosen. (Qt's own item data would turn an enumeration into its text.)"""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def choose(self, value: object) -> None:
        """Choose a value; one that is not on offer chooses the first."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), look().px(120)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = look().px(18)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        room = self.width() - size - look().px(6)
        area = QRectF(0 if left_to_right else self.width() - room, 0, room, self.height())
        words = Piece(text=self.currentText(), size=18, role="text" if self.isEnabled() else "muted")
        draw_line(painter, area, (words,), self.layoutDirection())
        self.setToolTip(self.currentText() if line_width((words,)) > room else "")
        arrow = icon_pixmap("chevron-down", look().colour("muted"), size, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - size if left_to_right else 0, (self.height() - size) // 2, arrow)


class Check(Styled, QCheckBox):
    """A box to tick with words that may run over several lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = self._words(look().px(420))
        return QSize(round(words.width) + self._start() + 1, max(look().px(44), words.height))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(44))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(look().px(44), self._words(width - self._start()).height)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size, left_to_right = look().px(24), self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        box = QRectF(0 if left_to_right else self.width() - size, (self.height() - size) / 2, size, size)
        if self.isChecked():
            paint_box(painter, box, fill="brand", radius=5)
            tick = icon_pixmap("check", look().colour("on_brand"), look().px(18), self.devicePixelRatioF())
            painter.drawPixmap(QPointF(box.left() + look().px(3), box.top() + look().px(3)), tick)
        else:
            paint_box(painter, box, fill="card", border="line", radius=5)
        painter.setPen(look().colour("text" if self.isEnabled() else "muted"))
        words = self._words(self.width() - self._start())
        x = self._start() if left_to_right else 0
        words.draw(painter, QPointF(x, (self.height() - words.height) / 2))

    def _start(self) -> int:
        return look().px(24 + 12)

    def _words(self, width: float) -> Paragraph:
        return Paragraph(self.text(), Letters(), width, self.layoutDirection())


class SearchEdit(TextEdit):
    """A line of text that tells when somebody goes down from it into the list, or gives up with Escape."""

    down = Signal()
    left = Signal()

    def __init__(self, *, most: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(most=most, is_free=False, parent=parent)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress:
            match event.key():  # type: ignore[attr-defined]
                case Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                    self.down.emit()
                    return True
                case Qt.Key.Key_Escape:
                    if self.text():
                        self.clear()
                    else:
                        self.left.emit()
                    return True
        return super().event(event)
