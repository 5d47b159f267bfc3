"""What somebody usually does is offered when they help again."""

from PySide6.QtCore import Qt

from tests.ui.pages.desk.conftest import DeskAtWork
from timebank.services.members import set_talents

Key = Qt.Key


def offered(desk: DeskAtWork) -> list[str]:
    """What the list below the activity shows, when it is open."""
    model = desk.bar.talent.model
    if desk.bar.talent.drop.isHidden():
        return []
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_habits_are_offered_when_the_cursor_comes(desk: DeskAtWork) -> None:
    for talent in ("cooking", "bicycle_repair", "cooking"):
        desk.bank.record(desk.bank.fatma, desk.bank.zebib, 60, talent=talent)
    desk.bank.office.do(desk.bank.desk, set_talents, desk.bank.fatma, ("gardening",), ())
    desk.write("fat⏎", "hen⏎")
    assert offered(desk) == ["Koken", "Fiets maken", "Tuin"]
    assert desk.bar.talent.list.current() is None
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Down)
    desk.write("⏎", "1⏎")
    assert desk.entries()[0].entry.talent == "bicycle_repair"
    assert offered(desk) == []


def test_enter_takes_no_habit_that_nobody_chose(desk: DeskAtWork) -> None:
    desk.bank.record(desk.bank.fatma, desk.bank.zebib, 60, talent="cooking")
    desk.write("fat⏎", "hen⏎", "⏎")
    assert desk.bar.time.edit.hasFocus()
    assert offered(desk) == []
    desk.write("1⏎")
    assert desk.entries()[0].entry.talent is None


def test_habits_come_first_among_what_was_typed(desk: DeskAtWork) -> None:
    desk.write("hen⏎", "fat⏎")
    desk.type("ko")
    before = offered(desk)
    assert before[0] == "Koken"
    assert "Koffie en thee schenken" in before
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_Escape)
    desk.bank.record(desk.bank.olena, desk.bank.zebib, 60, talent="coffee_serving")
    desk.bar.giver.take_back()
    desk.bar.giver.come_back()
    desk.write("olena⏎")
    desk.bar.talent.come_back()
    desk.type("ko")
    assert offered(desk)[0] == "Koffie en thee schenken"


def test_the_habits_are_of_whoever_was_chosen_last(desk: DeskAtWork) -> None:
    desk.bank.record(desk.bank.fatma, desk.bank.zebib, 60, talent="cooking")
    desk.write("fat⏎")
    desk.bar.giver.take_back()
    desk.bar.giver.come_back()
    desk.write("hen⏎", "zeb⏎")
    assert desk.bar.talent.edit.hasFocus()
    assert offered(desk) == []
