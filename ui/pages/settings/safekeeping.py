"""Keeping the bank safe: when it was last copied and where to, and a copy made now."""

from PySide6.QtWidgets import QFileDialog, QWidget

from timebank.domain.changes import Topic
from timebank.domain.safekeeping import Safety
from timebank.domain.verification import in_groups
from timebank.services.safekeeping import plan_move, show_safety
from timebank.wording.direction import isolated
from ui.kernel import banks
from ui.kernel.door import Door
from ui.kernel.renewing import show_key
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.pages.settings.section import Fact, WorkingSection, card
from ui.widgets.button import Button, Kind
from ui.widgets.card import Hairline

_SEAL = 16
"""Figures of a seal that are shown: as many as `verify --witness` asks for."""


class SafekeepingSection(WorkingSection):
    """The last backup, the folder of this computer, and the button that makes one."""

    topics = frozenset({Topic.BACKUPS, Topic.ENTRIES})

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._safety: Safety | None = None
        self.make = Button(icon="save", kind=Kind.PRIMARY)
        self.doings.add(self.make)
        self.last = Fact("shield-check")
        self.folder = Fact("folder-open", button=True)
        self.body.add(card(self.last, Hairline(), self.folder, gap=12))
        self.putting_back = Fact("archive-restore", button=True)
        restoring = card(self.putting_back)
        self.body.add(restoring)
        restoring.setVisible(door.may(plan_move))
        self.putting_back.changed.connect(lambda: shell.put_back())
        self.make.clicked.connect(self.back_up)
        self.folder.changed.connect(self.ask_folder)
        self.new_key = Fact("key-round", button=True)
        self._key_card = card(self.new_key)
        self.body.add(self._key_card)
        self._key_card.hide()
        self.new_key.changed.connect(lambda: shell.renew_key())
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
        self.putting_back.set_words(
            self.tr("Put a backup back"),
            self.tr("First you see what would be lost. What stands here now is kept under another name."),
            self.tr("Put back…"),
        )
        self.new_key.set_words(
            self.tr("The key of the file"),
            self.tr(
                "Renew it when somebody who left may have a copy of the file or the recovery sheet. "
                "Only what is made afterwards is safe from them."
            ),
            self.tr("Renew…"),
        )
        self._fill()

    def arrive(self) -> None:
        self.make.setFocus()

    def reload(self) -> None:
        self.door.ask(show_safety, then=self._show, owner=self)
        self.door.deed(show_key, then=lambda key: self._key_card.setVisible(key.held), owner=self)

    def ask_folder(self) -> None:
        """Choose the folder in which this computer puts backups."""
        title = self.tr("Folder for backups")
        chosen = QFileDialog.getExistingDirectory(self, title, self.shell.settings.backup_folder)
        if chosen:
            self.shell.settings.backup_folder = chosen
            self.say_trouble("")
            self._fill()

    def back_up(self) -> None:
        """Make a backup now."""
        job = banks.backup(self.shell.settings.backup_folder)
        self.begin(job, lambda: self.tr("Making a backup…"), lambda _receipt: self._on_made())

    def set_busy(self, busy: bool) -> None:
        self.make.setEnabled(not busy)
        self.folder.button.setEnabled(not busy)
        self.putting_back.button.setEnabled(not busy)
        self.new_key.button.setEnabled(not busy)

    def _on_made(self) -> None:
        self.shell.say(self.tr("The backup is made and looked through."))

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
