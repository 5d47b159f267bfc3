"""A consent has the day on which it was given, which may be before it was noted, and the day of its end; both stay."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.circle import Circle
from timebank.domain.consent_refusals import ConsentBeforeWithdrawn
from timebank.domain.members import Profile, ProgrammeRole, Purpose
from timebank.services.circle import give_consent, show_circle, withdraw_consent
from timebank.services.members import enrol_member
from timebank.services.personal import export_member

ZONE = ZoneInfo("Europe/Amsterdam")
LAST_WEEK = TODAY - timedelta(days=7)


def around(bank: TestBank, number: str) -> Circle:
    return bank.office.ask(bank.desk, show_circle, number)


def spans(bank: TestBank, number: str) -> list[tuple[date, date | None]]:
    return [
        (
            each.given_at.astimezone(ZONE).date(),
            None if each.withdrawn_at is None else each.withdrawn_at.astimezone(ZONE).date(),
        )
        for each in around(bank, number).consents
    ]


def test_the_day_on_the_paper_is_kept_and_one_to_come_is_refused(bank: TestBank) -> None:
    do = bank.office.do
    with pytest.raises(errors.DateInFuture):
        do(bank.desk, give_consent, bank.fatma, Purpose.MATCHING, None, TODAY + timedelta(days=1))
    assert around(bank, bank.fatma).consents == ()
    do(bank.desk, give_consent, bank.fatma, Purpose.MATCHING, None, LAST_WEEK)
    assert spans(bank, bank.fatma) == [(LAST_WEEK, None)]
    do(bank.desk, give_consent, bank.fatma, Purpose.MATCHING, None, TODAY)
    assert spans(bank, bank.fatma) == [(LAST_WEEK, None)], "one that holds keeps its day"


def test_what_was_withdrawn_stays_and_a_new_one_does_not_begin_before_it(bank: TestBank) -> None:
    do = bank.office.do
    do(bank.desk, give_consent, bank.fatma, Purpose.MATCHING, None, LAST_WEEK)
    do(bank.desk, withdraw_consent, bank.fatma, Purpose.MATCHING)
    with pytest.raises(ConsentBeforeWithdrawn) as refused:
        do(bank.desk, give_consent, bank.fatma, Purpose.MATCHING, None, TODAY - timedelta(days=1))
    assert refused.value.facts == {"date": TODAY}
    do(bank.desk, give_consent, bank.fatma, Purpose.STATISTICS, None, TODAY - timedelta(days=1))
    bank.watch.now += timedelta(days=3)
    do(bank.desk, give_consent, bank.fatma, Purpose.MATCHING, None, TODAY + timedelta(days=2))
    circle = around(bank, bank.fatma)
    assert len(circle.ended(Purpose.MATCHING)) == 1
    holding = circle.consent(Purpose.MATCHING)
    assert holding is not None
    assert holding.given_at.astimezone(ZONE).date() == TODAY + timedelta(days=2)
    kept = next(
        part
        for part in bank.office.ask(bank.coordinator, export_member, bank.fatma).about.sections
        if part.name == "consents"
    )
    assert [(row["purpose"], row["withdrawn_at"] is not None) for row in kept.rows] == [
        ("matching", True),
        ("statistics", False),
        ("matching", False),
    ]


def test_whoever_is_enrolled_may_have_signed_before(bank: TestBank) -> None:
    profile = Profile(name="Samira Haddad", role=ProgrammeRole.NEWCOMER)
    agreed = frozenset({Purpose.MATCHING})
    with pytest.raises(errors.DateInFuture):
        bank.office.do(bank.desk, enrol_member, profile, agreed, agreed_on=TODAY + timedelta(days=1))
    enrolled = bank.office.do(bank.desk, enrol_member, profile, agreed, agreed_on=LAST_WEEK)
    assert spans(bank, enrolled.member.account.code) == [(LAST_WEEK, None)]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(days=st.integers(min_value=0, max_value=4000))
def test_whatever_day_it_was_that_day_is_told(bank: TestBank, days: int) -> None:
    """Also where the clocks changed in between."""
    on = TODAY - timedelta(days=days)
    profile = Profile(name="Samira Haddad", role=ProgrammeRole.NEWCOMER)
    enrolled = bank.office.do(bank.desk, enrol_member, profile, frozenset({Purpose.STATISTICS}), agreed_on=on)
    assert spans(bank, enrolled.member.account.code) == [(on, None)]
