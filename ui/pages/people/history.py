"""What an account's lines look like in the table of a person's page."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from timebank.domain.lists import Content
from timebank.domain.statements import StatementLine
from ui.kernel.talents import TalentBook
from ui.kernel.text import Piece
from ui.kernel.wording import words
from ui.models.rows import Column

SIDES = {
    "given": ("arrow-up-right", "give"),
    "received": ("arrow-down-left", "take"),
    "attended": ("users-round", "muted"),
}
KINDS = {
    "gift": "gift",
    "grant": "hand-heart",
    "settlement": "log-out",
    "opening": "circle-dot",
    "merge": "merge",
    "reversal": "undo-2",
}


def direction(line: StatementLine) -> tuple[str, str, str]:
    """Icon, colour role and word of what a line was: help in one direction, or another kind of entry."""
    if line.kind == "reversal":
        return "undo-2", "muted", words().word("kinds", "reversal")
    if line.side is not None:
        icon, role = SIDES[line.side]
        return icon, role, words().word("sides", line.side)
    return KINDS.get(line.kind, "circle-dot"), "muted", words().word("kinds", line.kind)


def minutes(line: StatementLine) -> int:
    """The time of the help itself; for entries that were no help, what moved."""
    return line.clock_minutes if line.side is not None else line.minutes


def duration(line: StatementLine) -> str:
    """The same in words; nothing where two numbers of one person were joined."""
    return words().duration(minutes(line)) if minutes(line) else ""


def slip_of(line: StatementLine) -> UUID | None:
    """The entry of help that still stands, for which somebody can sign."""
    return line.entry if line.side is not None and line.kind != "reversal" and not line.reversed_by else None


def others(line: StatementLine) -> str:
    """Who stood on the other side, by name."""
    return ", ".join(words().account(name) for name in line.with_names)


def columns(
    titles: Callable[[str], str], talents: TalentBook, today: Callable[[], date]
) -> tuple[Column[StatementLine], ...]:
    """Date, direction, with whom, what, how long."""

    def struck(line: StatementLine) -> str:
        return "muted" if line.reversed_by is not None or line.kind == "reversal" else "text"

    return (
        Column(
            name="date",
            title=lambda: titles("date"),
            content=Content.DATE,
            value=lambda line: line.service_date,
            text=lambda line: words().near_date(line.service_date, today()),
            key=lambda line: (line.service_date, line.sequence),
            width=112,
            role="muted",
        ),
        Column(
            name="direction",
            title=lambda: titles("direction"),
            content=Content.CHOICE,
            value=lambda line: direction(line)[2],
            text=lambda line: direction(line)[2],
            icon=lambda line: direction(line)[:2],
            line=lambda line: (Piece(text=direction(line)[2], role=direction(line)[1]),),
            key=lambda line: direction(line)[2],
            width=168,
        ),
        Column(
            name="with",
            title=lambda: titles("with"),
            text=others,
            line=lambda line: (Piece(text=others(line), role=struck(line)),),
            key=lambda line: others(line).casefold(),
            stretch=5,
        ),
        Column(
            name="what",
            title=lambda: titles("what"),
            text=lambda line: talents.name(line.talent),
            line=lambda line: (Piece(text=talents.name(line.talent), role=struck(line)),),
            icon=lambda line: (talents.icon(line.talent), "muted") if line.talent else None,
            key=lambda line: talents.name(line.talent).casefold(),
            stretch=5,
        ),
        Column(
            name="time",
            title=lambda: titles("time"),
            content=Content.MINUTES,
            value=minutes,
            text=duration,
            line=lambda line: (Piece(text=duration(line), role=struck(line)),),
            key=minutes,
            width=116,
            trailing=True,
        ),
    )
