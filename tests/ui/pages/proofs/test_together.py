"""Several certificates of the register as one PDF for the printer, by keys: chosen, seen, saved, stopped, on a full disk."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens, dialog
from timebank.domain.certificates import CertificateOrder, IssuedPaper
from timebank.services.certificates import issue_certificates, withdraw_certificate
from ui.pages.proofs.page import ProofsPage
from ui.pages.proofs.together import TogetherDialog
from ui.workplace import Workplace

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def texts(file: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file)).pages]


def pages_of_all(papers: list[IssuedPaper]) -> list[str]:
    return [text for paper in papers for text in texts(paper.file)]


@pytest.fixture
def papers(bank: TestBank) -> list[IssuedPaper]:
    """Three, as the register lists them: the newest first."""
    for member in (bank.fatma, bank.zebib):
        bank.record(member, bank.henk, 90)
    bank.record(bank.henk, bank.fatma, 30)
    order = CertificateOrder(
        start=date(2026, 11, 1), until=TODAY, members=(bank.fatma, bank.zebib, bank.henk)
    )
    made = list(bank.office.do(bank.desk, issue_certificates, order).papers)
    return sorted(made, key=lambda paper: paper.number, reverse=True)


@pytest.fixture
def page(
    papers: list[IssuedPaper], opens: Opens, bank: TestBank, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> ProofsPage:
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    place = opens(bank.coordinator)
    place.go("proofs")
    found = place.current()
    assert isinstance(found, ProofsPage)
    qtbot.waitUntil(lambda: found.register.source.total == 3)
    found.register.table.setFocus()
    return found


def together(qtbot: QtBot) -> TogetherDialog:
    press(qtbot, Qt.Key.Key_P, CTRL)
    found = dialog(qtbot, TogetherDialog)
    assert isinstance(found, TogetherDialog)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def test_rows_chosen_with_shift_are_seen_and_saved_as_one_as_they_were_made(
    page: ProofsPage,
    papers: list[IssuedPaper],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    press(qtbot, Qt.Key.Key_Home, CTRL)
    assert page.register.together.text() == "3 samen afdrukken…"
    press(qtbot, Qt.Key.Key_Down, SHIFT)
    assert page.register.together.text() == "2 samen afdrukken…"
    shown = together(qtbot)
    assert shown.title.text() == "2 bewijzen"
    qtbot.waitUntil(shown.accept_button.isEnabled)
    assert texts(shown.paper) == pages_of_all(papers[:2])
    assert QApplication.focusWidget() is shown.accept_button
    target = tmp_path / "voor de printer.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_named: (str(target), ""))
    shown.save_button.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.line.text() == "Opgeslagen als voor de printer.pdf")
    assert target.read_bytes() == shown.paper
    press(qtbot, Qt.Key.Key_Escape)


def test_without_a_choice_all_that_the_list_shows_and_none_that_was_withdrawn(
    page: ProofsPage, papers: list[IssuedPaper], bank: TestBank, qtbot: QtBot
) -> None:
    bank.office.do(bank.coordinator, withdraw_certificate, papers[1].number, "De naam klopt niet")
    shown = together(qtbot)
    qtbot.waitUntil(lambda: bool(shown.paper))
    assert texts(shown.paper) == pages_of_all([papers[0], papers[2]])
    assert "1 ingetrokken bewijs staat er niet bij." in shown.facts.text()
    shown.close()


def test_where_all_were_withdrawn_there_is_nothing_to_print(
    page: ProofsPage, papers: list[IssuedPaper], bank: TestBank, qtbot: QtBot
) -> None:
    for paper in papers:
        bank.office.do(bank.coordinator, withdraw_certificate, paper.number, "De naam klopt niet")
    shown = together(qtbot)
    qtbot.waitUntil(lambda: "Geen van deze kan worden afgedrukt." in shown.refusal.text())
    assert "3 ingetrokken bewijzen staan er niet bij." in shown.facts.text()
    assert not shown.accept_button.isEnabled()
    shown.close()


def test_the_list_may_be_narrowed_first_and_one_alone_is_opened_instead(
    page: ProofsPage, papers: list[IssuedPaper], qtbot: QtBot
) -> None:
    page.arrive()
    qtbot.keyClicks(QApplication.focusWidget(), "fatma")
    qtbot.waitUntil(lambda: page.register.source.total == 1)
    qtbot.waitUntil(lambda: not page.register.together.isEnabled())
    press(qtbot, Qt.Key.Key_P, CTRL)
    assert not page.window().findChildren(TogetherDialog)


def test_rows_that_the_window_has_not_read_yet_are_read_for_the_printer(
    page: ProofsPage, papers: list[IssuedPaper], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(qtbot, Qt.Key.Key_Home, CTRL)
    press(qtbot, Qt.Key.Key_End, CTRL | SHIFT)
    monkeypatch.setattr(page.register.table, "row_at", lambda _row: None)
    shown = together(qtbot)
    qtbot.waitUntil(lambda: bool(shown.paper))
    assert texts(shown.paper) == pages_of_all(papers)
    shown.close()


def test_escape_while_they_are_fetched_stops_it(page: ProofsPage, qtbot: QtBot) -> None:
    let_go = Event()
    page.door.work(lambda _progress: let_go.wait(60))
    press(qtbot, Qt.Key.Key_Home, CTRL)
    press(qtbot, Qt.Key.Key_Down, SHIFT)
    shown = together(qtbot)
    assert shown.busy.isVisible()
    qtbot.mouseClick(shown.busy.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shown.isVisible())
    let_go.set()
    qtbot.waitUntil(lambda: not page.door.is_busy)
    assert not shown.paper


def test_a_full_disk_leaves_no_half_of_it_and_another_place_takes_it(
    page: ProofsPage, qtbot: QtBot, tmp_path: Path, disk: Callable[[int], Path]
) -> None:
    full = disk(16)
    (full / "photos").write_bytes(bytes(8_000))
    shown = together(qtbot)
    qtbot.waitUntil(lambda: bool(shown.paper))
    shown.save_to(full / "voor de printer.pdf")
    qtbot.waitUntil(lambda: shown.refusal.text().startswith("De schijf is vol."))
    assert [file.name for file in full.iterdir()] == ["photos"]
    shown.save_to(tmp_path / "voor de printer.pdf")
    qtbot.waitUntil(lambda: shown.line.text() == "Opgeslagen als voor de printer.pdf")
    assert (tmp_path / "voor de printer.pdf").read_bytes() == shown.paper
    shown.close()
