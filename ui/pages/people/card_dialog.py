"""Members' cards: seen first; once they are printed or saved, the cards before them stop."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.cards import new_card
from timebank.domain.errors import Refusal, StorageTrouble
from timebank.services.cards import CardsIssued, discard_cards, issue_cards, register_cards
from timebank.services.papers import cards_paper
from ui.dialogs.paper import PaperDialog
from ui.dialogs.printing import Printing
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.printing import Stock
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told
from ui.pages.people.pin import PinForm
from ui.widgets.card import Hairline
from ui.widgets.field import Check, Choice, Field
from ui.widgets.segmented import SegmentedControl

SHEET, SINGLE = "sheet", "single"
ON_SHEET = 10
REMEMBERED = "cards"
PAUSE_MILLISECONDS = 50


class CardDialog(PaperDialog):
    """The cards of these people: ten on a sheet, from the place where the last one ended, or one to a page.

    For one person there is the PIN as well; it may wait.
    """

    def __init__(
        self,
        door: Door,
        shell: Shell,
        numbers: Sequence[str],
        name: str = "",
        parent: QWidget | None = None,
        *,
        pin_first: bool = False,
    ) -> None:
        """`name` is whose card it is, where it is one person's; who was just enrolled types a PIN first."""
        super().__init__(door, shell, parent, side=388)
        self._title_name = name
        self.codes = tuple(new_card(number) for number in numbers)
        self._registered = self._to_discard = False
        self._pin_first = pin_first
        self._asked: Task | None = None
        self.form = SegmentedControl((SHEET, SINGLE))
        self.start = Choice()
        self.start_field = Field(self.start, height=44)
        self.backs = Check()
        self.choices.add(self.form, Row((self.start_field, 1), Column(None, self.backs), gap=16))
        self.pin: PinForm | None = None
        if name:
            self.pin = PinForm(door, self.codes[0].number)
            self.pin.done.connect(self._on_pin)
            self.pin.skipped.connect(self.accept_button.setFocus)
            self.choices.add(Hairline(), self.pin)
        self.choices.add(None)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.make)
        self.retranslate()
        self._recall()
        self.form.chosen.connect(lambda _form: self._on_form())
        self.start.currentIndexChanged.connect(self._pause.start)
        self.backs.toggled.connect(lambda _on: self._pause.start())
        self.taken.connect(self._on_taken)
        self._show_form()
        self.make()
        if self.pin is not None and pin_first:
            self.pin.first.setFocus()
        else:
            self.print_first()

    def retranslate(self) -> None:
        super().retranslate()
        many = self.tr("%n card(s)", "", len(self.codes))
        one = self.tr("Card of %1").replace("%1", self._title_name)
        self.set_words(
            one if self._title_name else many,
            self.tr("A card works once it is printed or saved. An earlier card then stops."),
            self.tr("Print"),
            self.tr("Next") if self._pin_first else self.tr("Close"),
        )
        self.form.set_words(
            self.tr("Form"), {SHEET: self.tr("Sheet of ten"), SINGLE: self.tr("Card printer")}
        )
        self.start_field.set_words(self.tr("Begin at"))
        places = [(place, self.tr("place %1").replace("%1", str(place + 1))) for place in range(ON_SHEET)]
        self.start.set_options(places)
        self.backs.setText(self.tr("Both sides"))

    def make(self) -> None:
        """Draw the cards as they are wanted now."""
        self._pause.stop()
        if self._asked is not None:
            self._asked.cancel()
        self.refuse("")
        self.wait()
        self.both_sides = self.backs.isChecked()
        on_sheets = self.form.value == SHEET
        self._asked = self.door.ask(
            cards_paper,
            self.codes,
            on_sheets,
            self.backs.isChecked(),
            self.start.value if on_sheets else 0,
            then=self._on_made,
            refused=self._on_refused,
            advanced=self.busy.advance,
            owner=self,
            slow=True,
        )
        if len(self.codes) > ON_SHEET:
            self.watch(self._asked, lambda: self.tr("Making the cards…"))

    def prepare(self, then: Callable[[bytes], object]) -> None:
        if self._registered:
            then(self.paper)
            return
        # First in the books, then on paper: a card that somebody holds works. The one before it does too, so far.
        self._to_discard = True
        self.door.do(
            register_cards,
            self.codes,
            then=lambda _receipt: self._on_registered(then),
            refused=lambda refusal: self.give_up(told(refusal)),
            troubled=lambda trouble: self.give_up(told(trouble)),
            owner=self,
        )

    def done(self, result: int) -> None:
        """However it is left: what is on no paper never was."""
        if self._to_discard:
            self._to_discard = False
            self.door.do(discard_cards, self.codes)
        super().done(result)

    def take_scan(self, code: str) -> bool:
        """A card that was just printed, tried out."""
        if self._registered and any(code == each.text for each in self.codes):
            self.refuse("")
            self.line.setText(self.tr("This card works: no. %1.").replace("%1", code.partition(".")[0]))
            self.line.show()
            return True
        return super().take_scan(code)

    def _on_registered(self, then: Callable[[bytes], object]) -> None:
        self._registered = True
        then(self.paper)

    def _start(self, pdf: bytes) -> Printing:
        # From now on any of them may come out of the printer, also when it is stopped halfway.
        self._to_discard = False
        return super()._start(pdf)

    def _on_taken(self) -> None:
        self._to_discard = False
        self._remember()
        self.door.do(
            issue_cards,
            self.codes,
            then=self._on_issued,
            refused=lambda refusal: self.refuse(told(refusal)),
            owner=self,
        )

    def _on_issued(self, issued: CardsIssued) -> None:
        if issued.replaced:
            stopped = self.tr("%n earlier card(s) no longer work.", "", len(issued.replaced))
            self.line.setText(f"{self.line.text().removesuffix('.')}. {stopped}")

    def _on_made(self, pdf: bytes) -> None:
        self.busy.end()
        who = self.codes[0].number if len(self.codes) == 1 else str(len(self.codes))
        stock = Stock.PAGE if self.form.value == SHEET else Stock.CARD
        self.show_paper(pdf, (self.tr("card"), who), stock)

    def _on_refused(self, refusal: Refusal | StorageTrouble) -> None:
        self.busy.end()
        self.show_nothing(told(refusal))

    def _on_pin(self) -> None:
        self.line.setText(self.tr("The PIN is set."))
        self.line.show()
        self.accept_button.setFocus()

    def _on_form(self) -> None:
        self._show_form()
        self._pause.start()

    def _show_form(self) -> None:
        self.start_field.setVisible(self.form.value == SHEET)

    def _recall(self) -> None:
        form, _, rest = self.shell.settings.paper_choice(REMEMBERED).partition(" ")
        start, _, backs = rest.partition(" ")
        self.form.choose(form if form in (SHEET, SINGLE) else SHEET)
        self.start.choose(int(start) if start.isdecimal() and int(start) < ON_SHEET else 0)
        self.backs.setChecked(backs == "backs")

    def _remember(self) -> None:
        """The next sheet begins where this one ended."""
        start = self.start.value
        if self.form.value == SHEET:
            start = (start + len(self.codes)) % ON_SHEET
        backs = "backs" if self.backs.isChecked() else ""
        self.shell.settings.keep_paper_choice(REMEMBERED, f"{self.form.value} {start} {backs}")
