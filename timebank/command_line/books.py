"""`balance` and `verify`: what the books say, and whether they are whole."""

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from timebank.command_line import values
from timebank.command_line.answers import DONE, FOUND_WRONG, Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.ledger import Account
from timebank.domain.verification import Fault, Verification, Witness, in_groups, read_seal
from timebank.services.statements import find_witness, list_balances, verify_ledger


def define(name: str, command: Definition) -> None:
    """The options of each command."""
    if name == "balance":
        command.takes("NUMBER", nargs="*", help_key="numbers")
        command.runs(_balance)
    else:
        command.takes("--witness", action="append", default=[], metavar="HEAD")
        command.runs(_verify)


def _balance(call: Call) -> Answer:
    wanted = values.numbers(call.options.NUMBER)
    with call.signed_in() as bank:
        accounts = bank.ask(list_balances, wanted)
    return Answer(
        data=[balance_of(account) for account in accounts],
        lines=tuple(
            table(
                ([a.code, _name(call, a), *(call.words.duration(m) for m in _minutes(a))] for a in accounts),
                right=(2, 3, 4, 5),
                head=[
                    call.told(f"heads.{key}")
                    for key in ("number", "name", "balance", "given", "received", "attended")
                ],
            )
        ),
    )


def balance_of(account: Account) -> dict[str, Any]:
    """An account's figures for scripts, in minutes."""
    return {
        "number": account.code,
        "name": account.name,
        "balance": account.balance,
        "given": account.given,
        "received": account.received,
        "attended": account.attended,
        "kind": account.kind.value,
    }


def _minutes(account: Account) -> tuple[int, int, int, int]:
    return account.balance, account.given, account.received, account.attended


def _name(call: Call, account: Account) -> str:
    return call.words.account(account.name)


def _verify(call: Call) -> Answer:
    # Guards that are gone are a finding here, not a reason to look away.
    seals = [read_seal(typed) for typed in call.options.witness]
    with call.signed_in(guarded=False) as bank:
        found = bank.ask(verify_ledger, call.step())
        witnesses = [bank.ask(find_witness, seal) for seal in seals]
        zone = ZoneInfo(bank.bank.time_zone)
    unknown = [Fault(code="witness_unknown", detail=each.seal) for each in witnesses if each.sequence is None]
    found = replace(found, faults=(*found.faults, *unknown))
    return Answer(
        data={
            "entries": found.entries,
            "postings": found.postings,
            "head": found.head,
            "ok": found.ok,
            "faults": [_fault(fault) for fault in found.faults],
            "witnesses": [_witness(each) for each in witnesses],
        },
        lines=(*_told(call, found), *(_heard(call, each, zone) for each in witnesses)),
        status=DONE if found.ok else FOUND_WRONG,
    )


def _fault(fault: Fault) -> dict[str, Any]:
    return {
        "code": fault.code,
        "entry": None if fault.entry is None else str(fault.entry),
        "sequence": fault.sequence,
        "account": fault.account,
        "detail": fault.detail,
    }


def _witness(found: Witness) -> dict[str, Any]:
    return {
        "head": found.seal,
        "found": found.sequence is not None,
        "sequence": found.sequence,
        "posted_at": None if found.posted_at is None else found.posted_at.isoformat(timespec="seconds"),
    }


def _heard(call: Call, found: Witness, zone: ZoneInfo) -> str:
    if found.sequence is None:
        return call.told("verify.witness_unknown", seal=in_groups(found.seal))
    if found.posted_at is None:
        return call.told("verify.witness_empty", seal=in_groups(found.seal))
    day = found.posted_at.astimezone(zone).date()
    return call.told("verify.witness_found", seal=in_groups(found.seal), sequence=found.sequence, day=day)


def _told(call: Call, found: Verification) -> tuple[str, ...]:
    facts = {"entries": found.entries, "postings": found.postings, "head": found.head[:16]}
    if found.ok:
        return (call.told("verify.whole", **facts), call.told("verify.beside"))
    return (
        call.told("verify.faults", count=len(found.faults)),
        *table(
            [
                fault.code,
                "" if fault.sequence is None else str(fault.sequence),
                str(fault.entry or fault.account or ""),
                fault.detail,
            ]
            for fault in found.faults
        ),
    )
