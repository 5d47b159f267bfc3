"""What comes out of a file: chosen, read, told what it would do, and only then taken in."""

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from timebank.domain.errors import Refusal, StorageTrouble
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.widgets.busy import BusyRow
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.label import IconView, Label


class FromFileDialog(Dialog):
    """Choose a file, see what it would do, take it in: reading and taking are long work that can be stopped."""

    def __init__(
        self, door: Door, shell: Shell, *told_parts: QWidget, width: int, parent: QWidget | None = None
    ) -> None:
        """`told_parts` tell, below each other and beside a sign, what came of reading."""
        super().__init__(width=width, parent=parent)
        self._door, self._shell = door, shell
        self._file = ""
        self.choose = Button(icon="folder-open")
        self.file = Label(role="muted", elide=True)
        self.chosen = Row(self.choose, (self.file, 1), gap=16)
        self.busy = BusyRow()
        self._sign = IconView("circle-check", size=20, role="brand")
        row = Row(self._sign, (Column(*told_parts, gap=8), 1), gap=12, margins=(20, 16, 20, 16))
        row.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        self._card = Card(row)
        self._card.hide()
        self.choose.clicked.connect(self.ask_file)
        self.busy.working.connect(self._on_working)
        self.accept_button.setEnabled(False)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_file(self) -> None:
        """Choose a file of this computer."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a file"), documents, self.kinds_of_file()
        )
        if chosen:
            self.read(chosen)

    @abstractmethod
    def kinds_of_file(self) -> str:
        """What the system's own window offers to choose from, in its form."""

    @abstractmethod
    def read(self, file: str) -> None:
        """Read a file, and tell what it would do. Nothing is changed."""

    def retranslate(self) -> None:
        self.choose.set_text(self.tr("Choose a file"))
        self.file.setText(Path(self._file).name if self._file else self.tr("No file yet"))
        self._tell()

    def reject(self) -> None:
        # Nothing was changed when it is stopped in time.
        self.busy.stop()
        super().reject()

    @abstractmethod
    def _fits(self) -> bool:
        """Whether what was read can be taken in."""

    @abstractmethod
    def _tell(self) -> None:
        """Show what came of reading."""

    def _begin(self, job: Any, then: Any, said: Callable[[], str]) -> None:
        self.refuse("")
        self.busy.work(self._door, job, said, then, self._on_refused)

    def _on_working(self, working: bool) -> None:
        self.choose.setEnabled(not working)
        self.accept_button.setEnabled(not working and self._fits())

    def _on_refused(self, error: Refusal | StorageTrouble) -> None:
        self._tell()
        self.refuse(told(error))
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
