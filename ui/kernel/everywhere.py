"""Every part of the program, for what concerns them all: another look, another language."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def every_part(app: QApplication) -> Iterator[QWidget]:
    """All that stands in a window or apart, a whole before what stands in it; what goes meanwhile is passed over."""
    whole = [window for window in app.topLevelWidgets() if window.parentWidget() is None]
    for window in whole:
        if isValid(window):
            # Qt finds them in this order: each before its own parts.
            yield from (part for part in (window, *window.findChildren(QWidget)) if isValid(part))


def retranslate_all(app: QApplication) -> None:
    """Let every part of the kit (`ui.widgets.styled`, of which this floor knows nothing) set its texts again.

    Not by Qt's LanguageChange: a part that hears any change in Python hears of each, and a page of some hundred
    parts took twice as long to come into a window.
    """
    for part in every_part(app):
        if (retranslate := getattr(part, "retranslate", None)) is not None:
            retranslate()
