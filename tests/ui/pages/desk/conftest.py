"""The desk on a real office, worked with real keys."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain.access import Actor
from timebank.domain.ledger import Posted
from timebank.services.statements import day_list
from timebank.services.talents import list_talents
from ui.kernel.door import Door
from ui.kernel.settings import Settings
from ui.kernel.shell import LineStart
from ui.kernel.talents import TalentBook
from ui.pages.desk.page import DeskPage
from ui.widgets.focus import watch_focus

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Shell:
    """The window as the page sees it; what the page asks of it is kept."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.talents = TalentBook()
        self.said: list[str] = []
        self.offered: Callable[[], object] | None = None
        self.enrolments: list[tuple[str, Callable[[str], object] | None]] = []
        self.opened: list[str] = []
        self.day = TODAY

    def today(self) -> date:
        return self.day

    def local_date(self, moment: datetime) -> date:
        return moment.date()

    def say(
        self,
        sentence: str,
        *,
        action: str = "",
        does: Callable[[], object] | None = None,
        key: str = "",
        icon: str = "circle-check",
    ) -> None:
        self.said.append(sentence)
        self.offered = does

    def hush(self) -> None:
        self.offered = None

    def go(self, page: str) -> None:
        raise AssertionError(page)

    def open_person(self, number: str) -> None:
        self.opened.append(number)

    def record_for(self, number: str) -> None:
        raise AssertionError(number)

    def record_with(self, start: LineStart) -> None:
        raise AssertionError(start)

    def enrol(self, name: str = "", then: Callable[[str], object] | None = None) -> None:
        self.enrolments.append((name, then))

    def search(self) -> None:
        raise AssertionError("nobody searches here")


@dataclass
class DeskAtWork:
    """The page in a window, and short words for what tests do most."""

    page: DeskPage
    door: Door
    shell: Shell
    bank: TestBank
    qtbot: Any
    window: QMainWindow
    troubles: list[Any] = field(default_factory=list)
    crashes: list[BaseException] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.door.crashed.connect(self.crashes.append)
        self.door.trouble.connect(lambda trouble, again: self.troubles.append((trouble, again)))

    @property
    def form(self):
        return self.page.form

    @property
    def bar(self):
        return self.page.form.bar

    @property
    def question(self) -> str:
        return self.page.form.question.sentence

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, wherever the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def type(self, text: str) -> None:
        """Letters without waiting for anything; `⏎` is Enter."""
        for letter in text:
            if letter == "⏎":
                self.press(Key.Key_Return)
            else:
                self.qtbot.keyClicks(QApplication.focusWidget(), letter)

    def settle(self) -> None:
        """Wait until every answer has come and every pause is over."""
        for _ in range(2):
            self.qtbot.waitUntil(lambda: not self.door.is_busy, timeout=15_000)
            self.qtbot.wait(60)

    def write(self, *fields: str) -> None:
        """Fill fields one by one, waiting for the answer after each, as a slow typist does."""
        for text in fields:
            self.type(text)
            self.settle()

    def entries(self) -> tuple[Posted, ...]:
        """What stands in the books today, newest first."""
        return self.bank.office.ask(self.bank.desk, day_list).entries

    def close(self) -> None:
        """Go home; what crashed on the way is a fault."""
        self.door.drain()
        assert self.crashes == []

    def reopen(self, actor: Actor) -> "DeskAtWork":
        """Another operator at a desk of their own."""
        return at_work(self.qtbot, self.bank, actor, self.shell.settings)


def at_work(qtbot: Any, bank: TestBank, actor: Actor, settings: Settings) -> DeskAtWork:
    """The desk of this operator, shown and ready."""
    door = Door(bank.office, actor)
    shell = Shell(settings)
    shell.talents.replace(bank.office.ask(actor, list_talents))
    page = DeskPage(door, shell)
    window = QMainWindow()
    window.setCentralWidget(page)
    watch_focus()
    window.resize(1142, 768)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    page.arrive()
    made = DeskAtWork(page=page, door=door, shell=shell, bank=bank, qtbot=qtbot, window=window)
    made.settle()
    return made


@pytest.fixture
def desk(qtbot: Any, bank: TestBank, settings: Settings) -> Iterator[DeskAtWork]:
    made = at_work(qtbot, bank, bank.desk, settings)
    yield made
    made.close()
