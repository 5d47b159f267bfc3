"""Saving a list as a file: XLSX or CSV, told how much goes along, with a line that fills and a way to stop."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from timebank.domain.errors import Refusal, StorageTrouble
from timebank.domain.lists import ListTable
from timebank.formats.list_files import ListFormat, write_list
from timebank.services.lists import note_list_export
from ui.kernel.door import Door
from ui.kernel.pdf import safe_name
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress, Task
from ui.kernel.wording import told
from ui.lists.source import Source
from ui.lists.taking import Cells, Taking, table_of
from ui.models.rows import Column
from ui.widgets.dialog import Dialog
from ui.widgets.label import IconLabel, Label
from ui.widgets.progress import ProgressLine
from ui.widgets.segmented import SegmentedControl


class ExportDialog(Dialog):
    """Choose a format, then where. Nothing is written until all rows are there, and the file appears whole."""

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
        super().__init__(width=560, parent=parent)
        self._door, self._shell, self._name, self._title = door, shell, name, title
        self._source, self._columns, self._filters = source, columns, filters
        self._taking: Taking | None = None
        self._writing: Task | None = None
        self.format = SegmentedControl(tuple(ListFormat))
        self.how_many = Label(size=16)
        self.filtered = IconLabel("filter", filters)
        self.filtered.setVisible(bool(filters))
        self.hint = Label(size=14, role="muted", wrap=True)
        self.progress = ProgressLine()
        self.progress.hide()
        self.body.add(self.format, self.how_many, self.filtered, self.hint, self.progress)
        self.accept_button.set_icon("download")
        self.accept_button.clicked.connect(self.choose)
        self.format.chosen.connect(lambda _value: self._say_hint())
        self.retranslate()
        self.accept_button.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Save “%1” as a file").replace("%1", self._title),
            self.tr("Personal data leave this program with it. It is written down who did it."),
            self.tr("Save as"),
            self.tr("Cancel"),
        )
        self.format.set_words(
            self.tr("Format"),
            {ListFormat.XLSX: self.tr("Excel (XLSX)"), ListFormat.CSV: self.tr("Text (CSV)")},
        )
        self.how_many.setText(self.tr("%n row(s)", "", self._source.total))
        self._say_hint()

    def choose(self) -> None:
        """Ask where, then write."""
        wanted = self._wanted()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = safe_name((self._title, self._shell.today().isoformat()))
        place, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), str(Path(folder) / f"{name}.{wanted}"), f"{wanted.upper()} (*.{wanted})"
        )
        if place:
            self.save_to(Path(place))

    def save_to(self, place: Path) -> None:
        """Take every row, write down that they go, write the file."""
        wanted = self._wanted()
        target = place if place.suffix.lower() == f".{wanted}" else place.with_name(f"{place.name}.{wanted}")
        self.refuse("")
        self._set_busy(True)
        self._taking = Taking(
            self._source,
            self._columns,
            then=lambda rows: self._note(rows, target),
            # Reading is the first half of the line, writing the second.
            advanced=lambda done, total: self.progress.advance(done, 2 * total),
            parent=self,
        )

    def reject(self) -> None:
        """Stop what is under way; without that, leave."""
        if self._taking is None:
            super().reject()
            return
        self._taking.stop()
        if self._writing is not None:
            self._writing.cancel()
        self._set_busy(False)

    def _note(self, rows: tuple[Cells, ...], target: Path) -> None:
        self._door.do(
            note_list_export,
            self._name,
            str(self._wanted()),
            len(rows),
            then=lambda _receipt: self._write(rows, target),
            refused=self._on_refused,
            owner=self,
        )

    def _write(self, rows: tuple[Cells, ...], target: Path) -> None:
        if self._taking is None:
            return
        table = table_of(self._title, self._filters, self.tr("minutes"), self._columns, rows)
        wanted = self._wanted()
        self._writing = self._door.work(
            lambda progress: _written(table, wanted, target, progress),
            then=lambda trouble: self._on_written(target, trouble),
            advanced=lambda done, total: self.progress.advance(total + done, 2 * total),
            ended=lambda: self._set_busy(False),
            owner=self,
        )

    def _on_written(self, target: Path, trouble: StorageTrouble | None) -> None:
        if trouble is not None:
            self.refuse(told(trouble))
            return
        self._shell.say(self.tr("Saved as %1.").replace("%1", target.name))
        self._taking = None
        self.accept()

    def _on_refused(self, refusal: Refusal) -> None:
        self._set_busy(False)
        self.refuse(told(refusal))

    def _wanted(self) -> ListFormat:
        return ListFormat(str(self.format.value))

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._taking = self._writing = None
        self.progress.advance(0, 1)
        self.progress.setVisible(busy)
        self.accept_button.setEnabled(not busy)
        self.format.setEnabled(not busy)
        self.cancel_button.set_text(self.tr("Stop") if busy else self.tr("Cancel"))
        self.fit()

    def _say_hint(self) -> None:
        if self._wanted() is ListFormat.XLSX:
            self.hint.setText(
                self.tr("Opens in Excel and LibreOffice; times and dates can be added up there.")
            )
        else:
            self.hint.setText(self.tr("Plain text for other programs; times are whole minutes."))


def _written(table: ListTable, wanted: ListFormat, target: Path, progress: Progress) -> StorageTrouble | None:
    """Write the file; what the disk says against it is told in the dialog, not behind it."""
    try:
        write_list(table, wanted, target, progress)
    except StorageTrouble as trouble:
        return trouble
    return None
