"""`privacy log` and `trim`: who looked, changed, printed and took along; `breaches` and `register`: the registers of
data breaches and of processing activities; `retention` and `keep`: whose time is over; `erasures`: who was erased."""

from datetime import datetime
from pathlib import Path
from typing import Any

from timebank.command_line import values
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.files import write
from timebank.command_line.parser import Definition, positive
from timebank.command_line.retention import define_retention
from timebank.command_line.tables import table
from timebank.domain.audit_log import LogKind, LogLine
from timebank.domain.breaches import Breach
from timebank.domain.lists import Filter, ListQuery
from timebank.domain.processing import Processing, Register
from timebank.services.audit_log import list_log, trim_log
from timebank.services.breaches import breach_paper, list_breaches
from timebank.services.erasing import show_erasures
from timebank.services.processing import register_paper, show_register

_MOST = 100


def define(_name: str, command: Definition) -> None:
    """The commands below `privacy`."""
    log, trim, breaches, register, retention, keep, erasures = command.parts(
        "privacy", ["log", "trim", "breaches", "register", "retention", "keep", "erasures"]
    )
    erasures.runs(_erasures)
    define_retention(retention, keep)
    register.takes("--pdf", metavar="FILE", help_key="breaches_pdf")
    register.runs(_register)
    breaches.takes("--pdf", metavar="FILE", help_key="breaches_pdf")
    breaches.runs(_breaches)
    log.takes("--about", metavar="TEXT", is_kept=False, help_key="log_about")
    log.takes("--by", metavar="TEXT", is_kept=False, help_key="log_by")
    log.takes("--kind", choices=[kind.value for kind in LogKind], help_key="log_kind")
    log.takes("--from", dest="start", metavar="DATE", help_key="start")
    log.takes("--until", metavar="DATE")
    log.takes("--limit", type=positive, default=_MOST, metavar="N", help_key="log_limit")
    log.runs(_log)
    trim.runs(_trim)


def _log(call: Call) -> Answer:
    options = call.options
    start, until = values.day(options.start), values.day(options.until)
    filters = []
    if options.about is not None:
        filters.append(Filter(column="about", text=options.about))
    if options.by is not None:
        filters.append(Filter(column="operator", text=options.by))
    if options.kind is not None:
        filters.append(Filter(column="kind", choices=(options.kind,)))
    if start is not None or until is not None:
        filters.append(Filter(column="when", start=start, until=until))
    with call.signed_in() as bank:
        page = bank.ask(list_log, ListQuery(filters=tuple(filters), limit=options.limit))
    rows = [
        [
            f"{line.at:%Y-%m-%d %H:%M}",
            line.operator,
            call.words.logged(line.operation),
            " ".join(part for part in (line.about.number or line.subject, line.about.name) if part),
        ]
        for line in page.rows
    ]
    head = [call.told(f"heads.{key}") for key in ("log_at", "log_by", "log_what", "log_about")]
    return Answer(data=[_line(line) for line in page.rows], lines=tuple(table(rows, head=head)))


def _line(line: LogLine) -> dict[str, Any]:
    return {
        "at": line.at.isoformat(timespec="seconds"),
        "operator": line.operator,
        "kind": line.kind.value,
        "operation": line.operation,
        "subject": line.subject,
        "number": line.about.number,
        "name": line.about.name,
    }


def _erasures(call: Call) -> Answer:
    with call.signed_in() as bank:
        found = bank.ask(show_erasures)
    rows = [[", ".join(each.numbers), f"{each.on:%Y-%m-%d}", each.by, each.reason] for each in found]
    head = [call.told(f"heads.{key}") for key in ("number", "erased_on", "erased_by", "erased_reason")]
    data = [
        {"numbers": list(each.numbers), "on": each.on.isoformat(), "by": each.by, "reason": each.reason}
        for each in found
    ]
    return Answer(data=data, lines=tuple(table(rows, head=head)))


def _trim(call: Call) -> Answer:
    with call.signed_in() as bank:
        removed = bank.do(trim_log).removed
    return Answer(data={"removed": removed}, lines=(call.told("privacy.trimmed", count=removed),))


def _breaches(call: Call) -> Answer:
    with call.signed_in() as bank:
        found, now = bank.ask(list_breaches), bank.office.now()
        if call.options.pdf is not None:
            write(Path(call.options.pdf), bank.ask(breach_paper, _paper_language(call)))
    rows = [
        [str(each.number), f"{each.deadline:%Y-%m-%d %H:%M}", each.reported.decision.value, each.happened]
        for each in found
    ]
    head = [
        call.told(f"heads.{key}")
        for key in ("number", "breach_deadline", "breach_reported", "breach_happened")
    ]
    return Answer(data=[_breach(each, now) for each in found], lines=tuple(table(rows, head=head)))


def _breach(breach: Breach, now: datetime) -> dict[str, Any]:
    told = {"reported": breach.reported, "told": breach.told}
    return {
        "number": breach.number,
        "discovered": breach.discovered_at.isoformat(timespec="seconds"),
        "deadline": breach.deadline.isoformat(timespec="seconds"),
        "hours_left": breach.hours_left(now) if breach.clock_runs else None,
        "happened": breach.happened,
        "data": breach.data,
        "people": breach.people,
        "consequences": breach.consequences,
        "measures": breach.measures,
        **{
            key: {
                "decision": each.decision.value,
                "on": None if each.on is None else each.on.isoformat(),
                "why": each.why,
            }
            for key, each in told.items()
        },
        "closed": None if breach.closed_at is None else breach.closed_at.isoformat(timespec="seconds"),
    }


def _register(call: Call) -> Answer:
    with call.signed_in() as bank:
        found = bank.ask(show_register)
        if call.options.pdf is not None:
            write(Path(call.options.pdf), bank.ask(register_paper, _paper_language(call)))
    rows = [
        [
            str(each.number),
            each.name,
            call.words.word("legal_bases", each.basis.value),
            each.retention,
            "" if each.ended_at is None else f"{each.ended_at:%Y-%m-%d}",
        ]
        for each in found.entries
    ]
    head = [call.told("heads.number")]
    head += [call.told(f"heads.processing_{key}") for key in ("name", "basis", "retention", "ended")]
    return Answer(data=_register_of(found), lines=tuple(table(rows, head=head)))


def _register_of(register: Register) -> dict[str, Any]:
    controller = register.controller
    return {
        "controller": {
            "name": controller.name,
            "address": controller.address,
            "phone": controller.phone,
            "kvk": controller.kvk,
            "contact": controller.contact,
            "officer": controller.head.officer,
        },
        "processing": [_processing(each) for each in register.entries],
    }


def _processing(each: Processing) -> dict[str, Any]:
    changed = each.changed
    return {
        "number": each.number,
        "name": each.name,
        "purpose": each.purpose,
        "basis": each.basis.value,
        "people": each.people,
        "data": each.data,
        "recipients": each.recipients,
        "transfer": each.transfer,
        "retention": each.retention,
        "security": each.security,
        "changed": changed and {"at": changed.at.isoformat(timespec="seconds"), "by": changed.name},
        "ended": None if each.ended_at is None else each.ended_at.isoformat(timespec="seconds"),
    }


def _paper_language(call: Call) -> str:
    return call.words.language if call.words.language in ("nl", "en") else "nl"
