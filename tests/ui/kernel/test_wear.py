"""The style sheet: on the window for all that stands in it, on the application for what stands by itself."""

import gc

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.kernel.layouts import Column
from ui.kernel.settings import Settings
from ui.kernel.theme import Look, Scheme, look
from ui.kernel.wear import wear
from ui.main_window import MainWindow

LAYERS = 8


class Counting(QLabel):
    """Counts how often it was told that its style is another."""

    def __init__(self) -> None:
        super().__init__()
        self.told = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.StyleChange:
            self.told += 1
        super().changeEvent(event)


class Asking(QWidget):
    """Asks, each time that its style is another, whether a closed window could be collected just now."""

    def __init__(self) -> None:
        super().__init__()
        self.could: list[bool] = []

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.could.append(gc.isenabled())
        super().changeEvent(event)


def test_no_widget_is_collected_while_qt_walks_over_them_all(qtbot: QtBot, settings: Settings) -> None:
    """It would be walked over after its end, and the program would stop without a word."""
    part = Asking()
    qtbot.addWidget(part)
    part.ensurePolished()
    part.could.clear()
    wear(Look(scheme=Scheme.DARK, scale=150))
    assert part.could
    part.ensurePolished()
    _window(qtbot, settings)
    assert not any(part.could)


def test_a_part_deep_in_a_page_is_styled_once_when_the_page_joins_the_window(
    qtbot: QtBot, settings: Settings
) -> None:
    """Under a sheet of the application it would be at every layer, and a page takes four times as long to build."""
    window = _window(qtbot, settings)
    leaf = Counting()
    page: QWidget = leaf
    for _ in range(LAYERS):
        page, inner = QWidget(), page
        page.setLayout(Column(inner))
    assert leaf.told == 0
    page.setParent(window)
    assert leaf.told == 1


def test_what_stands_in_the_window_and_its_dialogs_wears_the_look_of_the_moment(
    qtbot: QtBot, settings: Settings
) -> None:
    window = _window(qtbot, settings)
    dialog = QDialog(window)
    inside, asked = QLineEdit(window), QLineEdit(dialog)
    for part in (inside, asked):
        part.ensurePolished()
        assert part.font().pixelSize() == look().px(18)
    wear(Look(scheme=Scheme.DARK, scale=150))
    for part in (inside, asked):
        part.ensurePolished()
        assert part.font().pixelSize() == look().px(18)
    assert look().colours.canvas in window.styleSheet()


def test_without_such_a_window_the_application_has_the_sheet(qtbot: QtBot, settings: Settings) -> None:
    window = _window(qtbot, settings)
    assert not _application().styleSheet()
    window.close()
    wear(Look())
    alone = QLineEdit()
    qtbot.addWidget(alone)
    alone.ensurePolished()
    assert alone.font().pixelSize() == look().px(18)


def _window(qtbot: QtBot, settings: Settings) -> MainWindow:
    window = MainWindow(settings, QWidget())
    qtbot.addWidget(window)
    window.show()
    return window


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
