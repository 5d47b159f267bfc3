"""The slip to sign, as the menu of a line in a list offers it."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from timebank.services.slip_papers import slip_paper
from ui.dialogs.slip import SlipDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.lists.tools import RowWish


def slip_wishes(
    door: Door, shell: Shell, entry: UUID | None, parent: QWidget, *, key: str = ""
) -> tuple[RowWish, ...]:
    """The wish for the slip of this entry; nothing for None (a line that is no help) or who may not see one."""
    if entry is None or not door.may(slip_paper):
        return ()
    text = QCoreApplication.translate("SlipDialog", "Slip to sign…")
    return (
        RowWish(
            text=text,
            icon="printer",
            key=key,
            does=lambda: SlipDialog(door, shell, entry, parent=parent.window()).open(),
        ),
    )
