import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import dialog
from timebank.domain.members import ProgrammeRole, Purpose
from timebank.domain.troubles import DatabaseLocked
from timebank.services.circle import show_circle
from timebank.services.members import count_members, find_members, show_member
from ui.pages.people.enrol import EnrolDialog
from ui.pages.people.page import PeoplePage
from ui.workplace import Workplace

Left, Key = Qt.MouseButton.LeftButton, Qt.Key


@pytest.fixture
def form(workplace: Workplace, qtbot: QtBot) -> EnrolDialog:
    qtbot.keyClick(workplace.window(), Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    shown = dialog(qtbot, EnrolDialog)
    assert isinstance(shown, EnrolDialog)
    qtbot.waitUntil(shown.name.hasFocus)
    return shown


def test_a_name_and_enter_enrol_and_open_the_page(
    form: EnrolDialog, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    qtbot.keyClicks(form.name, "Sanne Mulder")
    qtbot.keyClick(form.name, Key.Key_Return)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None)
    member = page.person.member
    assert member is not None
    assert member.account.name == "Sanne Mulder"
    assert workplace.toast.sentence == f"Ingeschreven: Sanne Mulder, nr {member.account.code}."


def test_all_of_the_form_is_kept(form: EnrolDialog, qtbot: QtBot, bank: TestBank) -> None:
    qtbot.keyClicks(form.name, "Ahmad al-Hassan")
    form.script_name.setText("أحمد الحسن")
    qtbot.keyClicks(form.call_name, "Abu Samir")
    qtbot.keyClicks(form.official_name, "Ahmad Mohammed Al Hassan")
    qtbot.keyClicks(form.phone, "06 12345678")
    for code in ("ar", "nl"):
        qtbot.mouseClick(form.speaks[code], Left)
    form.language.choose("ar")
    form.role.choose(ProgrammeRole.NEWCOMER)
    qtbot.mouseClick(form.agreed[Purpose.MATCHING], Left)
    form.send()
    qtbot.waitUntil(lambda: bool(bank.office.ask(bank.desk, find_members, "Ahmad")))
    found = bank.office.ask(bank.desk, find_members, "Ahmad")[0]
    profile = bank.office.ask(bank.desk, show_member, found.code).profile
    assert (profile.script_name, profile.call_name) == ("أحمد الحسن", "Abu Samir")
    assert (profile.official_name, profile.phone) == ("Ahmad Mohammed Al Hassan", "06 12345678")
    assert (set(profile.speaks), profile.language) == ({"ar", "nl"}, "ar")
    assert profile.role is ProgrammeRole.NEWCOMER
    circle = bank.office.ask(bank.desk, show_circle, found.code)
    assert [each.purpose for each in circle.consents] == [Purpose.MATCHING], "the figures were not ticked"


def test_no_name_is_refused_beside_the_name(form: EnrolDialog, qtbot: QtBot, bank: TestBank) -> None:
    qtbot.keyClicks(form.name, "   ")
    qtbot.keyClick(form.name, Key.Key_Return)
    qtbot.waitUntil(lambda: form.fields["name"].refusal == "Vul een naam in.")
    assert form.name.hasFocus()
    assert form.name.accessibleDescription() == "Vul een naam in."
    assert form.accept_button.isEnabled()
    qtbot.keyClicks(form.name, "S")
    assert form.fields["name"].refusal == ""
    assert bank.office.ask(bank.desk, count_members) == 4


def test_a_role_needs_consent(form: EnrolDialog, qtbot: QtBot, bank: TestBank) -> None:
    qtbot.keyClicks(form.name, "Sanne Mulder")
    form.role.choose(ProgrammeRole.NEIGHBOUR)
    qtbot.keyClick(form.name, Key.Key_Return)
    assert "vink het aan" in form.fields["role"].refusal
    assert form.agreed[Purpose.MATCHING].hasFocus()
    assert not any(tick.isChecked() for tick in form.agreed.values())
    assert bank.office.ask(bank.desk, count_members) == 4
    form.role.choose(None)
    assert form.fields["role"].refusal == ""
    assert not form.agreed[Purpose.MATCHING].isVisible()


def test_a_possible_double_is_shown_and_can_be_taken(
    form: EnrolDialog, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    qtbot.keyClicks(form.name, "Fatma Yilmaz")
    qtbot.waitUntil(form.doubles.isVisible)
    found = form._model.found
    assert [each.name for each in found] == ["Fatma Yılmaz"]
    row = form._found.visualRect(form._model.index(0, 0)).center()
    qtbot.mouseClick(form._found.viewport(), Left, pos=row)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None)
    assert page.person.number == bank.fatma
    assert bank.office.ask(bank.desk, count_members) == 4


def test_escape_leaves_without_a_trace(form: EnrolDialog, qtbot: QtBot, bank: TestBank) -> None:
    qtbot.keyClicks(form.name, "Sanne Mulder")
    with qtbot.waitSignal(form.rejected):
        qtbot.keyClick(form, Key.Key_Escape)
    assert bank.office.ask(bank.desk, count_members) == 4


def sanne_is_sent_and_the_answer_lost(
    form: EnrolDialog, qtbot: QtBot, bank: TestBank, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She is enrolled, and the file was locked by another desk behind the commit."""
    do, lost = bank.office.do, []

    def answer_lost(actor, operation, *args, **named):
        answer = do(actor, operation, *args, **named)
        if operation.name == "enrol_member" and not lost:
            lost.append(operation.name)
            raise DatabaseLocked()
        return answer

    monkeypatch.setattr(bank.office, "do", answer_lost)
    form.card_too.setChecked(False)
    qtbot.keyClicks(form.name, "Sanne Mulder")
    qtbot.keyClick(form.name, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(form.refusal.text()) and form.accept_button.isEnabled())


def test_a_lost_answer_is_told_in_the_form_and_enter_again_enrols_once(
    form: EnrolDialog, qtbot: QtBot, bank: TestBank, monkeypatch: pytest.MonkeyPatch
) -> None:
    sanne_is_sent_and_the_answer_lost(form, qtbot, bank, monkeypatch)
    assert form.name.text() == "Sanne Mulder"
    with qtbot.waitSignal(form.enrolled):
        qtbot.keyClick(form.name, Key.Key_Return)
    assert bank.office.ask(bank.desk, count_members) == 5


def test_after_a_lost_answer_another_name_is_somebody_else(
    form: EnrolDialog, qtbot: QtBot, bank: TestBank, monkeypatch: pytest.MonkeyPatch
) -> None:
    sanne_is_sent_and_the_answer_lost(form, qtbot, bank, monkeypatch)
    form.name.selectAll()
    qtbot.keyClicks(form.name, "Joris Smit")
    with qtbot.waitSignal(form.enrolled):
        qtbot.keyClick(form.name, Key.Key_Return)
    assert bank.office.ask(bank.desk, count_members) == 6


def test_what_the_desk_wants_to_hear_of_an_enrolment(workplace: Workplace, qtbot: QtBot) -> None:
    heard: list[str] = []
    workplace.enrol("Noor Smit", then=heard.append)
    form = dialog(qtbot, EnrolDialog)
    assert isinstance(form, EnrolDialog)
    assert form.name.text() == "Noor Smit"
    form.send()
    qtbot.waitUntil(lambda: bool(heard))
    assert workplace.page == "people"
