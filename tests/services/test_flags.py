"""What asks for attention: each rule points out what it is about and nothing else, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.bank import Bank
from timebank.domain.ledger import Confirmation
from timebank.domain.months import Month
from timebank.domain.review import Flag, FlagKind, FlagLook, open_in
from timebank.services.exchanges import confirm_exchange, record_exchange, sign_entry
from timebank.services.flags import (
    forget_flag_looks,
    list_flags,
    list_month_states,
    look_at_flags,
    show_month,
)
from timebank.services.months import close_month
from timebank.services.staff import change_bank, list_audit, show_bank


def flags(bank: TestBank, kind: FlagKind | None = None) -> list[Flag]:
    found = bank.office.ask(bank.coordinator, list_flags)
    return found if kind is None else [flag for flag in found if flag.kind is kind]


def look(bank: TestBank, flag: Flag, reason: str = "Het klopt") -> FlagLook:
    return bank.office.do(bank.coordinator, look_at_flags, {flag.key: flag.extent}, reason)


def need_confirmation(bank: TestBank) -> None:
    now: Bank = bank.office.ask(bank.admin, show_bank)

    bank.office.do(bank.admin, change_bank, replace(now, confirmation_required=True))


def test_a_bank_in_which_nothing_is_odd_points_nothing_out(bank: TestBank) -> None:
    assert flags(bank) == []
    bank.record(bank.fatma, bank.henk, 120, talent="cooking")
    bank.record(bank.henk, bank.fatma, 120, talent="cooking")
    bank.record(bank.fatma, bank.henk, 120, talent="bicycle_repair")
    bank.record(bank.fatma, bank.henk, 60, talent="cooking", service_date=TODAY - timedelta(days=30))
    assert flags(bank) == []


def test_whoever_stands_beyond_a_limit_now(bank: TestBank) -> None:
    for talent in ("cooking", "bicycle_repair"):
        bank.record(
            bank.fatma, bank.henk, 330, talent=talent, service_date=TODAY - timedelta(days=len(talent))
        )
    (flag,) = flags(bank)
    assert (flag.kind, flag.givers[0].code, flag.minutes, flag.limit_minutes) == (
        FlagKind.LIMIT,
        bank.henk,
        -660,
        -600,
    )


def test_the_same_pair_activity_and_day(bank: TestBank) -> None:
    for _ in range(3):
        done = bank.record(bank.fatma, bank.henk, 30, talent="cooking")
    bank.record(bank.henk, bank.fatma, 30, talent="cooking")
    (flag,) = flags(bank)
    assert (flag.kind, flag.count, flag.entry, flag.others) == (FlagKind.DOUBLE, 3, done.entry, (1,))
    bank.reverse(done.entry)
    (fewer,) = flags(bank, FlagKind.DOUBLE)
    assert fewer.count == 2
    assert fewer.key != flag.key


def test_a_long_day_of_one_person_is_summed_over_entries(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 180, talent="cooking")
    bank.record(bank.fatma, bank.olena, 180, talent="cooking")
    assert flags(bank) == []
    bank.record(bank.fatma, bank.zebib, 15)
    (flag,) = flags(bank)
    assert (flag.kind, flag.givers[0].code, flag.minutes, flag.count) == (
        FlagKind.LONG_DAY,
        bank.fatma,
        375,
        3,
    )


def test_what_went_on_with_a_reason(bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.henk, 13 * 60, override="een hele dag verhuisd")
    bank.office.do(bank.coordinator, record_exchange, order)
    (flag,) = flags(bank, FlagKind.OVERRIDDEN)
    assert (flag.note, flag.entry) == ("een hele dag verhuisd", order.id)


def test_help_that_was_written_down_long_after(bank: TestBank) -> None:
    late = bank.record(bank.fatma, bank.henk, 60, service_date=TODAY - timedelta(days=32))
    bank.record(bank.fatma, bank.henk, 60, service_date=TODAY - timedelta(days=31))
    (flag,) = flags(bank)
    assert (flag.kind, flag.entry, flag.recorded_on) == (FlagKind.BACKDATED, late.entry, TODAY)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        # Amsterdam is an hour ahead in winter.
        (datetime(2026, 11, 21, 20, 59, tzinfo=UTC), []),
        (datetime(2026, 11, 21, 21, 0, tzinfo=UTC), [date(2026, 11, 21)]),
        (datetime(2026, 11, 22, 5, 59, tzinfo=UTC), [date(2026, 11, 21)]),
        (datetime(2026, 11, 22, 6, 0, tzinfo=UTC), []),
    ],
)
def test_what_was_written_down_at_night(bank: TestBank, moment: datetime, expected: list[date]) -> None:
    bank.watch.now = moment
    for giver in (bank.fatma, bank.olena):
        bank.record(giver, bank.henk, 60, service_date=date(2026, 11, 20))
    bank.watch.now = datetime(2026, 11, 22, 13, tzinfo=UTC)
    found = flags(bank)
    assert [flag.day for flag in found] == expected
    assert all(flag.kind is FlagKind.ODD_HOURS and flag.count == 2 for flag in found)


def test_who_is_confirmed_by_themselves_alone_too_often(bank: TestBank) -> None:
    for number, receiver in enumerate((bank.henk, bank.olena, bank.zebib)):
        assert flags(bank) == []
        day = TODAY - timedelta(days=number)
        bank.record(bank.fatma, receiver, 60, confirmation=Confirmation.HELPER_ONLY, service_date=day)
    (flag,) = flags(bank)
    assert (flag.kind, flag.count, flag.whole) == (FlagKind.HELPER_ONLY, 3, 3)


def test_what_waits_stands_first_until_it_is_settled(bank: TestBank) -> None:
    need_confirmation(bank)
    waiting = bank.record(bank.fatma, bank.henk, 60, confirmation=None)
    (flag,) = flags(bank)
    assert (flag.kind, flag.entry, flag.expires_on) == (
        FlagKind.CONFIRMATION,
        waiting.entry,
        TODAY + timedelta(days=30),
    )
    assert waiting.entry is not None
    bank.office.do(bank.desk, confirm_exchange, waiting.entry, Confirmation.PHONE)
    assert flags(bank) == []


def test_what_waited_too_long_is_told(bank: TestBank) -> None:
    need_confirmation(bank)
    bank.record(bank.fatma, bank.henk, 60, confirmation=None)
    bank.watch.now += timedelta(days=31)
    assert [flag.kind for flag in flags(bank)] == [FlagKind.EXPIRED]
    bank.watch.now += timedelta(days=100)
    assert flags(bank) == []


def test_an_operators_own_help_waits_for_a_signature_and_is_seen_after_it(bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Henk Balie", Role.DESK, PASSWORD, member=bank.henk)
    own = bank.office.sign_in("Henk Balie", PASSWORD)
    order = bank.order(bank.henk, bank.fatma)
    bank.office.do(own, record_exchange, order)
    assert [flag.kind for flag in flags(bank)] == [FlagKind.SIGNATURE]
    bank.office.do(bank.desk, sign_entry, order.id)
    (flag,) = flags(bank)
    assert (flag.kind, flag.operator) == (FlagKind.SELF_DEALING, "Henk Balie")


def test_a_look_is_remembered_with_who_and_when_and_can_be_taken_back(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 400)
    (flag,) = flags(bank)
    assert flag.is_open
    assert len(flag.key) <= 32
    look(bank, flag, " Nagevraagd:  het klopt ")
    (seen,) = flags(bank)
    assert (seen.looked_by, seen.looked_at) == ("Karin Coördinator", bank.watch.now)
    assert seen.reason == "Nagevraagd: het klopt"
    look(bank, flag, "Toch nog eens gevraagd")
    assert [each.reason for each in flags(bank)] == ["Toch nog eens gevraagd"]
    bank.office.do(bank.admin, forget_flag_looks, (flag.key,))
    assert flags(bank) == [flag]
    look(bank, flag)
    bank.record(bank.fatma, bank.olena, 15)
    assert [each.is_open for each in flags(bank)] == [True], "a longer day is another one"


def test_nobody_finds_their_own_help_right(bank: TestBank) -> None:
    """A person by number, entries by theirs, what waited in vain: whoever takes part is refused, others are not."""
    bank.record(bank.henk, bank.fatma, 400, talent="cooking", confirmation=Confirmation.HELPER_ONLY)
    bank.record(bank.henk, bank.fatma, 400, talent="cooking", confirmation=Confirmation.HELPER_ONLY)
    bank.record(bank.henk, bank.fatma, 60, confirmation=Confirmation.HELPER_ONLY)
    bank.record(bank.zebib, bank.olena, 60, service_date=TODAY - timedelta(days=40))
    bank.office.do(
        bank.coordinator,
        record_exchange,
        bank.order(
            bank.henk, bank.zebib, 30 * 60, override="verhuisd", service_date=TODAY - timedelta(days=35)
        ),
    )
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, confirmation_required=True))
    bank.record(bank.henk, bank.zebib, 60, confirmation=None, service_date=TODAY)
    bank.watch.now += timedelta(days=31)
    bank.office.add_operator(bank.admin, "Henk Coördinator", Role.COORDINATOR, PASSWORD, member=bank.henk)
    henk = bank.office.sign_in("Henk Coördinator", PASSWORD)
    found = flags(bank)
    own = [flag for flag in found if bank.henk in {party.code for party in (*flag.givers, *flag.receivers)}]
    assert {flag.kind for flag in own} >= {
        FlagKind.EXPIRED, FlagKind.LIMIT, FlagKind.DOUBLE, FlagKind.OVERRIDDEN, FlagKind.LONG_DAY, FlagKind.HELPER_ONLY,
    }  # fmt: skip
    others = [flag for flag in found if flag not in own]
    assert FlagKind.BACKDATED in {flag.kind for flag in others}
    for flag in own:
        with pytest.raises(errors.SecondOperatorNeeded):
            bank.office.do(henk, look_at_flags, {flag.key: flag.extent}, "het klopt")
    assert all(flag.is_open for flag in flags(bank))
    bank.office.do(henk, look_at_flags, {flag.key: flag.extent for flag in others}, "het klopt")
    bank.office.do(bank.coordinator, look_at_flags, {flag.key: flag.extent for flag in own}, "het klopt")
    assert not any(flag.is_open for flag in flags(bank))


def test_a_look_needs_a_reason_and_the_log_holds_none_of_it(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 400)
    (flag,) = flags(bank)
    with pytest.raises(errors.ReasonMissing):
        look(bank, flag, "  ")
    with pytest.raises(errors.TextTooLong):
        look(bank, flag, "x" * 201)
    assert flags(bank) == [flag]
    assert look(bank, flag, "bsn 111222333").warnings == ("maybe_bsn",)
    lines = [line for line in bank.office.ask(bank.admin, list_audit, 50) if line.operation == "look_at_flag"]
    assert [line.subject for line in lines] == [flag.key]


def test_whoever_was_looked_at_beyond_the_limit_comes_back_only_when_it_gets_worse(bank: TestBank) -> None:
    for number in range(3):
        bank.record(bank.fatma, bank.henk, 210, service_date=TODAY - timedelta(days=number))
    (flag,) = flags(bank, FlagKind.LIMIT)
    look(bank, flag)
    bank.watch.now += timedelta(days=80)
    assert not flags(bank, FlagKind.LIMIT)[0].is_open, "not in another month either"
    bank.record(bank.henk, bank.fatma, 15, service_date=TODAY + timedelta(days=80))
    assert not flags(bank, FlagKind.LIMIT)[0].is_open, "better is no reason to ask again"
    bank.record(bank.fatma, bank.henk, 30, service_date=TODAY + timedelta(days=80))
    assert flags(bank, FlagKind.LIMIT)[0].is_open
    look(bank, flags(bank, FlagKind.LIMIT)[0])
    bank.watch.now += timedelta(days=367)
    assert flags(bank, FlagKind.LIMIT)[0].is_open, "after a year somebody looks again"


def test_several_are_looked_at_at_once(bank: TestBank) -> None:
    for receiver in (bank.henk, bank.olena):
        bank.record(bank.fatma, receiver, 200)
        bank.record(bank.zebib, receiver, 200)
    found = flags(bank)
    assert len(found) == 2
    bank.office.do(
        bank.coordinator, look_at_flags, {flag.key: flag.extent for flag in found}, "Een lange klusdag"
    )
    assert not any(flag.is_open for flag in flags(bank))


def test_the_desk_is_not_shown_what_asks_for_attention(bank: TestBank) -> None:
    with pytest.raises(errors.NotPermitted):
        bank.office.ask(bank.desk, list_flags)


def test_months_since_the_first_entry_and_what_they_hold(bank: TestBank) -> None:
    assert [state.month for state in bank.office.ask(bank.coordinator, list_month_states)] == [
        Month(2026, 11)
    ]
    september = date(2026, 9, 5)
    bank.record(bank.fatma, bank.henk, 60, service_date=september)
    undone = bank.record(bank.fatma, bank.henk, 30, service_date=september, confirmation=None)
    bank.record(bank.fatma, bank.olena, 45, service_date=september, confirmation=Confirmation.HELPER_ONLY)
    bank.reverse(undone.entry)
    bank.office.do(bank.coordinator, close_month, Month(2026, 9))
    now, october, closed = bank.office.ask(bank.coordinator, list_month_states)
    assert (now.is_over, october.is_over, october.closed_at) == (False, True, None)
    assert (closed.month, closed.operator) == (Month(2026, 9), "Karin Coördinator")
    figures = bank.office.ask(bank.coordinator, show_month, Month(2026, 9))
    assert (figures.entries, figures.given, figures.unconfirmed, figures.waiting) == (4, 105, 45, 0)
    assert open_in(flags(bank), Month(2026, 9)) == 2, "two that were written down late"
    assert open_in(flags(bank), Month(2026, 10)) == 0
