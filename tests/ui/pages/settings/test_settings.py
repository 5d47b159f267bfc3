"""The settings by keys and clicks: who sees what, who may change what, and that it counts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, TestBank
from tests.ui.conftest import Opens, dialog
from timebank.domain.access import Role
from timebank.domain.errors import BadgeUnknown, NotSignedIn
from timebank.domain.talents import CompetenceSentence
from timebank.services.competences import list_competences
from timebank.services.staff import issue_badge, show_bank
from timebank.services.talents import list_talents
from timebank.wording.competences import competences_of
from ui.kernel.theme import Look, Scheme, look
from ui.kernel.wear import wear
from ui.pages.settings.account import AccountSection
from ui.pages.settings.badge_dialog import BadgeDialog
from ui.pages.settings.centre import CentreSection
from ui.pages.settings.operator_dialog import OperatorDialog
from ui.pages.settings.operators import OperatorsSection
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.password_dialog import NewPasswordDialog, OwnPasswordDialog
from ui.pages.settings.screen import ScreenSection
from ui.pages.settings.talent_dialog import TalentDialog
from ui.pages.settings.talents import TalentsSection
from ui.workplace import Workplace

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Shows = Callable[[str], object]


@pytest.fixture
def admin(opens: Opens, bank: TestBank) -> Workplace:
    place = opens(bank.admin)
    place.go("settings")
    return place


def section(place: Workplace, qtbot: QtBot, name: str) -> object:
    page = place.current()
    assert isinstance(page, SettingsPage)
    shown = page.show_section(name)
    qtbot.waitUntil(lambda: not place._door.is_busy, timeout=10_000)
    qtbot.wait(10)
    return shown


def operators(place: Workplace, qtbot: QtBot) -> OperatorsSection:
    shown = section(place, qtbot, "operators")
    assert isinstance(shown, OperatorsSection)
    return shown


def opened(place: Workplace, qtbot: QtBot, name: str) -> OperatorDialog:
    shown = operators(place, qtbot)
    shown.open(next(row for row in shown.model.rows if row.name == name))
    found = dialog(qtbot, OperatorDialog)
    assert isinstance(found, OperatorDialog)
    return found


def test_the_administrator_adds_an_operator_who_can_sign_in(
    admin: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    shown = operators(admin, qtbot)
    assert [row.name for row in shown.model.rows] == ["Ans Beheer", "Karin Coördinator", "Riet Jansen"]
    shown.new.setFocus()
    qtbot.keyClick(shown.new, Key.Key_Return)
    form = dialog(qtbot, OperatorDialog)
    assert isinstance(form, OperatorDialog)
    qtbot.waitUntil(form.name.hasFocus)
    qtbot.keyClicks(form.name, "Wim de Boer")
    form.role.choose(Role.COORDINATOR)
    assert "terugdraaien" in form.role_field._hint.text()
    qtbot.keyClicks(form.member.number, bank.henk)
    qtbot.keyClicks(form.password.password, "kort")
    qtbot.keyClick(form.password.password, Key.Key_Return)
    qtbot.waitUntil(lambda: "8 tekens" in form.password.refusal)
    form.password.password.clear()
    qtbot.mouseClick(form.make_up, Left)
    password = form.password.password.text()
    assert len(password) == 19
    qtbot.keyClick(form.password.password, Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown.model.rows) == 4)
    added = bank.office.sign_in("wim de boer", password)
    assert (added.role, added.member) == (Role.COORDINATOR, bank.henk)
    assert "Wim de Boer" in admin.toast.sentence


def test_a_wrong_own_number_and_a_name_that_is_taken_are_told_beside_their_field(
    admin: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    operators(admin, qtbot).open(None)
    form = dialog(qtbot, OperatorDialog)
    assert isinstance(form, OperatorDialog)
    qtbot.keyClicks(form.name, "riet jansen")
    qtbot.keyClicks(form.password.password, PASSWORD)
    qtbot.keyClicks(form.member.number, f"{bank.fatma[:-1]}{9 - int(bank.fatma[-1])}")
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: bool(form.member.refusal))
    form.member.show_code(bank.fatma)
    qtbot.waitUntil(lambda: form.member._hint.text() == "Fatma Yılmaz")
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: "Riet" in form.name_field.refusal or "riet" in form.name_field.refusal)
    assert form.isVisible()


def test_another_role_counts_and_ones_own_cannot_be_changed(
    admin: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    form = opened(admin, qtbot, "Riet Jansen")
    form.role.choose(Role.COORDINATOR)
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: bank.office.sign_in("Riet Jansen", PASSWORD).role is Role.COORDINATOR)
    own = opened(admin, qtbot, "Ans Beheer")
    assert not own.role.isEnabled()
    assert own.role_field._hint.text() == "Een andere beheerder verandert jouw rol."
    assert own.dismiss.isHidden()
    assert own.new_password.isHidden()
    assert own.member.number.isEnabled()


def test_a_badge_is_made_shown_and_withdrawn(admin: Workplace, qtbot: QtBot, bank: TestBank) -> None:
    form = opened(admin, qtbot, "Riet Jansen")
    qtbot.mouseClick(form.badge, Left)
    paper = dialog(qtbot, BadgeDialog)
    assert isinstance(paper, BadgeDialog)
    qtbot.waitUntil(lambda: bool(paper.paper) and paper.preview.pages == 1, timeout=20_000)
    code = paper._issued.code
    assert bank.office.sign_in_by_badge(code, PASSWORD).name == "Riet Jansen"
    paper.close()
    shown = operators(admin, qtbot)
    qtbot.waitUntil(lambda: shown.model.rows[-1].badge_since is not None)
    form = opened(admin, qtbot, "Riet Jansen")
    qtbot.mouseClick(form.withdraw, Left)
    qtbot.waitUntil(lambda: shown.model.rows[-1].badge_since is None)
    with pytest.raises(BadgeUnknown):
        bank.office.sign_in_by_badge(code, PASSWORD)


def test_who_is_let_in_no_longer_stays_in_the_list_and_can_come_back(
    admin: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    shown = operators(admin, qtbot)
    qtbot.mouseClick(opened(admin, qtbot, "Riet Jansen").dismiss, Left)
    qtbot.waitUntil(lambda: not shown.model.rows[-1].active)
    with pytest.raises(NotSignedIn):
        bank.office.sign_in("Riet Jansen", PASSWORD)
    assert shown.model.data(shown.model.index(2, 1)) == "weg"
    form = opened(admin, qtbot, "Riet Jansen")
    assert form.accept_button.isHidden()
    assert form.badge.isHidden()
    qtbot.mouseClick(form.new_password, Left)
    anew = dialog(qtbot, NewPasswordDialog)
    assert isinstance(anew, NewPasswordDialog)
    qtbot.keyClicks(anew.new.password, "weer-welkom")
    qtbot.keyClick(anew.new.password, Key.Key_Return)
    qtbot.waitUntil(lambda: shown.model.rows[-1].active)
    assert bank.office.sign_in("Riet Jansen", "weer-welkom").key == bank.desk.key


def test_the_coordinator_reads_the_operators_and_is_told_who_changes_them(
    opens: Opens, qtbot: QtBot, bank: TestBank
) -> None:
    place = opens(bank.coordinator)
    place.go("settings")
    shown = operators(place, qtbot)
    assert shown.new.isHidden()
    assert shown.explained.label.text() == "Dit mag de beheerder. Vraag die om hulp."
    qtbot.mouseClick(shown.table.viewport(), Left, pos=shown.table.rect().center())
    assert QApplication.activeModalWidget() is None


def test_the_desk_has_its_own_account_and_no_list_of_operators(
    opens: Opens, qtbot: QtBot, bank: TestBank
) -> None:
    place = opens(bank.desk)
    place.go("settings")
    page = place.current()
    assert isinstance(page, SettingsPage)
    assert list(page._buttons) == ["account", "centre", "talents", "screen", "safekeeping", "practice"]
    assert page.section is page._sections["account"]
    centre = section(place, qtbot, "centre")
    assert isinstance(centre, CentreSection)
    assert centre.texts["name"].isReadOnly()
    assert centre.save.isHidden()
    assert centre.explained.label.text() == "Dit mag de beheerder. Vraag die om hulp."
    talents = section(place, qtbot, "talents")
    assert isinstance(talents, TalentsSection)
    assert talents.explained.label.text() == "Dit mag de coördinator. Vraag die om hulp."


def test_ones_own_password_is_changed_with_the_old_one(opens: Opens, qtbot: QtBot, bank: TestBank) -> None:
    place = opens(bank.desk)
    place.go("settings")
    shown = section(place, qtbot, "account")
    assert isinstance(shown, AccountSection)
    qtbot.mouseClick(shown.password.button, Left)
    form = dialog(qtbot, OwnPasswordDialog)
    assert isinstance(form, OwnPasswordDialog)
    for field, text in (
        (form.old, "verkeerd-woord"),
        (form.new, "nieuw-nieuw"),
        (form.again, "anders-nieuw"),
    ):
        qtbot.keyClicks(field.password, text)
    qtbot.keyClick(form.again.password, Key.Key_Return)
    assert form.again.refusal == "Deze twee wachtwoorden zijn niet gelijk. Typ twee keer hetzelfde."
    form.again.password.setText("nieuw-nieuw")
    qtbot.keyClick(form.again.password, Key.Key_Return)
    qtbot.waitUntil(lambda: form.old.refusal == "Dit is niet je wachtwoord. Probeer het nog een keer.")
    form.old.password.setText(PASSWORD)
    qtbot.keyClick(form.again.password, Key.Key_Return)
    qtbot.waitUntil(lambda: place.toast.sentence == "Je nieuwe wachtwoord geldt vanaf nu.")
    assert bank.office.sign_in("Riet Jansen", "nieuw-nieuw").key == bank.desk.key


def test_a_lost_badge_is_withdrawn_by_its_holder(opens: Opens, qtbot: QtBot, bank: TestBank) -> None:
    code = bank.office.do(bank.admin, issue_badge, "Riet Jansen").code
    place = opens(bank.desk)
    place.go("settings")
    shown = section(place, qtbot, "account")
    assert isinstance(shown, AccountSection)
    assert shown.badge.button.accessibleName() == "Badge: Intrekken"
    qtbot.mouseClick(shown.badge.button, Left)
    qtbot.waitUntil(lambda: shown.badge.button.isHidden() or not shown.badge.button.isVisible())
    with pytest.raises(BadgeUnknown):
        bank.office.sign_in_by_badge(code, PASSWORD)


def test_the_centre_is_saved_and_a_wrong_number_is_told_beside_its_field(
    admin: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    form = section(admin, qtbot, "centre")
    assert isinstance(form, CentreSection)
    assert not form.save.isEnabled()
    form.numbers["lock_minutes"].setText("0")
    form.numbers["lower"].setText("-12")
    form.texts["phone"].setText("030 123 45 67")
    form.choices["confirmation_required"].setChecked(True)
    qtbot.mouseClick(form.save, Left)
    qtbot.waitUntil(lambda: form.fields["lock_minutes"].refusal == "Kies een getal van 1 tot en met 60.")
    form.numbers["lock_minutes"].setText("drie")
    qtbot.mouseClick(form.save, Left)
    assert form.fields["lock_minutes"].refusal == "Schrijf een heel getal."
    form.numbers["lock_minutes"].setText("3")
    qtbot.keyClick(form.numbers["lock_minutes"], Key.Key_Return)
    qtbot.waitUntil(lambda: bank.office.ask(bank.admin, show_bank).lock_minutes == 3)
    saved = bank.office.ask(bank.admin, show_bank)
    assert (saved.limits.lower, saved.limits.upper, saved.phone) == (-720, 2400, "030 123 45 67")
    assert saved.confirmation_required
    qtbot.waitUntil(lambda: not form.save.isEnabled())


def test_what_is_half_typed_stays_when_somebody_else_saves(
    admin: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    form = section(admin, qtbot, "centre")
    assert isinstance(form, CentreSection)
    form.texts["place"].setText("Utrecht")
    form.reload()
    qtbot.waitUntil(lambda: not admin._door.is_busy)
    qtbot.wait(10)
    assert form.texts["place"].text() == "Utrecht"
    qtbot.mouseClick(form.undo, Left)
    assert form.texts["place"].text() == ""
    assert not form.save.isEnabled()


def test_an_activity_is_renamed_taken_out_of_use_and_made(
    admin: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    shown = section(admin, qtbot, "talents")
    assert isinstance(shown, TalentsSection)
    qtbot.keyClicks(shown.editor, "fiets")
    qtbot.waitUntil(lambda: 0 < len(shown.model.rows) < 5)
    shown.open(next(row for row in shown.model.rows if row.code == "bicycle_repair"))
    form = dialog(qtbot, TalentDialog)
    assert isinstance(form, TalentDialog)
    qtbot.keyClicks(form.name, "Fietswerkplaats")
    form.active.setChecked(False)
    qtbot.keyClick(form.name, Key.Key_Return)
    qtbot.waitUntil(lambda: any(row.own_name == "Fietswerkplaats" for row in shown.model.rows))
    changed = next(each for each in bank.office.ask(bank.desk, list_talents) if each.code == "bicycle_repair")
    assert (changed.own_name, changed.active) == ("Fietswerkplaats", False)
    shown.open(None)
    form = dialog(qtbot, TalentDialog)
    assert isinstance(form, TalentDialog)
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: bool(form.name_field.refusal))
    form.name.setText("Één-op-één wandelen")
    qtbot.keyClick(form.name, Key.Key_Return)
    qtbot.waitUntil(
        lambda: any(
            each.own_name == "Één-op-één wandelen" for each in bank.office.ask(bank.desk, list_talents)
        )
    )


def test_the_sentences_of_an_activity_are_changed_line_by_line(
    admin: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    shown = section(admin, qtbot, "talents")
    assert isinstance(shown, TalentsSection)

    def opened() -> TalentDialog:
        # The one before closes once its answer has come.
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=10_000)
        shown.open(next(row for row in shown.model.rows if row.code == "cooking"))
        form = dialog(qtbot, TalentDialog)
        assert isinstance(form, TalentDialog)
        qtbot.waitUntil(form.sentences.isEnabled, timeout=10_000)
        return form

    form = opened()
    assert form.sentences.toPlainText().startswith("Een maaltijd koken\n")
    form.sentences.setPlainText("Op tijd komen\n\n  Soep   koken\nSoep koken")
    qtbot.mouseClick(form.accept_button, Left)
    kept = (CompetenceSentence(code="punctual"), CompetenceSentence(text="Soep koken"))
    qtbot.waitUntil(lambda: bank.office.ask(bank.desk, list_competences)["cooking"] == kept)
    form = opened()
    assert form.sentences.toPlainText() == "Op tijd komen\nSoep koken"
    form.sentences.setPlainText("x" * 91)
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: "90" in form.sentences_field.refusal, timeout=10_000)
    assert form.isVisible()
    form.sentences.setPlainText("")
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(
        lambda: bank.office.ask(bank.desk, list_competences)["cooking"] == competences_of("cooking")
    )


def test_this_screen_wears_what_is_chosen(admin: Workplace, qtbot: QtBot) -> None:
    shown = section(admin, qtbot, "screen")
    assert isinstance(shown, ScreenSection)
    qtbot.mouseClick(shown.scheme.segment(Scheme.CONTRAST), Left)
    qtbot.waitUntil(lambda: look() == Look(scheme=Scheme.CONTRAST))
    qtbot.mouseClick(shown.scale.segment(150), Left)
    qtbot.waitUntil(lambda: look() == Look(scheme=Scheme.CONTRAST, scale=150))
    assert admin.settings.look == look()
    wear(Look(scheme=Scheme.DARK))
    assert shown.scheme.value is Scheme.DARK
    qtbot.mouseClick(shown.language.segment("en"), Left)
    qtbot.waitUntil(lambda: shown.title.text() == "This screen")
    assert admin.settings.language == "en"
