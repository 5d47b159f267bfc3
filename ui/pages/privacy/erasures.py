"""Who was erased, as a list: a number and a day, by whom and why. No names: nobody knows them any more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.erasures import ErasureTold
from timebank.domain.lists import Content
from timebank.services.erasing import show_erasures
from timebank.wording.direction import isolated
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.lists.card import ListCard
from ui.lists.source import RowsSource
from ui.lists.tools import ListTools
from ui.models.rows import Column as TableColumn
from ui.models.rows import RowsModel
from ui.widgets.label import IconView, Label
from ui.widgets.notice import EmptyState
from ui.widgets.styled import Styled
from ui.widgets.table import Table


class ErasuresView(Styled, QWidget):
    """Everybody who was erased, the last one first. There is nothing to press: it cannot be undone."""

    def __init__(self, door: Door, shell: Shell) -> None:
        super().__init__()
        self._door = door
        self.model: RowsModel[ErasureTold] = RowsModel(self._columns(), self)
        self.table = Table(self.model)
        self.nothing = EmptyState("trash-2")
        tools = ListTools(
            "erasures",
            self.table,
            RowsSource(self.model, self),
            door,
            shell,
            title=lambda: self.tr("Who was erased"),
        )
        self.card = ListCard(tools, empty=self.nothing)
        self.card.setProperty("help", "erasures")
        self.told = Label(size=15, role="muted", wrap=True)
        foot = Row(IconView("lock", size=18), (self.told, 1), gap=8, margins=(8, 0, 0, 0))
        self.setLayout(Column((self.card, 1), foot, gap=8))
        self.retranslate()

    def retranslate(self) -> None:
        self.nothing.set_words(
            self.tr("Nobody was erased yet"),
            self.tr(
                "Does somebody ask to be forgotten? An administrator does it, on their page under “More”."
            ),
        )
        self.told.setText(
            self.tr(
                "The reason stays, to account for it later. Who did it is known as long as the log knows it."
            )
        )

    def arrive(self) -> None:
        """Put the focus where work starts."""
        place = self.table if self.model.rows else self.card.editor
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read who was erased."""
        self._door.ask(show_erasures, then=self._show, owner=self)

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Somebody was erased, or lines left the log."""
        if topics & {Topic.MEMBERS, Topic.LOG}:
            self.reload()

    def _show(self, told: Sequence[ErasureTold]) -> None:
        self.model.replace(told)

    def _columns(self) -> tuple[TableColumn[ErasureTold], ...]:
        return (
            TableColumn(
                name="day",
                title=lambda: self.tr("Erased on"),
                content=Content.DATE,
                value=lambda each: each.on,
                text=lambda each: words().short_date(each.on),
                key=lambda each: each.on,
                width=170,
                role="muted",
            ),
            TableColumn(
                name="number",
                title=lambda: self.tr("Number"),
                text=lambda each: ", ".join(isolated(number) for number in each.numbers),
                # Files hold no marks of direction.
                value=lambda each: ", ".join(each.numbers),
                key=lambda each: each.numbers,
                stretch=2,
                bold=True,
            ),
            TableColumn(
                name="reason",
                title=lambda: self.tr("Why"),
                text=lambda each: each.reason,
                key=lambda each: each.reason.casefold(),
                stretch=6,
            ),
            TableColumn(
                name="by",
                title=lambda: self.tr("By whom"),
                text=lambda each: each.by,
                key=lambda each: each.by.casefold(),
                stretch=3,
                role="muted",
                rank=1,
            ),
        )
