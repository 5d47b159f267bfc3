"""The activities that people can choose from: renamed, taken out of use, or of the centre's own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.domain.access import Permission
from timebank.domain.changes import Topic
from timebank.domain.talents import Talent
from timebank.services.talents import list_talents
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.matches import matches
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.pages.settings.section import Explained, Section
from ui.pages.settings.talent_dialog import TalentDialog
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import FieldFrame, SearchEdit
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
        self.editor = SearchEdit(most=60)
        self.model: RowsModel[Talent] = RowsModel(self._columns(), self)
        self.table = Table(self.model, single_click=may)
        self.body.add(self.explained, FieldFrame(self.editor, icon="search", height=48))
        self.body.add(Card(Column(self.table, margins=(1, 4, 1, 8))))
        self.editor.textChanged.connect(lambda _text: self._narrow())
        self.editor.down.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.table.left_upwards.connect(lambda: self.editor.setFocus(Qt.FocusReason.BacktabFocusReason))
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
        self.editor.setPlaceholderText(self.tr("Search an activity"))
        self.editor.setAccessibleName(self.tr("Search an activity"))
        self.table.setAccessibleName(self.tr("Activities"))
        self.table.retranslate()
        self.explained.say()
        self._narrow()

    def arrive(self) -> None:
        self.editor.setFocus()

    def reload(self) -> None:
        self.door.ask(list_talents, then=self._show, owner=self)

    def open(self, talent: Talent | None) -> None:
        """Change an activity, or make one."""
        TalentDialog(self.door, self.shell, talent, self._talents, parent=self.window()).open()

    def _show(self, talents: Sequence[Talent]) -> None:
        self._talents = tuple(talents)
        self._narrow()

    def _narrow(self) -> None:
        typed = self.editor.text().strip()
        found = [each for each in self._talents if not typed or matches(_name(each), typed)]
        self.model.replace(sorted(found, key=lambda each: (not each.active, _name(each).casefold())))
        self.table.show_all_rows()

    def _columns(self) -> list[TableColumn[Talent]]:
        return [
            TableColumn(
                title=lambda: self.tr("Activity"),
                text=_name,
                icon=lambda each: (each.icon, "brand" if each.active else "muted"),
                key=lambda each: _name(each).casefold(),
                bold=True,
                stretch=3,
            ),
            TableColumn(
                title=lambda: self.tr("Group"),
                text=_group,
                key=_group,
                role="muted",
                stretch=2,
            ),
            TableColumn(
                title=lambda: self.tr("In use"),
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
