"""What holds for every use case there is, whoever writes the next one."""

import importlib
import inspect
import pkgutil
from types import ModuleType

import pytest

import timebank.services
from timebank.domain.access import GRANTS, Permission, Role
from timebank.services.operation import Operation

STEPS = {"operation", "posting", "enrolling", "session_steps", "signing", "certifying", "own"}
"""Modules of steps that several operations take; they are reached only through an operation."""


def modules() -> list[ModuleType]:
    found = pkgutil.walk_packages(timebank.services.__path__, "timebank.services.")
    return [importlib.import_module(each.name) for each in found if ".demo" not in each.name]


def operations() -> dict[str, Operation]:
    return {
        f"{module.__name__}.{name}": value
        for module in modules()
        for name, value in vars(module).items()
        if isinstance(value, Operation) and value.run.__module__ == module.__name__
    }


def test_a_public_function_over_a_unit_of_work_asks_for_a_permission():
    unguarded = [
        f"{module.__name__}.{name}"
        for module in modules()
        if module.__name__.rpartition(".")[2] not in STEPS
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
        if "work" in inspect.signature(value).parameters
    ]
    assert unguarded == []


def test_operations_have_names_of_their_own():
    names = [operation.name for operation in operations().values()]
    assert len(names) > 30
    assert sorted(names) == sorted(set(names)), "the audit log tells operations apart by name"


@pytest.mark.parametrize("permission", Permission)
def test_every_permission_guards_something_and_somebody_has_it(permission):
    # Overriding a limit and reversing anybody's entry are asked for inside an operation, by `Work`'s actor.
    inside = {Permission.LIMIT_OVERRIDE, Permission.ENTRY_REVERSE_ANY}
    assert permission in inside or permission in {each.permission for each in operations().values()}
    assert any(permission in granted for granted in GRANTS.values())


def test_each_role_may_do_what_the_one_below_may():
    assert (
        GRANTS[Role.ORGANISATION] < GRANTS[Role.DESK] < GRANTS[Role.COORDINATOR] < GRANTS[Role.ADMINISTRATOR]
    )


@pytest.mark.parametrize("operation", operations().values(), ids=operations())
def test_every_operation_says_what_it_does(operation):
    assert (operation.run.__doc__ or "").strip()
