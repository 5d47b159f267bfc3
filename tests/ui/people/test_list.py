import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from timebank.services.members import Profile, enrol_member
from ui.pages.people.listing import PeopleList
from ui.pages.people.page import PeoplePage
from ui.workplace import Workplace

Key = Qt.Key


@pytest.fixture
def page(workplace: Workplace, qtbot: QtBot) -> PeoplePage:
    shown = workplace.current()
    assert isinstance(shown, PeoplePage)
    qtbot.waitUntil(lambda: names(shown.listing)[:1] != [None] and shown.listing.model.rowCount() == 4)
    return shown


def names(listing: PeopleList) -> list[object]:
    return column(listing, 0)


def column(listing: PeopleList, at: int) -> list[object]:
    return [listing.model.index(row, at).data() for row in range(listing.model.rowCount())]


def test_everybody_stands_in_the_list_sorted_on_the_core_of_the_name(
    page: PeoplePage, bank: TestBank
) -> None:
    assert names(page.listing) == ["Fatma Yılmaz", "Olena Koval", "Henk de Vries", "Zebib Tesfay"]
    assert column(page.listing, 1) == [bank.fatma, bank.olena, bank.henk, bank.zebib]
    assert column(page.listing, 4) == ["0 u"] * 4
    assert page.listing.head.line.text() == "4 mensen"


def test_a_few_letters_and_enter_open_the_person(page: PeoplePage, qtbot: QtBot, bank: TestBank) -> None:
    assert QApplication.focusWidget() is page.listing.editor
    qtbot.keyClicks(page.listing.editor, "yilm")
    qtbot.keyClick(page.listing.editor, Key.Key_Return)
    qtbot.waitUntil(lambda: page.person.member is not None)
    assert page.person.number == bank.fatma
    assert page.person.isVisible()


def test_a_name_in_its_own_script_is_found(page: PeoplePage, qtbot: QtBot) -> None:
    page.listing.editor.setText("ዘቢብ")
    qtbot.waitUntil(lambda: names(page.listing) == ["Zebib Tesfay"])


def test_arrows_go_from_the_field_into_the_list_and_back(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.listing.editor, Key.Key_Down)
    assert page.listing.table.hasFocus()
    qtbot.keyClick(page.listing.table, Key.Key_Down)
    qtbot.keyClick(page.listing.table, Key.Key_Return)
    qtbot.waitUntil(lambda: page.person.member is not None)
    assert page.person.member.account.name == "Olena Koval"
    qtbot.keyClick(page.person, Key.Key_Escape)
    assert page.listing.isVisible()
    page.listing.table.setFocus()
    page.listing.table.selectRow(0)
    qtbot.keyClick(page.listing.table, Key.Key_Up)
    assert page.listing.editor.hasFocus()


def test_a_click_opens_and_leafing_goes_on(page: PeoplePage, qtbot: QtBot) -> None:
    table = page.listing.table
    cell = table.visualRect(page.listing.model.index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    qtbot.waitUntil(lambda: page.person.member is not None)
    assert page.person.member.account.name == "Olena Koval"
    qtbot.mouseClick(page.person.leafing.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: page.person.member is not None and page.person.member.account.name == "Henk de Vries"
    )


def test_a_head_sorts_up_down_and_back(page: PeoplePage, qtbot: QtBot, bank: TestBank) -> None:
    bank.record(bank.zebib, bank.henk, 90)
    page.listing.reload()
    head = page.listing.table.horizontalHeader()
    place = QPoint(head.sectionPosition(4) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: names(page.listing)[0] == "Henk de Vries")
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: names(page.listing)[0] == "Zebib Tesfay")
    assert column(page.listing, 4)[0] == "1 u 30"
    assert column(page.listing, 4)[-1] == "-1 u 30"
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: names(page.listing)[0] == "Fatma Yılmaz")


def test_what_is_recorded_elsewhere_is_seen_here(page: PeoplePage, qtbot: QtBot, bank: TestBank) -> None:
    from timebank.services.exchanges import record_exchange

    page.door.do(record_exchange, bank.order(bank.fatma, bank.henk, 120))
    qtbot.waitUntil(lambda: column(page.listing, 4) == ["2 u", "0 u", "-2 u", "0 u"])


def test_nobody_found_says_so_and_offers_to_enrol(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.listing.editor, "Xerxes")
    qtbot.waitUntil(page.listing.not_found.isVisible)
    assert page.listing.not_found.title == "Niemand gevonden voor “Xerxes”"
    assert page.listing.not_found.button.text() == "“Xerxes” inschrijven"
    qtbot.keyClick(page.listing.editor, Key.Key_Escape)
    qtbot.waitUntil(page.listing.table.isVisible)
    assert page.listing.editor.text() == ""


def test_hundreds_of_people_come_in_pages(page: PeoplePage, qtbot: QtBot, bank: TestBank) -> None:
    for number in range(230):
        bank.office.do(bank.desk, enrol_member, Profile(name=f"Persoon {number:03}"))
    page.listing.reload()
    qtbot.waitUntil(lambda: page.listing.model.rowCount() == 234)
    page.listing.table.scrollToBottom()
    qtbot.waitUntil(lambda: names(page.listing)[-2:] == ["Henk de Vries", "Zebib Tesfay"])
