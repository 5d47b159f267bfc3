"""Other shapes of a line in the same form (Ctrl+T): both helped, a gift of hours, help from the pot."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.fixtures.bank import TestBank
from tests.ui.pages.desk.conftest import CTRL, DeskAtWork, at_work
from timebank.domain.ledger import Kind
from timebank.services.statements import last_own_entry
from ui.kernel.settings import Settings
from ui.pages.desk.line import Shape

Key = Qt.Key


@pytest.fixture
def coordinator(qtbot: Any, bank: TestBank, settings: Settings) -> Iterator[DeskAtWork]:
    made = at_work(qtbot, bank, bank.coordinator, settings)
    yield made
    made.close()


def turn(desk: DeskAtWork, times: int) -> None:
    for _ in range(times):
        desk.press(Key.Key_T, CTRL)


def heads(desk: DeskAtWork) -> list[str]:
    return [head.text() for head in desk.bar.heads[1:]]


def kinds(desk: DeskAtWork) -> list[Kind]:
    return [posted.entry.kind for posted in desk.entries()]


def test_one_key_goes_through_the_shapes_and_keeps_what_was_typed(coordinator: DeskAtWork) -> None:
    desk = coordinator
    desk.write("fat⏎", "hen⏎")
    button = desk.form.options.shape_button
    assert button.text() == "Hulp"
    turn(desk, 1)
    assert button.text() == "Allebei hielpen"
    assert heads(desk) == ["Wie hielp?", "Wie hielp terug?", "Wat?", "Hoe lang?"]
    turn(desk, 1)
    assert button.text() == "Uren geven"
    assert heads(desk) == ["Wie geeft?", "Aan wie?", "Waarom?", "Hoeveel?"]
    turn(desk, 1)
    assert button.text() == "Uit de pot"
    assert [person.name for person in desk.form.people()] == ["De pot", "Henk de Vries"]
    assert desk.bar.receiver.edit.hasFocus()
    turn(desk, 1)
    assert button.text() == "Hulp"
    assert [person.name for person in desk.form.people()] == ["Fatma Yılmaz", "Henk de Vries"]


def test_the_desk_gives_nothing_from_the_pot(desk: DeskAtWork) -> None:
    assert desk.form.options.shapes == (Shape.HELP, Shape.SWAP, Shape.GIFT)
    turn(desk, 3)
    assert desk.form.options.shape is Shape.HELP


def test_taalruil_books_two_entries_and_goes_as_one(desk: DeskAtWork) -> None:
    turn(desk, 1)
    desk.write("fat⏎", "hen⏎", "ko⏎", "1⏎")
    assert desk.shell.said == ["Opgeslagen: Fatma en Henk hielpen elkaar. Koken, allebei 1 uur."]
    assert kinds(desk) == [Kind.EXCHANGE, Kind.EXCHANGE]
    assert desk.form.options.shape is Shape.HELP, "the next line is help again"
    assert (desk.bank.balance(desk.bank.fatma), desk.bank.balance(desk.bank.henk)) == (0, 0)
    desk.press(Key.Key_Z, CTRL)
    desk.settle()
    assert "hielpen elkaar" in desk.question
    desk.press(Key.Key_Return)
    desk.settle()
    assert [row.undone for row in desk.page.day.model.rows] == [True, True]
    assert desk.bank.office.ask(desk.bank.desk, last_own_entry) is None
    desk.press(Key.Key_Y, CTRL)
    desk.settle()
    assert [row.undone for row in desk.page.day.model.rows] == [False, False, True, True]
    assert desk.bank.whole()


def test_both_halves_go_from_the_list_of_a_desk_that_was_opened_again(desk: DeskAtWork) -> None:
    turn(desk, 1)
    desk.write("fat⏎", "hen⏎", "ko⏎", "1⏎")
    later = desk.reopen(desk.bank.desk)
    later.page.day.table.setFocus()
    later.page.day.table.selectRow(1)
    later.press(Key.Key_Delete)
    assert "hielpen elkaar" in later.question
    later.press(Key.Key_Return)
    later.settle()
    assert [row.undone for row in later.page.day.model.rows] == [True, True]
    later.press(Key.Key_Z, CTRL)
    later.settle()
    assert later.shell.said[-1] == "Er is vandaag niets van jou om ongedaan te maken."
    later.close()


def test_taalruil_that_stands_there_is_pointed_out_from_either_side(desk: DeskAtWork) -> None:
    desk.write("hen⏎", "fat⏎", "ko⏎", "1⏎")
    turn(desk, 1)
    desk.write("fat⏎", "hen⏎", "ko⏎", "1⏎")
    assert desk.question.startswith("Staat dit er al?")
    assert len(desk.entries()) == 1


def test_a_gift_to_somebody(desk: DeskAtWork) -> None:
    turn(desk, 2)
    desk.write("fat⏎", "hen⏎", "⏎", "1:30")
    assert "Fatma" in desk.form.balances.text
    assert "-1 uur en 30 minuten" in desk.form.balances.text
    desk.write("⏎")
    assert kinds(desk) == [Kind.GIFT]
    assert desk.shell.said == ["Opgeslagen: Fatma gaf 1 uur en 30 minuten aan Henk."]
    assert desk.bank.balance(desk.bank.henk) == 90
    assert desk.form.line.is_empty
    desk.press(Key.Key_Z, CTRL)
    desk.settle()
    assert desk.question == "Dit ongedaan maken? Fatma gaf 1 uur en 30 minuten aan Henk."
    desk.press(Key.Key_Return)
    desk.settle()
    assert desk.bank.balance(desk.bank.henk) == 0
    desk.press(Key.Key_Y, CTRL)
    desk.settle()
    assert desk.bank.balance(desk.bank.henk) == 90


def test_a_gift_to_the_pot_with_a_reason(desk: DeskAtWork) -> None:
    turn(desk, 2)
    desk.write("fat⏎", "pot⏎", "dank voor de soep⏎", "1⏎")
    assert desk.shell.said == ["Opgeslagen: Fatma gaf 1 uur aan de pot."]
    assert desk.entries()[0].entry.note == "dank voor de soep"
    assert desk.bank.balance("POT") == 60
    desk.write("fat⏎", "pot⏎")
    assert desk.bar.receiver.person is None, "nobody helps the pot"


def test_a_gift_that_stands_there_is_pointed_out(desk: DeskAtWork) -> None:
    for _ in range(2):
        turn(desk, 2)
        desk.write("fat⏎", "hen⏎", "⏎", "1⏎")
    assert desk.question.startswith("Staat dit er al? Om 14:05: Fatma gaf 1 uur aan Henk.")
    assert len(desk.entries()) == 1


def test_help_from_the_pot_needs_a_reason(coordinator: DeskAtWork) -> None:
    desk = coordinator
    turn(desk, 3)
    assert desk.bar.receiver.edit.hasFocus()
    desk.write("zeb⏎", "⏎", "2⏎")
    assert desk.bar.reason.refusal == "Schrijf erbij waarom."
    assert desk.bar.reason.edit.hasFocus()
    assert desk.entries() == ()
    desk.write("welkom⏎", "⏎")
    assert kinds(desk) == [Kind.GRANT]
    assert desk.shell.said == ["Opgeslagen: Zebib kreeg 2 uur uit de pot."]
    assert desk.bank.balance(desk.bank.zebib) == 120
    assert desk.bar.giver.edit.hasFocus()
    assert desk.bar.giver.edit.placeholderText() == "Naam of nummer", "the pot is never offered in grey"


def test_a_group_and_another_shape_exclude_each_other(desk: DeskAtWork) -> None:
    desk.press(Key.Key_G, CTRL)
    desk.write("fat⏎", "olena⏎")
    turn(desk, 1)
    assert desk.form.options.shape is Shape.HELP, "nobody is thrown out silently"
    assert "Haal eerst mensen weg" in desk.question
    desk.form._on_removed(desk.bank.olena)
    turn(desk, 1)
    assert desk.form.options.shape is Shape.SWAP
    assert not desk.form.options.is_group
    desk.press(Key.Key_G, CTRL)
    assert desk.form.options.shape is Shape.HELP
    assert desk.form.options.is_group
