"""The head of a person's page: who it is, and what is done most."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from timebank.domain.members import Member
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Piece, line_width
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.pages.people.rows import state_of
from ui.widgets.button import Button, Kind
from ui.widgets.card import Avatar, initials
from ui.widgets.label import IconLabel, MixedLabel
from ui.widgets.styled import Styled

NAME_SIZES = (32, 28, 24, 20)


class PersonHead(Styled, QWidget):
    """Name in both scripts, number, languages, since when; and the buttons, which go below where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member: Member | None = None
        self._is_stacked = False
        self._avatar = Avatar(size=64)
        self._name = MixedLabel()
        self._facts = Row(gap=20)
        self.record = Button(icon="plus", kind=Kind.PRIMARY)
        self.certificate = Button(icon="award")
        self.more = Button(icon="ellipsis")
        self._buttons = Row(self.record, self.certificate, self.more, None, gap=12)
        who = Row(self._avatar, (Column(self._name, self._facts, gap=2), 1), gap=12)
        self._row = Row((who, 1), self._buttons, gap=12)
        self.setLayout(self._row)
        self.retranslate()

    def retranslate(self) -> None:
        self.record.set_text(self.tr("Record help"))
        self.certificate.set_text(self.tr("Certificate"))
        self.more.set_text("", name=self.tr("More"))
        if self._member is not None:
            self.show_member(self._member)

    def restyle(self) -> None:
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def set_stacked(self, stacked: bool) -> None:
        """The page is so narrow that its cards stand below each other."""
        self._is_stacked = stacked
        self._fold()

    def show_member(self, member: Member) -> None:
        """This person."""
        self._member = member
        self._avatar.set_initials(initials(member.account.name))
        self._show_facts(member)
        self._fold()

    def _show_facts(self, member: Member) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        number = self.tr("no. %1").replace("%1", member.account.code)
        facts = [("id-card", number)]
        if member.profile.speaks:
            spoken = ", ".join(words().word("languages", code) for code in member.profile.speaks)
            facts.append(("languages", spoken))
        since = words().month_and_year(member.enrolled_on)
        facts.append(("calendar", self.tr("since %1").replace("%1", since)))
        state = state_of(member.account)
        if state != "active":
            facts.append(("circle-pause", words().word("member_states", state)))
        for name, text in facts:
            self._facts.addWidget(IconLabel(name, text))
        self._facts.addStretch(1)

    def _fold(self) -> None:
        room = self._show_name(self.width() - look().px(12))
        below = self._is_stacked or room < self._buttons.sizeHint().width()
        stacked, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(stacked if below else beside)
        self._avatar.setHidden(self._is_stacked)

    def _show_name(self, width: int) -> int:
        """The name as large as a row of this width takes, and how many pixels it and the facts leave beside them."""
        if self._member is None:
            return width
        room = width - (0 if self._is_stacked else look().px(64 + 24))
        account, script_name = self._member.account, self._member.profile.script_name
        for size in NAME_SIZES:
            line = [Piece(text=account.name, size=size, bold=True)]
            if script_name:
                line.append(Piece(text=script_name, size=size - 4, role="muted", gap=16))
            left = room - round(line_width(line))
            if left >= 0:
                break
        lines = [line] if left >= 0 else [line[:1], line[1:]]
        self._name.set_lines(*lines)
        return min(left, room - self._facts.sizeHint().width())
