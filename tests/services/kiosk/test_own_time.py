"""A visitor sees and does nothing but their own; the desk hears the bell."""

from dataclasses import replace
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY
from tests.services.kiosk.conftest import PIN, Hall, operations_by_name
from tests.services.test_every_operation import operations
from timebank.domain import errors
from timebank.domain.access import GRANTS, Role
from timebank.domain.changes import Topic
from timebank.domain.kiosk import CALL_LASTS
from timebank.domain.kiosk_refusals import (
    NobodyAtKiosk,
    NotYoursToAnswer,
)
from timebank.domain.ledger import Kind
from timebank.domain.offers import NewOffer, OfferKind
from timebank.domain.orders import TransferOrder
from timebank.services.circle import keep_apart
from timebank.services.kiosk import (
    answer_call,
    confirm_own,
    decline_own,
    list_calls,
    list_own_lines,
    list_pictograms,
    list_wanted,
    ring_for_help,
    show_own_time,
)
from timebank.services.offers import add_offer
from timebank.services.staff import change_bank, show_bank
from timebank.services.transfers import give
from timebank.services.voices import list_recorded_words, say_recorded


def waiting(hall: Hall) -> None:
    """From now on help waits for whoever was helped."""
    bank = hall.bank
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, confirmation_required=True))


# --- one's own and nothing else


VISITORS = {
    "show_own_time": (),
    "list_own_lines": ("given",),
    "list_wanted": (OfferKind.REQUEST,),
    "confirm_own": (uuid4(),),
    "decline_own": (uuid4(),),
    "list_pictograms": (),
    "list_recorded_words": (),
    "say_recorded": ("ti", ()),
    "ring_for_help": (uuid4(),),
}
DEEDS = {"confirm_own", "decline_own", "ring_for_help"}


def test_every_operation_is_shut_to_visitors_or_proved_here(hall: Hall) -> None:
    visitor = hall.enter(hall.bank.fatma)
    for operation in operations().values():
        if operation.permission in GRANTS[Role.KIOSK]:
            assert operation.name in VISITORS
            continue
        for who in (visitor, hall.kiosk):
            with pytest.raises(errors.NotPermitted):
                hall.office.ask(who, operation)
            if operation.asks_first is None:
                with pytest.raises(errors.NotPermitted):
                    hall.office.do(who, operation)


def test_no_answer_to_a_visitor_speaks_of_others(hall: Hall) -> None:
    bank = hall.bank
    bank.record(bank.henk, bank.zebib, 137, talent="cooking", note="geheim recept")
    bank.record(bank.fatma, bank.olena, 30)
    visitor = hall.enter(bank.fatma)
    questions = {
        show_own_time: [()],
        list_own_lines: [("given",), ("received",), ("attended",)],
        list_wanted: [(kind,) for kind in OfferKind],
        list_pictograms: [()],
        list_recorded_words: [()],
        say_recorded: [("ti", ())],
    }
    assert {each.name for each in questions} | DEEDS == set(VISITORS)
    for question, asks in questions.items():
        for asked in asks:
            answer = repr(hall.office.ask(visitor, question, *asked))
            for hidden in ("Henk", "Vries", "Zebib", "137", "geheim", bank.henk, bank.zebib, "Koval"):
                assert hidden not in answer, (question.name, answer)
    assert "Olena" in repr(hall.office.ask(visitor, list_own_lines, "given")), "or nothing would be proved"


def test_a_visit_that_is_over_or_made_up_sees_nothing(hall: Hall) -> None:
    bank = hall.bank
    visitor = hall.enter(bank.fatma)
    made_up = replace(visitor, visit="0" * 32, visitor=bank.henk)
    claimed = replace(visitor, visitor=bank.henk)
    nobody = replace(visitor, visit="", visitor=bank.henk)
    staff = replace(visitor, role=Role.ADMINISTRATOR)
    for who in (made_up, nobody, hall.kiosk):
        with pytest.raises(NobodyAtKiosk):
            hall.office.ask(who, show_own_time)
    assert hall.office.ask(claimed, show_own_time).number == bank.fatma, "who it is, the office says"
    with pytest.raises(errors.NotPermitted):
        hall.office.ask(staff, operations_by_name("list_balances"))
    hall.office.visits.see_out(visitor)
    hall.office.visits.see_out(visitor)
    with pytest.raises(NobodyAtKiosk):
        hall.office.ask(visitor, show_own_time)


