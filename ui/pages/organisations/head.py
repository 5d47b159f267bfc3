"""The head of an organisation's page: which one it is, what is done most, and its figures."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from timebank.domain.organisations import Organisation, OrganisationHours
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Piece, line_width
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.pages.people.figures import LEAST_FIGURE, Figure
from ui.widgets.button import Button, Kind
from ui.widgets.card import Avatar, Card, Hairline, initials
from ui.widgets.label import IconLabel, MixedLabel
from ui.widgets.styled import Styled

NAME_SIZES = (32, 28, 24, 20)


class OrganisationHead(Styled, QWidget):
    """Name, number, telephone, since when; and the buttons, which go below where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._organisation: Organisation | None = None
        self._is_stacked = False
        self._avatar = Avatar(size=64)
        self._name = MixedLabel()
        self._facts = Row(gap=20)
        self.certificates = Button(icon="award", kind=Kind.PRIMARY, key="Ctrl+M")
        self.statement = Button(icon="file-text", key="Ctrl+P")
        self._buttons = Row(self.certificates, self.statement, None, gap=12)
        who = Row(self._avatar, (Column(self._name, self._facts, gap=2), 1), gap=12)
        self._row = Row((who, 1), self._buttons, gap=12)
        self.setLayout(self._row)
        self.retranslate()

    def retranslate(self) -> None:
        self.certificates.set_text(self.tr("Certificates"))
        self.statement.set_text(self.tr("Statement"))
        if self._organisation is not None:
            self.show_organisation(self._organisation)

    def restyle(self) -> None:
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def set_stacked(self, stacked: bool) -> None:
        """The page is so narrow that its cards stand below each other."""
        self._is_stacked = stacked
        self._fold()

    def show_organisation(self, organisation: Organisation) -> None:
        """This organisation."""
        self._organisation = organisation
        self._avatar.set_initials(initials(organisation.account.name))
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        since = words().month_and_year(organisation.since)
        facts = [("id-card", self.tr("no. %1").replace("%1", organisation.account.code))]
        if organisation.profile.phone:
            facts.append(("phone", organisation.profile.phone))
        facts.append(("calendar", self.tr("since %1").replace("%1", since)))
        for name, text in facts:
            self._facts.addWidget(IconLabel(name, text))
        self._facts.addStretch(1)
        self._fold()

    def _fold(self) -> None:
        room = self._show_name(self.width() - look().px(12))
        below = self._is_stacked or room < self._buttons.sizeHint().width()
        stacked, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(stacked if below else beside)
        self._avatar.setHidden(self._is_stacked)

    def _show_name(self, width: int) -> int:
        """The name as large as a row of this width takes, and how many pixels it and the facts leave beside them."""
        if self._organisation is None:
            return width
        room = width - (0 if self._is_stacked else look().px(64 + 24))
        for size in NAME_SIZES:
            line = [Piece(text=self._organisation.account.name, size=size, bold=True)]
            left = room - round(line_width(line))
            if left >= 0:
                break
        self._name.set_lines(line)
        return min(left, room - self._facts.sizeHint().width())


class OrganisationFigures(Card):
    """People and hours of a period, and the balance as it is now, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.people = Figure("users-round", role="muted", fill="canvas")
        self.given = Figure("gave-help", role="give", fill="give_tint")
        self.attended = Figure("calendar-check", role="take", fill="take_tint")
        self.balance = Figure("clock", role="brand", fill="selection")
        self._all = (self.people, self.given, self.attended, self.balance)
        parts: list[QWidget | tuple[QWidget, int]] = []
        for figure in self._all:
            parts += [Hairline(upright=True), (figure, 1)] if parts else [(figure, 1)]
        super().__init__(Row(*parts, gap=0, margins=(0, 4, 0, 4)), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_narrow = False

    def show_figures(self, organisation: Organisation, hours: OrganisationHours) -> None:
        """The figures of this organisation in the period that is chosen."""
        self.people.show_number(self.tr("People"), hours.people, self.tr("who took part"))
        below = self.tr("with it") if not hours.unconfirmed else self.tr("partly unconfirmed")
        self.given.show_minutes(self.tr("Helped"), hours.given, below)
        self.attended.show_minutes(self.tr("Attended"), hours.attended, self.tr("its activities"))
        self.balance.show_minutes(self.tr("Balance"), organisation.account.balance, self.tr("as it is now"))
        self._fold()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the pictures out, where the window is small for the scale."""
        self._is_narrow = narrow
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self._is_narrow or self.width() < look().px(LEAST_FIGURE) * len(self._all)
        for figure in self._all:
            figure.set_narrow(narrow)
