"""Which printer, how often and on what: at the side of every paper."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.printing import (
    MILLIMETRES,
    Offers,
    Printers,
    PrintOrder,
    Sides,
    Stock,
    known_printers,
    queue_offers,
    queue_printers,
    read_pages,
)
from ui.kernel.settings import Settings
from ui.widgets.button import Button, Kind
from ui.widgets.field import Choice, Field, TextEdit
from ui.widgets.styled import Styled

MOST_COPIES = 99


class PrintPanel(Styled, QWidget):
    """Printer, copies and sheet; on wish which pages, and what else this printer can do.

    The printer that this stock was last printed on is chosen already. `extras` lies where it can scroll: it has more rows
    than a small screen has room for.
    """

    opened = Signal()
    """Somebody wants to see the extras."""

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
        self._offers, self._total, self._both = Offers(), 1, False
        self.pages, self.sides, self.tray, self.stock = (
            TextEdit(most=60, is_free=False),
            Choice(),
            Choice(),
            Choice(),
        )
        self._pages_field = Field(self.pages, height=44)
        self._sides_field = Field(self.sides, height=44)
        self._tray_field = Field(self.tray, height=44)
        self._stock_field = Field(self.stock, height=44)
        self.more = Button(kind=Kind.LINK, icon="chevron-right", size=15, height=28)
        self.more.clicked.connect(self._toggle)
        self._is_more = False
        self.setLayout(
            Column(
                self._printer_field,
                Row((self._copies_field, 2), (self._sheet_field, 3), gap=12),
                self.more,
                gap=10,
            )
        )
        self.extras = QWidget()
        self.extras.setLayout(
            Column(self._pages_field, self._sides_field, self._tray_field, self._stock_field, gap=10)
        )
        self.printer.currentIndexChanged.connect(self._ask_offers)
        self.pages.textEdited.connect(lambda _text: self._pages_field.set_refusal(""))
        self.retranslate()

    def retranslate(self) -> None:
        self._printer_field.set_words(self.tr("Printer"))
        self._copies_field.set_words(self.tr("Copies"))
        self.copies.lineEdit().setAccessibleName(self.tr("Copies"))
        self._sheet_field.set_words(self.tr("Sheet"))
        self._pages_field.set_words(self.tr("Pages"))
        self._sides_field.set_words(self.tr("Sides"))
        self._tray_field.set_words(self.tr("Tray"))
        self._stock_field.set_words(self.tr("Paper stock"))
        self._show_offers()
        self._show_printers()
        self._show_sheets()

    @property
    def is_known(self) -> bool:
        """Whether a printer can be chosen."""
        return bool(self._printers and self._printers.names)

    def order(self, *, both_sides: bool = False) -> PrintOrder | None:
        """What is chosen; None where something is wrong with it, which is told beside it."""
        pages = read_pages(self.pages.text(), self._total)
        if pages is None:
            self._is_more = True
            self._show_offers()
            self._pages_field.set_refusal(
                self.tr("Write pages like this: 1-3, 5. There are %1.").replace("%1", str(self._total))
            )
            self.pages.setFocus()
            self.opened.emit()
            return None
        return PrintOrder(
            printer=self.printer.value or "",
            copies=self.copies.value(),
            sheet=self.sheet.value or "",
            both_sides=both_sides,
            sides=self.sides.value or None,
            pages=pages,
            tray=self.tray.value or "",
            stock=self.stock.value or "",
        )

    def look(self, then: Callable[[], object] | None = None) -> None:
        """See which printers there are now."""

        def found(printers: Printers | None) -> None:
            self._printers = known_printers() if printers is None else printers
            self._show_printers()
            if then is not None:
                then()

        self._door.work(lambda _progress: queue_printers(), then=found, owner=self)

    def show_paper(self, stock: Stock, size: str, total: int = 1, *, both_sides: bool = False) -> None:
        """The paper is made of this stock, its own size is called so (empty for one without a name), it has so many
        pages, and is made for both sides of a sheet or not."""
        self._own_size, self._total = size, total
        if both_sides is not self._both:
            self._both = both_sides
            self._show_offers()
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

    def _toggle(self) -> None:
        self._is_more = not self._is_more
        self._show_offers()
        if self._is_more:
            self.pages.setFocus()
            self.opened.emit()

    def _ask_offers(self) -> None:
        printer = self.printer.value or ""

        def found(offers: Offers) -> None:
            if printer == (self.printer.value or ""):
                self._offers = offers
                self._show_offers()

        self._door.work(lambda _progress: queue_offers(printer), then=found, owner=self)

    def _show_offers(self) -> None:
        """What this printer can do, where somebody wants to see it."""
        offers, more = self._offers, self._is_more
        self.more.set_text(self.tr("Fewer choices") if more else self.tr("Pages, sides, tray"))
        self.more.set_icon("chevron-down" if more else "chevron-right")
        self.sides.set_options(
            [
                ("", self.tr("As made: both") if self._both else self.tr("As made: one")),
                (Sides.ONE, self.tr("One side")),
                (Sides.LONG, self.tr("Both, long edge")),
                (Sides.SHORT, self.tr("Both, short edge")),
            ]
        )
        usual: list[tuple[object, str]] = [("", self.tr("As the printer does"))]
        self.tray.set_options([*usual, *((each, each) for each in offers.trays)])
        self.stock.set_options([*usual, *((each, each) for each in offers.stocks)])
        self.extras.setVisible(more)
        self._sides_field.setVisible(more and offers.both_sides)
        self._tray_field.setVisible(more and bool(offers.trays))
        self._stock_field.setVisible(more and bool(offers.stocks))

    def _show_sheets(self) -> None:
        own = self._own_size or self.tr("As made")
        options = [("", own), *((name, name) for name in MILLIMETRES if name != self._own_size)]
        self.sheet.set_options(options)
