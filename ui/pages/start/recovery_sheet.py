"""The recovery sheet of a time bank that was just made: seen, printed, saved."""

from typing import cast

from PySide6.QtWidgets import QWidget

from timebank.services.staff import recovery_sheet
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.settings import Settings
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.widgets.label import Label


class _Remembers:
    """As much of a shell as a paper asks for, where there is no window with pages yet."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings


class RecoverySheet(PaperDialog):
    """The recovery sheet: seen, printed, saved."""

    def __init__(self, door: Door, settings: Settings, key: str, parent: QWidget | None = None) -> None:
        super().__init__(door, cast(Shell, _Remembers(settings)), parent)
        self._about = Label(size=15, role="muted", wrap=True)
        self.choices.add(self._about, None)
        self.retranslate()
        self.wait()
        # By `do`: that the sheet was made is written in the log.
        door.do(
            recovery_sheet,
            key,
            then=lambda pdf: self.show_paper(pdf, (self.tr("recovery sheet"),)),
            refused=lambda refusal: self.show_nothing(told(refusal)),
            owner=self,
            slow=True,
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(self.tr("Recovery sheet"), "", self.tr("Print"), self.tr("Close"))
        self._about.setText(
            self.tr(
                "Keep the paper where you keep important papers. A file you can better keep on a stick than "
                "beside the time bank itself."
            )
        )
