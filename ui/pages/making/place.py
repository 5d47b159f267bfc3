"""Making certificates of one organisation, in front of its page."""

from PySide6.QtWidgets import QWidget

from timebank.domain.certificate_runs import Missing
from timebank.domain.organisations import Organisation
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.pages.making.view import MakeView
from ui.widgets.dialog import Dialog
from ui.widgets.period import PeriodField


class OrganisationCertificates(Dialog):
    """The same view as on the page *Certificates*, for this organisation alone."""

    def __init__(
        self,
        door: Door,
        shell: Shell,
        organisation: Organisation,
        period: PeriodField,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(width=1180, height=820, parent=parent)
        self._organisation, self._shell = organisation, shell
        self.view = MakeView(door, shell, organisation.account.code)
        self.view.choosing.period.take(period)
        self.view.left.connect(self.close)
        self.view.mended.connect(self._mend)
        self.body.addWidget(self.view, 1)
        # What it comes to stands in the head, and its button at the foot: the list has the room between.
        self.view.foot.hide()
        self.view.said.connect(self._say)
        self.accept_button.set_icon("award")
        self.accept_button.clicked.connect(self.view.go_on)
        self.retranslate()
        self.view.reload()
        self.view.arrive()

    def retranslate(self) -> None:
        name = self._organisation.account.name
        self.set_words(
            self.tr("Certificates: %1").replace("%1", name),
            self.view.summary.text(),
            self.tr("Look and make…"),
            self.tr("Close"),
        )

    def _say(self, sentence: str) -> None:
        self.line.setText(sentence)
        self.line.show()

    def _mend(self, _missing: Missing) -> None:
        """What is the centre's own is mended on its pages, where the role allows that."""
        self.refuse(self.tr("This is filled in under Settings or Certificates. Ask the coordinator."))
