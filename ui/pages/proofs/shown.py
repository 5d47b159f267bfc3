"""One certificate as it was printed, with what the register says of it: to print or to save it again."""

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from timebank.domain.certificates import CertificateStatus, RegisterLine
from timebank.services.certificates import reprint_certificate, withdraw_certificate
from timebank.services.publishing import make_credential
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.pdf import write_beside
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.proofs.rows import STATE_ICONS, state_words
from ui.pages.proofs.withdrawing import WithdrawalDialog
from ui.widgets.button import Button
from ui.widgets.label import IconLabel, Label


class ShownDialog(PaperDialog):
    """The very paper that was issued."""

    def __init__(
        self, door: Door, shell: Shell, line: RegisterLine, zone: Callable[[], ZoneInfo], parent: QWidget
    ) -> None:
        super().__init__(door, shell, parent)
        self._line, self._zone, self._window = line, zone, parent
        icon, role = STATE_ICONS[line.status]
        self.state = IconLabel(icon, role=role, bold=True)
        self.facts = Label(size=15, wrap=True)
        self.badge = Button(icon="badge-check")
        self.withdraw = Button(icon="ban")
        self.choices.add(self.state, self.facts, self.badge, self.withdraw, None)
        self.badge.clicked.connect(self.save_badge)
        self.withdraw.clicked.connect(self._withdraw)
        stands = line.status is not CertificateStatus.WITHDRAWN
        self.badge.setVisible(stands and bool(line.name) and door.may(make_credential))
        self.withdraw.setVisible(stands and door.may(withdraw_certificate))
        self.retranslate()
        self.wait()
        door.ask(
            reprint_certificate,
            line.number,
            then=lambda pdf: self.show_paper(pdf, (line.number, line.name)),
            refused=lambda refusal: self.show_nothing(told(refusal)),
            owner=self,
            slow=True,
        )
        self.accept_button.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        line = self._line
        self.state.set_text(state_words(line.status))
        self.badge.set_text(self.tr("Save digital one"))
        self.badge.setToolTip(self.tr("Open Badges 3.0: for a wallet or a program that checks it"))
        self.withdraw.set_text(self.tr("Withdraw…"))
        self.set_words(
            self.tr("Certificate %1").replace("%1", line.number),
            line.name,
            self.tr("Print"),
            self.tr("Close"),
        )
        made = words().date(line.issued_at.astimezone(self._zone()).date())
        parts = [
            words().period(line.start, line.until),
            self.tr("Help given: %1").replace("%1", words().duration(line.given_minutes)),
            self.tr("Took part: %1").replace("%1", words().duration(line.attended_minutes)),
            self.tr("Made on %1 by %2").replace("%1", made).replace("%2", line.issued_by),
        ]
        if line.organisation_name:
            parts.insert(0, line.organisation_name)
        if line.status is CertificateStatus.FLAGGED:
            parts.append(self.tr("An entry that it counts was undone later. Withdraw it and make it anew."))
        if line.withdrawn_reason:
            parts.append(self.tr("Withdrawn: %1").replace("%1", line.withdrawn_reason))
        self.facts.setText("\n\n".join(parts))

    def save_badge(self) -> None:
        """Save the digital certificate where somebody chooses."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save digital one"), str(Path(folder) / f"{self._line.number}.jwt"), "JWT (*.jwt)"
        )
        if chosen:
            self.save_badge_to(Path(chosen))

    def save_badge_to(self, file: Path) -> None:
        """Make it and write it; a folder that does not take it is told in one sentence."""

        def made(text: str) -> None:
            try:
                write_beside(file, text.encode())
            except OSError:
                self.refuse(self.tr("Saving in this folder did not work. Choose another one."))
                return
            self.refuse("")
            self.line.setText(self.tr("Saved as %1").replace("%1", file.name))
            self.line.show()

        self.door.do(
            make_credential,
            self._line.number,
            then=made,
            refused=lambda refusal: self.refuse(told(refusal)),
            owner=self,
        )

    def _withdraw(self) -> None:
        dialog = WithdrawalDialog(self.door, self.shell, self._line, self._window)
        self.accept()
        dialog.open()
