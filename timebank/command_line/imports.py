"""`import`: what another program wrote, all or nothing, and never twice."""

from argparse import BooleanOptionalAction, Namespace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from timebank.command_line.answers import DONE, REFUSED, Answer
from timebank.command_line.call import Call, Progress, SignedIn
from timebank.command_line.parser import Definition
from timebank.command_line.tables import facts, table
from timebank.domain.progress import Unwatched
from timebank.domain.safekeeping import BackupNotMade
from timebank.formats.mapping import read_mapping
from timebank.formats.reading import AUTO, FORMATS, read_source
from timebank.formats.source import Detected, Source
from timebank.services.imports import Imported, preview_import
from timebank.taking_over import TakenOver, take_over

_MOST_NAMES = 40
_SHOWN = {"\t": "TAB", " ": "SPACE"}


class NotWithoutBackup(BackupNotMade):
    """The same, with the option that goes on without one."""

    code = "backup_not_made"
    command_key = "import.no_backup"


def define(_name: str, command: Definition) -> None:
    """The options of `import`."""
    command.takes("FILE", help_key="import_file")
    command.takes("--format", choices=[AUTO, *FORMATS], default=AUTO, help_key="import_format")
    command.takes("--mapping", metavar="FILE")
    command.takes("--override", default="", metavar="REASON")
    command.takes("--dry-run", action="store_true")
    command.takes("--backup", action=BooleanOptionalAction, help_key="import_backup")
    command.runs(_import)


def _import(call: Call) -> Answer:
    options = call.options
    mapping = None if options.mapping is None else read_mapping(Path(options.mapping))
    progress = call.progress()
    with call.signed_in() as bank:
        source = read_source(
            Path(options.FILE),
            wanted=options.format,
            mapping=mapping,
            zone=ZoneInfo(bank.bank.time_zone),
            progress=progress,
        )
        if options.dry_run:
            came = TakenOver(told=bank.ask(preview_import, source, options.override), kept=None)
        else:
            came = _taken_over(bank, source, progress, options)
    told, kept = came.told, None if came.kept is None else str(came.kept)
    rejected = len(told.rejected)
    return Answer(
        data=_document(call, told) | {"backup": kept},
        lines=(*_lines(call, told), *([] if kept is None else [call.told("import.kept", file=kept)])),
        status=REFUSED if rejected else DONE,
        complaint=("rows_rejected", call.told("import.nothing", count=rejected)) if rejected else None,
    )


def _taken_over(bank: SignedIn, source: Source, progress: Progress | None, options: Namespace) -> TakenOver:
    # An encrypted bank leaves a backup behind by itself, encrypted like it; of another one, a plain file among them, a
    # script has to ask for what it may not expect to lie there.
    backs_up = options.backup if options.backup is not None else bank.office.vault is not None
    try:
        return take_over(
            bank.office,
            bank.actor,
            source,
            options.override,
            backs_up=backs_up,
            folder=None,
            progress=progress or Unwatched(),
        )
    except BackupNotMade as error:
        raise NotWithoutBackup(**error.facts) from error


def _document(call: Call, told: Imported) -> dict[str, Any]:
    return {
        "read": told.read,
        "booked": told.booked,
        "skipped": told.skipped,
        "rejected": [
            {"line": row.line, "reason": row.reason, "message": call.words.refusal(row.refusal)}
            for row in told.rejected
        ],
        "skipped_because": told.skipped_because,
        "entries": told.entries,
        "openings": told.openings,
        "enrolled": told.enrolled,
        "newcomers": list(told.newcomers),
        "named": told.named,
        "pot_minutes": told.pot_minutes,
        "rounded": {"rows": told.rounded_rows, "seconds": told.rounded_seconds},
        "shortened_notes": told.shortened_notes,
        "unknown_talents": list(told.unknown_talents),
        "dry_run": told.dry_run,
        "source": told.source,
        "detected": _detected(told.detected),
    }


def _detected(found: Detected) -> dict[str, Any]:
    return {
        "format": found.format,
        "shape": found.shape,
        "encoding": found.encoding,
        "separator": found.separator,
        "header_line": found.header_line,
        "language": found.language,
        "unit": found.unit,
        "decimal": found.decimal,
        "date_order": found.date_order,
        "columns": dict(found.columns),
        "earns": found.earns,
        "owner": found.owner,
    }


def _lines(call: Call, told: Imported) -> list[str]:
    lines = facts(
        (call.told(f"import_found.{key}"), value) for key, value in _found(call, told.detected).items()
    )
    lines.append(call.told("import.would" if told.dry_run else "import.did", **_counts(told)))
    if told.enrolled:
        lines.append(call.told("import.enrolled", count=told.enrolled))
        # A name that was written in two ways is seen here, before it becomes two people.
        lines += [f"  {name}" for name in told.newcomers[:_MOST_NAMES]]
    lines += [
        call.told(f"import_skipped.{reason}", count=count) for reason, count in told.skipped_because.items()
    ]
    if told.pot_minutes:
        lines.append(call.told("import.pot", pot_minutes=told.pot_minutes))
    if told.rounded_rows:
        lines.append(call.told("import.rounded", count=told.rounded_rows))
    if told.shortened_notes:
        lines.append(call.told("import.shortened", count=told.shortened_notes))
    if told.unknown_talents:
        lines.append(call.told("import.talents", talents=tuple(told.unknown_talents)))
    lines += table(
        [call.told("import.line", line=row.line), call.words.refusal(row.refusal)] for row in told.rejected
    )
    return lines


def _found(call: Call, found: Detected) -> dict[str, str]:
    return {
        "format": f"{found.format} ({found.shape})",
        "encoding": found.encoding,
        "separator": _SHOWN.get(found.separator, found.separator),
        "unit": call.told(f"import_units.{found.unit}"),
        "date_order": call.told(f"import_orders.{found.date_order}") if found.date_order else "",
        # The roles as a mapping file writes them: somebody who disagrees writes one.
        "columns": ", ".join(f"{column} = {role}" for role, column in found.columns),
        "earns": found.earns,
        "owner": found.owner,
    }


def _counts(told: Imported) -> dict[str, int]:
    return {
        "read": told.read,
        "booked": told.booked,
        "skipped": told.skipped,
        "rejected": len(told.rejected),
        "entries": told.entries,
    }
