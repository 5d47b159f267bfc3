"""The texts of the help: Markdown in resources/help/<language>/, one file for each page.

A heading may end in a key in braces, `## Who helped? {giver}`: a field whose property `help` is that key opens there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timebank.places import resource
from ui.kernel.language import language

LANGUAGES = ("nl", "en")
HELP = "help"
"""The property of a field that names its paragraph."""
_HEADING = re.compile(r"^(#{1,3}) +(.*?)(?: *\{([a-z_]+)\})? *$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One page of help. `places` are its headings with their keys, in order; an empty key has no field."""

    name: str
    title: str
    markdown: str
    places: tuple[tuple[str, str], ...]
    folder: Path


def topic(name: str) -> Topic | None:
    """The help with this name in the language of the screen; None where there is none."""
    spoken = language() if language() in LANGUAGES else "en"
    folder = resource("help") / spoken
    file = folder / f"{name}.md"
    if not file.is_file():
        return None
    text = file.read_text("utf-8")
    places = tuple((match[3] or "", match[2]) for match in _HEADING.finditer(text))
    title = places[0][1] if places else name
    shown = _HEADING.sub(lambda match: f"{match[1]} {match[2]}", text)
    return Topic(name=name, title=title, markdown=shown, places=places[1:], folder=folder)


def topics() -> Iterator[Topic]:
    """Every help there is, in the language of the screen."""
    for name in names():
        found = topic(name)
        if found is not None:
            yield found


def names() -> list[str]:
    """The names of all help, which is there in both languages."""
    return sorted(file.stem for file in (resource("help") / LANGUAGES[0]).glob("*.md"))
