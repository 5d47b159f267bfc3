"""`month close`, `reopen` and `list`: the monthly review."""

from typing import Any

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.months import read_month
from timebank.services.months import close_month, list_months, reopen_month


def define(_name: str, command: Definition) -> None:
    """The commands below `month`."""
    close, reopen, every = command.parts("month", ["close", "reopen", "list"])
    close.takes("MONTH")
    close.runs(_close)
    reopen.takes("MONTH")
    reopen.runs(_reopen)
    every.runs(_list)


def _close(call: Call) -> Answer:
    month = read_month(call.options.MONTH)
    with call.signed_in() as bank:
        done = bank.do(close_month, month)
    key = "closed_before" if done.repeated else "closed"
    data = {"month": str(month), "closed": True, "repeated": done.repeated}
    return Answer(data=data, lines=(call.told(f"month.{key}", month=month.first),))


def _reopen(call: Call) -> Answer:
    month = read_month(call.options.MONTH)
    with call.signed_in() as bank:
        done = bank.do(reopen_month, month)
    key = "open_before" if done.repeated else "opened"
    data = {"month": str(month), "closed": False, "repeated": done.repeated}
    return Answer(data=data, lines=(call.told(f"month.{key}", month=month.first),))


def _list(call: Call) -> Answer:
    with call.signed_in() as bank:
        found = bank.ask(list_months)
    data: list[dict[str, Any]] = [
        {
            "month": str(reviewed.month),
            "operator": reviewed.operator,
            "closed_at": reviewed.closed_at.isoformat(timespec="seconds"),
        }
        for reviewed in found
    ]
    rows = [[row["month"], row["operator"], row["closed_at"][:10]] for row in data]
    head = [call.told(f"heads.{key}") for key in ("month", "closed_by", "closed_on")]
    return Answer(data=data, lines=tuple(table(rows, head=head)))
