"""Several people at once (Ctrl+G): everybody with their own time, shared in one of three ways."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.pages.desk.conftest import CTRL, DeskAtWork
from timebank.domain.ledger import Kind, Side
from timebank.domain.sharing import Split
from ui.pages.desk.group import Part

Key = Qt.Key
PEOPLE = ("fat⏎", "olena⏎", "⏎", "hen⏎", "zeb⏎", "⏎")


def part_of(desk: DeskAtWork, name: str) -> Part:
    """The row of somebody in the group."""
    parts = [part for side in desk.form.group.sides for part in side.parts]
    return next(part for part in parts if part.person.name.startswith(name))


def balances(desk: DeskAtWork) -> list[int]:
    bank = desk.bank
    return [bank.balance(code) for code in (bank.fatma, bank.olena, bank.henk, bank.zebib, "POT")]


@pytest.mark.parametrize("hurried", [False, True])
def test_a_group_is_typed_name_by_name(desk: DeskAtWork, hurried: bool) -> None:
    desk.press(Key.Key_G, CTRL)
    if hurried:
        desk.type("".join(PEOPLE))
        desk.settle()
        desk.settle()
        assert desk.bar.talent.edit.hasFocus()
        desk.type("ko⏎1⏎")
        desk.settle()
        desk.settle()
    else:
        desk.write(*PEOPLE, "ko⏎", "1⏎")
    entry = desk.entries()[0].entry
    assert entry.kind is Kind.GROUP_EXCHANGE
    assert balances(desk) == [60, 60, -60, -60, 0]
    assert desk.shell.said == ["Opgeslagen: Fatma en Olena hielpen Henk en Zebib. Koken, 2 uur."]
    assert not desk.form.options.is_group, "the next line is between two people again"
    assert desk.form.line.is_empty


def test_everybody_may_have_a_time_of_their_own_and_the_effect_is_told(desk: DeskAtWork) -> None:
    desk.press(Key.Key_G, CTRL)
    desk.write("fat⏎", "⏎", "hen⏎", "zeb⏎", "⏎", "ko⏎", "2")
    part_of(desk, "Zebib").edit.setFocus()
    desk.type("30m")
    plain = desk.form.group.effect.text().replace("\N{NO-BREAK SPACE}", " ")
    assert plain == "Fatma +2 u, Henk -2 u, Zebib -0 u 30, De pot +0 u 30"
    desk.form.group.split.setCurrentIndex(list(Split).index(Split.SHARED))
    plain = desk.form.group.effect.text().replace("\N{NO-BREAK SPACE}", " ")
    assert plain == "Fatma +2 u, Henk -1 u 36, Zebib -0 u 24"
    desk.write("⏎")
    entry = desk.entries()[0].entry
    assert {part.minutes for part in entry.participations if part.side is Side.RECEIVED} == {120, 30}
    assert balances(desk) == [120, 0, -96, -24, 0]


def test_a_wrong_time_of_ones_own_stops_the_line(desk: DeskAtWork) -> None:
    desk.press(Key.Key_G, CTRL)
    desk.write("fat⏎", "⏎", "hen⏎", "zeb⏎", "⏎", "ko⏎", "2")
    part_of(desk, "Henk").edit.setText("lang")
    desk.write("⏎")
    assert desk.entries() == ()
    assert part_of(desk, "Henk").edit.hasFocus()


def test_nobody_takes_part_twice(desk: DeskAtWork) -> None:
    desk.press(Key.Key_G, CTRL)
    desk.write("fat⏎", "fat⏎")
    assert desk.bar.giver.refusal == "Kies twee verschillende mensen."
    assert len(desk.bar.giver.people) == 1


def test_people_can_be_taken_out_and_the_group_left(desk: DeskAtWork) -> None:
    desk.press(Key.Key_G, CTRL)
    desk.write("fat⏎", "olena⏎")
    desk.press(Key.Key_G, CTRL)
    assert desk.form.options.is_group, "nobody is thrown out silently"
    assert "Haal eerst mensen weg" in desk.question
    part_of(desk, "Olena")._remove.click()
    desk.press(Key.Key_G, CTRL)
    desk.settle()
    assert not desk.form.options.is_group
    assert desk.bar.giver.person is not None
    assert desk.bar.giver.person.name == "Fatma Yılmaz"


def test_a_group_is_undone_and_booked_again_as_it_was(desk: DeskAtWork) -> None:
    desk.press(Key.Key_G, CTRL)
    desk.write(*PEOPLE, "ko⏎", "1⏎")
    desk.press(Key.Key_Z, CTRL)
    desk.settle()
    desk.press(Key.Key_Return)
    desk.settle()
    assert balances(desk) == [0, 0, 0, 0, 0]
    desk.press(Key.Key_Y, CTRL)
    desk.settle()
    assert balances(desk) == [60, 60, -60, -60, 0]
    assert desk.bank.whole()
