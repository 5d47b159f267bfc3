"""The keys of the program, as a sheet to lay beside the keyboard."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """One thing that can be done, and the keys that do it, each as it is written on this keyboard."""

    what: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySection:
    """The keys of one place."""

    title: str
    lines: tuple[KeyLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyboard:
    """All of them. `told` is a line below the title that says what holds everywhere."""

    title: str
    told: str
    sections: tuple[KeySection, ...]
