"""The register of processing activities on paper: who answers for the data, then each activity a block."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from timebank.documents.blocks import Blocks
from timebank.documents.framed import Frame, Made, paged
from timebank.domain.papers import Sender
from timebank.domain.processing import Controller, Processing, Register

_TEXTS = ("people", "data", "recipients", "transfer", "retention", "security")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessingPaper:
    """The register, with whose paper it is and who printed it when."""

    register: Register
    sender: Sender
    moment: datetime
    time_zone: str
    made_on: str
    made_by: str
    language: str = "nl"


def processing_paper(paper: ProcessingPaper) -> bytes:
    """The register as a PDF; the same paper gives the same bytes."""
    return paged(lambda pages, tight: _Drawn(paper, pages, tight=tight).draw())


class _Drawn:
    def __init__(self, paper: ProcessingPaper, pages: int, *, tight: bool) -> None:
        self.paper = paper
        made = Made(moment=paper.moment, on=paper.made_on, by=paper.made_by)
        self.frame = Frame(
            "processing_paper.title", paper.sender, made, pages=pages, tight=tight, language=paper.language
        )
        self.words, self.zone = self.frame.words, ZoneInfo(paper.time_zone)

    def draw(self) -> Frame:
        frame, entries = self.frame, self.paper.register.entries
        running = sum(each.ended_at is None for each in entries)
        y = frame.head(self.paper.sender.name, self._label("count", count=running), self._label("internal"))
        blocks = Blocks(frame, "processing_paper", y + 4)
        blocks.block(self._label("controller"), self._controller(self.paper.register.controller))
        for each in entries:
            blocks.block(self._label("number", number=each.number, name=each.name), self._rows(each))
        if not entries:
            blocks.nothing(self._label("nothing"))
        frame.foot()
        return frame

    def _controller(self, controller: Controller) -> list[tuple[str, str]]:
        known = [(key, getattr(controller, key)) for key in ("name", "address", "phone", "kvk")]
        return [
            *((key, value) for key, value in known if value),
            ("contact", controller.contact or self._label("not_filled")),
            ("officer", controller.head.officer or self._label("no_officer")),
        ]

    def _rows(self, each: Processing) -> list[tuple[str, str]]:
        rows = [("purpose", each.purpose), ("basis", self.words.word("legal_bases", each.basis.value))]
        rows += [(key, getattr(each, key) or self._label("not_filled")) for key in _TEXTS]
        if each.ended_at is not None:
            rows.append(("ended", self._day(each.ended_at)))
        return [*rows, ("changed", self._changed(each))]

    def _changed(self, each: Processing) -> str:
        if each.changed is None:
            return self._label("begun")
        operator = self.words.account(each.changed.name)
        return self._label("changed_by", day=self._day(each.changed.at), operator=operator)

    def _day(self, moment: datetime) -> str:
        return self.words.date(moment.astimezone(self.zone).date())

    def _label(self, key: str, **facts: object) -> str:
        return self.words.label(f"processing_paper.{key}", **facts)
