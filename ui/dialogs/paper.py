"""A paper in front of the page: what to choose at the side, the pages beside it, save and print at the foot."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.pdf import PRINT_DPI, hand_to_lp, page_images, safe_name, write_beside
from ui.kernel.tasks import Progress, Task
from ui.kernel.theme import look
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.preview import SCREEN_DPI, Preview


class PaperDialog(Dialog):
    """Base of statement and certificate. Subclasses fill `choices` and give the paper to `show_paper`."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(width=1060, height=700, parent=parent)
        self.door = door
        self.paper = b""
        self._name = ""
        self._drawing: Task | None = None
        self.preview = Preview()
        self.choices = Column(gap=16)
        self._side = QWidget()
        self._side.setLayout(self.choices)
        self.body.set_margins((32, 0, 0, 0))
        self.body.addLayout(Row(self._side, (self.preview, 1), gap=24), 1)
        self.save_button = Button(icon="download")
        self.extra.add(self.save_button)
        self.save_button.clicked.connect(self.save)
        self.accept_button.set_icon("printer")
        self.accept_button.clicked.connect(self.print)
        self._rearm()

    def retranslate(self) -> None:
        self.save_button.set_text(self.tr("Save as"))

    def restyle(self) -> None:
        super().restyle()
        self._side.setFixedWidth(look().px(280))

    def wait(self) -> None:
        """The paper is being made."""
        self.paper = b""
        self._rearm()
        self.preview.say(self.tr("Making the paper…"))

    def show_paper(self, pdf: bytes, name: Sequence[str]) -> None:
        """Show this PDF; `name` are the words its file is called by."""
        self.paper, self._name = pdf, f"{safe_name(name)}.pdf"
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing = self.door.work(
            lambda progress: page_images(pdf, SCREEN_DPI, progress), then=self._on_pages, owner=self
        )

    def show_nothing(self, sentence: str) -> None:
        """There is no paper, and why."""
        self.paper = b""
        self._rearm()
        self.preview.say("")
        self.refuse(sentence)

    def save(self) -> None:
        """Save the PDF where somebody chooses."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), str(Path(folder) / self._name), "PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, file: Path) -> None:
        """Write the PDF; a folder that does not take it is told in one sentence."""
        target = file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf")
        try:
            write_beside(target, self.paper)
        except OSError:
            self.refuse(self.tr("Saving in this folder did not work. Choose another one."))
            return
        self.refuse("")
        self.line.setText(self.tr("Saved as %1").replace("%1", target.name))
        self.line.show()

    def print(self) -> None:
        """Ask for a printer and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(PRINT_DPI)
        chooser = QPrintDialog(printer, self)
        if chooser.exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Print as it is where the system can, else page by page as pictures."""
        pdf, copies, name = self.paper, printer.copyCount(), printer.printerName()
        to_file = bool(printer.outputFileName())
        self.accept_button.setEnabled(False)

        def printed(progress: Progress) -> list[QImage]:
            if not to_file and hand_to_lp(pdf, name, copies):
                return []
            return page_images(pdf, PRINT_DPI, progress)

        self.door.work(
            printed, then=lambda images: self._paint(printer, images), ended=self._rearm, owner=self
        )

    def _paint(self, printer: QPrinter, images: Sequence[QImage]) -> None:
        if images:
            painter = QPainter()
            if not painter.begin(printer):
                self.refuse(self.tr("The printer does not answer. Is it on?"))
                return
            keep = Qt.AspectRatioMode.KeepAspectRatio
            for number, image in enumerate(images):
                if number:
                    printer.newPage()
                size = image.size().scaled(painter.viewport().size(), keep)
                painter.drawImage(QRect(QPoint(0, 0), size), image)
            painter.end()
        self.line.setText(self.tr("Sent to the printer."))
        self.line.show()

    def _on_pages(self, images: Sequence[QImage]) -> None:
        self.preview.show_pages(images)
        self._rearm()

    def _rearm(self) -> None:
        self.save_button.setEnabled(bool(self.paper))
        self.accept_button.setEnabled(bool(self.paper))
