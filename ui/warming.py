"""What takes long the first time is done while somebody types a password."""

from importlib import import_module

from PySide6.QtWidgets import QTableView

from timebank.domain.access import Role
from ui.kernel.wording import words


def warm_up() -> None:
    """Load the pages, the words, and what PySide makes of a list when the first one is made."""
    import_module("ui.workplace")
    words().word("roles", Role.DESK.value)
    # The rules of plurals come with the first count, and take as long to load as a page to make.
    words().duration_in_words(60)
    QTableView().viewport()
