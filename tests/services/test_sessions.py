"""Sessions from plan to books, on both databases: lists, closing once, cancelling."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY, TestBank
from tests.fixtures.sessions import close, come, hours, sheet
from timebank.domain import errors
from timebank.domain.activities import Presence, Series, SessionState
from timebank.domain.ledger import Confirmation, Kind, Side
from timebank.domain.limits import Limits
from timebank.domain.numbers import POT
from timebank.services.activities import keep_series
from timebank.services.attendance import change_present, note_present
from timebank.services.sessions import (
    ClosingOrder,
    cancel_session,
    close_session,
    keep_session,
    reopen_session,
)
from timebank.services.staff import change_bank, show_bank
from timebank.services.statements import show_statement


def test_somebody_scanned_twice_stands_on_the_list_once(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    first = bank.office.do(bank.desk, note_present, plan, (Presence(account=bank.fatma, minutes=90),))
    again = bank.office.do(bank.desk, note_present, plan, (Presence(account=bank.fatma, side=Side.GIVEN),))
    assert (first.added, first.already) == (((bank.fatma, "Fatma Yılmaz"),), ())
    assert (again.added, again.already, again.changed) == (
        (),
        ((bank.fatma, "Fatma Yılmaz"),),
        frozenset(),
    )
    (present,) = sheet(bank, plan).present
    assert (present.side, present.minutes) == (Side.ATTENDED, 90)


def test_closing_books_one_activity_that_costs_nobody_who_came_anything(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, bank.zebib, hosts=(bank.henk,))
    bank.office.do(bank.desk, change_present, plan.id, Presence(account=bank.zebib, minutes=45))

    booked = close(bank, plan)

    assert booked.recorded is not None
    assert booked.recorded.kind is Kind.ACTIVITY
    assert booked.session.state is SessionState.CLOSED
    assert hours(bank, bank.henk, bank.fatma, bank.zebib, POT) == [
        (120, 120, 0),
        (0, 0, 120),
        (0, 0, 45),
        (-120, 0, 0),
    ]
    (line,) = bank.office.ask(bank.desk, show_statement, bank.zebib).lines
    assert (line.with_names, line.talent, line.clock_minutes) == (
        ("Stichting De Linde",),
        "language_cafe",
        45,
    )
    assert sheet(bank, plan).standing == (booked.recorded.entry,)
    assert bank.whole()


def test_closing_twice_books_once_whoever_does_it(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    order = ClosingOrder(id=uuid4(), plan=plan, confirmation=Confirmation.AT_DESK)
    first = bank.office.do(bank.desk, close_session, order)
    same = bank.office.do(bank.desk, close_session, order)
    other_desk = bank.office.do(bank.coordinator, close_session, replace(order, id=uuid4()))
    assert first.recorded
    assert same.recorded
    assert other_desk.recorded
    assert first.recorded.entry == same.recorded.entry == other_desk.recorded.entry
    assert same.repeated
    assert other_desk.repeated
    assert not other_desk.changed
    assert hours(bank, bank.henk, bank.fatma) == [(120, 120, 0), (0, 0, 120)]


def test_a_late_answer_to_a_closing_that_was_undone_since_books_nothing(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    order = ClosingOrder(id=uuid4(), plan=plan, confirmation=Confirmation.AT_DESK)
    bank.office.do(bank.desk, close_session, order)
    bank.office.do(bank.desk, reopen_session, uuid4(), plan.id, "te vroeg")
    assert bank.office.do(bank.desk, close_session, order).repeated
    assert hours(bank, bank.henk, bank.fatma) == [(0, 0, 0), (0, 0, 0)]


def test_an_id_that_booked_something_else_is_refused(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma)
    exchange = bank.order(bank.fatma, bank.henk)
    bank.record(bank.fatma, bank.henk, id=exchange.id)
    with pytest.raises(errors.OrderReused):
        close(bank, plan, id=exchange.id)


def test_nobody_present_refuses_and_the_session_stays_open(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    bank.office.do(bank.desk, keep_session, plan)
    with pytest.raises(errors.NobodyPresent):
        close(bank, plan)
    assert sheet(bank, plan).session.state is SessionState.OPEN


@pytest.mark.parametrize("hosts", [True, False])
def test_a_side_without_anybody_is_booked_all_the_same(bank: TestBank, cafe: Series, hosts: bool) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, *(() if hosts else (bank.fatma,)), hosts=(bank.henk,) if hosts else ())
    booked = close(bank, plan)
    assert hours(bank, bank.henk, bank.fatma) == (
        [(120, 120, 0), (0, 0, 0)] if hosts else [(0, 0, 0), (0, 0, 120)]
    )
    bank.reverse(booked.recorded.entry if booked.recorded else None)
    assert hours(bank, bank.henk, bank.fatma) == [(0, 0, 0), (0, 0, 0)]
    assert bank.whole()


def test_the_centre_itself_answers_for_an_activity(bank: TestBank, cafe: Series) -> None:
    bank.office.do(bank.coordinator, keep_series, replace(cafe, organisation=POT))
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    close(bank, plan)
    assert hours(bank, bank.henk, bank.fatma) == [(120, 120, 0), (0, 0, 120)]
    (line,) = bank.office.ask(bank.desk, show_statement, bank.fatma).lines
    assert line.with_names == ("Henk de Vries",)
    assert bank.whole()


def test_a_session_of_a_day_to_come_cannot_be_closed(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY + timedelta(days=7))
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    with pytest.raises(errors.DateInFuture):
        close(bank, plan)
    assert sheet(bank, plan).session.state is SessionState.OPEN


def test_a_cancelled_session_keeps_its_list_and_can_be_held_after_all(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma)
    bank.office.do(bank.desk, cancel_session, plan)
    assert not bank.office.do(bank.desk, cancel_session, plan).changed
    with pytest.raises(errors.SessionCancelled):
        close(bank, plan)
    with pytest.raises(errors.SessionCancelled):
        come(bank, plan, bank.zebib)
    bank.office.do(bank.desk, reopen_session, uuid4(), plan.id)
    assert [each.account for each in sheet(bank, plan).present] == [bank.fatma]
    close(bank, plan)
    with pytest.raises(errors.SessionClosed):
        bank.office.do(bank.desk, cancel_session, plan)


def test_more_than_twelve_hours_for_one_person_needs_a_coordinators_reason(
    bank: TestBank, cafe: Series
) -> None:
    plan = cafe.plan(TODAY)
    bank.office.do(bank.desk, note_present, plan, (Presence(account=bank.fatma, minutes=800),))
    with pytest.raises(errors.MoreThanTwelveHours):
        close(bank, plan)
    with pytest.raises(errors.NeedsCoordinator):
        close(bank, plan, override="nachtwacht")
    order = ClosingOrder(id=uuid4(), plan=plan, override="nachtwacht")
    bank.office.do(bank.coordinator, close_session, order)
    assert hours(bank, bank.fatma) == [(0, 0, 800)]


def test_a_blocking_limit_holds_for_hosts(bank: TestBank, cafe: Series) -> None:
    settings = bank.office.ask(bank.admin, show_bank)
    limits = Limits(lower=-60, upper=60, blocking=True)
    bank.office.do(bank.admin, change_bank, replace(settings, limits=limits))
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    with pytest.raises(errors.BeyondLimit):
        close(bank, plan)
    assert sheet(bank, plan).session.state is SessionState.OPEN
