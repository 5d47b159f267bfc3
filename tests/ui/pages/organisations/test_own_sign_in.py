"""The screens of who signs in for an organisation: its own page, its own activities, its own certificates."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from tests.fixtures.reading import without_marks
from tests.ui.conftest import Opens, dialog
from tests.ui.pages.organisations.conftest import ALT, CTRL, AtWork, at_work
from tests.ui.whole import screen_size, settle, whole
from timebank.domain.access import Role
from timebank.domain.activities import SessionPlan
from timebank.domain.cards import new_card
from timebank.services.activities import show_session
from timebank.services.cards import issue_cards
from timebank.services.certificates import list_certificates
from timebank.services.staff import list_operators
from ui.kernel.theme import look
from ui.pages.activities.page import ActivitiesPage
from ui.pages.making.dialog import MakingDialog
from ui.pages.making.place import OrganisationCertificates
from ui.pages.organisations.certificates import CertificatesDialog
from ui.pages.organisations.sign_in import NewSignInDialog
from ui.pages.settings.operator_dialog import OperatorDialog
from ui.pages.settings.page import SettingsPage


@pytest.fixture
def own(opens: Opens, qtbot: QtBot, bank: TestBank, today: None, food_bank: str, cafe: SessionPlan) -> AtWork:
    """De Linde's own operator, who came in on its page."""
    bank.record(bank.olena, bank.fatma, 60, organisation=food_bank)
    bank.office.add_operator(bank.admin, "Linde zelf", Role.ORGANISATION, PASSWORD, organisation=bank.linde)
    return at_work(opens, bank.office.sign_in("Linde zelf", PASSWORD), qtbot, bank)


