"""The retention review as a list: who took no part for as long as the term, and who is kept although it is over."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.lists import Content
from timebank.domain.members import Member
from timebank.domain.retention import RetentionLine
from timebank.services.erasing import erase_member
from timebank.services.members import show_member
from timebank.services.retention import list_retention
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.lists.card import ListCard
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools, RowWish
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.pages.people.erasing import ErasingDialog
from ui.pages.privacy.keeping import KeepingDialog
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table

_TOPICS = frozenset({Topic.RETENTION, Topic.MEMBERS, Topic.SETTINGS})


class RetentionView(Styled, QWidget):
    """Who waits longest first, then who is kept; Enter opens the person. `counted` tells how many wait."""

    counted = Signal(int)

    def __init__(self, door: Door, shell: Shell) -> None:
        super().__init__()
        self._door, self._shell = door, shell
        self._months = 0
        self._may_erase = door.may(erase_member)
        self.model: RowsModel[RetentionLine] = RowsModel(self._columns(), self)
        self.table = Table(self.model)
        self.nothing = EmptyState("hourglass")
        self.tools = ListTools(
            "retention",
            self.table,
            RowsSource(self.model, self),
            door,
            shell,
            title=lambda: self.tr("Retention review"),
            wishes=self.wishes,
        )
        self.card = ListCard(self.tools, empty=self.nothing)
        self.card.setProperty("help", "retention")
        self.told = Label(size=15, role="muted", wrap=True)
        self.keep_button = Button(icon="calendar-clock")
        self.erase_button = Button(icon="trash-2")
        foot = Row((self.told, 1), self.erase_button, self.keep_button, gap=12, margins=(8, 0, 0, 0))
        self.setLayout(Column((self.card, 1), foot, gap=8))
        # Never show what has no parent yet: it would be a window of its own.
        self.erase_button.setVisible(self._may_erase)
        self.table.opened.connect(lambda line: shell.open_person(line.code))
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._rearm())
        self.model.modelReset.connect(self._rearm)
        self.keep_button.clicked.connect(lambda: self._with_chosen(self.keep))
        self.erase_button.clicked.connect(lambda: self._with_chosen(self.erase))
        self.retranslate()
        self._rearm()

    def retranslate(self) -> None:
        self.nothing.set_words(
            self.tr("Nobody's time is over"),
            self.tr("Whoever did nothing here for as long as the term comes in this list."),
        )
        self.keep_button.set_text(self.tr("Keep…"))
        self.erase_button.set_text(self.tr("Erase…"))
        self._tell()

    def show_term(self, months: int) -> None:
        """After how many months without activity somebody comes here."""
        self._months = months
        self._tell()

    def arrive(self) -> None:
        """Put the focus where work starts."""
        place = self.table if self.model.rows else self.card.editor
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the list."""
        self._door.ask(list_retention, then=self._show, owner=self, slow=True)

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Somebody was kept, erased or changed, or the term was."""
        if topics & _TOPICS:
            self.reload()

    def wishes(self, line: RetentionLine) -> tuple[RowWish, ...]:
        """What can be done with a person, as the menu offers it."""
        offered = [
            RowWish(
                text=self.tr("Open"),
                icon="eye",
                does=lambda: self._shell.open_person(line.code),
                key="Enter",
            ),
            RowWish(text=self.tr("Keep…"), icon="calendar-clock", does=lambda: self.keep(line)),
        ]
        if self._may_erase:
            offered.append(RowWish(text=self.tr("Erase…"), icon="trash-2", does=lambda: self.erase(line)))
        return tuple(offered)

    def keep(self, line: RetentionLine) -> None:
        """Until when, and why."""
        KeepingDialog(self._door, self._shell, line, parent=self.window()).open()

    def erase(self, line: RetentionLine) -> None:
        """What goes and what stays is told there, before anything happens."""
        self._door.ask(show_member, line.code, then=self._erase, owner=self)

    def _erase(self, member: Member) -> None:
        ErasingDialog(self._door, self._shell, member, parent=self.window()).open()

    def _with_chosen(self, does: Callable[[RetentionLine], object]) -> None:
        line = self.table.current_row()
        if line is not None:
            does(line)

    def _rearm(self) -> None:
        chosen = self.table.current_row() is not None
        self.keep_button.setEnabled(chosen)
        self.erase_button.setEnabled(chosen)

    def _show(self, lines: tuple[RetentionLine, ...]) -> None:
        self.model.replace(lines)
        self.counted.emit(sum(line.waits for line in lines))
        self._rearm()

    def _tell(self) -> None:
        if not self._months:
            return
        self.told.setText(
            self.tr(
                "No help, activity, offer, card or certificate for %n month(s). Nobody goes by themselves: keep somebody with a reason, or have an administrator erase them.",
                "",
                self._months,
            )
        )

    def _columns(self) -> tuple[TableColumn[RetentionLine], ...]:
        return (
            TableColumn(
                name="name",
                title=lambda: self.tr("Name"),
                text=lambda line: line.name,
                key=lambda line: line.name.casefold(),
                stretch=4,
                bold=True,
            ),
            TableColumn(
                name="number",
                title=lambda: self.tr("Number"),
                text=lambda line: line.code,
                key=lambda line: line.code,
                width=100,
                role="muted",
                rank=2,
            ),
            TableColumn(
                name="last",
                title=lambda: self.tr("Last activity"),
                content=Content.DATE,
                value=lambda line: line.last_on,
                text=lambda line: words().short_date(line.last_on),
                key=lambda line: line.last_on,
                width=160,
            ),
            TableColumn(
                name="due",
                title=lambda: self.tr("Over since"),
                content=Content.DATE,
                value=lambda line: line.due_on,
                text=lambda line: words().short_date(line.due_on),
                key=lambda line: line.due_on,
                width=130,
            ),
            TableColumn(
                name="balance",
                title=lambda: self.tr("Balance"),
                content=Content.MINUTES,
                value=lambda line: line.balance,
                text=lambda line: words().duration(line.balance),
                key=lambda line: line.balance,
                width=100,
            ),
            TableColumn(
                name="state",
                title=lambda: self.tr("State"),
                content=Content.CHOICE,
                value=self._state,
                text=lambda line: self._states()[self._state(line)],
                choices=lambda: list(self._states().items()),
                key=self._state,
                width=140,
                role="muted",
            ),
            TableColumn(
                name="kept",
                title=lambda: self.tr("Kept until"),
                content=Content.DATE,
                value=lambda line: line.kept_until,
                text=lambda line: "" if line.kept_until is None else words().short_date(line.kept_until),
                key=lambda line: (line.kept_until is None, line.kept_until or line.due_on),
                width=140,
            ),
            TableColumn(
                name="reason",
                title=lambda: self.tr("Reason"),
                text=lambda line: line.reason,
                key=lambda line: line.reason.casefold(),
                stretch=4,
                rank=1,
            ),
        )

    def _state(self, line: RetentionLine) -> str:
        return "kept" if not line.waits else "left" if line.left else "waits"

    def _states(self) -> dict[str, str]:
        return {
            "waits": self.tr("take a look"),
            "left": self.tr("has left"),
            "kept": self.tr("is kept"),
        }
