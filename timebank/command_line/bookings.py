"""Telling what was booked: the document and the lines that every booking command answers with."""

from typing import Any

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.tables import table
from timebank.domain.ledger import Posting
from timebank.domain.receipts import Recorded


def booked(call: Call, receipt: Recorded, **more: Any) -> Answer:
    """The answer of every command that books: as `record` in the contract, with `more` fields."""
    return Answer(data=document(receipt) | more, lines=lines(call, receipt))


def document(receipt: Recorded) -> dict[str, Any]:
    """What was booked, or waits, for scripts. `warnings` and `waiting` hold codes, `minutes` are signed."""
    return {
        "entry": None if receipt.entry is None else str(receipt.entry),
        "kind": receipt.kind.value,
        "date": receipt.service_date.isoformat(),
        "warnings": [warned.code for warned in receipt.warnings],
        "postings": [
            {"account": posting.account, "name": posting.name, "minutes": posting.minutes}
            for posting in receipt.postings
        ],
        "waiting": list(receipt.waiting),
        "repeated": receipt.repeated,
    }


def lines(call: Call, receipt: Recorded) -> tuple[str, ...]:
    """The same for people."""
    words = call.words
    return (
        _first_line(call, receipt),
        *table(
            (
                ["", posting.account, _name(call, posting), words.duration(posting.minutes)]
                for posting in receipt.postings
            ),
            right=(3,),
        ),
        *(words.warning(warned.code, **warned.facts) for warned in receipt.warnings),
    )


def _name(call: Call, posting: Posting) -> str:
    return call.words.account(posting.name)


def _first_line(call: Call, receipt: Recorded) -> str:
    if receipt.entry is None:
        return call.told("booked.nothing")
    facts = {
        "kind": receipt.kind.value,
        "day": receipt.service_date,
        "entry": str(receipt.entry),
    }
    if receipt.waiting:
        why = [call.words.word("waiting", reason) for reason in receipt.waiting]
        return call.told("booked.waits", why=tuple(why), **facts)
    return call.told("booked.again" if receipt.repeated else "booked.now", **facts)
