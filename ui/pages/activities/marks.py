"""What was ticked last, so that it can be taken back, and corrections that wait to be booked."""

from collections.abc import Callable
from dataclasses import replace

from timebank.domain.activities import Presence
from timebank.domain.cards import CardCode

MOST_STEPS = 50


class Marks:
    """The steps of one session's page."""

    def __init__(self) -> None:
        self.staged: dict[str, Presence | None] = {}
        self.cards: tuple[CardCode, ...] = ()
        """What was scanned here: it shows that somebody was there in person."""
        self._steps: list[Callable[[], object]] = []

    def forget(self) -> None:
        """Another session is shown."""
        self.staged.clear()
        self.cards = ()
        self._steps.clear()

    def remember(self, undo: Callable[[], object]) -> None:
        """A tick was sent; `undo` takes it back."""
        self._steps = [*self._steps[-MOST_STEPS:], undo]

    def undo(self) -> bool:
        """Take the last step back: what is staged first."""
        if self.staged:
            self.staged.popitem()
            return True
        if not self._steps:
            return False
        self._steps.pop()()
        return True

    def stage(self, code: str, presence: Presence | None, booked: Presence | None) -> None:
        """Keep a correction; what is in the books like that already is none."""
        same = presence is booked is None or (
            presence is not None and booked is not None and replace(presence, way=booked.way) == booked
        )
        self.staged.pop(code, None)
        if not same:
            self.staged[code] = presence
