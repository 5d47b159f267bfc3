"""`organisation add`, `list`, `show`, `change`, `paper` and `look`: who is responsible for activities."""

from datetime import date
from typing import Any

from timebank.command_line import organisation_papers, values
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.looks import define_look
from timebank.command_line.parser import Definition
from timebank.command_line.tables import facts, table
from timebank.domain.dates import read_date
from timebank.domain.numbers import read_account_number
from timebank.domain.organisations import (
    Contact,
    Organisation,
    OrganisationHours,
    OrganisationProfile,
    Permit,
)
from timebank.services.organisations import (
    add_organisation,
    amend_organisation,
    list_organisations,
    set_contacts,
    set_permits,
    show_organisation,
    show_organisation_hours,
)

_PROFILE = ("name", "address", "phone", "kvk", "signatory", "signatory_function")
_FIRST_DAY, _LAST_DAY = date(1, 1, 1), date(9999, 12, 31)


def define(_name: str, command: Definition) -> None:
    """The commands below `organisation`."""
    add, every, show, change, paper, look = command.parts(
        "organisation", ["add", "list", "show", "change", "paper", "look"]
    )
    organisation_papers.define(paper)
    add.takes("--name", required=True, metavar="TEXT", help_key="organisation_name")
    change.takes("NUMBER", help_key="organisation")
    change.takes("--name", metavar="TEXT", help_key="organisation_name")
    for option in ("--address", "--phone", "--kvk", "--signatory", "--signatory-function"):
        add.takes(option, default="", metavar="TEXT")
        change.takes(option, metavar="TEXT")
    for option, form in (("--contact", "NAME;FUNCTION;PHONE;EMAIL"), ("--permit", "WORK=DATE")):
        change.takes(option, action="append", metavar=form)
        change.takes(f"--no-{option.lstrip('-')}s", action="store_true")
    show.takes("NUMBER", help_key="organisation")
    show.takes("--from", dest="start", metavar="DATE", help_key="start")
    show.takes("--until", metavar="DATE")
    add.runs(_add)
    every.runs(_list)
    show.runs(_show)
    change.runs(_change)
    define_look(look)


def _add(call: Call) -> Answer:
    profile = OrganisationProfile(**{name: getattr(call.options, name) for name in _PROFILE})
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


def _show(call: Call) -> Answer:
    options = call.options
    number = read_account_number(options.NUMBER)
    start, until = values.day(options.start) or _FIRST_DAY, values.day(options.until) or _LAST_DAY
    with call.signed_in() as bank:
        found = bank.ask(show_organisation, number)
        hours = bank.ask(show_organisation_hours, number, start, until)
    return Answer(
        data={**_whole(found), "balance": found.account.balance, **_counted(hours)},
        lines=tuple(facts(_lines(call, found, hours))),
    )


def _change(call: Call) -> Answer:
    options = call.options
    number = read_account_number(options.NUMBER)
    changes = {name: value for name in _PROFILE if (value := getattr(options, name)) is not None}
    contacts = None if options.contact is None else tuple(_contact(text) for text in options.contact)
    permits = None if options.permit is None else tuple(_permit(text) for text in options.permit)
    with call.signed_in() as bank:
        # Seen first: of a number that is none, nothing is changed by half.
        kept = bank.ask(show_organisation, number)
        if changes:
            kept = bank.do(amend_organisation, number, changes).organisation
        if contacts is not None or options.no_contacts:
            kept = bank.do(set_contacts, number, contacts or ()).organisation
        if permits is not None or options.no_permits:
            kept = bank.do(set_permits, number, permits or ()).organisation
    told = call.told("organisation.changed", number=kept.account.code, name=kept.account.name)
    return Answer(data=_whole(kept), lines=(told,))


def _contact(text: str) -> Contact:
    name, function, phone, email = [*(part.strip() for part in text.split(";")), "", "", "", ""][:4]
    return Contact(name=name, function=function, phone=phone, email=email)


def _permit(text: str) -> Permit:
    kind, _, until = text.rpartition("=")
    return Permit(work=kind, valid_until=read_date(until))


def _lines(call: Call, organisation: Organisation, hours: OrganisationHours) -> list[tuple[str, str]]:
    profile, speak = organisation.profile, call.words
    found = [("number", organisation.account.code), ("name", profile.name)]
    found += [(key, getattr(profile, key)) for key in ("address", "phone", "kvk")]
    found.append(("signatory", ", ".join(filter(None, (profile.signatory, profile.signatory_function)))))
    found += [
        ("contact", ", ".join(filter(None, (each.name, each.function, each.phone, each.email))))
        for each in organisation.contacts
    ]
    found += [
        ("permit", f"{each.work}: {speak.short_date(each.valid_until)}") for each in organisation.permits
    ]
    found += [("balance", speak.duration(organisation.account.balance)), ("people", str(hours.people))]
    found += [("given", speak.duration(hours.given)), ("attended", speak.duration(hours.attended))]
    return [(call.told(f"heads.{key}"), text) for key, text in found if text]


def _document(organisation: Organisation) -> dict[str, Any]:
    profile = organisation.profile
    return {"number": organisation.account.code, **{name: getattr(profile, name) for name in _PROFILE}}


def _whole(organisation: Organisation) -> dict[str, Any]:
    return {
        **_document(organisation),
        "since": organisation.since.isoformat(),
        "contacts": [
            {"name": each.name, "function": each.function, "phone": each.phone, "email": each.email}
            for each in organisation.contacts
        ],
        "permits": [
            {"work": each.work, "valid_until": each.valid_until.isoformat()} for each in organisation.permits
        ],
    }


def _counted(hours: OrganisationHours) -> dict[str, int]:
    return {
        "people": hours.people,
        "entries": hours.entries,
        "given": hours.given,
        "attended": hours.attended,
        "unconfirmed": hours.unconfirmed,
    }
