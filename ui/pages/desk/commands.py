"""What the desk can do with a key."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COMMANDS = (
    Command(
        name="desk.undo",
        title=lambda: QCoreApplication.translate("Commands", "Undo"),
        icon="undo-2",
        keys=("Ctrl+Z",),
    ),
    Command(
        name="desk.redo",
        title=lambda: QCoreApplication.translate("Commands", "Do it again after all"),
        icon="redo-2",
        keys=("Ctrl+Y", "Ctrl+Shift+Z"),
    ),
    Command(
        name="desk.group",
        title=lambda: QCoreApplication.translate("Commands", "Group: more people in one line"),
        icon="users-round",
        keys=("Ctrl+G",),
    ),
    Command(
        name="desk.shape",
        title=lambda: QCoreApplication.translate(
            "Commands", "Another shape: help, exchange of languages, gift"
        ),
        icon="arrow-left-right",
        keys=("Ctrl+T",),
    ),
    Command(
        name="desk.day",
        title=lambda: QCoreApplication.translate("Commands", "Another day"),
        icon="calendar",
        keys=("Ctrl+D",),
    ),
    Command(
        name="desk.note",
        title=lambda: QCoreApplication.translate("Commands", "Write a note with it"),
        icon="sticky-note",
        keys=("Ctrl+I",),
    ),
    Command(
        name="desk.way",
        title=lambda: QCoreApplication.translate("Commands", "How it was confirmed"),
        icon="circle-check",
        keys=("Ctrl+B",),
    ),
    Command(
        name="desk.insist",
        title=lambda: QCoreApplication.translate("Commands", "Save all the same, with a reason"),
        icon="save",
        keys=("Ctrl+Enter", "Ctrl+Return"),
        offered=False,
    ),
    Command(
        name="desk.waiting",
        title=lambda: QCoreApplication.translate("Commands", "The next line that waits"),
        icon="hourglass",
        keys=("F7",),
    ),
    Command(
        name="desk.list",
        title=lambda: QCoreApplication.translate("Commands", "To today's list, and back"),
        icon="list-checks",
        keys=("F6",),
        offered=False,
    ),
    Command(
        name="desk.slip",
        title=lambda: QCoreApplication.translate(
            "Commands", "Slip to sign: of what is typed, else of the last line"
        ),
        icon="printer",
        keys=("Ctrl+P",),
    ),
    Command(
        name="desk.hide",
        title=lambda: QCoreApplication.translate("Commands", "Hide or show balances"),
        icon="eye-off",
        keys=("F4",),
    ),
)