def text_of(pdf: bytes) -> str:
    return without_marks("\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages))


def test_three_pages_and_no_list_of_others(own: AtWork, bank: TestBank) -> None:
    assert list(own.place._places) == ["activities", "organisations", "settings"]
    assert own.view.number == bank.linde
    assert not own.view.back.isVisible()
    own.press(Qt.Key.Key_Escape)
    assert own.page.is_open
    assert [row[0] for row in own.people()] == ["Fatma Yılmaz", "Henk de Vries", "Zebib Tesfay"]
    assert not own.view.head.statement.isVisible()
    own.press(Qt.Key.Key_P, CTRL)
    assert QApplication.activeModalWidget() is None
    own.press(Qt.Key.Key_3, ALT)
    details = own.view.details
    assert details.rows["name"].text == "Stichting De Linde"
    assert not details.rows["name"].pencil.isVisible()
    assert not details.contacts.opener.isVisible()
    assert not details.sign_in.isVisible()


def test_the_settings_are_its_own_password_and_the_screen(own: AtWork) -> None:
    own.place.go("settings")
    own.settle()
    page = own.place.current()
    assert isinstance(page, SettingsPage)
    assert list(page._buttons) == ["account", "screen"]


def test_ctrl_k_finds_pages_and_nobody(own: AtWork) -> None:
    own.press(Qt.Key.Key_K, CTRL)
    own.type("olena")
    assert own.place.palette_.list.current() is None
    assert own.said == ""
    for _ in range(5):
        own.press(Qt.Key.Key_Backspace)
    own.type("activit⏎")
    assert own.place.page == "activities"


def test_ctrl_n_is_not_among_its_commands(own: AtWork) -> None:
    assert "enrol" not in [each.name for each in own.place.commands]
    own.press(Qt.Key.Key_N, CTRL)
    assert QApplication.activeModalWidget() is None


def test_it_records_who_was_there(own: AtWork, bank: TestBank, cafe: SessionPlan) -> None:
    card = new_card(bank.olena)
    bank.office.do(bank.desk, issue_cards, (card,))
    plan = replace(cafe, id=cafe.series, day=TODAY - timedelta(days=7))
    own.place.open_session(plan)
    own.settle()
    page = own.place.current()
    assert isinstance(page, ActivitiesPage)
    view = page.session
    assert not view.edit.isVisible()
    assert not view.closing.cancel.isVisible()
    own.type("olena")
    assert view.list.add.drop.current() is None
    view.list.add.clear()
    # Her card is another matter: she stands there.
    assert view.list.add.take_scan(card.text)
    own.settle()
    own.type("zebib⏎")
    own.settle()
    sheet = bank.office.ask(bank.desk, show_session, plan)
    assert {each.account for each in sheet.present} == {bank.olena, bank.zebib}
    own.press(Qt.Key.Key_Return, CTRL)
    sheet = bank.office.ask(bank.desk, show_session, plan)
    assert [each.state for each in sheet.history] == ["booked"]
    assert sheet.history[0].by == "Linde zelf"


def test_it_prints_the_certificates_of_its_people(own: AtWork, bank: TestBank, tmp_path: Path) -> None:
    own.press(Qt.Key.Key_M, CTRL)
    choosing = dialog(own.qtbot, OrganisationCertificates)
    assert isinstance(choosing, OrganisationCertificates)
    own.qtbot.waitUntil(lambda: len(choosing.view._ready.ready) == 3)
    assert choosing.line.text().startswith("3 bewijzen kunnen worden gemaakt")
    assert not choosing.view.choosing.organisation.isVisible()
    own.press(Qt.Key.Key_Return, CTRL)
    shown = dialog(own.qtbot, MakingDialog)
    assert isinstance(shown, MakingDialog)
    shown.folder = tmp_path / "bewijzen"
    own.qtbot.mouseClick(shown.make_button, Qt.MouseButton.LeftButton)
    own.qtbot.waitUntil(lambda: shown.line.text().startswith("Gemaakt"), timeout=30_000)
    own.qtbot.waitUntil(lambda: bool(shown.paper), timeout=30_000)
    read = text_of(shown.paper)
    for name in ("Fatma Yılmaz", "Henk de Vries", "Zebib Tesfay"):
        assert name in read
    assert "Voedselbank" not in read
    lines = bank.office.ask(bank.admin, list_certificates)
    assert {(line.account, line.organisation) for line in lines} == {
        (code, bank.linde) for code in (bank.fatma, bank.henk, bank.zebib)
    }
    assert shown.line.text() == "Gemaakt: 3 bewijzen. Ze staan in het register en in de map."
    shown.close()
    choosing.close()


def test_enter_on_somebody_makes_their_certificate(own: AtWork, bank: TestBank) -> None:
    own.type("zebib")
    own.press(Qt.Key.Key_Down)
    own.press(Qt.Key.Key_Return)
    shown = dialog(own.qtbot, CertificatesDialog)
    assert isinstance(shown, CertificatesDialog)
    own.qtbot.waitUntil(shown.make_button.isEnabled)
    assert shown.title.text() == "Bewijzen: Zebib Tesfay"
    own.qtbot.mouseClick(shown.make_button, Qt.MouseButton.LeftButton)
    own.qtbot.waitUntil(lambda: bool(shown.paper), timeout=30_000)
    assert [line.account for line in bank.office.ask(bank.admin, list_certificates)] == [bank.zebib]
    shown.close()


@pytest.mark.usefixtures("dressed")
def test_its_screens_are_whole(own: AtWork) -> None:
    own.place.window().resize(*screen_size())
    for page in own.place._places:
        own.place.go(page)
        settle(own.qtbot, own.place)
        assert whole(own.place.window()) == [], page
    own.view.open_certificates()
    shown = dialog(own.qtbot, OrganisationCertificates)
    # The screen of the tests is small; a desk's has at least 1366 by 768.
    shown.resize(shown.size().expandedTo(QSize(1318 if look().scale > 100 else 760, 704)))
    settle(own.qtbot, own.place)
    assert whole(shown) == []
    shown.close()


def test_an_administrator_gives_an_organisation_its_sign_in(
    opens: Opens, qtbot: QtBot, bank: TestBank, today: None, food_bank: str
) -> None:
    work = at_work(opens, bank.admin, qtbot, bank)
    work.page.show_organisation(food_bank)
    work.settle()
    work.press(Qt.Key.Key_3, ALT)
    card = work.view.details.sign_in
    assert card.nothing.isVisible()
    work.qtbot.mouseClick(card.add_button, Qt.MouseButton.LeftButton)
    shown = dialog(qtbot, NewSignInDialog)
    assert isinstance(shown, NewSignInDialog)
    # On a file the rights hold in this program only: whoever gives a password out is told.
    assert shown.advice.isVisible() is not bank.office.database.on_server
    shown.password.password.setText("een lang woord")
    work.type("⏎")
    assert shown.name_field.refusal == "Vul een naam in."
    shown.password.password.setText("kort")
    work.type("Saskia Bakker⏎")
    assert shown.password.refusal
    assert shown.name.text() == "Saskia Bakker"
    shown.password.password.setText("een lang woord")
    work.type("⏎")
    work.settle()
    assert card.names == ("Saskia Bakker",)
    made = next(each for each in bank.office.ask(bank.admin, list_operators) if each.name == "Saskia Bakker")
    assert (made.role, made.organisation) == (Role.ORGANISATION, food_bank)
    # The form of the settings must not make somebody of the desk of them.
    form = OperatorDialog(work.place._door, work.place, made, parent=work.place.window())
    assert form.role.value is Role.ORGANISATION
    form.close()
