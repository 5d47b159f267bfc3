"""Dialogs take the height that their contents need."""

import pytest
from pytestqt.qtbot import QtBot

from ui.kernel.theme import Look, Scheme, look
from ui.kernel.wear import wear
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


@pytest.mark.parametrize("scheme", list(Scheme))
def test_in_high_contrast_a_line_stands_all_round(qtbot: QtBot, scheme: Scheme) -> None:
    """Black on black its edge would be seen only where the system draws a frame."""
    wear(Look(scheme=scheme))
    dialog = Dialog(width=400)
    qtbot.addWidget(dialog)
    dialog.set_words("Weggaan", "", "Opslaan", "Annuleren")
    dialog.body.add(Label("Een regel."))
    dialog.open()
    taken = dialog.grab().toImage()
    middle = taken.rect().center()
    edges = (
        (0, middle.y()),
        (taken.width() - 1, middle.y()),
        (middle.x(), 0),
        (middle.x(), taken.height() - 1),
    )
    lined = {taken.pixelColor(x, y) == look().colour("line") for x, y in edges}
    assert lined == {scheme is Scheme.CONTRAST}
