"""Help among several people: everybody with the time that was theirs, who pays, and what that comes to."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from timebank.domain.errors import Refusal
from timebank.domain.minutes import read_minutes
from timebank.domain.numbers import POT
from timebank.domain.orders import ExchangeOrder
from timebank.domain.receipts import changes_of
from timebank.domain.sharing import Split
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Piece
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.pages.desk.deed import Order
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.effect import effect
from ui.pages.desk.line import Group, Person, short_names
from ui.widgets.button import Button, Kind
from ui.widgets.field import Choice, FieldFrame
from ui.widgets.label import Label, MixedLabel
from ui.widgets.styled import Styled, paint_box

ROWS_IN_SIGHT = 4
NARROW_ROWS_IN_SIGHT = 2
NARROW_WORDS = 220
LEAST_COLUMN, LEAST_WORDS = 280, 364
"""Design pixels: below a field less wide a name is not to be read, and who pays is not to be read in less."""
ROW_HEIGHT = 44


class Part(Styled, QWidget):
    """One person of the group, with a time of their own where it differs from *How long?*"""

    removed = Signal(str)
    changed = Signal()
    entered = Signal()

    def __init__(self, person: Person, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self._name = MixedLabel((Piece(text=person.name, size=15, bold=True),))
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.edit = DeskEdit(most=20, is_free=False)
        self.edit.setText(text)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.frame = FieldFrame(self.edit, height=36)
        box = self.frame.layout()
        assert box is not None
        box.set_margins((6, 0, 6, 0))  # type: ignore[attr-defined]
        self._remove = Button(icon="x", kind=Kind.GHOST, height=36, role="muted")
        self.setLayout(Row((self._name, 1), self.frame, self._remove, gap=6, margins=(12, 4, 2, 4)))
        self._remove.clicked.connect(lambda: self.removed.emit(self.person.code))
        self.edit.textEdited.connect(self._on_edited)
        self.edit.entered.connect(self.entered)
        self.restyle()
        self.retranslate()

    @property
    def minutes(self) -> int | None:
        """The time of this person's own; None while nothing is typed."""
        text = self.edit.text().strip()
        return read_minutes(text) if text else None

    def set_usual(self, minutes: int | None) -> None:
        """Show in grey the time that holds for everybody."""
        self.edit.setPlaceholderText("" if minutes is None else words().duration(minutes))

    def settle(self) -> bool:
        """Whether the time can be read, or is that of everybody."""
        try:
            _ = self.minutes
        except Refusal:
            self.frame.set_in_error(True)
            return False
        self.frame.set_in_error(False)
        return True

    def restyle(self) -> None:
        if hasattr(self, "frame"):
            self.frame.setFixedWidth(look().px(84))

    def retranslate(self) -> None:
        if hasattr(self, "_remove"):
            own = self.tr("Time of %1").replace("%1", self.person.name)
            self.edit.setAccessibleName(own)
            out = self.tr("Take %1 out").replace("%1", self.person.name)
            self._remove.set_text("", name=out)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        paint_box(QPainter(self), area, fill="selection", radius=8)

    def _on_edited(self) -> None:
        self.frame.set_in_error(False)
        self.changed.emit()


