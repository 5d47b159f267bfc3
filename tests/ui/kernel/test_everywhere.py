"""What concerns every part: it follows look and language wherever it stands, once, and nothing else calls it."""

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.kernel.everywhere import every_part
from ui.kernel.language import speak
from ui.kernel.layouts import Column
from ui.kernel.settings import Settings
from ui.kernel.theme import Look, Scheme
from ui.kernel.wear import wear
from ui.main_window import MainWindow
from ui.widgets.styled import Styled


class Follower(Styled, QWidget):
    """Notes how often it took a look and a language, and whether a part inside of it had done so before."""

    def __init__(self, parent: QWidget | None = None, inside: "Follower | None" = None) -> None:
        super().__init__(parent)
        self.looks, self.languages, self.was_first = 0, 0, True
        self.inside = inside
        if inside is not None:
            self.setLayout(Column(inside))

    def restyle(self) -> None:
        self.looks += 1

    def retranslate(self) -> None:
        self.languages += 1
        if self.inside is not None:
            self.was_first = self.inside.languages < self.languages


def _window(qtbot: QtBot, settings: Settings) -> MainWindow:
    window = MainWindow(settings, QWidget())
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_part_follows_in_a_window_in_a_dialog_of_it_and_apart(qtbot: QtBot, settings: Settings) -> None:
    window = _window(qtbot, settings)
    dialog = QDialog(window)
    apart = Follower(inside=Follower())
    qtbot.addWidget(apart)
    parts = [Follower(window), Follower(dialog), apart, apart.inside]
    wear(Look(scheme=Scheme.DARK, scale=150))
    speak("en")
    qtbot.wait(20)
    assert [(part.looks, part.languages) for part in parts if part] == [(1, 1)] * 4
    assert apart.was_first, "a whole sets its texts before its parts do"


def test_a_part_that_joins_a_window_is_not_called_again(qtbot: QtBot, settings: Settings) -> None:
    """A page of some hundred parts came into the window in twice the time: it had its sizes and texts already."""
    window = _window(qtbot, settings)
    part = Follower(inside=Follower())
    part.setParent(window)
    part.show()
    qtbot.wait(20)
    assert part.inside is not None
    assert (part.looks, part.inside.looks, part.languages) == (0, 0, 0)
    assert "changeEvent" not in vars(Styled)


def test_what_goes_while_others_are_told_is_passed_over(qtbot: QtBot, settings: Settings) -> None:
    window = _window(qtbot, settings)
    whole = Follower(window, Follower())
    part = whole.inside
    assert part is not None
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    told = []
    for each in every_part(application):
        told.append(each)
        if each is whole:
            delete(part)
    assert whole in told
    assert part not in told
