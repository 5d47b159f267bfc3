import io
from datetime import timedelta
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import dialog
from timebank.services.certificates import list_certificates
from timebank.services.members import set_talents, show_member
from ui.dialogs.slip import SlipDialog
from ui.pages.people.certificate import CertificateDialog
from ui.pages.people.page import PeoplePage
from ui.pages.people.person import PersonView
from ui.pages.people.statement import StatementDialog
from ui.pages.people.talents_dialog import CAN, WANTS, TalentsDialog
from ui.widgets.card import Chip
from ui.widgets.period import Period
from ui.workplace import Workplace

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def fatma(workplace: Workplace, qtbot: QtBot, bank: TestBank, monkeypatch: pytest.MonkeyPatch) -> PersonView:
    """Fatma's page, after she helped Henk twice and Zebib helped her."""
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    bank.record(bank.fatma, bank.henk, 90, talent="cooking")
    bank.record(bank.fatma, bank.henk, 30, service_date=TODAY - timedelta(days=3))
    bank.record(bank.zebib, bank.fatma, 60, talent="cooking")
    workplace.open_person(bank.fatma)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None and page.person.model.rowCount() == 3)
    qtbot.waitUntil(lambda: not page.door.is_busy)
    return page.person


def cells(view: PersonView, row: int) -> list[object]:
    return [view.model.index(row, at).data() for at in range(view.model.columnCount())]


def test_two_tallies_and_the_balance(fatma: PersonView) -> None:
    assert fatma.figures.given.text == "Hielp: 2 uur"
    assert fatma.figures.received.text == "Kreeg hulp: 1 uur"
    assert fatma.figures.balance.text == "Saldo: 1 uur"
    assert fatma.figures.attended.isHidden()


def test_the_last_exchanges_newest_day_first(fatma: PersonView) -> None:
    assert cells(fatma, 0) == ["vandaag", "kreeg hulp", "Zebib Tesfay", "Koken", "1 u"]
    assert cells(fatma, 1) == ["vandaag", "hielp", "Henk de Vries", "Koken", "1 u 30"]
    assert cells(fatma, 2) == ["19 nov", "hielp", "Henk de Vries", "", "0 u 30"]


def test_what_was_undone_stays_to_be_seen(fatma: PersonView, bank: TestBank, qtbot: QtBot) -> None:
    bank.reverse(bank.record(bank.fatma, bank.olena, 45).entry)
    fatma.reload()
    qtbot.waitUntil(lambda: fatma.model.rowCount() == 5)
    assert cells(fatma, 0)[1] == "ongedaan gemaakt"
    assert fatma.figures.balance.text == "Saldo: 1 uur"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)  # menus, offscreen
def test_a_slip_to_sign_of_a_line_by_its_menu(fatma: PersonView, bank: TestBank, qtbot: QtBot) -> None:
    bank.reverse(bank.record(bank.fatma, bank.olena, 45).entry)
    fatma.reload()
    qtbot.waitUntil(lambda: fatma.model.rowCount() == 5)
    fatma.table.setFocus()
    for row, has in ((0, False), (1, False), (3, True)):
        fatma.table.selectRow(row)
        qtbot.keyClick(fatma.table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        slips = [action for action in menu.actions() if action.text() == "Briefje om te tekenen…"]
        assert bool(slips) is has, row
        if not has:
            qtbot.keyClick(menu, Qt.Key.Key_Escape)
            continue
        assert menu.actions()[0] is slips[0]
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    shown = dialog(qtbot, SlipDialog)
    assert isinstance(shown, SlipDialog)
    qtbot.waitUntil(shown.save_button.isEnabled, timeout=20_000)
    assert "1 uur en 30 minuten" in pypdf.PdfReader(io.BytesIO(shown.paper)).pages[0].extract_text()


def test_partners_are_links(fatma: PersonView, qtbot: QtBot, bank: TestBank) -> None:
    buttons = [w for w in fatma.partners.children() if getattr(w, "accessibleName", str)().startswith("Henk")]
    assert buttons[0].accessibleName() == "Henk de Vries, 2 keer, hielp, 2 uur"
    qtbot.mouseClick(buttons[0], Left)
    qtbot.waitUntil(lambda: fatma.member is not None and fatma.number == bank.henk)
    qtbot.waitUntil(lambda: fatma.figures.received.text == "Kreeg hulp: 2 uur")


def test_parts_and_people_are_leafed_through_with_keys(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    ctrl, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

    def press(key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key, held)
        qtbot.waitUntil(lambda: not fatma._door.is_busy)

    first = fatma.tabs.value
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_PageDown, ctrl)
        seen.append(fatma.tabs.value)
        assert QApplication.focusWidget() is fatma.tabs.segment(fatma.tabs.value)
    assert len(set(seen)) == 4
    assert seen[-1] == first, "after the last part the first again"
    press(Qt.Key.Key_PageUp, ctrl)
    assert fatma.tabs.value == seen[2]

    fatma.open(bank.henk, (bank.fatma, bank.henk, bank.zebib))
    qtbot.waitUntil(lambda: not fatma._door.is_busy)
    press(Qt.Key.Key_Down, alt)
    press(Qt.Key.Key_Down, alt)
    assert fatma.number == bank.zebib, "after the last person nobody"
    press(Qt.Key.Key_Up, alt)
    press(Qt.Key.Key_Up, alt)
    assert fatma.number == bank.fatma

    press(Qt.Key.Key_P, ctrl)
    dialog(qtbot, StatementDialog).close()


def test_can_and_would_like(fatma: PersonView, qtbot: QtBot, bank: TestBank) -> None:
    qtbot.mouseClick(fatma.talents.edit, Left)
    form = dialog(qtbot, TalentsDialog)
    qtbot.mouseClick(form.chips[CAN]["cooking"], Left)
    qtbot.mouseClick(form.side.segment(WANTS), Left)
    qtbot.keyClicks(form.editor, "fiets")
    assert not form.chips[WANTS]["cooking"].isVisible()
    qtbot.mouseClick(form.chips[WANTS]["bicycle_repair"], Left)
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: {c.text for c in fatma.talents.findChildren(Chip)} == {"Koken", "Fiets maken"})
    member = bank.office.ask(bank.desk, show_member, bank.fatma)
    assert (member.can, member.wants) == (("cooking",), ("bicycle_repair",))


