"""`organisation look`: logo, colour, and what certificates carry, of an organisation or of the centre itself."""

from argparse import Namespace
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.files import read_bytes, write
from timebank.command_line.parser import Definition
from timebank.domain.bank import Bank
from timebank.domain.looks import CertificateChoices, PaperLook
from timebank.domain.numbers import read_account_number
from timebank.services.looks import (
    SampleOrder,
    change_bank_look,
    change_organisation_look,
    look_at_logo,
    sample_certificate,
)
from timebank.services.organisations import show_organisation
from timebank.services.staff import show_bank

_CENTRE = "centre"
_SWITCHES = ("reflection", "competences", "annex", "second_language", "reviewed")
_TEXTS = ("reviewed_by", "reviewed_function")


def define_look(look: Definition) -> None:
    """What `organisation look` takes."""
    look.takes("NUMBER", help_key="look_number")
    look.takes("--logo", metavar="FILE")
    look.takes("--no-logo", action="store_true")
    look.takes("--colour", metavar="#RRGGBB")
    look.takes("--no-colour", action="store_true")
    for switch in _SWITCHES:
        option = f"--{switch.replace('_', '-')}"
        look.takes(option, choices=["yes", "no"], help_key=f"look_{switch}")
    for text in _TEXTS:
        look.takes(f"--{text.replace('_', '-')}", metavar="TEXT", help_key=f"look_{text}")
    look.takes("--sample", metavar="FILE")
    look.runs(_look)


def _look(call: Call) -> Answer:
    options = call.options
    number = None if options.NUMBER == _CENTRE else read_account_number(options.NUMBER)
    file = None if options.logo is None else read_bytes(Path(options.logo))
    with call.signed_in() as bank:
        kept = bank.ask(show_bank) if number is None else bank.ask(show_organisation, number)
        look, choices = kept.look, _chosen(kept.choices, options)
        if options.no_logo:
            look = replace(look, logo=None)
        if file is not None:
            look = replace(look, logo=bank.ask(look_at_logo, file))
        if options.no_colour or options.colour is not None:
            look = replace(look, colour=options.colour or "")
        if (look, choices) != (kept.look, kept.choices):
            if number is None:
                bank.do(change_bank_look, look, choices)
            else:
                bank.do(change_organisation_look, number, look, choices)
            kept = bank.ask(show_bank) if number is None else bank.ask(show_organisation, number)
        if options.sample is not None:
            order = SampleOrder(organisation=number, look=kept.look, choices=kept.choices)
            write(Path(options.sample), bank.ask(sample_certificate, order))
    name = kept.name if isinstance(kept, Bank) else kept.account.name
    document = {"number": _CENTRE if number is None else number, "name": name}
    document |= _document(kept.look, kept.choices)
    if options.sample is not None:
        document["sample"] = options.sample
    return Answer(data=document, lines=(call.told("organisation.looks", name=name),))


def _chosen(choices: CertificateChoices, options: Namespace) -> CertificateChoices:
    switched = {key: value == "yes" for key in _SWITCHES if (value := getattr(options, key)) is not None}
    texts = {key: value for key in _TEXTS if (value := getattr(options, key)) is not None}
    return replace(choices, **switched, **texts)


def _document(look: PaperLook, choices: CertificateChoices) -> dict[str, Any]:
    logo = look.logo
    kept = None if logo is None else {"wide": logo.wide, "high": logo.high}
    return {"colour": look.colour, "logo": kept, **asdict(choices)}
