"""With whom somebody exchanged most."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from timebank.domain.members import Partner
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Piece
from ui.kernel.wording import words
from ui.widgets.card import Avatar, Card, initials
from ui.widgets.focus import remember_reason
from ui.widgets.label import Label, MixedLabel
from ui.widgets.styled import Styled


class PartnersCard(Card):
    """The people somebody shared most time with; a click opens one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heading = Label(size=17, bold=True)
        self._count = Label(size=14, role="muted")
        self._nobody = Label(size=15, role="muted", wrap=True)
        self._rows = Column(gap=10)
        head = Row(self._heading, self._count, None, gap=8)
        super().__init__(
            Column(head, 8, self._nobody, self._rows, None, gap=0, margins=(24, 14, 20, 16)), parent=parent
        )
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("With whom"))
        self._nobody.setText(self.tr("Nobody yet."))

    def show_partners(self, partners: Sequence[Partner], total: int) -> None:
        """The first of them, and how many there are."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for partner in partners:
            row = _PartnerRow(partner, self._below(partner))
            row.clicked.connect(lambda _checked=False, code=partner.code: self.chosen.emit(code))
            self._rows.addWidget(row)
        self._count.setText(self.tr("%n person(s)", "", total) if total else "")
        self._nobody.setVisible(not partners)

    def _below(self, partner: Partner) -> str:
        times = self.tr("%n time(s)", "", partner.times)
        if partner.given and partner.received:
            sides = self.tr("both ways")
        elif partner.given:
            sides = words().word("sides", "given")
        elif partner.received:
            sides = words().word("sides", "received")
        else:
            return times
        return f"{times}, {sides}"


class _PartnerRow(Styled, QAbstractButton):
    def __init__(self, partner: Partner, below: str) -> None:
        super().__init__()
        name = [Piece(text=partner.name)]
        if partner.script_name:
            name.append(Piece(text=partner.script_name, size=15, role="muted", gap=10))
        lines = MixedLabel(name, (Piece(text=below, size=14, role="muted"),), height=46)
        time = Label(words().duration(partner.given + partner.received))
        avatar = Avatar(initials(partner.name), size=36, fill="canvas")
        for part in (lines, time, avatar):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(Row(avatar, (lines, 1), time, gap=12))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{partner.name}, {below}, {time.text()}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        remember_reason(self, event)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its parts paint themselves."""
