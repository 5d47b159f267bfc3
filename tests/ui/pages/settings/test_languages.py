"""The sheet of a native speaker at the screen: made for a language, and taken in again after it was looked at."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.whole import settle, whole
from timebank.wording import wording
from timebank.wording.catalogue import NONE, correct
from ui.pages.settings.languages import LanguagesSection
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.words_dialog import MOST_ROWS, WordsDialog
from ui.workplace import Workplace

Left = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _shipped_words_again() -> Iterator[None]:
    yield
    correct(NONE)


@pytest.fixture
def place(bank: TestBank, opens: Opens) -> Workplace:
    made = opens(bank.coordinator)
    made.go("settings")
    return made


@pytest.fixture
def section(place: Workplace, qtbot: QtBot) -> LanguagesSection:
    page = place.current()
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page._buttons["languages"], Left)
    settle(qtbot, place)
    assert isinstance(page.section, LanguagesSection)
    return page.section


def choose(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    kind = "Blad zonder plaatjes (*.csv)" if file.suffix == ".csv" else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(file), kind))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(file), ""))


def test_a_sheet_goes_out_and_its_corrections_come_back(
    section: LanguagesSection, place: Workplace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = section.rows["ar"]
    assert row.value.text() == "Nog niet nagekeken door een moedertaalspreker."
    file = tmp_path / "arabisch.xlsx"
    choose(monkeypatch, file)
    assert row.button.accessibleName().startswith("Arabisch")
    qtbot.mouseClick(row.button, Left)
    qtbot.waitUntil(lambda: "arabisch.xlsx" in place.toast.sentence, timeout=20_000)
    book = openpyxl.load_workbook(file)
    page = book.active
    at = {page.cell(line, 1).value: line for line in range(2, page.max_row + 1)}
    page.cell(at["ar/kiosk.kiosk.stop"], 6).value = "انتهيت"
    page.cell(at["ar/kiosk.kiosk.greeting"], 6).value = "أهلًا"
    page.cell(at["ar/kiosk.kiosk.stop"], 8).value = "Hanan"
    book.save(file)
    before = wording("ar").kiosk("stop")

    qtbot.mouseClick(section.take, Left)
    form = dialog(qtbot, WordsDialog)
    assert isinstance(form, WordsDialog)
    assert not form.accept_button.isEnabled()
    qtbot.mouseClick(form.choose, Left)
    qtbot.waitUntil(form.accept_button.isEnabled, timeout=20_000)
    assert "1 tekst verandert." in form.sentence.text()
    assert before in form.changes.text()
    assert "انتهيت" in form.changes.text()
    assert "Stop" in form.changes.text()
    assert form.left_out.text() == "1 regel blijft weg:"
    assert f"regel {at['ar/kiosk.kiosk.greeting']}" in form.faults.text()
    assert "{name}" in form.faults.text()
    assert wording("ar").kiosk("stop") == before, "only looked at"
    qtbot.waitUntil(lambda: whole(form) == [])

    qtbot.keyClick(form.accept_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place.toast.sentence.startswith("Ingenomen"), timeout=20_000)
    settle(qtbot, place)
    assert wording("ar").kiosk("stop") == "انتهيت"
    said = row.value.text()
    assert "Nagekeken: Kiosk 1/" in said
    assert "Door Hanan, het laatst op" in said
    assert "1 tekst in eigen woorden van dit centrum." in said


def test_who_looked_over_all_of_it_is_asked_and_counts_at_once(
    section: LanguagesSection, place: Workplace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "oekraiens"
    choose(monkeypatch, file.with_suffix(".csv"))
    qtbot.mouseClick(section.rows["uk"].button, Left)
    qtbot.waitUntil(lambda: "oekraiens.csv" in place.toast.sentence, timeout=20_000)
    section.open()
    form = dialog(qtbot, WordsDialog)
    assert isinstance(form, WordsDialog)
    qtbot.mouseClick(form.choose, Left)
    qtbot.waitUntil(lambda: form._read is not None and not form.busy.is_working, timeout=20_000)
    assert "niets nieuws" in form.sentence.text()
    assert not form.accept_button.isEnabled()
    form.by.setFocus()
    qtbot.keyClicks(form.by, "Olena")
    qtbot.keyClick(form.by, Qt.Key.Key_Tab)
    qtbot.waitUntil(form.accept_button.isEnabled, timeout=20_000)
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: place.toast.sentence.startswith("Ingenomen"), timeout=20_000)
    settle(qtbot, place)
    assert section.rows["uk"].value.text().startswith("Alle teksten zijn nagekeken. Door Olena")


def test_many_lines_are_cut_short_and_what_is_no_sheet_is_told(
    section: LanguagesSection, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "x.csv"
    lines = [f"tr/talents.names.nothing{number};x;y" for number in range(MOST_ROWS + 7)]
    file.write_text("Sleutel;Nederlands;Vertaling\n" + "\n".join(lines) + "\n", "utf-8")
    choose(monkeypatch, file)
    section.open()
    form = dialog(qtbot, WordsDialog)
    assert isinstance(form, WordsDialog)
    qtbot.mouseClick(form.choose, Left)
    qtbot.waitUntil(lambda: form._read is not None and not form.busy.is_working, timeout=20_000)
    assert form.faults.text().splitlines()[-1] == "En nog 7."
    qtbot.waitUntil(lambda: whole(form) == [])
    file.write_text("naam;uren\nFatma;2\n")
    qtbot.mouseClick(form.choose, Left)
    qtbot.waitUntil(lambda: "geen blad met woorden" in form.refusal.text(), timeout=20_000)
    assert not form.accept_button.isEnabled()


def test_a_folder_that_takes_no_file_is_told_in_the_section(
    section: LanguagesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    section.write("tr", tmp_path / "file" / "x.xlsx")
    qtbot.waitUntil(section.trouble.isVisible, timeout=20_000)
    assert section.trouble.text()
    assert section.rows["tr"].button.isEnabled()


def test_the_desk_has_no_languages(bank: TestBank, opens: Opens) -> None:
    place = opens(bank.desk)
    place.go("settings")
    page = place.current()
    assert isinstance(page, SettingsPage)
    assert "languages" not in page._buttons
