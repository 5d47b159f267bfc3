"""`certificate issue`, `reprint`, `badge`, `withdraw` and `list`: the proof of participation."""

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call, SignedIn
from timebank.command_line.files import folder_for, write
from timebank.command_line.issuing import define_issuing
from timebank.command_line.parser import Definition
from timebank.command_line.proofs import define_verifying
from timebank.command_line.tables import table
from timebank.domain.certificates import RegisterLine
from timebank.domain.numbers import read_account_number, read_certificate_number
from timebank.services.certificates import (
    list_certificates,
    reprint_certificate,
    withdraw_certificate,
)
from timebank.services.publishing import make_credential

_EVERY_LINE = 1_000_000


def define(_name: str, command: Definition) -> None:
    """The commands below `certificate`."""
    issue, reprint, verify, withdraw, every, badge, withdrawals, website, key = command.parts(
        "certificate",
        ["issue", "reprint", "verify", "withdraw", "list", "badge", "withdrawals", "page", "key"],
        own_language=("issue",),
    )
    define_issuing(issue)
    reprint.takes("CERTIFICATE")
    reprint.takes("--out", required=True, metavar="FOLDER")
    reprint.runs(_reprint)
    badge.takes("CERTIFICATE")
    badge.takes("--out", required=True, metavar="FOLDER")
    badge.runs(_badge)
    withdraw.takes("CERTIFICATE")
    withdraw.takes("--reason", required=True, metavar="TEXT")
    withdraw.runs(_withdraw)
    every.takes("--member", metavar="NUMBER")
    every.runs(_list)
    define_verifying(verify, withdrawals, website, key)


def _reprint(call: Call) -> Answer:
    number = read_certificate_number(call.options.CERTIFICATE)
    file = folder_for(call.options.out) / f"{number}.pdf"
    with call.signed_in() as bank:
        write(file, bank.ask(reprint_certificate, number))
    return Answer(data={"certificate": number, "file": str(file)}, lines=(str(file),))


def _badge(call: Call) -> Answer:
    number = read_certificate_number(call.options.CERTIFICATE)
    out = folder_for(call.options.out)
    with call.signed_in() as bank:
        file = _written_badge(bank, number, out)
    return Answer(data={"certificate": number, "badge": str(file)}, lines=(str(file),))


def _written_badge(bank: SignedIn, number: str, folder: Path) -> Path:
    file = folder / f"{number}.jwt"
    write(file, bank.do(make_credential, number).encode())
    return file


def _withdraw(call: Call) -> Answer:
    number = read_certificate_number(call.options.CERTIFICATE)
    with call.signed_in() as bank:
        bank.do(withdraw_certificate, number, call.options.reason)
    told = call.told("certificate.withdrawn", number=number)
    return Answer(
        data={"certificate": number, "valid": False, "status": "withdrawn", "why": told}, lines=(told,)
    )


def _list(call: Call) -> Answer:
    member = None if call.options.member is None else read_account_number(call.options.member)
    with call.signed_in() as bank:
        found = bank.ask(list_certificates, member, _EVERY_LINE)
        zone = ZoneInfo(bank.bank.time_zone)
    rows = [
        [
            line.number,
            line.account,
            line.name,
            call.words.short_date(line.issued_at.astimezone(zone).date()),
            call.told(f"certificate_statuses.{line.status.value}"),
        ]
        for line in found
    ]
    head = [call.told(f"heads.{key}") for key in ("certificate", "number", "name", "issued", "state")]
    return Answer(data=[_registered(line, zone) for line in found], lines=tuple(table(rows, head=head)))


def _registered(line: RegisterLine, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "certificate": line.number,
        "member": line.account,
        "name": line.name,
        "issued": line.issued_at.astimezone(zone).date().isoformat(),
        "status": line.status.value,
        "from": line.start.isoformat(),
        "until": line.until.isoformat(),
        "given": line.given_minutes,
        "attended": line.attended_minutes,
        "organisation": line.organisation,
    }
