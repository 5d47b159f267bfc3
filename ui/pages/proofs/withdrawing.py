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
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field, TextEdit
from ui.widgets.flow import Flow
from ui.widgets.label import IconLabel, Label


class WithdrawalDialog(Dialog):
    """It cannot be undone: the register keeps the paper with the reason, and a new one may be made."""

    def __init__(self, door: Door, shell: Shell, line: RegisterLine, parent: QWidget) -> None:
        super().__init__(width=680, parent=parent)
        self._door, self._shell, self._line = door, shell, line
        self.reason = TextEdit(most=500)
        self.field = Field(self.reason)
        self.usual = [Button(height=44, size=15) for _ in range(4)]
        flow = Flow(gap=8)
        for button in self.usual:
            flow.addWidget(button)
            button.clicked.connect(lambda _on=False, button=button: self._take(button.text()))
        chips = QWidget()
        chips.setLayout(flow)
        self._heading = IconLabel("info", role="text", bold=True)
        self._effects = [Label(size=15, wrap=True) for _ in range(3)]
        card = Card(Column(self._heading, *self._effects, gap=6, margins=(16, 12, 16, 14)), fill="selection")
        self.body.add(self.field, chips, card, None)
        self.accept_button.clicked.connect(self.send)
        self.reason.returnPressed.connect(self.send)
        self.retranslate()
        self.reason.setFocus()

    def retranslate(self) -> None:
        line = self._line
        self.set_words(
            self.tr("Withdraw certificate %1").replace("%1", line.number),
            line.name,
            self.tr("Withdraw"),
            self.tr("Cancel"),
        )
        self.field.set_words(
            self.tr("Why?"), self.tr("This stays in the register. It is not printed anywhere.")
        )
        usual = (
            self.tr("Hours were undone"),
            self.tr("The name is not right"),
            self.tr("The wrong period"),
            self.tr("The paper was lost"),
        )
        for button, text in zip(self.usual, usual, strict=True):
            button.set_text(text)
        self._heading.set_text(self.tr("This is what happens"))
        effects = (
            self.tr("Whoever checks this paper here hears that it was withdrawn. This cannot be undone."),
            self.tr("The register keeps it. You can make a new certificate for the same days."),
            self.tr("Whoever checks elsewhere hears of it from your next list of withdrawn certificates."),
        )
        for label, text in zip(self._effects, effects, strict=True):
            label.setText(f"•  {text}")
        # After the event loop: what was put in has its height only then.
        QTimer.singleShot(0, self, self.fit)

    def send(self) -> None:
        """Withdraw it."""
        self.refuse("")
        reason = self.reason.text().strip()
        self.field.set_refusal("" if reason else told(ReasonMissing()))
        if not reason:
            self.reason.setFocus()
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

    def _take(self, text: str) -> None:
        self.reason.setText(text)
        self.field.set_refusal("")
        self.accept_button.setFocus()
