"""What works everywhere in the window: going to a page, searching, enrolling, help, looks, locking."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from timebank.wording.languages import OWN_NAMES
from ui.kernel.commands import Command
from ui.kernel.settings import LANGUAGES
from ui.kernel.theme import Scheme

GO = "go:"
"""Before the name of a page: the command that goes there."""
LANGUAGE, SCHEME = "language:", "scheme:"


def window_commands(pages: Mapping[str, Any]) -> tuple[Command, ...]:
    """Everything, for an operator who sees these pages (their `PageKind` by name)."""
    return (*_goings(pages), *_EVERYWHERE, *_looks())


def _goings(pages: Mapping[str, Any]) -> tuple[Command, ...]:
    made = []
    places = [name for name, kind in pages.items() if not kind.within]
    for name, kind in pages.items():
        keys = [kind.key] if kind.key else []
        if name in places[:9]:
            keys.append(f"Ctrl+{places.index(name) + 1}")
        if name == "desk":
            # The key that volunteers are taught: back to where help is written down.
            keys.insert(0, "F2")
        made.append(Command(name=f"{GO}{name}", title=kind.title, icon=kind.icon, keys=tuple(keys)))
    return tuple(made)


_EVERYWHERE = (
    Command(
        name="search",
        title=lambda: QCoreApplication.translate("Commands", "Search everything"),
        icon="search",
        keys=("Ctrl+K",),
        offered=False,
    ),
    Command(
        name="enrol",
        title=lambda: QCoreApplication.translate("Commands", "New person"),
        icon="user-round-plus",
        keys=("Ctrl+N",),
    ),
    Command(
        name="help",
        title=lambda: QCoreApplication.translate("Commands", "Help with this page"),
        icon="circle-help",
        keys=("F1",),
    ),
    Command(
        name="keys",
        title=lambda: QCoreApplication.translate("Commands", "All keys on one page"),
        icon="keyboard",
        keys=("Shift+F1",),
    ),
    Command(
        name="lock",
        title=lambda: QCoreApplication.translate("Commands", "Lock"),
        icon="lock",
        keys=("Ctrl+L",),
    ),
    Command(
        name="switch",
        title=lambda: QCoreApplication.translate("Commands", "Another operator"),
        icon="users-round",
        keys=("Ctrl+Shift+L",),
    ),
)


def _looks() -> tuple[Command, ...]:
    """Language, colours and size of the letters: they have no keys, but the palette offers them."""
    schemes = {
        Scheme.LIGHT: lambda: QCoreApplication.translate("Commands", "Colours: light"),
        Scheme.DARK: lambda: QCoreApplication.translate("Commands", "Colours: dark"),
        Scheme.CONTRAST: lambda: QCoreApplication.translate("Commands", "Colours: high contrast"),
    }
    icons = {Scheme.LIGHT: "sun", Scheme.DARK: "moon", Scheme.CONTRAST: "contrast"}
    return (
        Command(
            name="larger",
            title=lambda: QCoreApplication.translate("Commands", "Larger letters"),
            icon="zoom-in",
        ),
        Command(
            name="smaller",
            title=lambda: QCoreApplication.translate("Commands", "Smaller letters"),
            icon="zoom-out",
        ),
        *(
            Command(name=f"{SCHEME}{scheme}", title=title, icon=icons[scheme])
            for scheme, title in schemes.items()
        ),
        *(_speaks(code) for code in LANGUAGES),
    )


def _speaks(code: str) -> Command:
    def title() -> str:
        return QCoreApplication.translate("Commands", "Language: %1").replace("%1", OWN_NAMES[code])

    return Command(name=f"{LANGUAGE}{code}", title=title, icon="languages")
