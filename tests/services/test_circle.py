"""What surrounds a member: relations, organisations, goal, consents, VOG and the history of it."""

from datetime import date, timedelta

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.circle import Circle, ConductCheck, Goal, GoalCounts, Relation
from timebank.domain.members import Profile, ProgrammeRole, Purpose
from timebank.services import circle
from timebank.services.members import change_member, enrol_member, show_member


def around(bank: TestBank, number: str) -> Circle:
    return bank.office.ask(bank.desk, circle.show_circle, number)


def test_a_relation_stands_with_both(bank: TestBank) -> None:
    for _ in range(2):
        bank.office.do(bank.desk, circle.tie_members, bank.zebib, bank.henk, Relation.BUDDY)
    bank.office.do(bank.desk, circle.tie_members, bank.zebib, bank.henk, Relation.FRIEND)
    assert {(tie.name, tie.kind) for tie in around(bank, bank.zebib).ties} == {
        ("Henk de Vries", Relation.BUDDY),
        ("Henk de Vries", Relation.FRIEND),
    }
    assert {tie.code for tie in around(bank, bank.henk).ties} == {bank.zebib}
    bank.office.do(bank.desk, circle.untie_members, bank.henk, bank.zebib, Relation.BUDDY)
    assert [tie.kind for tie in around(bank, bank.zebib).ties] == [Relation.FRIEND]


def test_nobody_is_a_relation_of_themselves_or_of_an_organisation(bank: TestBank) -> None:
    with pytest.raises(errors.SameMember):
        bank.office.do(bank.desk, circle.tie_members, bank.henk, bank.henk, Relation.FRIEND)
    with pytest.raises(errors.NotAMember):
        bank.office.do(bank.desk, circle.keep_apart, bank.henk, bank.linde)
    with pytest.raises(errors.NotAnOrganisation):
        bank.office.do(bank.desk, circle.join_organisation, bank.henk, bank.fatma)


def test_who_is_not_to_be_paired_stands_with_both_until_taken_away(bank: TestBank) -> None:
    bank.office.do(bank.desk, circle.keep_apart, bank.henk, bank.fatma)
    bank.office.do(bank.desk, circle.keep_apart, bank.fatma, bank.henk)
    assert [each.code for each in around(bank, bank.henk).apart] == [bank.fatma]
    assert [each.script_name for each in around(bank, bank.henk).apart] == ["فاطمة يلماز"]
    assert [each.code for each in around(bank, bank.fatma).apart] == [bank.henk]
    bank.office.do(bank.desk, circle.let_pair, bank.fatma, bank.henk)
    assert around(bank, bank.henk).apart == ()


def test_organisations_of_a_member(bank: TestBank) -> None:
    for _ in range(2):
        bank.office.do(bank.desk, circle.join_organisation, bank.fatma, bank.linde)
    assert [(each.code, each.since) for each in around(bank, bank.fatma).memberships] == [(bank.linde, TODAY)]
    bank.office.do(bank.desk, circle.leave_organisation, bank.fatma, bank.linde)
    assert around(bank, bank.fatma).memberships == ()


def test_a_goal_counts_only_the_hours_it_names_from_its_day_on(bank: TestBank) -> None:
    early, late = TODAY - timedelta(days=30), TODAY - timedelta(days=3)
    bank.record(bank.fatma, bank.henk, 60, service_date=early)
    entry = bank.record(bank.fatma, bank.henk, 90, service_date=late).entry
    bank.record(bank.henk, bank.fatma, 45)
    bank.record(bank.henk, bank.fatma, 120, organisation=bank.linde, payer="POT")

    def reached(counts: GoalCounts, since: date) -> int:
        goal = Goal(counts=counts, minutes=600, since=since)
        bank.office.do(bank.desk, circle.set_goal, bank.fatma, goal)
        found = around(bank, bank.fatma)
        assert found.goal == goal
        return found.goal_minutes

    assert reached(GoalCounts.GIVEN, late) == 90
    assert reached(GoalCounts.GIVEN, early) == 150
    assert reached(GoalCounts.ATTENDED, late) == 120
    assert reached(GoalCounts.BOTH, late) == 210
    bank.reverse(entry)
    assert reached(GoalCounts.BOTH, late) == 120
    bank.office.do(bank.desk, circle.set_goal, bank.fatma, None)
    assert around(bank, bank.fatma).goal is None
    nothing = Goal(counts=GoalCounts.GIVEN, minutes=0, since=TODAY)
    with pytest.raises(errors.GoalNotPositive):
        bank.office.do(bank.desk, circle.set_goal, bank.fatma, nothing)


