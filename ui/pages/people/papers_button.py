"""Papers for many people at once: those that are chosen in the list, else everybody it shows."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from timebank.domain.papers import MOST_LETTERS
from timebank.domain.registers import RegisterLine
from timebank.services.cards import issue_cards
from timebank.services.letters import letters_paper
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.lists.source import LazySource
from ui.lists.taking import Cells, Taking
from ui.pages.people.card_dialog import CardDialog
from ui.pages.people.letter import LetterDialog, LetterDraft
from ui.widgets.arrangement import names_of
from ui.widgets.button import Button
from ui.widgets.table import Table

Opens = Callable[[Sequence[str]], object]


class PapersButton(Button):
    """Opens a menu: a letter, cards. Two rows or more that are chosen count as a choice."""

    def __init__(
        self,
        door: Door,
        shell: Shell,
        table: Table,
        source: LazySource[RegisterLine],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="mail", parent=parent)
        self._door, self._shell, self._table, self._source = door, shell, table, source
        self._draft = LetterDraft()
        self._taking: Taking | None = None
        if not (door.may(letters_paper) or door.may(issue_cards)):
            self.hide()
        self.clicked.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_text(self.tr("Letters and cards"))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The numbers of the rows that are chosen, where that is more than the one the cursor is on."""
        rows = sorted({index.row() for index in self._table.selectionModel().selectedIndexes()})
        lines = [self._table.row_at(row) for row in rows] if len(rows) > 1 else []
        return tuple(line.code for line in lines if line is not None)

    def open(self) -> None:
        """Open the menu below the button."""
        chosen = self.chosen
        count = len(chosen) or self._source.total
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wishes: list[tuple[bool, str, Opens]] = [
            (self._door.may(letters_paper), self.tr("Letter to %n person(s)…", "", count), self.write),
            (self._door.may(issue_cards), self.tr("Cards for %n person(s)…", "", count), self.make_cards),
        ]
        for may, text, does in wishes:
            if may:
                action = QAction(text, menu)
                action.setEnabled(count > 0)
                action.triggered.connect(partial(self._gather, chosen, does))
                menu.addAction(action)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def write(self, numbers: Sequence[str]) -> None:
        """A letter to these people; what was written before is still there."""
        LetterDialog(self._door, self._shell, numbers, self._draft, parent=self.window()).open()

    def make_cards(self, numbers: Sequence[str]) -> None:
        """Cards for these people, ten on a sheet."""
        CardDialog(self._door, self._shell, numbers, parent=self.window()).open()

    def _gather(self, chosen: Sequence[str], does: Opens, _checked: bool = False) -> None:
        if chosen:
            does(chosen)
            return
        columns = self._source.model.columns
        number = columns[names_of(columns).index("number")]

        def taken(rows: Sequence[Cells]) -> None:
            self._taking = None
            does(tuple(str(row[0]) for row in rows))

        # One more than can be printed: then it is told that they are too many.
        self._taking = Taking(self._source, (number,), then=taken, most=MOST_LETTERS + 1, parent=self)
