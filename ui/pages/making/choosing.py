"""The fields that choose whom certificates are for."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from timebank.domain.activities import Series
from timebank.domain.certificate_runs import Choice as Chosen
from timebank.domain.certificate_runs import Reached
from timebank.domain.errors import DatesReversed, Refusal
from timebank.domain.minutes import read_minutes
from timebank.domain.organisations import Organisation
from timebank.services.activities import SeriesBook, list_series
from timebank.services.organisations import list_organisations
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.widgets.field import Check, Choice, Field, TextEdit
from ui.widgets.period import Period, PeriodField
from ui.widgets.styled import Styled

FIRST_DAY = date(2000, 1, 1)
_PAUSE = 250
_HIGH = 48


class Choosing(Styled, QWidget):
    """Organisation, activity, least hours, goal and period; `changed` when a choice can be asked about.

    `again` is put by who shows this, so that the fields need one row.
    """

    changed = Signal()

    def __init__(self, door: Door, shell: Shell, organisation: str | None = None) -> None:
        """With an `organisation` it is about that one, and there is no choice of others."""
        super().__init__()
        self._door, self._fixed = door, organisation
        self._series: tuple[Series, ...] = ()
        self._houses: list[tuple[object, str]] = []
        self.organisation, self.activity, self.reached = Choice(), Choice(), Choice()
        self.least = TextEdit(most=12)
        self.again = Check()
        self.period = PeriodField(shell.today(), FIRST_DAY, across=True)
        self._house_field = Field(self.organisation, height=_HIGH)
        self._activity_field = Field(self.activity, height=_HIGH)
        self._reached_field = Field(self.reached, height=_HIGH)
        self._least_field = Field(self.least, height=_HIGH)
        if organisation is not None:
            self._house_field.hide()
        others = Row(
            (self._house_field, 4),
            (self._activity_field, 3),
            (self._reached_field, 3),
            (self._least_field, 3),
            gap=8,
            top=True,
        )
        self._fields = Row((self.period, 3), (others, 13), gap=8, top=True)
        self.setLayout(self._fields)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._tell)
        for each in (self.activity, self.reached):
            each.currentIndexChanged.connect(lambda _at: self._tell())
        self.organisation.currentIndexChanged.connect(lambda _at: self._on_house())
        self.again.toggled.connect(lambda _on: self._tell())
        self.period.changed.connect(self._on_period)
        self.least.textChanged.connect(lambda _text: self._pause.start())
        self.retranslate()

    def retranslate(self) -> None:
        self._house_field.set_words(self.tr("Organisation"))
        self._activity_field.set_words(self.tr("Activity"))
        self._reached_field.set_words(self.tr("Goal reached"))
        self._least_field.set_words(self.tr("At least"))
        self.least.setPlaceholderText(self.tr("hours, such as 10"))
        self.again.setText(self.tr("Also who has a certificate of this period already"))
        self.reached.set_options(
            [
                (None, self.tr("Does not matter")),
                (Reached.FORTY, self.tr("40 hours of help")),
                (Reached.EIGHT_HUNDRED, self.tr("800 hours of help and taking part")),
                (Reached.OWN, self.tr("Their own goal")),
            ]
        )
        self._fill()

    def ask(self) -> None:
        """Read which organisations and activities there are."""
        self._door.ask(list_series, then=self._on_series, owner=self)
        if self._fixed is None:
            self._door.ask(list_organisations, then=self._on_houses, owner=self)

    def show_organisation(self, code: str, period: PeriodField) -> None:
        """Choose this organisation and the period of another field."""
        self.period.take(period)
        self.organisation.choose(code)

    @property
    def choice(self) -> Chosen | None:
        """What is chosen; None while something that was typed cannot be understood, which is told beside it."""
        start, until = self.period.dates
        self.period.refuse(told(DatesReversed(date=start, until=until)) if start > until else "")
        self._least_field.set_refusal("")
        least = 0
        try:
            least = read_minutes(self.least.text()) if self.least.text().strip() else 0
        except Refusal as refusal:
            self._least_field.set_refusal(told(refusal))
            return None
        if start > until:
            return None
        activity = self.activity.value
        return Chosen(
            start=start,
            until=until,
            organisation=self._fixed or self.organisation.value,
            series=activity if isinstance(activity, UUID) else None,
            least_minutes=least,
            reached=self.reached.value,
            again=self.again.isChecked(),
        )

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit()

    def _on_period(self) -> None:
        own = self.period.choice.value is Period.OWN
        # Dates of their own need a row of their own.
        self._fields.setDirection(
            QBoxLayout.Direction.TopToBottom if own else QBoxLayout.Direction.LeftToRight
        )
        self._tell()

    def _on_house(self) -> None:
        self._fill_activities()
        self._tell()

    def _on_series(self, book: SeriesBook) -> None:
        self._series = tuple(sorted(book.series, key=lambda each: each.title.casefold()))
        self._fill_activities()

    def _on_houses(self, found: Sequence[Organisation]) -> None:
        self._houses = [(each.account.code, each.account.name) for each in found]
        self._fill()

    def _fill(self) -> None:
        self.organisation.set_options([(None, self.tr("All hours, of every organisation")), *self._houses])
        self._fill_activities()

    def _fill_activities(self) -> None:
        house = self._fixed or self.organisation.value
        mine = [each for each in self._series if house in (None, each.organisation)]
        self.activity.blockSignals(True)
        self.activity.set_options(
            [(None, self.tr("Every activity")), *((each.id, each.title) for each in mine)]
        )
        self.activity.blockSignals(False)
