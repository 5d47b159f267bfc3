"""What works in every list with a key, while the focus is in it."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COPY = Command(
    name="list.copy",
    title=lambda: QCoreApplication.translate("Commands", "Copy the rows that are chosen"),
    icon="copy",
    keys=("Ctrl+C",),
    offered=False,
)
COPY_ALL = Command(
    name="list.copy_all",
    title=lambda: QCoreApplication.translate("Commands", "Copy the whole list"),
    icon="copy",
    keys=("Ctrl+Shift+C",),
    offered=False,
)
EXPORT = Command(
    name="list.export",
    title=lambda: QCoreApplication.translate("Commands", "Save the list as a file"),
    icon="download",
    keys=("Ctrl+Shift+S",),
    offered=False,
)
PRINT = Command(
    name="list.print",
    title=lambda: QCoreApplication.translate("Commands", "Print the list"),
    icon="printer",
    keys=("Ctrl+Shift+P",),
    offered=False,
)
COLUMNS = Command(
    name="list.columns",
    title=lambda: QCoreApplication.translate("Commands", "Choose columns"),
    icon="sliders-horizontal",
    keys=("Ctrl+Shift+K",),
    offered=False,
)
MENU = Command(
    name="list.menu",
    title=lambda: QCoreApplication.translate("Commands", "Menu of the list"),
    icon="ellipsis",
    keys=("Shift+F10",),
    offered=False,
)
COMMANDS = (COPY, COPY_ALL, EXPORT, PRINT, COLUMNS, MENU)
