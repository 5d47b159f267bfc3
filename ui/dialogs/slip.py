"""The slip to sign: of what was recorded, of what is only typed so far, or empty ones for the pen."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from timebank.domain.certificates import OWN_LANGUAGE
from timebank.domain.errors import Refusal
from timebank.domain.members import LANGUAGES
from timebank.domain.orders import ExchangeOrder
from timebank.domain.papers import SlipForm
from timebank.services.slip_papers import blank_slips, draft_slip, slip_paper
from timebank.wording.languages import OWN_NAMES
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door, Operation
from ui.kernel.printing import Stock
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told
from ui.widgets.field import Choice, Field

REMEMBERED = "slips"
COUNTS = (4, 8, 20, 40, 100)
STOCKS = {SlipForm.A6: Stock.SLIP, SlipForm.A4: Stock.PAGE, SlipForm.RECEIPT: Stock.RECEIPT}


class SlipDialog(PaperDialog):
    """On a small sheet, four on an A4, or the roll of a receipt printer; each has a printer of its own."""

    def __init__(
        self,
        door: Door,
        shell: Shell,
        entry: UUID | None,
        orders: Sequence[ExchangeOrder] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`entry` is what was recorded, None for empty slips; with `orders` it is still to be recorded."""
        super().__init__(door, shell, parent)
        self._entry, self._orders = entry, tuple(orders)
        self._asked: Task | None = None
        self.form, self.second, self.count = Choice(), Choice(), Choice()
        self._form_field = Field(self.form, height=48)
        self._second_field = Field(self.second, height=48)
        self._count_field = Field(self.count, height=48)
        self.choices.add(self._form_field, self._second_field, self._count_field, None)
        self._count_field.setVisible(entry is None)
        self.retranslate()
        kept = self.shell.settings.paper_choice(REMEMBERED)
        self.form.choose(next((form for form in SlipForm if form.value == kept), SlipForm.A6))
        self.form.currentIndexChanged.connect(self.make)
        self.second.currentIndexChanged.connect(self.make)
        self.count.currentIndexChanged.connect(self.make)
        self.taken.connect(lambda: self.shell.settings.keep_paper_choice(REMEMBERED, self._chosen.value))
        self.make()
        self.print_first()

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("Empty slips") if self._entry is None else self.tr("Slip to sign")
        line = self.tr("This is not written down yet. Save the line as well.") if self._orders else ""
        self.set_words(title, line, self.tr("Print"), self.tr("Close"))
        self._form_field.set_words(self.tr("Form"))
        self.form.set_options(
            [
                (SlipForm.A6, self.tr("Small sheet (A6)")),
                (SlipForm.A4, self.tr("Four on a sheet (A4)")),
                (SlipForm.RECEIPT, self.tr("Receipt (80 mm)")),
            ]
        )
        self._second_field.set_words(self.tr("Second language"))
        self._count_field.set_words(self.tr("How many"))
        options: list[tuple[object, str]] = [("", self.tr("Dutch only"))]
        if self._entry is not None:
            options.insert(0, (OWN_LANGUAGE, self.tr("Of who was helped")))
        options += [(code, OWN_NAMES[code]) for code in LANGUAGES if code != "nl"]
        self.second.set_options(options)
        self.count.set_options([(count, str(count)) for count in COUNTS])

    @property
    def _chosen(self) -> SlipForm:
        form = self.form.value
        assert isinstance(form, SlipForm)
        return form

    def make(self) -> None:
        """Make the slip for what is chosen now."""
        if self._asked is not None:
            self._asked.cancel()
        self.refuse("")
        self.wait()
        form, second = self._chosen, self.second.value or None
        operation, facts = self._question(form, second)
        self._asked = self.door.ask(
            operation,
            *facts,
            then=lambda pdf: self._on_made(pdf, form),
            refused=self._on_refused,
            owner=self,
            slow=True,
        )

    def _question(self, form: SlipForm, second: object) -> tuple[Operation[bytes], tuple[object, ...]]:
        if self._entry is None:
            return blank_slips, (form, second, self.count.value)
        if self._orders:
            return draft_slip, (self._entry, self._orders, form, second)
        return slip_paper, (self._entry, form, second)

    def _on_made(self, pdf: bytes, form: SlipForm) -> None:
        self.show_paper(pdf, (self.tr("slip"), self.shell.today().isoformat()), STOCKS[form])

    def _on_refused(self, refusal: Refusal) -> None:
        self.show_nothing(told(refusal))
