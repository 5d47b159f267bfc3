"""What the stack of slips can do with a key."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COMMANDS = (
    Command(
        name="slips.save",
        title=lambda: QCoreApplication.translate("Commands", "Save the stack"),
        icon="save",
        keys=("Ctrl+Enter", "Ctrl+Return"),
    ),
    Command(
        name="slips.undo",
        title=lambda: QCoreApplication.translate("Commands", "Undo"),
        icon="undo-2",
        keys=("Ctrl+Z",),
    ),
    Command(
        name="slips.redo",
        title=lambda: QCoreApplication.translate("Commands", "Bring the stack back into the table"),
        icon="redo-2",
        keys=("Ctrl+Y", "Ctrl+Shift+Z"),
    ),
    Command(
        name="slips.repeat",
        title=lambda: QCoreApplication.translate("Commands", "The same as on the slip above"),
        icon="corner-down-left",
        keys=("Ctrl+D",),
        offered=False,
    ),
    Command(
        name="slips.way",
        title=lambda: QCoreApplication.translate("Commands", "How it was confirmed"),
        icon="circle-check",
        keys=("Ctrl+B",),
        offered=False,
    ),
    Command(
        name="slips.note",
        title=lambda: QCoreApplication.translate("Commands", "Write a note with it"),
        icon="sticky-note",
        keys=("Ctrl+I",),
        offered=False,
    ),
    Command(
        name="slips.remove",
        title=lambda: QCoreApplication.translate("Commands", "Take this slip out"),
        icon="x",
        keys=("Ctrl+Delete",),
        offered=False,
    ),
    Command(
        name="slips.paste",
        title=lambda: QCoreApplication.translate("Commands", "Paste rows from a spreadsheet"),
        icon="copy",
    ),
)
