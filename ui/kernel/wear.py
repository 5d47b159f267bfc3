"""Putting a look on the whole application: style, palette, style sheet, font, and every layout again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget
from shiboken6 import isValid

from ui.kernel.everywhere import every_part
from ui.kernel.fonts import load_fonts
from ui.kernel.layouts import rescale
from ui.kernel.leisure import in_turns
from ui.kernel.stylesheet import stylesheet
from ui.kernel.theme import LOOK_PROPERTY, Colours, Look, look

_CARRIES_SHEET = "timebank_carries_sheet"
_WANTED = "timebank_wanted_look"
_AT_ONCE = 100
"""So many parts take their sizes in one turn: some milliseconds."""


@runtime_checkable
class Lightened(Protocol):
    """A window that can put aside what nobody looks at."""

    def lighten(self) -> Iterator[None]:
        """Take parts that are not shown out of the window, one at a time; they come back when they are wanted."""


def wear_in_turns(new: Look, then: Callable[[], object]) -> None:
    """`wear` for who works at a window: first what is not shown leaves it piece by piece, then `then` is called.

    Qt goes over every part of a window, shown or not, for half a millisecond each: with all pages in it the window
    would stand still for a quarter of a second. Whoever chooses again meanwhile gets what they chose last.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a look needs a QApplication")
    app.setProperty(_WANTED, new)

    windows = [window for window in app.topLevelWidgets() if _carries(window)]

    def pieces() -> Iterator[None]:
        for window in windows:
            if isinstance(window, Lightened):
                yield from window.lighten()
        wanted = app.property(_WANTED)
        if wanted == look():
            return
        # Seen only when it is whole: nobody sees the old letters in the new colours.
        with _unseen(windows):
            for _ in _put_on(app, wanted):
                yield

    in_turns(pieces(), then, app)


def wear(new: Look) -> None:
    """Put `new` on the application: every part takes its sizes and paints itself again."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a look needs a QApplication")
    for _ in _put_on(app, new):
        pass


def _put_on(app: QApplication, new: Look) -> Iterator[None]:
    """Letters and colours, then the sheet, then the sizes of some parts at a time: each piece takes a moment."""
    load_fonts()
    app.setProperty(LOOK_PROPERTY, new)
    # Fusion is the one style that looks the same, and takes our colours, on every platform.
    if app.style().objectName().casefold() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(new.font(16))
    app.setPalette(palette(new.colours))
    yield
    _put_on_sheet(app, [window for window in app.topLevelWidgets() if _carries(window)])
    yield
    for number, part in enumerate(tuple(every_part(app)), 1):
        # Those of `ui.widgets.styled`, of which this floor knows nothing.
        if isValid(part) and (take_look := getattr(part, "take_look", None)) is not None:
            take_look()
        if number % _AT_ONCE == 0:
            yield
    for window in app.topLevelWidgets():
        rescale(window)


@contextmanager
def _unseen(windows: list[QWidget]) -> Iterator[None]:
    """These windows paint nothing meanwhile."""
    for window in windows:
        window.setUpdatesEnabled(False)
    try:
        yield
    finally:
        for window in windows:
            if isValid(window):
                window.setUpdatesEnabled(True)


def carry_sheet(window: QWidget) -> None:
    """This window carries the style sheet for all that stands in it; the application then has none.

    Under a sheet of the application Qt styles every part again each time something is put round it, so that a page
    of some hundred parts takes four times as long to build. What belongs to no window yet is left alone now.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a look needs a QApplication")
    window.setProperty(_CARRIES_SHEET, True)
    _put_on_sheet(app, [window])


def _carries(window: QWidget) -> bool:
    return window.isVisible() and bool(window.property(_CARRIES_SHEET))


def _put_on_sheet(app: QApplication, carriers: list[QWidget]) -> None:
    sheet = stylesheet(look().colours, look().px)
    app.setStyleSheet("" if carriers else sheet)
    for window in carriers:
        window.setStyleSheet(sheet)


def palette(colours: Colours) -> QPalette:
    """Qt's palette in our colours, for the parts that Qt paints itself."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, colours.canvas),
        (role.Base, colours.card),
        (role.AlternateBase, colours.canvas),
        (role.Button, colours.card),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.text),
        (role.Text, colours.text),
        (role.WindowText, colours.text),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.text),
        (role.Highlight, colours.selection),
        (role.HighlightedText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Link, colours.brand),
        (role.LinkVisited, colours.brand),
        (role.Accent, colours.brand),
        (role.Light, colours.card),
        (role.Midlight, colours.hair),
        (role.Mid, colours.hair),
        (role.Dark, colours.line),
        (role.Shadow, colours.line),
    ):
        made.setColor(target, QColor(value))
    for target in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.muted))
    return made
