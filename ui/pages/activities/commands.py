"""What the page of activities can do with a key: in the week, at a session, in the form."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COMMANDS = (
    Command(
        name="activities.new",
        title=lambda: QCoreApplication.translate("Commands", "New activity"),
        icon="plus",
        keys=("Ctrl+M",),
    ),
    Command(
        name="activities.before",
        title=lambda: QCoreApplication.translate("Commands", "The week before"),
        icon="chevron-left",
        keys=("Alt+Left",),
        offered=False,
    ),
    Command(
        name="activities.after",
        title=lambda: QCoreApplication.translate("Commands", "The week after"),
        icon="chevron-right",
        keys=("Alt+Right",),
        offered=False,
    ),
    Command(
        name="activities.save",
        title=lambda: QCoreApplication.translate("Commands", "Close the session, or save the activity"),
        icon="check",
        keys=("Ctrl+Enter", "Ctrl+Return"),
        offered=False,
    ),
    Command(
        name="activities.way",
        title=lambda: QCoreApplication.translate("Commands", "How the session was confirmed"),
        icon="circle-check",
        keys=("Ctrl+B",),
        offered=False,
    ),
    Command(
        name="activities.lead",
        title=lambda: QCoreApplication.translate("Commands", "Whoever is chosen leads, or takes part"),
        icon="users-round",
        keys=("Ctrl+H",),
        offered=False,
    ),
    Command(
        name="activities.time",
        title=lambda: QCoreApplication.translate("Commands", "Whoever is chosen had another time"),
        icon="clock",
        keys=("Ctrl+T",),
        offered=False,
    ),
    Command(
        name="activities.undo",
        title=lambda: QCoreApplication.translate("Commands", "Undo"),
        icon="undo-2",
        keys=("Ctrl+Z",),
    ),
)
