"""A late slip of a month that was reviewed: the desk is told whom to ask, the coordinator says why."""

from datetime import date

from PySide6.QtCore import Qt

from tests.ui.pages.desk.conftest import CTRL, DeskAtWork
from timebank.domain.months import Month
from timebank.services.months import close_month


def late_slip(desk: DeskAtWork) -> None:
    desk.bank.office.do(desk.bank.coordinator, close_month, Month(2026, 10))
    desk.write("fat⏎", "hen⏎", "ko⏎")
    desk.press(Qt.Key.Key_D, CTRL)
    desk.write("20-10-2026⏎")
    desk.write("2⏎")


def test_the_desk_is_told_whom_to_ask_and_keeps_the_line(desk: DeskAtWork) -> None:
    late_slip(desk)
    assert desk.question.startswith("De maand oktober 2026 is nagekeken en dicht.")
    assert "coördinator" in desk.question
    assert desk.entries() == ()
    assert desk.bar.giver.person is not None
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert desk.entries() == ()


def test_a_coordinator_saves_it_with_a_reason(desk: DeskAtWork) -> None:
    own = desk.reopen(desk.bank.coordinator)
    late_slip(own)
    assert own.question.startswith("De maand oktober 2026 is nagekeken en dicht.")
    own.press(Qt.Key.Key_Return, CTRL)
    own.settle()
    assert own.question == "Waarom wordt dit toch opgeslagen?"
    own.write("lag in de la⏎")
    (posted,) = own.entries()
    assert posted.entry.service_date == date(2026, 10, 20)
    assert posted.entry.override == "lag in de la"