def test_of_a_certificate_of_conduct_only_the_days_are_kept(bank: TestBank) -> None:
    seen = ConductCheck(seen_on=TODAY - timedelta(days=1), renew_on=TODAY + timedelta(days=1000))
    bank.office.do(bank.desk, circle.note_conduct, bank.henk, seen)
    assert around(bank, bank.henk).conduct == seen
    assert not seen.due(TODAY)
    assert seen.due(TODAY + timedelta(days=1000))
    with pytest.raises(errors.DateInFuture):
        bank.office.do(
            bank.desk, circle.note_conduct, bank.henk, ConductCheck(seen_on=TODAY + timedelta(days=1))
        )
    with pytest.raises(errors.RenewalBeforeSeen):
        bank.office.do(bank.desk, circle.note_conduct, bank.henk, ConductCheck(seen_on=TODAY, renew_on=TODAY))
    bank.office.do(bank.desk, circle.note_conduct, bank.henk, None)
    assert around(bank, bank.henk).conduct is None


def test_the_role_goes_with_the_last_consent_that_it_was_kept_for(bank: TestBank) -> None:
    profile = Profile(name="Samira Haddad", role=ProgrammeRole.NEWCOMER)
    number = bank.office.do(bank.desk, enrol_member, profile).member.account.code
    assert {each.purpose for each in around(bank, number).consents} == {Purpose.MATCHING, Purpose.STATISTICS}
    first = bank.office.do(bank.desk, circle.withdraw_consent, number, Purpose.STATISTICS)
    assert first.role is None
    assert bank.office.ask(bank.desk, show_member, number).profile.role is ProgrammeRole.NEWCOMER
    second = bank.office.do(bank.desk, circle.withdraw_consent, number, Purpose.MATCHING)
    assert second.role is ProgrammeRole.NEWCOMER
    assert bank.office.ask(bank.desk, show_member, number).profile.role is None
    assert around(bank, number).consent(Purpose.MATCHING) is None
    assert len(around(bank, number).consents) == 2, "what was withdrawn stays to be seen"
    bank.office.do(bank.desk, circle.give_consent, number, Purpose.MATCHING, second.role)
    assert bank.office.ask(bank.desk, show_member, number).profile.role is ProgrammeRole.NEWCOMER
    assert around(bank, number).consent(Purpose.MATCHING) is not None


def test_consents_are_recorded_purpose_by_purpose(bank: TestBank) -> None:
    profile = Profile(name="Samira Haddad", role=ProgrammeRole.NEWCOMER, birth_year=TODAY.year - 12)
    with pytest.raises(errors.GuardianMissing):
        bank.office.do(bank.desk, enrol_member, profile)
    with pytest.raises(errors.ConsentMissing):
        bank.office.do(bank.desk, enrol_member, profile, frozenset({Purpose.GUARDIAN}))
    agreed = frozenset({Purpose.GUARDIAN, Purpose.MATCHING})
    number = bank.office.do(bank.desk, enrol_member, profile, agreed).member.account.code
    assert {each.purpose for each in around(bank, number).consents} == agreed
    grown = Profile(name="Samira Haddad", birth_year=TODAY.year - 17)
    assert not grown.needs_guardian(TODAY)
    assert Profile(name="x", birth_year=TODAY.year - 16).needs_guardian(TODAY), (
        "their birthday may be to come"
    )
    for year in (TODAY.year + 1, 1850):
        with pytest.raises(errors.BirthYearNotUnderstood):
            bank.office.do(bank.desk, enrol_member, Profile(name="Samira", birth_year=year))


def test_the_same_enrolment_twice_enrols_one(bank: TestBank) -> None:
    from uuid import uuid4

    order = uuid4()
    first = bank.office.do(bank.desk, enrol_member, Profile(name="Samira Haddad"), None, order)
    again = bank.office.do(bank.desk, enrol_member, Profile(name="Samira Haddad"), None, order)
    assert again.member.account.code == first.member.account.code
    assert again.changed == frozenset()
    with pytest.raises(errors.OrderReused):
        bank.office.do(bank.desk, enrol_member, Profile(name="Somebody else"), None, order)


def test_the_history_tells_changes_and_no_looks_and_no_names(bank: TestBank) -> None:
    bank.office.ask(bank.desk, show_member, bank.fatma)
    bank.office.do(bank.desk, change_member, bank.fatma, Profile(name="Fatma Demir"))
    bank.office.do(bank.desk, circle.tie_members, bank.zebib, bank.fatma, Relation.CLUB)
    lines = bank.office.ask(bank.coordinator, circle.member_history, bank.fatma).lines
    assert [(line.operation, line.operator) for line in lines] == [
        ("tie_members", "Riet Jansen"),
        ("change_member", "Riet Jansen"),
        ("enrol_member", "Ans Beheer"),
    ]
    assert {line.subject for line in lines} == {bank.fatma}
    with pytest.raises(errors.NotPermitted):
        bank.office.ask(bank.desk, circle.member_history, bank.fatma)
