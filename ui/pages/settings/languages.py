"""The words in the languages of members: what a native speaker looked over, and the sheet that goes out and comes back."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from timebank.domain.access import Actor
from timebank.domain.changes import Topic
from timebank.domain.words import ReviewState
from timebank.formats.words_sheet import write_sheet
from timebank.services.words import show_word_reviews, words_sheet
from timebank.wording.direction import isolated
from timebank.wording.languages import OWN_NAMES
from timebank.wording.lines import TRANSLATED
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress
from ui.kernel.wording import words
from ui.pages.settings.section import Fact, WorkingSection, card
from ui.pages.settings.words_dialog import WordsDialog
from ui.widgets.button import Button, Kind
from ui.widgets.card import Hairline


class LanguagesSection(WorkingSection):
    """Each language with how far it was looked over, and its sheet. The sheet comes back through a dialog."""

    topics = frozenset({Topic.SETTINGS})

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._states: tuple[ReviewState, ...] = ()
        self.take = Button(icon="file-check", kind=Kind.PRIMARY)
        self.doings.add(self.take)
        self.rows = {language: Fact("languages", button=True) for language in TRANSLATED}
        lines: list[QWidget] = []
        for language, row in self.rows.items():
            lines += [Hairline(), row] if lines else [row]
            row.changed.connect(lambda language=language: self.ask_place(language))
        self.body.add(card(*lines, gap=12))
        self.take.clicked.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Languages"),
            self.tr(
                "What members read on the kiosk and on paper. Print or send a sheet to somebody who grew up with the "
                "language. What they correct is said at once."
            ),
        )
        self.take.set_text(self.tr("Take in a sheet"))
        self._fill()

    def arrive(self) -> None:
        self.take.setFocus()

    def reload(self) -> None:
        self.door.ask(show_word_reviews, then=self._show, owner=self)

    def open(self) -> None:
        """Take in a sheet that came back."""
        WordsDialog(self.door, self.shell, parent=self.window()).open()

    def ask_place(self, language: str) -> None:
        """Choose where the sheet of a language goes."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = words().word("languages", language)
        target = str(Path(folder) / self.tr("Words in %1.xlsx").replace("%1", name))
        kinds = self.tr("Sheet with pictures (*.xlsx);;Sheet without pictures (*.csv)")
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Make a sheet"), target, kinds)
        if chosen:
            ending = ".csv" if "*.csv" in kind else ".xlsx"
            file = Path(chosen)
            self.write(
                language, file if file.suffix.lower() in (".csv", ".xlsx") else Path(f"{file}{ending}")
            )

    def write(self, language: str, file: Path) -> None:
        """Write the sheet of a language."""
        spoken = words()

        def job(office: Any, actor: Actor, progress: Progress) -> Path:
            write_sheet(office.ask(actor, words_sheet, language), spoken, file, progress)
            return file

        self.begin(job, lambda: self.tr("Writing the sheet…"), self._on_written)

    def set_busy(self, busy: bool) -> None:
        for row in self.rows.values():
            row.button.setEnabled(not busy)

    def _on_written(self, file: Path) -> None:
        self.shell.say(self.tr("Saved as %1.").replace("%1", file.name))

    def _show(self, states: Sequence[ReviewState]) -> None:
        self._states = tuple(states)
        self._fill()

    def _fill(self) -> None:
        for language, row in self.rows.items():
            name = words().word("languages", language)
            own = [state for state in self._states if state.language == language]
            row.set_words(
                name if OWN_NAMES[language] == name else f"{name} · {isolated(OWN_NAMES[language])}",
                " ".join(self._sentences(own)) if own else "",
                self.tr("Make a sheet"),
            )

    def _sentences(self, states: list[ReviewState]) -> list[str]:
        spoken = words()
        reviewed, texts = sum(each.reviewed for each in states), sum(each.texts for each in states)
        said = []
        if not reviewed:
            said.append(self.tr("Not yet reviewed by a native speaker."))
        elif reviewed == texts:
            said.append(self.tr("All texts were reviewed."))
        else:
            parts = [
                f"{spoken.command(f'words_files.{each.file}')} {each.reviewed}/{each.texts}"
                for each in states
                if each.reviewed
            ]
            said.append(self.tr("Reviewed: %1.").replace("%1", spoken.joined(parts)))
        last = max((each.last for each in states if each.last is not None), default=None)
        if last is not None:
            by = list(dict.fromkeys(name for each in states for name in each.by))
            said.append(
                self.tr("By %1, last on %2.")
                .replace("%2", spoken.date(last))
                .replace("%1", spoken.joined(by))
            )
        if corrected := sum(each.corrected for each in states):
            said.append(self.tr("%n text(s) in this centre's own words.", "", corrected))
        return said
