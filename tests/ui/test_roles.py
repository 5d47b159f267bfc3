"""Every page, command, button, menu and dialog, as each role: nothing that is offered is refused for want of a right."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from tests.ui.conftest import Opens
from tests.ui.whole import settle
from timebank.domain import access
from timebank.domain.access import Actor, Permission, Role
from timebank.domain.activities import Presence, Series, SessionPlan
from timebank.domain.errors import NeedsCoordinator, NotPermitted, NotYoursToReverse, SecondOperatorNeeded
from timebank.domain.offers import NewOffer, OfferKind
from timebank.services.activities import keep_series
from timebank.services.attendance import note_present
from timebank.services.exchanges import record_exchange
from timebank.services.members import set_talents
from timebank.services.offers import add_offer
from ui.kernel.settings import LANGUAGES
from ui.operator_menu import OperatorMenu
from ui.pages.activities.page import ActivitiesPage
from ui.pages.desk.question import Question
from ui.pages.people.page import PeoplePage
from ui.pages.registry import PAGES
from ui.pages.settings.page import SECTIONS, SettingsPage
from ui.pages.settings.screen import ScreenSection
from ui.workplace import Workplace

MOST_PRESSES = 600
MOST_ROWS = 5
DEEPEST = 3


OWN = "coordinator who is a member"
AT_A_DESK = tuple(role for role in Role if role is not Role.KIOSK)
"""The name of a kiosk opens no desk: tests/ui/kiosk/test_app.py."""


@pytest.fixture
def people(bank: TestBank) -> dict[str, Actor]:
    """An operator of each role, and one who takes part in the time bank too."""
    bank.office.add_operator(
        bank.admin, "Bo van de Linde", Role.ORGANISATION, PASSWORD, organisation=bank.linde
    )
    bank.office.add_operator(bank.admin, "Olena Koval", Role.COORDINATOR, PASSWORD, member=bank.olena)
    actors = [bank.desk, bank.coordinator, bank.admin, bank.office.sign_in("Bo van de Linde", PASSWORD)]
    return {actor.role: actor for actor in actors} | {OWN: bank.office.sign_in("Olena Koval", PASSWORD)}


@pytest.fixture
def session(bank: TestBank, people: dict[str, Actor]) -> SessionPlan:
    """A bank with something on every page: booked by several, waiting, offered, and held: this session, today."""
    office = bank.office
    office.do(bank.desk, set_talents, bank.fatma, ("cooking",), ())
    bank.record(bank.fatma, bank.henk, 90, talent="cooking")
    for minutes in (600, 601):
        bank.record(bank.zebib, bank.olena, minutes, talent="cooking", confirmation=None)
    # Who is a member too writes down their own help: that waits for a second operator.
    office.do(people[OWN], record_exchange, bank.order(bank.olena, bank.fatma, 45, talent="cooking"))
    office.do(bank.coordinator, record_exchange, bank.order(bank.henk, bank.zebib, 30, talent="cooking"))
    offer = NewOffer(
        id=uuid4(), number=bank.fatma, kind=OfferKind.OFFER, talent="cooking", until=TODAY.replace(month=12)
    )
    office.do(bank.desk, add_offer, offer)
    series = Series(
        id=uuid4(),
        title="Taalcafé",
        organisation=bank.linde,
        talent="language_cafe",
        weekday=TODAY.isoweekday(),
        hosts=(bank.henk,),
    )
    kept = office.do(bank.coordinator, keep_series, series).series
    office.do(bank.desk, note_present, kept.plan(TODAY), (Presence(account=bank.zebib),))
    return kept.plan(TODAY)


class Visitor:
    """Somebody who presses everything there is, once."""

    def __init__(self, place: Workplace, qtbot: QtBot) -> None:
        self.place, self.qtbot = place, qtbot
        self.pressed: list[str] = []
        self._seen: set[str] = set()
        self._rows: dict[int, int] = {}
        self.here = self._opener = ""

    def settle(self) -> None:
        settle(self.qtbot, self.place)

    def visit(self, root: QWidget, depth: int = 0) -> None:
        """Press every button that can be seen in this part of the window, and what comes of it."""
        while len(self.pressed) < MOST_PRESSES and isValid(root) and root.isVisible():
            found = next(
                (each for each in self._controls(root) if self._key(root, each) not in self._seen), None
            )
            if found is None:
                break
            self._seen.add(self._key(root, found))
            self._press(root, found, depth)

    def _press(self, root: QWidget, found: QWidget, depth: int) -> None:
        self.pressed.append(self._key(root, found))
        page, self._opener = self.place.page, self._key(root, found)
        if isinstance(found, QTableView):
            row = self._row(found)
            self._rows[id(found)] = row + 1
            found.setFocus()
            found.setCurrentIndex(found.model().index(row, 0))
            self.qtbot.keyClick(found, Qt.Key.Key_Return)
        else:
            assert isinstance(found, QAbstractButton)
            found.click()
        self._after(root, depth, page)

    def _after(self, root: QWidget, depth: int, page: str) -> None:
        """Choose the next thing in a menu that came up, look through a dialog, and be where we were."""
        self.settle()
        while (menu := QApplication.activePopupWidget()) is not None:
            actions = self._unseen(menu) if isinstance(menu, QMenu) else []
            if actions:
                key = self._action_key(actions[0].text())
                self._seen.add(key)
                self.pressed.append(key)
                if len(actions) > 1 and self._opener:
                    # The rest of the menu another time: it is made anew each time it opens.
                    self._seen.discard(self._opener)
                actions[0].trigger()
                self.settle()
                self._dialogs(root, depth)
            if isValid(menu):
                menu.close()
            if QApplication.activePopupWidget() is menu:
                menu.hide()
        self._dialogs(root, depth)
        if self.place.page != page:
            self.place.go(page)
            self.settle()

    def _unseen(self, menu: QMenu) -> list[QAction]:
        return [
            action
            for action in menu.actions()
            if action.isEnabled()
            and not action.isSeparator()
            and action.menu() is None
            and self._action_key(action.text()) not in self._seen
        ]

    def _action_key(self, text: str) -> str:
        # Each row of a table has a menu of its own.
        return f"{self._opener if ' Table ' in self._opener else self.here} menu {text}"

    def _dialogs(self, root: QWidget, depth: int) -> None:
        while (dialog := QApplication.activeModalWidget()) is not None and dialog is not root:
            if depth < DEEPEST:
                for edit in dialog.findChildren(QLineEdit):
                    if edit.isVisible() and edit.isEnabled() and not edit.text():
                        edit.insert("Fatma")
                self.settle()
                before, self.here = self.here, type(dialog).__name__
                self.visit(dialog, depth + 1)
                self.here = before
            if isValid(dialog) and dialog.isVisible():
                dialog.close()
            self.settle()

    def _controls(self, root: QWidget) -> list[QWidget]:
        found: list[QWidget] = []
        for each in root.findChildren(QWidget):
            if not each.isVisible() or not each.isEnabled():
                continue
            if (isinstance(each, QAbstractButton) and not each.property("spinning")) or (
                isinstance(each, QTableView) and each.model() is not None and each.model().rowCount()
            ):
                found.append(each)
        # What closes a dialog comes last.
        if isinstance(root, QDialog):
            closing = [getattr(root, name, None) for name in ("accept_button", "cancel_button")]
            found.sort(key=lambda each: closing.index(each) + 1 if each in closing else 0)
        return found

    def _key(self, root: QWidget, each: QWidget) -> str:
        name = each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "")
        if isinstance(each, QTableView):
            name = f"{name} Table {self._row(each)}"
        asked = each.parent()
        if isinstance(asked, Question):
            name = f"{name} of {asked.sentence}"
        return f"{self.here} {type(asked).__name__} {type(each).__name__} {name}"

    def _row(self, table: QTableView) -> int:
        """The row that is next: the first ones are tried, and what can be done with each."""
        return min(self._rows.get(id(table), 0), MOST_ROWS, table.model().rowCount() - 1)


@pytest.fixture
def own() -> list[str]:
    """What was refused because somebody took part in it themselves."""
    return []


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch, bank: TestBank, own: list[str]) -> list[str]:
    """What the office refused because of who asked, and not because of what."""
    missed: list[str] = []
    require = Actor.require

    def watched(self: Actor, permission: Permission, **named: bool) -> None:
        try:
            require(self, permission, **named)
        except NotPermitted:
            missed.append(permission)
            raise

    def hearing(act: Callable[..., Any]) -> Callable[..., Any]:
        def acted(*args: Any, **named: Any) -> Any:
            try:
                return act(*args, **named)
            except (NotYoursToReverse, NeedsCoordinator) as refusal:
                missed.append(f"{refusal.code} of {getattr(args[1], 'name', args[1])}")
                raise
            except SecondOperatorNeeded:
                # Elsewhere the office's sentence says who has to do it; the desk and the review know beforehand.
                own.append(getattr(args[1], "name", ""))
                raise

        return acted

    monkeypatch.setattr(access.Actor, "require", watched)
    monkeypatch.setattr(bank.office, "do", hearing(bank.office.do))
    monkeypatch.setattr(bank.office, "ask", hearing(bank.office.ask))
    return missed


@pytest.fixture(autouse=True)
def nothing_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """No dialogs of the system, and the looks stay as they are: they have tests of their own."""
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_a, **_k: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: "")
    monkeypatch.setattr(QPrintDialog, "exec", lambda self: QDialog.DialogCode.Rejected)
    for name in ("speak", "_wear"):
        monkeypatch.setattr(OperatorMenu, name, lambda *_: None)
    for name in ("_speak", "_wear"):
        monkeypatch.setattr(ScreenSection, name, lambda *_: None)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)  # menus, offscreen
@pytest.mark.parametrize("who", [*AT_A_DESK, OWN])
def test_nothing_that_is_offered_is_refused(
    who: str,
    bank: TestBank,
    session: SessionPlan,
    people: dict[str, Actor],
    opens: Opens,
    qtbot: QtBot,
    refused: list[str],
    own: list[str],
) -> None:
    place = opens(people[who])
    place.window().resize(1600, 1000)
    visitor = Visitor(place, qtbot)
    crashes: list[object] = []
    place._door.crashed.connect(crashes.append)
    for name in place._kinds:
        visitor.here = name
        place.go(name)
        visitor.settle()
        assert place.page == name
        page = place.current()
        assert page is not None
        visitor.visit(page)
        place.go(name)
        for command in page.commands:
            place.perform_on(name, command.name)
            visitor._after(page, 0, name)
        assert not refused, (name, refused, visitor.pressed[-3:])
        assert name not in ("desk", "review") or not own, (own, visitor.pressed[-3:])
    if "people" in place._kinds:
        place.open_person(bank.olena if who == OWN else bank.fatma)
        visitor.settle()
        page = place.current()
        assert isinstance(page, PeoplePage)
        visitor.here = "person"
        visitor.visit(page.person)
        assert not refused, (refused, visitor.pressed)
    if "activities" in place._kinds:
        place.go("activities")
        held = place.current()
        assert isinstance(held, ActivitiesPage)
        held.open_session(session)
        visitor.settle()
        visitor.here = "session"
        visitor.visit(held)
        assert not refused, (refused, visitor.pressed)
    settings = place.pages.take_in("settings")
    assert isinstance(settings, SettingsPage)
    place.go("settings")
    for section, kind in SECTIONS.items():
        if not people[who].may(kind.needs, for_organisations=kind.for_organisations):
            assert section not in settings._kinds
            continue
        settings.show_section(section)
        visitor.settle()
        visitor.here = f"settings {section}"
        visitor.visit(settings)
        assert not refused, (section, refused, visitor.pressed[-3:])
    for item in place._known():
        visitor.here = f"Ctrl+K {item.id}"
        item.does()
        visitor._after(place, DEEPEST, place.page)
        assert not refused, (item.id, refused)
    assert not crashes
    # It is no walk through an empty house.
    assert len(visitor.pressed) > (30 if who == Role.ORGANISATION else 100), visitor.pressed


@pytest.mark.parametrize("role", AT_A_DESK)
def test_a_page_without_the_right_to_it_is_not_there(
    role: Role, people: dict[str, Actor], opens: Opens
) -> None:
    place = opens(people[role])
    for name, kind in PAGES.items():
        allowed = people[role].may(kind.needs, for_organisations=kind.for_organisations)
        assert (name in place._kinds) is allowed
        if not kind.within:
            assert (
                (place.sidebar.button(name) is not None) is allowed if allowed else name not in place._places
            )
    listed = {item.id for item in place._known()}
    for kind in PAGES.values():
        for command in kind.make.commands:
            offered = any(command.name in id_ for id_ in listed)
            assert not offered or people[role].may(kind.needs, for_organisations=kind.for_organisations)
    assert len(LANGUAGES) > 1
