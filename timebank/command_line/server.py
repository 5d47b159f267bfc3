"""`server-setup`: the database of a server made ready for desks and kiosks, by whoever administers the server."""

from typing import Any

from timebank import given_secrets
from timebank.command_line import prompts
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition, some_text
from timebank.command_line.tables import table
from timebank.command_line.values import place_of
from timebank.domain.errors import DatabaseRefused
from timebank.store.database import is_on_server
from timebank.store.server_setup import Login, SetUp, has_password, set_up
from timebank.store.upgrade import newest_schema

_OWNER = "timebank_owner"


def define(_name: str, command: Definition) -> None:
    """The options of the command."""
    command.takes("ADDRESS", type=some_text, help_key="server_address")
    command.takes("--owner", type=some_text, default=_OWNER, metavar="NAME", help_key="server_owner")
    for option in ("desk", "kiosk"):
        command.takes(
            f"--{option}",
            type=some_text,
            action="append",
            default=[],
            metavar="NAME",
            help_key=f"server_{option}",
        )
    command.takes(
        "--new-password",
        type=some_text,
        action="append",
        default=[],
        metavar="NAME",
        help_key="server_renewed",
    )
    command.runs(_set_up)


def _set_up(call: Call) -> Answer:
    options = call.options
    address = place_of(options.ADDRESS)
    if not is_on_server(address):
        call.wrong_use("not_a_server")
    if has_password(address):
        call.wrong_use("password_in_address")
    named = [options.owner, *options.desk, *options.kiosk]
    for name in named:
        if named.count(name) > 1:
            call.wrong_use("one_role_each", login=name)
    return _answer(call, _tried(call, address))


def _tried(call: Call, address: str) -> SetUp:
    """With the password of the environment; else as libpq finds one by itself, and then by asking."""
    options = call.options
    password = given_secrets.given(given_secrets.SERVER_PASSWORD) or None
    while True:
        try:
            return set_up(
                address,
                owner=options.owner,
                desks=options.desk,
                kiosks=options.kiosk,
                renewed=options.new_password,
                password=password,
            )
        except DatabaseRefused:
            asked = None if password else prompts.ask_password(call.words, address)
            if asked is None:
                raise
            password = asked


def _answer(call: Call, made: SetUp) -> Answer:
    data: dict[str, Any] = {
        "database": made.database,
        "schema": made.schema,
        "tls": made.speaks_tls,
        "logins": [_document(made, login) for login in made.logins],
        "pg_hba": list(made.lines_of_hba),
    }
    head = [call.told(f"heads.{key}") for key in ("login", "server_role", "server_address")]
    rows = [
        [login.name, call.told(f"server.roles_{login.role}"), made.address_of(login)] for login in made.logins
    ]
    new = [login for login in made.logins if login.password is not None]
    lines = [call.told("server.ready", database=made.database), "", *table(rows, head=head)]
    if new:
        lines += ["", call.told("server.passwords"), ""]
        lines += table([[f"  {login.name}", login.password or ""] for login in new])
    lines += ["", call.told("server.hba"), "", *(f"  {line}" for line in made.lines_of_hba)]
    if not made.speaks_tls:
        lines += ["", call.told("server.no_tls")]
    if made.schema is None:
        lines += ["", call.told("server.next", address=made.address_of(made.logins[0]))]
    elif made.schema != newest_schema():
        lines += ["", call.told("server.older")]
    return Answer(data=data, lines=tuple(lines))


def _document(made: SetUp, login: Login) -> dict[str, Any]:
    told = {"login": login.name, "role": login.role, "address": made.address_of(login)}
    return told if login.password is None else told | {"password": login.password}
