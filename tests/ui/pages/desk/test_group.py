"""Several people at once (Ctrl+G): everybody with their own time, shared in one of three ways."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.pages.desk.conftest import CTRL, DeskAtWork
from timebank.domain.ledger import Kind, Side
from timebank.domain.members import Profile
from timebank.domain.sharing import Split
from timebank.services.members import enrol_member
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
    assert plain == (
        "Bij Henk gaat 2 uur eraf. Bij Zebib gaan 30 minuten eraf. Bij Fatma komt 2 uur erbij. "
        "30 minuten gaan naar de pot."
    )
    desk.form.group.split.setCurrentIndex(list(Split).index(Split.SHARED))
    plain = desk.form.group.effect.text().replace("\N{NO-BREAK SPACE}", " ")
    assert plain == (
        "Bij Henk gaan 1 uur en 36 minuten eraf. Bij Zebib gaan 24 minuten eraf. Bij Fatma komt 2 uur erbij."
    )
    desk.write("⏎")
    entry = desk.entries()[0].entry
    assert {part.minutes for part in entry.participations if part.side is Side.RECEIVED} == {120, 30}
    assert balances(desk) == [120, 0, -96, -24, 0]


def told(desk: DeskAtWork) -> str:
    return desk.form.group.effect.text().replace("\N{NO-BREAK SPACE}", " ")


def test_of_many_it_is_told_how_many_they_are(desk: DeskAtWork) -> None:
    for name in ("Ada Vos", "Bea Mol", "Cor Bos"):
        desk.bank.office.do(desk.bank.admin, enrol_member, Profile(name=name))
    desk.press(Key.Key_G, CTRL)
    desk.write("fat⏎", "⏎", "hen⏎", "zeb⏎", "ada⏎", "bea⏎", "cor⏎", "⏎", "ko⏎", "1")
    assert told(desk) == "Bij 5 mensen gaat 1 uur eraf. Bij Fatma komt 1 uur erbij. 4 uur gaat naar de pot."
    desk.form.group.split.setCurrentIndex(list(Split).index(Split.POT_PAYS))
    assert told(desk) == "Bij Fatma komt 1 uur erbij. 1 uur komt uit de pot."


def test_the_pot_covers_what_is_short(desk: DeskAtWork) -> None:
    desk.press(Key.Key_G, CTRL)
    desk.write("fat⏎", "olena⏎", "zeb⏎", "⏎", "hen⏎", "⏎", "ko⏎", "1")
    assert told(desk) == "Bij Henk gaat 1 uur eraf. Bij 3 mensen komt 1 uur erbij. 2 uur komt uit de pot."
    desk.write("⏎")
    assert balances(desk) == [60, 60, -60, 60, -120]
    assert desk.bank.whole()


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
