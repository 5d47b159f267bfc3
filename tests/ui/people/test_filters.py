"""The filters of the list of people, and those that are kept under a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import dialog
from timebank.domain.lists import Filter, ListQuery
from timebank.services.members import pause_member, set_talents
from ui.lists.views import KeepDialog, read_view, written_view
from ui.pages.people.listing import PeopleList
from ui.pages.people.page import PeoplePage
from ui.workplace import Workplace


@pytest.fixture
def listing(workplace: Workplace, qtbot: QtBot, bank: TestBank) -> PeopleList:
    bank.record(bank.fatma, bank.henk)
    bank.office.do(bank.desk, set_talents, bank.fatma, ("cooking",), ())
    bank.office.do(bank.desk, pause_member, bank.olena, True)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    page.listing.reload()
    qtbot.waitUntil(lambda: page.listing.model.rowCount() == 4 and not page.door.is_busy)
    return page.listing


def choose(listing: PeopleList, text: str) -> None:
    """What the menu of filters does when this line is chosen."""
    menu = QMenu()
    listing.tools.fill_filter_menu(menu)
    wanted = [action for action in menu.actions() if action.text() == text]
    if not wanted:
        wanted = [a for each in menu.findChildren(QMenu) for a in each.actions() if a.text() == text]
    wanted[0].trigger()


def names(listing: PeopleList) -> list[str]:
    rows = [listing.table.row_at(at) for at in range(listing.model.rowCount())]
    return [row.name for row in rows if row is not None]


def test_filters_narrow_each_other_and_what_is_typed(listing: PeopleList, qtbot: QtBot) -> None:
    choose(listing, "Geen talent opgeschreven")
    qtbot.waitUntil(lambda: sorted(names(listing)) == ["Henk de Vries", "Olena Koval", "Zebib Tesfay"])
    choose(listing, "Kreeg alleen hulp")
    qtbot.waitUntil(lambda: names(listing) == ["Henk de Vries"])
    assert listing.card.count.text() == "1 regel"
    assert [chip.text() for chip in listing.card.chips] == ["Geen talent opgeschreven + Kreeg alleen hulp"]
    qtbot.keyClicks(listing.editor, "zebib")
    qtbot.waitUntil(lambda: names(listing) == [])
    listing.editor.clear()
    choose(listing, "Kreeg alleen hulp")
    qtbot.waitUntil(lambda: len(names(listing)) == 3)
    qtbot.mouseClick(listing.card.chips[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(names(listing)) == 4)


def test_filters_are_kept_under_a_name_and_forgotten_with_a_way_back(
    listing: PeopleList, workplace: Workplace, qtbot: QtBot
) -> None:
    choose(listing, "Gepauzeerd")
    qtbot.waitUntil(lambda: names(listing) == ["Olena Koval"])
    choose(listing, "Deze filters bewaren…")
    form = dialog(qtbot, KeepDialog)
    assert isinstance(form, KeepDialog)
    qtbot.keyClick(form.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.field.refusal == "Vul een naam in.")
    qtbot.keyClicks(form.editor, "Even bellen")
    qtbot.keyClick(form.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(listing.tools.views.views) == ["Even bellen"])
    listing.tools.clear_filters()
    qtbot.waitUntil(lambda: len(names(listing)) == 4)
    choose(listing, "Even bellen")
    qtbot.waitUntil(lambda: names(listing) == ["Olena Koval"])
    listing.tools.views._forget("Even bellen")
    qtbot.waitUntil(lambda: not listing.tools.views.views)
    workplace.toast._link.click()
    qtbot.waitUntil(lambda: list(listing.tools.views.views) == ["Even bellen"])


def test_a_kept_view_that_makes_no_sense_shows_everything() -> None:
    kept = (Filter(column="balance", least=-60, most=0), Filter(column="role", choices=("newcomer",)))
    assert read_view(written_view(ListQuery(filters=kept))) == kept
    assert read_view("{") == ()
    assert read_view('[{"column": 1}, 7, {"column": "a", "start": "gisteren"}]')[0].column == "1"
    assert (
        read_view(
            '[{"column": "a", "least": "x"}, {"column": "a", "most": [1]}, {"column": "a", "most": 1.5}]'
        )
        == ()
    )
    assert read_view("[" * 100_000) == ()
