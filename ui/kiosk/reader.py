"""What is read aloud at the kiosk: from recordings of the centre's own people where they have everything of it, else by
the computer's voice, else not at all: then no loudspeaker is shown, and the pictures tell it.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from timebank.services.voices import list_recorded_words, say_recorded
from timebank.wording.said import PAUSE, Said
from ui.kernel.door import Door
from ui.kernel.sound import Player
from ui.kiosk.voice import Voice

Saying = tuple[Said, str]
"""What is said, and in which language."""


class Reader(QObject):
    """Reads one thing at a time. It knows what is recorded since `refresh`."""

    learnt = Signal()
    """It is known (again) what is recorded: what can be read aloud may be another."""

    def __init__(
        self,
        door: Door,
        voice: Voice | None = None,
        player: Player | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._door = door
        self.voice = voice or Voice(self)
        self.player = player or Player(self)
        self.voice.ended.connect(self._go_on)
        self.player.ended.connect(self._go_on)
        self._recorded: Mapping[str, frozenset[str]] = {}
        self._next: list[Saying] = []
        self._turn = 0
        """Counts what was said; an answer that comes after something else was asked for is let go."""
        self._is_fetching = False

    @property
    def is_reading(self) -> bool:
        """Whether something is being read now, or about to be."""
        return self._is_fetching or bool(self._next) or self.voice.is_speaking or self.player.is_playing

    def refresh(self) -> None:
        """Ask what is recorded by now."""
        # Off the lane of whoever stands there, and of no consequence when it fails: nothing is recorded then.
        self._door.ask(
            list_recorded_words, then=self._on_recorded, troubled=lambda _trouble: None, owner=self, slow=True
        )

    def can_say(self, said: Said, language: str) -> bool:
        """Whether this can be read aloud here."""
        return bool(said) and (self._is_recorded(said, language) or self.voice.speaks(language))

    def say(self, sayings: Sequence[Saying]) -> None:
        """Read these one after the other, instead of whatever was being read; what cannot be read is left out."""
        self.stop()
        self._next = [(said, language) for said, language in sayings if self.can_say(said, language)]
        self._go_on()

    def stop(self) -> None:
        """Be quiet."""
        self._turn += 1
        self._next, self._is_fetching = [], False
        self.voice.stop()
        self.player.stop()

    def _go_on(self) -> None:
        if not self._next:
            return
        said, language = self._next.pop(0)
        if not self._is_recorded(said, language):
            self.voice.say(said.text, language)
            return
        turn = self._turn
        self._is_fetching = True

        def fetched(samples: bytes) -> None:
            if turn == self._turn:
                self._is_fetching = False
                self.player.play(samples)

        def missing() -> None:
            # Somebody erased a recording meanwhile.
            if turn == self._turn:
                self._is_fetching = False
                self.voice.say(said.text, language)
                self.refresh()

        self._door.ask(
            say_recorded,
            language,
            said.parts,
            then=fetched,
            refused=lambda _refusal: missing(),
            troubled=lambda _trouble: missing(),
            owner=self,
        )

    def _is_recorded(self, said: Said, language: str) -> bool:
        parts = set(said.parts) - {PAUSE}
        return bool(parts) and self.player.is_there and parts <= self._recorded.get(language, frozenset())

    def _on_recorded(self, recorded: Mapping[str, frozenset[str]]) -> None:
        self._recorded = recorded
        self.learnt.emit()
