"""What the program says by itself: a toast after something was saved, a banner while something is the matter,
and a kind word where there is nothing yet."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QSizePolicy, QWidget

from ui.kernel.heard import Role, announce, heard_as
from ui.kernel.layouts import Column, Row
from ui.kernel.theme import look
from ui.widgets.button import Button, Kind
from ui.widgets.card import RoundIcon
from ui.widgets.focus import watch_focus
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled, paint_box

TOAST_SECONDS = 12
RADIUS = 10
_AIR = 16
"""Design pixels above and below several lines together, beside the margins."""


class Toast(Styled, QWidget):
    """A dark strip at the foot of the window that says what was done and offers to undo it.

    It goes by itself after a while, but never while the pointer or the focus is on it.
    """

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon = IconView("circle-check", size=22, role="toast_link")
        self._sentence = Label(role="on_toast", wrap=True)
        self._link = Button(kind=Kind.LINK, role="toast_link", underlined=True)
        self._key = Label(size=14, role="on_toast")
        self._action: Callable[[], object] | None = None
        self._offset = 0
        self.setLayout(
            Row(self._icon, (self._sentence, 1), 12, self._link, self._key, gap=12, margins=(20, 4, 20, 4))
        )
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_SECONDS * 1000)
        self._timer.timeout.connect(self._on_time)
        self._link.clicked.connect(self._on_action)
        heard_as(self, Role.AlertMessage)
        self._shadow = QGraphicsDropShadowEffect(self)
        self.setGraphicsEffect(self._shadow)
        self.restyle()
        self.hide()
        watch_focus().cover(self, radius=RADIUS)

    @property
    def sentence(self) -> str:
        """What it says; empty when it is not shown."""
        return self._sentence.text() if self.isVisible() else ""

    def set_offset(self, pixels: int) -> None:
        """How much of the window's leading side it leaves free (the sidebar), in real pixels."""
        self._offset = pixels

    def say(
        self,
        sentence: str,
        *,
        action: str = "",
        does: Callable[[], object] | None = None,
        key: str = "",
        icon: str = "circle-check",
    ) -> None:
        """Show a sentence, perhaps with a link that does something and the key that does the same."""
        self._sentence.setText(sentence)
        self._icon.set_icon(icon)
        self._link.set_text(action)
        self._action = does
        self._link.setVisible(bool(action))
        self._key.setText(key)
        self._key.setVisible(bool(key))
        self.setAccessibleName(sentence)
        self.show()
        self.place()
        self.raise_()
        self._timer.start()
        announce(self, sentence)

    def drop_key(self) -> None:
        """Name the key no longer: somebody went to a page where it means something else. The link stays."""
        self._key.hide()
        self.place()

    def close_now(self) -> None:
        """Take it away."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def restyle(self) -> None:
        self._shadow.setBlurRadius(look().px(24))
        self._shadow.setOffset(0, look().px(6))
        self._shadow.setColor(look().colour("shadow"))
        self.place()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(QPainter(self), QRectF(self.rect()), fill="toast", radius=RADIUS)

    def _on_time(self) -> None:
        if self._link.hasFocus():
            self._timer.start()
        else:
            self.close_now()

    def _on_action(self) -> None:
        does = self._action
        self.close_now()
        if does is not None:
            does()

    def place(self) -> None:
        """Stand at the foot of the window, which may have another size now. What does not fit goes on to a next line:
        the place of a file ends with its name."""
        window = self._window
        margin, height = look().px(32), look().px(52)
        room = window.width() - self._offset - 2 * margin
        self._sentence.setWordWrap(False)
        width = self.sizeHint().width()
        box = self.layout()
        if width > room and box is not None:
            self._sentence.setWordWrap(True)
            width, height = room, max(height, box.totalHeightForWidth(room) + look().px(_AIR))
        x = self._offset + margin
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = window.width() - x - width
        self.setGeometry(x, window.height() - height - look().px(28), width, height)


class Banner(Styled, QWidget):
    """A strip across the window while something is the matter: trouble with the database and a way to try again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView("triangle-alert", size=20, role="error")
        self._sentence = Label(role="text", wrap=True)
        self.button = Button(icon="rotate-cw", height=36)
        self._does: Callable[[], object] | None = None
        self.setLayout(Row(self._icon, (self._sentence, 1), self.button, gap=12, margins=(32, 8, 24, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._on_button)
        heard_as(self, Role.AlertMessage)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty when it is not shown."""
        return self._sentence.text() if not self.isHidden() else ""

    def say(self, sentence: str, *, action: str = "", does: Callable[[], object] | None = None) -> None:
        """Show a sentence, and a button when there is something to do about it."""
        self._sentence.setText(sentence)
        self.button.set_text(action)
        self._does = does
        self.button.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self.show()
        announce(self, sentence, urgent=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("error_tint"))
        edge = max(1, look().px(1))
        painter.fillRect(0, self.height() - edge, self.width(), edge, look().colour("error"))

    def _on_button(self) -> None:
        does = self._does
        self.hide()
        if does is not None:
            does()


class PracticeBand(Styled, QWidget):
    """The band that says, in a colour of its own, that these people are made up and nothing counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconView("graduation-cap", size=20, role="on_practice")
        self.word = Label(size=15, bold=True, role="on_practice")
        self.sentence = Label(size=15, role="on_practice", elide=True)
        self.stop = Button(kind=Kind.LINK, role="on_practice", underlined=True, size=15, height=36)
        self.setLayout(
            Row(self.icon, self.word, (self.sentence, 1), self.stop, gap=12, margins=(32, 0, 24, 0))
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        self.word.setText(self.tr("PRACTICE"))
        self.sentence.setText(self.tr("These people are made up. You can try everything."))
        self.stop.set_text(self.tr("Throw the examples away"))
        self.setAccessibleName(self.word.text())

    def restyle(self) -> None:
        self.setFixedHeight(look().px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().colour("practice"))


class EmptyState(Styled, QWidget):
    """What stands where a list has nothing to show: an icon, a sentence, and what to do."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._round = RoundIcon(icon, role="brand", fill="selection", size=72, icon_size=34)
        self._title = Label(size=17, bold=True)
        self._sentence = Label(role="muted", wrap=True)
        self.button = Button(kind=Kind.PRIMARY)
        self.button.hide()
        column = Column(None, self._round, 8, self._title, self._sentence, 8, self.button, None, gap=8)
        for part in (self._round, self._title, self._sentence, self.button):
            column.setAlignment(part, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(column)

    def set_words(self, title: str, sentence: str = "", action: str = "") -> None:
        """The words; with `action` there is a button, whose `clicked` the page connects."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.button.set_text(action)
        self.button.setVisible(bool(action))

    @property
    def title(self) -> str:
        """The first line."""
        return self._title.text()

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(160))


def drop_shadow(widget: QWidget) -> QGraphicsDropShadowEffect:
    """The shadow of something that floats over the page: popups."""
    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setBlurRadius(look().px(28))
    shadow.setOffset(QPoint(0, look().px(8)))
    shadow.setColor(look().colour("shadow"))
    widget.setGraphicsEffect(shadow)
    return shadow
