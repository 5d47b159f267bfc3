"""The head of an organisation's page: which one it is, what is done most, and its figures."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.organisations import Organisation, OrganisationHours
from ui.kernel.layouts import Row
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.pages.people.figures import LEAST_FIGURE, Figure
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, Hairline
from ui.widgets.name_head import NameHead


class OrganisationHead(NameHead):
    """Name, number, telephone, since when; and what is done most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._organisation: Organisation | None = None
        self.certificates = Button(icon="award", kind=Kind.PRIMARY, key="Ctrl+M")
        self.papers = Button(icon="scroll-text", key="Ctrl+R")
        self.statement = Button(icon="file-text", key="Ctrl+P")
        super().__init__(self.certificates, self.papers, self.statement, parent=parent)
        self.retranslate()

    def retranslate(self) -> None:
        self.certificates.set_text(self.tr("Certificates"))
        self.papers.set_text(self.tr("Papers"))
        self.statement.set_text(self.tr("Statement"))
        if self._organisation is not None:
            self.show_organisation(self._organisation)

    def show_organisation(self, organisation: Organisation) -> None:
        """This organisation."""
        self._organisation = organisation
        since = words().month_and_year(organisation.since)
        facts = [("id-card", self.tr("no. %1").replace("%1", organisation.account.code))]
        if organisation.profile.phone:
            facts.append(("phone", organisation.profile.phone))
        facts.append(("calendar", self.tr("since %1").replace("%1", since)))
        self.show_name(organisation.account.name, "", facts)


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
