"""A word of caution below the field in which somebody types a number that may be a BSN (DOMAIN section 4).

One object follows the focus through the whole application: it looks at what is typed in every free text, whatever
page or dialog it stands on, and takes the sentence away when the number or the focus goes.
"""

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from timebank.domain.privacy import holds_bsn
from ui.kernel.heard import announce
from ui.kernel.layouts import Row
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.widgets.focus import framed
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled, paint_box

_FREE = "free_text"
_WATCH = "timebank_cautions"
_FOLLOWS_MILLISECONDS = 100
_LEAST, _MOST, _GAP, _EDGE = 360, 560, 8, 12
"""In design pixels: how wide it is, how far below the field, and how far from the sides of the window."""


class Caution(Styled, QWidget):
    """The sentence: over everything in its window, in nobody's way for keys and pointer."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        icon = IconView("triangle-alert", size=20, role="toast_link")
        self._sentence = Label(words().warning("maybe_bsn"), size=15, role="on_toast", wrap=True)
        self.setLayout(Row(icon, (self._sentence, 1), gap=10, margins=(14, 10, 14, 10)))

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def put(self, area: QRect) -> None:
        """Stand below `area`, or above it where there is no room; in the window's coordinates."""
        window, edge, gap = self.window(), look().px(_EDGE), look().px(_GAP)
        width = min(max(area.width(), look().px(_LEAST)), look().px(_MOST), window.width() - 2 * edge)
        box = self.layout()
        assert box is not None
        height = box.totalHeightForWidth(width) if box.hasHeightForWidth() else box.sizeHint().height()
        leading = (
            area.left()
            if window.layoutDirection() is Qt.LayoutDirection.LeftToRight
            else area.right() - width
        )
        left = min(max(leading, edge), window.width() - edge - width)
        top = area.bottom() + gap
        if top + height > window.height() - edge:
            top = max(edge, area.top() - gap - height)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(QPainter(self), QRectF(self.rect()), fill="toast", radius=8)


class Cautions(QObject):
    """Follows the focus and what is typed where it is."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_WATCH)
        self._editor: QLineEdit | QPlainTextEdit | None = None
        self._caution: Caution | None = None
        # The field may be scrolled, and the window be made larger.
        self._follows = QTimer(self)
        self._follows.setInterval(_FOLLOWS_MILLISECONDS)
        self._follows.timeout.connect(self._place)
        app.focusChanged.connect(self._on_focus)
        self._on_focus(None, app.focusWidget())

    @property
    def sentence(self) -> str:
        """What is said now; empty when nothing is."""
        return self._caution.sentence if self._caution is not None and isValid(self._caution) else ""

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._editor is not None and isValid(self._editor):
            self._editor.textChanged.disconnect(self._look)
        self._editor = None
        if isinstance(now, QLineEdit | QPlainTextEdit) and is_free_text(now):
            self._editor = now
            now.textChanged.connect(self._look)
        self._look()

    def _look(self, _text: str = "") -> None:
        if self._editor is None or not holds_bsn(_text_of(self._editor)):
            self._take_away()
        elif not self.sentence:
            self._caution = Caution(self._editor.window())
            self._place()
            self._follows.start()
            announce(self._editor, self._caution.sentence)

    def _place(self) -> None:
        editor, caution = self._editor, self._caution
        if editor is None or caution is None or not isValid(editor) or not isValid(caution):
            self._take_away()
            return
        frame = framed(editor)
        caution.put(QRect(frame.mapTo(editor.window(), frame.rect().topLeft()), frame.size()))

    def _take_away(self) -> None:
        self._follows.stop()
        if self._caution is not None and isValid(self._caution):
            self._caution.hide()
            self._caution.deleteLater()
        self._caution = None


def watch_free_text(editor: QWidget, *, is_free: bool) -> None:
    """Say whether this editor holds free text; where it does, a BSN in it is pointed out from now on."""
    editor.setProperty(_FREE, is_free)
    if is_free:
        cautions()


def is_free_text(editor: QWidget) -> bool | None:
    """What was said of it; None for an editor of which nobody said anything."""
    said: bool | None = editor.property(_FREE)
    return said


def cautions() -> Cautions:
    """The application's one, begun by whoever asks first."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("cautions need a QApplication")
    found = app.findChild(Cautions, _WATCH)
    return found if found is not None else Cautions(app)


def _text_of(editor: QLineEdit | QPlainTextEdit) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
