"""Twenty slips are typed without a mouse: Enter, arrows, grey values, and keys that act on a slip."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.fixtures.bank import TODAY
from tests.ui.pages.slips.conftest import CTRL, Key, StackAtWork
from timebank.domain.ledger import Confirmation
from timebank.domain.members import Profile
from timebank.services.members import enrol_member
from timebank.services.statements import day_list
from ui.pages.slips.model import Mark
from ui.pages.slips.row import Cell


def test_a_stack_is_typed_and_saved_with_the_keyboard_alone(stack: StackAtWork) -> None:
    assert stack.place == (1, Cell.GIVER)
    stack.write("fat⏎", "hen⏎", "koken⏎", "2⏎")
    # A new slip is there by itself, and begins with the day of the one above in grey.
    assert stack.place == (2, Cell.DAY)
    stack.write("20⏎", "zeb⏎", "hen⏎", "⏎", "90m⏎")
    assert stack.place == (3, Cell.DAY)
    assert [shown.day for shown in stack.shown] == [TODAY, date(2026, 11, 20), date(2026, 11, 20)]
    assert stack.marks == [Mark.READY, Mark.READY]

    stack.save()

    assert stack.balances() == [120, -210, 90, 0]
    assert stack.shell.said[-1] == "2 briefjes opgeslagen: 3 uur en 30 minuten."
    entries = stack.bank.office.ask(stack.bank.desk, day_list).entries
    assert {posted.entry.confirmation for posted in entries} == {Confirmation.SLIP_SIGNED}
    assert {posted.entry.talent for posted in entries} == {"cooking"}
    assert {posted.entry.service_date for posted in entries} == {TODAY, date(2026, 11, 20)}
    assert stack.page.sheet.rows == []
    assert stack.place == (1, Cell.GIVER)


def test_twenty_slips_are_one_step_there_and_back(stack: StackAtWork) -> None:
    stack.write("fat⏎", "hen⏎", "ko⏎", "15m⏎")
    for day in range(2, 21):
        # The day, then grey values, then the time: typed as fast as somebody reads them from the paper.
        stack.type(f"{day}⏎⏎⏎⏎15m⏎")
        stack.settle()
    assert stack.marks == [Mark.READY] * 20
    stack.save()
    assert stack.shell.said[-1] == "20 briefjes opgeslagen: 5 uur."
    assert stack.balances() == [300, -300, 0, 0]
    stack.press(Key.Key_Z, CTRL)
    stack.settle()
    assert stack.balances() == [0, 0, 0, 0]
    stack.press(Key.Key_Y, CTRL)
    stack.settle()
    assert len(stack.page.sheet.rows) == 20, "they are in the table again, to be put right"
    assert stack.bank.whole()


def test_who_is_new_is_enrolled_in_the_middle_of_a_slip(stack: StackAtWork) -> None:
    stack.write("fat⏎")
    stack.type("Amina Warsame")
    stack.page.enrol()
    ((name, then),) = stack.shell.enrolments
    assert name == "Amina Warsame"
    assert then is not None
    then(stack.bank.office.do(stack.bank.desk, enrol_member, Profile(name=name)).member.account.code)
    stack.settle()
    assert stack.place == (1, Cell.TALENT), "what is typed next is the next cell's"
    stack.write("koken⏎", "1⏎")
    assert stack.marks == [Mark.READY]


def test_enter_on_an_empty_cell_takes_the_grey_value_above(stack: StackAtWork) -> None:
    stack.write("fat⏎", "hen⏎", "koken⏎", "2⏎")
    strip = stack.page.sheet.strip
    assert strip.giver.edit.placeholderText() == "Fatma Yılmaz"
    assert strip.time.edit.placeholderText() == "2 u"
    stack.write("⏎", "⏎", "⏎", "⏎", "⏎")
    assert stack.place == (3, Cell.DAY)
    first, second = stack.page.sheet.rows
    assert (second.giver, second.receiver, second.talent, second.minutes) == (
        first.giver, first.receiver, first.talent, 120,
    )  # fmt: skip
    assert first.id != second.id


def test_arrows_go_from_slip_to_slip_in_the_same_column(stack: StackAtWork) -> None:
    stack.write("fat⏎", "hen⏎", "koken⏎", "2⏎", "⏎", "zeb⏎", "hen⏎", "koken⏎")
    assert stack.place == (2, Cell.TIME)
    stack.press(Key.Key_Up)
    assert stack.place == (1, Cell.TIME)
    stack.press(Key.Key_Up)
    assert stack.place == (1, Cell.TIME)
    stack.press(Key.Key_Left)
    stack.press(Key.Key_Down)
    assert stack.place == (2, Cell.TIME)
    stack.settle()
    # In a list of names the arrows choose in the list.
    stack.press(Key.Key_Down)
    assert stack.place == (3, Cell.TIME)
    stack.page.sheet.strip.focus_cell(Cell.GIVER)
    stack.type("o")
    stack.settle()
    assert stack.page.sheet.strip.giver.drop.isVisible()
    stack.press(Key.Key_Down)
    assert stack.place == (3, Cell.GIVER)


def test_what_was_typed_quickly_waits_for_its_answer(stack: StackAtWork) -> None:
    """The arrow comes before the name was found: the slip is left only once it has."""
    stack.write("fat⏎", "hen⏎", "koken⏎", "2⏎", "⏎")
    stack.type("zeb")
    stack.press(Key.Key_Up)
    stack.settle()
    assert stack.place == (1, Cell.GIVER)
    typed = stack.page.sheet.every_row[1].giver
    assert typed.one is not None
    assert typed.one.code == stack.bank.zebib


def test_tab_passes_way_and_note_and_goes_on_to_the_next_slip(stack: StackAtWork) -> None:
    stack.write("fat⏎", "hen⏎", "koken⏎", "2")
    stack.press(Key.Key_Tab)
    assert stack.cell is Cell.WAY
    stack.press(Key.Key_Space)
    stack.press(Key.Key_Tab)
    assert stack.cell is Cell.NOTE
    stack.type("buurtkeuken")
    stack.press(Key.Key_Tab)
    assert stack.place == (2, Cell.DAY)
    stack.qtbot.keyClick(QApplication.focusWidget(), Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert stack.place == (1, Cell.NOTE)
    row = stack.page.sheet.rows[0]
    assert (row.way, row.note) == (Confirmation.CARD_PIN, "buurtkeuken")
    # Tab on the empty last slip leads out of the table, to the button that saves.
    stack.press(Key.Key_Tab)
    for _ in Cell:
        stack.press(Key.Key_Tab)
    assert QApplication.focusWidget() is stack.page.save_button


def test_keys_act_on_the_slip(stack: StackAtWork) -> None:
    stack.write("fat⏎", "hen⏎", "koken⏎", "2⏎")
    stack.press(Key.Key_Return)
    stack.press(Key.Key_D, CTRL)
    assert stack.page.sheet.every_row[1].giver.one is not None
    stack.press(Key.Key_B, CTRL)
    assert stack.page.sheet.every_row[1].way is Confirmation.CARD_PIN
    stack.press(Key.Key_I, CTRL)
    assert stack.place == (2, Cell.NOTE)
    stack.type("prikbord")

    stack.press(Key.Key_Delete, CTRL)
    assert len(stack.page.sheet.rows) == 1
    stack.press(Key.Key_Z, CTRL)
    assert [row.note for row in stack.page.sheet.rows] == ["", "prikbord"]
    assert stack.place[0] == 2


def test_a_number_that_may_be_minutes_is_asked_back(stack: StackAtWork) -> None:
    stack.write("fat⏎", "hen⏎", "koken⏎", "45⏎")
    assert stack.place == (1, Cell.TIME)
    assert stack.page.said.text() == "45 minuten of 45 uur? Schrijf 45m of 45u."
    stack.type("m⏎")
    assert stack.place == (2, Cell.DAY)
    assert stack.page.sheet.rows[0].minutes == 45


@pytest.mark.parametrize(
    ("fields", "cell"),
    [
        (("fat⏎", "hen⏎", "koken⏎"), Cell.TIME),
        (("fat⏎", "xyzxyz⏎"), Cell.RECEIVER),
        (("fat⏎", "hen⏎", "koken⏎", "veel⏎"), Cell.TIME),
    ],
)
def test_what_is_not_finished_is_shown_and_nothing_is_saved(
    stack: StackAtWork, fields: tuple[str, ...], cell: Cell
) -> None:
    stack.write(*fields)
    stack.save()
    assert stack.question.startswith("Kijk nog even naar 1 briefje.")
    assert stack.place == (1, cell)
    assert stack.balances() == [0, 0, 0, 0]


def test_every_field_says_which_slip_it_is_of(stack: StackAtWork) -> None:
    stack.write("fat⏎", "hen⏎", "koken⏎", "2⏎")
    names = [field.edit.accessibleName() for field in stack.page.sheet.strip.fields.values()]
    assert names == [
        "Dag, briefje 2", "Wie hielp? Briefje 2", "Voor wie? Briefje 2", "Wat? Briefje 2",
        "Hoe lang? Briefje 2", "Hoe bevestigd? Briefje 2", "Notitie, briefje 2",
    ]  # fmt: skip