def test_a_desk_that_serves_as_kiosk_gives_up_its_rights(hall: Hall) -> None:
    bank = hall.bank
    kiosk = replace(bank.desk, role=Role.KIOSK)
    with pytest.raises(errors.NotPermitted):
        bank.office.ask(kiosk, operations_by_name("list_balances"))
    visitor = bank.office.visits.let_in(kiosk, hall.cards[bank.henk].text, PIN, bank.office.now())
    assert bank.office.ask(visitor, show_own_time).name == "Henk de Vries"
    with pytest.raises(NobodyAtKiosk):
        bank.office.ask(replace(visitor, key=hall.kiosk.key), show_own_time)


def test_who_left_during_the_visit_sees_nothing_more(hall: Hall) -> None:
    bank = hall.bank
    visitor = hall.enter(bank.henk)
    bank.office.do(bank.coordinator, operations_by_name("settle"), uuid4(), bank.henk)
    with pytest.raises(NobodyAtKiosk):
        hall.office.ask(visitor, show_own_time)


# --- help given and had


def test_lines_say_with_whom_by_first_name_and_add_up_to_the_tally(hall: Hall) -> None:
    bank = hall.bank
    bank.record(bank.fatma, [bank.henk, bank.zebib], 30, talent="cooking")
    bank.record(bank.henk, bank.fatma, 45)
    mistake = bank.record(bank.fatma, bank.olena, 99)
    bank.reverse(mistake.entry)
    visitor = hall.enter(bank.fatma)
    own = hall.office.ask(visitor, show_own_time)
    given = hall.office.ask(visitor, list_own_lines, "given")
    received = hall.office.ask(visitor, list_own_lines, "received")
    assert [(line.others, line.minutes, line.talent) for line in given] == [
        (("Henk", "Zebib"), 30, "cooking")
    ]
    assert [(line.others, line.minutes) for line in received] == [(("Henk",), 45)]
    assert (sum(line.minutes for line in given), sum(line.minutes for line in received)) == (
        own.given,
        own.received,
    )


def test_a_gift_is_told_apart_from_help(hall: Hall) -> None:
    bank = hall.bank
    order = TransferOrder(
        id=uuid4(), kind=Kind.GIFT, debit=bank.henk, credit=bank.fatma, minutes=20, service_date=TODAY
    )
    bank.office.do(bank.desk, give, order)
    own = hall.office.ask(hall.enter(bank.fatma), show_own_time)
    assert (own.balance, own.given, own.received, own.otherwise) == (20, 0, 0, 20)


def test_what_others_ask_for_hangs_there_without_family_names(hall: Hall) -> None:
    bank = hall.bank
    for number, kind in ((bank.henk, OfferKind.REQUEST), (bank.zebib, OfferKind.REQUEST), (bank.fatma, OfferKind.REQUEST), (bank.olena, OfferKind.OFFER)):  # fmt: skip
        new = NewOffer(id=uuid4(), number=number, kind=kind, talent="cooking", until=TODAY, words="graag")
        bank.office.do(bank.desk, add_offer, new)
    bank.office.do(bank.desk, keep_apart, bank.fatma, bank.zebib)
    visitor = hall.enter(bank.fatma)
    (wanted,) = hall.office.ask(visitor, list_wanted, OfferKind.REQUEST)
    assert (wanted.first_name, wanted.talent, len(wanted.ask_number)) == ("Henk", "cooking", 5)
    (offered,) = hall.office.ask(visitor, list_wanted, OfferKind.OFFER)
    assert offered.first_name == "Olena"


