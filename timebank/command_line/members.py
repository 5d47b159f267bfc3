"""`member add`, `find`, `show` and `merge`: people."""

from argparse import Namespace
from collections.abc import Iterable, Mapping
from typing import Any

from timebank.command_line import values
from timebank.command_line.answers import Answer
from timebank.command_line.bookings import document, lines
from timebank.command_line.call import Call
from timebank.command_line.circle import consents_of, define_circle
from timebank.command_line.parser import Definition, positive, whole
from timebank.command_line.personal import define_personal
from timebank.command_line.tables import facts, table
from timebank.domain.ids import new_id
from timebank.domain.members import ROLE_PURPOSES, Found, Member, Profile, ProgrammeRole, Purpose
from timebank.domain.numbers import read_account_number
from timebank.services.circle import show_circle
from timebank.services.members import enrol_member, find_members, merge_members, show_member
from timebank.services.talents import list_talents

_MOST_FOUND = 20


def define(_name: str, command: Definition) -> None:
    """The commands below `member`."""
    parts = ["add", "find", "show", "export", "erase", "merge", "circle", "tie", "apart"]
    add, find, show, export, erase, merge, circle, tie, apart = command.parts("member", parts)
    define_circle(circle, tie, apart)
    define_personal(export, erase)
    add.takes("--name", required=True, metavar="TEXT")
    for option in ("--call-name", "--official-name", "--script-name", "--infix", "--phone", "--address"):
        add.takes(option, default="", metavar="TEXT")
    add.takes("--role", choices=[role.value for role in ProgrammeRole], help_key="programme_role")
    add.takes("--speaks", default="", metavar="nl,ar")
    add.takes("--birth-year", type=whole, metavar="YEAR")
    add.takes("--guardian", action="store_true")
    add.takes("--agreed-on", metavar="DATE")
    add.runs(_add)
    find.takes("TEXT", nargs="+", help_key="search")
    find.takes("--limit", type=positive, default=_MOST_FOUND, metavar="N")
    find.runs(_find)
    show.takes("NUMBER", help_key="member")
    show.runs(_show)
    merge.takes("FROM")
    merge.takes("INTO")
    merge.takes("--reason", required=True, metavar="TEXT")
    merge.runs(_merge)


def _add(call: Call) -> Answer:
    options = call.options
    profile = Profile(
        name=options.name,
        call_name=options.call_name,
        official_name=options.official_name,
        infix=options.infix,
        script_name=options.script_name,
        role=None if options.role is None else ProgrammeRole(options.role),
        speaks=tuple(options.speaks.split(",")),
        phone=options.phone,
        address=options.address,
        birth_year=options.birth_year,
    )
    agreed_on = values.day(options.agreed_on)
    with call.signed_in() as bank:
        enrolled = bank.do(enrol_member, profile, _agreed(options), agreed_on=agreed_on)
    account = enrolled.member.account
    doubles = [_found(found) for found in enrolled.doubles]
    told = [call.told("member.added", number=account.code, name=account.name)]
    if doubles:
        told += [
            call.told("member.doubles"),
            *table(["", found.code, found.name, found.script_name] for found in enrolled.doubles),
        ]
    return Answer(
        data={"number": account.code, "name": account.name, "duplicates": doubles, "warnings": []},
        lines=tuple(told),
    )


def _agreed(options: Namespace) -> frozenset[Purpose] | None:
    """What was agreed to: nothing is asked here, so a role tells of consent to what it is used for."""
    if not options.guardian:
        return None
    return frozenset({Purpose.GUARDIAN, *(ROLE_PURPOSES if options.role is not None else ())})


def _find(call: Call) -> Answer:
    text = " ".join(call.options.TEXT)
    with call.signed_in() as bank:
        found = bank.ask(find_members, text, call.options.limit)
    told = table([member.code, member.name, member.script_name] for member in found)
    return Answer(
        data=[_found(member) for member in found], lines=tuple(told) or (call.told("member.nobody"),)
    )


def _found(found: Found) -> dict[str, Any]:
    return {
        "number": found.code,
        "name": found.name,
        "script_name": found.script_name,
        "last_activity": None if found.last_activity is None else found.last_activity.isoformat(),
        "open": found.open,
    }


def _show(call: Call) -> Answer:
    number = read_account_number(call.options.NUMBER)
    with call.signed_in() as bank:
        member = bank.ask(show_member, number)
        circle = bank.ask(show_circle, number)
        own_names = {talent.code: talent.own_name for talent in bank.ask(list_talents)}
    return Answer(
        data=_document(member) | {"consents": consents_of(circle)},
        lines=tuple(_facts(call, member, own_names)),
    )


def _document(member: Member) -> dict[str, Any]:
    account, profile = member.account, member.profile
    return {
        "number": account.code,
        "name": profile.name,
        "call_name": profile.call_name,
        "official_name": profile.official_name,
        "infix": profile.infix,
        "script_name": profile.script_name,
        "role": None if profile.role is None else profile.role.value,
        "role_since": None if member.role_since is None else member.role_since.isoformat(),
        "speaks": list(profile.speaks),
        "phone": profile.phone,
        "contact": profile.contact,
        "address": profile.address,
        "birth_year": profile.birth_year,
        "state": _state(member),
        "enrolled": member.enrolled_on.isoformat(),
        "left": None if member.left_on is None else member.left_on.isoformat(),
        "balance": account.balance,
        "given": account.given,
        "received": account.received,
        "attended": account.attended,
        "can": list(member.can),
        "wants": list(member.wants),
        "numbers_before": list(member.numbers_before),
    }


def _state(member: Member) -> str:
    if not member.account.open:
        return "left"
    return "paused" if member.account.paused else "active"


def _facts(call: Call, member: Member, own_names: Mapping[str, str]) -> list[str]:
    words, account, profile = call.words, member.account, member.profile

    def talents(codes: Iterable[str]) -> str:
        return ", ".join(words.talent(code, own_names.get(code, "")) for code in codes)

    role = None if profile.role is None else profile.role.value
    shown = {
        "number": account.code,
        "name": profile.name,
        "call_name": profile.call_name,
        "official_name": profile.official_name,
        "script_name": profile.script_name,
        "role": words.word("programme_roles", role),
        "speaks": ", ".join(profile.speaks),
        "phone": profile.phone,
        "contact": profile.contact,
        "address": profile.address,
        "birth_year": "" if profile.birth_year is None else str(profile.birth_year),
        "state": words.word("member_states", _state(member)),
        "enrolled": words.date(member.enrolled_on),
        "left": "" if member.left_on is None else words.date(member.left_on),
        "balance": words.duration(account.balance),
        "given": words.duration(account.given),
        "received": words.duration(account.received),
        "attended": words.duration(account.attended),
        "can": talents(member.can),
        "wants": talents(member.wants),
        "numbers_before": ", ".join(member.numbers_before),
    }
    return facts((call.told(f"heads.{key}"), value) for key, value in shown.items())


def _merge(call: Call) -> Answer:
    double, kept = read_account_number(call.options.FROM), read_account_number(call.options.INTO)
    with call.signed_in() as bank:
        receipt = bank.do(merge_members, new_id(), double, kept, call.options.reason)
    told = [call.told("member.merged", double=double, kept=kept)]
    if receipt.entry is not None:
        told += lines(call, receipt)
    return Answer(data={"number": kept, "merged": double} | document(receipt), lines=tuple(told))
