"""`backup`, `restore` and `move`: whole copies of the bank, made while desks work and looked through before they count."""

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from timebank.command_line.answers import DONE, FOUND_WRONG, NO_DATABASE, Answer
from timebank.command_line.call import Call, SignedIn
from timebank.command_line.opening import credentials
from timebank.command_line.parser import Definition, some_text
from timebank.command_line.values import place_of
from timebank.domain.progress import Progress, Unwatched
from timebank.domain.safekeeping import Copied, Loss
from timebank.domain.verification import Verification
from timebank.safekeeping import Restored, back_up, backup_place, move, restore, staged


def define(name: str, command: Definition) -> None:
    """The options of each command."""
    if name == "backup":
        command.takes("FILE", type=some_text, help_key="backup_file")
        command.runs(_backup)
        return
    if name == "restore":
        command.takes("FILE", type=some_text, help_key="restore_file")
        command.takes("--replace", action="store_true")
        command.takes("--dry-run", action="store_true", help_key="restore_look")
    command.takes("--to", required=True, metavar="WHERE", type=some_text, help_key=f"{name}_to")
    command.runs(_restore if name == "restore" else _move)


def _backup(call: Call) -> Answer:
    # Books whose guards are gone need a copy more than any.
    with call.signed_in(guarded=False) as bank:
        file = backup_place(bank.office, Path(call.options.FILE))
        made = back_up(bank.office, bank.actor, file, _watched(call))
    return _answered(
        call,
        made.books,
        {"file": made.where},
        [call.told("backup.made", file=made.where, **_facts(made.books))],
    )


def _move(call: Call) -> Answer:
    with call.signed_in() as bank:
        moved = move(bank.office, bank.actor, place_of(call.options.to), _watched(call))
    made = moved.copied
    lines = [call.told("move.made", database=made.where, **_facts(made.books))]
    lines += _recovery(call, made)
    if moved.missed:
        lines.append(call.told("move.missed", count=moved.missed))
    data: dict[str, Any] = {"database": made.where, "missed": moved.missed}
    return _answered(call, made.books, data | _key(made), lines)


def _restore(call: Call) -> Answer:
    options = call.options
    to = place_of(options.to)
    with staged(Path(options.FILE), to) as copy:
        by = credentials(options.operator, call.words)
        with by.sign_in(str(copy), guarded=False, keeps_backup=False) as (office, actor):
            zone = ZoneInfo(SignedIn(office, actor).bank.time_zone)
            came = restore(
                office,
                actor,
                to,
                standing=lambda: by.sign_in(to, guarded=False),
                replaces=options.replace,
                looks=options.dry_run,
                progress=_watched(call),
                backup=Path(options.FILE),
            )
    return _put_back(call, came, zone)


def _put_back(call: Call, came: Restored, zone: ZoneInfo) -> Answer:
    books, made, loss = came.copied.books, came.copied, came.loss
    data = {
        "file": made.where,
        "done": came.done,
        "lost": None if loss is None else _lost(loss),
        "kept": None if came.kept is None else str(came.kept),
        "erased": came.erased,
    }
    lines = [
        call.told("restore.done" if came.done else "restore.would", database=made.where, **_facts(books))
    ]
    lines += [] if loss is None else _loss_told(call, loss, zone)
    if came.erased:
        lines.append(call.told("restore.erased" if came.done else "restore.would_erase", count=came.erased))
    lines += _recovery(call, made)
    if came.kept is not None:
        lines.append(call.told("restore.kept", file=str(came.kept)))
    if not came.done and not call.options.dry_run:
        return Answer(
            data=_document(books, data),
            lines=tuple(lines),
            status=NO_DATABASE,
            complaint=("database_exists", call.told("restore.in_the_way", where=made.where)),
        )
    return _answered(call, books, data | _key(made), lines)


def _loss_told(call: Call, loss: Loss, zone: ZoneInfo) -> list[str]:
    if not loss.known:
        return [call.told("restore.loss_unknown")]
    told = [call.told("restore.loses_nothing")]
    if loss.first is not None and loss.last is not None:
        first, last = (moment.astimezone(zone).date() for moment in (loss.first, loss.last))
        told = [call.told("restore.loses", count=loss.entries, first=first, last=last)]
    if loss.accounts:
        told.append(call.told("restore.people", count=loss.accounts))
    if loss.gained:
        told.append(call.told("restore.parted", count=loss.gained))
    return [*told, call.told("restore.and_more")]


def _answered(call: Call, books: Verification, data: dict[str, Any], lines: list[str]) -> Answer:
    wrong = None if books.ok else ("books_not_whole", call.told("backup.faults", count=len(books.faults)))
    return Answer(
        data=_document(books, data),
        lines=tuple(lines),
        status=DONE if books.ok else FOUND_WRONG,
        complaint=wrong,
    )


def _document(books: Verification, data: dict[str, Any]) -> dict[str, Any]:
    return data | {
        "entries": books.entries,
        "postings": books.postings,
        "head": books.head,
        "ok": books.ok,
        "faults": len(books.faults),
    }


def _facts(books: Verification) -> dict[str, object]:
    return {"entries": books.entries, "head": books.head[:16]}


def _lost(loss: Loss) -> dict[str, Any]:
    return {
        "known": loss.known,
        "entries": loss.entries if loss.known else None,
        "accounts": loss.accounts if loss.known else None,
        "first": _moment(loss.first),
        "last": _moment(loss.last),
        "gained": loss.gained if loss.known else None,
    }


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")


def _key(made: Copied) -> dict[str, str]:
    return {} if made.recovery_key is None else {"recovery_key": made.recovery_key}


def _recovery(call: Call, made: Copied) -> list[str]:
    if made.recovery_key is None:
        return []
    return [call.told("founded.recovery_key"), "", f"  {made.recovery_key}", ""]


def _watched(call: Call) -> Progress:
    return call.progress() or Unwatched()
