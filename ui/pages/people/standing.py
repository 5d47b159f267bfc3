"""The strip that says that somebody takes no part now, or left, with the one thing to do about it."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.members import Member, first_name
from ui.kernel.layouts import Row
from ui.kernel.wording import words
from ui.widgets.button import Button
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled, paint_box


class StandingStrip(Styled, QWidget):
    """Shown for who paused or left alone."""

    resumed = Signal()
    """The pause is to end."""
    taken_back = Signal()
    """Who left is to take part again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member: Member | None = None
        self._may = False
        self._icon = IconView("circle-pause", size=22, role="brand")
        self._sentence = Label(size=16, wrap=True)
        self.button = Button(height=44)
        self.setLayout(Row(self._icon, (self._sentence, 1), self.button, gap=12, margins=(20, 8, 12, 8)))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.button.clicked.connect(self._on_button)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty when it is not shown."""
        return "" if self.isHidden() else self._sentence.text()

    def show_member(self, member: Member, *, may_resume: bool, may_take_back: bool) -> None:
        """How it stands with this person; the button is there for who may do what it says."""
        self._member = member
        self._may = may_resume if member.account.open else may_take_back
        self.retranslate()

    def retranslate(self) -> None:
        member = self._member
        if member is None:
            return
        called = first_name(member.profile.name, member.profile.call_name)
        if not member.account.open:
            sentence = self.tr("%1 has left. What was recorded stays to be seen.")
            if member.left_on is not None:
                sentence = self.tr("%1 left on %2. What was recorded stays to be seen.")
                sentence = sentence.replace("%2", words().date(member.left_on))
            icon, action = "log-out", self.tr("Comes back")
        else:
            sentence = self.tr("%1 takes no part for a while. No help is recorded until the pause ends.")
            icon, action = "circle-pause", self.tr("Take part again")
        self._sentence.setText(sentence.replace("%1", called))
        self._icon.set_icon(icon)
        self.button.set_text(action)
        self.button.setVisible(self._may)
        self.setVisible(not member.account.open or member.account.paused)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(QPainter(self), QRectF(self.rect()), fill="selection", radius=12)

    def _on_button(self) -> None:
        if self._member is not None:
            (self.resumed if self._member.account.open else self.taken_back).emit()
