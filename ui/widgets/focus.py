"""The focus ring: a dark ring of 3 design pixels with a light gap of 2, outside whatever has the focus.

One ring per window lies over everything and follows the focus. A part that frames its editor (a field round a
line edit) says so with the property `ring_frame`, and gets the ring in its stead.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from ui.kernel.theme import look

WIDTH, GAP = 3, 2
_FRAME = "ring_frame"
_RADIUS = "ring_radius"
_HIDDEN = "ring_hidden"
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)


def frame_of(widget: QWidget, *, radius: float = 8) -> None:
    """Let `widget` carry the ring for the editor inside it."""
    widget.setProperty(_FRAME, True)
    widget.setProperty(_RADIUS, radius)


def remember_reason(widget: QWidget, event: QFocusEvent) -> None:
    """Show no ring on a part that was clicked: the pointer already shows the place. Keys bring it back."""
    widget.setProperty(_HIDDEN, event.reason() is Qt.FocusReason.MouseFocusReason)


class FocusRing(QWidget):
    """The ring of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.hide()
        app = cast(QApplication, QApplication.instance())
        app.focusChanged.connect(self._on_focus)
        self._on_focus(None, app.focusWidget())

    @property
    def target(self) -> QWidget | None:
        """What has the ring now."""
        return self._target if self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        elif event.type() is QEvent.Type.Destroy and watched in self._watched:
            self._leave()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._clip().translated(-self.pos()))
        width, gap = look().px(WIDTH), look().px(GAP)
        radius = look().px(float(self._target.property(_RADIUS) or 8))
        ring = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        inner = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(look().colour("gap"), gap))
        half = gap / 2
        painter.drawRoundedRect(inner.adjusted(half, half, -half, -half), radius + half, radius + half)
        painter.setPen(QPen(look().colour("text"), width))
        painter.drawRoundedRect(ring, radius + gap + width / 2, radius + gap + width / 2)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if now is None or now.window() is not self._window or now.property(_HIDDEN):
            return
        if now is self._window:
            return
        self._target = _framed(now)
        step: QWidget | None = self._target
        while step is not None and step is not self._window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._place()

    def _leave(self) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched, self._target = [], None
        self.hide()

    def _place(self) -> None:
        if self._target is None or not self._target.isVisible():
            self.hide()
            return
        margin = look().px(WIDTH) + look().px(GAP)
        corner = self._target.mapTo(self._window, QPoint(0, 0))
        area = QRect(corner, self._target.size()).adjusted(-margin, -margin, margin, margin)
        self.setGeometry(area)
        self.show()
        self.raise_()
        self.update()

    def _clip(self) -> QRect:
        """What the scroll areas round the target leave visible, in the window's coordinates."""
        clip = self._window.rect()
        for widget in self._watched[1:]:
            if widget.objectName() == "qt_scrollarea_viewport":
                corner = widget.mapTo(self._window, QPoint(0, 0))
                clip = clip.intersected(QRect(corner, widget.size()))
        return clip


def _framed(widget: QWidget) -> QWidget:
    step: QWidget | None = widget
    while step is not None and not step.isWindow():
        if step.property(_FRAME):
            return step
        step = step.parentWidget()
    return widget
