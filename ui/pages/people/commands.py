"""What the page of people can do with a key: in the list, and on the page of a person."""

from PySide6.QtCore import QCoreApplication

from ui.kernel.commands import Command

COMMANDS = (
    Command(
        name="people.find",
        title=lambda: QCoreApplication.translate("Commands", "Search for people"),
        icon="search",
        keys=("Ctrl+F",),
    ),
    Command(
        name="people.statement",
        title=lambda: QCoreApplication.translate("Commands", "Statement of who is shown"),
        icon="file-text",
        keys=("Ctrl+P",),
        offered=False,
    ),
    Command(
        name="people.next_part",
        title=lambda: QCoreApplication.translate("Commands", "Next part of a person's page"),
        icon="arrow-right",
        keys=("Ctrl+PgDown",),
        offered=False,
    ),
    Command(
        name="people.previous_part",
        title=lambda: QCoreApplication.translate("Commands", "Previous part of a person's page"),
        icon="arrow-left",
        keys=("Ctrl+PgUp",),
        offered=False,
    ),
    Command(
        name="people.next",
        title=lambda: QCoreApplication.translate("Commands", "Next person"),
        icon="chevron-right",
        keys=("Alt+Down",),
        offered=False,
    ),
    Command(
        name="people.previous",
        title=lambda: QCoreApplication.translate("Commands", "Previous person"),
        icon="chevron-left",
        keys=("Alt+Up",),
        offered=False,
    ),
    Command(
        name="people.more",
        title=lambda: QCoreApplication.translate("Commands", "More of a person: pause, join, leave"),
        icon="ellipsis",
        keys=("Ctrl+M",),
        offered=False,
    ),
)
