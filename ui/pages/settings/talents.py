"""The activities that people can choose from: renamed, taken out of use, or of the centre's own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from timebank.domain.access import Permission
from timebank.domain.changes import Topic
from timebank.domain.lists import Content
from timebank.domain.talents import Talent
from timebank.services.talents import list_talents
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.lists.card import ListCard
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.pages.settings.section import Explained, Section
from ui.pages.settings.talent_dialog import TalentDialog
from ui.widgets.button import Button, Kind
from ui.widgets.notice import EmptyState
from ui.widgets.table import Table


class TalentsSection(Section):
    """The catalogue, narrowed by typing; a row opens it for change."""

    topics = frozenset({Topic.TALENTS})

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._talents: tuple[Talent, ...] = ()
        may = door.actor.may(Permission.TALENT_CHANGE)
        self.new = Button(icon="plus", kind=Kind.PRIMARY)
        self.doings.add(self.new)
        self.new.setVisible(may)
        self.explained = Explained(door, Permission.TALENT_CHANGE)
        self.model: RowsModel[Talent] = RowsModel(self._columns(), self)
        self.table = Table(self.model, single_click=may)
        source = RowsSource(self.model, self)
        tools = ListTools("talents", self.table, source, door, shell, title=lambda: self.tr("Activities"))
        self.table.show_all_rows()
        self._nothing = EmptyState("hand-heart")
        self.card = ListCard(tools, empty=self._nothing)
        self.editor = self.card.editor
        self.body.add(self.explained, self.card)
        self.new.clicked.connect(lambda: self.open(None))
        if may:
            self.table.opened.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Activities"),
            self.tr("What people help each other with. A name that you give it stands everywhere at once."),
        )
        self.new.set_text(self.tr("New activity"))
        self._nothing.set_words(self.tr("No activities yet"))
        self.explained.say()
        self._fill()

    def arrive(self) -> None:
        self.editor.setFocus()

    def reload(self) -> None:
        self.door.ask(list_talents, then=self._show, owner=self)

    def open(self, talent: Talent | None) -> None:
        """Change an activity, or make one."""
        TalentDialog(self.door, self.shell, talent, self._talents, parent=self.window()).open()

    def _show(self, talents: Sequence[Talent]) -> None:
        self._talents = tuple(talents)
        self._fill()

    def _fill(self) -> None:
        self.model.replace(sorted(self._talents, key=lambda each: (not each.active, _name(each).casefold())))

    def _columns(self) -> list[TableColumn[Talent]]:
        return [
            TableColumn(
                name="activity",
                title=lambda: self.tr("Activity"),
                text=_name,
                icon=lambda each: (each.icon, "brand" if each.active else "muted"),
                key=lambda each: _name(each).casefold(),
                bold=True,
                stretch=3,
            ),
            TableColumn(
                name="group",
                title=lambda: self.tr("Group"),
                content=Content.CHOICE,
                value=lambda each: each.group,
                text=_group,
                key=_group,
                role="muted",
                stretch=2,
            ),
            TableColumn(
                name="use",
                title=lambda: self.tr("In use"),
                content=Content.CHOICE,
                value=lambda each: "yes" if each.active else "no",
                text=lambda each: self.tr("yes") if each.active else self.tr("no"),
                key=lambda each: not each.active,
                width=110,
                rank=1,
            ),
        ]


def _name(talent: Talent) -> str:
    return words().talent(talent.code, talent.own_name)


def _group(talent: Talent) -> str:
    return words().talent_group(talent.group)
