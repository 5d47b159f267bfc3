"""The places of the window, also where it is low."""

import pytest
from pytestqt.qtbot import QtBot

from ui.kernel.theme import Look, look
from ui.kernel.wear import wear
from ui.pages.registry import PAGES
from ui.widgets.sidebar import Sidebar


@pytest.mark.parametrize(("scale", "height"), [(100, 768), (150, 768 - 66), (200, 1080 - 88)])
def test_nothing_is_cut_off_in_a_low_window_below_the_band_of_practice(
    qtbot: QtBot, scale: int, height: int
) -> None:
    wear(Look(scale=scale))
    sidebar = Sidebar({name: kind.icon for name, kind in PAGES.items() if not kind.within})
    qtbot.addWidget(sidebar)
    sidebar.set_narrow(True)
    sidebar.resize(sidebar.width(), height)
    sidebar.show()
    qtbot.waitExposed(sidebar)
    assert sidebar.height() == height
    area = sidebar.operator.geometry()
    assert area.bottom() < height
    assert area.height() >= sidebar.operator.minimumSizeHint().height()
    tops = [sidebar.button(name).geometry() for name in PAGES if not PAGES[name].within]
    assert all(each.height() >= look().px(44) for each in tops), "targets of 44"
    assert tops[-1].bottom() < area.top()
