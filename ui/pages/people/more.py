"""The menu of what is done less often with a person."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from timebank.domain.members import Member
from timebank.services.erasing import erase_member
from timebank.services.members import change_member, merge_members, pause_member
from timebank.services.personal import export_member
from timebank.services.transfers import settle
from ui.kernel.door import Door
from ui.kernel.icons import icon
from ui.kernel.theme import look


class PersonMenu(QMenu):
    """What can be done with this member; what may not be done now is grey. It does the `deeds` by their names."""

    def __init__(
        self, member: Member, door: Door, deeds: Mapping[str, Callable[[], object]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deeds = deeds
        here = member.account.open
        self._offer("statement", "file-text", self.tr("Statement"))
        if door.may(export_member):
            self._offer("all", "file-user", self.tr("All that is known…"))
        self._offer("change", "pencil", self.tr("Change details"), may=door.may(change_member))
        pause = self.tr("Take part again") if member.account.paused else self.tr("Pause")
        self._offer("pause", "circle-pause", pause, may=door.may(pause_member) and here)
        self.addSeparator()
        self._offer("join", "merge", self.tr("Join a double…"), may=door.may(merge_members) and here)
        if here:
            self._offer("leave", "log-out", self.tr("Leaves…"), may=door.may(settle))
        else:
            self._offer("return", "log-in", self.tr("Comes back"), may=door.may(settle))
        if door.may(erase_member):
            self._offer("erase", "trash-2", self.tr("Erase…"))

    def _offer(self, deed: str, picture: str, text: str, *, may: bool = True) -> None:
        action = self.addAction(icon(picture, look().colour("muted"), look().px(20)), text)
        action.triggered.connect(lambda: self._deeds[deed]())
        action.setEnabled(may)
