"""What somebody can do and would like: chips of the whole catalogue, narrowed by typing."""

from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from timebank.domain.members import Member
from timebank.services.members import set_talents
from ui.kernel.door import Door
from ui.kernel.matches import matches
from ui.kernel.talents import TalentBook
from ui.kernel.wording import told
from ui.widgets.dialog import Dialog
from ui.widgets.field import FieldFrame, SearchEdit
from ui.widgets.flow import Flow
from ui.widgets.segmented import SegmentedControl
from ui.widgets.toggle import ToggleChip

CAN, WANTS = "can", "wants"


class TalentsDialog(Dialog):
    """Two lists of chips, one for each direction, of which one is shown."""

    def __init__(
        self, door: Door, talents: TalentBook, member: Member, parent: QWidget | None = None
    ) -> None:
        super().__init__(width=760, height=620, parent=parent)
        self._door, self._talents, self._member = door, talents, member
        self.side = SegmentedControl((CAN, WANTS))
        self.editor = SearchEdit(most=60)
        self.chips: dict[str, dict[str, ToggleChip]] = {
            CAN: self._made(member.can, "give"),
            WANTS: self._made(member.wants, "take"),
        }
        self._groups: dict[str, QWidget] = {}
        self.body.add(self.side, FieldFrame(self.editor, icon="search", height=48))
        for side, chips in self.chips.items():
            group, flow = QWidget(), Flow(gap=8)
            for chip in chips.values():
                flow.addWidget(chip)
            group.setLayout(flow)
            self._groups[side] = group
            self.body.add(group)
        self.body.add(None)
        self.side.chosen.connect(lambda _side: self._narrow())
        self.editor.textChanged.connect(lambda _text: self._narrow())
        self.accept_button.clicked.connect(self.send)
        self.retranslate()
        self._narrow()
        self.editor.setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self._member.account.name,
            self.tr("What can this person do for others, and what would they like help with?"),
            self.tr("Save"),
            self.tr("Cancel"),
        )
        self.side.set_words(self.tr("Direction"), {CAN: self.tr("Can do"), WANTS: self.tr("Would like")})
        self.editor.setPlaceholderText(self.tr("Search an activity"))
        self.editor.setAccessibleName(self.tr("Search an activity"))

    def send(self) -> None:
        """Save both lists."""
        chosen = {
            side: tuple(code for code, chip in chips.items() if chip.isChecked())
            for side, chips in self.chips.items()
        }
        self.accept_button.setEnabled(False)
        self._door.do(
            set_talents,
            self._member.account.code,
            chosen[CAN],
            chosen[WANTS],
            then=lambda _receipt: self.accept(),
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _made(self, chosen: tuple[str, ...], role: str) -> dict[str, ToggleChip]:
        chips: dict[str, ToggleChip] = {}
        in_use = [talent.code for talent in self._talents.in_use()]
        for code in [*chosen, *(code for code in in_use if code not in chosen)]:
            chip = ToggleChip(self._talents.icon(code), role=role, fill=f"{role}_tint")
            chip.set_words(self._talents.name(code))
            chip.setChecked(code in chosen)
            chips[code] = chip
        return chips

    def _narrow(self) -> None:
        typed = self.editor.text().strip()
        for side, group in self._groups.items():
            group.setVisible(side == self.side.value)
            for chip in self.chips[side].values():
                chip.setVisible(not typed or chip.isChecked() or bool(matches(chip.text(), typed)))
            group.updateGeometry()

    def _on_refused(self, refusal: Refusal) -> None:
        self.refuse(told(refusal))
