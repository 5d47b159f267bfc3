"""The register of data breaches on paper: each breach a block of labels and texts, as the authority may ask to see it."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from timebank.documents.blocks import Blocks
from timebank.documents.framed import Frame, Made, paged
from timebank.domain.breaches import Breach, Decision, Telling
from timebank.domain.papers import Sender


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachPaper:
    """The breaches, the oldest first, with whose register it is and who printed it when."""

    breaches: tuple[Breach, ...]
    sender: Sender
    moment: datetime
    time_zone: str
    made_on: str
    made_by: str
    language: str = "nl"


def breach_paper(paper: BreachPaper) -> bytes:
    """The register as a PDF; the same paper gives the same bytes."""
    return paged(lambda pages, tight: _Register(paper, pages, tight=tight).draw())


class _Register:
    def __init__(self, paper: BreachPaper, pages: int, *, tight: bool) -> None:
        self.paper = paper
        made = Made(moment=paper.moment, on=paper.made_on, by=paper.made_by)
        self.frame = Frame(
            "breach_paper.title", paper.sender, made, pages=pages, tight=tight, language=paper.language
        )
        self.words, self.zone = self.frame.words, ZoneInfo(paper.time_zone)

    def draw(self) -> Frame:
        frame, words = self.frame, self.words
        count = words.label("breach_paper.count", count=len(self.paper.breaches))
        y = frame.head(self.paper.sender.name, count, words.label("breach_paper.internal")) + 4
        blocks = Blocks(frame, "breach_paper", y)
        for breach in self.paper.breaches:
            blocks.block(words.label("breach_paper.number", number=breach.number), self._rows(breach))
        if not self.paper.breaches:
            blocks.nothing(words.label("breach_paper.nothing"))
        frame.foot()
        return frame

    def _rows(self, breach: Breach) -> list[tuple[str, str]]:
        texts = ("happened", "data", "people", "consequences", "measures")
        nothing = self.words.label("breach_paper.not_filled")
        rows = [
            ("discovered", self._moment(breach.discovered_at)),
            ("deadline", self._moment(breach.deadline)),
        ]
        rows += [(key, getattr(breach, key) or nothing) for key in texts]
        rows += [("reported", self._telling(breach.reported)), ("told", self._telling(breach.told))]
        closed = nothing if breach.closed_at is None else self._moment(breach.closed_at)
        return [*rows, ("closed", closed)]

    def _moment(self, moment: datetime) -> str:
        local = moment.astimezone(self.zone)
        return f"{self.words.date(local.date())}, {local:%H:%M}"

    def _telling(self, telling: Telling) -> str:
        match telling.decision:
            case Decision.DONE:
                said = self.words.label("breach_paper.done", day=telling.on)
                return f"{said} {telling.why}".strip()
            case Decision.NOT_NEEDED:
                return self.words.label("breach_paper.not_needed", why=telling.why)
            case _:
                return self.words.label("breach_paper.open")
