"""A session of a month that was reviewed: a coordinator says why it comes so late, the desk asks one."""

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens
from tests.ui.pages.activities.conftest import CTRL, AtWork, at_work
from timebank.domain.activities import Presence, Series, SessionPlan
from timebank.domain.ledger import Side
from timebank.domain.months import Month
from timebank.services.attendance import note_present
from timebank.services.months import close_month
from timebank.services.sessions import ClosingOrder, close_session

Key = Qt.Key
OCTOBER = Month(2026, 10)
DAY = TODAY - timedelta(days=28)


def october(bank: TestBank, cafe: Series) -> SessionPlan:
    plan = cafe.plan(DAY)
    assert Month.of(plan.day) == OCTOBER
    present = (Presence(account=bank.henk, side=Side.GIVEN), Presence(account=bank.fatma))
    bank.office.do(bank.desk, note_present, plan, present)
    return plan


def test_the_coordinator_is_asked_why_and_it_is_booked(work: AtWork, cafe: Series) -> None:
    plan = october(work.bank, cafe)
    work.bank.office.do(work.bank.coordinator, close_month, OCTOBER)
    work.open(plan)
    work.press(Key.Key_Return, CTRL)
    assert work.view.question.is_open
    assert work.hours(work.bank.henk) == [(0, 0, 0)]
    work.type("De lijst lag nog in de la⏎")
    assert work.hours(work.bank.henk, work.bank.fatma) == [(120, 120, 0), (0, 0, 120)]
    assert work.bank.whole()


def test_the_desk_is_told_whom_to_ask_and_the_list_stays(
    opens: Opens, qtbot: QtBot, bank: TestBank, today: None, cafe: Series
) -> None:
    plan = october(bank, cafe)
    bank.office.do(bank.coordinator, close_month, OCTOBER)
    work = at_work(opens, bank.desk, qtbot, bank)
    work.open(plan)
    work.press(Key.Key_Return, CTRL)
    assert not work.view.question.is_open
    assert work.view.closing.refusal.text() == (
        "De maand oktober 2026 is nagekeken en dicht. Een late regel kan alleen met een reden van de coördinator. "
        "Dit kan alleen een coördinator doen. Vraag er een om hulp."
    )
    assert len(work.ticked()) == 2
    assert work.hours(bank.henk) == [(0, 0, 0)]


def test_a_correction_and_opening_again_need_the_coordinator(
    opens: Opens, qtbot: QtBot, bank: TestBank, today: None, cafe: Series
) -> None:
    plan = october(bank, cafe)
    bank.office.do(bank.desk, close_session, ClosingOrder(id=plan.id, plan=plan))
    bank.office.do(bank.coordinator, close_month, OCTOBER)
    work = at_work(opens, bank.desk, qtbot, bank)
    work.open(plan)
    work.view.closing.reopen.click()
    work.type("Verkeerde lijst⏎")
    assert work.view.closing.refusal.text().endswith(
        "Dit kan alleen een coördinator doen. Vraag er een om hulp."
    )
    work.type("zebib⏎")
    work.press(Key.Key_Return, CTRL)
    assert work.view.closing.refusal.text().endswith(
        "Dit kan alleen een coördinator doen. Vraag er een om hulp."
    )
    assert work.hours(bank.henk, bank.zebib) == [(120, 120, 0), (0, 0, 0)]
