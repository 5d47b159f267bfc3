"""A sheet of a native speaker that came back: first what it would change and what is wrong in it, then it is taken in."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.access import Actor
from timebank.domain.words import LONGEST_REVIEWER, ChangedText, SheetRow, WordsTaken
from timebank.formats.words_sheet import read_sheet
from timebank.services.words import preview_words, take_in_words
from timebank.wording.direction import isolated
from timebank.wording.languages import OWN_NAMES
from ui.dialogs.from_file import FromFileDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress
from ui.kernel.wording import words
from ui.widgets.field import Field, TextEdit
from ui.widgets.label import Label

MOST_ROWS = 60
"""Lines of each kind that are shown; what comes after them is counted."""


@dataclass(frozen=True, slots=True)
class _Read:
    rows: tuple[SheetRow, ...]
    would: WordsTaken


class WordsDialog(FromFileDialog):
    """Choose a sheet, see what it would do, take it in. Lines with something wrong are named and left out."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        self.sentence, self.changes = Label(bold=True, wrap=True), Label(size=15, wrap=True)
        self.left_out, self.faults = Label(bold=True, wrap=True), Label(size=15, wrap=True)
        parts = (self.left_out, self.faults, self.sentence, self.changes)
        super().__init__(door, shell, *parts, width=760, parent=parent)
        self._read: _Read | None = None
        self.by = TextEdit(most=LONGEST_REVIEWER)
        self.by_field = Field(self.by)
        self.body.add(self.chosen, self.by_field, self.busy, self._card, None)
        self.by.editingFinished.connect(self._on_by)
        self.accept_button.clicked.connect(self.take_in)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Take in a sheet"),
            self.tr(
                "A sheet with words that a native speaker looked over. First you see what it would change."
            ),
            self.tr("Take in"),
            self.tr("Close"),
        )
        self.by_field.set_words(
            self.tr("Who looked it over?"), self.tr("For lines that name nobody. You may leave it empty.")
        )
        super().retranslate()

    def kinds_of_file(self) -> str:
        return self.tr("Sheets (*.xlsx *.csv *.tsv *.txt);;All files (*)")

    def read(self, file: str) -> None:
        self._file, self._read = file, None
        by = self.by.text()

        def job(office: Any, actor: Actor, _progress: Progress) -> _Read:
            rows = read_sheet(Path(file))
            return _Read(rows, office.ask(actor, preview_words, rows, by))

        self.retranslate()
        self._begin(job, self._on_read, lambda: self.tr("Reading the sheet…"))

    def take_in(self) -> None:
        """Say from now on what the sheet says."""
        read, by = self._read, self.by.text()
        if read is None or not self._fits():
            return

        def job(office: Any, actor: Actor, _progress: Progress) -> WordsTaken:
            taken: WordsTaken = office.do(actor, take_in_words, read.rows, by)
            return taken

        self._begin(job, self._on_taken, lambda: self.tr("Taking the sheet in…"))

    def _fits(self) -> bool:
        return self._read is not None and self._read.would.does_something

    def _on_by(self) -> None:
        """Who looked it over counts for what would be done."""
        if self._read is not None and not self.busy.is_working:
            self.read(self._file)

    def _on_read(self, read: _Read) -> None:
        self._read = read
        self.accept_button.setEnabled(self._fits())
        self._tell()
        (self.accept_button if read.would.does_something else self.choose).setFocus()

    def _on_taken(self, taken: WordsTaken) -> None:
        self._shell.say(self.tr("Taken in: %1").replace("%1", " ".join(_did(taken))))
        self.accept()

    def _tell(self) -> None:
        self._card.setVisible(self._read is not None)
        if self._read is None:
            return
        would, spoken = self._read.would, words()
        names = spoken.joined([isolated(OWN_NAMES[each]) for each in would.languages])
        said = _did(would) or [self.tr("Nothing in this sheet is new.")]
        self.sentence.setText(f"{names}: {' '.join(said)}" if names else " ".join(said))
        self._list(self.changes, [_change(each) for each in would.changes])
        self.left_out.setText(spoken.command("words_sheet.left_out", count=len(would.refused)))
        self.left_out.setVisible(bool(would.refused))
        rows = [
            f"{spoken.command('import.line', line=each.line)} {spoken.refusal(each.refusal)}"
            for each in would.refused
        ]
        self._list(self.faults, rows)
        self._sign.set_icon(*(("circle-alert", "error") if would.refused else ("circle-check", "brand")))
        # After the event loop: what was put in has its height only then.
        QTimer.singleShot(0, self, self.fit)

    def _list(self, label: Label, rows: list[str]) -> None:
        shown = rows[:MOST_ROWS]
        if len(rows) > MOST_ROWS:
            shown.append(self.tr("And %n more.", "", len(rows) - MOST_ROWS))
        label.setText("\n".join(shown))
        label.setVisible(bool(rows))


def _change(change: ChangedText) -> str:
    """One text in Dutch, as it was said and as it will be said, each an island of its own direction."""
    return f"{isolated(change.dutch)}: {isolated(change.before)}  →  {isolated(change.after)}"


def _did(taken: WordsTaken) -> list[str]:
    """What a sheet did, or would do, in sentences."""
    said = []
    if taken.changes:
        said.append(words().command("words_sheet.changes", count=len(taken.changes)))
    if taken.reviewed:
        said.append(words().command("words_sheet.reviewed", count=taken.reviewed))
    return said
