"""The time bank's own sentences, in the language of the screen: refusals, durations, dates, talents.

What the screens themselves say (labels, buttons) stands in Qt's catalogues, through `self.tr`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timebank.domain.errors import Refusal, StorageTrouble
from ui.kernel.language import language

if TYPE_CHECKING:
    from timebank.wording import Wording


def words() -> Wording:
    """The wording of the language that the screen speaks now. Ask each time: it changes while pages are open."""
    # Late: the first window says nothing of the time bank's own yet.
    from timebank.wording import LANGUAGES, wording

    spoken = language()
    return wording(spoken if spoken in LANGUAGES else "en")


def told(error: Refusal | StorageTrouble) -> str:
    """The sentence for a refusal or for trouble with the database."""
    return words().refusal(error)
