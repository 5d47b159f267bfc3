"""What the page *Privacy* can do with a key."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COMMANDS = (
    Command(
        name="privacy.again",
        title=lambda: QCoreApplication.translate("Commands", "Read the log again"),
        icon="refresh-cw",
        keys=("F5",),
    ),
)
