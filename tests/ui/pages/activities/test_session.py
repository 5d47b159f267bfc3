"""A session by keys alone: ticking, adding, closing once, correcting, undoing."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY
from tests.ui.conftest import dialog
from tests.ui.pages.activities.conftest import CTRL, AtWork
from timebank.domain.activities import Presence, Series, SessionState
from timebank.domain.cards import CardCode, new_secret
from timebank.domain.ledger import Side
from timebank.domain.members import Profile
from timebank.services.activities import show_agenda
from timebank.services.attendance import note_present
from timebank.services.cards import issue_cards
from timebank.services.members import enrol_member
from timebank.services.sessions import cancel_session
from ui.pages.people.enrol import EnrolDialog

Key = Qt.Key


def test_from_the_week_to_the_books_without_a_mouse(work: AtWork, cafe: Series) -> None:
    assert work.page.week.table.hasFocus()
    work.press(Key.Key_Return)
    assert work.view.isVisible()
    assert work.view.list.add.edit.hasFocus()
    assert work.rows() == [
        ("Henk de Vries", False, "begeleidt", ""),
        ("Zebib Tesfay", False, "", ""),
    ]
    plan = cafe.plan(TODAY)
    assert work.sheet(plan).session.state is SessionState.PLANNED, "looking makes nothing"

    work.press(Key.Key_Down)
    assert work.view.list.table.hasFocus()
    work.press(Key.Key_Space)
    work.press(Key.Key_Down)
    work.press(Key.Key_Space)
    work.type("fatma⏎")
    assert work.rows() == [
        ("Fatma Yılmaz", True, "doet mee", "2 u"),
        ("Henk de Vries", True, "begeleidt", "2 u"),
        ("Zebib Tesfay", True, "doet mee", "2 u"),
    ]
    work.press(Key.Key_B, CTRL)
    work.press(Key.Key_Return, CTRL)
    assert work.said == "Afgesloten: Taalcafé, 3 mensen."
    bank = work.bank
    assert work.hours(bank.henk, bank.fatma, bank.zebib) == [(120, 120, 0), (0, 0, 120), (0, 0, 120)]
    (entry,) = work.view.history.lines
    assert entry.endswith("3 mensen  ·  Karin Coördinator Staat in het boek.")

    work.press(Key.Key_Return, CTRL)
    assert len(work.sheet(plan).history) == 1, "closed: the key does nothing more"
    work.press(Key.Key_Z, CTRL)
    assert work.hours(bank.henk, bank.fatma) == [(0, 0, 0), (0, 0, 0)]
    assert work.sheet(plan).session.state is SessionState.OPEN
    assert len(work.ticked()) == 3, "the list stays"
    work.press(Key.Key_Escape)
    assert work.page.week.isVisible()


def test_a_second_scan_says_who_stands_there_already(work: AtWork, cafe: Series) -> None:
    code = CardCode(number=work.bank.fatma, secret=new_secret())
    work.bank.office.do(work.bank.admin, issue_cards, (code,))
    work.open(cafe.plan(TODAY))
    work.type(f"{code.text}⏎")
    assert work.ticked() == ["Fatma Yılmaz"]
    assert work.view.list.add.edit.text() == ""
    work.type(f"{code.text.lower()}⏎")
    assert work.view.list.said.label.text() == "Fatma Yılmaz staat er al."
    (present,) = work.sheet(cafe.plan(TODAY)).present
    assert present.way == "scan"


def test_a_number_and_a_mistyped_number(work: AtWork, cafe: Series) -> None:
    work.open(cafe.plan(TODAY))
    work.type(f"{work.bank.olena}⏎")
    assert work.ticked() == ["Olena Koval"]
    work.type("1001-1⏎")
    assert work.view.list.said.label.text() == "Nummer 1001-1 klopt niet. Kijk het na op de kaart."


def test_who_is_new_is_enrolled_at_the_door(work: AtWork, cafe: Series, qtbot: QtBot) -> None:
    work.open(cafe.plan(TODAY))
    qtbot.keyClicks(work.front(), "Amina Warsame")
    qtbot.keyClick(work.front(), Key.Key_N, CTRL)
    form = dialog(qtbot, EnrolDialog)
    form.card_too.setChecked(False)
    qtbot.keyClick(form.name, Key.Key_Return)
    qtbot.waitUntil(lambda: work.ticked() == ["Amina Warsame"])
    work.place.window().activateWindow()
    qtbot.waitUntil(work.view.list.add.edit.hasFocus)
    assert work.view.list.add.edit.text() == ""
    work.type("olena⏎")
    assert sorted(work.ticked()) == ["Amina Warsame", "Olena Koval"]


def test_of_two_people_of_one_name_nobody_is_guessed(work: AtWork, cafe: Series) -> None:
    other = work.bank.office.do(work.bank.admin, enrol_member, Profile(name="Olena Koval"))
    work.open(cafe.plan(TODAY))
    work.type("olena⏎")
    assert work.ticked() == [], "somebody else would be given the hours"
    assert work.view.list.add.drop.sentence == "Meer mensen heten Olena Koval. Kies met de pijltjes."
    work.press(Key.Key_Down)
    work.press(Key.Key_Return)
    assert work.ticked() == ["Olena Koval"]
    (present,) = work.sheet(cafe.plan(TODAY)).present
    assert present.account == other.member.account.code


def test_a_name_that_only_sounds_alike_is_asked_about(work: AtWork, cafe: Series) -> None:
    work.open(cafe.plan(TODAY))
    work.type("oleena kowal⏎")
    assert work.ticked() == []
    assert "Bedoel je Olena Koval?" in work.view.list.add.drop.sentence
    work.type("⏎")
    assert work.ticked() == ["Olena Koval"]


def test_somebody_who_came_late_has_a_time_of_their_own(work: AtWork, cafe: Series) -> None:
    work.open(cafe.plan(TODAY))
    work.type("olena⏎")
    work.press(Key.Key_Down)
    work.press(Key.Key_T, CTRL)
    assert work.view.question.sentence == "Hoe lang was Olena Koval er?"
    work.type("half⏎")
    assert work.view.question.refusal == "Schrijf de tijd zo: 2, 2:30 of 45m."
    work.type("45m⏎")
    assert work.rows()[0] == ("Olena Koval", True, "doet mee", "0 u 45")
    work.press(Key.Key_H, CTRL)
    assert work.rows()[0] == ("Olena Koval", True, "begeleidt", "0 u 45")
    work.press(Key.Key_Z, CTRL)
    assert work.rows()[0] == ("Olena Koval", True, "doet mee", "0 u 45")
    work.press(Key.Key_Z, CTRL)
    assert work.rows()[0] == ("Olena Koval", True, "doet mee", "2 u")
    work.press(Key.Key_Z, CTRL)
    assert work.ticked() == []


def test_nobody_present_is_said_and_cancelling_is_offered(work: AtWork, cafe: Series) -> None:
    work.open(cafe.plan(TODAY))
    work.press(Key.Key_Return, CTRL)
    assert work.view.closing.refusal.text().startswith("Er staat nog niemand op de lijst.")
    work.view.closing.cancel.setFocus()
    work.press(Key.Key_Return)
    assert work.said == "Taalcafé ging niet door."
    assert work.view.closing.reopen.isVisible()
    assert not work.view.list.add.isVisible()
    work.press(Key.Key_Z, CTRL)
    assert work.sheet(cafe.plan(TODAY)).session.state is SessionState.OPEN


def test_a_correction_is_booked_as_one_step_with_its_reason(work: AtWork, cafe: Series) -> None:
    bank, plan = work.bank, cafe.plan(TODAY)
    bank.office.do(
        bank.desk,
        note_present,
        plan,
        (Presence(account=bank.henk, side=Side.GIVEN), Presence(account=bank.fatma)),
    )
    work.open(plan)
    work.press(Key.Key_Return, CTRL)
    work.type("zebib⏎")
    assert work.hours(bank.zebib) == [(0, 0, 0)], "only staged"
    closing = work.view.closing
    assert closing.is_staged
    work.view.list.table.setFocus()
    work.view.list.table.selectRow([name for name, *_ in work.rows()].index("Fatma Yılmaz"))
    work.press(Key.Key_Space)
    work.press(Key.Key_Return, CTRL)
    assert work.view.question.is_open
    work.press(Key.Key_Return)
    assert work.view.question.refusal == "Schrijf erbij waarom."
    work.type("Fatma was ziek⏎")
    assert work.hours(bank.henk, bank.fatma, bank.zebib) == [(120, 120, 0), (0, 0, 0), (0, 0, 120)]
    assert work.said == "De lijst van Taalcafé is verbeterd."
    assert "Fatma was ziek" in work.view.history.lines[0]
    work.press(Key.Key_Z, CTRL)
    assert work.hours(bank.henk, bank.fatma, bank.zebib) == [(120, 120, 0), (0, 0, 120), (0, 0, 0)]
    assert bank.whole()


def test_a_staged_correction_can_be_left_as_it_was(work: AtWork, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    work.bank.office.do(work.bank.desk, note_present, plan, (Presence(account=work.bank.fatma),))
    work.open(plan)
    work.press(Key.Key_Return, CTRL)
    work.view.list.table.setFocus()
    work.view.list.table.selectRow(0)
    work.press(Key.Key_Space)
    assert work.ticked() == []
    work.press(Key.Key_Space)
    assert not work.view.closing.is_staged, "ticked in and out is no correction"
    work.press(Key.Key_Space)
    work.view.closing.drop.setFocus()
    work.press(Key.Key_Return)
    assert work.ticked() == ["Fatma Yılmaz"]
    assert work.hours(work.bank.fatma) == [(0, 0, 120)]


def test_pasted_names_wait_until_somebody_chooses(work: AtWork, cafe: Series) -> None:
    work.open(cafe.plan(TODAY))
    QApplication.clipboard().setText("Fatma Yılmaz\nHenk de Vries\nOlena Kovall\nZebibb\nPiet Nieuw")
    work.press(Key.Key_V, CTRL)
    assert sorted(work.ticked()) == ["Fatma Yılmaz", "Henk de Vries"]
    assert {name: part for name, _, part, _ in work.rows()}["Henk de Vries"] == "begeleidt"
    assert work.view.list.said.label.text() == "2 namen aangevinkt."
    pasted = work.view.list.pasted
    assert [row.match.line for row in pasted.rows] == ["Olena Kovall", "Zebibb", "Piet Nieuw"]
    assert pasted.rows[0].buttons[0].hasFocus()
    work.press(Key.Key_1)
    assert "Olena Koval" in work.ticked()
    assert pasted.rows[0].buttons[0].hasFocus(), "on to the next doubtful name"

    work.press(Key.Key_Escape)
    work.open(cafe.plan(TODAY + timedelta(days=7)))
    assert not pasted.isVisible()
    work.open(cafe.plan(TODAY))
    assert [row.match.line for row in pasted.rows] == ["Zebibb", "Piet Nieuw"], "what is unknown stays"
    pasted.rows[1].arrive()
    work.press(Key.Key_Delete)
    pasted.rows[0].arrive()
    work.press(Key.Key_Delete)
    assert not pasted.isVisible()
    assert work.view.list.add.edit.hasFocus()


def test_screen_readers_hear_whether_somebody_is_ticked(work: AtWork, cafe: Series) -> None:
    work.open(cafe.plan(TODAY))
    work.press(Key.Key_Down)
    work.press(Key.Key_Space)
    table = work.view.list.table
    assert table.model().index(0, 0).data() == "was er"
    assert table.model().index(1, 0).data() == "niet aangevinkt"
    heard = QAccessible.queryAccessibleInterface(table)
    assert heard.text(QAccessible.Text.Name) == "Wie er was"


def test_what_another_desk_does_is_seen_at_once(work: AtWork, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    work.open(plan)
    work.bank.office.do(work.bank.desk, cancel_session, plan)
    work.type("fatma⏎")
    assert work.view.list.said.label.text().startswith("Deze bijeenkomst ging niet door.")
    assert work.ticked() == []


@pytest.mark.parametrize("way", ["space", "letters"])
def test_letters_in_the_list_go_to_the_field(work: AtWork, cafe: Series, way: str) -> None:
    work.open(cafe.plan(TODAY))
    work.press(Key.Key_Down)
    if way == "space":
        work.press(Key.Key_Space)
        assert work.ticked() == ["Henk de Vries"]
    else:
        work.type("o")
        assert work.view.list.add.edit.hasFocus()
        assert work.view.list.add.edit.text() == "o"
        work.type("lena⏎")
        assert work.ticked() == ["Olena Koval"]
    agenda = work.bank.office.ask(work.bank.desk, show_agenda, TODAY, TODAY)
    assert agenda.lines[0].session.state is SessionState.OPEN
