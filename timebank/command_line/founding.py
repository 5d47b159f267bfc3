"""`init` and `demo`: a new bank, and a fictional one to practise with."""

from datetime import UTC, datetime
from typing import Any

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.opening import empty_bank, password_for_new
from timebank.command_line.parser import Definition, whole
from timebank.command_line.tables import table
from timebank.command_line.values import place_of
from timebank.office import Office
from timebank.services.demo import build_demo, demo_day, plan_demo
from timebank.store.upgrade import newest_schema
from timebank.wording.talents import catalogue

_FEWEST_MEMBERS = 2


def define(name: str, command: Definition) -> None:
    """The options of each command."""
    command.takes("WHERE")
    if name == "init":
        command.takes("--name", required=True, metavar="NAME", help_key="bank_name")
        command.takes("--admin", required=True, metavar="NAME")
        command.takes("--no-encryption", action="store_true")
        command.runs(_init)
    else:
        command.takes("--members", type=_members, default=120, metavar="N")
        command.takes("--exchanges", type=_exchanges, default=1500, metavar="N")
        command.takes("--seed", type=whole, default=1, metavar="S")
        command.runs(_demo)


def _init(call: Call) -> Answer:
    options = call.options
    password = password_for_new(options.admin, call.words)
    founded = Office.found(
        place_of(options.WHERE),
        name=options.name,
        admin=options.admin,
        password=password,
        encrypted=not options.no_encryption,
        talents=catalogue(),
    )
    with founded.office as office:
        data: dict[str, Any] = {"database": office.database.name, "schema": newest_schema()}
    told = [call.told("founded.bank", database=data["database"])]
    if founded.recovery_key is not None:
        data["recovery_key"] = founded.recovery_key
        told += [call.told("founded.recovery_key"), "", f"  {founded.recovery_key}", ""]
    return Answer(data=data, lines=tuple(told))


def _demo(call: Call) -> Answer:
    options = call.options
    plan = plan_demo(
        today=demo_day(datetime.now(UTC)),
        members=options.members,
        exchanges=options.exchanges,
        seed=options.seed,
    )
    with empty_bank(place_of(options.WHERE)) as office:
        made = build_demo(office, plan, call.step())
        where = office.database.name
    data = {
        "database": where,
        "members": made.members,
        "exchanges": made.exchanges,
        "operators": [
            {"name": person.name, "role": person.role.value, "password": person.password}
            for person in made.operators
        ],
    }
    rows = (
        [person.name, call.words.word("roles", person.role.value), person.password]
        for person in made.operators
    )
    head = [call.told(f"heads.{key}") for key in ("name", "operator_role", "password")]
    return Answer(data=data, lines=(call.told("founded.demo", database=where), *table(rows, head=head)))


def _members(text: str) -> int:
    return _at_least(text, _FEWEST_MEMBERS)


def _exchanges(text: str) -> int:
    return _at_least(text, 0)


def _at_least(text: str, least: int) -> int:
    number = int(text)
    if number < least:
        raise ValueError(text)
    return number
