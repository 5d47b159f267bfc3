"""Making an activity, or changing it, in the place of the list."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from timebank.domain.activities import (
    LONGEST_PLACE,
    LONGEST_THEME,
    LONGEST_TITLE,
    Person,
    Series,
    SessionPlan,
)
from timebank.domain.dates import clock_text, read_clock, read_date
from timebank.domain.errors import Refusal, TitleMissing
from timebank.domain.ids import new_id
from timebank.domain.members import Found
from timebank.domain.minutes import read_minutes
from timebank.domain.numbers import POT
from timebank.domain.organisations import Organisation
from timebank.domain.talents import Tag
from timebank.services.activities import SeriesBook, SeriesKept, keep_series, list_series
from timebank.services.organisations import list_organisations
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.activities.add_field import AddField
from ui.pages.activities.half import HalfSeries
from ui.pages.page import Enrolling
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import Check, Choice, Field, TextEdit
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.styled import Styled

_CLOCK = "\N{LEFT-TO-RIGHT MARK}"


class SeriesForm(Styled, QWidget):
    """The form. Its id is made when it opens: sending it twice makes one activity."""

    left = Signal()
    session_wanted = Signal(object)
    """A SessionPlan on a day of its own."""
    edited = Signal()
    """Something was typed or chosen."""

    def __init__(self, door: Door, shell: Shell, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._id = self._draft = new_id()
        self._series: Series | None = None
        self._people: dict[str, Person] = {}
        self._hosts: list[str] = []
        self._houses: Sequence[Organisation] = ()
        self._build(page)
        self._connect()
        self.retranslate()

    def open(self, series: Series | None) -> None:
        """Make a new activity, or change this one."""
        self._draft = new_id()
        self._series, self._id = series, series.id if series is not None else self._draft
        for field in self._fields():
            field.set_refusal("")
        self._say_refusal("")
        self._door.ask(list_organisations, then=self._on_houses, owner=self)
        self._door.ask(list_series, then=self._on_people, owner=self)
        shown = series or Series(id=self._id, title="", organisation=POT, weekday=1)
        at, time = clock_text(shown.starts_at), words().clock(shown.minutes).strip(_CLOCK)
        self._extra_card.setVisible(series is not None)
        self._show_typed(HalfSeries(id=self._draft, series=series, typed=shown, at=at, time=time))
        self._blank = self.half()

    def arrive(self) -> None:
        """The first field takes the focus."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        new = self._series is None
        self.back.set_text(self.tr("Activities"))
        self._heading.setText(self.tr("New activity") if new else self.tr("Change activity"))
        self.title_field.set_words(self.tr("What is it called?"))
        self.house_field.set_words(self.tr("Who is responsible?"))
        self.talent_field.set_words(self.tr("What do people do there?"))
        self.place_field.set_words(self.tr("Where?"))
        self.day_field.set_words(self.tr("Which day?"))
        self.at_field.set_words(self.tr("From what time?"), self.tr("For example 14:30"))
        self.time_field.set_words(self.tr("How long?"), self.tr("For example 2 or 1:30"))
        self.tag_field.set_words(self.tr("Part of the programme"))
        self.theme_field.set_words(
            self.tr("What it adds to the MAP"), self.tr("For example: culture at work")
        )
        self._hosts_label.setText(self.tr("Who usually leads it?"))
        self.add.edit.setAccessibleName(self.tr("Who usually leads it?"))
        self.dutch.setText(self.tr("Dutch is spoken here"))
        self.vog.setText(self.tr("Who leads it needs a VOG"))
        self.active.setText(self.tr("It comes back: offer the next sessions"))
        self.save.set_text(self.tr("Save"))
        self.cancel.set_text(self.tr("Cancel"))
        self.extra.set_text(self.tr("Make session"))
        self.extra_field.set_words(self.tr("A session on another day"), self.tr("For example 22-11-2026"))
        self._set_options()
        self._show_hosts()

    def series(self) -> Series:
        """What the form holds. Raises the Refusal of a field, which says so beside itself."""
        if not self.title.text().strip():
            raise self._refused(self.title_field, TitleMissing())
        try:
            starts_at = read_clock(self.at.text())
        except Refusal as refusal:
            raise self._refused(self.at_field, refusal) from refusal
        try:
            minutes = read_minutes(self.time.text())
        except Refusal as refusal:
            raise self._refused(self.time_field, refusal) from refusal
        return replace(self.half().typed, starts_at=starts_at, minutes=minutes)

    @property
    def is_half_typed(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.half() != self._blank

    def restore(self, half: HalfSeries) -> None:
        """Go on with what was typed before, or by another operator."""
        self.open(half.series)
        self._id, self._draft = half.typed.id, half.id
        self._people |= {person.code: person for person in half.people}
        self._show_typed(half)

    def half(self) -> HalfSeries:
        """What stands here, as it was typed."""
        typed = Series(
            id=self._id,
            title=self.title.text(),
            organisation=self.house.value or POT,
            talent=self.talent.value,
            place=self.place.text(),
            weekday=self.day.value,
            tag=self.tag.value,
            theme=self.theme.text(),
            dutch_spoken=self.dutch.isChecked(),
            vog_needed=self.vog.isChecked(),
            active=self.active.isChecked(),
            hosts=tuple(self._hosts),
        )
        return HalfSeries(
            id=self._draft,
            series=self._series,
            typed=typed,
            at=self.at.text(),
            time=self.time.text(),
            host=self.add.text,
            people=tuple(self._people[code] for code in self._hosts if code in self._people),
        )

    def _build(self, page: QWidget) -> None:
        self.back = Button(icon="chevron-left", kind=Kind.LINK, size=15, height=28)
        self._heading = Label(size=24, bold=True)
        self.title = TextEdit(most=LONGEST_TITLE)
        self.place = TextEdit(most=LONGEST_PLACE)
        self.at, self.time = TextEdit(most=10), TextEdit(most=12)
        self.theme, self.date = TextEdit(most=LONGEST_THEME), TextEdit(most=12)
        self.house, self.talent, self.day, self.tag = Choice(), Choice(), Choice(), Choice()
        self.dutch, self.vog, self.active = Check(), Check(), Check()
        self.title_field, self.place_field = Field(self.title), Field(self.place)
        self.at_field, self.time_field = Field(self.at), Field(self.time)
        self.theme_field, self.house_field = Field(self.theme), Field(self.house)
        self.talent_field, self.day_field, self.tag_field = (
            Field(self.talent),
            Field(self.day),
            Field(self.tag),
        )
        self._hosts_label = Label(size=15, bold=True, role="muted")
        self.add = AddField(self._door, self._shell, page)
        self.chips, self._chips_flow = QWidget(), Flow(gap=8)
        self.chips.setLayout(self._chips_flow)
        self.save = Button(icon="check", kind=Kind.PRIMARY, key="Ctrl+Enter")
        self.cancel = Button()
        self.refusal = Label(size=15, role="error", wrap=True)
        self.extra_field = Field(self.date, height=48)
        self.extra = Button(icon="calendar", height=48)
        left = Column(
            self.title_field,
            self.house_field,
            Row((self.talent_field, 1), (self.place_field, 1), gap=16, top=True),
            Row((self.day_field, 4), (self.at_field, 3), (self.time_field, 3), gap=16, top=True),
            gap=18,
        )
        right = Column(
            Column(self._hosts_label, self.add, self.chips, gap=6),
            Row((self.tag_field, 1), (self.theme_field, 1), gap=16, top=True),
            Column(self.dutch, self.vog, self.active, gap=4),
            None,
            gap=18,
        )
        form = Card(
            Column(
                Row((left, 6), (right, 5), gap=40, top=False),
                self.refusal,
                Row(self.save, self.cancel, None, gap=12),
                gap=20,
                margins=(28, 24, 28, 24),
            )
        )
        self._extra_card = Card(
            Row((self.extra_field, 2), self.extra, (QWidget(), 3), gap=12, margins=(28, 18, 28, 18))
        )
        inside = QWidget()
        inside.setLayout(Column(self._heading, form, self._extra_card, None, gap=16, margins=(32, 0, 24, 24)))
        inside.setAutoFillBackground(False)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        top = QWidget()
        top.setLayout(Column(Row(self.back, None), margins=(32, 10, 24, 0)))
        self.setLayout(Column(top, (self.area, 1), gap=4))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.cancel.clicked.connect(self.left)
        self.save.clicked.connect(self.send)
        self.extra.clicked.connect(self._make_extra)
        self.date.returnPressed.connect(self._make_extra)
        self.add.chosen.connect(lambda found, _scanned: self._add_host(found))
        self.add.refused.connect(self._say_refusal)
        self.add.new_wanted.connect(self._enrol)
        for editor in (self.title, self.place, self.at, self.time, self.theme):
            editor.returnPressed.connect(self.focusNextChild)
        for editor in (self.title, self.place, self.at, self.time, self.theme, self.add.edit):
            editor.textEdited.connect(self.edited)
        chosen = [each.activated for each in (self.house, self.talent, self.day, self.tag)]
        for signal in (*chosen, self.dutch.clicked, self.vog.clicked, self.active.clicked):
            signal.connect(self.edited)
        shortcut = QShortcut(QKeySequence("Esc"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.left.emit)

    def send(self) -> None:
        """Save the activity."""
        for field in self._fields():
            field.set_refusal("")
        self._say_refusal("")
        try:
            series = self.series()
        except Refusal:
            return
        self.save.setEnabled(False)
        self._door.do(
            keep_series,
            series,
            then=self._on_kept,
            refused=lambda refusal: self._say_refusal(told(refusal)),
            ended=lambda: self.save.setEnabled(True),
            owner=self,
        )

    def enrolling(self) -> Enrolling:
        """Who is being typed, and how they come to lead it once they are enrolled."""
        return self.add.text, self.add.choose_number

    def _on_kept(self, kept: SeriesKept) -> None:
        before, self._blank = kept.before, self.half()
        if before is None or not kept.changed:
            self._shell.say(self.tr("Saved: %1.").replace("%1", kept.series.title))
        else:
            self._shell.say(
                self.tr("Saved: %1.").replace("%1", kept.series.title),
                action=self.tr("Undo"),
                does=lambda: self._door.do(keep_series, before),
            )
        self.left.emit()

    def _make_extra(self) -> None:
        if self._series is None:
            return
        try:
            day = read_date(self.date.text())
        except Refusal as refusal:
            self._refused(self.extra_field, refusal)
            return
        plan = self._series.plan(day)
        if day.isoweekday() != self._series.weekday:
            # On another day than its own it is one session more, each time it is made.
            plan = SessionPlan(
                id=new_id(),
                series=plan.series,
                day=day,
                starts_at=plan.starts_at,
                minutes=plan.minutes,
                place=plan.place,
            )
        self.date.clear()
        self.session_wanted.emit(plan)

    def _show_typed(self, half: HalfSeries) -> None:
        series = half.typed
        self.title.setText(series.title)
        self.place.setText(series.place)
        self.at.setText(half.at)
        self.time.setText(half.time)
        self.theme.setText(series.theme)
        self.dutch.setChecked(series.dutch_spoken)
        self.vog.setChecked(series.vog_needed)
        self.active.setChecked(series.active)
        self._hosts = list(series.hosts)
        self._wanted = series
        self._set_options()
        self._choose(series)
        self.add.clear()
        self.add.edit.setText(half.host)
        self.retranslate()

    def _set_options(self) -> None:
        self.house.set_options(
            [
                (POT, self.tr("our own centre")),
                *((each.account.code, each.profile.name) for each in self._houses),
            ]
        )
        book = self._shell.talents
        self.talent.set_options(
            [(None, self.tr("Not said")), *((each.code, book.name(each.code)) for each in book.in_use())]
        )
        days = [(day, words().weekday(day)) for day in range(1, 8)]
        self.day.set_options([*days, (None, self.tr("now and then"))])
        self.tag.set_options(
            [(None, self.tr("Not said")), *((tag, words().word("activity_tags", tag.value)) for tag in Tag)]
        )

    def _choose(self, series: Series) -> None:
        self.house.choose(series.organisation)
        self.talent.choose(series.talent)
        self.day.choose(series.weekday)
        self.tag.choose(series.tag)

    def _on_houses(self, houses: Sequence[Organisation]) -> None:
        self._houses = [each for each in houses if each.account.open]
        chosen, was_typed = self.house.value, self.is_half_typed
        self._set_options()
        self.house.choose(self._wanted.organisation if chosen == POT else chosen)
        if not was_typed:
            self._blank = self.half()

    def _on_people(self, book: SeriesBook) -> None:
        was_typed = self.is_half_typed
        self._people = book.people | self._people
        self._show_hosts()
        if not was_typed:
            self._blank = self.half()

    def _add_host(self, found: object) -> None:
        if isinstance(found, Found) and found.code not in self._hosts:
            self._people[found.code] = Person(code=found.code, name=found.name, script_name=found.script_name)
            self._hosts.append(found.code)
            self._show_hosts()
            self.edited.emit()

    def _enrol(self, name: str) -> None:
        self._shell.enrol(name, self.add.choose_number)

    def _drop_host(self, code: str) -> None:
        self._hosts.remove(code)
        self._show_hosts()
        self.edited.emit()
        self.add.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_hosts(self) -> None:
        self._chips_flow.clear()
        for code in self._hosts:
            person = self._people.get(code)
            name = person.name if person is not None else code
            chip = Button(name, icon="x", height=36, size=15)
            chip.setAccessibleName(self.tr("%1 leads it no longer").replace("%1", name))
            chip.clicked.connect(lambda _checked=False, code=code: self._drop_host(code))
            self._chips_flow.addWidget(chip)
        self.chips.setVisible(bool(self._hosts))
        self.chips.updateGeometry()

    def _fields(self) -> tuple[Field, ...]:
        return (self.title_field, self.at_field, self.time_field, self.extra_field)

    def _refused(self, field: Field, refusal: Refusal) -> Refusal:
        field.set_refusal(told(refusal))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return refusal

    def _say_refusal(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
