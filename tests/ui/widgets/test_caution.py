"""A number that may be a BSN is pointed out below the very field in which it is typed, and nowhere else."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.kernel.layouts import Column
from ui.widgets.caution import Caution, cautions
from ui.widgets.field import Field, SearchEdit, TextArea, TextEdit
from ui.widgets.password_field import PasswordField

BSN, NO_BSN = "111222333", "111222334"
SENTENCE = "In de tekst staat een nummer dat een BSN kan zijn. Haal het weg: een BSN hoort hier niet."


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    made.setLayout(Column(gap=12, margins=(24, 24, 24, 24)))
    qtbot.addWidget(made)
    return made


def show(window: QWidget, qtbot: QtBot, *editors: QWidget) -> None:
    for editor in editors:
        window.layout().addWidget(editor)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    editors[0].setFocus()


def bubble(window: QWidget) -> Caution | None:
    return next((each for each in window.findChildren(Caution) if each.isVisible()), None)


@pytest.mark.parametrize("make", [TextEdit, TextArea])
def test_it_comes_with_the_last_figure_and_goes_with_it(
    window: QWidget, qtbot: QtBot, make: type[TextEdit] | type[TextArea], announced: list[str]
) -> None:
    edit = make()
    show(window, qtbot, edit)
    qtbot.keyClicks(edit, f"nummer {BSN[:-1]}")
    assert bubble(window) is None
    qtbot.keyClicks(edit, BSN[-1])
    shown = bubble(window)
    assert shown is not None
    assert cautions().sentence == shown.sentence == SENTENCE
    assert announced == [SENTENCE]
    assert edit.hasFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert bubble(window) is None
    assert cautions().sentence == ""


def test_it_goes_with_the_focus_and_comes_back_with_it(window: QWidget, qtbot: QtBot) -> None:
    first, second = TextEdit(), TextEdit()
    show(window, qtbot, first, second)
    qtbot.keyClicks(first, BSN)
    assert bubble(window) is not None
    second.setFocus()
    assert bubble(window) is None
    first.setFocus()
    assert bubble(window) is not None
    first.hide()
    qtbot.waitUntil(lambda: bubble(window) is None)


@pytest.mark.parametrize(
    "make",
    [
        lambda: TextEdit(is_free=False),
        lambda: TextEdit(most=12),
        SearchEdit,
        PasswordField,
    ],
)
def test_a_number_by_its_nature_is_no_matter(window: QWidget, qtbot: QtBot, make) -> None:
    edit = make()
    show(window, qtbot, edit)
    qtbot.keyClicks(QApplication.focusWidget(), BSN)
    assert bubble(window) is None


def test_what_is_no_bsn_is_no_matter(window: QWidget, qtbot: QtBot) -> None:
    edit = TextEdit()
    show(window, qtbot, edit)
    qtbot.keyClicks(edit, f"{NO_BSN}, of 06 12345678, op 12-10-2026")
    assert bubble(window) is None


@pytest.mark.parametrize("at_foot", [False, True])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_covers_neither_the_field_nor_the_side_of_the_window(
    window: QWidget, qtbot: QtBot, at_foot: bool, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    field = Field(TextEdit())
    above = QPlainTextEdit()
    show(window, qtbot, *((above, field) if at_foot else (field, above)))
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, BSN)
    shown = bubble(window)
    assert shown is not None
    place = QRect(field.frame.mapTo(window, QPoint()), field.frame.size())
    assert not shown.geometry().intersects(place)
    assert window.rect().contains(shown.geometry())
    assert (shown.y() < place.y()) is at_foot
    edge = (
        (place.left(), shown.x())
        if direction is Qt.LayoutDirection.LeftToRight
        else (place.right(), shown.geometry().right())
    )
    assert abs(edge[0] - edge[1]) <= 1


def test_a_window_that_goes_takes_it_along(window: QWidget, qtbot: QtBot) -> None:
    dialog = QWidget()
    edit = TextEdit(parent=dialog)
    dialog.show()
    dialog.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, BSN)
    assert cautions().sentence == SENTENCE
    dialog.close()
    dialog.deleteLater()
    qtbot.waitUntil(lambda: cautions().sentence == "")
    assert QApplication.focusWidget() is not edit
