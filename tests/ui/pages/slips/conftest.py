"""The stack of slips on a real office, worked with real keys."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.fixtures.bank import TestBank
from tests.ui.pages.desk.conftest import Shell
from timebank.domain.access import Actor
from timebank.services.talents import list_talents
from ui.kernel.door import Door
from ui.kernel.settings import Settings
from ui.pages.slips.model import Mark, Shown
from ui.pages.slips.page import SlipsPage
from ui.pages.slips.row import Cell
from ui.widgets.focus import watch_focus

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class StackAtWork:
    """The page in a window, and short words for what tests do most."""

    page: SlipsPage
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
    def question(self) -> str:
        return self.page.question.sentence

    @property
    def cell(self) -> Cell | None:
        return self.page.sheet.strip.cell

    @property
    def place(self) -> tuple[int, Cell | None]:
        """The slip that is typed, counted from one, and its cell."""
        return self.page.sheet.at + 1, self.cell

    @property
    def shown(self) -> tuple[Shown, ...]:
        return self.page.sheet.model_.rows

    @property
    def marks(self) -> list[Mark]:
        return [shown.mark for shown in self.shown if shown.mark is not Mark.EMPTY]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def type(self, text: str) -> None:
        """Letters without waiting for anything; `⏎` is Enter."""
        for letter in text:
            if letter == "⏎":
                self.press(Key.Key_Return)
            else:
                self.qtbot.keyClicks(QApplication.focusWidget(), letter)

    def write(self, *fields: str) -> None:
        """Fill fields one by one, waiting for the answer after each."""
        for text in fields:
            self.type(text)
            self.settle()

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press(Key.Key_V, CTRL)
        self.settle()

    def save(self) -> None:
        self.press(Key.Key_Return, CTRL)
        self.settle()

    def answer(self, number: int) -> None:
        """Press an answer of the question."""
        self.page.question.answers[number].click()
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.door.is_busy, timeout=15_000)
            self.qtbot.wait(100)

    def balances(self) -> list[int]:
        bank = self.bank
        return [bank.balance(code) for code in (bank.fatma, bank.henk, bank.zebib, bank.olena)]

    def close(self) -> None:
        self.door.drain()
        assert self.crashes == []


Opens = Callable[[Actor], StackAtWork]


@pytest.fixture
def opens(qtbot: Any, bank: TestBank, settings: Settings) -> Iterator[Opens]:
    """Opens the stack for an operator."""
    made: list[StackAtWork] = []

    def open_for(actor: Actor) -> StackAtWork:
        door = Door(bank.office, actor)
        shell = Shell(settings)
        shell.talents.replace(bank.office.ask(actor, list_talents))
        page = SlipsPage(door, shell)
        window = QMainWindow()
        window.setCentralWidget(page)
        watch_focus()
        window.resize(1142, 768)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        page.arrive()
        stack = StackAtWork(page=page, door=door, shell=shell, bank=bank, qtbot=qtbot, window=window)
        made.append(stack)
        stack.settle()
        return stack

    yield open_for
    for stack in made:
        stack.close()


@pytest.fixture
def stack(opens: Opens, bank: TestBank) -> StackAtWork:
    """The stack of the volunteer."""
    return opens(bank.desk)
