"""Figures to touch: the number of somebody without a card, and the code."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from timebank.domain.cards import PIN_DIGITS
from timebank.wording.said import Said, after_each_other, kiosk_said
from ui.kernel.heard import Role, announce, heard_as
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.kiosk.button import BigButton
from ui.kiosk.spoken import Speaking
from ui.widgets.label import Label
from ui.widgets.styled import Styled, paint_box

LONGEST_NUMBER = 10
_ORDER = "123456789"


class Typed(Styled, QWidget):
    """What was typed: the figures of a number, or a dot for each of a code."""

    def __init__(self, *, secret: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret, self._text = secret, ""
        heard_as(self, Role.EditableText)
        # It has the keys: Enter on a figure presses that figure, here it is done.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", 16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show it."""
        self._text = text
        # A screen reader says how many, never which.
        self.setAccessibleDescription("•" * len(text) if self._secret else text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(400), look().px(96))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = look().px
        area = QRectF(self.rect())
        paint_box(painter, area, fill="card", border="line", radius=16, width=2)
        if not self._secret:
            line = (Piece(text=self._text, size=48, bold=True),)
            width = line_width(line)
            box = QRectF((self.width() - width) / 2, 0, width + 1, self.height())
            draw_line(painter, box, line, Qt.LayoutDirection.LeftToRight)
            return
        side, gap = px(28), px(28)
        left = (self.width() - PIN_DIGITS * side - (PIN_DIGITS - 1) * gap) / 2
        for number in range(PIN_DIGITS):
            dot = QRectF(left + number * (side + gap), (self.height() - side) / 2, side, side)
            if number < len(self._text):
                paint_box(painter, dot, fill="text", radius=14)
            else:
                paint_box(painter, dot, border="line", radius=14, width=3)


class Pad(Speaking):
    """Twelve keys. `done` carries what was typed; figures from a keyboard count as well."""

    done = Signal(str)
    back = Signal()
    helped = Signal()

    def __init__(self, *, secret: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = secret
        self._most = PIN_DIGITS if secret else LONGEST_NUMBER
        self._value = ""
        self._busy = False
        self.title = Label(size=40, bold=True, wrap=True)
        self.typed = Typed(secret=secret)
        self.line = Label(size=28, wrap=True)
        self.keys: dict[str, BigButton] = {}
        grid = QGridLayout()
        self._grid = grid
        for place, figure in enumerate(_ORDER):
            grid.addWidget(self._key(figure), place // 3, place % 3)
        self.erase = BigButton("x", high=112, wide=120)
        self.ready = BigButton("check", filled=True, high=112, wide=120)
        grid.addWidget(self.erase, 3, 0)
        grid.addWidget(self._key("0"), 3, 1)
        grid.addWidget(self.ready, 3, 2)
        for button in (self.erase, self.ready):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.back_button = BigButton("arrow-left")
        self.help_button = BigButton("concierge-bell")
        self._sentence = Said()
        foot = Row(self.back_button, None, self.read_button, self.help_button, gap=16)
        side = Column(self.title, 8, self.typed, self.line, None, foot, gap=16)
        holder = QWidget()
        holder.setLayout(grid)
        # Figures stand as on every telephone, whichever way the language reads.
        holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(Row((side, 6), (holder, 5), gap=48, margins=(56, 32, 56, 32)))
        self.erase.clicked.connect(self._erase)
        self.ready.clicked.connect(self._send)
        self.back_button.clicked.connect(self.back)
        self.help_button.clicked.connect(self.helped)
        self.heard()

    def heard(self) -> None:
        self._grid.setSpacing(look().px(16))
        self.title.setText(self.asked().text)
        self.typed.setAccessibleName(self.title.text())
        self.erase.set_text("", name=self.words.kiosk("erase"))
        self.ready.set_text("", name=self.words.kiosk("ready"))
        self.back_button.set_text(self.words.kiosk("back"))
        self.help_button.set_text(self.words.kiosk("help"))
        self.show_voice()

    def asked(self) -> Said:
        """What is asked for."""
        return kiosk_said(self.words, "code_ask" if self._secret else "number_ask")

    def said(self) -> Said:
        return after_each_other([self.asked(), self._sentence])

    def open(self) -> None:
        """Empty, for somebody new."""
        self._value = ""
        self.say(Said())
        self.set_busy(False)
        self._show()
        self.arrive()

    def arrive(self) -> None:
        """What is typed goes into the field."""
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: Said) -> None:
        """A sentence below what was typed."""
        self._sentence = sentence
        self.line.setText(sentence.text)
        self.show_voice()
        announce(self.line, sentence.text)

    def refuse(self, sentence: Said) -> None:
        """What was typed was not right: it is emptied, and said."""
        self._value = ""
        self._show()
        self.set_busy(False)
        self.say(sentence)

    def set_busy(self, busy: bool) -> None:
        """While somebody is looked up nothing is typed."""
        self._busy = busy
        if busy:
            self.say(kiosk_said(self.words, "wait"))
        self._able()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text in self.keys:
            self.type(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def type(self, figure: str) -> None:
        """One figure more. A code that is complete is sent without another touch."""
        if self._busy or len(self._value) >= self._most:
            return
        self._value += figure
        self.say(Said())
        self._show()
        if self._secret and len(self._value) == self._most:
            self._send()

    def _key(self, figure: str) -> BigButton:
        key = BigButton(size=40, high=112, wide=120)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        key.set_text(figure)
        key.clicked.connect(lambda: self.type(figure))
        self.keys[figure] = key
        return key

    def _erase(self) -> None:
        if not self._busy:
            self._value = self._value[:-1]
            self._show()

    def _send(self) -> None:
        least = self._most if self._secret else 2
        if self._busy or len(self._value) < least:
            return
        value = self._value
        # A code is kept no longer than it is needed.
        if self._secret:
            self._value = ""
        self.done.emit(value)

    def _show(self) -> None:
        self.typed.set_text(self._value)
        self._able()

    def _able(self) -> None:
        self.ready.setEnabled(not self._busy and len(self._value) >= (self._most if self._secret else 2))
        self.erase.setEnabled(not self._busy and bool(self._value))
