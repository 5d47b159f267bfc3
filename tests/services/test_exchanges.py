"""The rules of recording, on both databases."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.ledger import Confirmation, Kind
from timebank.domain.orders import ReversalOrder, swap_id
from timebank.domain.sharing import Share, Split
from timebank.services.exchanges import (
    confirm_exchange,
    decline_exchange,
    record_exchange,
    record_together,
    reverse_together,
    sign_entry,
)
from timebank.services.leaving import return_member
from timebank.services.members import merge_members, set_talents, show_member
from timebank.services.staff import change_bank, show_bank
from timebank.services.statements import day_list, list_balances, list_waiting, look_ahead
from timebank.services.talents import usual_talents
from timebank.services.transfers import settle


def test_an_exchange_moves_both_balances(bank: TestBank) -> None:
    booked = bank.record(bank.fatma, bank.henk, 90, talent="cooking")

    assert booked.kind is Kind.EXCHANGE
    assert bank.balance(bank.fatma) == 90
    assert bank.balance(bank.henk) == -90
    fatma, henk = bank.office.ask(bank.desk, list_balances, (bank.fatma, bank.henk))
    assert (fatma.given, fatma.received, henk.given, henk.received) == (90, 0, 0, 90)
    assert bank.whole()


def test_repeating_an_order_changes_nothing(bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.henk, 60)
    first = bank.office.do(bank.desk, record_exchange, order)
    again = bank.office.do(bank.desk, record_exchange, order)

    assert again.entry == first.entry
    assert again.repeated
    assert not again.changed
    assert again.postings == first.postings
    assert bank.balance(bank.fatma) == 60


def test_an_order_with_another_content_under_the_same_id_is_refused(bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.henk, 60)
    bank.office.do(bank.desk, record_exchange, order)

    with pytest.raises(errors.OrderReused):
        bank.office.do(bank.desk, record_exchange, replace(order, service_date=TODAY - timedelta(days=1)))
    assert bank.balance(bank.fatma) == 60


def test_an_order_known_before_is_answered_even_when_time_has_made_it_too_old(bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.henk, 60)
    bank.office.do(bank.desk, record_exchange, order)
    bank.watch.now += timedelta(days=800)

    assert bank.office.do(bank.desk, record_exchange, order).repeated


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"receivers": ()}, errors.NobodyNamed),
        ({"service_date": TODAY + timedelta(days=1)}, errors.DateInFuture),
        ({"service_date": TODAY - timedelta(days=367)}, errors.DateTooOld),
        ({"talent": "toveren"}, errors.TalentUnknown),
        ({"organisation": "9999-9"}, errors.AccountUnknown),
        ({"note": "x" * 2001}, errors.TextTooLong),
    ],
)
def test_what_cannot_be_is_refused_and_books_nothing(
    bank: TestBank, changes: dict[str, object], refusal: type[errors.Refusal]
) -> None:
    with pytest.raises(refusal):
        bank.record(bank.fatma, bank.henk, 60, **changes)
    assert bank.balance(bank.fatma) == 0
    assert bank.office.ask(bank.desk, day_list).entries == ()


def test_somebody_cannot_help_themselves(bank: TestBank) -> None:
    with pytest.raises(errors.SamePerson):
        bank.record(bank.fatma, bank.fatma)


def test_more_than_twelve_hours_needs_a_coordinator_with_a_reason(bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.henk, 13 * 60)
    with pytest.raises(errors.MoreThanTwelveHours):
        bank.office.do(bank.coordinator, record_exchange, order)
    with pytest.raises(errors.NeedsCoordinator):
        bank.office.do(bank.desk, record_exchange, replace(order, override="kamp"))

    booked = bank.office.do(bank.coordinator, record_exchange, replace(order, override="een weekend kamp"))

    assert bank.balance(bank.fatma) == 13 * 60
    assert {warned.code for warned in booked.warnings} == {"below_limit"}


def test_a_soft_limit_warns_and_a_blocking_one_refuses(bank: TestBank) -> None:
    warned = bank.record(bank.fatma, bank.henk, 11 * 60)
    assert [(w.code, w.account) for w in warned.warnings] == [("below_limit", bank.henk)]
    choices = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(choices, limits=replace(choices.limits, blocking=True)))

    with pytest.raises(errors.BeyondLimit) as refused:
        bank.record(bank.fatma, bank.henk, 60)
    assert refused.value.facts["number"] == bank.henk
    # Coming back towards zero is never refused.
    assert not bank.record(bank.henk, bank.fatma, 30).warnings
    order = bank.order(bank.fatma, bank.henk, 60, override="verhuizing")
    with pytest.raises(errors.NeedsCoordinator):
        bank.office.do(bank.desk, record_exchange, order)
    assert bank.office.do(bank.coordinator, record_exchange, order).warnings


def test_a_group_pays_as_the_policy_says(bank: TestBank) -> None:
    helpers = [bank.fatma, bank.zebib, bank.olena]
    bank.record(helpers, bank.henk, 60)
    assert [bank.balance(code) for code in (*helpers, bank.henk, "POT")] == [60, 60, 60, -60, -120]

    bank.record(helpers, bank.henk, 60, split=Split.SHARED)
    assert [bank.balance(code) for code in (*helpers, bank.henk, "POT")] == [120, 120, 120, -240, -120]
    assert bank.whole()


def test_an_activity_costs_its_participants_nothing_and_counts_as_attended(bank: TestBank) -> None:
    booked = bank.record(
        bank.fatma, [bank.henk, bank.zebib], 120, organisation=bank.linde, talent="language_cafe"
    )

    assert booked.kind is Kind.ACTIVITY
    henk = bank.office.ask(bank.desk, list_balances, (bank.henk,))[0]
    assert (henk.balance, henk.received, henk.attended) == (0, 0, 120)
    assert bank.balance(bank.fatma) == 120
    assert bank.balance("POT") == -120


def test_an_organisation_can_pay_for_its_activity(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 60, organisation=bank.linde, payer=bank.linde)
    assert bank.balance(bank.linde) == -60
    with pytest.raises(errors.PayerNotAllowed):
        bank.record(bank.fatma, bank.henk, 60, organisation=bank.linde, payer=bank.zebib)


def test_taalruil_is_one_step_with_two_entries(bank: TestBank) -> None:
    orders = (bank.order(bank.fatma, bank.henk, 60), bank.order(bank.henk, bank.fatma, 60))
    both = bank.office.do(bank.desk, record_together, orders)
    assert len({booked.entry for booked in both.parts}) == 2
    assert bank.balance(bank.fatma) == bank.balance(bank.henk) == 0
    fatma = bank.office.ask(bank.desk, list_balances, (bank.fatma,))[0]
    assert (fatma.given, fatma.received) == (60, 60)


def test_taalruil_leaves_balances_alone_and_no_limit_is_in_its_way(bank: TestBank) -> None:
    choices = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(choices, limits=replace(choices.limits, blocking=True)))
    bank.record(bank.zebib, bank.henk, 10 * 60)
    order = bank.order(bank.fatma, bank.henk, 120)
    with pytest.raises(errors.BeyondLimit):
        bank.office.do(bank.desk, record_exchange, order)
    both = bank.office.do(bank.desk, record_together, (order, order.swapped()))
    assert [booked.warnings for booked in both.parts] == [(), ()]
    assert bank.balance(bank.henk) == -600
    assert bank.office.do(bank.desk, record_together, (order, order.swapped())).parts[0].repeated
    assert bank.whole()


def test_taalruil_is_undone_as_one_step(bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.henk, 60)
    bank.office.do(bank.desk, record_together, (order, order.swapped()))
    ids = (order.id, swap_id(order.id))
    undoing = tuple(ReversalOrder(id=uuid4(), entry=entry, reason="vergist") for entry in ids)
    undone = bank.office.do(bank.desk, reverse_together, undoing)
    assert {part.kind for part in undone.parts} == {Kind.REVERSAL}
    fatma = bank.office.ask(bank.desk, list_balances, (bank.fatma,))[0]
    assert (fatma.given, fatma.received) == (0, 0)
    assert bank.office.do(bank.desk, reverse_together, undoing).parts[1].repeated
    again = (undoing[0], replace(undoing[1], id=uuid4()))
    with pytest.raises(errors.AlreadyReversed):
        bank.office.do(bank.desk, reverse_together, again)
    assert bank.whole()


def test_a_step_of_several_books_all_or_nothing(bank: TestBank) -> None:
    orders = (bank.order(bank.fatma, bank.henk, 60), bank.order(bank.henk, bank.henk, 60))
    with pytest.raises(errors.SamePerson):
        bank.office.do(bank.desk, record_together, orders)
    assert bank.balance(bank.fatma) == 0


def test_a_reversal_takes_everything_back_once(bank: TestBank) -> None:
    booked = bank.record(bank.fatma, bank.henk, 60, service_date=TODAY - timedelta(days=3))
    undone = bank.reverse(booked.entry)

    assert undone.service_date == TODAY - timedelta(days=3)
    fatma = bank.office.ask(bank.desk, list_balances, (bank.fatma,))[0]
    assert (fatma.balance, fatma.given) == (0, 0)
    with pytest.raises(errors.AlreadyReversed):
        bank.reverse(booked.entry)
    with pytest.raises(errors.ReversalNotReversible):
        bank.reverse(undone.entry)
    with pytest.raises(errors.EntryUnknown):
        bank.reverse(uuid4())
    assert bank.whole()


def test_the_desk_undoes_its_own_of_today_and_a_coordinator_anything(bank: TestBank) -> None:
    booked = bank.record(bank.fatma, bank.henk, 60)
    bank.watch.now += timedelta(days=1)
    with pytest.raises(errors.NotYoursToReverse):
        bank.reverse(booked.entry)
    bank.reverse(booked.entry, bank.coordinator)
    assert bank.balance(bank.fatma) == 0


def test_a_bank_may_require_confirmation(bank: TestBank) -> None:
    choices = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(choices, confirmation_required=True))
    assert not bank.record(bank.fatma, bank.henk, 60).waiting
    waits = bank.record(bank.fatma, bank.henk, 30, confirmation=Confirmation.HELPER_ONLY)
    declined = bank.record(bank.fatma, bank.henk, 15, confirmation=None)
    expired = bank.record(bank.fatma, bank.henk, 10, confirmation=None)
    assert waits.waiting == ("confirmation",)
    day = waits.service_date
    assert bank.balance(bank.fatma) == 60
    assert len(bank.office.ask(bank.desk, list_waiting)) == 3

    bank.office.do(bank.desk, confirm_exchange, waits.entry, Confirmation.PHONE)
    bank.office.do(bank.desk, decline_exchange, declined.entry)
    bank.watch.now += timedelta(days=31)
    with pytest.raises(errors.WaitExpired):
        bank.office.do(bank.desk, confirm_exchange, expired.entry, Confirmation.PHONE)
    with pytest.raises(errors.AlreadyDeclined):
        bank.office.do(bank.desk, confirm_exchange, declined.entry, Confirmation.PHONE)
    # The same orders again do not say that they wait.
    with pytest.raises(errors.AlreadyDeclined):
        bank.record(bank.fatma, bank.henk, 15, confirmation=None, id=declined.entry, service_date=day)
    with pytest.raises(errors.WaitExpired):
        bank.record(bank.fatma, bank.henk, 10, confirmation=None, id=expired.entry, service_date=day)
    assert bank.balance(bank.fatma) == 90
    assert bank.office.ask(bank.desk, list_waiting) == []
    assert bank.whole()


def test_nobody_books_for_themselves_alone(bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Olena Balie", Role.DESK, "koval-koval", member=bank.olena)
    olena = bank.office.sign_in("Olena Balie", "koval-koval")
    order = bank.order(bank.olena, bank.henk, 60)
    assert bank.office.do(olena, record_exchange, order).waiting == ("signature",)
    assert bank.balance(bank.olena) == 0
    assert bank.office.do(olena, record_exchange, order).repeated
    with pytest.raises(errors.SecondOperatorNeeded):
        bank.office.do(olena, sign_entry, order.id)

    signed = bank.office.do(bank.desk, sign_entry, order.id)

    assert not signed.waiting
    assert bank.balance(bank.olena) == 60
    with pytest.raises(errors.AlreadySettled):
        bank.office.do(bank.desk, sign_entry, order.id)


def test_nobody_undoes_confirms_settles_or_joins_for_themselves(bank: TestBank) -> None:
    add = bank.office.add_operator
    add(bank.admin, "Olena Coördinatie", Role.COORDINATOR, "koval-koval", member=bank.olena)
    olena = bank.office.sign_in("Olena Coördinatie", "koval-koval")
    do, ask = bank.office.do, bank.office.ask
    gave = bank.record(bank.olena, bank.henk, 60, confirmation=None).entry
    got = bank.record(bank.fatma, bank.olena, 30, confirmation=None).entry
    assert gave is not None
    assert got is not None
    for entry in (gave, got):
        with pytest.raises(errors.SecondOperatorNeeded):
            bank.reverse(entry, olena)
    with pytest.raises(errors.SecondOperatorNeeded):
        do(olena, confirm_exchange, gave, Confirmation.PHONE)
    # The help they had themselves, they may confirm.
    do(olena, confirm_exchange, got, Confirmation.AT_DESK)
    for leaver, heir in ((bank.fatma, bank.olena), (bank.olena, "POT")):
        with pytest.raises(errors.SecondOperatorNeeded):
            do(olena, settle, uuid4(), leaver, heir)
    for double, kept in ((bank.fatma, bank.olena), (bank.olena, bank.fatma)):
        with pytest.raises(errors.SecondOperatorNeeded):
            do(olena, merge_members, uuid4(), double, kept, "dubbel")
    left = do(bank.coordinator, settle, uuid4(), bank.fatma, bank.olena).entry
    with pytest.raises(errors.SecondOperatorNeeded):
        do(olena, return_member, bank.fatma, uuid4(), left, "toch niet")
    assert not ask(bank.desk, show_member, bank.fatma).account.open
    choices = ask(bank.admin, show_bank)
    do(bank.admin, change_bank, replace(choices, confirmation_required=True))
    waits = bank.record(bank.olena, bank.henk, 15, confirmation=None).entry
    assert waits is not None
    with pytest.raises(errors.SecondOperatorNeeded):
        do(olena, confirm_exchange, waits, Confirmation.PHONE)
    assert bank.balance(bank.olena) == 60
    bank.reverse(gave, bank.coordinator)
    assert bank.whole()


def test_a_later_confirmation_is_noted_beside_the_entry(bank: TestBank) -> None:
    booked = bank.record(bank.fatma, bank.henk, 60, confirmation=None)
    bank.office.do(bank.desk, confirm_exchange, booked.entry, Confirmation.CARD_PIN)
    assert bank.office.ask(bank.desk, day_list).entries[0].entry.confirmation is Confirmation.CARD_PIN
    with pytest.raises(errors.NothingWaiting):
        bank.office.do(bank.desk, confirm_exchange, booked.entry, Confirmation.PHONE)
    assert bank.whole()


def test_looking_ahead_tells_what_would_happen(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 60, talent="cooking")
    ahead = bank.office.ask(
        bank.desk, look_ahead, bank.order(bank.fatma, bank.henk, 10 * 60, talent="cooking")
    )
    assert ahead.before == {bank.fatma: 60, bank.henk: -60}
    assert ahead.after == {bank.fatma: 660, bank.henk: -660}
    assert ahead.beyond == {bank.henk: "below_limit"}
    assert ahead.repeats is not None
    assert bank.balance(bank.fatma) == 60


def test_own_minutes_of_each_are_kept(bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.henk, 60)
    receivers = (Share(account=bank.henk, minutes=45), Share(account=bank.zebib, minutes=20))
    bank.office.do(bank.desk, record_exchange, replace(order, receivers=receivers))
    assert [bank.balance(c) for c in (bank.fatma, bank.henk, bank.zebib, "POT")] == [60, -45, -20, 5]


def test_what_somebody_usually_does_is_known_and_what_they_said_they_can_do_follows(bank: TestBank) -> None:
    for talent in ("cooking", "bicycle_repair", "cooking"):
        bank.record(bank.fatma, bank.henk, 60, talent=talent)
    bank.reverse(bank.record(bank.fatma, bank.zebib, 60, talent="gardening").entry)
    bank.record(bank.henk, bank.fatma, 60, talent="ironing")
    bank.office.do(bank.desk, set_talents, bank.fatma, ("gardening", "cooking"), ())
    assert bank.office.ask(bank.desk, usual_talents, bank.fatma) == ["cooking", "bicycle_repair", "gardening"]
    assert bank.office.ask(bank.desk, usual_talents, bank.zebib) == []
    assert bank.office.ask(bank.desk, usual_talents, bank.fatma, 1) == ["cooking"]
