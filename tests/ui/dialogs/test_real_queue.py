"""Papers go through a real queue of CUPS as they are: letters stay letters, a sheet is as large as it was drawn, and
what was chosen for the printer reaches it. Where CUPS is not installed printing is NOT tried."""

import io
from collections.abc import Callable, Iterator
from uuid import uuid4

import pypdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.documents.papers import MOMENT, SENDER
from tests.fixtures.bank import TestBank
from tests.fixtures.print_queue import INSTALLED, PDF_PRINTER, UNKNOWN, PrintQueue
from tests.ui.conftest import dialog
from timebank.documents.cards import CardFace, CardsPaper, cards
from timebank.documents.exchange_slip import SlipPaper, exchange_slips
from timebank.documents.recovery_sheet import RecoverySheet, recovery_sheet
from timebank.domain.cards import new_card
from timebank.domain.papers import SlipForm
from ui.kernel.printing import (
    Outcome,
    PrintOrder,
    Sides,
    hand_to_queue,
    queue_offers,
    queue_printers,
)
from ui.pages.people.page import PeoplePage
from ui.pages.people.statement import StatementDialog
from ui.workplace import Workplace

pytestmark = pytest.mark.skipif(not INSTALLED, reason="CUPS is not installed: printing is NOT tried")

NAME = "Fatma Yılmaz"
NEAR = 0.6
"""Millimetres: queues count in whole points."""


@pytest.fixture
def queue(print_server: PrintQueue, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintQueue]:
    monkeypatch.setenv("CUPS_SERVER", print_server.server)
    yield print_server
    for printer in ("office", "cards"):
        print_server.ask("cupsenable", printer)
        print_server.ask("cupsaccept", printer)


def card(*, on_sheets: bool) -> bytes:
    faces = tuple(
        CardFace(code=new_card("1045-5"), name=NAME, script_name="فاطمة")
        for _ in range(10 if on_sheets else 1)
    )
    return cards(CardsPaper(faces=faces, sender=SENDER, moment=MOMENT, on_sheets=on_sheets))


def slip(form: SlipForm, count: int = 1) -> bytes:
    return exchange_slips(SlipPaper(slips=(None,) * count, sender=SENDER, moment=MOMENT, form=form))


def letter() -> bytes:
    return recovery_sheet(RecoverySheet(sender=SENDER, key="ABCDE-FGHJK", language="nl", moment=MOMENT))


def arrived(queue: PrintQueue, qtbot: QtBot, before: int) -> pypdf.PdfReader:
    qtbot.waitUntil(lambda: len(queue.printed) == before + 1, timeout=20_000)
    return pypdf.PdfReader(io.BytesIO(queue.printed[-1].read_bytes()))


def printed(queue: PrintQueue, qtbot: QtBot, pdf: bytes, **order: object) -> pypdf.PdfReader:
    before = len(queue.printed)
    assert hand_to_queue(pdf, PrintOrder(**({"printer": "office"} | order))) is Outcome.SENT  # type: ignore[arg-type]
    return arrived(queue, qtbot, before)


def size(page: pypdf.PageObject) -> list[float]:
    return [float(edge) / 72 * 25.4 for edge in page.mediabox[2:]]


@pytest.mark.parametrize(
    ("made", "millimetres", "says"),
    [
        (letter, (210, 297), "ABCDE-FGHJK"),
        (lambda: slip(SlipForm.A6), (105, 148), "Wie hielp?"),
        (lambda: card(on_sheets=False), (85.6, 54), NAME),
        (lambda: card(on_sheets=True), (210, 297), NAME),
    ],
    ids=["a4", "a6", "id-1", "ten on a sheet"],
)
def test_a_paper_arrives_as_letters_and_as_large_as_it_was_drawn(
    queue: PrintQueue, qtbot: QtBot, made: Callable[[], bytes], millimetres: tuple[float, float], says: str
) -> None:
    drawn = made()
    out = printed(queue, qtbot, drawn)
    assert len(out.pages) == len(pypdf.PdfReader(io.BytesIO(drawn)).pages)
    assert size(out.pages[0]) == pytest.approx(millimetres, abs=NEAR)
    assert says in out.pages[0].extract_text()
    assert [image for page in out.pages for image in page.images] == []


def test_a_receipt_is_as_long_as_it_is(queue: PrintQueue, qtbot: QtBot) -> None:
    drawn = slip(SlipForm.RECEIPT, 3)
    out = printed(queue, qtbot, drawn)
    assert size(out.pages[0]) == pytest.approx(size(pypdf.PdfReader(io.BytesIO(drawn)).pages[0]), abs=NEAR)
    assert size(out.pages[0])[0] == pytest.approx(80, abs=NEAR)
    assert out.pages[0].extract_text().count("Wie hielp?") == 3


def test_another_sheet_is_filled_with_it(queue: PrintQueue, qtbot: QtBot) -> None:
    out = printed(queue, qtbot, slip(SlipForm.A6), sheet="A4")
    assert size(out.pages[0]) == pytest.approx((210, 297), abs=NEAR)
    assert "media=A4" in queue.options()


def test_what_was_chosen_reaches_the_printer(queue: PrintQueue, qtbot: QtBot) -> None:
    pdf = slip(SlipForm.A6, 6)
    out = printed(queue, qtbot, pdf, copies=3, pages=(2, 3, 5), sides=Sides.SHORT, tray="Manual")
    assert len(out.pages) == 3
    for told in ("copies=3", "sides=two-sided-short-edge", "InputSlot=Manual"):
        assert told in queue.options(), queue.options()
    printed(queue, qtbot, card(on_sheets=False), printer="cards", stock="Cardstock", both_sides=True)
    for told in ("MediaType=Cardstock", "sides=two-sided-long-edge"):
        assert told in queue.options(), queue.options()


