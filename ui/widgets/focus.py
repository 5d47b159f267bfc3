"""The focus ring: a dark ring of 3 design pixels with a light gap of 2, outside whatever has the focus.

One ring lies over everything and follows the focus. A part that frames its editor (a field round a
line edit) says so with the property `ring_frame`, and gets the ring in its stead. What lies over the page, such as a
toast, is told to the watch (`cover`): the ring of what is below it goes behind.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.kernel.theme import look

WIDTH, GAP = 3, 2
_FRAME = "ring_frame"
_RADIUS = "ring_radius"
_HIDDEN = "ring_hidden"
_WATCH = "timebank_focus"
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
    """The ring itself: paints what the watch puts it round."""

    def __init__(self, window: QWidget, radius: float) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._radius = radius
        self._clip = QRegion()

    def put(self, area: QRect, clip: QRegion) -> None:
        """Stand round `area`, seen only inside `clip`; both in the window's coordinates."""
        margin = look().px(WIDTH) + look().px(GAP)
        self.setGeometry(area.adjusted(-margin, -margin, margin, margin))
        self._clip = clip.translated(-self.pos())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(self._clip)
        width, gap, radius = look().px(WIDTH), look().px(GAP), look().px(self._radius)
        ring = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        inner = QRectF(self.rect()).adjusted(width, width, -width, -width)
        half = gap / 2
        painter.setPen(QPen(look().colour("gap"), gap))
        painter.drawRoundedRect(inner.adjusted(half, half, -half, -half), radius + half, radius + half)
        painter.setPen(QPen(look().colour("text"), width))
        painter.drawRoundedRect(ring, radius + gap + width / 2, radius + gap + width / 2)


class FocusWatch(QObject):
    """Follows the focus through the whole application.

    One object that lives as long as the application, and not one per window: while Qt takes a window apart it still
    sends events, which must not reach an object that goes with it.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_WATCH)
        self._target: QWidget | None = None
        self._ring: FocusRing | None = None
        self._watched: list[QWidget] = []
        self._covers: list[tuple[QWidget, float]] = []
        app.focusChanged.connect(self._on_focus)
        self._on_focus(None, app.focusWidget())

    @property
    def target(self) -> QWidget | None:
        """What has the ring now."""
        return self._target

    def cover(self, widget: QWidget, *, radius: float) -> None:
        """This lies over the page, with corners of this radius: no ring but one within it is drawn across."""
        self._covers = [(each, corner) for each, corner in self._covers if isValid(each)]
        self._covers.append((widget, radius))
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if now is None or not isValid(now) or now.isWindow() or now.property(_HIDDEN):
            return
        window = now.window()
        if window.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
            return
        self._target = framed(now)
        step: QWidget | None = self._target
        while step is not None and step is not window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._ring = FocusRing(window, float(self._target.property(_RADIUS) or 8))
        self._place()

    def _leave(self) -> None:
        for widget in filter(isValid, self._watched):
            if all(widget is not each for each, _radius in self._covers):
                widget.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._watched, self._target, self._ring = [], None, None

    def _place(self) -> None:
        target, ring = self._target, self._ring
        if target is None or ring is None or not isValid(target) or not isValid(ring):
            return
        if not target.isVisible():
            ring.hide()
            return
        window = target.window()
        ring.put(QRect(target.mapTo(window, QPoint(0, 0)), target.size()), self._clip(window))

    def _clip(self, window: QWidget) -> QRegion:
        """What the scroll areas round the target and what lies over it leave visible, in the window's coordinates."""
        clip = QRegion(window.rect())
        for widget in self._watched[1:]:
            if isValid(widget) and widget.objectName() == "qt_scrollarea_viewport":
                clip = clip.intersected(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
        for widget, radius in self._covers:
            if not isValid(widget) or not widget.isVisible() or widget.window() is not window:
                continue
            if widget not in self._watched:
                place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
                clip = clip.subtracted(_rounded(place, look().px(radius)))
        return clip


def watch_focus() -> FocusWatch:
    """The application's one watch, begun by whoever asks first."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("focus needs a QApplication")
    found = app.findChild(FocusWatch, _WATCH)
    return found if found is not None else FocusWatch(app)


def framed(widget: QWidget) -> QWidget:
    """What carries the ring for a widget: the frame round it, or itself."""
    step: QWidget | None = widget
    while step is not None and not step.isWindow():
        if step.property(_FRAME):
            return step
        step = step.parentWidget()
    return widget


def _rounded(area: QRect, radius: float) -> QRegion:
    path = QPainterPath()
    path.addRoundedRect(QRectF(area), radius, radius)
    return QRegion(path.toFillPolygon().toPolygon())