class Side(QWidget):
    """Those who helped, or those who were helped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: list[Part] = []
        self._column = Column(gap=0)
        self.setLayout(Column(self._column, None, gap=0))

    def add(self, part: Part) -> None:
        """One more."""
        self.parts.append(part)
        self._column.add(part)

    def clear(self) -> None:
        """Nobody."""
        for part in self.parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = []


class GroupPanel(Styled, QWidget):
    """Both sides under their fields, and beside them who pays and what that comes to."""

    changed = Signal()
    removed = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides = (Side(), Side())
        inner = QWidget()
        self._room = Row(*((side, 1) for side in self.sides), gap=12)
        inner.setLayout(self._room)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        # A scroll area gives its contents a ground of their own; these lie on the card.
        inner.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.split = Choice()
        self._split_frame = FieldFrame(self.split, icon="split", height=44)
        self.effect = Label(size=15, role="muted", wrap=True)
        self._words = QWidget()
        self._beside = Column(self._split_frame, self.effect, None, gap=6)
        self._words.setLayout(self._beside)
        self._words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._row = Row((self._area, 1), self._words, gap=12)
        self._row.setAlignment(self._area, Qt.AlignmentFlag.AlignTop)
        self._below = Column(self._row, gap=4, margins=(0, 2, 0, 8))
        self.setLayout(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._order: Order | None = None
        self._is_narrow = False
        self._people: tuple[Person, ...] = ()
        self.split.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.restyle()
        self.retranslate()
        self.hide()

    @property
    def chosen(self) -> Split:
        """Who pays."""
        value = self.split.value
        return value if isinstance(value, Split) else Split.EVERYONE_PAYS

    def told(self) -> Group:
        """What the panel holds, as it was typed."""
        times = tuple(
            (part.person.code, part.edit.text())
            for side in self.sides
            for part in side.parts
            if part.edit.text().strip()
        )
        return Group(split=self.chosen, times=times)

    def restore(self, group: Group) -> None:
        """Hold this; the people come with `show_people`."""
        self.split.choose(group.split)
        typed = dict(group.times)
        for side in self.sides:
            for part in side.parts:
                part.edit.setText(typed.get(part.person.code, ""))

    def show_people(self, givers: "tuple[Person, ...]", receivers: "tuple[Person, ...]") -> None:
        """Everybody, each with the time that was typed for them before."""
        typed = dict(self.told().times)
        self._people = (*givers, *receivers)
        for side, people in zip(self.sides, (givers, receivers), strict=True):
            if [part.person for part in side.parts] == list(people):
                continue
            side.clear()
            for person in people:
                part = Part(person, typed.get(person.code, ""))
                part.changed.connect(self.changed)
                part.removed.connect(self.removed)
                part.entered.connect(self.entered)
                side.add(part)
        self._fit()

    def set_usual(self, minutes: int | None) -> None:
        """The time that holds for whoever has none of their own."""
        for side in self.sides:
            for part in side.parts:
                part.set_usual(minutes)

    def minutes_of(self, person: Person) -> int | None:
        """A time of somebody's own. Raises the refusals of `read_minutes`."""
        for side in self.sides:
            for part in side.parts:
                if part.person == person:
                    return part.minutes
        return None

    def settle(self) -> bool:
        """Whether every time can be read; the cursor goes to the first that cannot."""
        for side in self.sides:
            for part in side.parts:
                if not part.settle():
                    part.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                    return False
        return True

    def tell_effect(self, order: Order | None) -> None:
        """Say what the order would do to everybody, which explains the way of sharing better than its name."""
        self._order = order
        if order is None:
            self.effect.setText(self.tr("Everybody with their own time. Empty is the time of “How long?”."))
            return
        if not isinstance(order, ExchangeOrder):
            return
        try:
            order.check()
        except Refusal:
            self.effect.setText("")
            return
        changes = changes_of(order.entry())
        named = {code: changes[code] for code in (*order.people(), POT) if code in changes}
        self.effect.setText(effect(named, short_names(self._people)))

    def place(self, starts: "list[int]", width: int, *, narrow: bool) -> None:
        """Stand below the fields: `starts` of the entry bar's columns, in real pixels; with little room, where there
        is some."""
        px = look().px
        begin, words_width, below = starts[1], width - starts[3] - px(24), not narrow
        if narrow:
            begin, words_width = px(24), px(NARROW_WORDS)
        elif starts[2] - starts[1] < px(LEAST_COLUMN):
            # Below their own fields nothing would be left of the names: they take the room before the first field too.
            begin, words_width, below = px(24), px(LEAST_WORDS), False
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            # The sentences need width more than they need a place beside the people.
            here, there = (self._beside, self._below) if narrow else (self._below, self._beside)
            here.removeWidget(self.effect)
            there.insertWidget(1, self.effect)
        self._words.setFixedWidth(max(px(160), words_width))
        # A scroll bar takes its room from the second column alone: the first stays below its own field.
        first = starts[2] - starts[1] - px(12) if below else 0
        self.sides[0].setMinimumWidth(first)
        self.sides[0].setMaximumWidth(first or 16_777_215)
        self._row.setSpacing(px(12))
        before, after = begin, px(24)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        self._below.setContentsMargins(before, px(2), after, px(8))
        self._fit()

    def _fit(self) -> None:
        rows = max((len(side.parts) for side in self.sides), default=0)
        most = NARROW_ROWS_IN_SIGHT if self._is_narrow else ROWS_IN_SIGHT
        self._area.setFixedHeight(look().px(ROW_HEIGHT) * min(max(rows, 1), most))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(400), super().minimumSizeHint().height())

    def restyle(self) -> None:
        if hasattr(self, "_area"):
            self._area.setMinimumHeight(look().px(ROW_HEIGHT))

    def retranslate(self) -> None:
        if not hasattr(self, "_order"):
            return
        self.split.setAccessibleName(self.tr("Who pays?"))
        options: list[tuple[object, str]] = []
        for split in Split:
            text = words().word("splits", split.value)
            options.append((split, text[:1].upper() + text[1:]))
        self.split.set_options(options)
        self.tell_effect(self._order)
