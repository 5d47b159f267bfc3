"""`member circle`, `tie` and `apart`: what surrounds somebody."""

from typing import Any

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.command_line.tables import facts, table
from timebank.domain.circle import Circle, Relation
from timebank.domain.numbers import read_account_number
from timebank.services.circle import keep_apart, let_pair, show_circle, tie_members, untie_members
from timebank.wording import Wording


def define_circle(circle: Definition, tie: Definition, apart: Definition) -> None:
    """The commands below `member` about those around somebody."""
    circle.takes("NUMBER", help_key="member")
    circle.runs(_circle)
    for command, run in ((tie, _tie), (apart, _apart)):
        command.takes("NUMBER", help_key="member")
        command.takes("OTHER", help_key="other_member")
        command.takes("--remove", action="store_true")
        command.runs(run)
    tie.takes("--kind", required=True, choices=[kind.value for kind in Relation], help_key="relation")


def _circle(call: Call) -> Answer:
    number = read_account_number(call.options.NUMBER)
    with call.signed_in() as bank:
        found = bank.ask(show_circle, number)
    return Answer(data=_document(number, found), lines=tuple(_told(call, found)))


def _tie(call: Call) -> Answer:
    number, other = (read_account_number(text) for text in (call.options.NUMBER, call.options.OTHER))
    with call.signed_in() as bank:
        operation = untie_members if call.options.remove else tie_members
        bank.do(operation, number, other, Relation(call.options.kind))
        found = bank.ask(show_circle, number)
    return Answer(data=_document(number, found), lines=tuple(_told(call, found)))


def _apart(call: Call) -> Answer:
    number, other = (read_account_number(text) for text in (call.options.NUMBER, call.options.OTHER))
    with call.signed_in() as bank:
        bank.do(let_pair if call.options.remove else keep_apart, number, other)
        found = bank.ask(show_circle, number)
    return Answer(data=_document(number, found), lines=tuple(_told(call, found)))


def _document(number: str, circle: Circle) -> dict[str, Any]:
    goal, conduct = circle.goal, circle.conduct
    return {
        "number": number,
        "relations": [{"number": tie.code, "name": tie.name, "kind": tie.kind.value} for tie in circle.ties],
        "not_paired": [{"number": each.code, "name": each.name} for each in circle.apart],
        "organisations": [{"number": each.code, "name": each.name} for each in circle.memberships],
        "goal": None
        if goal is None
        else {
            "counts": goal.counts.value,
            "minutes": goal.minutes,
            "since": goal.since.isoformat(),
            "reached": circle.goal_minutes,
        },
        "conduct_seen": None if conduct is None else conduct.seen_on.isoformat(),
        "consents": consents_of(circle),
    }


def consents_of(circle: Circle) -> list[dict[str, Any]]:
    """Every consent that was ever given, with its moments (UTC), in the order in which they were noted."""
    return [
        {
            "purpose": each.purpose.value,
            "given": each.given_at.isoformat(),
            "withdrawn": None if each.withdrawn_at is None else each.withdrawn_at.isoformat(),
        }
        for each in circle.consents
    ]


def _told(call: Call, circle: Circle) -> list[str]:
    words = call.words
    people = [[tie.code, tie.name, words.word("relations", tie.kind.value)] for tie in circle.ties]
    people += [[each.code, each.name, call.told("heads.not_paired")] for each in circle.apart]
    people += [
        [each.code, each.name, words.word("account_kinds", "organisation")] for each in circle.memberships
    ]
    return [*table(people), *facts(_facts(call, words, circle))] or [call.told("member.alone")]


def _facts(call: Call, words: Wording, circle: Circle) -> list[tuple[str, str]]:
    shown = []
    if circle.goal is not None:
        minutes = (circle.goal_minutes, circle.goal.minutes)
        shown.append((call.told("heads.goal"), " / ".join(words.duration(each) for each in minutes)))
    if circle.conduct is not None:
        shown.append((call.told("heads.conduct"), words.date(circle.conduct.seen_on)))
    agreed = dict.fromkeys(
        each.purpose for each in circle.consents if circle.consent(each.purpose) is not None
    )
    if agreed:
        names = [words.word("purposes", purpose.value) for purpose in agreed]
        shown.append((call.told("heads.consents"), ", ".join(names)))
    return shown
