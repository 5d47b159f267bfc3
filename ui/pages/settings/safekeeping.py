"""Keeping the bank safe: when it was last copied and where to, and a copy made now."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from timebank.domain.access import Actor
from timebank.domain.changes import Receipt, Topic
from timebank.domain.errors import Refusal, StorageTrouble
from timebank.domain.safekeeping import Safety
from timebank.domain.verification import in_groups
from timebank.services.safekeeping import show_safety
from timebank.wording.direction import isolated
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress, Task
from ui.kernel.wording import told, words
from ui.pages.settings.section import Fact, Section, card
from ui.widgets.busy import BusyRow
from ui.widgets.button import Button, Kind
from ui.widgets.card import Hairline
from ui.widgets.label import Label

_SEAL = 16
"""Figures of a seal that are shown: as many as `verify --witness` asks for."""


class SafekeepingSection(Section):
    """The last backup, the folder of this computer, and the button that makes one."""

    topics = frozenset({Topic.BACKUPS, Topic.ENTRIES})

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._task: Task | None = None
        self._safety: Safety | None = None
        self.make = Button(icon="save", kind=Kind.PRIMARY)
        self.doings.add(self.make)
        self.busy = BusyRow()
        self.trouble = Label(size=15, role="error", wrap=True)
        self.trouble.hide()
        self.last = Fact("shield-check")
        self.folder = Fact("folder-open", button=True)
        self.body.add(self.busy, self.trouble, card(self.last, Hairline(), self.folder, gap=12))
        self.make.clicked.connect(self.back_up)
        self.folder.changed.connect(self.ask_folder)
        self.busy.stopped.connect(self._stop)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Keeping it safe"),
            self.tr(
                "Each day the program makes a backup by itself while you work, and looks it through. "
                "Choose a folder on a stick or another disk: a laptop that is gone takes its own folders along."
            ),
        )
        self.make.set_text(self.tr("Make a backup"))
        self._fill()

    def arrive(self) -> None:
        self.make.setFocus()

    def reload(self) -> None:
        self.door.ask(show_safety, then=self._show, owner=self)

    def ask_folder(self) -> None:
        """Choose the folder in which this computer puts backups."""
        title = self.tr("Folder for backups")
        chosen = QFileDialog.getExistingDirectory(self, title, self.shell.settings.backup_folder)
        if chosen:
            self.shell.settings.backup_folder = chosen
            self._say("")
            self._fill()

    def back_up(self) -> None:
        """Make a backup now."""
        named = self.shell.settings.backup_folder

        def job(office: Any, actor: Actor, progress: Progress) -> Receipt:
            # Late: it brings the database along.
            from timebank.safekeeping import keep

            return keep(office, actor, Path(named) if named else None, progress)

        self._say("")
        self._set_busy(True)
        self._task = self.door.long_deed(
            job,
            then=self._on_made,
            refused=self._on_trouble,
            troubled=self._on_trouble,
            advanced=self.busy.advance,
            owner=self,
        )

    def _on_made(self, _receipt: Receipt) -> None:
        self._set_busy(False)
        self.shell.say(self.tr("The backup is made and looked through."))

    def _on_trouble(self, error: Refusal | StorageTrouble) -> None:
        self._set_busy(False)
        self._say(told(error))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self.busy.begin(lambda: self.tr("Making a backup…"))
        else:
            self._task = None
            self.busy.end()
        self.make.setEnabled(not busy)
        self.folder.button.setEnabled(not busy)

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _show(self, safety: Safety) -> None:
        self._safety = safety
        self._fill()

    def _fill(self) -> None:
        named = self.shell.settings.backup_folder
        place = (
            isolated(named)
            if named
            else self.tr("The folder \u201cbackups\u201d beside the time bank, on this computer")
        )
        self.folder.set_words(self.tr("Folder of this computer"), place, self.tr("Choose another"))
        self.last.set_words(self.tr("Last backup"), self._last())

    def _last(self) -> str:
        safety = self._safety
        if safety is None:
            return ""
        if safety.last is None or safety.made_on is None:
            return self.tr("None was made yet.")
        last = safety.last
        said = [
            self.tr("%1: %n entries.", "", last.entries).replace("%1", words().date(safety.made_on)),
            self.tr("Seal: %1.").replace("%1", isolated(in_groups(last.head[:_SEAL]))),
        ]
        if last.faults:
            said.append(self.tr("Something is wrong in the books: call the administrator."))
        else:
            said.append(self.tr("Looked through, and whole."))
        said.append(self.tr("%n entries were booked since.", "", safety.since) if safety.since else "")
        return " ".join(part for part in said if part)
