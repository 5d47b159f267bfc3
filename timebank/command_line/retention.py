"""`privacy retention` and `privacy keep`: whose time is over, and keeping somebody until a day."""

from typing import Any

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.dates import read_date
from timebank.domain.numbers import read_account_number
from timebank.domain.retention import RetentionLine
from timebank.services.retention import keep_longer, list_retention


def define_retention(review: Definition, keep: Definition) -> None:
    """The options of each command."""
    review.runs(_review)
    keep.takes("NUMBER", help_key="member")
    keep.takes("--until", required=True, metavar="DATE", help_key="keep_until")
    keep.takes("--reason", required=True, metavar="TEXT")
    keep.runs(_keep)


def _review(call: Call) -> Answer:
    with call.signed_in() as bank:
        found = bank.ask(list_retention)
    rows = [
        [
            line.code,
            line.name,
            f"{line.last_on:%Y-%m-%d}",
            f"{line.due_on:%Y-%m-%d}",
            call.words.duration(line.balance),
            "" if line.kept_until is None else f"{line.kept_until:%Y-%m-%d}",
            line.reason,
        ]
        for line in found
    ]
    head = [call.told(f"heads.{key}") for key in ("number", "name", "retention_last", "retention_due")]
    head += [call.told(f"heads.{key}") for key in ("balance", "retention_kept", "retention_reason")]
    return Answer(data=[_line(line) for line in found], lines=tuple(table(rows, head=head)))


def _line(line: RetentionLine) -> dict[str, Any]:
    return {
        "number": line.code,
        "name": line.name,
        "left": line.left,
        "last": line.last_on.isoformat(),
        "due": line.due_on.isoformat(),
        "balance": line.balance,
        "kept_until": None if line.kept_until is None else line.kept_until.isoformat(),
        "reason": line.reason,
        "waits": line.waits,
    }


def _keep(call: Call) -> Answer:
    number, until = read_account_number(call.options.NUMBER), read_date(call.options.until)
    with call.signed_in() as bank:
        kept = bank.do(keep_longer, number, until, call.options.reason)
    data = {"number": kept.number, "kept_until": kept.until.isoformat(), "warnings": list(kept.warnings)}
    lines = [call.told("privacy.kept", number=kept.number, date=kept.until)]
    lines += [call.words.warning(each) for each in kept.warnings]
    return Answer(data=data, lines=tuple(lines))
