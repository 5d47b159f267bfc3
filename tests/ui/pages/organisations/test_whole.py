"""Every part of the page in every dress: each control has a name, nothing is cut off, nothing falls outside."""

from datetime import date

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.pages.organisations.conftest import at_work
from tests.ui.whole import LONG_NAME, screen_size, settle, whole
from timebank.domain.activities import SessionPlan
from timebank.domain.organisations import Contact, OrganisationProfile, Permit
from timebank.services.organisations import change_organisation, set_contacts, set_permits
from ui.dialogs.paper_look import PaperLookDialog
from ui.pages.organisations.new import NewOrganisationDialog
from ui.pages.organisations.organisation import DETAILS
from ui.widgets.period import Period


@pytest.fixture
def long(bank: TestBank, cafe: SessionPlan) -> str:
    """De Linde with everything as long as it may be."""
    profile = OrganisationProfile(
        name=LONG_NAME, address="Burgemeester van Wageningenlaan 1234, 1234 AB Voorbeeldstad aan de Rijn",
        phone="+31 (0)12-345 67 89 (ma-do)", kvk="12345678", signatory=LONG_NAME,
        signatory_function="coördinator vrijwilligers en wederkerigheid",
    )  # fmt: skip
    bank.office.do(bank.coordinator, change_organisation, bank.linde, profile)
    contact = Contact(
        name=LONG_NAME, function="coördinator vrijwilligers", phone="06 12 34 56 78",
        email="maximiliaan.van.der.hoeven@stichting-de-linde.example",
    )  # fmt: skip
    bank.office.do(bank.coordinator, set_contacts, bank.linde, (contact, contact))
    permit = Permit(work="Gastvrouw of gastheer in het taalcafé", valid_until=date(2026, 1, 1))
    bank.office.do(bank.coordinator, set_permits, bank.linde, (permit,))
    return bank.linde


@pytest.mark.usefixtures("dressed", "today")
def test_every_part_is_whole(opens: Opens, qtbot: QtBot, bank: TestBank, long: str) -> None:
    work = at_work(opens, bank.coordinator, qtbot, bank)
    window: QWidget = work.place.window()
    window.resize(*screen_size())
    settle(qtbot, work.place)
    assert whole(window) == []
    work.page.show_organisation(long)
    settle(qtbot, work.place)
    for part in work.view._parts:
        work.view.show_part(part)
        settle(qtbot, work.place)
        assert whole(window) == [], part
    work.view.show_part(DETAILS)
    work.view.details.contacts.open_form(0)
    work.view.details.contacts.refuse("Zo gaat het niet. Schrijf het anders op, of laat het weg.")
    work.view.details.permits.open_form(None)
    settle(qtbot, work.place)
    assert whole(window) == []
    work.view.period.choose(Period.OWN)
    settle(qtbot, work.place)
    assert whole(window) == []
    work.view.details.papers.open()
    papers = dialog(qtbot, PaperLookDialog)
    # The screen of the tests is small; a desk's has at least 1366 by 768.
    papers.resize(papers.size().expandedTo(QSize(1318, 704)))
    papers.switches["reviewed"].setChecked(True)
    papers.colour.setText("#FFD666")
    qtbot.waitUntil(lambda: bool(papers.colour_field.refusal), timeout=20_000)
    # The sentence has its place only once the form was laid out again.
    settle(qtbot, work.place)
    assert whole(papers) == []
    papers.close()
    work.page.begin()
    shown = dialog(qtbot, NewOrganisationDialog)
    settle(qtbot, work.place)
    assert whole(shown) == []
    shown.close()
