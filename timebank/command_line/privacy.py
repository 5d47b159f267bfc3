"""`privacy log` and `privacy trim`: who looked, changed, printed and took along."""

from typing import Any

from timebank.command_line import values
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition, positive
from timebank.command_line.tables import table
from timebank.domain.audit_log import LogKind, LogLine
from timebank.domain.lists import Filter, ListQuery
from timebank.services.audit_log import list_log, trim_log

_MOST = 100


def define(_name: str, command: Definition) -> None:
    """The commands below `privacy`."""
    log, trim = command.parts("privacy", ["log", "trim"])
    log.takes("--about", metavar="TEXT", help_key="log_about")
    log.takes("--by", metavar="TEXT", help_key="log_by")
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


def _trim(call: Call) -> Answer:
    with call.signed_in() as bank:
        removed = bank.do(trim_log).removed
    return Answer(data={"removed": removed}, lines=(call.told("privacy.trimmed", count=removed),))
