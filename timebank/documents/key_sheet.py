"""The public keys on paper: whoever checks certificates elsewhere gets them from this sheet."""

from dataclasses import dataclass
from datetime import datetime

from timebank.documents.letterhead import letterhead
from timebank.documents.page import INK, MARGIN, MUTED, RIGHT, Sheet, Style
from timebank.domain.papers import Sender
from timebank.domain.proofs import PublicKey
from timebank.wording import Wording, wording

_CODE = 40.0
_FOOT = 278.0
_LEFT = MARGIN + _CODE + 8


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyOnPaper:
    """A key and the code that holds it."""

    key: PublicKey
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySheet:
    """The keys of a centre, the one that signs now first. `check_page` is an address or empty."""

    sender: Sender
    keys: tuple[KeyOnPaper, ...]
    check_page: str
    language: str
    moment: datetime


def key_sheet(paper: KeySheet) -> bytes:
    """The sheet as a PDF, on as many pages as there are keys for."""
    words = wording(paper.language)
    title = words.label("key_sheet.title")
    sheet = Sheet(title=title, language=paper.language, moment=paper.moment)
    letterhead(sheet, paper.sender, words)
    sheet.text(MARGIN, 44, title, Style(size=16, bold=True), kind="H1")
    y = 52.5
    phone = {"phone": paper.sender.phone} if paper.sender.phone else {}
    sentences = [words.label(f"key_sheet.{key}", **phone) for key in ("what", "how", "compare")]
    if paper.check_page:
        sentences.append(words.label("key_sheet.page", address=paper.check_page))
    for sentence in sentences:
        y = sheet.paragraph(MARGIN, y, RIGHT - MARGIN, sentence, Style(size=10.5)) + 2
    y += 4
    for each in paper.keys:
        if y + _CODE + 6 > _FOOT:
            sheet.turn()
            y = 20.0
        y = _one(sheet, words, y, each)
    return sheet.finish()


def _one(sheet: Sheet, words: Wording, y: float, each: KeyOnPaper) -> float:
    key, room = each.key, RIGHT - _LEFT
    sheet.rule(MARGIN, RIGHT, y, thickness=0.9, colour=INK)
    top = y + 5
    sheet.code(MARGIN, top, _CODE, each.code, spoken=words.label("key_sheet.code_spoken"))
    facts = {"since": key.since, "until": key.until}
    state = "signs_now" if key.until is None else "signed_then"
    line = sheet.paragraph(
        _LEFT, top + 3.2, room, words.label(f"key_sheet.{state}", **facts), Style(size=10.5, bold=True)
    )
    sheet.text(_LEFT, line + 5.5, words.label("key_sheet.fingerprint"), Style(size=9, colour=MUTED))
    sheet.text(_LEFT, line + 12.5, key.fingerprint, Style(size=15, bold=True), room=room)
    if key.until is not None:
        sheet.paragraph(
            _LEFT, line + 18, room, words.label("key_sheet.still_valid"), Style(size=9, colour=MUTED)
        )
    return top + _CODE + 5
