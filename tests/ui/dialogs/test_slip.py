"""The slip of what was recorded at the desk, by one key."""

import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens, dialog
from timebank.domain.papers import SlipForm
from timebank.services.statements import day_list
from ui.dialogs.slip import SlipDialog
from ui.kernel.printing import Stock
from ui.pages.desk.line import Shape
from ui.pages.desk.page import DeskPage
from ui.workplace import Workplace

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MILLIMETRE = 72 / 25.4


@pytest.fixture
def desk(opens: Opens, bank: TestBank, qtbot: QtBot) -> DeskPage:
    place = opens(bank.desk)
    place.go("desk")
    page = place.current()
    assert isinstance(page, DeskPage)
    return page


def slip(page: DeskPage, qtbot: QtBot) -> SlipDialog:
    qtbot.keyClick(page, Key.Key_P, CTRL)
    found = dialog(qtbot, SlipDialog)
    assert isinstance(found, SlipDialog)
    ready(found, qtbot)
    return found


def ready(found: SlipDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(found.save_button.isEnabled, timeout=20_000)


def text(pdf: bytes) -> str:
    return " ".join(pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())


def wide(pdf: bytes) -> float:
    return round(float(pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox.width) / MILLIMETRE)


def test_the_newest_line_is_on_it_and_the_form_is_remembered(
    desk: DeskPage, bank: TestBank, qtbot: QtBot, tmp_path: Path
) -> None:
    bank.record(bank.olena, bank.henk, 45, talent="cooking")
    bank.record(bank.fatma, bank.zebib, 90, talent="cooking")
    desk._read_day()
    qtbot.waitUntil(lambda: len(desk.day.model.rows) == 2)
    shown = slip(desk, qtbot)
    assert shown.accept_button.hasFocus()
    assert "Fatma Yılmaz" in text(shown.paper)
    assert "1 uur en 30 minuten" in text(shown.paper)
    assert (wide(shown.paper), shown._stock) == (105, Stock.SLIP)
    shown.form.choose(SlipForm.RECEIPT)
    qtbot.waitUntil(lambda: shown._stock is Stock.RECEIPT and shown.save_button.isEnabled(), timeout=20_000)
    assert wide(shown.paper) == 80
    shown.save_to(tmp_path / "bon.pdf")
    qtbot.waitUntil(lambda: shown.line.text() == "Opgeslagen als bon.pdf")
    qtbot.keyClick(shown, Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    desk.window().activateWindow()
    qtbot.waitUntil(desk.window().isActiveWindow)
    desk.day.table.setFocus()
    desk.day.table.selectRow(1)
    again = slip(desk, qtbot)
    assert again._stock is Stock.RECEIPT
    assert "Olena Koval" in text(again.paper)


def type_in(text: str, desk: DeskPage, qtbot: QtBot) -> None:
    """Letters into the entry bar; `⏎` is Enter, after which the answers are waited for."""
    for part in text.split("⏎"):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, part)
        qtbot.waitUntil(lambda: not desk.door.is_busy)
        if part is not text.split("⏎")[-1]:
            qtbot.keyClick(focus, Key.Key_Return)
            qtbot.waitUntil(lambda: not desk.door.is_busy)


def test_a_line_that_is_only_typed_can_be_signed_first(desk: DeskPage, bank: TestBank, qtbot: QtBot) -> None:
    bank.record(bank.olena, bank.henk, 45, talent="cooking")
    desk._read_day()
    qtbot.waitUntil(lambda: len(desk.day.model.rows) == 1)
    type_in("fat⏎hen⏎", desk, qtbot)
    qtbot.keyClick(desk, Key.Key_P, CTRL)
    assert desk.form.bar.time.refusal, "a line that is not complete says what is missing"
    assert QApplication.activeModalWidget() is None
    assert desk.form.bar.time.edit.hasFocus()
    qtbot.keyClicks(desk.form.bar.time.edit, "45")
    qtbot.keyClick(desk, Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: desk.form.question.sentence == "45 minuten of 45 uur?")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    found = dialog(qtbot, SlipDialog)
    assert isinstance(found, SlipDialog)
    ready(found, qtbot)
    assert "Fatma Yılmaz" in text(found.paper)
    assert "45 minuten" in text(found.paper)
    assert "Olena" not in text(found.paper)
    assert found.line.text() == "Dit is nog niet opgeschreven. Sla de regel ook op."
    assert len(bank.office.ask(bank.desk, day_list).entries) == 1, "nothing was saved"
    qtbot.keyClick(found, Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert not desk.form.line.is_empty


def test_a_gift_has_no_slip(desk: DeskPage, qtbot: QtBot) -> None:
    desk.form.choose_shape(Shape.GIFT)
    type_in("fat⏎hen⏎omdat⏎1", desk, qtbot)
    qtbot.keyClick(desk, Key.Key_P, CTRL)
    shell = desk.shell
    assert isinstance(shell, Workplace)
    qtbot.waitUntil(lambda: "alleen voor hulp" in shell.toast.sentence)
    assert QApplication.activeModalWidget() is None


def test_on_a_day_without_help_the_slips_are_empty(desk: DeskPage, qtbot: QtBot) -> None:
    shown = slip(desk, qtbot)
    assert shown.title.text() == "Lege briefjes"
    shown.form.choose(SlipForm.A4)
    qtbot.waitUntil(lambda: shown._stock is Stock.PAGE and shown.save_button.isEnabled(), timeout=20_000)
    shown.count.choose(8)
    qtbot.waitUntil(
        lambda: bool(shown.paper) and len(pypdf.PdfReader(io.BytesIO(shown.paper)).pages) == 2, timeout=20_000
    )


def test_a_print_that_is_stopped_halfway_says_nothing_was_printed_and_prints_again_in_whole(
    desk: DeskPage, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = slip(desk, qtbot)
    shown.form.choose(SlipForm.A4)
    shown.count.choose(40)
    qtbot.waitUntil(lambda: bool(shown.paper) and pages(shown.paper) == 10, timeout=20_000)
    qtbot.waitUntil(shown.accept_button.isEnabled, timeout=20_000)
    painted: list[int] = []
    shown.busy.advance = lambda done, total: painted.append(done)  # type: ignore[method-assign]
    first, again = (QPrinter(QPrinter.PrinterMode.HighResolution) for _ in range(2))
    for printer, name in ((first, "half.pdf"), (again, "whole.pdf")):
        printer.setOutputFileName(str(tmp_path / name))
        printer.setResolution(72)
    with qtbot.assertNotEmitted(shown.taken):
        shown._start(shown.paper).to_printer(first)
        assert shown.busy.isVisible()
        qtbot.waitUntil(lambda: len(painted) >= 3, timeout=20_000)
        qtbot.mouseClick(shown.busy.stop_button, Qt.MouseButton.LeftButton)
        before = len(painted)
        qtbot.waitUntil(lambda: not desk.door.is_busy)
        qtbot.wait(200)
        assert len(painted) == before, "no further page"
    assert before < 10
    assert first.printerState() is not QPrinter.PrinterState.Active
    assert not shown.busy.isVisible()
    assert shown.accept_button.isEnabled()
    assert shown.line.text() == shown.refusal.text() == ""
    with qtbot.waitSignal(shown.taken, timeout=20_000):
        shown._start(shown.paper).to_printer(again)
    assert shown.line.text() == "Naar de printer gestuurd."
    assert pages((tmp_path / "whole.pdf").read_bytes()) == 10


def pages(pdf: bytes) -> int:
    return len(pypdf.PdfReader(io.BytesIO(pdf)).pages)
