"""The stack as a whole: pasted, judged, saved once, taken back, and there again after a power cut."""

from dataclasses import replace

import pytest

from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from tests.ui.pages.slips.conftest import CTRL, Key, Opens, StackAtWork
from timebank.domain.access import Role
from timebank.domain.members import Profile
from timebank.domain.months import Month
from timebank.domain.troubles import DatabaseLocked
from timebank.services.members import enrol_member
from timebank.services.months import close_month
from timebank.services.statements import day_list, list_balances
from ui.pages.slips.model import Mark
from ui.pages.slips.row import Cell, body_of, rows_in

TABLE = "Wie hielp\tVoor wie\tWat\tUren\nFatma Yılmaz\tHenk de Vries\tKoken\t2\nOlena Koval\tZebib Tesfay\tKoken\t1:30\n"


def test_a_table_is_pasted_and_saved(stack: StackAtWork) -> None:
    stack.paste(TABLE)
    assert stack.marks == [Mark.READY, Mark.READY]
    assert stack.shell.said[-1] == "2 briefjes geplakt."
    stack.save()
    assert stack.balances() == [120, -120, -90, 90]


def test_a_word_is_pasted_as_a_word(stack: StackAtWork) -> None:
    stack.paste("Fatma")
    assert stack.page.sheet.strip.giver.edit.text() == "Fatma"
    assert stack.page.sheet.every_row[-1].giver.is_empty


def test_doubtful_cells_keep_their_text_and_offer_who_may_be_meant(stack: StackAtWork) -> None:
    stack.bank.office.do(stack.bank.desk, enrol_member, Profile(name="Henk Smit"))
    stack.paste("Fatma Yılmaz\tHenk\tKoken\t2\nFatna\tZebib Tesfay\tKoken\t1\n")
    assert stack.marks == [Mark.DOUBTFUL, Mark.DOUBTFUL]
    assert stack.page.question.sentence == "2 briefjes geplakt. Kijk nog even naar 2 ervan."
    # The cursor stands in the first doubtful cell, with the candidates below it.
    assert stack.place == (1, Cell.RECEIVER)
    drop = stack.page.sheet.strip.receiver.drop
    assert drop.isVisible()
    assert {found.name for found in drop.model.found} == {"Henk de Vries", "Henk Smit"}
    assert stack.page.said.text() == "Wie is “Henk”? Kies iemand, of typ verder."
    # Leaving it without a choice takes nobody.
    stack.press(Key.Key_Tab)
    stack.settle()
    assert stack.page.sheet.rows[0].receiver.one is None
    stack.page.sheet.strip.focus_cell(Cell.RECEIVER)
    stack.settle()
    stack.press(Key.Key_Down)
    stack.press(Key.Key_Return)
    stack.settle()
    chosen = stack.page.sheet.rows[0].receiver.one
    assert chosen is not None
    assert chosen.name.startswith("Henk")
    assert stack.page.sheet.rows[1].giver.text == "Fatna"
    stack.save()
    assert stack.place == (2, Cell.GIVER)
    assert stack.balances() == [0, 0, 0, 0]


def test_doubles_are_marked_and_asked_about(stack: StackAtWork) -> None:
    stack.bank.record(stack.bank.fatma, stack.bank.henk, 60, talent="cooking")
    stack.paste(TABLE + "Olena Koval\tZebib Tesfay\tKoken\t1:30\n")
    assert stack.marks == [Mark.DOUBLE, Mark.READY, Mark.DOUBLE]
    assert stack.shown[2].sentence == "Dit zegt hetzelfde als briefje 2."
    stack.save()
    assert stack.question == "2 briefjes staan er misschien al: nummer 1 en 3."
    stack.answer(0)
    assert stack.balances() == [60, -60, -90, 90]
    assert stack.page.sheet.rows == []


def test_a_double_that_is_none_is_saved_all_the_same(stack: StackAtWork) -> None:
    stack.paste(TABLE + "Olena Koval\tZebib Tesfay\tKoken\t1:30\n")
    stack.save()
    stack.answer(1)
    assert stack.balances() == [120, -120, -180, 180]


