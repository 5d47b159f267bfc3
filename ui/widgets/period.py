"""Choosing a period: the usual ones by name, or two dates."""

from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from ui.kernel.layouts import Column, Row
from ui.widgets.field import Choice, Field
from ui.widgets.styled import Styled


class Period(StrEnum):
    """What people ask for."""

    ALL = "all"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    THREE_MONTHS = "three_months"
    OWN = "own"


class PeriodField(Styled, QWidget):
    """A choice of periods; *own dates* shows two dates below it."""

    changed = Signal()

    def __init__(
        self, today: date, since: date, *, across: bool = False, parent: QWidget | None = None
    ) -> None:
        """`since` is the first day of the whole history; `across` puts the dates beside the choice."""
        super().__init__(parent)
        self._today, self._since = today, min(since, today)
        self.choice = Choice()
        self.field = Field(self.choice, height=48)
        self.start, self.until = date_edit(date(today.year, 1, 1)), date_edit(today)
        self._start_field, self._until_field = Field(self.start, height=48), Field(self.until, height=48)
        parts = (self.field, self._start_field, self._until_field)
        self.setLayout(Row(*parts, gap=12, top=True) if across else Column(*parts, gap=12))
        self.retranslate()
        self.choice.choose(Period.THIS_YEAR)
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.start.dateChanged.connect(self.changed)
        self.until.dateChanged.connect(self.changed)
        self._show_dates()

    def retranslate(self) -> None:
        self.field.set_words(self.tr("Period"))
        self._start_field.set_words(self.tr("From"))
        self._until_field.set_words(self.tr("Up to and including"))
        # The letters are typed in an editor within, which readers meet first.
        self.start.lineEdit().setAccessibleName(self.tr("From"))
        self.until.lineEdit().setAccessibleName(self.tr("Up to and including"))
        self.choice.set_options(
            [
                (Period.THIS_YEAR, self.tr("This year")),
                (Period.LAST_YEAR, self.tr("Last year")),
                (Period.THREE_MONTHS, self.tr("The last three months")),
                (Period.ALL, self.tr("Everything")),
                (Period.OWN, self.tr("Own dates")),
            ]
        )

    @property
    def dates(self) -> tuple[date, date]:
        """First and last day, both included."""
        match self.choice.value:
            case Period.ALL:
                return self._since, self._today
            case Period.THIS_YEAR:
                return date(self._today.year, 1, 1), self._today
            case Period.LAST_YEAR:
                return date(self._today.year - 1, 1, 1), date(self._today.year - 1, 12, 31)
            case Period.THREE_MONTHS:
                return self._today - timedelta(days=91), self._today
        return chosen_day(self.start.date()), chosen_day(self.until.date())

    def take(self, other: "PeriodField") -> None:
        """Choose what another field holds."""
        self.start.setDate(other.start.date())
        self.until.setDate(other.until.date())
        self.choice.choose(other.choice.value)

    def choose(self, period: Period) -> None:
        """Choose one of the usual periods."""
        self.choice.choose(period)

    def refuse(self, sentence: str) -> None:
        """Say below the dates what is wrong with them."""
        field = self._until_field if self._until_field.isVisible() else self.field
        field.set_refusal(sentence)

    def _on_choice(self) -> None:
        self._show_dates()
        self.changed.emit()

    def _show_dates(self) -> None:
        own = self.choice.value is Period.OWN
        self._start_field.setVisible(own)
        self._until_field.setVisible(own)


def date_edit(day: date) -> QDateEdit:
    """An editor of one day."""
    editor = QDateEdit(QDate(day.year, day.month, day.day))
    editor.setFrame(False)
    editor.setDisplayFormat("dd-MM-yyyy")
    editor.setCalendarPopup(False)
    editor.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
    return editor


def chosen_day(day: QDate) -> date:
    """A day of Qt as one of Python."""
    return date(day.year(), day.month(), day.day())
