"""What a row of the list of people shows."""

from collections.abc import Callable
from datetime import date

from timebank.domain.lists import Content
from timebank.domain.members import ProgrammeRole
from timebank.domain.registers import NO_ROLE, RegisterLine, Taking
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column


def name_line(row: RegisterLine) -> Line:
    """The Latin name first, its own script beside it, and how things stand where that is not as usual."""
    active = row.state is Taking.ACTIVE
    pieces = [Piece(text=row.name, bold=True, role="text" if active else "muted")]
    if row.script_name:
        pieces.append(Piece(text=row.script_name, size=15, role="muted", gap=10))
    if not active:
        pieces.append(Piece(text=_state(row.state), size=14, role="muted", gap=12))
    return pieces


def columns(titles: Callable[[str], str]) -> tuple[Column[RegisterLine], ...]:
    """The columns of the list; `titles` gives each its head in the language of the screen."""

    def time(name: str, width: float, rank: int) -> Column[RegisterLine]:
        def minutes(row: RegisterLine) -> int:
            return int(getattr(row, name))

        return Column(
            name=name,
            title=lambda: titles(name),
            text=lambda row: words().duration(minutes(row)),
            content=Content.MINUTES,
            value=minutes,
            key=minutes,
            width=width,
            rank=rank,
            trailing=True,
            bold=name == "balance",
        )

    def role(code: ProgrammeRole | None) -> str:
        return words().word("programme_roles", code.value) if code is not None else titles("no_role")

    return (
        Column(
            name="name",
            title=lambda: titles("name"),
            text=lambda row: row.name,
            line=name_line,
            key=lambda row: row.name,
            # The field above finds names, however they are spelled.
            filtered=False,
        ),
        Column(
            name="number",
            title=lambda: titles("number"),
            text=lambda row: row.code,
            key=lambda row: row.code,
            width=100,
            rank=2,
            role="muted",
        ),
        time("given", 116, 1),
        time("received", 126, 1),
        time("balance", 132, 0),
        Column(
            name="role",
            title=lambda: titles("role"),
            text=lambda row: role(row.role),
            content=Content.CHOICE,
            value=lambda row: row.role or NO_ROLE,
            choices=lambda: [*((each.value, role(each)) for each in ProgrammeRole), (NO_ROLE, role(None))],
            key=lambda row: row.role or "",
            width=160,
            rank=3,
            shown=False,
        ),
        Column(
            name="state",
            title=lambda: titles("state"),
            text=lambda row: _state(row.state),
            content=Content.CHOICE,
            value=lambda row: row.state.value,
            choices=lambda: [(each.value, _state(each)) for each in Taking],
            key=lambda row: row.state.value,
            width=140,
            rank=3,
            shown=False,
        ),
        Column(
            name="seen",
            title=lambda: titles("seen"),
            text=lambda row: "" if row.seen_on is None else words().short_date(row.seen_on),
            content=Content.DATE,
            value=lambda row: row.seen_on,
            key=lambda row: row.seen_on or date.min,
            width=140,
            rank=3,
            trailing=True,
            role="muted",
        ),
        Column(
            name="enrolled",
            title=lambda: titles("enrolled"),
            text=lambda row: words().short_date(row.enrolled_on),
            content=Content.DATE,
            value=lambda row: row.enrolled_on,
            key=lambda row: row.enrolled_on,
            width=150,
            rank=3,
            shown=False,
        ),
    )


def _state(state: Taking) -> str:
    return words().word("member_states", state.value)
