from datetime import date
from uuid import UUID

import pytest

from timebank.domain.statements import Statement, StatementLine, fold


def line(
    number: int, minutes: int, balance: int, *, day: int = 1, reverses: int | None = None, **more: object
):
    kind = "reversal" if reverses else "exchange"
    side = "given" if minutes > 0 else "received"
    if reverses:
        side = "received" if minutes > 0 else "given"
    facts = {
        "entry": UUID(int=number),
        "service_date": date(2026, 4, day),
        "recorded_on": date(2026, 4, day),
        "kind": kind,
        "with_names": ("Henk de Vries",),
        "talent": "cooking",
        "minutes": minutes,
        "balance_minutes": balance,
        "side": side,
        "clock_minutes": -abs(minutes) if reverses else abs(minutes),
        "reverses": UUID(int=reverses) if reverses else None,
    }
    return StatementLine(**(facts | more))


def statement(*lines: StatementLine, opening: int = 0) -> Statement:
    return Statement(
        number="1045-5",
        name="Zebib Tesfay Gebre",
        script_name=None,
        start=date(2026, 4, 1),
        until=date(2026, 4, 30),
        opening_minutes=opening,
        lines=lines,
    )


def test_an_entry_and_its_reversal_of_the_same_day_become_one_line_that_counts_nothing():
    shown = fold([line(1, 60, 60), line(2, 120, 180), line(3, -30, 150), line(4, -120, 30, reverses=2)])
    assert [(item.line.entry.int, item.corrected, item.balance_minutes) for item in shown] == [
        (1, False, 60),
        (2, True, 60),
        (3, False, 30),
    ]


def test_a_reversal_of_a_later_day_stays_a_line_of_its_own():
    shown = fold([line(1, 60, 60), line(2, -60, 0, day=2, reverses=1)])
    assert [(item.line.entry.int, item.corrected) for item in shown] == [(1, False), (2, False)]


def test_a_reversal_of_an_entry_outside_the_period_stays():
    assert [item.corrected for item in fold([line(5, -60, 0, reverses=1)])] == [False]


@pytest.mark.parametrize("mistake", [90, -90])
def test_sums_are_less_what_was_reversed(mistake):
    paper = statement(
        line(1, 60, 60), line(2, mistake, 60 + mistake), line(3, -mistake, 60, reverses=2), line(4, -20, 40)
    )
    assert (paper.given_minutes, paper.received_minutes) == (60, 20)
    assert (paper.added_minutes, paper.taken_minutes, paper.closing_minutes) == (60, 20, 40)


def test_opening_plus_added_less_taken_is_the_closing_balance():
    paper = statement(line(1, 60, 135), line(2, -200, -65), opening=75)
    assert paper.opening_minutes + paper.added_minutes - paper.taken_minutes == paper.closing_minutes == -65


def test_attendance_is_neither_given_nor_received():
    paper = statement(line(1, 0, 0, side="attended", clock_minutes=120, kind="activity"))
    assert (paper.given_minutes, paper.received_minutes, paper.attended_minutes) == (0, 0, 120)
