"""The quiet row of the form: when, where, in which language and until when."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.members import LANGUAGES
from timebank.domain.offers import LONGEST_PLACE, USUAL_DAYS, DayPart, When
from ui.kernel.layouts import Column, Row
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.pages.offers.half import HalfDetails
from ui.widgets.day import DayEdit
from ui.widgets.field import Choice, Field, TextEdit
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.styled import Styled
from ui.widgets.toggle import ToggleChip

_WEEK = range(1, 8)


class Details(Styled, QWidget):
    """Chips for days and parts of the day; place, language and last day below them."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.days = {day: ToggleChip("circle") for day in _WEEK}
        self.parts = {part: ToggleChip("circle") for part in DayPart}
        self._when = Label(size=15, bold=True, role="muted")
        self.place = TextEdit(most=LONGEST_PLACE)
        self.language = Choice()
        self.until = DayEdit(today())
        self.place_field = Field(self.place, icon="map-pin", height=48)
        self.language_field = Field(self.language, height=48)
        self.until_field = Field(self.until, icon="calendar", height=48)
        chips, flow = QWidget(), Flow(gap=8)
        for chip in (*self.days.values(), *self.parts.values()):
            flow.addWidget(chip)
            chip.toggled.connect(self.changed)
        chips.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        fields = Row((self.place_field, 2), (self.language_field, 1), (self.until_field, 1), gap=12, top=True)
        self.setLayout(Column(self._when, chips, 4, fields, gap=6, margins=(24, 4, 24, 12)))
        self.place.textChanged.connect(self.changed)
        self.language.currentIndexChanged.connect(self.changed)
        self.until.dateChanged.connect(self._on_until)
        self.clear()
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        self._when.setText(self.tr("When? Nothing ticked: any moment"))
        for day, chip in self.days.items():
            name = words().weekday(day)
            chip.set_words(name[:2])
            chip.setAccessibleName(name)
            chip.setToolTip(name)
        for part, chip in self.parts.items():
            chip.set_words(words().word("day_parts", part.value))
        self.place_field.set_words(self.tr("Where?"))
        self.language_field.set_words(self.tr("In which language?"))
        self.language.set_options([(code, words().word("languages", code)) for code in LANGUAGES])
        self.until_field.set_words(self.tr("Until and including"))
        self.until.lineEdit().setAccessibleName(self.tr("Until and including"))

    @property
    def when(self) -> When:
        """What is ticked."""
        return When(
            days=tuple(day for day, chip in self.days.items() if chip.isChecked()),
            parts=tuple(part for part, chip in self.parts.items() if chip.isChecked()),
        )

    @property
    def last_day(self) -> date:
        """Until when."""
        return self.until.day

    @property
    def half(self) -> HalfDetails:
        """What stands here, as it was typed."""
        return HalfDetails(
            when=self.when,
            place=self.place.text(),
            language=str(self.language.value),
            until=self.last_day,
        )

    def restore(self, half: HalfDetails) -> None:
        """Hold this again."""
        for day, chip in self.days.items():
            chip.setChecked(day in half.when.days)
        for part, chip in self.parts.items():
            chip.setChecked(part in half.when.parts)
        self.place.setText(half.place)
        self.language.choose(half.language)
        self.until.choose(half.until)

    def clear(self) -> None:
        """As it is when nobody says anything."""
        for chip in (*self.days.values(), *self.parts.values()):
            chip.setChecked(False)
        self.place.clear()
        self.language.choose(LANGUAGES[0])
        self.until.choose(self._today() + timedelta(days=USUAL_DAYS))
        self.until_field.set_refusal("")

    def restyle(self) -> None:
        self.language_field.setMinimumWidth(look().px(160))
        self.until_field.setMinimumWidth(look().px(150))

    def _on_until(self) -> None:
        self.until_field.set_refusal("")
        self.changed.emit()
