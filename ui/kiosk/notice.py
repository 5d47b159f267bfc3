"""What is told over the page: that somebody comes, that it is written down, that the time is nearly over."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from timebank.wording import Wording, wording
from ui.kernel.heard import Role, announce, heard_as
from ui.kernel.icons import icon_pixmap
from ui.kernel.text import Letters, Paragraph, Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.widgets.styled import Styled, paint_box

SHOWN_MILLISECONDS = 4000


class Notice(Styled, QWidget):
    """Lies over everything, and goes by itself or at a touch, which does nothing else; not while it is held."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self._sentence, self._second, self._icon, self._figure = "", "", "", ""
        self.words: Wording = wording("nl")
        self._before: QWidget | None = None
        self._held = False
        self._next: tuple[str, str] | None = None
        heard_as(self, Role.AlertMessage)
        # It takes the keys while it is there; a ring round all of it would say nothing.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_hidden", True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is told now; empty while nothing is."""
        return self._sentence if self.isVisible() else ""

    def speak(self, words: Wording) -> None:
        """What is told from now on is in this language."""
        self.words = words

    def tell(self, sentence: str, *, icon: str) -> None:
        """Tell it for a few seconds; after what is held, when there is something."""
        if self._held:
            self._next = (sentence, icon)
            return
        self._put(sentence, "", icon, "")
        self._timer.start(SHOWN_MILLISECONDS)

    def count(self, sentence: str, second: str, seconds: int) -> None:
        """Tell how many seconds are left."""
        if self._held:
            return
        self._timer.stop()
        self._put(sentence, second, "hourglass", str(seconds))

    def hold(self, sentence: str, *, icon: str) -> None:
        """Tell it until `release`; nothing beneath can be reached meanwhile."""
        self._timer.stop()
        self._held = True
        self._put(sentence, "", icon, "")

    def release(self) -> None:
        """What was held goes, and what was to be told meanwhile comes."""
        self._held = False
        self.hide()
        waited, self._next = self._next, None
        if waited is not None:
            self.tell(waited[0], icon=waited[1])

    def stay_over(self) -> None:
        """Another page came beneath, which Qt puts on top of all: lie over it again, and keep the keys."""
        if self.isHidden():
            return
        self.raise_()
        if not self.hasFocus():
            self._before = QApplication.focusWidget()
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def go(self) -> None:
        """Go, once the touch that says so has been caught: it is meant for nothing that lies beneath."""
        QTimer.singleShot(0, self, self.clear)

    def clear(self) -> None:
        """Go, unless it is held; what waited to be told was for whoever is gone."""
        self._next = None
        if not self._held:
            self.hide()

    def _put(self, sentence: str, second: str, icon: str, figure: str) -> None:
        self._sentence, self._second, self._icon, self._figure = sentence, second, icon, figure
        self.setAccessibleName(" ".join(filter(None, (sentence, figure, second))))
        self.setGeometry(self._under.rect())
        if self.isHidden():
            self._before = QApplication.focusWidget()
            announce(self, self.accessibleName(), urgent=True)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A key that says "go on" does nothing else.
        self.clear()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clear()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px, direction = look().px, self.layoutDirection()
        # The page behind goes darker in every scheme: a light veil would wash out dark ones.
        veil = min((look().colour("text"), look().colour("canvas")), key=QColor.lightness)
        veil.setAlphaF(0.55)
        painter.fillRect(self.rect(), veil)
        words = Paragraph(self._sentence, Letters(size=40, bold=True), px(760), direction)
        second = Paragraph(self._second, Letters(size=28), px(760), direction) if self._second else None
        high = px(48 + 112 + 24 + 48) + words.height + (second.height + px(16) if second else 0)
        wide = px(860)
        box = QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)
        paint_box(painter, box, fill="card", border="line", radius=24, width=2)
        side, y = px(112), box.top() + px(48)
        drawn = icon_pixmap(self._icon, look().colour("brand"), side, self.devicePixelRatioF())
        painter.drawPixmap(round(box.center().x() - side / 2), round(y), drawn)
        if self._figure:
            figure = (Piece(text=self._figure, size=56, bold=True),)
            x = box.center().x() + side / 2 + px(24)
            draw_line(
                painter, QRectF(x, y, line_width(figure) + 1, side), figure, Qt.LayoutDirection.LeftToRight
            )
        y += side + px(24)
        painter.setPen(look().colour("text"))
        for made in filter(None, (words, second)):
            right = direction is Qt.LayoutDirection.RightToLeft
            left = box.center().x() - made.width / 2
            # A paragraph of the other direction stands at the far end of its line.
            x = left - (px(760) - made.width) if right else left
            made.draw(painter, QRectF(x, y, 0, 0).topLeft())
            y += made.height + px(16)
