"""Every paper is printed the same way: on a queue that takes the PDF, else as pictures; and what goes wrong is told."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import dialog
from ui.dialogs import paper
from ui.kernel.pdf import safe_name
from ui.kernel.printing import Outcome, Printers, PrintOrder, hand_to_queue, known_printers, queue_printers
from ui.pages.people.page import PeoplePage
from ui.pages.people.statement import StatementDialog
from ui.workplace import Workplace

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a queue of two printers in it; `asked` holds what it was given, a file `broken` stops it."""
    folder = tmp_path / "queue"
    folder.mkdir()
    _program(folder / "lpstat", 'case "$1" in -e) cat "{0}/printers";; *) echo "default: desk";; esac')
    _program(folder / "lp", '[ -e "{0}/broken" ] && exit 1; echo "$@" >> "{0}/asked"')
    (folder / "printers").write_text("desk\nreceipts\n")
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return folder


def _program(file: Path, does: str) -> None:
    file.write_text(f"#!/bin/sh\n{does.format(file.parent)}\n")
    file.chmod(0o755)


@pytest.fixture
def form(workplace: Workplace, bank: TestBank, qtbot: QtBot) -> StatementDialog:
    workplace.open_person(bank.fatma)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None)
    page.person.open_statement()
    shown = dialog(qtbot, StatementDialog)
    assert isinstance(shown, StatementDialog)
    qtbot.waitUntil(lambda: shown.preview.pages > 0, timeout=20_000)
    return shown


def test_the_pdf_itself_goes_to_the_chosen_printer_as_large_as_it_is(
    queue: Path, form: StatementDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: form.panel.is_known)
    assert form.panel.printer.value == "desk"
    form.panel.printer.choose("receipts")
    form.panel.copies.setValue(3)
    form.panel.sheet.choose("A5")
    qtbot.keyClick(form.accept_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.line.text() == "Naar de printer gestuurd.")
    asked = (queue / "asked").read_text().split()
    told = " ".join(asked[:-1])
    assert told == "-s -n 3 -d receipts -o media=A5 -o print-scaling=fit -o sides=one-sided"
    assert asked[-1].endswith(".pdf")
    assert form.shell.settings.printer("page") == "receipts"
    form.panel.sheet.choose("")
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: len((queue / "asked").read_text().splitlines()) == 2)
    assert "media=A4 -o print-scaling=none" in (queue / "asked").read_text()


def test_a_printer_that_is_gone_is_told_and_the_paper_stays(
    queue: Path, form: StatementDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    (queue / "broken").touch()
    qtbot.waitUntil(lambda: form.panel.is_known)
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: form.refusal.text().startswith("De printer antwoordt niet."))
    assert form.preview.pages > 0
    assert form.save_button.isEnabled()
    (queue / "broken").unlink()
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: form.line.text() == "Naar de printer gestuurd.")
    assert form.refusal.text() == ""
    form.save_to(tmp_path / "afschrift")
    assert (tmp_path / "afschrift.pdf").read_bytes().startswith(b"%PDF")


def test_without_a_printer_it_is_told_and_one_that_comes_is_found(
    queue: Path, form: StatementDialog, qtbot: QtBot
) -> None:
    (queue / "printers").write_text("")
    form.panel.look()
    qtbot.waitUntil(lambda: form.panel.printer.currentText() == "Geen printer gevonden")
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: form.refusal.text().startswith("Er is geen printer gevonden."))
    assert form.accept_button.isEnabled()
    (queue / "printers").write_text("desk\n")
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: form.line.text() == "Naar de printer gestuurd.")


def test_a_full_disk_is_told_and_saving_works_again(
    form: StatementDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: Path, contents: bytes) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(paper, "write_beside", full)
        form.save_to(tmp_path / "afschrift")
    assert form.refusal.text().startswith("De schijf is vol.")
    form.save_to(tmp_path / "afschrift")
    assert form.line.text() == "Opgeslagen als afschrift.pdf"
    assert form.shell.settings.paper_folder == str(tmp_path)


def test_a_queue_that_fills_the_disk_or_hangs_has_not_printed(
    queue: Path, monkeypatch: pytest.MonkeyPatch, form: StatementDialog
) -> None:
    order = PrintOrder(printer="desk")
    (queue / "lp").write_text("#!/bin/sh\nsleep 5\n")
    monkeypatch.setattr("ui.kernel.printing.SECONDS", 0.1)
    assert hand_to_queue(form.paper, order) is Outcome.GONE

    def full(**_named: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("ui.kernel.printing.tempfile.NamedTemporaryFile", full)
    assert hand_to_queue(form.paper, order) is Outcome.FULL


def test_a_system_without_a_queue_has_the_printers_that_qt_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert queue_printers() is None
    assert isinstance(known_printers(), Printers)
    assert hand_to_queue(b"", PrintOrder(printer="desk")) is Outcome.NO_QUEUE


def test_a_file_is_named_in_as_many_bytes_as_file_systems_take() -> None:
    assert len(safe_name(["ዘቢብ" * 60]).encode()) <= 180
    assert safe_name(["a/b", "..", "c d"]) == "a-b-c-d"
