"""Long work tells how far it is and hears whether it is still wanted."""

from typing import Protocol


class Progress(Protocol):
    """What a long task is given: it counts its steps and stops where it is told to."""

    def step(self, done: int, total: int) -> None:
        """Tell that `done` of `total` units are finished. Raises Cancelled when nobody wants the rest."""


class Unwatched:
    """Progress that nobody looks at and nobody stops."""

    def step(self, done: int, total: int) -> None:
        """Take no notice."""
