"""`organisation add` and `list`: who is responsible for activities."""

from typing import Any

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.organisations import Organisation, OrganisationProfile
from timebank.services.organisations import add_organisation, list_organisations


def define(_name: str, command: Definition) -> None:
    """The commands below `organisation`."""
    add, every = command.parts("organisation", ["add", "list"])
    add.takes("--name", required=True, metavar="TEXT", help_key="organisation_name")
    for option in ("--address", "--phone", "--kvk", "--signatory", "--signatory-function"):
        add.takes(option, default="", metavar="TEXT")
    add.runs(_add)
    every.runs(_list)


def _add(call: Call) -> Answer:
    options = call.options
    profile = OrganisationProfile(
        name=options.name,
        address=options.address,
        phone=options.phone,
        kvk=options.kvk,
        signatory=options.signatory,
        signatory_function=options.signatory_function,
    )
    with call.signed_in() as bank:
        added = bank.do(add_organisation, profile).organisation
    told = call.told("organisation.added", number=added.account.code, name=added.account.name)
    return Answer(data=_document(added), lines=(told,))


def _list(call: Call) -> Answer:
    with call.signed_in() as bank:
        found = bank.ask(list_organisations)
    return Answer(
        data=[_document(organisation) for organisation in found],
        lines=tuple(
            table(
                ([o.account.code, o.account.name, o.profile.phone, o.profile.kvk] for o in found),
                head=[call.told(f"heads.{key}") for key in ("number", "name", "phone", "kvk")],
            )
        ),
    )


def _document(organisation: Organisation) -> dict[str, Any]:
    profile = organisation.profile
    return {
        "number": organisation.account.code,
        "name": profile.name,
        "address": profile.address,
        "phone": profile.phone,
        "kvk": profile.kvk,
        "signatory": profile.signatory,
        "signatory_function": profile.signatory_function,
    }
