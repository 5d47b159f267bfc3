"""An exchange in under ten seconds, key by key (UX section 2)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.pages.desk.conftest import CTRL, DeskAtWork
from timebank.domain.ledger import Confirmation
from timebank.domain.members import Profile
from timebank.services.members import enrol_member
from ui.kernel.language import speak

Key = Qt.Key


@pytest.mark.parametrize(("typed", "minutes"), [("2:30", 150), ("2,5", 150), ("2u30", 150), ("90m", 90)])
def test_the_time_is_read_along(desk: DeskAtWork, typed: str, minutes: int) -> None:
    desk.bar.time.come_back()
    desk.type(typed)
    assert desk.bar.time.minutes == minutes
    reading = {150: "2 u 30", 90: "1 u 30"}[minutes]
    assert desk.bar.time._reading.text() == reading


def test_two_people_of_one_name_are_told_apart(desk: DeskAtWork) -> None:
    other = desk.bank.office.do(desk.bank.admin, enrol_member, Profile(name="Fatma Yilmaz"))
    desk.write("fatma y⏎")
    assert desk.bar.giver.person is None
    assert "Kies met de pijltjes" in desk.bar.giver.drop.sentence
    shown = [found.code for found in desk.bar.giver.drop.model.found]
    assert set(shown) == {desk.bank.fatma, other.member.account.code}
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert desk.bar.giver.person is not None
    assert desk.bar.giver.person.code == shown[1]
    assert desk.bar.receiver.edit.hasFocus()


def test_a_name_that_is_not_there_is_said_with_who_may_be_meant(desk: DeskAtWork) -> None:
    desk.write("hemk⏎")
    said = (
        "“hemk” staat niet in de lijst. Bedoel je Henk de Vries? Of schrijf een nieuwe persoon in (Ctrl+N)."
    )
    assert desk.bar.giver.refusal == said
    assert desk.bar.giver.drop.sentence == said
    assert desk.bar.giver.edit.text() == "hemk"
    assert desk.bar.giver.edit.hasFocus()
    desk.press(Key.Key_Return)
    assert desk.bar.giver.person is not None
    assert desk.bar.giver.person.name == "Henk de Vries"


def test_a_hurried_wrong_name_stops_the_line_and_loses_nothing(desk: DeskAtWork) -> None:
    desk.type("xqzw⏎hen⏎ko⏎2⏎")
    desk.settle()
    desk.settle()
    assert desk.entries() == ()
    assert "staat niet in de lijst" in desk.bar.giver.refusal
    assert desk.bar.giver.edit.hasFocus()
    assert desk.bar.receiver.person is not None
    assert desk.bar.time.edit.text() == "2"


def test_a_number_on_a_card_chooses_the_person(desk: DeskAtWork) -> None:
    digits = desk.bank.fatma.replace("-", "")
    desk.write(f"{digits}⏎", f"{desk.bank.henk}⏎")
    assert [person.name for person in desk.form.people()] == ["Fatma Yılmaz", "Henk de Vries"]


def test_a_mistyped_number_chooses_nobody(desk: DeskAtWork) -> None:
    wrong = desk.bank.fatma[:-1] + str((int(desk.bank.fatma[-1]) + 1) % 10)
    desk.write(f"{wrong}⏎")
    assert desk.bar.giver.person is None
    assert desk.bar.giver.refusal.startswith(f"Nummer {wrong}")


def test_enter_repeats_what_is_shown_in_grey_and_asks_before_it_saves(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎", "ko⏎", "2⏎")
    assert desk.bar.giver.edit.placeholderText() == "Fatma Yılmaz"
    desk.write("⏎", "⏎", "⏎", "⏎")
    assert desk.question.startswith("Staat dit er al?")
    assert "14:05" in desk.question
    assert len(desk.entries()) == 1
    desk.press(Key.Key_Return)
    desk.settle()
    assert len(desk.entries()) == 1, "the answer that Enter gives saves nothing twice"
    assert desk.shell.said[-1] == "Niet opgeslagen: het staat er al."
    assert desk.shell.offered is not None
    desk.shell.offered()
    assert not desk.form.line.is_empty, "nothing is lost without a way back"


def test_the_same_may_be_saved_again_when_somebody_says_so(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎", "ko⏎", "2⏎")
    desk.write("fat⏎", "hen⏎", "ko⏎", "1⏎")
    assert desk.question.startswith("Staat dit er al?")
    desk.form.question.answers[1].setFocus()
    desk.press(Key.Key_Return)
    desk.settle()
    assert [row.minutes for row in desk.page.day.model.rows] == [60, 120]


def test_an_empty_field_without_grey_repeats_nothing(desk: DeskAtWork) -> None:
    desk.write("⏎", "⏎", "⏎", "⏎")
    assert desk.entries() == ()
    assert desk.bar.giver.refusal == "Kies wie er hielp en voor wie het was."
    assert desk.bar.giver.edit.hasFocus()


def test_the_way_of_confirming_takes_one_key(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎", "ko⏎")
    desk.press(Key.Key_B, CTRL)
    desk.write("2⏎")
    assert desk.entries()[0].entry.confirmation is Confirmation.AT_DESK
    assert desk.form.options.confirmation is None, "the next line says its own"


def test_a_note_goes_with_the_line(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎", "ko⏎")
    desk.press(Key.Key_I, CTRL)
    desk.type("soep voor de buurt⏎")
    assert desk.bar.talent.edit.hasFocus() or desk.bar.time.edit.hasFocus()
    desk.bar.time.come_back()
    desk.write("2⏎")
    assert desk.entries()[0].entry.note == "soep voor de buurt"


def test_yesterday_is_two_keys_away(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎", "ko⏎")
    desk.press(Key.Key_D, CTRL)
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert desk.bar.when.text() == "21 nov"
    desk.write("2⏎")
    assert desk.entries()[0].entry.service_date.isoformat() == "2026-11-21"


def test_a_new_person_is_enrolled_without_losing_what_was_typed(desk: DeskAtWork) -> None:
    desk.write("fat⏎")
    desk.type("Mina Haddad")
    desk.page.enrol()
    ((name, then),) = desk.shell.enrolments
    assert name == "Mina Haddad"
    assert then is not None
    new = desk.bank.office.do(desk.bank.desk, enrol_member, Profile(name=name))
    then(new.member.account.code)
    desk.settle()
    assert [person.name for person in desk.form.people()] == ["Fatma Yılmaz", "Mina Haddad"]
    assert desk.bar.talent.edit.hasFocus(), "what is typed next is the next field's"
    desk.write("ko⏎", "1⏎")
    assert desk.shell.said[-1] == "Opgeslagen: Fatma hielp Mina. Koken, 1 uur."


def test_who_was_not_in_the_list_is_enrolled_as_the_sentence_says_and_stands_in_the_field(
    desk: DeskAtWork,
) -> None:
    desk.write("fat⏎", "Xqzw Haddad⏎")
    assert desk.bar.receiver.refusal.endswith("Schrijf een nieuwe persoon in met Ctrl+N.")
    desk.page.enrol()
    ((name, then),) = desk.shell.enrolments
    assert name == "Xqzw Haddad"
    assert then is not None
    new = desk.bank.office.do(desk.bank.desk, enrol_member, Profile(name=name))
    then(new.member.account.code)
    desk.settle()
    assert [person.name for person in desk.form.people()] == ["Fatma Yılmaz", "Xqzw Haddad"]
    assert not desk.bar.receiver.refusal
    desk.write("ko⏎", "1⏎")
    assert len(desk.entries()) == 1


def test_balances_can_be_hidden_from_visitors(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎")
    desk.press(Key.Key_F4)
    assert desk.form.balances.is_hidden
    assert desk.shell.settings.hides_balances
    desk.press(Key.Key_F4)
    assert not desk.form.balances.is_hidden


def test_f6_goes_to_the_list_and_back_to_where_the_line_was(desk: DeskAtWork) -> None:
    desk.press(Key.Key_F6)
    assert desk.bar.giver.edit.hasFocus(), "an empty list is no place to be"
    desk.write("fat⏎", "hen⏎", "ko⏎", "1⏎", "zeb⏎")
    desk.press(Key.Key_F6)
    assert desk.page.day.table.hasFocus()
    assert desk.page.day.table.currentIndex().row() == 0
    desk.press(Key.Key_F6)
    assert desk.bar.receiver.edit.hasFocus()
    assert [person.name for person in desk.form.people()] == ["Zebib Tesfay"]


def test_escape_empties_one_field_and_undo_brings_it_back(desk: DeskAtWork) -> None:
    desk.write("fat⏎")
    desk.type("hen")
    desk.settle()
    desk.press(Key.Key_Escape)
    assert desk.bar.receiver.drop.isHidden()
    assert desk.bar.receiver.edit.text() == "hen"
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_Escape)
    assert desk.bar.receiver.edit.text() == ""
    assert desk.bar.giver.person is not None, "Escape never empties the line"
    desk.press(Key.Key_Z, CTRL)
    assert desk.bar.receiver.edit.text() == "hen"


def test_the_language_may_change_in_the_middle_of_a_line(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "hen⏎", "ko⏎")
    desk.type("2")
    speak("en")
    desk.settle()
    assert desk.bar.heads[1].text() == "Who helped?"
    assert desk.bar.talent.edit.text() == "Cooking"
    assert [person.name for person in desk.form.people()] == ["Fatma Yılmaz", "Henk de Vries"]
    desk.write("⏎")
    assert desk.shell.said == ["Saved: Fatma helped Henk. Cooking, 2 hours."]


def test_keys_go_where_the_cursor_is_shown(desk: DeskAtWork) -> None:
    for field in desk.bar.fields:
        assert field.edit is QApplication.focusWidget()
        desk.press(Key.Key_Return)
