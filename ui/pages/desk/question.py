"""A question that is asked where the work is, below the fields: with answers to press, or a line to fill in."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kernel.heard import announce
from ui.kernel.layouts import Column, Row
from ui.pages.desk.edit import DeskEdit
from ui.widgets.button import Button, Kind
from ui.widgets.field import FieldFrame
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled, paint_box


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Something to press. `does` None just closes the question."""

    text: str
    does: Callable[[], object] | None = None
    primary: bool = False
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked. With `field` there is a line to fill in, which `field` names; `filled` hears it at Enter."""

    sentence: str
    answers: tuple[Answer, ...] = ()
    icon: str = "circle-help"
    error: bool = False
    field: str = ""
    filled: Callable[[str], object] | None = None


class Question(Styled, QWidget):
    """One question at a time. Escape leaves it unanswered. A question without `focus` only informs."""

    opened = Signal(bool)
    """Something is asked now, or nothing is any more: the room for it is needed, or not."""
    left = Signal()
    """It was closed without an answer, and the cursor has to go somewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build: Callable[[], Asked] | None = None
        self._asked = Asked(sentence="")
        self._icon = IconView("circle-help", size=20, role="brand")
        self._sentence = Label(size=16, wrap=True)
        self.edit = DeskEdit(most=2000)
        self.frame = FieldFrame(self.edit, height=44)
        self.frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._refusal = Label(size=15, role="error", wrap=True)
        self._buttons: list[Button] = []
        self._row = Row(gap=12)
        inner = Row(
            self._icon,
            (self._sentence, 3),
            (self.frame, 4),
            self._row,
            gap=12,
            margins=(16, 8, 12, 8),
        )
        self.setLayout(Column(inner, self._refusal, gap=0))
        self._refusal.setContentsMargins(0, 0, 0, 0)
        self.edit.entered.connect(self._on_filled)
        self.edit.escaped.connect(self.leave)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether something is asked now."""
        return self._build is not None

    @property
    def sentence(self) -> str:
        """What is asked; empty when nothing is."""
        return self._sentence.text() if self.is_open else ""

    @property
    def answers(self) -> list[Button]:
        """What can be pressed, in order."""
        return self._buttons

    @property
    def refusal(self) -> str:
        """What is wrong with what was filled in."""
        return self._refusal.text()

    def ask(self, build: Callable[[], Asked], *, text: str = "", focus: bool = True) -> None:
        """Ask what `build` gives; it is called again when the language changes. `text` stands in the line."""
        self._build, self._asked = build, build()
        self.refuse("")
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(answer) for answer in self._asked.answers]
        self.frame.setVisible(bool(self._asked.field))
        self.edit.setText(text)
        self._say()
        self.opened.emit(True)
        self.show()
        if focus:
            if self._asked.field:
                self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                self.edit.selectAll()
            elif self._buttons:
                self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.accessibleName())

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with what was filled in."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        self.frame.set_in_error(bool(sentence))
        self.edit.set_description(sentence)
        if sentence:
            self.edit.selectAll()

    def close_now(self) -> None:
        """Take the question away."""
        self._build = None
        self.hide()
        self.opened.emit(False)

    def leave(self) -> None:
        """Close without an answer."""
        self.close_now()
        self.left.emit()

    def retranslate(self) -> None:
        if self._build is not None:
            self._asked = self._build()
            self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill = "error_tint" if self._asked.error else "selection"
        paint_box(QPainter(self), QRectF(self.rect()), fill=fill, radius=8)

    def _button(self, answer: Answer) -> Button:
        kind = Kind.PRIMARY if answer.primary else Kind.PLAIN
        button = Button(answer.text, kind=kind, key=answer.key, height=40)
        button.clicked.connect(lambda: self._on_answer(self._buttons.index(button)))
        self._row.add(button)
        return button

    def _on_answer(self, number: int) -> None:
        answer = self._asked.answers[number]
        self.close_now()
        if answer.does is None:
            self.left.emit()
        else:
            answer.does()

    def _on_filled(self) -> None:
        if self._asked.filled is not None:
            self._asked.filled(self.edit.text().strip())

    def _say(self) -> None:
        asked = self._asked
        self._icon.set_icon(asked.icon, "error" if asked.error else "brand")
        self._sentence.setText(asked.sentence)
        self.setAccessibleName(asked.sentence)
        self.edit.setAccessibleName(asked.field)
        for button, answer in zip(self._buttons, asked.answers, strict=True):
            button.set_text(answer.text)
        self.update()
