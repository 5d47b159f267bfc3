"""What may go wrong at the desk: nothing typed is lost, nothing is booked twice."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt

from tests.fixtures.bank import PASSWORD, TestBank
from tests.ui.pages.desk.conftest import CTRL, DeskAtWork, at_work
from timebank.domain.access import Role
from timebank.domain.errors import DatabaseUnreachable
from timebank.domain.ledger import Kind
from timebank.domain.limits import Limits
from timebank.office import Office
from timebank.services.exchanges import record_exchange
from timebank.services.staff import change_bank, show_bank
from timebank.services.statements import list_waiting
from ui.kernel.settings import Settings

Key = Qt.Key
LINE = ("fat⏎", "hen⏎", "ko⏎")


def change(bank: TestBank, **changes: Any) -> None:
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, **changes))


@pytest.fixture
def coordinator(qtbot: Any, bank: TestBank, settings: Settings) -> Iterator[DeskAtWork]:
    made = at_work(qtbot, bank, bank.coordinator, settings)
    yield made
    made.close()


def test_a_wrong_time_is_said_beside_its_field(desk: DeskAtWork) -> None:
    desk.write(*LINE, "half⏎")
    assert desk.bar.time.refusal == "Schrijf de tijd zo: 2, 2:30 of 45m."
    assert desk.bar.said[2].label.text() == desk.bar.time.refusal
    assert desk.bar.time.edit.text() == "half"
    assert desk.entries() == ()


@pytest.mark.parametrize(("answer", "minutes"), [(0, 45), (1, 45 * 60)])
def test_minutes_or_hours_is_asked(coordinator: DeskAtWork, answer: int, minutes: int) -> None:
    desk = coordinator
    desk.write(*LINE, "45")
    told = desk.form.balances.text
    assert told
    assert "45" not in told, "what 45 hours come to is not shown before it is known that they are no minutes"
    desk.write("⏎")
    assert desk.question == "45 minuten of 45 uur?"
    assert [each.text() for each in desk.form.question.answers] == ["45 minuten", "45 uur"]
    desk.form.question.answers[answer].setFocus()
    desk.press(Key.Key_Return)
    desk.settle()
    assert desk.bar.time.minutes == minutes or desk.entries()[0].entry.transfers[0].minutes == minutes


def test_one_person_does_not_help_themselves(desk: DeskAtWork) -> None:
    desk.write("fat⏎", "fat⏎", "ko⏎", "2⏎")
    assert desk.bar.receiver.refusal == "Kies twee verschillende mensen."
    assert desk.bar.receiver.edit.hasFocus()
    assert desk.entries() == ()
    desk.type("hen⏎")
    desk.settle()
    assert desk.bar.receiver.refusal == ""
    desk.bar.time.come_back()
    desk.write("⏎")
    assert len(desk.entries()) == 1


def test_a_limit_is_said_and_passed_with_a_reason(desk: DeskAtWork) -> None:
    desk.bank.record(desk.bank.zebib, desk.bank.henk, 9 * 60)
    desk.write(*LINE, "2⏎")
    assert desk.question == "Henk de Vries kan nu nog 1 uur hulp krijgen. Opslaan kan alleen met een reden."
    assert len(desk.entries()) == 1
    desk.press(Key.Key_Return, CTRL)
    desk.settle()
    assert desk.question == "Waarom wordt dit toch opgeslagen?"
    desk.press(Key.Key_Return)
    assert desk.form.question.refusal == "Schrijf erbij waarom."
    desk.write("Henk verhuist⏎")
    assert desk.entries()[0].entry.override == "Henk verhuist"
    assert desk.bank.balance(desk.bank.henk) == -11 * 60


def test_a_limit_that_blocks_sends_the_desk_to_the_coordinator(desk: DeskAtWork) -> None:
    change(desk.bank, limits=Limits(blocking=True))
    desk.write(*LINE, "11⏎")
    desk.press(Key.Key_Return, CTRL)
    desk.settle()
    desk.write("moet echt⏎")
    assert desk.entries() == ()
    assert "coördinator" in desk.question
    assert not desk.form.line.is_empty


def test_more_than_twelve_hours_takes_a_reason(coordinator: DeskAtWork) -> None:
    desk = coordinator
    change(desk.bank, limits=Limits(lower=-6000, upper=6000))
    desk.write(*LINE, "12:30⏎")
    assert "12 uur en 30 minuten" in desk.question
    desk.press(Key.Key_Return, CTRL)
    desk.settle()
    desk.write("hele dag verhuisd⏎")
    assert desk.entries()[0].entry.override == "hele dag verhuisd"


def test_a_day_to_come_is_asked_again(desk: DeskAtWork) -> None:
    desk.write(*LINE)
    desk.press(Key.Key_D, CTRL)
    desk.type("23-11-2026⏎")
    desk.write("2⏎")
    assert desk.form.question.refusal == "Deze dag moet nog komen. Kies vandaag of een dag ervoor."
    assert desk.form.question.edit.hasFocus()
    desk.type("30-02-2026⏎")
    assert desk.form.question.refusal == "Schrijf de datum zo: 22-11-2026."
    desk.type("20-11-2026⏎")
    assert desk.form.options.day == date(2026, 11, 20)
    desk.write("⏎")
    assert desk.entries()[0].entry.service_date == date(2026, 11, 20)


def test_enter_twice_books_once(desk: DeskAtWork) -> None:
    desk.write(*LINE, "2")
    desk.type("⏎⏎⏎")
    desk.settle()
    assert len(desk.entries()) == 1


class Flaky:
    """An office whose connection goes away: before the booking, or after it and before the answer."""

    def __init__(self, office: Office) -> None:
        self.office, self.now = office, office.now
        self.fails: str = ""
        self.ids: list[object] = []

    def do(self, actor: Any, operation: Any, *args: Any, **named: Any) -> Any:
        if operation is record_exchange:
            self.ids.append(args[0].id)
        if self.fails == "before":
            raise DatabaseUnreachable
        answer = self.office.do(actor, operation, *args, **named)
        if self.fails == "after":
            raise DatabaseUnreachable
        return answer

    def ask(self, actor: Any, operation: Any, *args: Any, **named: Any) -> Any:
        return self.office.ask(actor, operation, *args, **named)


@pytest.mark.parametrize("fails", ["before", "after"])
@pytest.mark.parametrize("way", ["banner", "enter"])
def test_a_lost_database_keeps_the_line_and_books_it_once(desk: DeskAtWork, fails: str, way: str) -> None:
    flaky = Flaky(desk.bank.office)
    desk.door._office = flaky
    desk.write(*LINE)
    flaky.fails = fails
    desk.write("2⏎")
    ((trouble, again),) = desk.troubles
    assert trouble.code == "database_unreachable"
    assert not desk.form.line.is_empty, "what was typed is kept"
    assert desk.bar.save.isEnabled()
    flaky.fails = ""
    if way == "banner":
        again()
    else:
        desk.bar.time.come_back()
        desk.type("⏎")
    desk.settle()
    assert desk.question == "", "what was booked before the line was cut is no double"
    assert len(desk.entries()) == 1
    assert len(set(flaky.ids)) == 1, "every try has the same id"
    assert desk.form.line.is_empty
    assert desk.shell.said[-1] == "Opgeslagen: Fatma hielp Henk. Koken, 2 uur."


def test_a_page_that_was_closed_meanwhile_hears_nothing(desk: DeskAtWork) -> None:
    desk.write(*LINE, "2")
    desk.type("⏎")
    page = desk.page
    desk.window.takeCentralWidget()
    shiboken6.delete(page)
    desk.settle()
    assert desk.shell.said == []
    desk.door.drain()


def test_undo_names_the_entry_and_redo_books_a_new_one(desk: DeskAtWork) -> None:
    desk.write(*LINE, "2⏎")
    first = desk.entries()[0].entry
    desk.press(Key.Key_Z, CTRL)
    desk.settle()
    assert desk.question == "Dit ongedaan maken? Fatma hielp Henk. Koken, 2 uur."
    desk.press(Key.Key_Return)
    desk.settle()
    reversal = desk.entries()[0].entry
    assert reversal.kind is Kind.REVERSAL
    assert reversal.reverses == first.id
    assert reversal.note == "Per ongeluk opgeschreven"
    assert desk.bank.balance(desk.bank.henk) == 0
    (row,) = desk.page.day.model.rows
    assert row.undone
    assert desk.page.day.model.index(0, 5).data() == "ongedaan"
    assert desk.page.day.count == ""
    desk.press(Key.Key_Y, CTRL)
    desk.settle()
    again = desk.entries()[0].entry
    assert again.kind is Kind.EXCHANGE
    assert again.id != first.id
    assert desk.bank.balance(desk.bank.henk) == -120
    assert desk.bank.whole()


def test_undo_takes_typing_first_and_never_another_operators_entry(desk: DeskAtWork) -> None:
    desk.bank.office.do(
        desk.bank.coordinator, record_exchange, desk.bank.order(desk.bank.zebib, desk.bank.olena)
    )
    desk.write("fat⏎", "hen⏎")
    desk.press(Key.Key_Z, CTRL)
    assert desk.bar.receiver.person is None
    desk.press(Key.Key_Z, CTRL)
    assert desk.form.line.is_empty
    desk.press(Key.Key_Z, CTRL)
    desk.settle()
    assert desk.question == ""
    assert desk.shell.said == ["Er is vandaag niets van jou om ongedaan te maken."]


def test_the_toast_undoes_at_once(desk: DeskAtWork) -> None:
    desk.write(*LINE, "2⏎")
    assert desk.shell.offered is not None
    desk.shell.offered()
    desk.settle()
    assert desk.entries()[0].entry.kind is Kind.REVERSAL
    assert desk.shell.said[-1] == "Ongedaan gemaakt: Fatma hielp Henk. Koken, 2 uur."


def test_delete_on_a_line_asks_and_undoes(desk: DeskAtWork) -> None:
    desk.write(*LINE, "2⏎")
    desk.page.day.table.setFocus()
    desk.press(Key.Key_Delete)
    assert desk.question.startswith("Dit ongedaan maken?")
    desk.press(Key.Key_Escape)
    assert desk.question == ""
    assert len(desk.entries()) == 1


def test_help_of_the_operator_waits_and_another_signs_it(desk: DeskAtWork, qtbot: Any) -> None:
    bank = desk.bank
    bank.office.add_operator(bank.admin, "Olena aan de balie", Role.DESK, PASSWORD, member=bank.olena)
    olena = bank.office.sign_in("Olena aan de balie", PASSWORD)
    own = desk.reopen(olena)
    own.write("olena⏎", "hen⏎", "ko⏎", "1⏎")
    assert own.shell.said == ["Opgeslagen: Olena hielp Henk. Koken, 1 uur. Wacht op een tweede medewerker."]
    assert len(bank.office.ask(bank.desk, list_waiting)) == 1
    own.door.drain()
    own.window.close()
    desk.page._read_day()
    desk.settle()
    (row,) = desk.page.day.model.rows
    assert row.waiting == ("signature",)
    assert desk.page.day.model.index(0, 5).data() == "Tekenen"
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.page.day.table.setFocus()
    desk.press(Key.Key_Return)
    desk.settle()
    assert bank.balance(bank.olena) == 60
    assert desk.shell.said == ["Getekend: Olena hielp Henk. Koken, 1 uur."]


def test_f7_goes_from_one_line_that_waits_to_the_next(desk: DeskAtWork) -> None:
    desk.press(Key.Key_F7)
    assert desk.shell.said == ["Er wacht niets op een handtekening of een antwoord."]
    assert desk.bar.giver.edit.hasFocus()
    bank = desk.bank
    bank.office.add_operator(bank.admin, "Olena aan de balie", Role.DESK, PASSWORD, member=bank.olena)
    olena = bank.office.sign_in("Olena aan de balie", PASSWORD)
    for actor, giver in ((olena, bank.olena), (bank.desk, bank.zebib), (olena, bank.olena)):
        bank.office.do(actor, record_exchange, bank.order(giver, bank.henk, 30))
    desk.page._read_day()
    desk.settle()
    chosen = []
    for _ in range(3):
        desk.press(Key.Key_F7)
        chosen.append(desk.page.day.table.currentIndex().row())
    rows = desk.page.day.model.rows
    assert [bool(rows[place].waiting) for place in chosen] == [True, True, True]
    assert chosen[0] < chosen[1]
    assert chosen[2] == chosen[0], "after the last one from the top again"


def test_what_must_be_confirmed_waits_until_somebody_says_how(desk: DeskAtWork) -> None:
    change(desk.bank, confirmation_required=True)
    desk.write(*LINE, "1⏎")
    assert desk.bank.balance(desk.bank.fatma) == 0
    desk.page.day.table.setFocus()
    desk.press(Key.Key_Return)
    assert desk.question.startswith("Hoe is het bevestigd?")
    desk.press(Key.Key_Return)
    desk.settle()
    assert desk.bank.balance(desk.bank.fatma) == 60
