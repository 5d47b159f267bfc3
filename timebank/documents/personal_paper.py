"""All that is known about a member, on paper: under heads in Dutch and their own language, each thing as a line."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from timebank.documents.framed import BOTTOM, Frame, Made, paged
from timebank.documents.page import INK, MARGIN, MUTED, RIGHT, Style
from timebank.domain.numbers import POT
from timebank.domain.papers import Sender
from timebank.domain.personal import AllAbout, Other, Value
from timebank.wording import Wording
from timebank.wording.catalogue import found_in, words_of

HEADS: dict[str, tuple[str, ...]] = {
    "person": ("account", "profile"),
    "talents": ("languages", "talents"),
    "consents": ("consents",),
    "network": ("relations", "memberships"),
    "goals": ("goals", "conduct_checks", "kept_longer"),
    "card": ("cards", "codes", "kiosk_tries", "kiosk_calls"),
    "offers": ("offers",),
    "activities": ("leads", "attendance"),
    "help": ("entries", "waiting"),
    "certificates": ("certificates",),
    "house": ("operator", "badges", "imported", "drafts", "looks_at_what_stands_out"),
    "log": ("log",),
}
"""What stands under which head. Hours and confirmations stand with the entry they belong to; ids are in the file alone."""

ON_AN_ENTRY = ("transfers", "clock_time", "confirmations")

_IDS = frozenset(
    {"id", "sequence", "session", "series", "person", "reverses", "position", "sort_key", "about", "extent"}
)
_TIMES = frozenset(
    {"minutes", "balance", "given", "received", "attended", "given_minutes", "attended_minutes"}
)
_TIMES_TOO = frozenset({"stated", "history", "later", "opened"})
_WORDS = {
    ("profile", "role"): "programme_roles",
    ("profile", "contact"): "contacts",
    ("relations", "kind"): "relations",
    ("consents", "purpose"): "purposes",
    ("goals", "counts"): "goal_counts",
    ("offers", "direction"): "offer_kinds",
    ("offers", "state"): "offer_states",
    ("waiting", "state"): "wait_states",
    ("entries", "kind"): "kinds",
    ("entries", "confirmation"): "confirmations",
    ("attendance", "side"): "sides",
    ("operator", "role"): "roles",
}
_FACTS = ("account", "profile", "operator")
"""Sections whose rows are facts about one thing: each stands on a line of its own."""
_LINE = Style(size=9.5)
_MUTED = Style(size=9.5, colour=MUTED, smallest=7)
_CALLED = 46.0
_LEADING = 4.7
_NAMED = frozenset(name for names in HEADS.values() if len(names) > 1 for name in names) - {
    *("account", "profile", "operator", "entries", "languages", "talents", "relations", "memberships"),
}
"""Sections that share a head with others, so that a line says what it is."""
_PARTS_OF_DAY = ("morning", "afternoon", "evening")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalPaper:
    """What is known, with what the paper adds: whose it is, when and by whom it was made."""

    about: AllAbout
    own_names: Mapping[str, str]
    sender: Sender
    moment: datetime
    day: date
    made_on: str
    made_by: str
    time_zone: str
    language: str = "nl"


def personal_paper(paper: PersonalPaper) -> bytes:
    """The paper as a PDF; the same paper gives the same bytes."""
    return paged(lambda pages, tight: _Drawn(paper, pages, tight=tight).draw())


class _Drawn:
    def __init__(self, paper: PersonalPaper, pages: int, *, tight: bool) -> None:
        self.paper, self.about = paper, paper.about
        made = Made(moment=paper.moment, on=paper.made_on, by=paper.made_by)
        self.frame = Frame(
            "all_about.title",
            paper.sender,
            made,
            pages=pages,
            tight=tight,
            language=paper.language,
            second=paper.about.language,
        )
        self.words: Wording = self.frame.words
        self.told = _Told(paper, self.words)
        self.y = 0.0

    def draw(self) -> Frame:
        frame, about = self.frame, self.about
        told = self.words.sentence("personal_answers.told", number=about.number, day=self.paper.day)
        self.y = frame.head(about.name, told)
        empty = []
        for head, names in HEADS.items():
            facts = [row for name in names if name in _FACTS for row in self.told.facts(name)]
            lines = [line for name in names if name not in _FACTS for line in self.told.lines(name)]
            if not facts and not lines:
                empty.append(self.words.label(f"all_about.{head}"))
                continue
            self.y = frame.heading(self.y, f"all_about.{head}")
            for pairs in facts:
                self._facts(pairs)
            for line in lines:
                self._line(line)
        self.y += 4
        if empty:
            self._line(self.words.sentence("personal_answers.nothing", heads="; ".join(empty)), muted=True)
        for sentence in ("left_out", "rights"):
            self._line(self.words.word("personal_answers", sentence), muted=True)
        frame.foot()
        return frame

    def _facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Facts below each other, what they are called before them."""
        sheet, wide = self.frame.sheet, RIGHT - MARGIN - _CALLED
        for called, text in pairs:
            rows = sheet.lines(text, wide, _LINE)
            self._room(len(rows) * _LEADING)
            sheet.text(MARGIN, self.y, called, _MUTED, room=_CALLED - 3)
            left = Style(size=_LINE.size, direction="ltr")
            self.y = max(
                self.y + _LEADING, sheet.paragraph(MARGIN + _CALLED, self.y, wide, text, left, leading=1.4)
            )
        self.y += 2.5

    def _line(self, text: str, *, muted: bool = False) -> None:
        style = Style(size=_LINE.size, colour=MUTED if muted else INK, direction="ltr")
        rows = self.frame.sheet.lines(text, RIGHT - MARGIN, style)
        for start in range(0, len(rows), 8):
            part = rows[start : start + 8]
            self._room(len(part) * _LEADING)
            self.y = self.frame.sheet.paragraph(
                MARGIN, self.y, RIGHT - MARGIN, " ".join(part), style, leading=1.4
            )
        self.y += 0.9

    def _room(self, high: float) -> None:
        if self.y + high > BOTTOM:
            self.y = self.frame.turn()


