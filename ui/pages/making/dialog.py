"""The papers before they are made, and making them: a preview of the first and of the longest, the folder, the run."""

from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from timebank.domain.access import Actor
from timebank.domain.certificate_runs import MOST_TOGETHER, Made, Outcome, Readiness
from timebank.domain.certificate_runs import Choice as Chosen
from timebank.domain.certificates import OWN_LANGUAGE, CertificateOrder
from timebank.domain.changes import Receipt, Topic
from timebank.domain.errors import Refusal, StorageTrouble
from timebank.domain.members import LANGUAGES
from timebank.services.certificate_runs import preview_certificate
from timebank.services.publishing import make_credential
from timebank.wording.languages import OWN_NAMES
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.pdf import joined
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress, Task
from ui.kernel.wording import told, words
from ui.widgets.button import Button, Kind
from ui.widgets.field import Check, Choice, Field
from ui.widgets.label import Label

_MAY_BE_SHOWN = 40_000_000
"""Bytes of a file for the printer that is looked at here; a larger one is printed from its folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEnded(Receipt):
    """A run of certificates that ended in one way or another, and the file for the printer."""

    made: Made
    joined: bytes = b""


class MakingDialog(PaperDialog):
    """Nothing is issued before *Make*. What was made before somebody stops stays, and is told."""

    def __init__(
        self, door: Door, shell: Shell, chosen: Chosen, ready: Readiness, parent: QWidget | None = None
    ) -> None:
        super().__init__(door, shell, parent)
        self._chosen, self._ready = chosen, ready
        self._previewing: Task | None = None
        self._running: Event | None = None
        self.shown, self.second = Choice(), Choice()
        self._shown_field, self._second_field = Field(self.shown, height=48), Field(self.second, height=48)
        self.for_printer, self.badges = Check(), Check()
        self.for_printer.setChecked(True)
        if not door.may(make_credential):
            self.badges.hide()
        self.folder = Path(
            shell.settings.paper_folder
            or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        self.folder_label = Label(size=14, role="muted", wrap=True)
        self.folder_button = Button(icon="folder-open")
        self.make_button = Button(icon="award", kind=Kind.PRIMARY)
        self.choices.add(
            self.make_button,
            self._shown_field,
            self._second_field,
            self.folder_label,
            self.folder_button,
            self.for_printer,
            self.badges,
            None,
        )
        self.shown.currentIndexChanged.connect(lambda _at: self._preview())
        self.second.currentIndexChanged.connect(lambda _at: self._preview())
        self.folder_button.clicked.connect(self._choose_folder)
        self.make_button.clicked.connect(self.make)
        self.accept_button.kind = Kind.PLAIN
        self.retranslate()
        self._preview()
        self.make_button.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        ready = self._ready
        which: list[tuple[object, str]] = [(ready.first, self.tr("The first"))]
        for code, name in (
            (ready.longest_name, self.tr("The longest name")),
            (ready.most_rows, self.tr("The most rows")),
        ):
            if code not in [each for each, _name in which]:
                which.append((code, name))
        self.shown.set_options(which)
        self._shown_field.set_words(self.tr("Preview"))
        self._second_field.set_words(self.tr("Second language"))
        own: list[tuple[object, str]] = [(OWN_LANGUAGE, self.tr("The language of each person"))]
        others: list[tuple[object, str]] = [(code, OWN_NAMES[code]) for code in LANGUAGES if code != "nl"]
        self.second.set_options([*own, ("", self.tr("Dutch only")), *others])
        self.folder_button.set_text(self.tr("Another folder…"))
        self.for_printer.setText(self.tr("One more PDF with all of them, for the printer"))
        self.badges.setText(self.tr("The digital badge beside each"))
        count = len(ready.ready)
        self.make_button.set_text(self.tr("Make %n certificate(s)", "", count))
        self.set_words(
            self.tr("%n certificate(s)", "", count),
            words().period(self._chosen.start, self._chosen.until),
            self.tr("Print"),
            self.tr("Close"),
        )
        self._say_folder()

    def make(self) -> None:
        """Make them all: numbers, signatures, files, register."""
        if self._running is not None:
            return
        order = CertificateOrder(
            start=self._chosen.start,
            until=self._chosen.until,
            members=self._ready.ready,
            organisation=self._chosen.organisation,
            second_language=self.second.value or None,
            only_new=not self._chosen.again,
        )
        stopped = self._running = Event()
        folder, badges = self.folder, self.badges.isChecked()
        printer_file = self.tr("for the printer") if self.for_printer.isChecked() else ""
        self.refuse("")
        self._rest(True)
        self.wait()

        def run(office: Any, actor: Actor, progress: Progress) -> RunEnded:
            # Late, so that a window opens without what draws.
            from timebank.papermaking import make_certificates, registered_papers

            made = make_certificates(
                office,
                actor,
                order,
                folder,
                badges=badges,
                printer_file=printer_file,
                step=progress.step,
                wanted=lambda: not stopped.is_set(),
            )
            changed = frozenset({Topic.CERTIFICATES}) if made.papers else frozenset()
            if made.outcome is Outcome.UNJOINED and len(made.papers) <= MOST_TOGETHER:
                # The folder took no more: from the register they can be printed, or saved in another place.
                numbers = [each.paper.number for each in made.papers]
                found = registered_papers(office, actor, numbers, lambda _done, _of: None)
                return RunEnded(changed=changed, made=made, joined=joined(found.files))
            file = folder / made.printer_file if made.printer_file else None
            if file is None or file.stat().st_size > _MAY_BE_SHOWN:
                return RunEnded(changed=changed, made=made)
            return RunEnded(changed=changed, made=made, joined=file.read_bytes())

        self.door.long_deed(
            run,
            then=self._on_ended,
            refused=self._on_told,
            troubled=self._on_told,
            advanced=self._on_advanced,
            owner=self,
        )
        self._made_so_far = 0
        self.busy.begin(self._words)

    def stop(self) -> None:
        """Stop after the ones that are being made: what is made is told."""
        if self._running is None:
            super().stop()
            return
        self._running.set()
        self.busy.begin(lambda: self.tr("Stopping…"))

    def reject(self) -> None:
        """Leaving stops what goes on; the window stays until it is told what was made."""
        if self._running is not None:
            self.stop()
            return
        super().reject()

    def _words(self) -> str:
        said = self.tr("%1 of %2 made").replace("%1", str(self._made_so_far))
        return said.replace("%2", str(len(self._ready.ready)))

    def _on_advanced(self, done: int, total: int) -> None:
        if self._running is not None and not self._running.is_set():
            self._made_so_far = done
            self.busy.advance(done, total)
            self.busy.retranslate()

    def _on_ended(self, ended: RunEnded) -> None:
        made = ended.made
        self._end()
        self.shell.settings.paper_folder = str(self.folder)
        count = len(made.papers)
        said = [self.tr("Made: %n certificate(s). They stand in the register and in the folder.", "", count)]
        if made.skipped:
            said.append(self.tr("%n had one already.", "", made.skipped))
        if made.refused:
            said.append(
                self.tr("%n could not be made: their hours changed meanwhile.", "", len(made.refused))
            )
        self.line.setText(" ".join(said))
        self.line.show()
        if made.outcome is Outcome.STOPPED:
            self.refuse(self.tr("You stopped it. Make it once more to go on with the rest."))
        if made.outcome is Outcome.UNJOINED:
            self.refuse(
                self.tr(
                    "The file for the printer could not be saved there. Print it here, save it in another place, "
                    "or choose the papers in the register later."
                )
            )
        elif made.trouble is not None:
            rest = self.tr("Then make it once more: it goes on with the rest.")
            self.refuse(f"{told(made.trouble)} {rest}")
        self.make_button.setEnabled(made.outcome in (Outcome.STOPPED, Outcome.FAILED))
        if ended.joined:
            self.show_paper(ended.joined, (self.tr("certificates"), self._chosen.until.isoformat()))
        elif not made.papers:
            self._preview()
        else:
            self.preview.say(self.tr("The papers are in the folder."))

    def _on_told(self, trouble: Refusal | StorageTrouble) -> None:
        self._end()
        self.refuse(told(trouble))
        self._preview()

    def _end(self) -> None:
        self._running = None
        self.busy.end()
        self._rest(False)

    def _rest(self, resting: bool) -> None:
        for each in (
            self.make_button,
            self.folder_button,
            self.shown,
            self.second,
            self.for_printer,
            self.badges,
        ):
            each.setEnabled(not resting)

    def _preview(self) -> None:
        if self._previewing is not None:
            self._previewing.cancel()
        order = CertificateOrder(
            start=self._chosen.start,
            until=self._chosen.until,
            organisation=self._chosen.organisation,
            second_language=self.second.value or None,
        )
        self.wait()
        self._previewing = self.door.ask(
            preview_certificate,
            self.shown.value,
            order,
            then=self._on_preview,
            refused=lambda refusal: self.show_nothing(told(refusal)),
            owner=self,
            slow=True,
        )

    def _on_preview(self, pdf: bytes) -> None:
        if self._running is None:
            self.show_paper(pdf, (self.tr("preview"),))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where should they go?"), str(self.folder))
        if chosen:
            self.folder = Path(chosen)
            self._say_folder()

    def _say_folder(self) -> None:
        self.folder_label.setText(self.tr("Into the folder %1").replace("%1", str(self.folder)))