def test_undo_takes_the_stack_back_and_brings_it_into_the_table(stack: StackAtWork) -> None:
    stack.paste(TABLE)
    stack.save()
    stack.press(Key.Key_Z, CTRL)
    stack.settle()
    assert stack.balances() == [0, 0, 0, 0]
    assert stack.shell.said[-1] == "2 briefjes ongedaan gemaakt."
    stack.press(Key.Key_Y, CTRL)
    stack.settle()
    assert len(stack.page.sheet.rows) == 2
    stack.save()
    assert stack.balances() == [120, -120, -90, 90]
    assert stack.bank.whole()


def test_a_lost_answer_is_tried_again_and_books_once(
    stack: StackAtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file was locked by another desk behind the commit; the same stack is sent again."""
    office = stack.bank.office
    do = office.do
    calls = []

    def lost(actor, operation, *args, **named):
        answer = do(actor, operation, *args, **named)
        if operation.name == "record_slips" and not calls:
            calls.append(operation.name)
            raise DatabaseLocked()
        return answer

    monkeypatch.setattr(office, "do", lost)
    stack.paste(TABLE)
    stack.save()
    assert [trouble.code for trouble, _again in stack.troubles] == ["database_locked"]
    assert len(stack.page.sheet.rows) == 2
    stack.troubles[0][1]()
    stack.settle()
    assert stack.page.sheet.rows == []
    assert stack.balances() == [120, -120, -90, 90]
    assert len(office.ask(stack.bank.desk, day_list).entries) == 2


def test_a_closed_month_is_told_at_its_row(stack: StackAtWork, opens: Opens, bank: TestBank) -> None:
    bank.office.do(bank.coordinator, close_month, Month(2026, 10))
    late = "Datum\tHelper\tVoor wie\tUren\n12-10-2026\tFatma\tHenk\t1\n22-11-2026\tOlena\tHenk\t1\n"
    stack.paste(late)
    assert stack.marks == [Mark.REFUSED, Mark.READY]
    assert "oktober 2026 is nagekeken" in stack.shown[0].sentence
    stack.save()
    assert stack.question.startswith("Eén briefje kan nog niet")
    assert bank.balance(bank.henk) == 0

    coordinator = opens(bank.coordinator)
    coordinator.paste(late)
    coordinator.save()
    assert coordinator.question.endswith("Waarom sla je het toch op?")
    coordinator.type("lag in de la")
    coordinator.press(Key.Key_Return)
    coordinator.settle()
    assert bank.balance(bank.henk) == -120


def test_what_was_typed_is_there_again_after_a_power_cut(stack: StackAtWork, opens: Opens) -> None:
    stack.paste(TABLE)
    stack.page.sheet.strip.focus_cell(Cell.NOTE)
    stack.type("half getypt")
    stack.qtbot.wait(900)
    stack.settle()
    again = opens(stack.bank.desk)
    assert [row.note for row in again.page.sheet.rows] == ["half getypt", ""]
    assert again.shell.said[-1] == "2 briefjes van daarnet die nog niet zijn opgeslagen."
    again.save()
    again.qtbot.wait(900)
    again.settle()
    assert again.balances() == [120, -120, -90, 90]
    assert opens(stack.bank.desk).page.sheet.rows == []


def test_nobody_else_gets_the_draft(stack: StackAtWork, opens: Opens) -> None:
    stack.paste(TABLE)
    stack.qtbot.wait(900)
    stack.settle()
    assert opens(stack.bank.coordinator).page.sheet.rows == []


def test_a_draft_holds_everything(stack: StackAtWork) -> None:
    stack.paste("Fatma Yılmaz\tHenk\tToveren\tveel\tbriefje\n")
    rows = stack.page.sheet.rows
    kept = rows_in(body_of(rows, TODAY))
    assert kept == [replace(row, day=TODAY.isoformat()) for row in rows]


def test_a_slip_of_the_operator_waits_and_is_told(opens: Opens, bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Fatma Balie", Role.DESK, PASSWORD, member=bank.fatma)
    stack = opens(bank.office.sign_in("Fatma Balie", PASSWORD))
    stack.paste(TABLE)
    stack.save()
    assert "wacht nog op een handtekening" in stack.shell.said[-1]
    assert bank.office.ask(bank.desk, list_balances, (bank.fatma,))[0].balance == 0
