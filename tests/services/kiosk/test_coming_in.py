"""Who is let in at a kiosk, and how wrong codes wait."""

from collections import Counter
from dataclasses import replace
from uuid import uuid4

import pytest
from argon2 import Parameters, PasswordHasher, extract_parameters

from tests.fixtures.bank import PASSWORD, QUICK, TODAY
from tests.services.kiosk.conftest import PIN, WRONG, Hall, operations_by_name
from timebank.domain.access import Role
from timebank.domain.cards import new_card
from timebank.domain.changes import Topic
from timebank.domain.circle import Goal, GoalCounts
from timebank.domain.kiosk import FREE_TRIES, WAITS
from timebank.domain.kiosk_refusals import (
    AskTheDesk,
    CodeWrong,
    NoCodeYet,
    TryLater,
)
from timebank.domain.limits import Limits
from timebank.office import Office
from timebank.services.cards import draft_pin, set_pin, withdraw_cards
from timebank.services.circle import set_goal
from timebank.services.kiosk import (
    let_try_again,
    list_own_lines,
    list_shut_out,
    show_own_time,
)
from timebank.services.members import amend_member, merge_members
from timebank.services.staff import change_bank, show_bank
from timebank.visits import Visits, code_hasher


def test_a_card_and_its_code_show_ones_own_time(hall: Hall) -> None:
    bank = hall.bank
    bank.record(bank.fatma, bank.henk, 150, talent="cooking")
    bank.record(bank.zebib, bank.fatma, 60)
    bank.office.do(bank.desk, set_goal, bank.fatma, Goal(counts=GoalCounts.GIVEN, minutes=2400, since=TODAY))
    own = hall.office.ask(hall.enter(bank.fatma), show_own_time)
    assert (own.first_name, own.name, own.script_name) == ("Fatma", "Fatma Yılmaz", "فاطمة يلماز")
    assert (own.balance, own.given, own.received, own.attended) == (90, 150, 60, 0)
    assert own.otherwise == 0
    assert own.may_ask == 90 + 600
    assert own.goal is not None
    assert (own.goal.minutes, own.goal_minutes) == (2400, 150)


def test_a_number_and_the_code_do_as_well(hall: Hall) -> None:
    visitor = hall.enter(hall.bank.henk, card=False)
    assert hall.office.ask(visitor, show_own_time).name == "Henk de Vries"


def test_what_the_limit_leaves_is_what_may_be_asked(hall: Hall) -> None:
    bank = hall.bank
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, limits=Limits(lower=-120, upper=600)))
    bank.record(bank.fatma, bank.henk, 100)
    assert hall.office.ask(hall.enter(bank.henk), show_own_time).may_ask == 20
    bank.record(bank.fatma, bank.henk, 100)
    assert hall.office.ask(hall.enter(bank.henk), show_own_time).may_ask == 0


def test_a_card_speaks_its_owners_language_before_the_code(hall: Hall) -> None:
    bank, visits = hall.bank, hall.office.visits
    bank.office.do(bank.desk, amend_member, bank.zebib, {"language": "ti"})
    assert visits.language_of(hall.cards[bank.zebib].text) == "ti"
    assert visits.language_of(bank.zebib) is None, "a number tells nothing about anybody"
    assert visits.language_of(new_card(bank.zebib).text) is None
    assert visits.language_of("soep") is None


def test_a_card_of_nobody_a_wrong_code_and_a_number_of_nobody_are_answered_alike(hall: Hall) -> None:
    bank = hall.bank
    tries = [
        (hall.cards[bank.fatma].text, WRONG),
        (new_card(bank.fatma).text, PIN),
        (bank.fatma, WRONG),
        ("99999-9", PIN),
        (bank.olena, PIN),
        ("12345-6", PIN),
        ("kaart", PIN),
    ]
    told = []
    for text, pin in tries:
        with pytest.raises(CodeWrong) as refused:
            hall.office.visits.let_in(hall.kiosk, text, pin, hall.office.now())
        told.append(refused.value.facts)
    assert told == [{}] * len(tries)


def test_every_answer_costs_one_code_to_judge(hall: Hall) -> None:
    """The time that an answer takes is the time of Argon2: the same whether or not there is such a card."""
    bank = hall.bank
    judged: Counter[str] = Counter()

    class Counting(PasswordHasher):
        def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # noqa: A002 - the library's name
            judged["codes"] += 1
            assert str(hash).startswith("$argon2id$")
            return QUICK.verify(hash, password)

    visits = Visits(hall.office.database, Counting(time_cost=1, memory_cost=8, parallelism=1))
    tried = [hall.cards[bank.fatma].text, new_card(bank.fatma).text, "99999-9", bank.olena, "kaart"]
    for count, text in enumerate(tried, start=1):
        with pytest.raises(CodeWrong):
            visits.let_in(hall.kiosk, text, WRONG, hall.office.now())
        assert judged["codes"] == count, text


