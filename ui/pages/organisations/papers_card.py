"""How the papers of an organisation look, in a card: what was chosen, and the way to change it."""

from PySide6.QtWidgets import QWidget

from timebank.domain.organisations import Organisation
from timebank.services.looks import change_organisation_look
from ui.dialogs.paper_look import PaperLookDialog, Sends
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.label import Label


class PapersCard(Card):
    """Logo, colour, and what certificates carry, in words; the pencil opens the form with the paper beside it."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        self._door, self._shell = door, shell
        self._organisation: Organisation | None = None
        self.heading = Label(size=17, bold=True)
        self.pencil = Button(icon="pencil", kind=Kind.GHOST, height=36, role="muted")
        if not door.may(change_organisation_look):
            self.pencil.hide()
        self.look_line, self.carries_line = Label(wrap=True), Label(size=15, role="muted", wrap=True)
        super().__init__(
            Column(
                Row(self.heading, None, self.pencil, gap=8),
                self.look_line,
                self.carries_line,
                gap=6,
                margins=(24, 14, 16, 18),
            ),
            parent=parent,
        )
        self.pencil.clicked.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("How its papers look"))
        self.pencil.set_text("", name=self.tr("Change: %1").replace("%1", self.heading.text()))
        if self._organisation is not None:
            self.show_organisation(self._organisation)

    def show_organisation(self, organisation: Organisation) -> None:
        """What this organisation chose."""
        self._organisation = organisation
        paper, choices = organisation.look, organisation.choices
        logo = self.tr("Own logo") if paper.logo is not None else self.tr("No own logo")
        colour = (
            self.tr("colour %1").replace("%1", paper.colour)
            if paper.colour
            else self.tr("colour of the house")
        )
        self.look_line.setText(f"{logo}, {colour}")
        left_out = [
            word
            for word, shown in (
                (self.tr("what somebody writes"), choices.reflection),
                (self.tr("what somebody can do"), choices.competences),
                (self.tr("the annex"), choices.annex),
                (self.tr("the second language"), choices.second_language),
            )
            if not shown
        ]
        lines = []
        if left_out:
            lines.append(self.tr("Without: %1.").replace("%1", ", ".join(left_out)))
        if choices.reviewed:
            who = choices.reviewed_by or self.tr("to be written in ink")
            lines.append(self.tr("Reviewed by: %1.").replace("%1", who))
        self.carries_line.setText(" ".join(lines))
        self.carries_line.setVisible(bool(lines))

    def open(self) -> None:
        """Change it."""
        if self._organisation is not None and self._door.may(change_organisation_look):
            PaperLookDialog(
                self._door, self._shell, Sends.of(self._organisation), parent=self.window()
            ).open()
