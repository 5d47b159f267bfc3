"""What the office found, and what the window can do, as lines of the palette."""

from collections.abc import Callable, Container, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from timebank.domain.finding import Everything, FoundEntry
from timebank.domain.members import Found
from ui.help.topics import topics
from ui.kernel.commands import Command
from ui.kernel.talents import TalentBook
from ui.kernel.wording import words
from ui.palette.items import Group, Item
from ui.widgets.found import role_icon


class Finds(QObject):
    """Makes items of people, organisations and entries; choosing one opens it."""

    def __init__(
        self,
        talents: TalentBook,
        open_person: Callable[[str], object],
        open_organisation: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._talents, self._open_person, self._open_organisation = talents, open_person, open_organisation

    def items(self, found: Everything) -> Sequence[Item]:
        """Entries first: they are found only by a number, a day or two names, which are meant."""
        return [
            *(self._entry(entry) for entry in found.entries),
            *(self._account(each, rank) for rank, each in enumerate(found.accounts)),
        ]

    def _account(self, found: Found, rank: int) -> Item:
        if found.kind == "organisation":
            return Item(
                id=f"organisation {found.code}",
                group=Group.ORGANISATIONS,
                title=found.name,
                icon="building-2",
                below=self.tr("no. %1").replace("%1", found.code),
                does=partial(self._open_organisation, found.code),
                rank=rank,
            )
        parts = [self.tr("no. %1").replace("%1", found.code)]
        if not found.open:
            parts.append(self.tr("takes part no longer"))
        elif found.last_activity is not None:
            day, activity = words().day_and_month(found.last_activity), self._talents.name(found.last_talent)
            parts.append(f"{day}: {activity}" if activity else day)
        return Item(
            id=f"person {found.code}",
            group=Group.PEOPLE,
            title=found.name,
            beside=found.script_name,
            icon=role_icon(found.role),
            below="  ·  ".join(parts),
            does=partial(self._open_person, found.code),
            rank=rank,
            muted=not found.open,
        )

    def _entry(self, entry: FoundEntry) -> Item:
        names = [words().joined([name for name in side if name]) for side in (entry.givers, entry.receivers)]
        what = self._talents.name(entry.talent) or words().word("kinds", entry.kind)
        parts = [
            words().date(entry.service_date),
            what[:1].upper() + what[1:],
            words().duration(entry.minutes),
            self.tr("entry %1").replace("%1", str(entry.sequence)),
        ]
        return Item(
            id=f"entry {entry.entry}",
            group=Group.ENTRIES,
            title="  →  ".join(filter(None, names)),
            icon=self._talents.icon(entry.talent) if entry.talent else "circle-dot",
            below="  ·  ".join(parts),
            does=partial(self._open_person, entry.person) if entry.person else _nothing,
        )


def _nothing() -> None:
    """An entry between accounts that are no people has no page of its own."""


def command_items(
    commands: Iterable[Command],
    perform: Callable[[str], object],
    *,
    page: str = "",
    group: Group = Group.COMMANDS,
) -> list[Item]:
    """The commands that are offered; `page` tells below which page they belong to."""
    hidden = QCoreApplication.translate("Commands", "do command key")
    return [
        Item(
            id=command.name,
            group=group,
            title=command.title(),
            icon=command.icon,
            key=command.key,
            below=page,
            hidden=f"{page} {hidden if group is Group.COMMANDS else ''}",
            does=partial(perform, command.name),
        )
        for command in commands
        if command.offered
    ]


def help_items(hidden: Container[str], show: Callable[[str, str], object]) -> list[Item]:
    """Every page of the help and every place in it, but for pages that are `hidden` from this operator."""
    made = []
    for topic in topics():
        if topic.name in hidden:
            continue
        places = ((key or heading, heading) for key, heading in topic.places if heading)
        made.append(_help_item(f"help {topic.name}", topic.title, "", partial(show, topic.name, "")))
        made += [
            _help_item(f"help {topic.name} {heading}", heading, topic.title, partial(show, topic.name, place))
            for place, heading in places
        ]
    return made


def _help_item(name: str, title: str, below: str, does: Callable[[], object]) -> Item:
    return Item(id=name, group=Group.HELP, title=title, icon="circle-help", below=below, does=does)
