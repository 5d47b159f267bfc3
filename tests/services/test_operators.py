"""Operators: roles, own accounts and badges, on both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fixtures.bank import PASSWORD, TestBank
from timebank.domain import errors
from timebank.domain.access import GRANTS, Permission, Role, least_role
from timebank.domain.cards import parse_card
from timebank.domain.changes import Topic
from timebank.domain.numbers import read_account_number
from timebank.domain.operators import Operator, badge_number
from timebank.services.staff import (
    change_bank,
    change_operator,
    change_own_password,
    confirm_recovery_key,
    issue_badge,
    list_audit,
    list_operators,
    show_bank,
    show_own_account,
    unconfirmed_recovery_key,
    withdraw_badge,
    withdraw_own_badge,
)

RIET = "Riet Jansen"


def operator(bank: TestBank, name: str) -> Operator:
    return next(each for each in bank.office.ask(bank.admin, list_operators) if each.name == name)


def badge_of(bank: TestBank, name: str = RIET) -> str:
    return bank.office.do(bank.admin, issue_badge, name).code


def test_a_role_changes_and_counts_at_once(bank: TestBank) -> None:
    done = bank.office.do(bank.admin, change_operator, "riet jansen", Role.COORDINATOR, bank.olena)
    assert done.changed == {Topic.OPERATORS}
    assert (operator(bank, RIET).role, operator(bank, RIET).member) == (Role.COORDINATOR, bank.olena)
    assert bank.office.ask(bank.desk, list_audit)[0].operation == "change_operator"
    bank.office.do(bank.admin, change_operator, RIET, Role.DESK, None)
    with pytest.raises(errors.NotPermitted) as refused:
        bank.office.ask(bank.desk, list_audit)
    assert refused.value.facts["role"] == "coordinator"


def test_nobody_changes_their_own_role_or_takes_their_number_away(bank: TestBank) -> None:
    ans = "Ans Beheer"
    with pytest.raises(errors.OwnAccount):
        bank.office.do(bank.admin, change_operator, ans, Role.DESK, None)
    with pytest.raises(errors.OwnAccount):
        bank.office.dismiss_operator(bank.admin, ans)
    bank.office.do(bank.admin, change_operator, ans, Role.ADMINISTRATOR, bank.henk)
    for other in (None, bank.fatma):
        with pytest.raises(errors.OwnAccount):
            bank.office.do(bank.admin, change_operator, ans, Role.ADMINISTRATOR, other)
    assert operator(bank, ans).member == bank.henk


def test_an_own_number_is_a_members(bank: TestBank) -> None:
    with pytest.raises(errors.NotAMember):
        bank.office.do(bank.admin, change_operator, RIET, Role.DESK, bank.linde)
    with pytest.raises(errors.NotAnOrganisation):
        bank.office.do(bank.admin, change_operator, RIET, Role.ORGANISATION, None)
    with pytest.raises(errors.OperatorUnknown):
        bank.office.do(bank.admin, change_operator, "Wim", Role.DESK, None)


def test_only_an_administrator_changes_operators(bank: TestBank) -> None:
    for actor in (bank.desk, bank.coordinator):
        with pytest.raises(errors.NotPermitted) as refused:
            bank.office.do(actor, change_operator, RIET, Role.ADMINISTRATOR, None)
        assert refused.value.facts["role"] == "administrator"
        with pytest.raises(errors.NotPermitted):
            bank.office.do(actor, issue_badge, RIET)


def test_a_badge_and_its_password_sign_in(bank: TestBank) -> None:
    code = badge_of(bank)
    assert parse_card(code) is not None
    assert bank.office.sign_in_by_badge(code.lower(), PASSWORD).key == bank.desk.key
    with pytest.raises(errors.NotSignedIn):
        bank.office.sign_in_by_badge(code, "verkeerd-woord")
    for unknown in (code[:-1] + ("A" if code[-1] != "A" else "B"), "1045-5.7K3VQH2M9X", "", "riet"):
        with pytest.raises(errors.BadgeUnknown):
            bank.office.sign_in_by_badge(unknown, PASSWORD)


def test_a_badge_alone_brings_back_who_was_there_today(bank: TestBank) -> None:
    code = badge_of(bank)
    assert bank.office.sign_in_by_badge(code).key == bank.desk.key
    bank.watch.now += timedelta(hours=10)
    with pytest.raises(errors.BadgeNeedsPassword):
        bank.office.sign_in_by_badge(code)
    bank.office.sign_in_by_badge(code, PASSWORD)
    assert bank.office.sign_in_by_badge(code).key == bank.desk.key


def test_a_badge_alone_does_not_bring_a_stranger_or_an_administrator(bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Wim Nieuw", Role.DESK, PASSWORD)
    with pytest.raises(errors.BadgeNeedsPassword):
        bank.office.sign_in_by_badge(badge_of(bank, "Wim Nieuw"))
    with pytest.raises(errors.BadgeNeedsPassword):
        bank.office.sign_in_by_badge(badge_of(bank, "Ans Beheer"))
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, badge_alone=False))
    with pytest.raises(errors.BadgeNeedsPassword):
        bank.office.sign_in_by_badge(badge_of(bank))


def test_a_new_password_ends_what_a_badge_may_alone(bank: TestBank) -> None:
    code = badge_of(bank)
    bank.office.change_password(bank.admin, RIET, "weer-een-ander")
    with pytest.raises(errors.BadgeNeedsPassword):
        bank.office.sign_in_by_badge(code)
    assert bank.office.sign_in_by_badge(code, "weer-een-ander").key == bank.desk.key


def test_a_new_badge_replaces_the_old_and_a_withdrawn_one_opens_nothing(bank: TestBank) -> None:
    first, second = badge_of(bank), badge_of(bank)
    with pytest.raises(errors.BadgeUnknown):
        bank.office.sign_in_by_badge(first, PASSWORD)
    assert operator(bank, RIET).badge_since == bank.watch.now
    assert bank.office.do(bank.admin, withdraw_badge, RIET).changed == {Topic.OPERATORS}
    assert bank.office.do(bank.admin, withdraw_badge, RIET).changed == set()
    with pytest.raises(errors.BadgeUnknown):
        bank.office.sign_in_by_badge(second, PASSWORD)
    assert operator(bank, RIET).badge_since is None
    third = badge_of(bank)
    assert bank.office.ask(bank.desk, show_own_account).badge_since is not None
    bank.office.do(bank.desk, withdraw_own_badge)
    with pytest.raises(errors.BadgeUnknown):
        bank.office.sign_in_by_badge(third)


def test_the_log_never_holds_a_badge(bank: TestBank) -> None:
    code = badge_of(bank)
    lines = bank.office.ask(bank.coordinator, list_audit)
    assert (lines[0].operation, lines[0].subject) == ("issue_badge", str(bank.desk.key))
    assert all(code not in line.subject and code[-10:] not in line.subject for line in lines)
    assert code not in repr(bank.office.do(bank.admin, issue_badge, RIET))


def test_who_was_dismissed_comes_back_with_a_new_password_and_no_badge(bank: TestBank) -> None:
    code = badge_of(bank)
    bank.office.dismiss_operator(bank.admin, RIET)
    assert (operator(bank, RIET).active, operator(bank, RIET).badge_since) == (False, None)
    with pytest.raises(errors.OperatorUnknown):
        badge_of(bank)
    bank.office.reinstate_operator(bank.admin, RIET, "weer-welkom")
    assert bank.office.sign_in(RIET, "weer-welkom").key == bank.desk.key
    for password in (None, "weer-welkom"):
        with pytest.raises(errors.BadgeUnknown):
            bank.office.sign_in_by_badge(code, password)


@given(st.integers(1, 99_999))
def test_a_badge_number_is_read_back(key: int) -> None:
    assert read_account_number(badge_number(key)) == badge_number(key)


@pytest.mark.parametrize("permission", Permission)
def test_whoever_is_refused_hears_of_a_role_that_may(permission: Permission) -> None:
    role = least_role(permission)
    assert permission in GRANTS[role]
    # One of the centre's own people: nobody is sent to an organisation, nor to a kiosk for what is not a visitor's.
    assert role is not Role.ORGANISATION
    ours = {Role.DESK, Role.COORDINATOR, Role.ADMINISTRATOR}
    assert role in ours or not any(permission in GRANTS[other] for other in ours)
    assert all(permission not in GRANTS[other] for other in ours if GRANTS[other] < GRANTS[role])


@pytest.mark.parametrize("name", ["Ans Beheer", "Niemand Weet"])
def test_asking_for_another_name_s_password_does_not_tell_who_signs_in_here(
    bank: TestBank, name: str
) -> None:
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, change_own_password, name, "hash")


def test_the_recovery_key_is_forgotten_once_somebody_has_it(bank: TestBank) -> None:
    assert bank.office.ask(bank.admin, unconfirmed_recovery_key) == ""
    with bank.office.database.writing() as connection:
        bank.office.work(connection, bank.admin).settings.keep_recovery_key("ABCDE-FGHJK")
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, phone="030 1234567"))
    assert bank.office.ask(bank.admin, unconfirmed_recovery_key) == "ABCDE-FGHJK"
    for actor in (bank.desk, bank.coordinator):
        with pytest.raises(errors.NotPermitted):
            bank.office.ask(actor, unconfirmed_recovery_key)
        with pytest.raises(errors.NotPermitted):
            bank.office.do(actor, confirm_recovery_key)
    for _ in range(2):
        bank.office.do(bank.admin, confirm_recovery_key)
        assert bank.office.ask(bank.admin, unconfirmed_recovery_key) == ""
    told = [line.operation for line in bank.office.ask(bank.admin, list_audit)]
    assert told.count("confirm_recovery_key") == 1
    assert bank.office.ask(bank.admin, show_bank).phone == "030 1234567"
