"""A server that is away: what was typed stays, and all goes on by itself when it is back."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.papers import SlipForm
from timebank.services.slip_papers import blank_slips
from timebank.services.talents import list_talents
from ui.dialogs.paper import PaperDialog
from ui.dialogs.slip import STOCKS
from ui.kernel.door import Door
from ui.kernel.heard import announce
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.widgets.button import Button, Kind
from ui.widgets.strip import Strip

PAUSES = (1_000, 2_000, 4_000, 8_000, 15_000)
"""Milliseconds until the server is tried again, each time longer."""
PREPARED_AFTER = 60_000
"""Milliseconds after somebody came to work: slips for when there is no server are made while there is one."""
SLIPS = 20
PRINTS_FROM = 900
"""Design pixels: a strip that is less wide has room for its sentence and one button."""


class ConnectionBar(Strip):
    """A strip above the page while the server is out of reach. It tries again by itself, and sends what waited."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("wifi-off", parent)
        self._door, self._shell = door, shell
        self._tries = 0
        self._slips = b""
        self.print_button = Button(kind=Kind.GHOST, icon="printer", height=40)
        self.add(self.print_button)
        self.print_button.hide()
        self.button.clicked.connect(self.try_now)
        self.print_button.clicked.connect(self._print)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.try_now)
        door.waits_out = True
        door.lost.connect(self.lose)
        if door.is_far and door.may(blank_slips):
            self._prepare = QTimer(self)
            self._prepare.setSingleShot(True)
            self._prepare.timeout.connect(self.prepare)
            self._prepare.start(PREPARED_AFTER)

    def prepare(self) -> None:
        """Make empty slips now, to be printed when there is no server to make them."""
        self._door.ask(
            blank_slips,
            SlipForm.A4,
            None,
            SLIPS,
            then=self._keep,
            refused=lambda _refusal: None,
            troubled=lambda _trouble: None,
            owner=self,
            slow=True,
        )

    def try_now(self) -> None:
        """Ask the server something small."""
        self._timer.stop()
        self.button.setEnabled(False)
        self._door.ask(
            list_talents,
            then=lambda _talents: self._on_back(),
            refused=lambda _refusal: self._on_back(),
            troubled=lambda _trouble: self._wait(),
            owner=self,
        )

    def stop(self) -> None:
        """The bank is about to be closed."""
        self._timer.stop()

    def retranslate(self) -> None:
        self.print_button.set_text(self.tr("Print empty slips"))
        if self._door.is_lost:
            self._say()

    def lose(self) -> None:
        """The server is out of reach: say so, and try again after a while."""
        self._tries = 0
        self.print_button.set_text(self.tr("Print empty slips"))
        self._say()
        self._fit()
        announce(self, self.accessibleName(), urgent=True)
        self._wait()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What the strip says comes before what else can be done."""
        self.print_button.setVisible(bool(self._slips) and self.width() >= look().px(PRINTS_FROM))

    def _say(self) -> None:
        said = self.tr("No connection to the server. What you type stays.")
        self.tell(said, self.tr("Try now"))

    def _wait(self) -> None:
        self.button.setEnabled(True)
        self._timer.start(PAUSES[min(self._tries, len(PAUSES) - 1)])
        self._tries += 1

    def _on_back(self) -> None:
        self.button.setEnabled(True)
        self.hide()
        if self._door.go_on():
            self._shell.say(self.tr("The connection is back."), icon="plug")
        else:
            self._shell.say(
                self.tr("The connection is back. Look whether your last change is there."),
                icon="circle-alert",
            )

    def _keep(self, slips: bytes) -> None:
        self._slips = slips

    def _print(self) -> None:
        HeldSlips(self._door, self._shell, self._slips, self.window()).open()


class HeldSlips(PaperDialog):
    """Empty slips that were made before the server was away: for the pen, and entered as a stack later (F3)."""

    def __init__(self, door: Door, shell: Shell, slips: bytes, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._slips = slips
        self.retranslate()
        self.make()
        self.print_first()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(
            self.tr("Empty slips"),
            self.tr("Let people sign them. Type them in as a stack (F3) when the server is back."),
            self.tr("Print"),
            self.tr("Close"),
        )

    def make(self) -> None:
        """Show what is held."""
        self.show_paper(self._slips, (self.tr("slip"), self.shell.today().isoformat()), STOCKS[SlipForm.A4])