class _Told:
    """Rows as lines that somebody can read: what, then each field with what it is called."""

    def __init__(self, paper: PersonalPaper, words: Wording) -> None:
        self.about, self.own_names, self.words = paper.about, paper.own_names, words
        self.zone = ZoneInfo(paper.time_zone)

    def facts(self, name: str) -> Iterator[list[tuple[str, str]]]:
        """What is known of each row, with what each fact is called."""
        for row in self.about.section(name).rows:
            yield [
                (self.words.word("personal_fields", key), text)
                for key, value in row.items()
                if (text := self._text(name, key, value))
            ]

    def lines(self, name: str) -> Iterator[str]:
        """What stands in a section, a line for each thing."""
        rows = self.about.section(name).rows
        if name == "log":
            yield from self._log(rows)
        elif name == "languages":
            yield from self._gathered(rows, lambda _: "languages", "language")
        elif name == "talents":
            yield from self._gathered(rows, lambda row: str(row["direction"]), "talent")
        else:
            beside = self._beside() if name == "entries" else {}
            for row in rows:
                pairs = [*self._pairs(name, row), *beside.get(row.get("sequence"), ())]
                kind = [self.words.word("personal_kinds", name)] if name in _NAMED else []
                yield " · ".join([*kind, *pairs])

    def _gathered(
        self, rows: Sequence[Mapping[str, Value]], by: Callable[[Mapping[str, Value]], str], key: str
    ) -> Iterator[str]:
        """Short things on one line for each word that they share; what two records of a person share, once."""
        found: dict[str, dict[str, None]] = {}
        for row in rows:
            found.setdefault(by(row), {})[self._text("", key, row[key])] = None
        for shared, texts in found.items():
            yield f"{self.words.word('personal_kinds', shared)}: {', '.join(texts)}"

    def _pairs(self, name: str, row: Mapping[str, Value]) -> list[str]:
        told = []
        for key, value in row.items():
            text = self._text(name, key, value)
            if text:
                told.append(f"{self.words.word('personal_fields', key)}: {text}")
        return told

    def _text(self, name: str, key: str, value: Value) -> str:
        if value is None or value == "" or key in _IDS:
            return ""
        if isinstance(value, bool):
            return self.words.word("personal_answers", "yes") if value else ""
        if isinstance(value, Other):
            return self.words.account(POT if value.number == POT else value.name)
        if isinstance(value, datetime):
            local = value.astimezone(self.zone)
            return f"{self.words.short_date(local.date())} {local:%H:%M}"
        if isinstance(value, date):
            return self.words.short_date(value)
        if isinstance(value, Mapping):
            return self._within(name, value)
        if isinstance(value, int):
            return self._number(name, key, value)
        return self._word(name, key, value)

    def _number(self, name: str, key: str, value: int) -> str:
        if key in _TIMES or (name == "imported" and key in _TIMES_TOO):
            return self.words.duration(value)
        if name == "offers" and key == "days":
            return self.words.joined([self.words.weekday(day + 1) for day in range(7) if value >> day & 1])
        if name == "offers" and key == "parts":
            parts = [part for at, part in enumerate(_PARTS_OF_DAY) if value >> at & 1]
            return self.words.joined([self.words.word("day_parts", part) for part in parts])
        return str(value)

    def _word(self, name: str, key: str, value: str) -> str:
        if key == "talent":
            return self.words.talent(value, self.own_names.get(value, ""))
        if key == "language":
            return self.words.word("languages", value)
        section = _WORDS.get((name, key))
        return value if section is None else self.words.word(section, value)

    def _within(self, name: str, value: Mapping[str, Any]) -> str:
        """What waits, by its parts. What stands on a certificate is read on the certificate."""
        if name != "waiting":
            return self.words.word("personal_answers", "on_it")
        told = dict(value) | {"service_date": date.fromisoformat(value["service_date"])}
        return "; ".join(self._pairs("entries", {key: each for key, each in told.items() if each}))

    def _beside(self) -> dict[Value, list[str]]:
        """What belongs to each entry: hours that moved, clock time, and how it was confirmed later."""
        found: dict[Value, list[str]] = {}
        for name in ON_AN_ENTRY:
            for row in self.about.section(name).rows:
                found.setdefault(row["sequence"], []).append(self._hours(name, row))
        return found

    def _hours(self, name: str, row: Mapping[str, Value]) -> str:
        minutes = row.get("minutes")
        time = self.words.duration(minutes) if isinstance(minutes, int) else ""
        if name == "clock_time":
            return f"{self.words.word('sides', str(row['side']))} {time}"
        if name == "confirmations":
            return f"{self.words.word('personal_fields', 'confirmation')}: " + self.words.word(
                "confirmations", str(row["confirmation"])
            )
        other = row["from"] if isinstance(row["from"], Other) else row["to"]
        key = "hours_from" if isinstance(row["from"], Other) else "hours_to"
        named = self._text(name, "with", other) or self.words.account("")
        return f"{self.words.word('personal_fields', key)} {named}: {time}"

    def _log(self, rows: Sequence[Mapping[str, Value]]) -> Iterator[str]:
        """Changes one by one; looks, which may be hundreds, by how often and when."""
        looks = []
        for row in rows:
            named = str(row["operation"])
            if found_in(words_of(self.words.language, "sentences"), f"member_changes.{named}"):
                told = self.words.word("member_changes", named)
                yield f"{self._text('log', 'at', row['at'])}: {told}"
            else:
                looks.append(self._text("log", "at", row["at"]))
        if looks:
            yield self.words.sentence(
                "personal_answers.looks", count=len(looks), first=looks[0], last=looks[-1]
            )