def test_what_each_printer_offers_is_known(queue: PrintQueue) -> None:
    found = queue_printers()
    assert found is not None
    assert {"office", "cards"} <= set(found.names)
    office, own = queue_offers("office"), queue_offers("cards")
    assert (office.both_sides, office.trays, office.stocks) == (True, ("Upper", "Manual"), ())
    assert (own.both_sides, own.trays, own.stocks) == (False, (), ("Plain", "Cardstock"))
    assert not queue_offers("nobody").trays


def test_a_printer_that_stands_still_gets_nothing(queue: PrintQueue) -> None:
    before = len(queue.printed)
    queue.ask("cupsdisable", "office")
    assert hand_to_queue(letter(), PrintOrder(printer="office")) is Outcome.PAUSED
    queue.ask("cupsenable", "office")
    queue.ask("cupsreject", "office")
    assert hand_to_queue(letter(), PrintOrder(printer="office")) is Outcome.CLOSED
    assert hand_to_queue(letter(), PrintOrder(printer="nobody")) is Outcome.GONE
    assert "office-" not in queue.ask("lpstat", "-o")
    assert len(queue.printed) == before


@pytest.fixture
def form(queue: PrintQueue, workplace: Workplace, bank: TestBank, qtbot: QtBot) -> StatementDialog:
    for _ in range(60):
        bank.record(bank.fatma, bank.henk, 15, id=uuid4())
    workplace.open_person(bank.fatma)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None)
    page.person.open_statement()
    shown = dialog(qtbot, StatementDialog)
    assert isinstance(shown, StatementDialog)
    qtbot.waitUntil(lambda: shown.preview.pages > 1 and shown.panel.is_known, timeout=20_000)
    shown.panel.printer.choose("office")
    qtbot.waitUntil(lambda: bool(shown.panel._offers.trays))
    return shown


def test_one_page_of_a_statement_by_keys(queue: PrintQueue, form: StatementDialog, qtbot: QtBot) -> None:
    before, panel = len(queue.printed), form.panel
    assert not panel.pages.isVisible()
    panel.more.setFocus()
    qtbot.keyClick(panel.more, Qt.Key.Key_Return)
    assert panel.pages.hasFocus()
    assert panel.tray.isVisible()
    assert panel.sides.isVisible()
    assert not panel.stock.isVisible()
    qtbot.keyClicks(panel.pages, "9")
    qtbot.keyClick(form.accept_button, Qt.Key.Key_Return)
    assert panel._pages_field.refusal == "Schrijf het zo: 1-3, 5. Er zijn er 3."
    assert panel.pages.hasFocus()
    panel.pages.clear()
    qtbot.keyClicks(panel.pages, "2")
    panel.tray.choose("Manual")
    panel.sides.choose(Sides.LONG)
    qtbot.keyClick(form.accept_button, Qt.Key.Key_Return)
    out = arrived(queue, qtbot, before)
    assert len(out.pages) == 1
    assert "Blad 2 van 3" in out.pages[0].extract_text()
    assert "InputSlot=Manual" in queue.options()
    assert "sides=two-sided-long-edge" in queue.options()
    qtbot.waitUntil(lambda: form.line.text() == "Naar de printer gestuurd.")


def test_a_paused_printer_is_told_and_printing_again_prints_once(
    queue: PrintQueue, form: StatementDialog, qtbot: QtBot
) -> None:
    before = len(queue.printed)
    queue.ask("cupsdisable", "office")
    qtbot.keyClick(form.accept_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.refusal.text().startswith("Deze printer staat op pauze."), timeout=20_000)
    queue.ask("cupsenable", "office")
    queue.ask("cupsreject", "office")
    qtbot.keyClick(form.accept_button, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: form.refusal.text().startswith("Deze printer neemt nu niets aan."), timeout=20_000
    )
    queue.ask("cupsaccept", "office")
    qtbot.keyClick(form.accept_button, Qt.Key.Key_Return)
    assert NAME in arrived(queue, qtbot, before).pages[0].extract_text()
    assert form.refusal.text() == ""


@pytest.mark.skipif(not PDF_PRINTER, reason="cups-pdf cannot be asked here: its driver is NOT tried")
def test_a_postscript_driver_keeps_lines_and_size(
    queue: PrintQueue, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its letters are shapes, and no pictures; so they are as sharp as the printer is."""
    monkeypatch.setenv("CUPS_USER", "timebank-tests")
    before = set(UNKNOWN.glob("*.pdf"))
    assert hand_to_queue(letter(), PrintOrder(printer="postscript")) is Outcome.SENT
    qtbot.waitUntil(lambda: bool(set(UNKNOWN.glob("*.pdf")) - before), timeout=30_000)
    (file,) = set(UNKNOWN.glob("*.pdf")) - before
    try:
        qtbot.waitUntil(lambda: file.read_bytes().rstrip().endswith(b"%%EOF"), timeout=20_000)
        page = pypdf.PdfReader(io.BytesIO(file.read_bytes())).pages[0]
        assert size(page) == pytest.approx((210, 297), abs=NEAR)
        assert list(page.images) == []
        assert len(page.get_contents().get_data()) > 2000  # type: ignore[union-attr]
    finally:
        file.unlink()
