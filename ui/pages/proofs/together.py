"""Certificates of the register, one behind another as they were made: seen first, then printed or saved as one PDF."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from timebank.domain.access import Actor
from timebank.domain.certificate_runs import Collected
from timebank.domain.errors import Refusal, StorageTrouble
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.pdf import joined
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress
from ui.kernel.wording import told
from ui.widgets.label import Label


class TogetherDialog(PaperDialog):
    """Each paper is the one that was issued; one that was withdrawn is not among them, and that is told."""

    def __init__(
        self, door: Door, shell: Shell, numbers: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(door, shell, parent)
        self._numbers = tuple(numbers)
        self._found = Collected(files=())
        self.facts = Label(size=15, wrap=True)
        self.choices.add(self.facts, None)
        self.retranslate()
        self.wait()
        self._collect()
        self.print_first()

    def retranslate(self) -> None:
        super().retranslate()
        count = len(self._numbers)
        self.set_words(self.tr("%n certificate(s)", "", count), "", self.tr("Print"), self.tr("Close"))
        self._tell()

    def stop(self) -> None:
        """Whoever does not wait for the papers wants none of them."""
        super().stop()
        if not self.paper:
            self.reject()

    def _collect(self) -> None:
        numbers = self._numbers

        def run(office: Any, actor: Actor, progress: Progress) -> tuple[Collected, bytes]:
            # Late, so that a window opens without what draws.
            from timebank.papermaking import registered_papers

            found = registered_papers(office, actor, numbers, progress.step)
            return found, joined(found.files, progress) if found.files else b""

        task = self.door.long_deed(
            run,
            then=self._on_collected,
            refused=self._on_trouble,
            troubled=self._on_trouble,
            advanced=self.busy.advance,
            owner=self,
        )
        self.watch(task, lambda: self.tr("Fetching the papers from the register…"))

    def _on_collected(self, answer: tuple[Collected, bytes]) -> None:
        self.busy.end()
        self._making = None
        self._found, pdf = answer
        self._tell()
        if pdf:
            self.show_paper(pdf, (self.tr("certificates"), self.shell.today().isoformat()))
        else:
            self.show_nothing(self.tr("None of these can be printed. Choose others in the register."))

    def _on_trouble(self, trouble: Refusal | StorageTrouble) -> None:
        self.busy.end()
        self._making = None
        self.show_nothing(told(trouble))

    def _tell(self) -> None:
        """What is among them, and what is not."""
        withdrawn = [each.code for each in self._found.left_out if each.refusal.code == "already_withdrawn"]
        erased = len(self._found.left_out) - len(withdrawn)
        parts = [self.tr("In the order of the list, each as it was made.")]
        if withdrawn:
            parts.append(self.tr("%n withdrawn certificate(s) left out.", "", len(withdrawn)))
        if erased:
            parts.append(self.tr("%n erased certificate(s) left out.", "", erased))
        self.facts.setText("\n\n".join(parts))
