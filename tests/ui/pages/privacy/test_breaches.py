"""The register of data breaches on the screen: with the keys, its clock, closed for good, printed, and the strip."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import NOW, TODAY, TestBank
from tests.fixtures.reading import without_marks
from tests.ui.conftest import Opens, dialog
from tests.ui.whole import settle
from timebank.domain.breaches import Breach, Decision, Telling
from timebank.services.breaches import close_breach, keep_breach, list_breaches
from ui.pages.privacy.breach_dialog import BreachDialog
from ui.pages.privacy.breach_paper import BreachPaperDialog
from ui.pages.privacy.page import BREACHES, PrivacyPage
from ui.workplace import Workplace

Left, CTRL, ALT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
LOST = Breach(discovered_at=NOW - timedelta(hours=5), happened="Een lijst is kwijt")
NOT_NEEDED = Telling(decision=Decision.NOT_NEEDED, why="Niemand kan het lezen")


@pytest.fixture
def place(bank: TestBank, opens: Opens, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    return opens(bank.coordinator)


def register(place: Workplace, qtbot: QtBot) -> PrivacyPage:
    place.open_setting(BREACHES)
    page = place.current()
    assert isinstance(page, PrivacyPage)
    assert page.part == BREACHES
    settle(qtbot, place)
    return page


def open_breach(page: PrivacyPage, qtbot: QtBot) -> BreachDialog:
    page.breaches.table.setFocus()
    page.breaches.table.selectRow(0)
    qtbot.keyClick(page.breaches.table, Qt.Key.Key_Return)
    shown = dialog(qtbot, BreachDialog)
    assert isinstance(shown, BreachDialog)
    return shown


def test_a_breach_is_written_down_with_the_keys_and_the_clock_is_told(
    place: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    assert place.breaches.sentence == ""
    page = register(place, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_T, CTRL)
    shown = dialog(qtbot, BreachDialog)
    assert isinstance(shown, BreachDialog)
    assert without_marks(shown.clock.text()) == "nog 72 uur, tot 25-11-2026 14:05"
    qtbot.mouseClick(shown.accept_button, Left)
    qtbot.waitUntil(lambda: shown.fields["happened"].refusal == "Schrijf op wat er gebeurde.")
    qtbot.keyClicks(shown.texts["happened"], "Een lijst met namen lag op straat")
    qtbot.keyClicks(shown.texts["people"], "ongeveer 40")
    shown.hour.selectAll()
    qtbot.keyClicks(shown.hour, "half negen")
    qtbot.mouseClick(shown.accept_button, Left)
    assert shown.hour_field.refusal == "Zoals 14:30"
    assert shown.texts["people"].text() == "ongeveer 40", "nothing typed is lost"
    shown.hour.selectAll()
    qtbot.keyClicks(shown.hour, "9.05")
    qtbot.mouseClick(shown.accept_button, Left)
    qtbot.waitUntil(lambda: len(page.breaches.model.rows) == 1)
    (breach,) = bank.office.ask(bank.coordinator, list_breaches)
    assert breach.discovered_at == LOST.discovered_at
    assert (breach.happened, breach.people) == ("Een lijst met namen lag op straat", "ongeveer 40")
    qtbot.waitUntil(
        lambda: (
            without_marks(place.breaches.sentence)
            == "Een datalek moet nog gemeld worden: nog 67 uur, tot 25-11-2026 09:05."
        )
    )
    place.go("desk")
    qtbot.mouseClick(place.breaches.button, Left)
    assert place.page == "privacy"


def test_what_was_decided_stops_the_clock_and_closing_ends_it(
    place: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    bank.office.do(bank.coordinator, keep_breach, LOST)
    page = register(place, qtbot)
    shown = open_breach(page, qtbot)
    qtbot.waitUntil(shown.texts["happened"].hasFocus)
    settle(qtbot, place)
    assert not shown.texts["happened"].hasSelectedText(), "a key must not wipe what stands there"
    qtbot.mouseClick(shown.close_button, Left)
    qtbot.waitUntil(lambda: shown.refusal.text().startswith("Kies eerst of het gemeld is"))
    shown.reported.choice.setFocus()
    qtbot.keyClick(shown.reported.choice, Qt.Key.Key_Down)
    assert shown.reported.day_field.isVisible()
    assert shown.clock.text() == "", "no clock runs for what was reported"
    shown.told.choice.setFocus()
    for _ in range(2):
        qtbot.keyClick(shown.told.choice, Qt.Key.Key_Down)
    qtbot.mouseClick(shown.close_button, Left)
    qtbot.waitUntil(lambda: shown.told.why_field.refusal == "Schrijf op waarom het niet nodig was.")
    qtbot.keyClicks(shown.told.why, "Niemand kan het lezen")
    qtbot.mouseClick(shown.close_button, Left)
    qtbot.waitUntil(lambda: page.breaches.model.rows[0].closed_at == NOW)
    (breach,) = bank.office.ask(bank.coordinator, list_breaches)
    assert breach.reported == Telling(decision=Decision.DONE, on=TODAY)
    assert breach.told == NOT_NEEDED
    qtbot.waitUntil(lambda: place.breaches.sentence == "")
    again = open_breach(page, qtbot)
    assert not again.accept_button.isVisible()
    assert not again.close_button.isVisible()
    assert again.texts["happened"].isReadOnly()


def test_the_clock_says_when_it_is_too_late(place: Workplace, qtbot: QtBot, bank: TestBank) -> None:
    bank.office.do(bank.coordinator, keep_breach, LOST)
    bank.watch.now += timedelta(hours=68)
    page = register(place, qtbot)
    column = [each.name for each in page.breaches.model.columns].index("clock")
    said = without_marks(str(page.breaches.model.index(0, column).data()))
    assert said == "te laat sinds 25-11-2026 09:05: meld het toch"


def test_somebody_else_closed_it_meanwhile(place: Workplace, qtbot: QtBot, bank: TestBank) -> None:
    kept = bank.office.do(
        bank.coordinator, keep_breach, replace(LOST, reported=NOT_NEEDED, told=NOT_NEEDED)
    ).breach
    shown = open_breach(register(place, qtbot), qtbot)
    bank.office.do(bank.admin, close_breach, kept.number)
    qtbot.keyClicks(shown.texts["measures"], "Gezocht")
    qtbot.mouseClick(shown.accept_button, Left)
    qtbot.waitUntil(lambda: shown.refusal.text().startswith("Dit datalek is afgesloten."))
    assert shown.texts["measures"].text() == "Gezocht"


def test_the_register_is_seen_before_it_is_printed(place: Workplace, qtbot: QtBot, bank: TestBank) -> None:
    bank.office.do(bank.coordinator, keep_breach, LOST)
    page = register(place, qtbot)
    qtbot.mouseClick(page.breaches.paper, Left)
    shown = dialog(qtbot, BreachPaperDialog)
    assert isinstance(shown, BreachPaperDialog)
    qtbot.waitUntil(lambda: shown.paper.startswith(b"%PDF"), timeout=10_000)


def test_the_desk_hears_of_no_breach(opens: Opens, bank: TestBank, qtbot: QtBot) -> None:
    bank.office.do(bank.coordinator, keep_breach, LOST)
    place = opens(bank.desk)
    settle(qtbot, place)
    assert place.breaches.sentence == ""
