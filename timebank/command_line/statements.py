"""`statement`: one account's history, on screen or as a PDF."""

from pathlib import Path
from typing import Any

from timebank.command_line import values
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.files import write
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.numbers import read_account_number
from timebank.domain.statements import Statement, StatementLine
from timebank.services.papers import statement_paper
from timebank.services.statements import show_statement


def define(_name: str, command: Definition) -> None:
    """The options of `statement`."""
    command.takes("NUMBER", help_key="account")
    command.takes("--from", dest="start", metavar="DATE", help_key="start")
    command.takes("--until", metavar="DATE")
    command.takes("--pdf", metavar="FILE")
    command.runs(_statement)


def _statement(call: Call) -> Answer:
    options = call.options
    number = read_account_number(options.NUMBER)
    start, until = values.day(options.start), values.day(options.until)
    with call.signed_in() as bank:
        found = bank.ask(show_statement, number, start, until)
        if options.pdf is None:
            return Answer(data=_document(found), lines=tuple(_lines(call, found)))
        write(Path(options.pdf), bank.ask(statement_paper, number, start, until))
    return Answer(
        data=_document(found) | {"pdf": options.pdf},
        lines=(call.told("statement.written", file=options.pdf),),
    )


def _document(statement: Statement) -> dict[str, Any]:
    return {
        "number": statement.number,
        "name": statement.name,
        "from": statement.start.isoformat(),
        "until": statement.until.isoformat(),
        "opening": statement.opening_minutes,
        "lines": [_line(line) for line in statement.lines],
        "closing": statement.closing_minutes,
        "given": statement.given_minutes,
        "received": statement.received_minutes,
        "attended": statement.attended_minutes,
    }


def _line(line: StatementLine) -> dict[str, Any]:
    return {
        "date": line.service_date.isoformat(),
        "entry": str(line.entry),
        "kind": line.kind,
        "with": ", ".join(line.with_names),
        "minutes": line.minutes,
        "balance": line.balance_minutes,
        "talent": line.talent,
        "side": line.side,
        "clock": line.clock_minutes,
        "confirmed": line.confirmation,
        "recorded": line.recorded_on.isoformat(),
        "reverses": None if line.reverses is None else str(line.reverses),
        "reversed_by": None if line.reversed_by is None else str(line.reversed_by),
    }


def _lines(call: Call, statement: Statement) -> list[str]:
    words = call.words
    rows = [
        [
            words.short_date(line.service_date),
            _what(call, line),
            ", ".join(words.account(name) for name in line.with_names),
            words.duration(line.minutes),
            words.duration(line.balance_minutes),
        ]
        for line in statement.lines
    ]
    period = words.period(statement.start, statement.until)
    return [
        f"{statement.name} ({statement.number}), {period}",
        call.told("statement.opening", balance_minutes=statement.opening_minutes),
        *table(
            rows,
            right=(3, 4),
            head=[call.told(f"heads.{key}") for key in ("date", "what", "with", "minutes", "balance")],
        ),
        call.told("statement.closing", balance_minutes=statement.closing_minutes),
    ]


def _what(call: Call, line: StatementLine) -> str:
    kind = call.words.word("kinds", line.kind)
    return kind if line.activity is None else f"{kind}: {call.words.talent(line.activity)}"
