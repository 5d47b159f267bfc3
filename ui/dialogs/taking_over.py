"""A list of another program taken over: read and told what it would do, then all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.access import Actor
from timebank.domain.errors import MonthClosed, Refusal, StorageTrouble
from timebank.domain.safekeeping import BackupNotMade
from timebank.formats.reading import read_source
from timebank.formats.source import Source
from timebank.services.imports import Imported, preview_import
from timebank.services.posting import LONGEST_TEXT
from timebank.services.staff import show_bank
from ui.dialogs.from_file import FromFileDialog
from ui.kernel import banks
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress
from ui.kernel.wording import words
from ui.widgets.field import Check, Field, TextEdit
from ui.widgets.label import Label

if TYPE_CHECKING:
    from timebank.taking_over import TakenOver

MOST_NAMES = 12
MOST_ROWS = 40
"""Rejected rows that are told; who mends those finds the rest by trying again."""


@dataclass(frozen=True, slots=True)
class _Read:
    source: Source
    would: Imported


class TakingOverDialog(FromFileDialog):
    """Choose a file, see what it would do, take it over. A second time nothing is booked twice."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        self.sentence = Label(wrap=True)
        self.faults = Label(size=15, wrap=True)
        super().__init__(door, shell, self.sentence, self.faults, width=680, parent=parent)
        self._read: _Read | None = None
        self.reason = TextEdit(most=LONGEST_TEXT)
        self.reason_field = Field(self.reason)
        self.reason_field.hide()
        self.without = Check()
        self.without.hide()
        self.body.add(self.chosen, self.busy, self._card, self.reason_field, self.without, None)
        self.reason.returnPressed.connect(self.take_over)
        self.reason.textChanged.connect(lambda _text: self.accept_button.setEnabled(self._fits()))
        self.accept_button.clicked.connect(self.take_over)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Take over a list"),
            self.tr(
                "People, balances or exchanges of another program, or a table of your own (CSV or Excel). "
                "First you see what it would do."
            ),
            self.tr("Take over"),
            self.tr("Close"),
        )
        self.reason_field.set_words(
            self.tr("Why does it come so late?"), self.tr("This stays with each row of a closed month.")
        )
        self.without.setText(self.tr("Take over without a backup from before"))
        super().retranslate()

    def kinds_of_file(self) -> str:
        return self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.json);;All files (*)")

    def read(self, file: str) -> None:
        self._file, self._read = file, None
        self.reason.clear()
        self.without.hide()
        self.retranslate()

        def job(office: Any, actor: Actor, progress: Progress) -> _Read:
            zone = ZoneInfo(office.ask(actor, show_bank).time_zone)
            source = read_source(Path(file), zone=zone, progress=progress)
            return _Read(source, office.ask(actor, preview_import, source))

        self._begin(job, self._on_read, lambda: self.tr("Reading the file…"))

    def take_over(self) -> None:
        """Book what was read, all of it or nothing, behind a backup from before."""
        read, reason = self._read, self.reason.text()
        if read is None or not self._fits():
            return

        # What is asked only after there was none counts only where it is seen.
        backs_up = self.without.isHidden() or not self.without.isChecked()
        job = banks.taking_over(read.source, reason, self._shell.settings.backup_folder, backs_up=backs_up)
        self._begin(job, self._on_taken, lambda: self.tr("Taking the list over…"))

    def _on_read(self, read: _Read) -> None:
        self._read = read
        self.accept_button.setEnabled(self._fits())
        self._tell()
        target = self.reason if self._is_only_late() else self.accept_button if self._fits() else self.choose
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_taken(self, taken: TakenOver) -> None:
        if taken.told.rejected and self._read is not None:
            # Somebody changed something between looking and taking over.
            self._on_read(_Read(self._read.source, taken.told))
            return
        said = " ".join(_did(taken.told)) or self.tr("Everything in this list was there already.")
        if taken.kept is not None:
            said += " " + words().command("import.kept", file=str(taken.kept))
        self._shell.say(said)
        self.accept()

    def _on_refused(self, error: Refusal | StorageTrouble) -> None:
        super()._on_refused(error)
        if isinstance(error, BackupNotMade):
            self.without.setChecked(False)
            self.without.show()
            self.without.setFocus(Qt.FocusReason.OtherFocusReason)
            # After the event loop, as in `_tell`: the box and the sentence have their heights only then.
            QTimer.singleShot(0, self, self.fit)
            self.reveal(self.without)

    def _fits(self) -> bool:
        if self._read is None:
            return False
        if self._is_only_late():
            return bool(self.reason.text().strip())
        return not self._read.would.rejected and self._read.would.booked > 0

    def _is_only_late(self) -> bool:
        """Whether nothing is the matter but that rows are of a month that was reviewed: a reason lets them in."""
        rejected = self._read.would.rejected if self._read is not None else ()
        return bool(rejected) and all(isinstance(row.refusal, MonthClosed) for row in rejected)

    def _tell(self) -> None:
        read = self._read
        self._card.setVisible(read is not None)
        self.reason_field.setVisible(self._is_only_late())
        if read is None:
            return
        would = read.would
        lines = [self.tr("%n row(s) read.", "", would.read), *_did(would)]
        lines += [
            words().command(f"import_skipped.{reason}", count=count)
            for reason, count in would.skipped_because.items()
        ]
        if self._is_only_late():
            lines = [
                self.tr(
                    "%n row(s) are of a month that is closed. Say why they come late.",
                    "",
                    len(would.rejected),
                )
            ]
        elif would.rejected:
            lines = [
                self.tr(
                    "%n row(s) must be mended first; until then nothing is taken over.",
                    "",
                    len(would.rejected),
                )
            ]
        elif not would.booked:
            lines.append(self.tr("Everything in this list was there already."))
        self._sign.set_icon(*(("circle-alert", "error") if would.rejected else ("circle-check", "brand")))
        self.sentence.setText("\n".join(lines))
        rows = [
            f"{words().command('import.line', line=row.line)} {words().refusal(row.refusal)}"
            for row in would.rejected[:MOST_ROWS]
        ]
        self.faults.setText("\n".join(rows))
        self.faults.setVisible(bool(rows))
        # After the event loop: what was put in has its height only then.
        QTimer.singleShot(0, self, self.fit)


def _did(told_of: Imported) -> Iterator[str]:
    """What an import did, or would do, in sentences."""
    if told_of.enrolled:
        yield words().command("import.enrolled", count=told_of.enrolled)
        names = told_of.newcomers[:MOST_NAMES]
        yield words().joined([*names, "…"] if told_of.enrolled > len(names) else list(names)) + "."
    if told_of.entries:
        yield words().command("import.entries", count=told_of.entries)
    if told_of.pot_minutes:
        yield words().command("import.pot", pot_minutes=told_of.pot_minutes)
    if told_of.rounded_rows:
        yield words().command("import.rounded", count=told_of.rounded_rows)
    if told_of.shortened_notes:
        yield words().command("import.shortened", count=told_of.shortened_notes)
    if told_of.unknown_talents:
        yield words().command("import.talents", talents=tuple(told_of.unknown_talents))
