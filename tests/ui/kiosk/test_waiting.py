"""The server goes away, or a desk holds the file: the kiosk says so, and goes on by itself with whoever stands there."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.faults.proxy import Cut, Wire
from tests.ui.kiosk.conftest import PIN, Visitor, ask_for_answers
from tests.ui.scanning import press
from timebank.services.members import amend_member
from timebank.store import database
from timebank.wording import wording
from ui.kiosk import waiting
from ui.kiosk.stand import Stand

WAIT, THANKS = wording("nl").kiosk("wait"), wording("nl").kiosk("thanks_yes")
CERTIFICATE = "TB1:" + "A2" * 82 + "Q"


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PAUSE_MILLISECONDS", 100)
    monkeypatch.setattr(waiting, "LATER_PAUSE_MILLISECONDS", 200)


def lies_over(stand: Stand) -> bool:
    """Whether the notice is what somebody sees and touches in the middle of the screen."""
    return stand.childAt(stand.rect().center()) is stand.notice and stand.notice.hasFocus()


def press_key(stand: Stand, key: Qt.Key) -> None:
    window = stand.window().windowHandle()
    assert window is not None
    QTest.keyClick(window, key)


@pytest.fixture
def wire(founded_server: str) -> Iterator[Wire]:
    line = Wire(founded_server)
    yield line
    line.close()


class TestOnAServer:
    """With the server behind a wire that can be cut."""

    @pytest.fixture
    def founded_url(self, wire: Wire) -> str:
        return wire.url

    @pytest.fixture
    def dialect(self) -> str:
        return "postgresql"

    def test_a_code_that_was_typed_is_judged_when_the_server_is_back(
        self, visitor: Visitor, wire: Wire, founded_server: str
    ) -> None:
        stand = visitor.stand
        visitor.scan(visitor.bank.fatma)
        wire.close()
        visitor.type(PIN)
        visitor.qtbot.waitUntil(lambda: stand.notice.sentence == WAIT, timeout=20_000)
        assert visitor.voice.said[-1] == (WAIT, "nl")
        visitor.touch(stand.code.back_button)
        assert stand.notice.sentence == WAIT, "a touch does not reach what lies beneath"
        assert stand.page is stand.code
        back = Wire(founded_server, wire.port)
        visitor.qtbot.waitUntil(lambda: stand.page is stand.own, timeout=20_000)
        visitor.qtbot.waitUntil(lambda: stand.notice.sentence == "", timeout=20_000)
        assert stand.own.greeting.text() == "Dag Fatma"
        back.close()

    def test_a_card_is_not_unknown_because_the_server_is_away(
        self, visitor: Visitor, wire: Wire, founded_server: str
    ) -> None:
        bank, stand = visitor.bank, visitor.stand
        bank.office.do(bank.desk, amend_member, bank.fatma, {"language": "ar"})
        wire.close()
        visitor.scan(bank.fatma)
        visitor.qtbot.waitUntil(lambda: stand.notice.sentence == WAIT, timeout=20_000)
        assert stand.page is stand.welcome
        back = Wire(founded_server, wire.port)
        visitor.qtbot.waitUntil(lambda: stand.page is stand.code, timeout=20_000)
        assert stand.code.title.text() == wording("ar").kiosk("code_ask")
        back.close()

    @pytest.mark.parametrize("cut", [Cut.BEFORE_COMMIT, Cut.AFTER_COMMIT])
    def test_an_answer_cut_around_the_commit_is_given_once(
        self, visitor: Visitor, wire: Wire, cut: Cut
    ) -> None:
        bank, stand = visitor.bank, visitor.stand
        ask_for_answers(visitor)
        bank.record(bank.henk, bank.fatma, 60, confirmation=None)
        visitor.enter(bank.fatma)
        assert stand.page is stand.answer
        wire.cut = cut
        visitor.touch(stand.answer.yes)
        visitor.qtbot.waitUntil(lambda: stand.notice.sentence == WAIT, timeout=20_000)
        wire.cut = Cut.NEVER
        visitor.qtbot.waitUntil(lambda: stand.notice.sentence == THANKS, timeout=20_000)
        visitor.qtbot.waitUntil(lambda: stand.page is stand.own, timeout=20_000)
        assert (bank.balance(bank.henk), bank.balance(bank.fatma)) == (60, -60)
        assert bank.whole()


class TestOnAFile:
    """With a desk that holds the file."""

    @pytest.fixture
    def dialect(self) -> str:
        return "sqlite"

    @pytest.fixture
    def other(self, founded_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
        monkeypatch.setattr(database, "PATIENCE_SECONDS", 0.3)
        with closing(database.sqlcipher.connect(founded_url, isolation_level=None)) as held:
            yield held

    def test_it_goes_on_when_the_desk_lets_go(self, visitor: Visitor, other: Any) -> None:
        stand = visitor.stand
        visitor.scan(visitor.bank.fatma)
        other.execute("BEGIN IMMEDIATE")
        visitor.type(PIN)
        visitor.qtbot.waitUntil(lambda: stand.notice.sentence == WAIT, timeout=20_000)
        other.execute("ROLLBACK")
        visitor.qtbot.waitUntil(lambda: stand.page is stand.own, timeout=20_000)
        visitor.qtbot.waitUntil(lambda: stand.notice.sentence == "", timeout=20_000)
        assert stand.idle._tick.isActive()

    def test_when_it_lasts_ones_own_time_is_put_away_and_the_desk_helps(
        self, visitor: Visitor, other: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        bank, stand = visitor.bank, visitor.stand
        monkeypatch.setattr(waiting, "PATIENCE_MILLISECONDS", 1500)
        bank.office.do(bank.desk, amend_member, bank.fatma, {"language": "tr"})
        visitor.enter(bank.fatma)
        other.execute("BEGIN IMMEDIATE")
        visitor.touch(stand.own.help_button)
        words = wording("tr")
        visitor.qtbot.waitUntil(lambda: stand.notice.sentence == words.kiosk("wait"), timeout=20_000)
        visitor.qtbot.waitUntil(lambda: stand.notice.sentence == words.kiosk("trouble"), timeout=20_000)
        assert stand.page is stand.welcome
        assert lies_over(stand)
        press_key(stand, Qt.Key.Key_Return)
        assert stand.page is stand.welcome, "no key reaches what lies beneath"
        assert stand.visitor is None
        assert "Fatma" not in stand.own.greeting.text()
        assert visitor.voice.said[-1] == (words.kiosk("trouble"), "tr")
        other.execute("ROLLBACK")
        visitor.qtbot.waitUntil(lambda: stand.notice.sentence == "", timeout=20_000)
        assert stand.words.language == "nl", "the next one finds it as always"
        visitor.enter(bank.fatma)
        assert stand.page is stand.own


def test_a_certificate_under_the_reader_is_not_taken_for_a_code(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    press(CERTIFICATE)
    visitor.settle()
    assert stand.page is stand.welcome
    assert stand.notice.sentence == "Leg je kaart hier"
    visitor.touch(stand.notice)
    visitor.enter(bank.fatma)
    press(CERTIFICATE)
    visitor.settle()
    assert stand.page is stand.own, "nobody is sent away for it"
