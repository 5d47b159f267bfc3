"""Texts that no database, file or screen can hold: with a NUL in them, or with half of a letter."""

from collections.abc import Mapping

from timebank.domain.errors import TextUnreadable


def can_be_kept(text: str) -> bool:
    """Whether the text can be written down: no NUL, and no half of a letter (a lone surrogate)."""
    # Both are signs that cannot be printed, and nearly every text holds none of those.
    return text.isprintable() or not ("\0" in text or any("\ud800" <= sign <= "\udfff" for sign in text))


def check_texts(value: object) -> None:
    """Raise TextUnreadable for a text that cannot be kept, wherever it stands in an order or a question."""
    if isinstance(value, str):
        if not can_be_kept(value):
            raise TextUnreadable()
    elif isinstance(value, (tuple, list, set, frozenset)):
        for each in value:
            check_texts(each)
    elif isinstance(value, Mapping):
        for each in value.items():
            check_texts(each)
    else:
        for name in getattr(type(value), "__dataclass_fields__", ()):
            check_texts(getattr(value, name))
