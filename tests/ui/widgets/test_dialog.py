"""Dialogs take the height that their contents need."""

import pytest
from pytestqt.qtbot import QtBot

from ui.widgets.dialog import Dialog
from ui.widgets.label import Label


@pytest.mark.parametrize("count", range(1, 24))
def test_what_fits_stands_without_a_scroll_bar(qtbot: QtBot, count: int) -> None:
    dialog = Dialog(width=640)
    qtbot.addWidget(dialog)
    dialog.set_words("Weggaan", "", "Opslaan", "Annuleren")
    line = Label(wrap=True)
    lines = [line, *(Label("Nog een regel.", wrap=True) for _ in range(3))]
    dialog.body.add(*lines, None)
    dialog.open()
    # As when the office answers: the sentence comes later, and is longer than what stood there.
    line.setText("uren die erbij komen " * count)
    qtbot.wait(20)
    dialog.fit()
    qtbot.wait(20)
    assert not dialog.area.verticalScrollBar().isVisible()
    assert line.height() >= line.heightForWidth(line.width())
