"""What can be done with a key: one registry, which the keyboard, the palette (Ctrl+K), the keyboard map and the help
read alike, so that they never disagree.

A page lists its commands in `Page.commands` and says in `Page.deeds` what each does; `Page.install_commands` puts the
keys on. Those of the window stand in `ui.window_commands`, those of every list in `ui.lists.keys`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something to do: its name in the program, its words in the language of the screen, its keys (Qt's portable
    spelling, the first one is shown). `offered` False keeps it out of the palette: it makes sense in its place only.
    """

    name: str
    title: Callable[[], str]
    icon: str = "command"
    keys: tuple[str, ...] = ()
    offered: bool = True

    @property
    def key(self) -> str:
        """The key that is shown; empty where it has none."""
        return self.keys[0] if self.keys else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The commands of one place: everywhere, a page, every list."""

    title: str
    icon: str
    commands: tuple[Command, ...]


def install(
    commands: Iterable[Command],
    widget: QWidget,
    perform: Callable[[str], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> None:
    """Put the keys of these commands on a widget; `perform` hears the name of the command."""
    for command in commands:
        for key in command.keys:
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.setContext(context)
            # A key that is held down must not lock, book or undo again and again.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda name=command.name: perform(name))
