"""What the rows say of people for whom certificates can be made, and of what is missing."""

from collections.abc import Callable

from timebank.domain.certificate_runs import Candidate, Missing
from timebank.domain.lists import Content
from timebank.domain.members import LANGUAGES
from timebank.wording.languages import OWN_NAMES
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column

PAPERS = ("none", "has_one", "overlaps")


def candidate_columns(
    titles: Callable[[str], str], taken: Callable[[Candidate], bool]
) -> tuple[Column[Candidate], ...]:
    """Whether somebody is in, name, hours, language, what there is already."""

    def minutes(name: str, *, rank: int = 0, shown: bool = True) -> Column[Candidate]:
        def read(line: Candidate) -> int:
            return int(getattr(line, name))

        return Column(
            name=name,
            title=lambda: titles(name),
            text=lambda line: words().duration(read(line)) if read(line) else "",
            content=Content.MINUTES,
            value=read,
            key=read,
            width=116,
            rank=rank,
            trailing=True,
            shown=shown,
        )

    def state(line: Candidate) -> str:
        return "has_one" if line.has else "overlaps" if line.overlaps else "none"

    def paper(line: Candidate) -> str:
        return line.has or (f"{titles('part')} {line.overlaps}" if line.overlaps else "")

    def named(line: Candidate) -> Line:
        name = Piece(text=line.name, role="text" if taken(line) else "muted", bold=taken(line))
        return (name, Piece(text=line.script_name, role="muted", gap=10)) if line.script_name else (name,)

    return (
        Column(
            name="in",
            title=lambda: titles("in"),
            text=lambda line: titles("yes") if taken(line) else titles("no"),
            line=lambda _line: (),
            icon=lambda line: ("square-check", "brand") if taken(line) else ("square", "muted"),
            width=76,
            filtered=False,
        ),
        Column(
            name="name",
            title=lambda: titles("name"),
            text=lambda line: line.name,
            line=named,
            key=lambda line: line.name,
            stretch=4,
        ),
        Column(
            name="number",
            title=lambda: titles("number"),
            text=lambda line: line.code,
            key=lambda line: line.code,
            width=100,
            rank=4,
            role="muted",
        ),
        minutes("given"),
        minutes("attended"),
        minutes("unconfirmed", rank=2, shown=False),
        Column(
            name="rows",
            title=lambda: titles("rows"),
            text=lambda line: str(line.rows),
            content=Content.NUMBER,
            value=lambda line: line.rows,
            key=lambda line: line.rows,
            width=92,
            rank=5,
            trailing=True,
            shown=False,
        ),
        Column(
            name="last",
            title=lambda: titles("last"),
            text=lambda line: words().short_date(line.last_on),
            content=Content.DATE,
            value=lambda line: line.last_on,
            key=lambda line: line.last_on,
            width=116,
            rank=6,
            role="muted",
            shown=False,
        ),
        Column(
            name="language",
            title=lambda: titles("language"),
            text=lambda line: OWN_NAMES[line.language],
            content=Content.CHOICE,
            value=lambda line: line.language,
            choices=lambda: [(code, OWN_NAMES[code]) for code in LANGUAGES],
            key=lambda line: line.language,
            width=130,
            rank=3,
            role="muted",
        ),
        Column(
            name="paper",
            title=lambda: titles("paper"),
            text=paper,
            content=Content.CHOICE,
            value=state,
            choices=lambda: [(each, titles(each)) for each in PAPERS],
            key=state,
            width=208,
            rank=1,
            role="muted",
        ),
    )


def missing_columns(titles: Callable[[str], str]) -> tuple[Column[Missing], ...]:
    """Whether it blocks, of whom it is, and what is missing."""

    def says(line: Missing) -> str:
        return words().sentence(f"certificate_gaps.{line.gap.value}", detail=line.detail)

    def blocks(line: Missing) -> str:
        return "blocks" if line.gap.blocks else "noted"

    return (
        Column(
            name="blocks",
            title=lambda: titles("state"),
            text=lambda line: titles(blocks(line)),
            icon=lambda line: ("circle-x", "error") if line.gap.blocks else ("circle-alert", "muted"),
            content=Content.CHOICE,
            value=blocks,
            choices=lambda: [("blocks", titles("blocks")), ("noted", titles("noted"))],
            key=lambda line: (not line.gap.blocks, line.name),
            width=224,
        ),
        Column(
            name="name",
            title=lambda: titles("whose"),
            text=lambda line: line.name or titles("everybody"),
            key=lambda line: line.name,
            stretch=2,
            bold=True,
        ),
        Column(
            name="what",
            title=lambda: titles("what"),
            text=says,
            key=says,
            stretch=5,
        ),
    )
