"""The log on the screen: reached from the settings and from a person, filtered, scrolled, and nothing to press in it."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from tests.fixtures.bank import TODAY, TestBank
from tests.fixtures.reading import without_marks
from tests.ui.conftest import Opens
from tests.ui.whole import settle
from timebank.domain.lists import Filter
from timebank.services.members import show_member
from timebank.services.staff import show_bank
from timebank.store.rows.office import audit
from ui.pages.people.page import PeoplePage
from ui.pages.privacy.page import PrivacyPage
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.privacy import PrivacySection
from ui.workplace import Workplace

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def place(bank: TestBank, opens: Opens, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    bank.office.ask(bank.desk, show_member, bank.fatma)
    bank.record(bank.fatma, bank.henk)
    return opens(bank.coordinator)


def section(place: Workplace, qtbot: QtBot) -> PrivacySection:
    place.go("settings")
    page = place.current()
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page._buttons["privacy"], Left)
    settle(qtbot, place)
    assert isinstance(page.section, PrivacySection)
    return page.section


def log(place: Workplace, qtbot: QtBot) -> PrivacyPage:
    page = place.current()
    assert isinstance(page, PrivacyPage)
    settle(qtbot, place)
    return page


def texts(page: PrivacyPage, row: int) -> list[str]:
    model = page.log.source.model
    return [without_marks(str(model.index(row, column).data())) for column in range(model.columnCount())]


def test_from_the_settings_to_the_log(place: Workplace, qtbot: QtBot, bank: TestBank) -> None:
    qtbot.mouseClick(section(place, qtbot).log.button, Left)
    page = log(place, qtbot)
    assert place.sidebar.button("settings").isChecked(), "the log has its place among the settings"
    assert texts(page, 0)[1:] == ["Riet Jansen", "Hulp opgeschreven", "regel 1", "gewijzigd"]
    assert texts(page, 1)[1:] == [
        "Riet Jansen",
        "Pagina van iemand bekeken",
        f"Fatma Yılmaz · {bank.fatma}",
        "gekeken",
    ]
    assert texts(page, 1)[0].endswith("14:05"), "the time where the bank stands"
    assert page.log.told.text().startswith("Niemand kan een regel wijzigen of weghalen. Na 12 maanden")


def test_who_looked_at_somebody_is_asked_on_their_page(
    place: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    place.open_person(bank.fatma)
    people = place.current()
    assert isinstance(people, PeoplePage)
    settle(qtbot, place)
    people.person.show_part("changes")
    settle(qtbot, place)
    qtbot.mouseClick(people.person.changes.looks, Left)
    page = log(place, qtbot)
    (chip,) = page.log.card.chips
    assert bank.fatma in chip.text()
    rows = [texts(page, row)[3] for row in range(page.log.source.total)]
    assert set(rows) == {f"Fatma Yılmaz · {bank.fatma}"}
    assert len(rows) >= 2, "who looked on the page just now is among them"
    page.log.table.setFocus()
    page.log.table.selectRow(0)
    qtbot.keyClick(page.log.table, Qt.Key.Key_Return)
    assert place.page == "people"


def test_a_name_is_typed_and_a_kind_is_chosen(place: Workplace, qtbot: QtBot) -> None:
    place.go("privacy")
    page = log(place, qtbot)
    qtbot.keyClicks(page.log.card.editor, "fatma")
    qtbot.waitUntil(lambda: 0 < page.log.source.total < 4)
    settle(qtbot, place)
    page.log.tools.set_filter("kind", Filter(column="kind", choices=("look",)))
    qtbot.waitUntil(lambda: page.log.source.total == 1)
    assert texts(page, 0)[2] == "Pagina van iemand bekeken"


def test_f5_reads_what_came_since(place: Workplace, qtbot: QtBot, bank: TestBank) -> None:
    place.go("privacy")
    page = log(place, qtbot)
    before = page.log.source.total
    bank.office.ask(bank.desk, show_member, bank.henk)
    qtbot.keyClick(page.log.table, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: page.log.source.total == before + 1)
    qtbot.waitUntil(lambda: "Henk" in texts(page, 0)[3])


def test_a_hundred_thousand_lines_scroll(place: Workplace, qtbot: QtBot, bank: TestBank) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    with bank.office.database.writing() as connection:
        rows = [
            {"at": start + timedelta(seconds=number), "operator": 1, "operation": "show_member", "subject": bank.olena}
            for number in range(100_000)
        ]  # fmt: skip
        connection.execute(insert(audit), rows)
    place.go("privacy")
    page = log(place, qtbot)
    assert page.log.source.total > 100_000
    last = page.log.source.total - 1
    page.log.table.scrollToBottom()
    qtbot.waitUntil(lambda: texts(page, last)[2] == "Tijdbank begonnen", timeout=5_000)
    # Only what is looked at is held.
    assert len(page.log.source.model._pages) < 10


def test_the_desk_sees_neither_section_nor_page(opens: Opens, bank: TestBank) -> None:
    place = opens(bank.desk)
    assert "privacy" not in place._kinds
    place.go("settings")
    page = place.current()
    assert isinstance(page, SettingsPage)
    assert "privacy" not in page._buttons


def test_the_administrator_chooses_the_term(opens: Opens, bank: TestBank, qtbot: QtBot) -> None:
    place = opens(bank.admin)
    shown = section(place, qtbot)
    editor = shown.editors["log_months"]
    for typed, refused in (
        ("drie", "Schrijf een heel getal."),
        ("3", "Kies een getal van 6 tot en met 120."),
    ):
        editor.selectAll()
        qtbot.keyClicks(editor, typed)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda refused=refused: shown.fields["log_months"].refusal == refused)
    editor.selectAll()
    qtbot.keyClicks(editor, "24")
    qtbot.mouseClick(shown.save, Left)
    qtbot.waitUntil(lambda: bank.office.ask(bank.admin, show_bank).log_months == 24)


def test_the_administrator_chooses_when_somebody_is_looked_at_and_how_long_registers_stay(
    opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    shown = section(opens(bank.admin), qtbot)
    for key, typed in (("idle_months", "36"), ("register_years", "7")):
        assert shown.editors[key].text() == {"idle_months": "24", "register_years": "5"}[key]
        shown.editors[key].selectAll()
        qtbot.keyClicks(shown.editors[key], typed)
    qtbot.keyClick(shown.editors["register_years"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bank.office.ask(bank.admin, show_bank).idle_months == 36)
    assert bank.office.ask(bank.admin, show_bank).register_years == 7


def test_the_coordinator_reads_the_term_and_who_may_change_it(place: Workplace, qtbot: QtBot) -> None:
    shown = section(place, qtbot)
    assert shown.editors["log_months"].text() == "12"
    assert shown.editors["log_months"].isReadOnly()
    assert not shown.save.isVisible()
    assert "beheerder" in shown.explained.label.text()
