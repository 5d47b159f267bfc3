"""A card scanned into any field of any page or window leaves no sign of it in a text, and it is told what became of it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.scanning import press
from tests.ui.whole import settle
from timebank.domain.cards import new_card
from timebank.services.cards import issue_cards, withdraw_cards
from ui.dialogs.slip import SlipDialog
from ui.pages.people.card_dialog import CardDialog
from ui.pages.people.enrol import EnrolDialog
from ui.pages.people.joining import JoiningDialog
from ui.pages.people.leaving import LeavingDialog
from ui.pages.people.letter import LetterDialog
from ui.pages.people.page import PeoplePage
from ui.pages.people.statement import StatementDialog
from ui.pages.people.talents_dialog import TalentsDialog
from ui.pages.registry import PAGES
from ui.widgets.dialog import Dialog
from ui.workplace import Workplace

Editor = QLineEdit | QPlainTextEdit | QTextEdit


@pytest.fixture
def code(bank: TestBank) -> str:
    """The code of a card that was lost: it opens nobody, so that the field stays where it is."""
    made = new_card(bank.zebib)
    bank.office.do(bank.desk, issue_cards, (made,))
    bank.office.do(bank.desk, withdraw_cards, bank.zebib)
    return made.text


@pytest.fixture
def place(opens: Opens, bank: TestBank) -> Workplace:
    bank.record(bank.fatma, bank.henk, 60, talent="cooking")
    return opens(bank.admin)


def editors(window: QWidget) -> Iterator[Editor]:
    """The fields somebody can type in now."""
    for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
        for editor in window.findChildren(kind):
            if editor.isVisible() and editor.isEnabled() and not editor.isReadOnly():
                yield editor


def text_of(editor: Editor) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def scan_into_each(window: QWidget, code: str, qtbot: QtBot) -> int:
    """Scan into one field after another; how many there were."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    fields = list(editors(window))
    if not fields:
        press(code)
    for field in fields:
        field.setFocus()
        before = [text_of(each) for each in fields]
        press(code)
        name = field.accessibleName() or type(field.parent()).__name__
        assert [text_of(each) for each in fields] == before, name
        # A second line feed of the scanner belongs to the scan for a while.
        qtbot.wait(160)
    return len(fields)


def test_no_field_of_a_page_keeps_a_figure(place: Workplace, code: str, qtbot: QtBot) -> None:
    total = 0
    for name in PAGES:
        place.go(name)
        settle(qtbot, place)
        total += scan_into_each(place.window(), code, qtbot)
        settle(qtbot, place)
        assert place.page == name
    assert total > 8


def test_no_field_of_a_window_in_front_keeps_one_and_it_says_why(
    place: Workplace, code: str, bank: TestBank, qtbot: QtBot
) -> None:
    place.open_person(bank.fatma)
    page = place.current()
    assert isinstance(page, PeoplePage)
    settle(qtbot, place)
    view = page.person
    opened: list[tuple[type[QWidget], Callable[[], object]]] = [
        (EnrolDialog, lambda: place.enrol("Fatma")),
        (StatementDialog, view.open_statement),
        (CardDialog, view.details.cards.open_card),
        (TalentsDialog, view._edit_talents),
        (LeavingDialog, view._open_leaving),
        (JoiningDialog, view._open_joining),
        (LetterDialog, lambda: page.listing.papers.write((bank.fatma,))),
        (SlipDialog, lambda: SlipDialog(place._door, place, None, parent=place.window()).open()),
    ]
    total = 0
    for kind, opens_it in opened:
        opens_it()
        shown = dialog(qtbot, kind)
        assert isinstance(shown, Dialog)
        settle(qtbot, place)
        total += scan_into_each(shown, code, qtbot)
        settle(qtbot, place)
        told = [shown.refusal.text(), place.toast.sentence]
        assert any(told), kind.__name__
        qtbot.keyClick(shown, Qt.Key.Key_Escape)
        shown.close()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert total > 12
