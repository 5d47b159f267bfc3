"""Every operation asks for one permission, and the database has the last word on who may."""

import importlib
import inspect
import pkgutil

import pytest
from sqlalchemy import update

import timebank.services
from tests.fixtures.bank import PASSWORD, TestBank
from timebank.domain import errors
from timebank.domain.access import GRANTS, Permission, Role
from timebank.services.exchanges import record_exchange
from timebank.services.operation import Operation
from timebank.services.staff import list_audit
from timebank.services.statements import list_balances, show_statement, verify_ledger
from timebank.store.rows.office import operators


def operations() -> dict[str, Operation[..., object]]:
    """Every operation of every module of services."""
    found = {}
    for module in pkgutil.walk_packages(timebank.services.__path__, "timebank.services."):
        for name, value in inspect.getmembers(importlib.import_module(module.name)):
            if isinstance(value, Operation):
                found[name] = value
    return found


def test_every_operation_has_a_permission_and_its_own_name() -> None:
    found = operations()
    assert len(found) > 30
    assert all(operation.name == name for name, operation in found.items())
    asked = {operation.permission for operation in found.values()}
    # Passwords are changed by the Office itself, which also keeps the key slots.
    assert set(Permission) - asked <= {
        Permission.ENTRY_REVERSE_ANY,
        Permission.LIMIT_OVERRIDE,
        Permission.OWN_PASSWORD,
    }


def test_the_table_of_rights() -> None:
    # A visitor's own time is nobody else's, whatever their role.
    visitors = {Permission.OWN_TIME_ANSWER, Permission.OWN_TIME_READ}
    assert GRANTS[Role.ADMINISTRATOR] == set(Permission) - visitors
    assert GRANTS[Role.KIOSK] == visitors | {Permission.KIOSK_CALL}
    assert GRANTS[Role.DESK] < GRANTS[Role.COORDINATOR] < GRANTS[Role.ADMINISTRATOR]
    assert GRANTS[Role.ORGANISATION] == {
        Permission.ACTIVITY_READ,
        Permission.ACTIVITY_RECORD,
        Permission.BANK_READ,
        Permission.CERTIFICATE_ISSUE,
        Permission.CERTIFICATE_READ,
        Permission.ORGANISATION_READ,
        Permission.OWN_PASSWORD,
        Permission.TALENT_READ,
    }
    kept_from_the_desk = set(Permission) - GRANTS[Role.DESK]
    assert {
        Permission.GRANT_RECORD, Permission.LIMIT_OVERRIDE, Permission.ENTRY_REVERSE_ANY, Permission.DATA_EXPORT,
        Permission.DATA_IMPORT, Permission.MEMBER_MERGE, Permission.MEMBER_SETTLE, Permission.OPERATOR_CHANGE,
    } <= kept_from_the_desk  # fmt: skip


def test_an_organisation_can_do_nothing_of_a_desk(bank: TestBank) -> None:
    bank.office.add_operator(
        bank.admin, "De Linde zelf", Role.ORGANISATION, PASSWORD, organisation=bank.linde
    )
    linde = bank.office.sign_in("De Linde zelf", PASSWORD)
    for name, operation in operations().items():
        if not operation.for_organisations:
            with pytest.raises(errors.NotPermitted):
                bank.office.ask(linde, operation)
            assert name


def test_nobody_can_do_what_only_another_role_may(bank: TestBank) -> None:
    before = bank.office.ask(bank.admin, verify_ledger)
    tried = 0
    for actor in (bank.desk, bank.coordinator, bank.admin):
        for operation in operations().values():
            # What looks something up before it is judged needs its order for that.
            if operation.permission in GRANTS[actor.role] or operation.asks_first is not None:
                continue
            tried += 1
            for way in (bank.office.ask, bank.office.do):
                with pytest.raises(errors.NotPermitted):
                    way(actor, operation)
    assert tried > 40
    assert bank.office.ask(bank.admin, verify_ledger) == before


def test_a_right_taken_away_counts_at_once(bank: TestBank) -> None:
    with bank.office.database.writing() as connection:
        connection.execute(
            update(operators)
            .where(operators.c.key == bank.desk.key)
            .values(role="organisation", organisation=1005)
        )
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, record_exchange, bank.order(bank.fatma, bank.henk))
    with bank.office.database.writing() as connection:
        connection.execute(update(operators).where(operators.c.key == bank.desk.key).values(active=False))
    with pytest.raises(errors.NotSignedIn):
        bank.office.ask(bank.desk, list_balances)
    with pytest.raises(errors.NotSignedIn):
        bank.office.sign_in("Riet Jansen", PASSWORD)


def test_a_wrong_name_and_a_wrong_password_are_told_alike(bank: TestBank) -> None:
    for name, password in (("Riet Jansen", "verkeerd"), ("Niemand", PASSWORD), ("", "")):
        with pytest.raises(errors.NotSignedIn) as refused:
            bank.office.sign_in(name, password)
        assert refused.value.facts == {}


def test_a_look_is_logged_with_its_number_and_a_suggestion_is_not(bank: TestBank) -> None:
    before = len(bank.office.ask(bank.admin, list_audit))
    bank.office.ask(bank.desk, show_statement, bank.fatma)
    bank.office.ask(bank.desk, list_balances)
    lines = bank.office.ask(bank.admin, list_audit)
    assert len(lines) == before + 1
    assert (lines[0].operator, lines[0].operation, lines[0].subject) == (
        "Riet Jansen",
        "show_statement",
        bank.fatma,
    )


def test_the_log_holds_no_names(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, note="geheim")
    everything = " ".join(line.subject for line in bank.office.ask(bank.admin, list_audit, 500))
    assert not any(word in everything for word in ("Fatma", "Henk", "geheim", "Linde"))
