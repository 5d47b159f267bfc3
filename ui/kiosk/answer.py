"""Help that was written down for me: is that right?"""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.kiosk import OwnWaiting
from timebank.wording.said import Said, after_each_other, kiosk_said
from ui.kernel.heard import announce
from ui.kernel.layouts import Column, Row
from ui.kiosk.button import BigButton
from ui.kiosk.leaf import LeafRow, Told
from ui.kiosk.spoken import Speaking
from ui.widgets.label import Label


class AnswerPage(Speaking):
    """One question at a time: a tick, a cross, or later."""

    confirmed = Signal(object)
    declined = Signal(object)
    later = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: OwnWaiting | None = None
        self._told: Told | None = None
        self.title = Label(size=40, bold=True, wrap=True)
        self.row = LeafRow("take")
        self.later_button = BigButton("chevron-right")
        self.yes = BigButton("check", filled=True, upright=True, size=32, high=220)
        self.no = BigButton("x", upright=True, size=32, high=220)
        head = Row((self.title, 1), self.read_button, gap=24, top=True)
        deeds = Row((self.yes, 1), (self.no, 1), gap=32)
        foot = Row(None, self.later_button)
        self.setLayout(Column(head, 8, self.row, None, deeds, None, foot, gap=16, margins=(56, 32, 56, 32)))
        self.yes.clicked.connect(lambda: self._answer(self.confirmed.emit))
        self.no.clicked.connect(lambda: self._answer(self.declined.emit))
        self.later_button.clicked.connect(self.later)
        self.heard()

    @property
    def entry(self) -> UUID | None:
        """What is asked about."""
        return None if self._asked is None else self._asked.entry

    def ask(self, asked: OwnWaiting | None, told: Told | None) -> None:
        """Ask about this; None clears the page."""
        self._asked, self._told = asked, told
        self.set_busy(False)
        self.heard()

    def set_busy(self, busy: bool) -> None:
        """While it is written down nobody answers twice."""
        for button in (self.yes, self.no, self.later_button):
            button.setEnabled(not busy)

    def heard(self) -> None:
        words = self.words
        self.title.setText(self._question().text)
        self.row.show_row(self._told, "take")
        self.yes.set_text(words.kiosk("yes"))
        self.no.set_text(words.kiosk("no"))
        self.later_button.set_text(words.kiosk("onward"))
        self.show_voice()

    def said(self) -> Said:
        # What and when first: without the name, which no recording says, the question alone says little.
        return after_each_other([self._told.said if self._told is not None else Said(), self._question()])

    def arrive(self) -> None:
        """No answer is chosen for anybody: the keys begin at reading aloud."""
        first = self.read_button if not self.read_button.isHidden() else self.later_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())

    def _question(self) -> Said:
        asked = self._asked
        if asked is None:
            return Said()
        names = self.words.joined([self.words.account(name) for name in asked.helpers])
        return kiosk_said(self.words, "question", names=names, time_minutes=asked.minutes)

    def _answer(self, tell: Callable[[UUID], None]) -> None:
        if self._asked is not None:
            self.set_busy(True)
            tell(self._asked.entry)
