"""The retention review: who took no part for as long as the term, who is kept on and why, and that this goes with erasure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.activities import Presence, Series
from timebank.domain.cards import new_card
from timebank.domain.dates import months_after
from timebank.domain.erasures import MemberErased
from timebank.domain.lists import ListQuery
from timebank.domain.members import Profile, Purpose
from timebank.domain.offers import NewOffer, OfferKind
from timebank.domain.retention import KeptIntoPast, KeptLonger, KeptTooLong, RetentionLine
from timebank.services.activities import keep_series
from timebank.services.attendance import note_present
from timebank.services.audit_log import list_log
from timebank.services.cards import issue_cards
from timebank.services.circle import give_consent
from timebank.services.erasing import erase_member
from timebank.services.members import change_member, merge_members
from timebank.services.offers import add_offer
from timebank.services.personal import export_member
from timebank.services.retention import keep_longer, list_retention
from timebank.services.staff import change_bank, show_bank
from timebank.services.transfers import settle
from timebank.store.rows.network import retention_keeps

TERM = timedelta(days=731)


def review(bank: TestBank) -> dict[str, RetentionLine]:
    return {line.code: line for line in bank.office.ask(bank.coordinator, list_retention)}


def keep(bank: TestBank, number: str, reason: str = "Komt terug uit het ziekenhuis") -> KeptLonger:
    until = bank.watch.now.date() + timedelta(days=90)
    return bank.office.do(bank.coordinator, keep_longer, number, until, reason)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(6, 120))
def test_a_term_ends_on_the_same_day_and_nobody_is_due_before_it(day: date, months: int) -> None:
    due = months_after(day, months)
    assert (due.year * 12 + due.month) - (day.year * 12 + day.month) == months
    assert due.day == day.day or (due.day < day.day and (due + timedelta(days=1)).day == 1)
    # What is asked of the database is wide enough for whoever is due.
    assert day < months_after(due, -months) + timedelta(days=31)


def test_who_did_nothing_since_enrolment_is_due_when_the_term_is_over(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, service_date=TODAY)
    assert review(bank) == {}
    bank.watch.now += timedelta(days=730)
    assert review(bank) == {}, "the day before"
    bank.watch.now += timedelta(days=1)
    assert set(review(bank)) == {bank.fatma, bank.henk, bank.zebib, bank.olena}
    line = review(bank)[bank.fatma]
    assert line == RetentionLine(
        code=bank.fatma,
        name="Fatma Yılmaz",
        left=False,
        last_on=TODAY,
        due_on=date(2028, 11, 22),
        balance=60,
    )
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, idle_months=25))
    assert review(bank) == {}, "the board's term"


def _exchange(bank: TestBank, day: date) -> None:
    bank.record(bank.henk, bank.zebib, service_date=day)


def _session(bank: TestBank, day: date) -> None:
    series = Series(
        id=uuid4(), title="Taalcafé", organisation=bank.linde, weekday=day.isoweekday(), starts_at=600
    )
    kept = bank.office.do(bank.coordinator, keep_series, series).series
    bank.office.do(bank.desk, note_present, kept.plan(day), (Presence(account=bank.henk),))


def _offer(bank: TestBank, day: date) -> None:
    offer = NewOffer(
        id=uuid4(),
        number=bank.henk,
        kind=OfferKind.OFFER,
        talent="cooking",
        until=day + timedelta(days=30),
    )
    bank.office.do(bank.desk, add_offer, offer)


def _consent(bank: TestBank, _day: date) -> None:
    bank.office.do(bank.desk, give_consent, bank.henk, Purpose.MATCHING)


def _card(bank: TestBank, _day: date) -> None:
    bank.office.do(bank.desk, issue_cards, (new_card(bank.henk),))


@pytest.mark.parametrize("does", [_exchange, _session, _offer, _consent, _card])
def test_each_kind_of_activity_counts(bank: TestBank, does: Callable[[TestBank, date], None]) -> None:
    bank.watch.now += timedelta(days=300)
    day = bank.watch.now.date()
    does(bank, day)
    bank.watch.now += timedelta(days=500)
    assert bank.henk not in review(bank)
    assert bank.olena in review(bank)
    bank.watch.now += timedelta(days=231)
    assert review(bank)[bank.henk].last_on == day


def test_that_somebody_here_corrects_a_record_is_no_activity(bank: TestBank) -> None:
    bank.watch.now += timedelta(days=700)
    bank.office.do(bank.desk, change_member, bank.henk, Profile(name="Henk de Vries", phone="06-11111111"))
    bank.watch.now += timedelta(days=31)
    assert bank.henk in review(bank)


def test_who_has_left_is_there_with_the_day_they_left_and_who_is_erased_is_not(bank: TestBank) -> None:
    bank.watch.now += timedelta(days=100)
    bank.office.do(bank.coordinator, settle, uuid4(), bank.henk)
    bank.office.do(bank.admin, erase_member, bank.zebib, uuid4(), "vroeg erom")
    bank.watch.now += TERM
    found = review(bank)
    assert (found[bank.henk].left, found[bank.henk].last_on) == (True, TODAY + timedelta(days=100))
    assert bank.zebib not in found


def test_what_a_double_did_counts_for_whom_it_was_joined_into(bank: TestBank) -> None:
    bank.watch.now += timedelta(days=300)
    bank.record(bank.henk, bank.zebib, service_date=bank.watch.now.date())
    keep(bank, bank.henk, "van de dubbele")
    bank.office.do(bank.coordinator, merge_members, uuid4(), bank.henk, bank.olena, "twee keer ingeschreven")
    bank.watch.now += timedelta(days=450)
    found = review(bank)
    assert bank.fatma in found
    assert bank.olena not in found
    assert bank.henk not in found
    bank.watch.now += timedelta(days=300)
    assert review(bank)[bank.olena].reason == "van de dubbele"


def test_somebody_is_kept_until_a_day_with_the_reason_and_waits_again_after_it(bank: TestBank) -> None:
    bank.watch.now += TERM
    until = bank.watch.now.date() + timedelta(days=90)
    kept = keep(bank, bank.henk, "  Komt terug\nuit het ziekenhuis ")
    assert (kept.number, kept.until, kept.reason) == (bank.henk, until, "Komt terug uit het ziekenhuis")
    line = review(bank)[bank.henk]
    assert (line.kept_until, line.reason, line.waits) == (until, kept.reason, False)
    assert list(review(bank))[-1] == bank.henk, "who waits comes first"
    (logged,) = bank.office.ask(bank.coordinator, list_log, ListQuery(limit=1)).rows
    assert (logged.operation, logged.subject) == ("keep_longer", bank.henk)
    bank.watch.now += timedelta(days=90)
    assert not review(bank)[bank.henk].waits, "the day itself"
    bank.watch.now += timedelta(days=1)
    assert review(bank)[bank.henk].waits
    assert keep(bank, bank.henk, "Nog een keer").reason == review(bank)[bank.henk].reason


def test_what_is_refused(bank: TestBank) -> None:
    today = bank.watch.now.date()
    for until, reason, refused in (
        (today, "omdat", KeptIntoPast),
        (today + timedelta(days=3660), "omdat", KeptTooLong),
        (today + timedelta(days=9), "  ", errors.ReasonMissing),
        (today + timedelta(days=9), "x" * 201, errors.TextTooLong),
    ):
        with pytest.raises(refused):
            bank.office.do(bank.coordinator, keep_longer, bank.henk, until, reason)
    with pytest.raises(errors.NotAMember):
        bank.office.do(bank.coordinator, keep_longer, bank.linde, today + timedelta(days=9), "omdat")
    bank.office.do(bank.admin, erase_member, bank.zebib, uuid4(), "vroeg erom")
    with pytest.raises(MemberErased):
        keep(bank, bank.zebib)
    with pytest.raises(errors.NotPermitted):
        bank.office.ask(bank.desk, list_retention)
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, keep_longer, bank.henk, today + timedelta(days=9), "omdat")
    assert keep(bank, bank.henk, "BSN 111222333").warnings == ("maybe_bsn",)


def test_the_reason_is_handed_out_and_goes_with_whoever_it_is_about(bank: TestBank) -> None:
    keep(bank, bank.henk, "Familie vroeg het")
    keep(bank, bank.olena, "Komt terug met Henk de Vries")
    about = bank.office.ask(bank.coordinator, export_member, bank.henk).about
    (section,) = [each for each in about.sections if each.name == "kept_longer"]
    assert section.rows[0]["reason"] == "Familie vroeg het"
    bank.office.do(bank.admin, erase_member, bank.henk, uuid4(), "vroeg erom")
    with bank.office.database.reading() as connection:
        rows = connection.execute(select(retention_keeps)).all()
    assert [row.reason for row in rows] == ["Komt terug met iemand die weg is"], (
        "only the other is left, unnamed"
    )
