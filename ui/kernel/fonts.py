"""The program's letters: Noto, shipped with it, so that every script looks the same on every desk."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

from timebank.places import resource

FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic")
"""In this order: Latin and Cyrillic first, then what the first lacks."""

_LOADED = "timebank_fonts"


def load_fonts() -> None:
    """Make the shipped fonts known to the application, once.

    Raises FileNotFoundError when one is missing or cannot be read: the installation is damaged.
    """
    app = QCoreApplication.instance()
    if app is None or app.property(_LOADED):
        return
    for path in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
    app.setProperty(_LOADED, True)


def font_of(pixels: int, *, bold: bool = False) -> QFont:
    """The program's font at a height in real pixels."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(pixels)
    font.setBold(bold)
    # Hinted outlines are spaced to whole pixels: words would change width with every scale.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
