"""A short bank test on each kind of bank, and what the judge of it must not overlook. Long ones: `make torture`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from tests.faults.bank_test.history import Deed, History, Wish, lines, unanswered
from tests.faults.bank_test.judge import Booked, Told, faults
from tests.faults.bank_test.run import KINDS, LIMITS, bank_test

SECONDS = 5
A, B, C = "1001-1", "1002-2", "1003-3"


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_acknowledged_is_there_once_while_desks_are_killed_and_lines_cut(kind, tmp_path):
    verdict = bank_test(kind, tmp_path, desks=4, readers=1, seconds=SECONDS, seed=7)
    assert verdict.faults == []
    assert verdict.acknowledged > 20
    assert verdict.told.looks
    assert verdict.luck["kill"]


def wish(number: int, deed: Deed = Deed.EXCHANGE, giver: str = A, receiver: str = B, **more: Any) -> Wish:
    people = {} if deed is Deed.UNDO else {"givers": ((giver, 30),), "receivers": ((receiver, 30),)}
    return Wish(id=UUID(int=number), deed=deed, day=date(2026, 11, 29), **people, **more)


FIRST, SWAP, UNDO = wish(1), wish(2, Deed.SWAP, B, C), wish(3, Deed.UNDO, undoes=UUID(int=1))
LATE = wish(4, giver=C, receiver=A)


def asks(at: int, what: Wish) -> dict[str, Any]:
    return {"at": at, "what": "asks", "wish": what.written()}


def answer(at: int, what: Wish, *, repeated: bool = False) -> dict[str, Any]:
    return {"at": at, "what": "done", "id": str(what.id), "repeated": [repeated] * len(what.ids())}


def look(began: int, at: int, sequence: int, **balances: int) -> dict[str, Any]:
    known = {A: balances.get("a", 0), B: balances.get("b", 0), C: balances.get("c", 0)}
    return {
        "at": at, "what": "looked", "began": began, "sequence": sequence, "digest": f"seal {sequence}",
        "balances": known,
    }  # fmt: skip


HISTORY = [
    asks(10, FIRST), answer(20, FIRST), look(21, 25, 1, a=30, b=-30), asks(30, SWAP), answer(40, SWAP),
    asks(41, UNDO), answer(50, UNDO), asks(51, LATE), look(52, 70, 5, a=-30, c=30), answer(60, LATE),
]  # fmt: skip
BOOKS = [
    Booked(sequence=number, id=key, digest=f"seal {number}", moves=moves)
    for number, key, moves in (
        (1, FIRST.id, {A: 30, B: -30}),
        (2, SWAP.id, {B: 30, C: -30}),
        (3, SWAP.ids()[1], {B: -30, C: 30}),
        (4, UNDO.id, {A: -30, B: 30}),
        (5, LATE.id, {C: 30, A: -30}),
    )
]
BALANCES = {A: -30, B: 0, C: 30}


def told_of(history: list[dict[str, Any]], books: list[Booked], balances: dict[str, int] = BALANCES) -> str:
    return "\n".join(faults(Told.of(history), books, balances, LIMITS))


def test_the_judge_finds_nothing_where_nothing_is_wrong():
    assert told_of(HISTORY, BOOKS) == ""


def numbered(*books: Booked) -> list[Booked]:
    return [
        replace(entry, sequence=number, digest=f"seal {number}")
        for number, entry in enumerate(books, start=1)
    ]


ONE, THERE, BACK, UNDONE, LAST = BOOKS
WRONG: dict[str, Callable[[], str]] = {
    "was acknowledged and is not there": lambda: told_of(HISTORY, BOOKS[:4], {A: 0}),
    "stands 2 times": lambda: told_of(HISTORY, numbered(*BOOKS, LAST)),
    "was never asked for": lambda: told_of(HISTORY, [*BOOKS, replace(LAST, id=UUID(int=9), sequence=6)]),
    "is there by half": lambda: told_of(HISTORY, numbered(ONE, THERE, UNDONE, LAST)),
    "something stands between": lambda: told_of(HISTORY, numbered(ONE, THERE, UNDONE, BACK, LAST)),
    "asked for was": lambda: told_of(HISTORY, [replace(ONE, moves={A: 29, B: -29}), *BOOKS[1:]]),
    "before something in front of it": lambda: told_of(HISTORY, numbered(LAST, *BOOKS[:4])),
    "is missing": lambda: told_of(HISTORY, [*BOOKS[:4], replace(LAST, sequence=6)]),
    "lines in the log": lambda: told_of(HISTORY, [*BOOKS[:4], replace(LAST, logged=2)]),
    "the postings make": lambda: told_of(HISTORY, BOOKS, {A: -30, B: 1, C: 30}),
    "all balances together were 1": lambda: told_of([*HISTORY, look(70, 71, 5, a=-29, c=30)], BOOKS),
    "somebody saw {": lambda: told_of([*HISTORY, look(70, 71, 5, a=-29, b=-1, c=30)], BOOKS),
    "came after a later one": lambda: told_of([*HISTORY, look(70, 71, 4)], BOOKS),
    "before it was asked for": lambda: told_of([*HISTORY, look(45, 46, 5, a=-30, c=30)], BOOKS),
    "another seal": lambda: told_of([*HISTORY, {**look(70, 71, 5, a=-30, c=30), "digest": "?"}], BOOKS),
    "of 5": lambda: told_of([*HISTORY, look(70, 71, 6, a=-30, c=30)], BOOKS),
    "was refused (beyond_limit) and is": lambda: told_of(
        [*HISTORY, {"at": 80, "what": "refused", "id": str(FIRST.id), "code": "beyond_limit"}], BOOKS
    ),
    "was refused as account_unknown": lambda: told_of(
        [*HISTORY, {"at": 80, "what": "refused", "id": str(FIRST.id), "code": "account_unknown"}], BOOKS
    ),
    "was booked 2 times": lambda: told_of([*HISTORY, answer(80, FIRST)], BOOKS),
    "one half had been booked": lambda: told_of(
        [*HISTORY, {**answer(80, SWAP), "repeated": [True, False]}], BOOKS
    ),
    "verify: balance_wrong": lambda: told_of(
        [*HISTORY, {"at": 80, "what": "verified", "faults": ["balance_wrong"]}], BOOKS
    ),
    "KeyError": lambda: told_of([*HISTORY, {"at": 80, "what": "broke", "text": "KeyError"}], BOOKS),
    "beyond a limit": lambda: "\n".join(faults(Told.of(HISTORY), BOOKS, BALANCES, replace(LIMITS, upper=20))),
}


@pytest.mark.parametrize("sentence", WRONG)
def test_the_judge_overlooks_nothing(sentence):
    assert sentence in WRONG[sentence]()


def test_a_repeat_that_is_known_is_no_second_booking():
    assert told_of([*HISTORY, answer(80, SWAP, repeated=True)], BOOKS) == ""


def test_who_was_killed_before_the_answer_finds_what_they_were_at(tmp_path):
    file = tmp_path / "history"
    paper = History(file)
    paper.note("asks", wish=FIRST.written())
    assert unanswered(file) == FIRST
    paper.note("done", id=str(FIRST.id), repeated=[False])
    paper.note("asks", wish=UNDO.written())
    with file.open("a") as torn:
        torn.write('{"what": "do')
    assert unanswered(file) == UNDO
    assert [line["what"] for line in lines(file)] == ["asks", "done", "asks"]
