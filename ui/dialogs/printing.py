"""Giving a paper to a printer: as it is where the system can, else page by page as pictures."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF, QObject, QPoint, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from ui.kernel.door import Door
from ui.kernel.pdf import PRINT_DPI, count_pages, page_images
from ui.kernel.printing import MILLIMETRES, Outcome, PrintOrder, Sides, hand_to_queue, page_size
from ui.kernel.tasks import Task

Advanced = Callable[[int, int], object]
Told = Callable[[Outcome], object]


_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT: QPrinter.DuplexMode.DuplexShortSide,
}


class Printing(QObject):
    """One paper on its way to a printer. `told` hears once what became of it, unless it is stopped."""

    def __init__(self, door: Door, pdf: bytes, told: Told, advanced: Advanced, owner: QObject) -> None:
        super().__init__(owner)
        self._door, self._pdf, self._told, self._advanced = door, pdf, told, advanced
        self._painter = QPainter()
        self._printer: QPrinter | None = None
        self._task: Task | None = None

    def to(self, order: PrintOrder) -> None:
        """Print as the order says."""
        pdf = self._pdf

        def handed(_progress: object) -> tuple[Outcome, tuple[float, float]]:
            return hand_to_queue(pdf, order), page_size(pdf)

        def heard(answer: tuple[Outcome, tuple[float, float]]) -> None:
            outcome, size = answer
            known = not QPrinterInfo.printerInfo(order.printer).isNull()
            if outcome in (Outcome.NO_QUEUE, Outcome.GONE) and known:
                self.to_printer(_printer(order, size), order.pages)
            else:
                self._end(Outcome.GONE if outcome is Outcome.NO_QUEUE else outcome)

        self._task = self._door.work(handed, then=heard, owner=self)

    def to_printer(self, printer: QPrinter, pages: tuple[int, ...] = ()) -> None:
        """Paint the pages on this printer, one after another: these, from 1, or all."""
        pdf = self._pdf
        self._printer = printer
        # The sheet as it is, edge to edge: a card must come out as large as it was drawn.
        printer.setFullPage(True)
        self._task = self._door.work(
            lambda _progress: pages or tuple(range(1, count_pages(pdf) + 1)),
            then=lambda wanted: self._paint(0, wanted),
            owner=self,
        )

    def stop(self) -> None:
        """Print no further page."""
        if self._task is not None:
            self._task.cancel()
        if self._printer is not None and self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _paint(self, done: int, wanted: tuple[int, ...]) -> None:
        if done == len(wanted):
            ended = self._painter.end()
            self._end(Outcome.SENT if ended else Outcome.GONE)
            return
        pdf = self._pdf
        self._advanced(done, len(wanted))
        self._task = self._door.work(
            lambda progress: page_images(pdf, PRINT_DPI, progress, first=wanted[done] - 1, most=1),
            then=lambda images: self._on_page(images, done, wanted),
            owner=self,
        )

    def _on_page(self, images: Sequence[QImage], done: int, wanted: tuple[int, ...]) -> None:
        printer = self._printer
        assert printer is not None
        began = printer.newPage() if done else self._painter.begin(printer)
        if not began:
            if self._painter.isActive():
                self._painter.end()
            self._end(Outcome.GONE)
            return
        for image in images:
            size = image.size().scaled(self._painter.viewport().size(), Qt.AspectRatioMode.KeepAspectRatio)
            self._painter.drawImage(QRect(QPoint(0, 0), size), image)
        self._paint(done + 1, wanted)

    def _end(self, outcome: Outcome) -> None:
        self._told(outcome)
        self.deleteLater()


def _printer(order: PrintOrder, size: tuple[float, float]) -> QPrinter:
    """Qt's printer for an order, with a sheet of this size in it."""
    printer = QPrinter(QPrinterInfo.printerInfo(order.printer), QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    wide, high = MILLIMETRES.get(order.sheet, size)
    sheet = QPageSize(QSizeF(min(wide, high), max(wide, high)), QPageSize.Unit.Millimeter)
    lies = size[0] > size[1]
    way = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(sheet, way, QMarginsF()))
    printer.setCopyCount(order.copies)
    printer.setDuplex(_DUPLEX[order.turned])
    return printer
