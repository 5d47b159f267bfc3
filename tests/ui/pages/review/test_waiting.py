"""What the page says of a long wait, and of what waits for somebody else."""

from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, TestBank
from tests.ui.conftest import Opens, dialog
from timebank.domain.access import Role
from timebank.domain.review import FlagKind
from timebank.services.exchanges import record_exchange
from ui.pages.review.looking import LookDialog
from ui.pages.review.page import ReviewPage


def test_a_long_wait_for_a_sorted_list_is_told(page: ReviewPage, qtbot: QtBot, bank: TestBank) -> None:
    gate = Event()
    page.door.deed(lambda _office, _actor: gate.wait(20))  # another question is in the way
    page.entries.table.sortByColumn(3, page.entries.table.heads.sortIndicatorOrder())
    qtbot.waitUntil(lambda: page.entries.card.count.text() == "Een ogenblik…")
    gate.set()
    qtbot.waitUntil(lambda: page.entries.card.count.text() == "3 regels")


def test_ones_own_help_is_not_offered_to_sign_but_to_somebody_else(
    page: ReviewPage, opens: Opens, qtbot: QtBot, bank: TestBank
) -> None:
    bank.office.add_operator(bank.admin, "Henk Coördinator", Role.COORDINATOR, PASSWORD, member=bank.henk)
    own = bank.office.sign_in("Henk Coördinator", PASSWORD)
    bank.office.do(own, record_exchange, bank.order(bank.henk, bank.olena, 60))
    page.flags.reload()
    qtbot.waitUntil(lambda: page.flags.model.rows[0].kind is FlagKind.SIGNATURE)
    page.flags.table.selectRow(0)
    assert not page.flags.settle.isHidden(), "who took no part may sign"
    assert page.flags.other.isHidden()
    his = opens(own)
    his.go("review")
    seen = his.current()
    assert isinstance(seen, ReviewPage)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: seen.flags.current is not None)
    assert seen.flags.settle.isHidden()
    assert seen.flags.other.isVisible()
    assert seen.flags.other.text() == "Iemand anders"
    assert "Laat een andere medewerker dit doen." in seen.flags.sentence.text()
    before = bank.balance(bank.henk)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Laat een andere medewerker" in his.toast.sentence)
    assert bank.balance(bank.henk) == before


def test_a_warning_about_oneself_is_left_to_somebody_else(
    entries: TestBank, opens: Opens, qtbot: QtBot
) -> None:
    bank = entries
    bank.office.add_operator(bank.admin, "Zebib Coördinator", Role.COORDINATOR, PASSWORD, member=bank.zebib)
    hers = opens(bank.office.sign_in("Zebib Coördinator", PASSWORD))
    hers.go("review")
    seen = hers.current()
    assert isinstance(seen, ReviewPage)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(seen.flags.model.rows) == 2)
    kinds = [flag.kind for flag in seen.flags.model.rows]
    seen.flags.table.selectRow(kinds.index(FlagKind.LONG_DAY))
    assert seen.flags.looked.isHidden()
    assert seen.flags.other.isVisible()
    assert "Laat een andere medewerker dit doen." in seen.flags.sentence.text()
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_G, ctrl)
    qtbot.waitUntil(lambda: "Laat een andere medewerker" in hers.toast.sentence)
    # Of several only the others are asked about.
    seen.flags.table.selectAll()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_G, ctrl)
    asks = dialog(qtbot, LookDialog)
    assert isinstance(asks, LookDialog)
    assert asks.title.text() == "Nagekeken: 1 regel"
    qtbot.keyClick(asks.why.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(seen.flags.model.rows) == 1)
    assert seen.flags.model.rows[0].kind is FlagKind.LONG_DAY
