"""A badge that was just made: shown, printed or saved now, and never again."""

from PySide6.QtWidgets import QWidget

from timebank.services.staff import BadgeIssued, badge_paper
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.widgets.label import Label


class BadgeDialog(PaperDialog):
    """The paper to cut out. The bank keeps no code: who needs it again makes a new badge."""

    personal = True

    def __init__(self, door: Door, shell: Shell, issued: BadgeIssued, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._issued = issued
        self._number = Label(size=24, bold=True)
        self._about = Label(size=15, role="muted", wrap=True)
        self.choices.add(self._number, self._about, None)
        self.retranslate()
        self.wait()
        # By `do`: that a badge went to paper is written in the log.
        door.do(
            badge_paper,
            issued,
            then=lambda pdf: self.show_paper(pdf, (self.tr("badge"), issued.name)),
            refused=lambda refusal: self.show_nothing(told(refusal)),
            owner=self,
            slow=True,
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(
            self.tr("Badge of %1").replace("%1", self._issued.name),
            "",
            self.tr("Print"),
            self.tr("Close"),
        )
        self._number.setText(self._issued.number)
        self._about.setText(
            self.tr(
                "Print it now: the code is kept nowhere. Is the badge lost? Then withdraw it, and make a new one."
            )
        )
