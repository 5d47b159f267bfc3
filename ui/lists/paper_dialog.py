"""A list on paper: seen before it is printed or saved as a PDF."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from timebank.domain.lists import ListTable
from timebank.services.lists import MOST_PRINTED, list_paper
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.language import language
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.lists.source import Source
from ui.lists.taking import Cells, Taking, table_of
from ui.models.rows import Column
from ui.widgets.label import IconLabel, Label


class ListPaperDialog(PaperDialog):
    """The rows that the filters leave, in the columns that are chosen."""

    def __init__(
        self,
        door: Door,
        shell: Shell,
        name: str,
        title: str,
        source: Source,
        columns: Sequence[Column[Any]],
        filters: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(door, shell, parent)
        self._name, self._title = name, title
        self._source, self._columns, self._filters = source, columns, filters
        self.how_many = Label()
        self.filtered = IconLabel("filter", filters)
        self.filtered.setVisible(bool(filters))
        self.hint = Label(size=14, role="muted", wrap=True)
        self.choices.add(self.how_many, self.filtered, self.hint, None)
        self.retranslate()
        self.wait()
        self._taking = Taking(source, columns, then=self._make, most=MOST_PRINTED + 1, parent=self)

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(
            self.tr("Print “%1”").replace("%1", self._title), "", self.tr("Print"), self.tr("Close")
        )
        self.how_many.setText(self.tr("%n row(s)", "", self._source.total))
        self.hint.setText(self.tr("Other columns or fewer rows? Choose them in the list first."))

    def _make(self, rows: tuple[Cells, ...]) -> None:
        self.how_many.setText(self.tr("%n row(s)", "", self._source.total))
        self.make_of(table_of(self._title, self._filters, "", self._columns, rows))

    def make_of(self, table: ListTable) -> None:
        """Make the paper of this table."""
        spoken = language() if language() in ("nl", "en") else "en"
        self.door.ask(
            list_paper,
            self._name,
            table,
            spoken,
            then=lambda pdf: self.show_paper(pdf, (self._title, self.shell.today().isoformat())),
            refused=self._on_refused,
            owner=self,
            slow=True,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.show_nothing(told(refusal))
