"""Who works with the program: in which role, with which badge; and what each role may do."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from timebank.domain.access import Permission, Role
from timebank.domain.changes import Topic
from timebank.domain.lists import Content
from timebank.domain.operators import Operator
from timebank.services.staff import list_operators
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.renewing import show_key
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.lists.card import ListCard
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.pages.settings.operator_dialog import OperatorDialog
from ui.pages.settings.roles import STAFF, may_do
from ui.pages.settings.section import Explained, Fact, Section, card
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.table import Table


class OperatorsSection(Section):
    """The list; a row opens what can be changed. Below it, what each role may do."""

    topics = frozenset({Topic.OPERATORS})

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.new = Button(icon="user-round-plus", kind=Kind.PRIMARY)
        self.doings.add(self.new)
        may = door.actor.may(Permission.OPERATOR_CHANGE)
        self.new.setVisible(may)
        self.explained = Explained(door, Permission.OPERATOR_CHANGE)
        self.model: RowsModel[Operator] = RowsModel(self._columns(), self)
        self.table = Table(self.model, single_click=may)
        source = RowsSource(self.model, self)
        tools = ListTools("operators", self.table, source, door, shell, title=lambda: self.tr("Operators"))
        self.table.show_all_rows()
        self.card = ListCard(tools, empty=EmptyState("user-round"), quick=False)
        self._roles = {
            role: (Label(bold=True, wrap=True), Label(size=15, role="muted", wrap=True)) for role in STAFF
        }
        self._roles_title = Label(size=17, bold=True, wrap=True)
        self._own_title, self._own = (
            Label(size=17, bold=True, wrap=True),
            Label(size=15, role="muted", wrap=True),
        )
        rows = [Column(name, does, gap=2) for name, does in self._roles.values()]
        self.renewal = Fact("key-round", button=True)
        self._renewal_card = card(self.renewal)
        self._renewal_card.hide()
        self.renewal.changed.connect(lambda: shell.renew_key())
        self.body.add(self.explained, self._renewal_card, self.card)
        self.body.add(card(self._roles_title, *rows, gap=12), card(self._own_title, self._own, gap=6))
        self.new.clicked.connect(lambda: self.open(None))
        if may:
            self.table.opened.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Operators"),
            self.tr(
                "Everybody has a name and a password of their own. Then we know later who wrote it down."
            ),
        )
        self.new.set_text(self.tr("New operator"))
        self.renewal.set_words(
            self.tr("Somebody was let in no longer"),
            self.tr(
                "May they have a copy of the time bank, or the recovery sheet? Then give the file a new key."
            ),
            self.tr("Renew the key…"),
        )
        self.explained.say()
        self._roles_title.setText(self.tr("Who may do what"))
        for role, (name, does) in self._roles.items():
            name.setText(words().word("roles", role.value).capitalize())
            does.setText(may_do(role))
        self._own_title.setText(self.tr("Nobody writes down their own hours alone"))
        self._own.setText(
            self.tr(
                "Is an operator a member too? Then enter their own number. When they write down help that they gave "
                "or got, a second operator signs it. Nobody changes their own role."
            )
        )

    def arrive(self) -> None:
        self.table.setFocus()

    def reload(self) -> None:
        self.door.ask(list_operators, then=self._show, owner=self)
        self.door.deed(show_key, then=lambda key: self._renewal_card.setVisible(key.due), owner=self)

    def open(self, operator: Operator | None) -> None:
        """What can be changed about an operator, or a new one."""
        OperatorDialog(self.door, self.shell, operator, parent=self.window()).open()

    def _show(self, operators: Sequence[Operator]) -> None:
        self.model.replace(sorted(operators, key=lambda each: not each.active))

    def _columns(self) -> list[TableColumn[Operator]]:
        return [
            TableColumn(
                name="name",
                title=lambda: self.tr("Name"),
                text=lambda each: each.name,
                icon=lambda each: (_ICONS[each.role] if each.active else "user-round-x", "muted"),
                key=lambda each: each.name.casefold(),
                bold=True,
            ),
            TableColumn(
                name="role",
                title=lambda: self.tr("Role"),
                content=Content.CHOICE,
                value=lambda each: each.role.value if each.active else "left",
                text=self._role,
                key=self._role,
                width=150,
            ),
            TableColumn(
                name="member",
                title=lambda: self.tr("Own number"),
                text=lambda each: each.member or "",
                key=lambda each: each.member or "",
                width=130,
                rank=2,
                role="muted",
            ),
            TableColumn(
                name="badge",
                title=lambda: self.tr("Badge"),
                content=Content.DATE,
                value=lambda each: each.badge_since.date() if each.badge_since else None,
                text=self._badge,
                key=lambda each: each.badge_since.timestamp() if each.badge_since else 0.0,
                width=190,
                rank=1,
                role="muted",
            ),
        ]

    def _role(self, operator: Operator) -> str:
        return words().word("roles", operator.role.value) if operator.active else self.tr("left")

    def _badge(self, operator: Operator) -> str:
        if operator.badge_since is None:
            return ""
        return self.tr("since %1").replace("%1", words().short_date(operator.badge_since.date()))


_ICONS = {
    Role.DESK: "store",
    Role.COORDINATOR: "clipboard-list",
    Role.ADMINISTRATOR: "settings",
    Role.ORGANISATION: "building-2",
    Role.KIOSK: "monitor",
}
