"""Dialogs: a title, what it is about, and buttons at the foot. Escape leaves, nothing is lost that was saved."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QDialog, QScrollArea, QSizePolicy, QWidget

from ui.kernel.heard import announce
from ui.kernel.layouts import Column, Row
from ui.kernel.theme import Scheme, look
from ui.widgets.button import Button, Kind
from ui.widgets.card import Hairline
from ui.widgets.focus import watch_focus
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled

_EDGE = 2
"""Design pixels all round, for the line that stands there in high contrast."""


class Dialog(Styled, QDialog):
    """A window in front of the page. `body` is what subclasses fill; `accept_button` does what it is for."""

    personal = False
    """Whether it is one operator's alone: it closes when another one takes over. Others stay as they are."""

    def __init__(self, *, width: float, height: float | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._design = (width, height)
        self.title = Label(size=24, bold=True, wrap=True)
        self.line = Label(size=15, role="muted", wrap=True)
        self.line.hide()
        self.body = Column(gap=16, margins=(32, 8, 32, 16))
        self.refusal_icon = IconView("circle-alert", size=20, role="error")
        self.refusal = Label(size=15, role="error", wrap=True)
        self.cancel_button = Button()
        self.accept_button = Button(kind=Kind.PRIMARY)
        self.extra = Row(gap=12)
        self.foot = Row(
            self.refusal_icon,
            (self.refusal, 1),
            self.extra,
            self.cancel_button,
            self.accept_button,
            gap=12,
            margins=(32, 12, 32, 16),
        )
        head = Column(self.title, self.line, gap=2, margins=(32, 24, 32, 8))
        inside = QWidget()
        inside.setLayout(self.body)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        # It takes what head and foot leave: where room is short it scrolls, before a line of the title is lost.
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setLayout(Column(head, (self.area, 1), Hairline(), self.foot, gap=0, margins=(_EDGE,) * 4))
        self.cancel_button.clicked.connect(self.reject)
        # The window's own keys rest while a dialog stands in front of it; locking must always be one key away.
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.activated.connect(self._lock)
        watch_focus()
        self.refuse("")

    def refuse(self, sentence: str) -> None:
        """Say at the foot why it did not happen; an empty sentence takes that away."""
        self.refusal.setText(sentence)
        announce(self.refusal, sentence, urgent=True)
        self.refusal.setVisible(True)
        self.refusal_icon.setVisible(bool(sentence))

    def take_scan(self, code: str) -> bool:
        """A card was scanned while this stands in front of the page. Dialogs with a use for cards override it."""
        self.refuse(self.tr("A card was scanned. Close this window first, then scan the card again."))
        return True

    def reveal(self, part: QWidget) -> None:
        """Scroll until this part is seen: what was refused must not stand out of sight."""
        # After the event loop: the sentence that was put there has its height only then.
        QTimer.singleShot(0, part, lambda: self.area.ensureWidgetVisible(part, 0, look().px(48)))

    def set_words(self, title: str, line: str, accept: str, cancel: str) -> None:
        """Title, a line below it, and the two buttons."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.accept_button.set_text(accept)
        self.cancel_button.set_text(cancel)

    def restyle(self) -> None:
        width, height = self._design
        screen = self.screen().availableGeometry()
        wide = min(look().px(width), screen.width() - 48)
        self.setMinimumWidth(wide)
        high = self._wanted_height() if height is None else look().px(height)
        self.resize(wide, min(high, screen.height() - 64))

    def fit(self) -> None:
        """Take the height that the contents need now, where there is room."""
        if self._design[1] is None:
            screen = self.screen().availableGeometry()
            self.resize(self.width(), min(self._wanted_height(), screen.height() - 64))

    def setVisible(self, visible: bool) -> None:
        """Show or hide it. A window that is locked holds its dialogs back until it is unlocked."""
        parent = self.parentWidget()
        hold = getattr(parent.window(), "hold", None) if parent is not None else None
        if not (visible and hold is not None and hold(self)):
            super().setVisible(visible)

    def _lock(self) -> None:
        parent = self.parentWidget()
        locked = getattr(parent.window(), "locked", None) if parent is not None else None
        if locked is not None:
            locked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if look().scheme is Scheme.CONTRAST:
            # Black on black: not every system puts a frame round a dialog.
            painter = QPainter(self)
            edge = max(1, look().px(_EDGE))
            half = edge / 2
            painter.setPen(QPen(look().colour("line"), edge))
            painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.restyle()

    def _wanted_height(self) -> int:
        # Beside a scroll bar, though none is wanted: Qt keeps one that was there while the dialog was smaller, as
        # long as the contents beside it would not fit.
        bar = self.area.verticalScrollBar().sizeHint().width()
        body = self.body.totalHeightForWidth(
            max(self.width(), look().px(self._design[0])) - bar - look().px(2 * _EDGE)
        )
        if body < 0:
            body = self.body.totalSizeHint().height()
        words = max(self.width(), look().px(self._design[0])) - look().px(64 + 2 * _EDGE)
        head = self.title.heightForWidth(words) + (
            0 if self.line.isHidden() else self.line.heightForWidth(words)
        )
        return body + head + look().px(34 + 74 + 2 * _EDGE)
