"""A paper in front of the page: what to choose at the side, the pages beside it, save and print at the foot."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from ui.dialogs.print_panel import PrintPanel
from ui.dialogs.printing import Printing
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.pdf import count_pages, page_images, safe_name, write_beside
from ui.kernel.printing import Outcome, PrintOrder, Stock, is_full, page_size, sheet_name
from ui.kernel.shell import Shell
from ui.kernel.tasks import Progress, Task
from ui.kernel.theme import look
from ui.widgets.busy import BusyRow
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.preview import SCREEN_DPI, Preview

MOST_SHOWN = 24
"""Pages on the screen: more nobody leafs through, and each takes room."""

RING = 6
"""Design pixels beside what can have the focus, so that its ring is whole where the choices scroll."""

Shown = tuple[Sequence[QImage], int, tuple[float, float]]
"""Pictures of pages, how many pages there are, and the size of the first in millimetres."""


class PaperDialog(Dialog):
    """Base of every paper. Subclasses fill `choices` and give the paper to `show_paper`.

    `prepare` and `both_sides` are for papers that need something before they leave the screen.
    """

    made_when_asked: ClassVar[bool] = False
    """Nothing is there to print before somebody has it made: until then the choices have the room to themselves."""

    taken = Signal()
    """The paper was printed or saved."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None, *, side: float = 280) -> None:
        """`side` is how wide the choices are, in design pixels."""
        super().__init__(width=1060, height=820, parent=parent)
        self.door, self.shell = door, shell
        self.paper = b""
        self.both_sides = False
        self._name = ""
        self._stock = Stock.PAGE
        self._side_wide = side
        self._drawing: Task | None = None
        self._printing: Printing | None = None
        self._making: Task | None = None
        self._back_to: QWidget | None = None
        self.preview, self.busy = Preview(), BusyRow()
        self.choices = Column(gap=16, margins=(RING, RING, 12, 8))
        self.panel = PrintPanel(door, shell.settings)
        inside = QWidget()
        inside.setLayout(Column(self.choices, Column(self.panel.extras, margins=(RING, 0, 12, 8)), gap=8))
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setWidget(inside)
        self._leading = QWidget()
        panel = Column(self.panel, margins=(RING, 0, 0, 0))
        self._leading.setLayout(Column((self._side, 1), panel, gap=16, margins=(0, 0, 0, 16)))
        self.body.set_margins((32 - RING, 0, 0, 0))
        pages = Column(self.busy, (self.preview, 1), gap=8)
        self.body.addLayout(Row(self._leading, (pages, 1), gap=16), 1)
        self.save_button = Button(icon="download")
        self.extra.add(self.save_button)
        self.save_button.clicked.connect(self.save)
        self.accept_button.set_icon("printer")
        self.accept_button.clicked.connect(self.print)
        self.busy.stopped.connect(self.stop)
        # Once what appears has its place.
        self.panel.opened.connect(
            lambda: QTimer.singleShot(
                0, self, lambda: self._side.ensureVisible(0, self.panel.extras.y(), 0, 80)
            )
        )
        self.panel.look()
        self._rearm()

    def retranslate(self) -> None:
        self.save_button.set_text(self.tr("Save as"))

    def restyle(self) -> None:
        super().restyle()
        self._leading.setFixedWidth(look().px(self._side_wide + 12 + RING))

    # for subclasses

    def wait(self) -> None:
        """The paper is being made."""
        self.paper = b""
        self._rearm()
        self.preview.say(self.tr("Making the paper…"))

    def show_paper(self, pdf: bytes, name: Sequence[str], stock: Stock = Stock.PAGE) -> None:
        """Show this PDF; `name` are the words its file is called by, `stock` is what it is printed on."""
        self.paper, self._name, self._stock = pdf, f"{safe_name(name)}.pdf", stock
        if self._drawing is not None:
            self._drawing.cancel()

        def drawn(progress: Progress) -> Shown:
            images = page_images(pdf, SCREEN_DPI, progress, most=MOST_SHOWN)
            return images, count_pages(pdf), page_size(pdf)

        self._drawing = self.door.work(drawn, then=self._on_pages, owner=self)

    def show_nothing(self, sentence: str) -> None:
        """There is no paper, and why."""
        self.paper = b""
        self._rearm()
        self.preview.say("")
        self.refuse(sentence)

    def print_first(self) -> None:
        """Nothing needs to be chosen: the focus waits for the button that prints."""
        self._back_to = self.accept_button
        self.setFocus()

    def prepare(self, then: Callable[[bytes], object]) -> None:
        """Give what leaves the screen to `then`: as a rule what is shown. What must be in the books first is put
        there here; whoever cannot go on calls `give_up`."""
        then(self.paper)

    def files(self, target: Path, pdf: bytes) -> Mapping[Path, bytes]:
        """What saving writes: as a rule the paper alone."""
        return {target: pdf}

    def watch(self, task: Task, words: Callable[[], str]) -> None:
        """Long work for this paper has begun: show how far it is, and let it be stopped."""
        self._making = task
        self.busy.begin(words)

    def give_up(self, sentence: str = "") -> None:
        """It was not printed or saved, and why; everything can be tried again."""
        self.busy.end()
        self._making = None
        if sentence:
            self.refuse(sentence)
        self._rearm()

    def stop(self) -> None:
        """Stop what goes on: the paper being made, or the pages still to be painted."""
        if self._making is not None:
            self._making.cancel()
        if self._printing is not None:
            self._printing.stop()
            self._printing = None
        self.give_up()

    # saving

    def save(self) -> None:
        """Save the PDF where somebody chooses."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self.shell.settings.paper_folder or documents
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), str(Path(folder) / self._name), "PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, file: Path) -> None:
        """Write the PDF; a folder that does not take it and a full disk are told in one sentence."""
        target = file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf")
        self._hold()
        self.prepare(lambda pdf: self._write(target, pdf))

    def _write(self, target: Path, pdf: bytes) -> None:
        try:
            for file, content in self.files(target, pdf).items():
                write_beside(file, content)
        except OSError as error:
            full = self.tr("The disk is full. Make room, or choose another place, and save again.")
            closed = self.tr("Saving in this folder did not work. Choose another one.")
            self.give_up(full if is_full(error) else closed)
            return
        self.shell.settings.paper_folder = str(target.parent)
        self._done(self.tr("Saved as %1").replace("%1", target.name))

    # printing

    def print(self) -> None:
        """Print on the printer that is chosen; where there is none, look once more whether there is one now."""
        self.refuse("")
        if self.panel.is_known:
            self._print()
            return
        self._hold()
        self.panel.look(self._on_looked)

    def _on_looked(self) -> None:
        self._rearm()
        if self.panel.is_known:
            self._print()
            return
        self.refuse(self.tr("No printer was found. Is it on? Then print again, or save the paper as a PDF."))

    def _print(self) -> None:
        order = self.panel.order(both_sides=self.both_sides)
        if order is None:
            return
        self._hold()
        self.prepare(lambda pdf: self._send(pdf, order))

    def _send(self, pdf: bytes, order: PrintOrder) -> None:
        self._start(pdf).to(order)

    def _start(self, pdf: bytes) -> Printing:
        self._making = None
        self.busy.begin(lambda: self.tr("On its way to the printer…"))
        self._printing = Printing(self.door, pdf, self._on_printed, self.busy.advance, self)
        return self._printing

    def _on_printed(self, outcome: Outcome) -> None:
        self._printing = None
        match outcome:
            case Outcome.SENT:
                self.panel.keep()
                self._done(self.tr("Sent to the printer."))
            case Outcome.FULL:
                self.give_up(self.tr("The disk is full. Make room, and print again."))
            case Outcome.PAUSED:
                self.give_up(
                    self.tr("This printer is paused. Start it again, or choose another one, and print again.")
                )
            case Outcome.CLOSED:
                self.give_up(
                    self.tr(
                        "This printer takes no paper now. Choose another one, or save the paper as a PDF."
                    )
                )
            case _:
                self.give_up(
                    self.tr("The printer does not answer. Is it on? Print again, or save the paper as a PDF.")
                )
                # It may be gone for good, and another one may have come.
                self.panel.look()

    # both

    def _done(self, sentence: str) -> None:
        self.busy.end()
        self._making = None
        self.refuse("")
        self.line.setText(sentence)
        self.line.show()
        self._rearm()
        self.taken.emit()

    def _on_pages(self, shown: Shown) -> None:
        images, total, size = shown
        self.preview.show_pages(images, total)
        self.panel.show_paper(self._stock, sheet_name(*size), total, both_sides=self.both_sides)
        self._rearm()

    def _hold(self) -> None:
        self._arm(False)

    def _rearm(self) -> None:
        self.panel.setHidden(self.made_when_asked and not self.paper)
        self._arm(bool(self.paper))

    def _arm(self, ready: bool) -> None:
        """Let the buttons be pressed or not. One that rests meanwhile gets the focus back, unless it went on."""
        buttons = (self.save_button, self.accept_button)
        if not ready and (held := self.focusWidget()) in buttons:
            self._back_to = held
            self.setFocus()
        for button in buttons:
            button.setEnabled(ready)
        if ready and self._back_to is not None:
            if self.focusWidget() is self:
                self._back_to.setFocus()
            self._back_to = None
