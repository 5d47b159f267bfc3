"""Somebody at the activities page, driven by keys, on the small bank."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens
from timebank.domain.access import Actor
from timebank.domain.activities import Presence, Series, SessionPlan, SessionSheet
from timebank.domain.errors import StorageTrouble
from timebank.services.activities import keep_series, show_session
from timebank.services.attendance import note_present
from timebank.services.statements import list_balances
from ui.pages.activities.page import ActivitiesPage
from ui.pages.activities.session import SessionView
from ui.workplace import Workplace

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class AtWork:
    """The page, and keys wherever the focus is."""

    qtbot: QtBot
    bank: TestBank
    place: Workplace
    page: ActivitiesPage
    troubles: list[tuple[StorageTrouble, Callable[[], object]]]

    def front(self) -> QWidget:
        """Where keys go."""
        shown = QApplication.activeModalWidget() or self.place.window()
        return shown.focusWidget() or shown

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is, and wait until the page has answered."""
        self.qtbot.keyClick(self.front(), key, held)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is; ⏎ presses Enter."""
        parts = text.split("⏎")
        for number, part in enumerate(parts, start=1):
            if part:
                self.qtbot.keyClicks(self.front(), part)
                self.qtbot.wait(60)
                self.settle()
            if number < len(parts):
                self.press(Qt.Key.Key_Return)

    def settle(self) -> None:
        """Wait for every answer."""
        door = self.page.door
        self.qtbot.waitUntil(lambda: not door.is_busy, timeout=20_000)
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: not door.is_busy, timeout=20_000)

    @property
    def view(self) -> SessionView:
        """The session's page."""
        return self.page.session

    @property
    def said(self) -> str:
        """What the toast says."""
        toast = self.place.toast
        return toast.sentence if toast.isVisible() else ""

    def open(self, plan: SessionPlan) -> None:
        """Go to a session."""
        self.page.open_session(plan)
        self.settle()

    def rows(self) -> list[tuple[str, bool, str, str]]:
        """Name, whether ticked, part and time of each row."""
        model = self.view.list.model
        return [
            (row.name, row.present, model.index(n, 2).data(), model.index(n, 3).data())
            for n, row in enumerate(model.rows)
        ]

    def ticked(self) -> list[str]:
        """Who is on the list."""
        return [name for name, here, _, _ in self.rows() if here]

    def sheet(self, plan: SessionPlan) -> SessionSheet:
        """The session as the bank has it."""
        return self.bank.office.ask(self.bank.desk, show_session, plan)

    def hours(self, *codes: str) -> list[tuple[int, int, int]]:
        """Balance, given and attended of each."""
        found = self.bank.office.ask(self.bank.desk, list_balances, codes)
        return [(each.balance, each.given, each.attended) for each in found]


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)


@pytest.fixture
def cafe(bank: TestBank) -> Series:
    """A language cafe on the day that it is today; Henk led it last week, Zebib was there."""
    series = Series(
        id=uuid4(),
        title="Taalcafé",
        organisation=bank.linde,
        talent="language_cafe",
        place="Grote zaal",
        weekday=TODAY.isoweekday(),
        starts_at=14 * 60,
        minutes=120,
        hosts=(bank.henk,),
    )
    kept = bank.office.do(bank.coordinator, keep_series, series).series
    last = replace(kept.plan(TODAY), id=uuid4(), day=TODAY.replace(day=TODAY.day - 7))
    bank.office.do(bank.desk, note_present, last, (Presence(account=bank.zebib),))
    return kept


def at_work(opens: Opens, actor: Actor, qtbot: QtBot, bank: TestBank) -> AtWork:
    place = opens(actor)
    place.window().resize(1366, 768)
    place.go("activities")
    page = place.current()
    assert isinstance(page, ActivitiesPage)
    made = AtWork(qtbot=qtbot, bank=bank, place=place, page=page, troubles=[])
    page.door.trouble.connect(lambda trouble, again: made.troubles.append((trouble, again)))
    made.settle()
    return made


@pytest.fixture
def work(opens: Opens, qtbot: QtBot, bank: TestBank, today: None, cafe: Series) -> AtWork:
    """The coordinator at the page, with the language cafe there."""
    return at_work(opens, bank.coordinator, qtbot, bank)
