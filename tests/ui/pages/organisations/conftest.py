"""Somebody at the page of the organisations, driven by keys, on the small bank."""

from dataclasses import dataclass
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens
from timebank.domain.access import Actor
from timebank.domain.activities import Presence, Series, SessionPlan
from timebank.domain.ledger import Side
from timebank.domain.organisations import Organisation, OrganisationProfile
from timebank.services.activities import keep_series
from timebank.services.attendance import note_present
from timebank.services.organisations import add_organisation, show_organisation
from timebank.services.sessions import ClosingOrder, close_session
from ui.pages.organisations.organisation import OrganisationView
from ui.pages.organisations.page import OrganisationsPage
from ui.workplace import Workplace

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class AtWork:
    """The page, and keys wherever the focus is."""

    qtbot: QtBot
    bank: TestBank
    place: Workplace
    page: OrganisationsPage

    def front(self) -> QWidget:
        """Where keys go."""
        shown = QApplication.activeModalWidget() or self.place.window()
        return shown.focusWidget() or shown

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is, and wait until the page has answered."""
        self.qtbot.keyClick(self.front(), key, held)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is; ⏎ presses Enter, ⇥ Tab."""
        for letter in text:
            match letter:
                case "⏎":
                    self.press(Qt.Key.Key_Return)
                case "⇥":
                    self.press(Qt.Key.Key_Tab)
                case _:
                    self.qtbot.keyClicks(self.front(), letter)
        self.qtbot.wait(160)
        self.settle()

    def settle(self) -> None:
        """Wait for every answer."""
        door = self.page.door
        self.qtbot.waitUntil(lambda: not door.is_busy, timeout=20_000)
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: not door.is_busy, timeout=20_000)

    @property
    def view(self) -> OrganisationView:
        """The page of the organisation that is open."""
        return self.page.organisation

    @property
    def said(self) -> str:
        """What the toast says."""
        toast = self.place.toast
        return toast.sentence if toast.isVisible() else ""

    def kept(self, number: str) -> Organisation:
        """The organisation as the bank has it."""
        return self.bank.office.ask(self.bank.desk, show_organisation, number)

    def people(self) -> list[tuple[str, ...]]:
        """What the rows of the people say, without the column of numbers."""
        model = self.view.people.model
        return [
            tuple(str(model.index(row, column).data()) for column in (0, 2, 3, 4))
            for row in range(model.rowCount())
        ]


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)


@pytest.fixture
def food_bank(bank: TestBank) -> str:
    """A second organisation."""
    profile = OrganisationProfile(name="Voedselbank Oost", phone="012-987 65 43")
    return bank.office.do(bank.coordinator, add_organisation, profile).organisation.account.code


@pytest.fixture
def cafe(bank: TestBank) -> SessionPlan:
    """A language cafe of De Linde, held today: Henk led it, Zebib and Fatma were there."""
    series = Series(
        id=uuid4(),
        title="Taalcafé",
        organisation=bank.linde,
        talent="language_cafe",
        weekday=TODAY.isoweekday(),
        starts_at=10 * 60,
        minutes=120,
        hosts=(bank.henk,),
    )
    plan = bank.office.do(bank.coordinator, keep_series, series).series.plan(TODAY)
    present = (
        Presence(account=bank.henk, side=Side.GIVEN),
        Presence(account=bank.zebib),
        Presence(account=bank.fatma),
    )
    bank.office.do(bank.desk, note_present, plan, present)
    bank.office.do(bank.desk, close_session, ClosingOrder(id=uuid4(), plan=plan))
    return plan


def at_work(opens: Opens, actor: Actor, qtbot: QtBot, bank: TestBank) -> AtWork:
    """Somebody who signed in and went to the page."""
    place = opens(actor)
    place.window().resize(1366, 768)
    place.go("organisations")
    page = place.current()
    assert isinstance(page, OrganisationsPage)
    made = AtWork(qtbot=qtbot, bank=bank, place=place, page=page)
    made.settle()
    return made


@pytest.fixture
def work(
    opens: Opens, qtbot: QtBot, bank: TestBank, today: None, food_bank: str, cafe: SessionPlan
) -> AtWork:
    """The coordinator at the page, with two organisations there."""
    return at_work(opens, bank.coordinator, qtbot, bank)
