"""What the palette finds: people, organisations, entries, pages, commands and help, each as a line that does something."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from timebank.domain.names import fold


class Group(Enum):
    """Under which head a line stands."""

    RECENT = auto()
    PEOPLE = auto()
    ORGANISATIONS = auto()
    ENTRIES = auto()
    PAGES = auto()
    COMMANDS = auto()
    HELP = auto()


MOST = {Group.PEOPLE: 6, Group.COMMANDS: 5, Group.HELP: 3, Group.ENTRIES: 5, Group.ORGANISATIONS: 3}
"""Lines of one group; who is not among them types more."""
MOST_RECENT = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line. `id` tells two of them apart, `beside` is the same name in its own script, `key` what does the
    same on the keyboard; `rank` says how well it fits, the least best. `hidden` words are found but not shown.
    """

    id: str
    group: Group
    title: str
    icon: str
    does: Callable[[], object] = field(compare=False)
    beside: str = ""
    below: str = ""
    key: str = ""
    rank: int = 0
    hidden: str = ""
    muted: bool = False


def fitting(items: Iterable[Item], text: str) -> list[Item]:
    """Those of the items whose words begin as the typed ones do, best first: the title's own beginning before a word
    in it, a word in it before what is not shown."""
    wanted = fold(text).split()
    if not wanted:
        return []
    found = []
    for item in items:
        title, more = fold(item.title), fold(item.hidden)
        places = [_place(word, title, more) for word in wanted]
        if None not in places:
            found.append((sum(place for place in places if place is not None), item))
    return [item for _, item in sorted(found, key=lambda each: (each[0], each[1].rank))]


def _place(word: str, title: str, more: str) -> int | None:
    if title.startswith(word):
        return 0
    if f" {word}" in title:
        return 1
    if len(word) > 2 and word in title:
        return 2
    if more.startswith(word) or f" {word}" in more:
        return 3
    return None


def grouped(found: Sequence[Item]) -> list[Group | Item]:
    """Items below the heads of their groups, groups in the order of their best item, each cut to what it may show."""
    groups: dict[Group, list[Item]] = {}
    for item in found:
        groups.setdefault(item.group, []).append(item)
    lines: list[Group | Item] = []
    for group, items in groups.items():
        lines.append(group)
        lines.extend(items[: MOST.get(group, 5)])
    return lines


class Recent:
    """What was chosen last, newest first; kept while somebody is signed in and nowhere else."""

    def __init__(self) -> None:
        self._items: list[Item] = []

    def add(self, item: Item) -> None:
        """This was chosen now."""
        others = [each for each in self._items if each.id != item.id]
        self._items = [item, *others][:MOST_RECENT]

    @property
    def items(self) -> tuple[Item, ...]:
        """The latest first."""
        return tuple(self._items)
