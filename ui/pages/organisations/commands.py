"""What the page *Organisations* can do with a key."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COMMANDS = (
    Command(
        name="organisations.new",
        title=lambda: QCoreApplication.translate("Commands", "New organisation"),
        icon="plus",
        keys=("Ctrl+T",),
    ),
    Command(
        name="organisations.people",
        title=lambda: QCoreApplication.translate("Commands", "This organisation: people"),
        icon="users-round",
        keys=("Alt+1",),
    ),
    Command(
        name="organisations.sessions",
        title=lambda: QCoreApplication.translate("Commands", "This organisation: activities"),
        icon="calendar-days",
        keys=("Alt+2",),
    ),
    Command(
        name="organisations.details",
        title=lambda: QCoreApplication.translate("Commands", "This organisation: details and contacts"),
        icon="building-2",
        keys=("Alt+3",),
    ),
    Command(
        name="organisations.certificates",
        title=lambda: QCoreApplication.translate("Commands", "This organisation: make certificates"),
        icon="award",
        keys=("Ctrl+M",),
    ),
    Command(
        name="organisations.papers",
        title=lambda: QCoreApplication.translate("Commands", "This organisation: papers"),
        icon="scroll-text",
        keys=("Ctrl+R",),
    ),
    Command(
        name="organisations.statement",
        title=lambda: QCoreApplication.translate("Commands", "This organisation: statement"),
        icon="file-text",
        keys=("Ctrl+P",),
    ),
)
