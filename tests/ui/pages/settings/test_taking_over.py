"""A list of another program taken over at the screen: told first, then all of it or nothing, never twice."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.whole import settle, whole
from timebank.domain.months import Month
from timebank.services.members import find_members
from timebank.services.months import close_month
from ui.dialogs.taking_over import TakingOverDialog
from ui.pages.settings.page import SettingsPage
from ui.workplace import Workplace

Left = Qt.MouseButton.LeftButton

HELP = """Datum;Gever;Ontvanger;Uren
1-11-2026;Yonas Tekle;Samira Haddad;2
2-11-2026;Samira Haddad;Yonas Tekle;1:30
"""


@pytest.fixture
def place(bank: TestBank, opens: Opens) -> Workplace:
    made = opens(bank.admin)
    made.begin("list")
    return made


@pytest.fixture
def form(place: Workplace, qtbot: QtBot) -> TakingOverDialog:
    shown = dialog(qtbot, TakingOverDialog)
    assert isinstance(shown, TakingOverDialog)
    return shown


def choose(
    form: TakingOverDialog, qtbot: QtBot, file: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(file), ""))
    qtbot.mouseClick(form.choose, Left)
    assert form.file.text() == file.name
    qtbot.waitUntil(lambda: form.choose.isEnabled(), timeout=20_000)


def test_a_list_is_told_and_taken_over_once(
    form: TakingOverDialog,
    place: Workplace,
    bank: TestBank,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not form.accept_button.isEnabled()
    file = tmp_path / "hulp.csv"
    choose(form, qtbot, file, HELP, monkeypatch)
    said = form.sentence.text()
    assert "2 regels gelezen." in said
    assert "2 mensen zijn nieuw." in said
    assert "Yonas Tekle" in said
    assert "2 nieuwe boekingen." in said
    qtbot.waitUntil(lambda: whole(form) == [])
    # Nothing is there yet.
    assert not bank.office.ask(bank.admin, find_members, "Yonas Tekle", 5)
    assert QApplication.focusWidget() is form.accept_button
    qtbot.keyClick(form.accept_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "2 nieuwe boekingen." in place.toast.sentence, timeout=20_000)
    (found,) = bank.office.ask(bank.admin, find_members, "Yonas Tekle", 1)
    assert bank.balance(found.code) == 30
    assert bank.whole()
    # The same file again.
    settings = place.current()
    assert isinstance(settings, SettingsPage)
    settings.take_over()
    again = dialog(qtbot, TakingOverDialog)
    assert isinstance(again, TakingOverDialog)
    choose(again, qtbot, file, HELP, monkeypatch)
    assert "Alles uit deze lijst was er al." in again.sentence.text()
    assert not again.accept_button.isEnabled()


def test_a_row_that_cannot_be_is_told_and_nothing_is_taken_over(
    form: TakingOverDialog, bank: TestBank, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = HELP + "31-2-2026;Yonas Tekle;Samira Haddad;veel\n"
    choose(form, qtbot, tmp_path / "hulp.csv", wrong, monkeypatch)
    assert form.sentence.text().startswith("1 regel moet eerst beter.")
    assert form.faults.text().startswith("regel 4:")
    assert not form.accept_button.isEnabled()
    assert not bank.office.ask(bank.admin, find_members, "Yonas Tekle", 5)
    # Mended, and chosen again in the same dialog.
    choose(form, qtbot, tmp_path / "hulp.csv", HELP, monkeypatch)
    assert form.accept_button.isEnabled()


def test_rows_of_a_closed_month_come_in_with_a_reason(
    form: TakingOverDialog,
    place: Workplace,
    bank: TestBank,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bank.office.do(bank.coordinator, close_month, Month(2026, 10))
    choose(form, qtbot, tmp_path / "hulp.csv", HELP + "30-10-2026;Yonas Tekle;Samira Haddad;1\n", monkeypatch)
    assert form.sentence.text() == "1 regel is van een maand die dicht is. Zeg waarom die laat komt."
    assert form.faults.text().startswith("regel 4:")
    assert not form.accept_button.isEnabled()
    assert QApplication.focusWidget() is form.reason
    qtbot.waitUntil(lambda: whole(form) == [])
    qtbot.keyClicks(form.reason, "De lijst lag nog thuis")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "3 nieuwe boekingen." in place.toast.sentence, timeout=20_000)
    (found,) = bank.office.ask(bank.admin, find_members, "Yonas Tekle", 1)
    assert bank.balance(found.code) == 90
    with bank.office.database.reading() as connection:
        ledger = bank.office.work(connection, bank.admin, lock=False).ledger
        reasons = {posted.entry.override for posted in ledger.latest(10)}
    assert reasons == {"", "De lijst lag nog thuis"}


def test_a_list_of_names_alone_is_enough(
    form: TakingOverDialog,
    place: Workplace,
    bank: TestBank,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = "Naam;Telefoon\nYonas Tekle;06 12345678\nSamira Haddad;\n"
    choose(form, qtbot, tmp_path / "mensen.csv", names, monkeypatch)
    assert "2 mensen zijn nieuw." in form.sentence.text(), form.refusal.text()
    form.take_over()
    qtbot.waitUntil(lambda: "2 mensen zijn nieuw." in place.toast.sentence, timeout=20_000)
    assert bank.office.ask(bank.admin, find_members, "Samira Haddad", 1)


def test_where_the_backup_from_before_lies_is_told(
    form: TakingOverDialog, place: Workplace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stick").mkdir()
    place.settings.backup_folder = str(tmp_path / "stick")
    choose(form, qtbot, tmp_path / "hulp.csv", HELP, monkeypatch)
    assert form.without.isHidden()
    qtbot.keyClick(form.accept_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "2 nieuwe boekingen." in place.toast.sentence, timeout=20_000)
    (copy,) = (tmp_path / "stick").glob("timebank-*-import-*.db")
    assert str(copy) in place.toast.sentence


def test_without_a_backup_nothing_is_taken_over_until_somebody_ticks_that(
    form: TakingOverDialog,
    place: Workplace,
    bank: TestBank,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place.settings.backup_folder = str(tmp_path / "stick")
    choose(form, qtbot, tmp_path / "hulp.csv", HELP, monkeypatch)
    qtbot.keyClick(form.accept_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.without.isVisible(), timeout=20_000)
    assert "de map is dicht of er niet" in form.refusal.text()
    assert QApplication.focusWidget() is form.without
    qtbot.waitUntil(lambda: whole(form) == [])
    assert not bank.office.ask(bank.admin, find_members, "Yonas Tekle", 5)
    # Trying again without the tick is trying again with a backup.
    form.take_over()
    qtbot.waitUntil(lambda: form.choose.isEnabled(), timeout=20_000)
    assert not bank.office.ask(bank.admin, find_members, "Yonas Tekle", 5)
    qtbot.keyClick(form.without, Qt.Key.Key_Space)
    form.take_over()
    qtbot.waitUntil(lambda: "2 nieuwe boekingen." in place.toast.sentence, timeout=20_000)
    assert bank.office.ask(bank.admin, find_members, "Yonas Tekle", 1)
    assert not (tmp_path / "stick").exists()


@pytest.mark.parametrize("text", ["", "geen tabel", "a;b\n1;2\n"])
def test_a_file_that_is_no_list_is_one_sentence(
    form: TakingOverDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    choose(form, qtbot, tmp_path / "brief.txt", text, monkeypatch)
    assert form.refusal.text()
    assert not form.accept_button.isEnabled()
    assert form.choose.isEnabled()


def test_it_can_be_stopped(
    form: TakingOverDialog,
    place: Workplace,
    bank: TestBank,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = "Datum;Gever;Ontvanger;Uren\n" + "1-11-2026;Yonas Tekle;Samira Haddad;2\n" * 30_000
    file = tmp_path / "veel.csv"
    file.write_text(many)
    form.read(str(file))
    qtbot.waitUntil(form.busy.isVisible)
    qtbot.mouseClick(form.busy.stop_button, Left)
    assert form.choose.isEnabled()
    settle(qtbot, place)
    assert not form.accept_button.isEnabled()
    assert not bank.office.ask(bank.admin, find_members, "Yonas Tekle", 5)
