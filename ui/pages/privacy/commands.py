"""What the page *Privacy* can do with a key."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COMMANDS = (
    Command(
        name="privacy.log",
        title=lambda: QCoreApplication.translate("Commands", "The log"),
        icon="eye",
        keys=("Alt+1",),
    ),
    Command(
        name="privacy.breaches",
        title=lambda: QCoreApplication.translate("Commands", "Data breaches"),
        icon="shield-alert",
        keys=("Alt+2",),
    ),
    Command(
        name="privacy.processing",
        title=lambda: QCoreApplication.translate("Commands", "Register of processing"),
        icon="clipboard-list",
        keys=("Alt+3",),
    ),
    Command(
        name="privacy.retention",
        title=lambda: QCoreApplication.translate("Commands", "Retention review"),
        icon="hourglass",
        keys=("Alt+4",),
    ),
    Command(
        name="privacy.erasures",
        title=lambda: QCoreApplication.translate("Commands", "Who was erased"),
        icon="trash-2",
        keys=("Alt+5",),
    ),
    Command(
        name="privacy.breach",
        title=lambda: QCoreApplication.translate("Commands", "New data breach"),
        icon="plus",
        keys=("Ctrl+T",),
    ),
    Command(
        name="privacy.activity",
        title=lambda: QCoreApplication.translate("Commands", "New processing"),
        icon="plus",
        keys=("Ctrl+Shift+T",),
    ),
    Command(
        name="privacy.again",
        title=lambda: QCoreApplication.translate("Commands", "Read the log again"),
        icon="refresh-cw",
        keys=("F5",),
    ),
)
