"""Ctrl+K: one field that finds people and pages from anywhere."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.members import Found
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.talents import TalentBook
from ui.kernel.tasks import Task
from ui.kernel.theme import look
from ui.widgets.card import Card, Hairline
from ui.widgets.field import TextEdit
from ui.widgets.found import ROW_HEIGHT, FoundList, FoundModel
from ui.widgets.label import IconView, Label
from ui.widgets.notice import drop_shadow
from ui.widgets.styled import Styled

WIDTH, TOP, MOST_ROWS = 560, 72, 7
PAUSE_MILLISECONDS = 60
"""Somebody who types on is not yet asking."""


class SearchPalette(Styled, QWidget):
    """A card over the dimmed window. Arrows choose, Enter opens, Escape leaves."""

    person_chosen = Signal(str)

    def __init__(self, door: Door, talents: TalentBook, window: QWidget) -> None:
        super().__init__(window)
        self._door, self._window = door, window
        self._asked: Task | None = None
        self._before: QWidget | None = None
        self.editor = TextEdit(most=120)
        self._model = FoundModel(talents, self)
        self.list = FoundList(self._model)
        self._nobody = Label(role="muted", wrap=True)
        field = Row(IconView("search", size=22), (self.editor, 1), gap=12, margins=(20, 14, 20, 14))
        self._line = Hairline()
        below = Column((self.list, 1), self._nobody, gap=8, margins=(8, 8, 8, 8))
        self._card = Card(Column(field, self._line, below, gap=0), border="line", parent=self)
        self._shadow = drop_shadow(self._card)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)
        self.editor.textChanged.connect(lambda _text: self._pause.start())
        self.editor.installEventFilter(self)
        # The card over the veiled window shows the place well enough; a ring in it would be a frame in a frame.
        self.editor.setProperty("ring_hidden", True)
        self.list.chosen.connect(self._open)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.editor.setPlaceholderText(self.tr("Name or number"))
        self.editor.setAccessibleName(self.tr("Search for people"))
        self.list.setAccessibleName(self.tr("Found"))
        self.setAccessibleName(self.tr("Search"))

    def open(self) -> None:
        """Show the empty field over the window."""
        self._before = self._window.window().focusWidget()
        self.editor.clear()
        self._show([], "")
        self.place()
        self.show()
        self.raise_()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_now(self) -> None:
        """Take it away and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._asked is not None:
            self._asked.cancel()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.editor and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event.key())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_now()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor("#000000")
        veil.setAlphaF(0.28)
        QPainter(self).fillRect(QRectF(self.rect()), veil)

    def _on_key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Down:
                self.list.step(1)
            case Qt.Key.Key_Up:
                self.list.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open(self.list.current())
            case Qt.Key.Key_Escape:
                self.close_now()
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                pass
            case _:
                return False
        return True

    def _ask(self) -> None:
        from timebank.services.members import find_members

        if self._asked is not None:
            self._asked.cancel()
        text = self.editor.text().strip()
        if not text:
            self._show([], "")
            return
        self._asked = self._door.ask(
            find_members, text, 20, then=lambda found: self._show(found, text), owner=self
        )

    def _show(self, found: Sequence[Found], text: str) -> None:
        self._model.replace(found, text)
        if found:
            self.list.setCurrentIndex(self._model.index(0, 0))
        nobody = bool(text) and not found
        self._nobody.setText(self.tr("Nobody found for “%1”.").replace("%1", text) if nobody else "")
        self._nobody.setVisible(nobody)
        self.list.setVisible(bool(found))
        self._line.setVisible(bool(text))
        self.place()

    def _open(self, found: Found | None) -> None:
        if found is not None:
            self._before = None
            self.close_now()
            self.person_chosen.emit(found.code)

    def place(self) -> None:
        """Cover the window, which may have another size now."""
        self.setGeometry(self._window.rect())
        px = look().px
        width = min(px(WIDTH), self.width() - px(32))
        rows = min(self._model.rowCount(), MOST_ROWS)
        room = self.height() - px(TOP) - px(24)
        height = px(58)
        if rows:
            height += rows * px(ROW_HEIGHT) + px(18)
        elif self.editor.text().strip():
            height += px(56)
        self._card.setGeometry((self.width() - width) // 2, px(TOP), width, min(height, room))
