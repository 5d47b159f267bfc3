"""What the page *Review* can do with a key."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COMMANDS = (
    Command(
        name="review.entries",
        title=lambda: QCoreApplication.translate("Commands", "All entries"),
        icon="scroll-text",
        keys=("Alt+1",),
    ),
    Command(
        name="review.flags",
        title=lambda: QCoreApplication.translate("Commands", "What asks for attention"),
        icon="triangle-alert",
        keys=("Alt+2",),
    ),
    Command(
        name="review.months",
        title=lambda: QCoreApplication.translate("Commands", "Review a month"),
        icon="calendar-check",
        keys=("Alt+3",),
    ),
    Command(
        name="review.reverse",
        title=lambda: QCoreApplication.translate("Commands", "Undo the chosen entry, with a reason"),
        icon="undo-2",
        keys=("Ctrl+R",),
    ),
    Command(
        name="review.again",
        title=lambda: QCoreApplication.translate("Commands", "Record the entry that was undone again"),
        icon="redo-2",
        keys=("Ctrl+Shift+R",),
    ),
    Command(
        name="review.slip",
        title=lambda: QCoreApplication.translate("Commands", "Slip to sign, of the chosen entry"),
        icon="printer",
        keys=("Ctrl+P",),
    ),
    Command(
        name="review.looked",
        title=lambda: QCoreApplication.translate("Commands", "Looked at: what is chosen is all right"),
        icon="check",
        keys=("Ctrl+G",),
    ),
    Command(
        name="review.settle",
        title=lambda: QCoreApplication.translate("Commands", "Sign or confirm what waits"),
        icon="signature",
        keys=("Ctrl+T",),
    ),
    Command(
        name="review.decline",
        title=lambda: QCoreApplication.translate("Commands", "Decline what waits"),
        icon="ban",
        keys=("Ctrl+D",),
    ),
    Command(
        name="review.month",
        title=lambda: QCoreApplication.translate("Commands", "Close the chosen month, or open it again"),
        icon="lock",
        keys=("Ctrl+M",),
    ),
)