def test_the_statement_is_seen_saved_and_printed(fatma: PersonView, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.mouseClick(fatma.all, Left)
    form = dialog(qtbot, StatementDialog)
    qtbot.waitUntil(lambda: form.preview.pages > 0, timeout=20_000)
    form.save_to(tmp_path / "afschrift")
    assert (tmp_path / "afschrift.pdf").read_bytes().startswith(b"%PDF")
    assert form.line.text() == "Opgeslagen als afschrift.pdf"
    form.save_to(tmp_path / "geen" / "map.pdf")
    assert form.refusal.text() == "Opslaan in deze map lukt niet. Kies een andere map."
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    form.prepare(lambda pdf: form._start(pdf).to_printer(printer))
    qtbot.waitUntil(lambda: form.line.text() == "Naar de printer gestuurd.", timeout=20_000)
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000


def test_own_dates_that_are_reversed_are_refused_beside_them(fatma: PersonView, qtbot: QtBot) -> None:
    qtbot.mouseClick(fatma.all, Left)
    form = dialog(qtbot, StatementDialog)
    form.period.choose(Period.OWN)
    form.period.until.setDate(form.period.start.date().addDays(-1))
    qtbot.waitUntil(lambda: bool(form.period._until_field.refusal), timeout=20_000)
    assert not form.save_button.isEnabled()


def test_a_certificate_is_made_only_on_demand(fatma: PersonView, qtbot: QtBot, bank: TestBank) -> None:
    qtbot.mouseClick(fatma.certificate, Left)
    form = dialog(qtbot, CertificateDialog)
    qtbot.waitUntil(lambda: "2 u" in form.hours.text())
    assert form.hours.text() == "Hielp: 2 u"
    assert bank.office.ask(bank.coordinator, list_certificates) == []
    # Nothing can be printed yet, and on a small screen the button that makes it needs the room.
    assert form.panel.isHidden()
    form.resize(form.width(), 560)
    qtbot.waitUntil(lambda: form.make_button.visibleRegion().boundingRect() == form.make_button.rect())
    qtbot.mouseClick(form.make_button, Left)
    qtbot.waitUntil(lambda: form.preview.pages > 0, timeout=20_000)
    assert form.panel.isVisible()
    made = bank.office.ask(bank.coordinator, list_certificates)
    assert form.line.text() == f"Gemaakt: nummer {made[0].number}"


def test_a_period_without_hours_makes_no_certificate(fatma: PersonView, qtbot: QtBot) -> None:
    qtbot.mouseClick(fatma.certificate, Left)
    form = dialog(qtbot, CertificateDialog)
    form.period.choose(Period.LAST_YEAR)
    qtbot.waitUntil(lambda: form.hours.text().startswith("In deze periode zijn er geen uren"))
    assert not form.make_button.isEnabled()


def test_the_answer_for_another_person_is_never_shown(
    fatma: PersonView, qtbot: QtBot, bank: TestBank
) -> None:
    fatma.open(bank.henk)
    fatma.open(bank.olena)
    qtbot.waitUntil(lambda: fatma.member is not None)
    qtbot.waitUntil(lambda: not fatma._door.is_busy)
    assert fatma.member.account.code == bank.olena
    assert fatma.model.rowCount() == 0


def test_a_number_that_does_not_exist_says_so(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.open_person("9999-9")
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(page.person._missing.isVisible)


def test_talents_set_elsewhere_appear(fatma: PersonView, qtbot: QtBot, bank: TestBank) -> None:
    fatma._door.do(set_talents, bank.fatma, ("cooking",), ())
    qtbot.waitUntil(lambda: [c.text for c in fatma.talents.findChildren(Chip)] == ["Koken"])
