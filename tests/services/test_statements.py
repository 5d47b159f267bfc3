"""Statements: who stood on the other side, what it came to, and the last lines as the tail of the whole."""

from dataclasses import replace

import pytest

from tests.fixtures.bank import TestBank
from timebank.domain.numbers import POT
from timebank.domain.sharing import Share, Split
from timebank.domain.statements import StatementLine
from timebank.services.exchanges import record_exchange
from timebank.services.statements import recent_lines, show_statement


def last_line(bank: TestBank, number: str) -> StatementLine:
    return bank.office.ask(bank.desk, recent_lines, number, 1).lines[-1]


def names(bank: TestBank, *numbers: str) -> set[str]:
    shown = (bank.office.ask(bank.desk, show_statement, number) for number in numbers)
    return {statement.name for statement in shown}


def test_an_exchange_names_the_other_one(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 90)
    given, had = last_line(bank, bank.fatma), last_line(bank, bank.henk)
    assert (given.minutes, given.given_minutes, set(given.with_names)) == (90, 90, names(bank, bank.henk))
    assert (had.minutes, had.received_minutes, set(had.with_names)) == (-90, 90, names(bank, bank.fatma))


def test_help_that_the_pot_pays_still_names_the_people(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 60, split=Split.POT_PAYS)
    given, had = last_line(bank, bank.fatma), last_line(bank, bank.henk)
    assert (given.minutes, set(given.with_names)) == (60, names(bank, bank.henk))
    assert (had.minutes, had.received_minutes, set(had.with_names)) == (0, 60, names(bank, bank.fatma))
    assert set(last_line(bank, POT).with_names) == names(bank, bank.fatma, bank.henk)


def test_unequal_times_name_the_people_and_not_the_pot(bank: TestBank) -> None:
    order = replace(
        bank.order(bank.fatma, bank.henk),
        givers=(Share(account=bank.fatma, minutes=90),),
        receivers=(Share(account=bank.henk, minutes=60),),
    )
    bank.office.do(bank.desk, record_exchange, order)
    given = last_line(bank, bank.fatma)
    assert (given.minutes, given.given_minutes, set(given.with_names)) == (90, 90, names(bank, bank.henk))
    assert set(last_line(bank, bank.henk).with_names) == names(bank, bank.fatma)


def test_a_group_names_the_other_side_and_an_activity_its_organisation(bank: TestBank) -> None:
    bank.record([bank.fatma, bank.olena], [bank.henk, bank.zebib])
    assert set(last_line(bank, bank.fatma).with_names) == names(bank, bank.henk, bank.zebib)
    assert set(last_line(bank, bank.zebib).with_names) == names(bank, bank.fatma, bank.olena)
    bank.record(bank.fatma, [bank.henk, bank.zebib], organisation=bank.linde)
    line = last_line(bank, bank.henk)
    assert (set(line.with_names), line.attended_minutes) == (names(bank, bank.linde), 60)


def test_a_reversal_names_the_same_and_takes_the_time_away(bank: TestBank) -> None:
    booked = bank.record(bank.fatma, bank.henk, 45)
    bank.reverse(booked.entry)
    line = last_line(bank, bank.fatma)
    assert (line.minutes, line.given_minutes, line.reverses) == (-45, -45, booked.entry)
    assert set(line.with_names) == names(bank, bank.henk)


@pytest.mark.parametrize("most", [1, 2, 3, 5, 8, 50])
def test_the_last_lines_are_the_tail_of_the_whole(bank: TestBank, most: int) -> None:
    """Also for the pot, which one entry may touch once for each of its people."""
    everybody = [bank.henk, bank.zebib, bank.olena]
    for minutes in (15, 30, 45, 60):
        bank.record(bank.fatma, bank.henk, minutes)
        bank.record(bank.fatma, everybody, minutes)
        bank.record(everybody, bank.fatma, minutes, organisation=bank.linde)
        bank.record(bank.zebib, bank.olena, minutes, split=Split.POT_PAYS)
    for number in (POT, bank.fatma, bank.henk, bank.linde):
        whole = bank.office.ask(bank.desk, recent_lines, number, 1000)
        tail = bank.office.ask(bank.desk, recent_lines, number, most)
        assert tail.lines == whole.lines[-most:]
        assert tail.closing_minutes == whole.closing_minutes == bank.balance(number)
        assert sum(line.minutes for line in whole.lines) == whole.closing_minutes
        if len(whole.lines) > most:
            before = bank.office.ask(bank.desk, recent_lines, number, most, tail.lines[0].sequence)
            assert before.lines == whole.lines[-2 * most : -most]
            assert before.closing_minutes == tail.opening_minutes
