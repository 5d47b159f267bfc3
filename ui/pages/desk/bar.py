"""The entry bar: fields under the labels that are the heads of today's list, and what each field has to say."""

from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from timebank.domain.numbers import POT
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.pages.desk.line import Shape, Typed
from ui.pages.desk.person_field import PersonField
from ui.pages.desk.pot import the_pot
from ui.pages.desk.reason_field import ReasonField
from ui.pages.desk.talent_field import TalentField
from ui.pages.desk.time_field import TimeField
from ui.widgets.button import Button, Kind
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled

GAP = 12
EDGE = 24
NARROW = 900
"""Design pixels: a bar less wide gives the people what room there is."""
_WIDTHS = (56.0, 196.0, 128.0, 110.0)
_NARROW_WIDTHS = (46.0, 132.0, 92.0, 92.0)
"""Time, activity, how long, save. The people share the rest."""

AnyField: TypeAlias = PersonField | TalentField | ReasonField | TimeField


class Said(Styled, QWidget):
    """What is wrong with a field, below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView("circle-alert", size=18, role="error")
        self.label = Label(size=15, role="error", wrap=True)
        row = Row(self._icon, (self.label, 1), gap=8)
        row.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say it; nothing to say takes no room."""
        self.label.setText(sentence)
        self.setVisible(bool(sentence))


class EntryBar(Styled, QWidget):
    """Fields in one row. The columns of today's list stand where the fields stand."""

    columns_changed = Signal()

    def __init__(self, door: Door, shell: Shell, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.giver = PersonField(door, shell, page)
        self.receiver = PersonField(door, shell, page)
        self.talent = TalentField(shell.talents, page)
        self.reason = ReasonField()
        self.reason.hide()
        self._shape = Shape.HELP
        self._aside = Typed()
        """Who was to have helped, while the pot gives."""
        self.time = TimeField()
        self.save = Button(kind=Kind.PRIMARY, height=56)
        self.when = Label(size=16, role="muted")
        self.heads = tuple(Label(size=15, bold=True, role="muted", elide=True) for _ in range(5))
        self.heads[4].set_trailing()
        for head, edit in zip(
            self.heads[1:],
            (self.giver.edit, self.receiver.edit, self.talent.edit, self.time.edit),
            strict=True,
        ):
            head.setBuddy(edit)
        self.said = (Said(), Said(), Said())
        self._grid = QGridLayout()
        self._fill()
        self.setLayout(self._grid)
        for field, said in zip((self.giver, self.receiver), self.said[:2], strict=True):
            field.refusal_changed.connect(said.say)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.talent.refusal_changed.connect(lambda _sentence: self._say_third())
        self.reason.refusal_changed.connect(lambda _sentence: self._say_third())
        self.time.refusal_changed.connect(lambda _sentence: self._say_third())
        # The columns of the list follow when the layout has come to rest, not at every step of it.
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.timeout.connect(self.columns_changed)
        for part in (*self.fields, self.reason, self.save):
            part.installEventFilter(self)
        self.restyle()
        self.retranslate()

    @property
    def fields(self) -> tuple[AnyField, ...]:
        """The fields in order: those of the shape of the line."""
        third = self.talent if self._shape.is_help else self.reason
        return self.giver, self.receiver, third, self.time

    def set_shape(self, shape: Shape) -> None:
        """Ask for what such a line needs; the pot comes and goes with the shapes that it belongs to."""
        before, self._shape = self._shape, shape
        self.receiver.takes_pot = shape is Shape.GIFT
        if shape is Shape.GRANT:
            self._aside = self.giver.typed
            self.giver.lock(the_pot())
        elif before is Shape.GRANT:
            self.giver.lock(None)
            self.giver.restore(self._aside)
        chosen = self.receiver.person
        if shape is not Shape.GIFT and chosen is not None and chosen.code == POT:
            self.receiver.restore(Typed())
        self.reason.setVisible(not shape.is_help)
        self.talent.setVisible(shape.is_help)
        self.reason.need(shape is Shape.GRANT)
        self._say_third()
        self.retranslate()

    @property
    def is_narrow(self) -> bool:
        """Whether there is little room."""
        return self.width() < look().px(NARROW)

    def starts(self) -> list[int]:
        """Where each column begins, in real pixels from the leading edge of the bar."""
        found = [look().px(EDGE)]
        for part in (*self.fields, self.save):
            area = part.geometry()
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            found.append(self.width() - area.right() - 1 if mirrored else area.left())
        return found

    def restyle(self) -> None:
        px = look().px
        self._grid.setHorizontalSpacing(px(GAP))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setContentsMargins(px(EDGE), px(14), px(EDGE), px(8))
        time, talent, length, save = _NARROW_WIDTHS if self.is_narrow else _WIDTHS
        self._grid.setColumnMinimumWidth(0, px(time))
        self.talent.set_narrow(self.is_narrow)
        self.time.set_narrow(self.is_narrow)
        self.talent.setFixedWidth(px(talent))
        self.reason.setFixedWidth(px(talent))
        self.time.setFixedWidth(px(length))
        self.save.setFixedWidth(max(px(save), self.save.sizeHint().width()))

    def retranslate(self) -> None:
        match self._shape:
            case Shape.HELP:
                people = (self.tr("Who helped?"), self.tr("For whom?"))
            case Shape.SWAP:
                people = (self.tr("Who helped?"), self.tr("Who helped back?"))
            case Shape.GIFT:
                people = (self.tr("Who gives?"), self.tr("To whom?"))
            case Shape.GRANT:
                people = (self.tr("Out of"), self.tr("For whom?"))
        is_help = self._shape.is_help
        third = self.tr("What?") if is_help else self.tr("Why?")
        length = self.tr("How long?") if is_help else self.tr("How much?")
        texts = (self.tr("Time"), *people, third, length)
        self.heads[3].setBuddy(self.talent.edit if is_help else self.reason.edit)
        for head, text in zip(self.heads, texts, strict=True):
            head.setText(text)
        for field, text in zip(self.fields, texts[1:], strict=True):
            field.edit.setAccessibleName(text)
        self.save.set_text(self.tr("Save"))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(560), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._moved.start(0)
        return False

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.restyle()
        self._moved.start(0)

    def _say_third(self) -> None:
        third = self.talent if self._shape.is_help else self.reason
        self.said[2].say(third.refusal or self.time.refusal)

    def _fill(self) -> None:
        grid = self._grid
        for column, head in enumerate(self.heads):
            grid.addWidget(head, 0, column)
        grid.addWidget(self.when, 1, 0)
        for column, part in enumerate((*self.fields, self.save), start=1):
            grid.addWidget(part, 1, column)
        grid.addWidget(self.reason, 1, 3)
        grid.addWidget(self.said[0], 2, 1)
        grid.addWidget(self.said[1], 2, 2)
        grid.addWidget(self.said[2], 2, 3, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
