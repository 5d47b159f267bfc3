"""Withdrawing a certificate: the reason, and what it means."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.certificates import RegisterLine
from timebank.domain.changes import Receipt
from timebank.domain.errors import ReasonMissing
from timebank.services.certificates import withdraw_certificate
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.label import IconLabel
from ui.widgets.points import Points
from ui.widgets.reason import ReasonField


class WithdrawalDialog(Dialog):
    """It cannot be undone: the register keeps the paper with the reason, and a new one may be made."""

    def __init__(self, door: Door, shell: Shell, line: RegisterLine, parent: QWidget) -> None:
        super().__init__(width=680, parent=parent)
        self._door, self._shell, self._line = door, shell, line
        self.why = ReasonField(most=500)
        self._heading = IconLabel("info", role="text", bold=True)
        self._effects = Points()
        card = Card(Column(self._heading, self._effects, gap=6, margins=(16, 12, 16, 14)), fill="selection")
        self.body.add(self.why, card, None)
        self.accept_button.clicked.connect(self.send)
        self.why.edit.returnPressed.connect(self.send)
        self.why.taken.connect(self.accept_button.setFocus)
        self.retranslate()
        self.why.edit.setFocus()

    def retranslate(self) -> None:
        line = self._line
        self.set_words(
            self.tr("Withdraw certificate %1").replace("%1", line.number),
            line.name,
            self.tr("Withdraw"),
            self.tr("Cancel"),
        )
        usual = (
            self.tr("Hours were undone"),
            self.tr("The name is not right"),
            self.tr("The wrong period"),
            self.tr("The paper was lost"),
        )
        hint = self.tr("This stays in the register. It is not printed anywhere.")
        self.why.set_words(self.tr("Why?"), hint, usual)
        self._heading.set_text(self.tr("This is what happens"))
        effects = (
            self.tr("Whoever checks this paper here hears that it was withdrawn. This cannot be undone."),
            self.tr("The register keeps it. You can make a new certificate for the same days."),
            self.tr("Whoever checks elsewhere hears of it from your next list of withdrawn certificates."),
        )
        self._effects.set_texts(effects)
        # After the event loop: what was put in has its height only then.
        QTimer.singleShot(0, self, self.fit)

    def send(self) -> None:
        """Withdraw it."""
        self.refuse("")
        reason = self.why.text
        self.why.refuse("" if reason else told(ReasonMissing()))
        if not reason:
            return
        self.accept_button.setEnabled(False)
        self._door.do(
            withdraw_certificate,
            self._line.number,
            reason,
            then=self._on_done,
            refused=lambda refusal: self.refuse(told(refusal)),
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_done(self, _receipt: Receipt) -> None:
        self._shell.say(self.tr("Withdrawn: certificate %1").replace("%1", self._line.number), icon="ban")
        self.accept()
