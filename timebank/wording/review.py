"""Of which Dutch each text was made, and which of them a native speaker looked over: `resources/words/reviews/`.

`python -m tools words` writes these files. A text that has no mark of a reviewer was written without a native speaker.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from timebank.domain.words import Correction
from timebank.places import resource
from timebank.wording.catalogue import NONE, Corrections, correct, corrections
from timebank.wording.lines import TRANSLATED, Text, texts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The digest of the Dutch that a text was made of; by whom and when it was looked over, if it was."""

    dutch: str
    by: str = ""
    on: date | None = None


@cache
def marks_of(language: str) -> Mapping[str, Mark]:
    """What was marked about the texts of a language, by their keys."""
    told = tomllib.loads((resource("words", "reviews") / f"{language}.toml").read_text("utf-8"))
    return {
        f"{language}/{file}.{path}": Mark(
            dutch=mark[0], on=date.fromisoformat(mark[1]) if len(mark) > 1 else None, by="".join(mark[2:])
        )
        for file, marks in told.items()
        for path, mark in marks.items()
    }


def mark_of(text: Text) -> Mark | None:
    """The mark of a text as it was shipped; None where it has none, or was made of Dutch that has changed."""
    mark = marks_of(text.language).get(text.key)
    return mark if mark is not None and mark.dutch == text.source else None


def text_with(key: str) -> Text | None:
    """The text with this key; None where there is none."""
    language = key.partition("/")[0]
    return texts_of(language).get(key) if language in TRANSLATED else None


def fitting(own: tuple[Correction, ...]) -> Corrections:
    """What of a centre's corrections may be said: made of the Dutch as it is now, and fit to be filled in."""
    kept: dict[tuple[str, str], dict[str, str]] = {}
    for each in own:
        text = text_with(each.key)
        if text is not None and text.source == each.dutch and text.fits(each.text):
            kept.setdefault((text.language, text.file), {})[text.path] = each.text
    return kept


class OwnWords:
    """The words of one centre, for as long as its bank is open."""

    def __init__(self) -> None:
        self._own: Corrections = {}

    def learn(self, own: tuple[Correction, ...]) -> None:
        """These are the words of this centre, as far as they fit."""
        self._own = fitting(own)

    def speak(self) -> None:
        """Say them from now on in place of what was shipped: whoever was asked last speaks."""
        if self._own is not corrections():
            correct(self._own)

    def rest(self) -> None:
        """Say what was shipped, unless another bank speaks by now."""
        if self._own is corrections():
            correct(NONE)
