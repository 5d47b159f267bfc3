"""A kiosk on the small bank, with cards, a code for everybody but Olena, and a voice that only remembers."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, TestBank
from tests.ui.scanning import PERSON
from tests.ui.scanning import press as scan
from timebank.domain.access import Role
from timebank.domain.cards import CardCode, new_card
from timebank.services.cards import draft_pin, issue_cards, set_pin
from timebank.services.staff import change_bank, show_bank
from ui.kernel.door import Door
from ui.kernel.sound import Player
from ui.kiosk.stand import Stand
from ui.kiosk.voice import Voice
from ui.kiosk.window import KioskWindow

PIN = "2749"
WRONG = "1386"
SILENT = ("ti", "so")


class QuietVoice(Voice):
    """Says nothing, and remembers what it was asked to say."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.silent = set(SILENT)
        self.speaking = False

    @property
    def is_speaking(self) -> bool:
        return self.speaking

    def speaks(self, language: str) -> bool:
        return language not in self.silent

    def say(self, text: str, language: str) -> None:
        self.stop()
        self.said.append((text, language))
        self.speaking = True

    def stop(self) -> None:
        self.speaking = False

    def finish(self) -> None:
        """What was read is read to its end."""
        self.speaking = False
        self.ended.emit()


class QuietPlayer(Player):
    """Plays nothing, and remembers what it was asked to play."""

    def __init__(self) -> None:
        super().__init__()
        self.played: list[bytes] = []
        self.playing = False

    @property
    def is_there(self) -> bool:
        return True

    @property
    def is_playing(self) -> bool:
        return self.playing

    def play(self, samples: bytes) -> None:
        self.played.append(samples)
        self.playing = True

    def stop(self) -> None:
        self.playing = False


@dataclass
class Visitor:
    """Hands before the kiosk."""

    bank: TestBank
    qtbot: QtBot
    window: KioskWindow
    stand: Stand
    door: Door
    voice: QuietVoice
    player: QuietPlayer
    cards: dict[str, CardCode]
    crashes: list[BaseException] = field(default_factory=list)

    def settle(self) -> None:
        """Until nothing is being asked any more."""
        self.qtbot.waitUntil(lambda: not self.door.is_busy, timeout=20_000)

    def press(self, *keys: Qt.Key) -> None:
        """Press these keys, wherever the focus is."""
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key)
        self.settle()

    def type(self, text: str) -> None:
        """Type figures."""
        scan(text, apart=PERSON, end=None)
        # The last one waits for a moment, for it may begin the code of a card.
        QTest.qWait(PERSON)
        self.settle()

    def touch(self, button: Any) -> None:
        """Touch the middle of a part: what lies over it gets the touch, as on a screen."""
        at = button.mapTo(self.window, button.rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    def scan(self, number: str) -> None:
        """Put somebody's card under the reader."""
        scan(self.cards[number].text)
        self.settle()

    def enter(self, number: str, pin: str = PIN) -> None:
        """Come in with a card."""
        self.scan(number)
        self.type(pin)
        self.qtbot.waitUntil(lambda: self.stand.page is not self.stand.code, timeout=20_000)
        self.settle()

    def focus(self) -> QWidget:
        """What has the keys."""
        found = self.window.focusWidget()
        assert found is not None
        return found


def ask_for_answers(visitor: Visitor) -> None:
    """From now on help that was given waits for the word of whoever got it."""
    bank = visitor.bank
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, confirmation_required=True))


@pytest.fixture
def visitor(bank: TestBank, qtbot: QtBot) -> Iterator[Visitor]:
    """A kiosk that stands open."""
    bank.office.add_operator(bank.admin, "Kiosk hal", Role.KIOSK, PASSWORD)
    people = (bank.fatma, bank.henk, bank.zebib, bank.olena)
    cards = {number: new_card(number) for number in people}
    bank.office.do(bank.desk, issue_cards, tuple(cards.values()))
    for number in people[:3]:
        bank.office.do(bank.desk, set_pin, number, bank.office.ask(bank.desk, draft_pin, number, PIN).kept)
    window = KioskWindow()
    qtbot.addWidget(window, before_close_func=lambda closing: setattr(closing, "may_close", True))
    door = Door(bank.office, bank.office.sign_in("Kiosk hal", PASSWORD))
    crashes: list[BaseException] = []
    door.crashed.connect(crashes.append)
    voice, player = QuietVoice(), QuietPlayer()
    stand = Stand(door, voice, player)
    window.resize(1366, 768)
    window.show_stand(stand)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = Visitor(bank, qtbot, window, stand, door, voice, player, cards, crashes)
    made.settle()
    yield made
    door.drain()
    made.settle()
    for crash in crashes:
        raise crash
