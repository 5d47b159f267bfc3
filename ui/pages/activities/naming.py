"""Names that several parts of the page say."""

from timebank.domain.numbers import POT


def centre_name(code: str, own: str) -> str:
    """The words for the centre itself, which answers through the pot; empty for every organisation."""
    return own if code == POT else ""
