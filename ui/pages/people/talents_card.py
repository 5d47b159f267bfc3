"""What somebody can do for others, and what they would like help with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kernel.layouts import Column, Row
from ui.kernel.talents import TalentBook
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, Chip
from ui.widgets.flow import Flow
from ui.widgets.label import Label


class TalentsCard(Card):
    """Two groups of chips and a pencil."""

    edited = Signal()

    def __init__(self, talents: TalentBook, parent: QWidget | None = None) -> None:
        self._talents = talents
        self._can_title, self._wants_title = Label(size=17, bold=True), Label(size=17, bold=True)
        self.edit = Button(icon="pencil", kind=Kind.GHOST, height=32, role="muted")
        self._groups = {"give": (QWidget(), Flow()), "take": (QWidget(), Flow())}
        self._none = {"give": Label(size=15, role="muted"), "take": Label(size=15, role="muted")}
        for widget, flow in self._groups.values():
            widget.setLayout(flow)
        super().__init__(
            Column(
                Row(self._can_title, None, self.edit),
                self._groups["give"][0],
                self._none["give"],
                4,
                self._wants_title,
                self._groups["take"][0],
                self._none["take"],
                gap=8,
                margins=(24, 12, 16, 20),
            ),
            parent=parent,
        )
        self.edit.clicked.connect(self.edited)
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self.retranslate()

    def retranslate(self) -> None:
        self._can_title.setText(self.tr("Can do"))
        self._wants_title.setText(self.tr("Would like"))
        self.edit.set_text("", name=self.tr("Change what this person can do and would like"))
        for label in self._none.values():
            label.setText(self.tr("Not said yet."))
        self._put("give", self._shown[0])
        self._put("take", self._shown[1])

    def show_talents(self, can: tuple[str, ...], wants: tuple[str, ...], may_edit: bool) -> None:
        """These talents, and whether the pencil is there."""
        self._shown = (can, wants)
        self.edit.setVisible(may_edit)
        self._put("give", can)
        self._put("take", wants)

    def _put(self, side: str, codes: tuple[str, ...]) -> None:
        widget, flow = self._groups[side]
        flow.clear()
        for code in codes:
            chip = Chip(self._talents.name(code), self._talents.icon(code), role=side, fill=f"{side}_tint")
            flow.addWidget(chip)
        widget.setVisible(bool(codes))
        self._none[side].setVisible(not codes)
        widget.updateGeometry()
