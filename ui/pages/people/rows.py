"""What a row of the list of people shows, whether it came from the register or from the search."""

from collections.abc import Callable
from dataclasses import dataclass

from timebank.domain.ledger import Account
from timebank.domain.members import Found, Member, ProgrammeRole
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person in the list; times are minutes."""

    code: str
    name: str
    script_name: str
    role: ProgrammeRole | None
    state: str
    given: int
    received: int
    balance: int
    sort_key: str = ""


def from_member(member: Member) -> PersonRow:
    """A row of the register."""
    return _row(member.account, member.profile.script_name, member.profile.role, member.sort_key)


def from_found(found: Found, account: Account) -> PersonRow:
    """A row of what the search found."""
    return _row(account, found.script_name, found.role, found.name.casefold())


def state_of(account: Account) -> str:
    """Whether somebody takes part: `active`, `paused` or `left`."""
    if not account.open:
        return "left"
    return "paused" if account.paused else "active"


def _row(account: Account, script_name: str, role: ProgrammeRole | None, sort_key: str) -> PersonRow:
    return PersonRow(
        code=account.code,
        name=account.name,
        script_name=script_name,
        role=role,
        state=state_of(account),
        given=account.given,
        received=account.received,
        balance=account.balance,
        sort_key=sort_key,
    )


def name_line(row: PersonRow) -> Line:
    """The Latin name first, its own script beside it, and how things stand where that is not as usual."""
    pieces = [Piece(text=row.name, bold=True, role="text" if row.state == "active" else "muted")]
    if row.script_name:
        pieces.append(Piece(text=row.script_name, size=15, role="muted", gap=10))
    if row.state != "active":
        pieces.append(Piece(text=words().word("member_states", row.state), size=14, role="muted", gap=12))
    return pieces


ORDERS = ("name", "number", "given", "received", "balance")
"""What each column sorts the register by."""


def columns(titles: Callable[[str], str]) -> tuple[Column[PersonRow], ...]:
    """The columns of the list; `titles` gives each its head in the language of the screen."""

    def duration(minutes: int) -> str:
        return words().duration(minutes)

    return (
        Column(
            title=lambda: titles("name"),
            text=lambda row: row.name,
            line=name_line,
            key=lambda row: row.sort_key,
        ),
        Column(
            title=lambda: titles("number"),
            text=lambda row: row.code,
            key=lambda row: int(row.code.split("-")[0]),
            width=100,
            rank=2,
            role="muted",
        ),
        Column(
            title=lambda: titles("given"),
            text=lambda row: duration(row.given),
            key=lambda row: row.given,
            width=116,
            rank=1,
            trailing=True,
        ),
        Column(
            title=lambda: titles("received"),
            text=lambda row: duration(row.received),
            key=lambda row: row.received,
            width=126,
            rank=1,
            trailing=True,
        ),
        Column(
            title=lambda: titles("balance"),
            text=lambda row: duration(row.balance),
            key=lambda row: row.balance,
            width=132,
            trailing=True,
            bold=True,
        ),
    )
