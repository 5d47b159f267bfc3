"""What the page of offers and requests can do with a key."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COMMANDS = (
    Command(
        name="offers.kind",
        title=lambda: QCoreApplication.translate("Commands", "Offer or request"),
        icon="arrow-left-right",
        keys=("Ctrl+T",),
    ),
    Command(
        name="offers.details",
        title=lambda: QCoreApplication.translate("Commands", "Days, place, language, until when"),
        icon="calendar",
        keys=("Ctrl+D",),
    ),
    Command(
        name="offers.find",
        title=lambda: QCoreApplication.translate("Commands", "Search in offers and requests"),
        icon="search",
        keys=("Ctrl+F",),
    ),
    Command(
        name="offers.poster",
        title=lambda: QCoreApplication.translate("Commands", "Poster for the noticeboard"),
        icon="printer",
        keys=("Ctrl+P",),
    ),
    Command(
        name="offers.done",
        title=lambda: QCoreApplication.translate("Commands", "The chosen one is done"),
        icon="circle-check",
        keys=("Ctrl+E",),
        offered=False,
    ),
    Command(
        name="offers.extend",
        title=lambda: QCoreApplication.translate("Commands", "The chosen one stands longer"),
        icon="calendar-clock",
        keys=("Ctrl++",),
        offered=False,
    ),
    Command(
        name="offers.undo",
        title=lambda: QCoreApplication.translate("Commands", "Undo"),
        icon="undo-2",
        keys=("Ctrl+Z",),
    ),
)
