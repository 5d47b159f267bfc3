"""Marks that keep names, numbers and dates whole where scripts of both directions meet.

The marks are those of the Unicode bidirectional algorithm (UAX 9); they take no room on paper or screen.
"""

import unicodedata

LEFT_TO_RIGHT_MARK = "\u200e"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_RIGHT_TO_LEFT_CLASSES = frozenset({"R", "AL"})


def has_right_to_left(text: str) -> bool:
    """Whether any letter of the text is written from right to left."""
    return any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT_CLASSES for letter in text)


def isolated(text: str) -> str:
    """The text as an island of its own direction, so that it cannot stir the sentence around it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def right_to_left_island(text: str) -> str:
    """The text as an island that runs from right to left, whatever stands around it."""
    return f"{RIGHT_TO_LEFT_ISOLATE}{text}{POP_ISOLATE}"
