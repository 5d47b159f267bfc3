"""The language of whoever stands at the kiosk, which is not that of the staff.

Its words come from `resources/words/<language>/kiosk.toml`, and every part of the window hears of another language at
once: see `Speaking.heard`.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from timebank.wording import Wording, wording
from timebank.wording.catalogue import WordMissing
from timebank.wording.said import Said, kiosk_said
from timebank.wording.speaker import FactMissing
from ui.kernel.layouts import rescale
from ui.kiosk.button import BigButton


class Speaking(QWidget):
    """A page of the kiosk. Override `heard` to say everything again; `words` is the language of the moment.

    Each has a button that reads it aloud, which is there where this can be read aloud (`can_say`, which the stand fills
    in): `said` is what, and `sayings` in which languages.
    """

    read = Signal()
    """Somebody wants to hear the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: Wording = wording("nl")
        self.can_say: Callable[[Said, str], bool] = lambda _said, _language: False
        self.read_button: BigButton = self.make_read_button()
        self.read_button.clicked.connect(self.read)

    def make_read_button(self) -> BigButton:
        """The button that reads aloud."""
        return BigButton("volume-2")

    def speak(self, words: Wording) -> None:
        """Say everything in another language."""
        self.words = words
        self.heard()

    def heard(self) -> None:
        """Set every text again."""

    def said(self) -> Said:
        """What stands on the page, as it is read aloud."""
        return Said()

    def sayings(self) -> list[tuple[Said, str]]:
        """What is read aloud, and in which language."""
        return [(self.said(), self.words.language)]

    def show_voice(self) -> None:
        """Show the loudspeaker where the page can be read aloud as it is now."""
        self.read_button.set_text(self.words.kiosk("read_aloud"))
        self.read_button.setVisible(any(self.can_say(said, language) for said, language in self.sayings()))


def said_of(words: Wording, refusal: Refusal) -> Said:
    """What a member is told of a refusal; of one that the kiosk has no words for, that the desk helps."""
    try:
        return kiosk_said(words, refusal.code, **refusal.facts)
    except (WordMissing, FactMissing):
        return kiosk_said(words, "trouble")


def turn(window: QWidget, words: Wording) -> None:
    """Let a window read from the side that the language reads from."""
    direction = Qt.LayoutDirection.RightToLeft if words.right_to_left else Qt.LayoutDirection.LeftToRight
    if window.layoutDirection() is not direction:
        window.setLayoutDirection(direction)
        rescale(window)
