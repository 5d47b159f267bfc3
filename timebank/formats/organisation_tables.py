"""The papers of an organisation as tables for a spreadsheet: the same rows, with times that can be added up.

A figure that a paper leaves out because it tells of too few people is an empty cell; none at all is 0.
"""

from typing import Any

from timebank.domain.lists import Content, ListHead, ListTable
from timebank.domain.organisation_papers import ConductOverview, HoursLine, HoursStatement, YearSheet
from timebank.wording import Wording


def hours_table(statement: HoursStatement, own_names: dict[str, str], words: Wording) -> ListTable:
    """The months, then the activities, then all of it; `own_names` is what the centre calls talents."""

    def row(kind: str, name: str, line: HoursLine) -> tuple[Any, ...]:
        return (kind, name, line.sessions, line.people, line.given, line.attended, line.unconfirmed)

    def called(line: HoursLine) -> str:
        if line.doing.title:
            return line.doing.title
        talent = line.doing.talent
        if talent is None:
            return words.label("hours_paper.without_activity")
        return words.talent(talent, own_names.get(talent, ""))

    month, activity = words.label("hours_paper.month"), words.label("hours_paper.activity")
    return ListTable(
        title=words.label("hours_paper.title"),
        told=words.period(statement.start, statement.until),
        in_minutes=words.label("hours_paper.minutes"),
        heads=(
            ListHead(title=words.label("hours_paper.kind")),
            ListHead(title=words.label("year_paper.name"), share=2.6),
            *_heads(words, Content.NUMBER, "hours_paper.sessions", "hours_paper.people"),
            *_heads(words, Content.MINUTES, "hours_paper.given", "hours_paper.attended"),
            *_heads(words, Content.MINUTES, "hours_paper.unconfirmed"),
        ),
        rows=(
            *(row(month, words.month_and_year(line.month), line) for line in statement.months if line.month),
            *(row(activity, called(line), line) for line in statement.activities),
            row(words.label("paper.total"), "", statement.total),
        ),
    )


def year_table(sheet: YearSheet, words: Wording) -> ListTable:
    """Everybody of the sheet, with their hours and the numbers of their certificates."""
    return ListTable(
        title=words.label("year_paper.title"),
        told=words.period(sheet.start, sheet.until),
        in_minutes=words.label("hours_paper.minutes"),
        heads=(
            ListHead(title=words.label("year_paper.name"), share=2.6),
            ListHead(title=words.label("year_paper.script"), share=2.6),
            ListHead(title=words.label("paper.number")),
            *_heads(words, Content.MINUTES, "year_paper.given", "year_paper.attended"),
            *_heads(words, Content.NUMBER, "year_paper.times"),
            *_heads(words, Content.DATE, "year_paper.first", "year_paper.last"),
            ListHead(title=words.label("year_paper.certificates"), share=2.6),
        ),
        rows=tuple(
            (
                line.person.name,
                line.person.script_name,
                line.person.code,
                line.person.given,
                line.person.attended,
                line.person.entries,
                line.person.first_on,
                line.person.last_on,
                " ".join(line.certificates),
            )
            for line in sheet.lines
        ),
    )


def conduct_table(overview: ConductOverview, words: Wording) -> ListTable:
    """A row for each person and activity."""
    return ListTable(
        title=words.label("conduct_paper.title"),
        told=words.date(overview.today),
        in_minutes="",
        heads=(
            ListHead(title=words.label("certificate.organisation"), share=2.6),
            ListHead(title=words.label("hours_paper.activity"), share=2.6),
            ListHead(title=words.label("conduct_paper.name"), share=2.6),
            ListHead(title=words.label("paper.number")),
            ListHead(title=words.label("conduct_paper.does"), share=2),
            *_heads(words, Content.DATE, "conduct_paper.seen_on", "conduct_paper.renew_on"),
            ListHead(title=words.label("conduct_paper.state")),
        ),
        rows=tuple(
            (
                each.organisation,
                each.title,
                line.name,
                line.code,
                words.label(f"conduct_paper.{'leads' if line.leads else 'helped'}", day=line.helped_on),
                line.check and line.check.seen_on,
                line.check and line.check.renew_on,
                words.label(f"conduct_paper.{line.need(overview.today)}"),
            )
            for each in overview.activities
            for line in each.lines
        ),
    )


def _heads(words: Wording, content: Content, *keys: str) -> tuple[ListHead, ...]:
    return tuple(ListHead(title=words.label(key), content=content) for key in keys)
