"""All that is known about somebody: to read, to print, and to give along as two files."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from timebank.domain.members import Member
from timebank.services.personal import Handed, export_member
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.widgets.label import Label


class AllAboutDialog(PaperDialog):
    """The paper, and beside it when it is saved the same as JSON. Opening it is written down as a look."""

    def __init__(self, door: Door, shell: Shell, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._member = member
        self._file = b""
        self.explained = Label(size=15, role="muted", wrap=True)
        self.choices.add(self.explained, None)
        self.retranslate()
        self.wait()
        door.ask(
            export_member,
            member.account.code,
            then=self._on_handed,
            refused=lambda refusal: self.show_nothing(told(refusal)),
            owner=self,
            slow=True,
        )
        self.print_first()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(
            self.tr("All that is known about %1").replace("%1", self._member.account.name),
            self.tr(
                "Who asks what we know of them gets this: all of it, and of others only what they are called."
            ),
            self.tr("Print"),
            self.tr("Close"),
        )
        self.explained.setText(
            self.tr(
                "Save as makes two files: the paper, and the same for another program (JSON). Look who stands before you: give it to nobody else."
            )
        )

    def files(self, target: Path, pdf: bytes) -> Mapping[Path, bytes]:
        return {target: pdf, target.with_suffix(".json"): self._file}

    def _on_handed(self, handed: Handed) -> None:
        self._file = handed.file
        self.show_paper(handed.paper, (self.tr("all about"), self._member.account.code))