# --- answering


def test_who_was_helped_confirms_it_with_card_and_code(hall: Hall) -> None:
    bank = hall.bank
    waiting(hall)
    entry = bank.record(bank.henk, bank.fatma, 75, talent="cooking", confirmation=None).entry
    visitor = hall.enter(bank.fatma)
    ((asked),) = hall.office.ask(visitor, show_own_time).waiting
    assert (asked.entry, asked.helpers, asked.minutes, asked.talent) == (entry, ("Henk",), 75, "cooking")
    hall.office.do(visitor, confirm_own, asked.entry)
    own = hall.office.ask(visitor, show_own_time)
    assert (own.balance, own.waiting) == (-75, ())
    again = hall.office.do(visitor, confirm_own, asked.entry)
    assert (again.entry, again.repeated, again.changed) == (entry, True, frozenset()), (
        "it is in the books already"
    )
    with pytest.raises(errors.AlreadySettled):
        hall.office.do(visitor, decline_own, asked.entry)
    assert (bank.balance(bank.fatma), bank.balance(bank.henk)) == (-75, 75)
    assert bank.whole()


def test_who_was_helped_declines_it_and_nothing_is_booked(hall: Hall) -> None:
    bank = hall.bank
    waiting(hall)
    entry = bank.record(bank.henk, bank.fatma, 75, confirmation=None).entry
    assert entry is not None
    visitor = hall.enter(bank.fatma)
    hall.office.do(visitor, decline_own, entry)
    assert hall.office.ask(visitor, show_own_time).waiting == ()
    again = hall.office.do(visitor, decline_own, entry)
    assert (again.entry, again.repeated, again.changed) == (entry, True, frozenset())
    with pytest.raises(errors.AlreadyDeclined):
        hall.office.do(visitor, confirm_own, entry)
    assert (bank.balance(bank.henk), bank.balance(bank.fatma)) == (0, 0)


def test_nobody_answers_for_somebody_else_nor_for_their_own_help(hall: Hall) -> None:
    bank = hall.bank
    waiting(hall)
    entry = bank.record(bank.henk, bank.fatma, 75, confirmation=None).entry
    assert entry is not None
    for number in (bank.henk, bank.zebib):
        visitor = hall.enter(number)
        assert hall.office.ask(visitor, show_own_time).waiting == ()
        for deed in (confirm_own, decline_own):
            with pytest.raises(NotYoursToAnswer):
                hall.office.do(visitor, deed, entry)
            with pytest.raises(NotYoursToAnswer):
                hall.office.do(visitor, deed, uuid4())
            with pytest.raises(NobodyAtKiosk):
                hall.office.do(hall.kiosk, deed, entry)


# --- ringing


def test_a_ring_is_seen_at_the_desk_until_somebody_goes(hall: Hall) -> None:
    bank = hall.bank
    first, second = uuid4(), uuid4()
    assert hall.office.do(hall.kiosk, ring_for_help, first).changed == {Topic.KIOSK}
    assert hall.office.do(hall.kiosk, ring_for_help, first).changed == frozenset()
    hall.later(minutes=1)
    hall.office.do(hall.enter(bank.fatma), ring_for_help, second)
    one, other = bank.office.ask(bank.desk, list_calls)
    assert (one.id, one.kiosk, one.name) == (first, "Kiosk hal", None)
    assert (other.id, other.number, other.name) == (second, bank.fatma, "Fatma Yılmaz")
    assert bank.office.do(bank.desk, answer_call, first).changed == {Topic.KIOSK}
    assert bank.office.do(bank.coordinator, answer_call, first).changed == frozenset()
    assert [call.id for call in bank.office.ask(bank.desk, list_calls)] == [second]
    hall.later(seconds=CALL_LASTS.total_seconds() + 1)
    assert bank.office.ask(bank.desk, list_calls) == []
