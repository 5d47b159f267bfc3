"""How the papers of a sender look, with a certificate beside it that shows every change while it is made."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from timebank.domain.bank import Bank
from timebank.domain.errors import Refusal, TextTooLong
from timebank.domain.look_refusals import ColourNotUnderstood, ColourTooLight
from timebank.domain.looks import LONGEST_REVIEWER, CertificateChoices, Logo, PaperLook
from timebank.domain.organisations import Organisation
from timebank.services.looks import (
    LARGEST_FILE,
    SampleOrder,
    change_bank_look,
    change_organisation_look,
    look_at_logo,
    sample_certificate,
)
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.pdf import page_images
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress, Task
from ui.kernel.theme import look
from ui.kernel.wording import told
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Check, Field, TextEdit
from ui.widgets.flow import Flow
from ui.widgets.label import IconView, Label
from ui.widgets.preview import SCREEN_DPI, Preview
from ui.widgets.swatch import Swatch

SIDE = 400
"""How wide the choices are, in design pixels."""
RING = 6
WAIT = 200
"""Milliseconds after the last key before the paper is made anew."""
SWATCHES = ("#0B5C6B", "#1F4E8C", "#1E6B3A", "#A3262A", "#5B2A86", "#8A4B08", "#3C4650")
SWITCHES = ("reflection", "competences", "annex", "second_language", "reviewed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sends:
    """Whose papers they are: an organisation by its number, or the centre, which has none."""

    number: str | None
    name: str
    look: PaperLook
    choices: CertificateChoices

    @classmethod
    def of(cls, sender: Bank | Organisation) -> "Sends":
        """The centre or an organisation, as it was read."""
        if isinstance(sender, Bank):
            return cls(number=None, name=sender.name, look=sender.look, choices=sender.choices)
        account = sender.account
        return cls(number=account.code, name=account.name, look=sender.look, choices=sender.choices)


class PaperLookDialog(Dialog):
    """Nothing is kept before *Save*, and papers that were made stay as they are."""

    def __init__(self, door: Door, shell: Shell, sends: Sends, parent: QWidget | None = None) -> None:
        super().__init__(width=1100, height=820, parent=parent)
        self._door, self._shell, self._sends = door, shell, sends
        self.logo: Logo | None = sends.look.logo
        self._making: Task | None = None
        self._drawing: Task | None = None
        self._nearest = ""
        self._build()
        self._connect()
        self.retranslate()
        self._fill()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def look_now(self) -> PaperLook:
        """Logo and colour as they stand in the form."""
        return PaperLook(logo=self.logo, colour=self.colour.text().strip())

    @property
    def choices_now(self) -> CertificateChoices:
        """What certificates carry, as it stands in the form."""
        switched = {name: check.isChecked() for name, check in self.switches.items()}
        return replace(
            self._sends.choices,
            **switched,
            reviewed_by=self.reviewer.text().strip(),
            reviewed_function=self.function.text().strip(),
        )

    def _build(self) -> None:
        self.logo_title, self.logo_hint = (
            Label(size=15, bold=True, role="muted"),
            Label(size=14, role="muted", wrap=True),
        )
        self.choose, self.drop = Button(icon="upload"), Button(icon="trash-2")
        self.logo_refusal, self._logo_icon = (
            Label(size=15, role="error", wrap=True),
            IconView("circle-alert", size=18, role="error"),
        )
        self.colour = TextEdit(most=7)
        self.colour_field = Field(self.colour, height=48)
        self.take = Button(icon="check")
        self.swatches = {colour: Swatch(colour) for colour in SWATCHES}
        self.switches = {name: Check() for name in SWITCHES}
        self.carries = Label(size=15, bold=True, role="muted", wrap=True)
        self.reviewer, self.function = TextEdit(most=LONGEST_REVIEWER), TextEdit(most=LONGEST_REVIEWER)
        self.reviewer_field, self.function_field = (
            Field(self.reviewer, height=48),
            Field(self.function, height=48),
        )
        self.preview = Preview()
        colours, flow = QWidget(), Flow(gap=2)
        for swatch in self.swatches.values():
            flow.addWidget(swatch)
        colours.setLayout(flow)
        refused = Row(self._logo_icon, (self.logo_refusal, 1), gap=8)
        refused.setAlignment(self._logo_icon, Qt.AlignmentFlag.AlignTop)
        choices = Column(
            Column(self.logo_title, Row(self.choose, self.drop, None, gap=8), self.logo_hint, refused, gap=6),
            Column(self.colour_field, self.take, colours, gap=6),
            Column(self.carries, *self.switches.values(), gap=0),
            self.reviewer_field,
            self.function_field,
            None,
            gap=18,
            margins=(RING, RING, 14, 8),
        )
        choices.setAlignment(self.take, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setLayout(choices)
        self.side = QScrollArea()
        self.side.setWidgetResizable(True)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setWidget(inside)
        self.body.set_margins((32 - RING, 0, 0, 0))
        self.body.addLayout(Row(self.side, (self.preview, 1), gap=16), 1)

    def _connect(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._make)
        self.choose.clicked.connect(self.ask_file)
        self.drop.clicked.connect(lambda: self._take_logo(None))
        self.take.clicked.connect(lambda: self.colour.setText(self._nearest))
        for edit in (self.colour, self.reviewer, self.function):
            edit.textChanged.connect(lambda _text: self._changed())
            edit.returnPressed.connect(self.send)
        for check in self.switches.values():
            check.toggled.connect(lambda _on: self._changed())
        for swatch in self.swatches.values():
            swatch.clicked.connect(lambda _on, swatch=swatch: self._choose_colour(swatch))
        self.accept_button.clicked.connect(self.send)

    def restyle(self) -> None:
        super().restyle()
        self.side.setFixedWidth(look().px(SIDE))

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Papers of %1").replace("%1", self._sends.name),
            self.tr("Beside it stands a certificate of somebody who does not exist. It changes along."),
            self.tr("Save"),
            self.tr("Cancel"),
        )
        self.logo_title.setText(self.tr("Logo"))
        self.choose.set_text(self.tr("Choose a logo"))
        self.drop.set_text(self.tr("Without logo"))
        self.logo_hint.setText(self.tr("A PNG, JPEG or SVG. It is shown up to 14 mm high and 62 mm wide."))
        self.colour_field.set_words(
            self.tr("Colour"), self.tr("Such as: #0B5C6B. Empty is the colour of the house.")
        )
        names = (
            self.tr("Teal"), self.tr("Blue"), self.tr("Green"), self.tr("Red"), self.tr("Purple"), self.tr("Brown"),
            self.tr("Grey"),
        )  # fmt: skip
        for swatch, name in zip(self.swatches.values(), names, strict=True):
            swatch.set_words(self.tr("Colour: %1").replace("%1", name))
        self.carries.setText(self.tr("On certificates"))
        words = {
            "reflection": self.tr("What somebody writes about taking part"),
            "competences": self.tr("What somebody can do"),
            "annex": self.tr("A long list of hours as an annex behind it"),
            "second_language": self.tr("The language of the person beside the Dutch"),
            "reviewed": self.tr("A line for who reviewed it"),
        }
        for name, check in self.switches.items():
            check.setText(words[name])
        self.reviewer_field.set_words(
            self.tr("Who reviews it"), self.tr("Leave it empty to write the name in ink.")
        )
        self.function_field.set_words(self.tr("Their function"))
        self._show_nearest()

    def ask_file(self) -> None:
        """Choose a logo of this computer."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = self.tr("Logos (*.png *.jpg *.jpeg *.svg);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), pictures, kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, file: Path) -> None:
        """Read a logo. One that cannot be used leaves the one before."""

        def content(_progress: Progress) -> bytes | None:
            try:
                with file.open("rb") as stream:
                    # One byte more than may be: enough to tell that it is too large.
                    return stream.read(LARGEST_FILE + 1)
            except OSError:
                return None

        self.choose.setEnabled(False)
        self._door.work(content, then=self._on_file, ended=lambda: self.choose.setEnabled(True), owner=self)

    def send(self) -> None:
        """Keep it."""
        if not self.accept_button.isEnabled():
            return
        self.refuse("")
        self.accept_button.setEnabled(False)
        number, look, choices = self._sends.number, self.look_now, self.choices_now
        if number is None:
            self._door.do(
                change_bank_look,
                look,
                choices,
                then=self._on_saved,
                refused=self._on_not_saved,
                ended=self._rest,
                owner=self,
            )
            return
        self._door.do(
            change_organisation_look,
            number,
            look,
            choices,
            then=self._on_saved,
            refused=self._on_not_saved,
            ended=self._rest,
            owner=self,
        )

    def _rest(self) -> None:
        self.accept_button.setEnabled(True)

    def _fill(self) -> None:
        choices = self._sends.choices
        self.colour.setText(self._sends.look.colour)
        for name, check in self.switches.items():
            check.setChecked(getattr(choices, name))
        self.reviewer.setText(choices.reviewed_by)
        self.function.setText(choices.reviewed_function)
        self._refuse_logo("")
        self._changed()
        self._timer.stop()
        self.preview.say(self.tr("Making the paper…"))
        self._make()

    def _changed(self) -> None:
        reviewed = self.switches["reviewed"].isChecked()
        self.reviewer_field.setVisible(reviewed)
        self.function_field.setVisible(reviewed)
        self.drop.setVisible(self.logo is not None)
        typed = self.colour.text().strip().upper()
        for colour, swatch in self.swatches.items():
            swatch.setChecked(colour == typed)
        self._timer.start()

    def _choose_colour(self, swatch: Swatch) -> None:
        """The one that is chosen already goes back to the colour of the house."""
        self.colour.setText(swatch.colour if swatch.isChecked() else "")

    def _on_file(self, content: bytes | None) -> None:
        if content is None:
            self._refuse_logo(self.tr("This file cannot be opened. Choose another one."))
            return
        self._door.ask(
            look_at_logo,
            content,
            then=self._take_logo,
            refused=lambda refusal: self._refuse_logo(told(refusal)),
            owner=self,
            slow=True,
        )

    def _take_logo(self, logo: Logo | None) -> None:
        held = self.drop.hasFocus()
        self.logo = logo
        self._refuse_logo("")
        self._changed()
        if held:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse_logo(self, sentence: str) -> None:
        self.logo_refusal.setText(sentence)
        self.logo_refusal.setVisible(bool(sentence))
        self._logo_icon.setVisible(bool(sentence))
        self.choose.setAccessibleDescription(sentence)

    def _make(self) -> None:
        """Make the paper anew; what was asked for before is of no use any more."""
        for task in (self._making, self._drawing):
            if task is not None:
                task.cancel()
        order = SampleOrder(organisation=self._sends.number, look=self.look_now, choices=self.choices_now)
        self._making = self._door.ask(
            sample_certificate, order, then=self._on_paper, refused=self._on_refused, owner=self, slow=True
        )

    def _on_paper(self, pdf: bytes) -> None:
        self._nearest = ""
        self.colour_field.set_refusal("")
        self._show_nearest()
        self._drawing = self._door.work(
            lambda progress: page_images(pdf, SCREEN_DPI, progress), then=self._on_pages, owner=self
        )

    def _on_pages(self, images: Sequence[QImage]) -> None:
        at = self.preview.verticalScrollBar().value()
        self.preview.show_pages(images)
        self.preview.verticalScrollBar().setValue(at)

    def _on_refused(self, refusal: Refusal) -> None:
        """A colour that cannot be is told beside it; the paper stays as it last could be made."""
        self._nearest = ""
        match refusal:
            case ColourTooLight() | ColourNotUnderstood():
                self._nearest = str(refusal.facts.get("nearest", ""))
                self.colour_field.set_refusal(told(refusal))
            case TextTooLong():
                self.reviewer_field.set_refusal(told(refusal))
            case _:
                self.refuse(told(refusal))
        self._show_nearest()

    def _on_not_saved(self, refusal: Refusal) -> None:
        """The same, and the cursor goes to what was wrong with it: it may stand out of sight."""
        self._on_refused(refusal)
        wrong = next((field for field in (self.colour_field, self.reviewer_field) if field.refusal), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            # Once the sentence below it has its height.
            QTimer.singleShot(0, wrong, lambda: self.side.ensureWidgetVisible(wrong, 0, look().px(48)))

    def _show_nearest(self) -> None:
        held = self.take.hasFocus()
        self.take.setVisible(bool(self._nearest))
        self.take.set_text(self.tr("Take %1").replace("%1", self._nearest))
        if held and not self._nearest:
            self.colour.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self, _receipt: object) -> None:
        self._shell.say(self.tr("Saved. It counts for the next papers."))
        self.accept()
