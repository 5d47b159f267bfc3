"""Which printer, how often and on what: at the side of every paper."""

from collections.abc import Callable

from PySide6.QtWidgets import QSpinBox, QWidget

from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.printing import (
    MILLIMETRES,
    Printers,
    PrintOrder,
    Stock,
    known_printers,
    queue_printers,
)
from ui.kernel.settings import Settings
from ui.widgets.field import Choice, Field
from ui.widgets.styled import Styled

MOST_COPIES = 99


class PrintPanel(Styled, QWidget):
    """Printer, copies and sheet. The printer that this stock was last printed on is chosen already."""

    def __init__(self, door: Door, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._settings = door, settings
        self._printers: Printers | None = None
        self._stock, self._own_size = Stock.PAGE, ""
        self.printer, self.sheet = Choice(), Choice()
        self.copies = QSpinBox()
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setFrame(False)
        self._printer_field = Field(self.printer, height=44)
        self._copies_field = Field(self.copies, height=44)
        self._sheet_field = Field(self.sheet, height=44)
        self.setLayout(
            Column(self._printer_field, Row((self._copies_field, 2), (self._sheet_field, 3), gap=12), gap=10)
        )
        self.retranslate()

    def retranslate(self) -> None:
        self._printer_field.set_words(self.tr("Printer"))
        self._copies_field.set_words(self.tr("Copies"))
        self.copies.lineEdit().setAccessibleName(self.tr("Copies"))
        self._sheet_field.set_words(self.tr("Sheet"))
        self._show_printers()
        self._show_sheets()

    @property
    def is_known(self) -> bool:
        """Whether a printer can be chosen."""
        return bool(self._printers and self._printers.names)

    def order(self, *, both_sides: bool = False) -> PrintOrder:
        """What is chosen."""
        return PrintOrder(
            printer=self.printer.value or "",
            copies=self.copies.value(),
            sheet=self.sheet.value or "",
            both_sides=both_sides,
        )

    def look(self, then: Callable[[], object] | None = None) -> None:
        """See which printers there are now."""

        def found(printers: Printers | None) -> None:
            self._printers = known_printers() if printers is None else printers
            self._show_printers()
            if then is not None:
                then()

        self._door.work(lambda _progress: queue_printers(), then=found, owner=self)

    def show_paper(self, stock: Stock, size: str) -> None:
        """The paper is made of this stock, and its own size is called so (empty for one without a name)."""
        self._own_size = size
        if stock is not self._stock:
            self._stock = stock
            self._show_printers(anew=True)
        self._show_sheets()

    def keep(self) -> None:
        """Something was printed: offer the same printer again for this stock."""
        self._settings.keep_printer(self._stock, self.printer.value or "")

    def _show_printers(self, *, anew: bool = False) -> None:
        printers = self._printers
        before = None if anew else self.printer.value
        if printers is None:
            self.printer.set_options([("", self.tr("Looking…"))])
            return
        if not printers.names:
            self.printer.set_options([("", self.tr("No printer found"))])
            return
        self.printer.set_options([(name, name) for name in printers.names])
        wanted = (before, self._settings.printer(self._stock), printers.usual, printers.names[0])
        self.printer.choose(next(name for name in wanted if name in printers.names))

    def _show_sheets(self) -> None:
        own = self._own_size or self.tr("As made")
        options = [("", own), *((name, name) for name in MILLIMETRES if name != self._own_size)]
        self.sheet.set_options(options)
