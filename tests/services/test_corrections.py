"""What is different after all once a session was closed, on both databases: the books follow."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from tests.fixtures.sessions import close, come, correct, hours, sheet
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.activities import Presence, Series, SessionState
from timebank.domain.certificates import CertificateOrder, CertificateStatus
from timebank.domain.ledger import Confirmation, Kind
from timebank.domain.members import Profile
from timebank.services.activities import keep_series, list_series
from timebank.services.attendance import remove_present
from timebank.services.certificates import issue_certificates, list_certificates
from timebank.services.exchanges import confirm_exchange, sign_entry
from timebank.services.members import enrol_member, merge_members
from timebank.services.sessions import (
    ClosingOrder,
    CorrectionOrder,
    close_session,
    correct_session,
    reopen_session,
)
from timebank.services.staff import change_bank, show_bank


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
