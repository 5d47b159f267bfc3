"""The papers of an organisation at the screen: seen first, by keys, and taken along as a table."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.pages.organisations.conftest import CTRL, AtWork, at_work
from tests.ui.whole import LONG_NAME, screen_size, settle, whole
from timebank.domain.access import Role
from timebank.domain.activities import SessionPlan
from timebank.domain.members import Profile
from timebank.services.members import enrol_member
from timebank.services.organisations import amend_organisation
from ui.kernel.printing import Offers
from ui.kernel.theme import look
from ui.lists.export_dialog import ExportDialog
from ui.pages.organisations.papers import Kind, OrganisationPapersDialog
from ui.widgets.period import Period

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def crowd(bank: TestBank, cafe: SessionPlan) -> None:
    """Twelve more were helped under De Linde, so that something may be told."""
    people = [
        bank.office.do(bank.desk, enrol_member, Profile(name=f"Gast {letter}")).member.account.code
        for letter in "ABCDEFGHIJKL"
    ]
    bank.record(bank.henk, people, 60, organisation=bank.linde, talent="cooking")
    # Few came to the language cafe; these keep it from being worked out.
    bank.record(bank.henk, people[:11], 60, organisation=bank.linde, talent="baking")


def shown(work: AtWork) -> OrganisationPapersDialog:
    found = dialog(work.qtbot, OrganisationPapersDialog)
    assert isinstance(found, OrganisationPapersDialog)
    work.qtbot.waitUntil(lambda: found.preview.pages > 0, timeout=20_000)
    return found


def says(form: OrganisationPapersDialog, words: str) -> bool:
    """Whether there is a paper, and it says this."""
    return bool(form.paper) and words in text_of(form.paper)


def text_of(pdf: bytes) -> str:
    return " ".join("\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages).split())


def opened(work: AtWork, bank: TestBank) -> OrganisationPapersDialog:
    work.page.show_organisation(bank.linde)
    work.settle()
    work.press(Qt.Key.Key_R, CTRL)
    return shown(work)


def test_hours_for_a_funder_by_keys(work: AtWork, bank: TestBank, crowd: None, qtbot: QtBot) -> None:
    form = opened(work, bank)
    assert form.kind.hasFocus()
    assert "1 januari 2026 tot en met 22 november 2026" in text_of(form.paper)
    assert "12 u 00" in text_of(form.paper)
    # Paper, period, then for whom.
    work.press(Qt.Key.Key_Tab)
    work.press(Qt.Key.Key_Tab)
    work.type("Gemeente Oost")
    qtbot.waitUntil(lambda: says(form, "voor Gemeente Oost"), timeout=20_000)
    work.press(Qt.Key.Key_Tab)
    work.press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: says(form, "Statement of hours"), timeout=20_000)
    assert "voor Gemeente Oost" in text_of(form.paper)
    assert form.accept_button.isEnabled()


def test_the_other_papers_ask_less(work: AtWork, bank: TestBank, crowd: None, qtbot: QtBot) -> None:
    form = opened(work, bank)
    assert form._recipient_field.isVisible()
    form.kind.choose(Kind.YEAR)
    qtbot.waitUntil(lambda: says(form, "Deelnemers en uren"), timeout=20_000)
    assert "Zebib Tesfay" in text_of(form.paper)
    assert not form._recipient_field.isVisible()
    assert form.hint.text().startswith("Alleen voor binnen de organisatie")
    form.kind.choose(Kind.CONDUCT)
    qtbot.waitUntil(lambda: says(form, "VOG-overzicht"), timeout=20_000)
    assert "Geen activiteit vraagt om een VOG" in text_of(form.paper)


def test_the_figures_as_a_table(
    work: AtWork, bank: TestBank, crowd: None, qtbot: QtBot, tmp_path: Path
) -> None:
    form = opened(work, bank)
    qtbot.mouseClick(form.table_button, Left)
    export = dialog(qtbot, ExportDialog)
    assert isinstance(export, ExportDialog)
    export.save_to(tmp_path / "uren.xlsx")
    qtbot.waitUntil(lambda: (tmp_path / "uren.xlsx").exists(), timeout=20_000)
    heads, *rows = load_workbook(tmp_path / "uren.xlsx").active.iter_rows(values_only=True)
    assert heads[:2] == ("Soort", "Naam")
    cooking = next(row for row in rows if row[1] == "Koken")
    assert (cooking[3], cooking[5]) == (13, timedelta(hours=12))
    # One person gave, and the cell tells nobody how much.
    assert cooking[4] is None


def test_days_in_the_wrong_order_are_told_and_the_paper_rests(
    work: AtWork, bank: TestBank, qtbot: QtBot
) -> None:
    form = opened(work, bank)
    form.period.choose(Period.OWN)
    form.period.until.setDate(QDate(2025, 12, 31))
    qtbot.waitUntil(lambda: bool(form.period._until_field.refusal))
    assert not form.accept_button.isEnabled()
    qtbot.mouseClick(form.table_button, Left)
    work.settle()
    assert QApplication.activeModalWidget() is form
    form.period.choose(Period.THIS_YEAR)
    qtbot.waitUntil(form.accept_button.isEnabled, timeout=20_000)


def test_an_organisation_makes_its_own_two(
    opens: Opens, qtbot: QtBot, bank: TestBank, today: None, crowd: None
) -> None:
    bank.office.add_operator(bank.admin, "Linde zelf", Role.ORGANISATION, PASSWORD, organisation=bank.linde)
    own = at_work(opens, bank.office.sign_in("Linde zelf", PASSWORD), qtbot, bank)
    own.press(Qt.Key.Key_R, CTRL)
    form = shown(own)
    offered = [form.kind.itemText(at) for at in range(form.kind.count())]
    assert offered == ["Uren, voor wie betaalt", "Deelnemers met uren"]
    assert not form.table_button.isVisible()
    assert "Urenverantwoording" in text_of(form.paper)


@pytest.mark.usefixtures("dressed", "today")
def test_it_is_whole_in_every_dress(opens: Opens, qtbot: QtBot, bank: TestBank, crowd: None) -> None:
    bank.office.do(bank.coordinator, amend_organisation, bank.linde, {"name": LONG_NAME})
    work = at_work(opens, bank.coordinator, qtbot, bank)
    work.place.window().resize(*screen_size())
    settle(qtbot, work.place)
    form = opened(work, bank)
    # The screen of the tests is small; a desk's has at least 1366 by 768.
    form.resize(form.size().expandedTo(QSize(1318 if look().scale > 100 else 760, 704)))
    for kind in Kind:
        form.kind.choose(kind)
        settle(qtbot, work.place)
        qtbot.waitUntil(lambda: bool(form.paper), timeout=20_000)
        found = whole(form)
        assert found == [], (kind, found)
    form.panel._offers = Offers(both_sides=True, trays=("Upper", "Manual"), stocks=("Plain", "Cardstock"))
    form.panel.more.click()
    settle(qtbot, work.place)
    assert whole(form) == []