def test_a_code_is_kept_at_the_cost_at_which_nobodys_is_judged(hall: Hall) -> None:
    """Another cost would tell by the time it takes whether there is such a card."""
    bank = hall.bank
    judged: list[Parameters] = []

    class Noting(PasswordHasher):
        def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # noqa: A002 - the library's name
            judged.append(extract_parameters(str(hash)))
            return QUICK.verify(hash, password)

    # As the program opens it: no test's own quick hasher.
    office = Office(hall.office.database)
    kept = office.ask(bank.desk, draft_pin, bank.fatma, PIN).kept
    hall.office.do(bank.desk, set_pin, bank.fatma, kept)
    costs = extract_parameters(code_hasher().hash(PIN))
    visits = Visits(hall.office.database, Noting(costs.time_cost, costs.memory_cost, costs.parallelism))
    for text in (hall.cards[bank.fatma].text, new_card(bank.fatma).text):
        with pytest.raises(CodeWrong):
            visits.let_in(hall.kiosk, text, WRONG, hall.office.now())
    assert judged == [costs, costs]
    assert costs.memory_cost >= 7 * 1024
    assert costs.time_cost >= 5


def test_who_has_the_card_and_no_code_yet_is_told_so(hall: Hall) -> None:
    with pytest.raises(NoCodeYet):
        hall.enter(hall.bank.olena)


def test_a_withdrawn_card_and_that_of_somebody_who_left_open_nothing(hall: Hall) -> None:
    bank = hall.bank
    bank.office.do(bank.desk, withdraw_cards, bank.fatma)
    with pytest.raises(CodeWrong):
        hall.enter(bank.fatma)
    assert hall.office.visits.language_of(hall.cards[bank.fatma].text) is None
    bank.office.do(bank.coordinator, operations_by_name("settle"), uuid4(), bank.henk)
    with pytest.raises(CodeWrong):
        hall.enter(bank.henk, card=False)


def test_a_number_from_before_two_records_were_joined_still_is_theirs(hall: Hall) -> None:
    bank = hall.bank
    bank.record(bank.henk, bank.olena, 45)
    bank.office.do(bank.coordinator, merge_members, uuid4(), bank.henk, bank.fatma, "dezelfde persoon")
    for visitor in (hall.enter(bank.henk), hall.enter(bank.henk, card=False)):
        own = hall.office.ask(visitor, show_own_time)
        assert (own.number, own.balance) == (bank.fatma, 45)
        assert [line.others for line in hall.office.ask(visitor, list_own_lines, "given")] == [("Olena",)]


# --- wrong codes


def test_wrong_codes_wait_longer_each_time_and_then_for_the_desk(hall: Hall) -> None:
    bank = hall.bank
    hall.wrong(bank.fatma, FREE_TRIES + 1)
    for seconds in WAITS:
        with pytest.raises(TryLater) as later:
            hall.enter(bank.fatma, PIN)
        assert later.value.facts == {"seconds": seconds}, "the right code waits as well"
        hall.later(seconds=seconds)
        with pytest.raises((CodeWrong, AskTheDesk)):
            hall.enter(bank.fatma, WRONG)
    for hours in (0, 1, 24 * 30):
        hall.later(hours=hours)
        with pytest.raises(AskTheDesk):
            hall.enter(bank.fatma)
    ((shut),) = bank.office.ask(bank.desk, list_shut_out)
    assert (shut.number, shut.name, shut.kiosk) == (bank.fatma, "Fatma Yılmaz", "Kiosk hal")
    assert bank.office.do(bank.desk, let_try_again, bank.fatma).changed == {Topic.KIOSK}
    assert bank.office.do(bank.desk, let_try_again, bank.fatma).changed == frozenset()
    assert hall.enter(bank.fatma).visitor == bank.fatma
    assert bank.office.ask(bank.desk, list_shut_out) == []


def test_the_right_code_ends_the_row_of_wrong_ones(hall: Hall) -> None:
    for _ in range(4):
        hall.wrong(hall.bank.fatma, FREE_TRIES)
        hall.enter(hall.bank.fatma)


def test_guessing_at_a_number_shuts_out_nobody_who_has_the_card(hall: Hall) -> None:
    bank = hall.bank
    hall.wrong(bank.fatma, FREE_TRIES + len(WAITS) + 1, card=False)
    with pytest.raises(AskTheDesk):
        hall.enter(bank.fatma, card=False)
    assert hall.enter(bank.fatma).visitor == bank.fatma
    hall.later(days=1)
    assert hall.enter(bank.fatma, card=False).visitor == bank.fatma, "nor for good who has only the number"


def test_a_number_of_nobody_waits_like_everybodys(hall: Hall) -> None:
    hall.cards["99999-9"] = new_card("99999-9")
    for card in (True, False):
        hall.wrong("99999-9", FREE_TRIES + 1, card=card)
        with pytest.raises(TryLater):
            hall.enter("99999-9", card=card)
    assert hall.bank.office.ask(hall.bank.desk, list_shut_out) == []


def test_each_kiosk_counts_for_itself(hall: Hall) -> None:
    bank = hall.bank
    hall.wrong(bank.fatma, FREE_TRIES + 1)
    bank.office.add_operator(bank.admin, "Kiosk boven", Role.KIOSK, PASSWORD)
    upstairs = replace(hall, kiosk=bank.office.sign_in("Kiosk boven", PASSWORD))
    assert upstairs.enter(bank.fatma).visitor == bank.fatma
    with pytest.raises(TryLater):
        hall.enter(bank.fatma)


def test_a_try_counts_also_when_the_plug_is_pulled(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    def pulled(*_: object) -> bool:
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr(type(hall.office.visits), "_judge", pulled)
        for _ in range(FREE_TRIES + 1):
            with pytest.raises(SystemExit):
                hall.enter(hall.bank.fatma, WRONG)
    with pytest.raises(TryLater):
        hall.enter(hall.bank.fatma)
