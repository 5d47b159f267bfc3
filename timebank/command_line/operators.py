"""`operator add` and `list`: who works with the program."""

import sys
from typing import Any

from timebank import given_secrets
from timebank.command_line import prompts
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.access import Role
from timebank.domain.numbers import read_account_number
from timebank.domain.operators import Operator, made_up_password
from timebank.services.staff import list_operators


def define(_name: str, command: Definition) -> None:
    """The commands below `operator`."""
    add, every = command.parts("operator", ["add", "list"])
    add.takes("--name", required=True, metavar="TEXT", help_key="operator_name")
    add.takes("--role", required=True, choices=[role.value for role in Role], help_key="operator_role")
    add.takes("--member", metavar="NUMBER", help_key="operator_member")
    add.takes("--organisation", metavar="NUMBER", help_key="operator_organisation")
    add.takes("--password-stdin", action="store_true")
    add.runs(_add)
    every.runs(_list)


def _add(call: Call) -> Answer:
    options = call.options
    own = None if options.member is None else read_account_number(options.member)
    house = None if options.organisation is None else read_account_number(options.organisation)
    given = _given_password(call)
    with call.signed_in() as bank:
        chosen = given or prompts.ask_new_password(call.words, options.name)
        password = chosen or made_up_password()
        added = bank.office.add_operator(
            bank.actor, options.name, Role(options.role), password, member=own, organisation=house
        )
    data, told = _document(added), [call.told("operator.added", name=added.name, role=added.role.value)]
    if chosen is None:
        data["password"] = password
        told.append(call.told("operator.password", password=password))
    return Answer(data=data, lines=tuple(told))


def _given_password(call: Call) -> str | None:
    """The new operator's password, where the caller gave one without being asked."""
    if call.options.password_stdin:
        return sys.stdin.readline().rstrip("\r\n") or call.wrong_use("no_password_came")
    return given_secrets.given(given_secrets.NEW_PASSWORD) or None


def _list(call: Call) -> Answer:
    with call.signed_in() as bank:
        found = bank.ask(list_operators)
    rows = [
        [
            str(operator.key),
            operator.name,
            call.words.word("roles", operator.role.value),
            operator.member or operator.organisation or "",
            "" if operator.active else call.told("operator.inactive"),
        ]
        for operator in found
    ]
    head = [call.told(f"heads.{key}") for key in ("number", "name", "operator_role", "account")]
    return Answer(
        data=[_document(operator) for operator in found],
        lines=tuple(table(rows, head=[*head, ""])),
    )


def _document(operator: Operator) -> dict[str, Any]:
    return {
        "number": str(operator.key),
        "name": operator.name,
        "role": operator.role.value,
        "member": operator.member,
        "organisation": operator.organisation,
        "active": operator.active,
    }
