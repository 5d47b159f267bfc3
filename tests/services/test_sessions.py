"""Sessions from plan to books, on both databases: closing once, correcting by linked entries, opening again."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.activities import Presence, Series, SessionPlan, SessionSheet, SessionState
from timebank.domain.certificates import CertificateOrder, CertificateStatus
from timebank.domain.ledger import Confirmation, Kind, Side
from timebank.domain.limits import Limits
from timebank.domain.members import Profile
from timebank.domain.numbers import POT
from timebank.domain.talents import Tag
from timebank.services.activities import find_session, keep_series, list_series, show_agenda, show_session
from timebank.services.attendance import change_present, match_names, note_present, remove_present
from timebank.services.certificates import issue_certificates, list_certificates
from timebank.services.exchanges import confirm_exchange, sign_entry
from timebank.services.members import enrol_member, merge_members
from timebank.services.sessions import (
    ClosingOrder,
    CorrectionOrder,
    SessionBooked,
    cancel_session,
    close_session,
    correct_session,
    keep_session,
    reopen_session,
)
from timebank.services.staff import change_bank, show_bank
from timebank.services.statements import list_balances, show_statement

SUNDAY = 7


@pytest.fixture
def cafe(bank: TestBank) -> Series:
    """A language cafe on the day that it is today, of two hours."""
    series = Series(
        id=uuid4(),
        title="Taalcafé",
        organisation=bank.linde,
        talent="language_cafe",
        place="Grote zaal",
        weekday=SUNDAY,
        starts_at=14 * 60,
        minutes=120,
        tag=Tag.INTEGRATION,
        theme="werkcultuur",
        dutch_spoken=True,
        hosts=(bank.henk,),
    )
    return bank.office.do(bank.coordinator, keep_series, series).series


def come(bank: TestBank, plan: SessionPlan, *guests: str, hosts: tuple[str, ...] = ()) -> None:
    """Put people on the list."""
    present = [Presence(account=code, side=Side.GIVEN) for code in hosts]
    present += [Presence(account=code) for code in guests]
    bank.office.do(bank.desk, note_present, plan, tuple(present))


def close(bank: TestBank, plan: SessionPlan, **changes: object) -> SessionBooked:
    order = ClosingOrder(id=uuid4(), plan=plan, confirmation=Confirmation.AT_DESK)
    return bank.office.do(bank.desk, close_session, replace(order, **changes))  # type: ignore[arg-type]


def sheet(bank: TestBank, plan: SessionPlan) -> SessionSheet:
    return bank.office.ask(bank.desk, show_session, plan)


def hours(bank: TestBank, *codes: str) -> list[tuple[int, int, int]]:
    """Balance, given and attended of each."""
    return [(a.balance, a.given, a.attended) for a in bank.office.ask(bank.desk, list_balances, codes)]


def correct(bank: TestBank, plan: SessionPlan, **changes: object) -> SessionBooked:
    order = CorrectionOrder(id=uuid4(), session=plan.id, confirmation=Confirmation.AT_DESK)
    return bank.office.do(bank.desk, correct_session, replace(order, **changes))  # type: ignore[arg-type]


def test_a_series_offers_its_sessions_and_keeps_none_until_something_is_noted(
    bank: TestBank, cafe: Series
) -> None:
    agenda = bank.office.ask(bank.desk, show_agenda, TODAY, TODAY + timedelta(days=13))
    assert [line.session.plan.day for line in agenda.lines] == [TODAY, TODAY + timedelta(days=7)]
    assert {line.session.state for line in agenda.lines} == {SessionState.PLANNED}
    with pytest.raises(errors.SessionUnknown):
        bank.office.ask(bank.desk, find_session, agenda.lines[0].session.plan.id)

    come(bank, agenda.lines[0].session.plan, bank.fatma, hosts=(bank.henk,))
    kept = bank.office.ask(bank.desk, show_agenda, TODAY, TODAY + timedelta(days=13)).lines
    assert [(line.session.state, line.hosts, line.guests) for line in kept] == [
        (SessionState.OPEN, 1, 1),
        (SessionState.PLANNED, 0, 0),
    ]


def test_a_week_that_is_over_shows_what_was_kept_and_offers_nothing(bank: TestBank, cafe: Series) -> None:
    before = bank.office.ask(bank.desk, show_agenda, TODAY - timedelta(days=13), TODAY - timedelta(days=7))
    assert before.lines == ()


def test_a_session_that_moved_to_another_day_is_not_offered_again(bank: TestBank, cafe: Series) -> None:
    moved = replace(cafe.plan(TODAY), day=TODAY - timedelta(days=8))
    bank.office.do(bank.desk, keep_session, moved)
    assert bank.office.ask(bank.desk, show_agenda).lines == ()


def test_a_series_is_changed_in_place_and_saying_it_again_changes_nothing(
    bank: TestBank, cafe: Series
) -> None:
    changed = replace(cafe, title=" Taalcafé  in de wijk ", hosts=(bank.henk, bank.olena), active=False)
    kept = bank.office.do(bank.coordinator, keep_series, changed)
    assert (kept.series.title, kept.before, bool(kept.changed)) == ("Taalcafé in de wijk", cafe, True)
    assert not bank.office.do(bank.coordinator, keep_series, changed).changed
    book = bank.office.ask(bank.desk, list_series)
    assert [set(each.hosts) for each in book.series] == [{bank.henk, bank.olena}]
    assert book.people[bank.olena].script_name == "Олена Коваль"
    assert bank.office.ask(bank.desk, show_agenda).lines == ()


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"title": "  "}, errors.TitleMissing),
        ({"title": "x" * 81}, errors.TextTooLong),
        ({"minutes": 0}, errors.TimeNotPositive),
        ({"minutes": 721}, errors.MoreThanTwelveHours),
        ({"weekday": 8}, errors.ChoiceUnknown),
        ({"starts_at": 1440}, errors.ChoiceUnknown),
        ({"talent": "toveren"}, errors.TalentUnknown),
        ({"organisation": "9999-9"}, errors.AccountUnknown),
    ],
)
def test_a_series_that_cannot_be_is_refused(
    bank: TestBank, cafe: Series, changes: dict[str, object], refusal: type[errors.Refusal]
) -> None:
    with pytest.raises(refusal):
        bank.office.do(bank.coordinator, keep_series, replace(cafe, **changes))  # type: ignore[arg-type]
    assert bank.office.ask(bank.desk, list_series).series == (cafe,)


def test_members_host_and_organisations_answer_for_it(bank: TestBank, cafe: Series) -> None:
    with pytest.raises(errors.NotAnOrganisation):
        bank.office.do(bank.coordinator, keep_series, replace(cafe, organisation=bank.fatma))
    with pytest.raises(errors.NotAMember):
        bank.office.do(bank.coordinator, keep_series, replace(cafe, hosts=(bank.linde,)))
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, keep_series, replace(cafe, title="Anders"))


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


def test_who_was_forgotten_gets_an_entry_of_their_own(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    first = close(bank, plan)
    period = CertificateOrder(start=TODAY - timedelta(days=30), until=TODAY, members=(bank.fatma,))
    bank.office.do(bank.desk, issue_certificates, period)

    late = correct(bank, plan, present=(Presence(account=bank.zebib, minutes=60),))

    assert late.taken_back == ()
    assert late.before == ((bank.zebib, None),)
    assert first.recorded
    assert late.recorded
    assert late.recorded.kind is Kind.ACTIVITY
    assert late.recorded.service_date == TODAY
    assert sheet(bank, plan).standing == (first.recorded.entry, late.recorded.entry)
    assert hours(bank, bank.henk, bank.fatma, bank.zebib) == [(120, 120, 0), (0, 0, 120), (0, 0, 60)]
    (paper,) = bank.office.ask(bank.desk, list_certificates)
    assert (paper.attended_minutes, paper.status) == (120, CertificateStatus.VALID)
    assert bank.whole()


def test_who_was_not_there_comes_out_by_a_reversal_and_a_new_entry(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, bank.zebib, hosts=(bank.henk,))
    first = close(bank, plan)
    with pytest.raises(errors.ReasonMissing):
        correct(bank, plan, absent=(bank.zebib,))
    assert len(sheet(bank, plan).present) == 3, "a refusal leaves the list as it was"

    mended = correct(bank, plan, absent=(bank.zebib,), reason="Zebib was er niet")

    assert first.recorded
    assert mended.taken_back == (first.recorded.entry,)
    assert hours(bank, bank.henk, bank.fatma, bank.zebib) == [(120, 120, 0), (0, 0, 120), (0, 0, 0)]
    old, new = sheet(bank, plan).history
    assert (old.state, old.reason, old.undone_by) == ("undone", "Zebib was er niet", "Riet Jansen")
    assert new.state == "booked"
    assert [share.account for share in new.attended] == [bank.fatma]
    assert bank.whole()


def test_a_correction_is_undone_by_the_list_as_it_was(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    close(bank, plan)
    done = correct(
        bank,
        plan,
        present=(Presence(account=bank.fatma, minutes=30), Presence(account=bank.olena)),
        reason="te laat",
    )
    assert hours(bank, bank.fatma, bank.olena) == [(0, 0, 30), (0, 0, 120)]
    correct(
        bank,
        plan,
        present=tuple(stood for _, stood in done.before if stood is not None),
        absent=tuple(code for code, stood in done.before if stood is None),
        reason="toch niet",
    )
    assert hours(bank, bank.henk, bank.fatma, bank.olena) == [(120, 120, 0), (0, 0, 120), (0, 0, 0)]
    assert bank.whole()


def test_the_same_correction_again_books_nothing(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    close(bank, plan)
    order = CorrectionOrder(id=uuid4(), session=plan.id, present=(Presence(account=bank.zebib),))
    bank.office.do(bank.desk, correct_session, order)
    assert bank.office.do(bank.desk, correct_session, order).repeated
    assert bank.office.do(bank.coordinator, correct_session, replace(order, id=uuid4())).repeated
    assert hours(bank, bank.zebib) == [(0, 0, 120)]


def test_a_list_is_never_corrected_to_nobody(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma)
    close(bank, plan)
    with pytest.raises(errors.NobodyPresent):
        correct(bank, plan, absent=(bank.fatma,), reason="niemand")
    assert hours(bank, bank.fatma) == [(0, 0, 120)]


def test_the_desk_may_not_take_back_what_was_closed_yesterday(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    close(bank, plan)
    bank.watch.now += timedelta(days=1)
    with pytest.raises(errors.NotYoursToReverse):
        correct(bank, plan, absent=(bank.fatma,), reason="niet hier")
    correct(bank, plan, present=(Presence(account=bank.zebib),))
    order = CorrectionOrder(id=uuid4(), session=plan.id, absent=(bank.fatma,), reason="niet hier")
    bank.office.do(bank.coordinator, correct_session, order)
    assert hours(bank, bank.henk, bank.fatma, bank.zebib) == [(120, 120, 0), (0, 0, 0), (0, 0, 120)]


def test_opening_again_reverses_everything_and_closing_books_anew(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    close(bank, plan)
    correct(bank, plan, present=(Presence(account=bank.zebib),))
    back = bank.office.do(bank.desk, reopen_session, uuid4(), plan.id, "lijst klopte niet")
    assert len(back.taken_back) == 2
    assert back.session.state is SessionState.OPEN
    assert hours(bank, bank.henk, bank.fatma, bank.zebib) == [(0, 0, 0)] * 3
    bank.office.do(bank.desk, remove_present, plan.id, bank.zebib)
    close(bank, plan)
    assert hours(bank, bank.henk, bank.fatma, bank.zebib) == [(120, 120, 0), (0, 0, 120), (0, 0, 0)]
    assert [entry.state for entry in sheet(bank, plan).history] == ["undone", "undone", "booked"]
    assert bank.whole()


def test_an_entry_undone_at_the_desk_can_be_closed_again(bank: TestBank, cafe: Series) -> None:
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    first = close(bank, plan)
    bank.reverse(first.recorded.entry if first.recorded else None)
    assert sheet(bank, plan).standing == ()
    again = close(bank, plan)
    assert not again.repeated
    assert hours(bank, bank.henk, bank.fatma) == [(120, 120, 0), (0, 0, 120)]


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


def test_an_operator_who_hosts_waits_for_a_colleague(bank: TestBank, cafe: Series) -> None:
    bank.office.add_operator(bank.admin, "Henk aan de balie", Role.DESK, PASSWORD, member=bank.henk)
    henk = bank.office.sign_in("Henk aan de balie", PASSWORD)
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    order = ClosingOrder(id=uuid4(), plan=plan, confirmation=Confirmation.AT_DESK)
    closed = bank.office.do(henk, close_session, order)
    assert closed.recorded is not None
    assert closed.recorded.waiting == ("signature",)
    assert [entry.state for entry in sheet(bank, plan).history] == ["waiting"]
    assert hours(bank, bank.henk, bank.fatma) == [(0, 0, 0), (0, 0, 0)]
    assert bank.office.do(henk, close_session, replace(order, id=uuid4())).repeated

    # A list that changes while it waits: the waiting entry is taken back, nothing is booked twice.
    mended = bank.office.do(
        bank.desk,
        correct_session,
        CorrectionOrder(id=uuid4(), session=plan.id, absent=(bank.fatma,), reason="niet hier"),
    )
    assert mended.recorded is not None
    assert mended.recorded.waiting == ()
    assert [entry.state for entry in sheet(bank, plan).history] == ["declined", "booked"]
    with pytest.raises(errors.AlreadyDeclined):
        bank.office.do(bank.desk, sign_entry, order.id)
    assert hours(bank, bank.henk, bank.fatma) == [(120, 120, 0), (0, 0, 0)]
    assert bank.whole()


def test_where_confirmation_is_required_the_entry_waits_for_it(bank: TestBank, cafe: Series) -> None:
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, confirmation_required=True))
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, hosts=(bank.henk,))
    closed = close(bank, plan, confirmation=None)
    assert closed.recorded is not None
    assert closed.recorded.waiting == ("confirmation",)
    assert closed.recorded.entry is not None
    bank.office.do(bank.desk, confirm_exchange, closed.recorded.entry, Confirmation.SLIP_SIGNED)
    assert [entry.state for entry in sheet(bank, plan).history] == ["booked"]
    assert hours(bank, bank.henk, bank.fatma) == [(120, 120, 0), (0, 0, 120)]


def test_who_was_there_before_is_offered_most_often_first(bank: TestBank, cafe: Series) -> None:
    for weeks, guests in ((1, (bank.fatma, bank.zebib)), (2, (bank.fatma,)), (3, (bank.olena,))):
        come(bank, cafe.plan(TODAY - timedelta(weeks=weeks)), *guests, hosts=(bank.henk,))
    bank.office.do(bank.desk, cancel_session, cafe.plan(TODAY - timedelta(weeks=3)))
    earlier = sheet(bank, cafe.plan(TODAY)).earlier
    assert [(each.account, each.times, each.hosted) for each in earlier] == [
        (bank.fatma, 2, False),
        (bank.henk, 2, True),
        (bank.zebib, 1, False),
    ]


def test_a_host_without_a_seen_vog_is_told(bank: TestBank, cafe: Series) -> None:
    bank.office.do(bank.coordinator, keep_series, replace(cafe, vog_needed=True))
    (warned,) = sheet(bank, cafe.plan(TODAY)).warnings
    assert (warned.code, warned.account) == ("conduct_check_missing", bank.henk)


def test_pasted_names_are_sure_doubtful_or_unknown(bank: TestBank, cafe: Series) -> None:
    bank.office.do(bank.admin, enrol_member, Profile(name="Fatma Demir"))
    text = f"1. Fatma Yilmaz\n\n- fatma\n• Zebibb Tesfay\n{bank.henk}\nКоваль Олена\nNiemand Bekend"
    found = bank.office.ask(bank.desk, match_names, text)
    assert [(each.line, each.sure.name if each.sure else None) for each in found] == [
        ("Fatma Yilmaz", "Fatma Yılmaz"),
        ("fatma", None),
        ("Zebibb Tesfay", None),
        (bank.henk, "Henk de Vries"),
        ("Коваль Олена", "Olena Koval"),
        ("Niemand Bekend", None),
    ]
    assert {each.name for each in found[1].candidates} == {"Fatma Yılmaz", "Fatma Demir"}
    assert [each.name for each in found[2].candidates] == ["Zebib Tesfay"]
    assert found[5].candidates == ()


def test_two_numbers_of_one_person_become_one_on_every_list(bank: TestBank, cafe: Series) -> None:
    double = bank.office.do(bank.admin, enrol_member, Profile(name="Fatma Yilmaz")).member.account.code
    bank.office.do(bank.coordinator, keep_series, replace(cafe, hosts=(bank.henk, double)))
    plan, other = cafe.plan(TODAY), cafe.plan(TODAY - timedelta(days=7))
    come(bank, plan, bank.fatma, double, hosts=(bank.henk,))
    come(bank, other, double)
    close(bank, plan)
    bank.office.do(bank.coordinator, merge_members, uuid4(), double, bank.fatma, "zelfde persoon")
    assert [each.account for each in sheet(bank, plan).present] == [bank.henk, bank.fatma]
    assert [each.account for each in sheet(bank, other).present] == [bank.fatma]
    assert set(bank.office.ask(bank.desk, list_series).series[0].hosts) == {bank.henk, bank.fatma}
    assert hours(bank, bank.fatma) == [(0, 0, 240)]
    # Booked twice for one person: any correction mends it.
    order = CorrectionOrder(id=uuid4(), session=plan.id, present=(), reason="dubbel")
    bank.office.do(bank.coordinator, correct_session, order)
    assert hours(bank, bank.henk, bank.fatma) == [(120, 120, 0), (0, 0, 120)]
    assert bank.whole()


def test_days_of_a_series() -> None:
    series = Series(id=uuid4(), title="Koken", organisation=POT, weekday=4)
    assert series.days(date(2026, 11, 16), date(2026, 11, 30)) == (date(2026, 11, 19), date(2026, 11, 26))
    assert replace(series, active=False).days(date(2026, 11, 16), date(2026, 11, 30)) == ()
    assert replace(series, weekday=None).days(date(2026, 11, 16), date(2026, 11, 30)) == ()
