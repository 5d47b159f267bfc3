"""`organisation paper`: its hours for a funder, its people of a year, whose VOG must be seen; as a PDF or a table."""

from datetime import date
from pathlib import Path
from typing import Any

from timebank.command_line import values
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call, SignedIn
from timebank.command_line.files import write
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.lists import Content, ListTable
from timebank.domain.numbers import read_account_number
from timebank.domain.organisation_papers import ConductOverview, HoursLine, HoursStatement, YearSheet
from timebank.formats.list_files import ListFormat, write_list
from timebank.formats.organisation_tables import conduct_table, hours_table, year_table
from timebank.services.lists import note_list_export
from timebank.services.organisation_papers import (
    conduct_paper,
    hours_paper,
    show_conduct_overview,
    show_hours_statement,
    show_year_sheet,
    year_paper,
)
from timebank.services.talents import list_talents

_KINDS = ("hours", "year", "conduct")
_TABLES = {f".{each}": each for each in ListFormat}


def define(command: Definition) -> None:
    """The options of `organisation paper`."""
    command.takes("KIND", choices=_KINDS, help_key="organisation_paper")
    command.takes("NUMBER", nargs="?", default="", help_key="organisation_of_paper")
    command.takes("--from", dest="start", metavar="DATE", help_key="start_of_year")
    command.takes("--until", metavar="DATE")
    command.takes("--for", dest="recipient", default="", metavar="TEXT", help_key="recipient")
    command.takes("--second", choices=["en"], metavar="en", help_key="second_english")
    command.takes("--out", metavar="FILE", help_key="paper_or_table")
    command.runs(_paper)


def _paper(call: Call) -> Answer:
    options = call.options
    if not options.NUMBER and options.KIND != "conduct":
        call.wrong_use("no_organisation")
    number = read_account_number(options.NUMBER) if options.NUMBER else ""
    file = None if options.out is None else Path(options.out)
    with call.signed_in() as bank:
        until = values.day(options.until) or bank.today
        start = values.day(options.start) or date(until.year, 1, 1)
        made = {"hours": _hours, "year": _year, "conduct": _conduct}[options.KIND]
        document, rows, draw = made(call, bank, number, start, until)
        if file is not None and (wanted := _TABLES.get(file.suffix.lower())):
            bank.do(note_list_export, f"organisation_{options.KIND}", str(wanted), len(rows.rows))
            write_list(rows, wanted, file)
        elif file is not None:
            write(file, draw())
    if file is None:
        return Answer(data=document, lines=tuple(_lines(call, rows)))
    return Answer(data=document | {"file": str(file)}, lines=(call.told("paper.written", file=str(file)),))


def _hours(call: Call, bank: SignedIn, number: str, start: date, until: date) -> tuple[Any, ListTable, Any]:
    found = bank.ask(show_hours_statement, number, start, until)
    named = {each.code: each.own_name for each in bank.ask(list_talents) if each.own_name}
    options = call.options
    return (
        _hours_document(found),
        hours_table(found, named, call.words),
        lambda: bank.ask(hours_paper, number, start, until, options.recipient, options.second),
    )


def _year(call: Call, bank: SignedIn, number: str, start: date, until: date) -> tuple[Any, ListTable, Any]:
    found = bank.ask(show_year_sheet, number, start, until)
    return (
        _year_document(found),
        year_table(found, call.words),
        lambda: bank.ask(year_paper, number, start, until),
    )


def _conduct(
    call: Call, bank: SignedIn, number: str, start: date, _until: date
) -> tuple[Any, ListTable, Any]:
    found = bank.ask(show_conduct_overview, number, start)
    return (
        _conduct_document(found),
        conduct_table(found, call.words),
        lambda: bank.ask(conduct_paper, number, start),
    )


def _lines(call: Call, rows: ListTable) -> list[str]:
    def shown(content: Content, cell: Any) -> str:
        if cell is None:
            return ""
        if content is Content.MINUTES:
            return call.words.duration(cell)
        return call.words.short_date(cell) if isinstance(cell, date) else str(cell)

    figures = (Content.MINUTES, Content.NUMBER)
    return table(
        [
            [shown(head.content, cell) for head, cell in zip(rows.heads, row, strict=True)]
            for row in rows.rows
        ],
        right=tuple(at for at, head in enumerate(rows.heads) if head.content in figures),
        head=[head.title for head in rows.heads],
    )


def _hours_document(found: HoursStatement) -> dict[str, Any]:
    def figures(line: HoursLine) -> dict[str, Any]:
        return {
            "sessions": line.sessions,
            "people": line.people,
            "given": line.given,
            "attended": line.attended,
            "unconfirmed": line.unconfirmed,
        }

    return {
        "number": found.organisation.account.code,
        "from": found.start.isoformat(),
        "until": found.until.isoformat(),
        **figures(found.total),
        "months": [
            {"month": line.month.strftime("%Y-%m"), **figures(line)} for line in found.months if line.month
        ],
        "activities": [
            {"title": line.doing.title, "talent": line.doing.talent, **figures(line)}
            for line in found.activities
        ],
    }


def _year_document(found: YearSheet) -> dict[str, Any]:
    return {
        "number": found.organisation.account.code,
        "from": found.start.isoformat(),
        "until": found.until.isoformat(),
        "given": found.given,
        "attended": found.attended,
        "participants": [
            {
                "number": line.person.code,
                "name": line.person.name,
                "given": line.person.given,
                "attended": line.person.attended,
                "times": line.person.entries,
                "last": line.person.last_on and line.person.last_on.isoformat(),
                "certificates": list(line.certificates),
            }
            for line in found.lines
        ],
    }


def _conduct_document(found: ConductOverview) -> dict[str, Any]:
    return {
        "number": None if found.organisation is None else found.organisation.account.code,
        "date": found.today.isoformat(),
        "since": found.since.isoformat(),
        "activities": [
            {
                "series": str(each.series),
                "title": each.title,
                "organisation": each.organisation,
                "people": [
                    {
                        "number": line.code,
                        "name": line.name,
                        "leads": line.leads,
                        "helped": line.helped_on and line.helped_on.isoformat(),
                        "seen": line.check and line.check.seen_on.isoformat(),
                        "due": line.check and line.check.renew_on and line.check.renew_on.isoformat(),
                        "state": line.need(found.today).value,
                    }
                    for line in each.lines
                ],
            }
            for each in found.activities
        ],
    }
