"""`certificate issue`, `reprint`, `badge`, `withdraw` and `list`: the proof of participation."""

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from timebank.command_line import values
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call, SignedIn
from timebank.command_line.files import folder_for, write
from timebank.command_line.parser import Definition
from timebank.command_line.proofs import define_verifying
from timebank.command_line.tables import table
from timebank.domain.certificates import (
    OWN_LANGUAGE,
    CertificateOrder,
    IssuedPaper,
    RegisterLine,
)
from timebank.domain.numbers import read_account_number, read_certificate_number
from timebank.services.certificates import (
    certificate_participants,
    issue_certificates,
    list_certificates,
    reprint_certificate,
    withdraw_certificate,
)
from timebank.services.publishing import make_credential
from timebank.wording import LANGUAGES

_EVERY_LINE = 1_000_000
_FIRST_LANGUAGE = "nl"


def define(_name: str, command: Definition) -> None:
    """The commands below `certificate`."""
    issue, reprint, verify, withdraw, every, badge, withdrawals, website, key = command.parts(
        "certificate",
        ["issue", "reprint", "verify", "withdraw", "list", "badge", "withdrawals", "page", "key"],
        own_language=("issue",),
    )
    issue.takes("--member", action="extend", nargs="+", default=[], metavar="NUMBER", help_key="certified")
    issue.takes("--organisation", metavar="NUMBER", help_key="certified_under")
    issue.takes("--from", dest="start", required=True, metavar="DATE", help_key="start")
    issue.takes("--until", required=True, metavar="DATE")
    issue.takes(
        "--language",
        dest="second",
        choices=LANGUAGES,
        metavar="|".join(LANGUAGES),
        help_key="second_language",
    )
    issue.takes("--badge", action="store_true")
    issue.takes("--out", required=True, metavar="FOLDER")
    issue.runs(_issue)
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


def _issue(call: Call) -> Answer:
    options = call.options
    if not options.member and options.organisation is None:
        call.wrong_use("missing", what="--member, --organisation", prog="timebank certificate issue")
    start, until = values.day(options.start), values.day(options.until)
    assert start is not None
    assert until is not None
    members = values.numbers(options.member)
    under = None if options.organisation is None else read_account_number(options.organisation)
    second = OWN_LANGUAGE if options.second is None else options.second
    out = folder_for(options.out)
    rows, data = [], []
    step = call.step()
    with call.signed_in() as bank:
        if under is not None and not members:
            participants = bank.ask(certificate_participants, under, start, until)
            members = tuple(participants)
        # One by one, so that other desks get their turn. Nobody at all is for the service to refuse.
        for done, chosen in enumerate([(number,) for number in dict.fromkeys(members)] or [()], start=1):
            order = CertificateOrder(
                start=start,
                until=until,
                members=chosen,
                organisation=under,
                second_language=None if second == _FIRST_LANGUAGE else second,
            )
            for paper in bank.do(issue_certificates, order).papers:
                file = out / f"{paper.number}.pdf"
                write(file, paper.file)
                made = _issued(paper, file)
                if options.badge:
                    made["badge"] = str(_written_badge(bank, paper.number, out))
                data.append(made)
                rows.append([paper.number, paper.name, str(file)])
            if step is not None:
                step(done, len(members))
    return Answer(data=data, lines=(call.told("certificate.issued", count=len(rows)), *table(rows)))


def _issued(paper: IssuedPaper, file: Path) -> dict[str, Any]:
    return {
        "certificate": paper.number,
        "member": paper.account,
        "name": paper.name,
        "given": paper.given_minutes,
        "attended": paper.attended_minutes,
        "file": str(file),
    }


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
