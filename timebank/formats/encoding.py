"""Which bytes mean which letters: found out by looking at the whole file once."""

import codecs
import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from timebank.domain.errors import (
    SourceFileEmpty,
    SourceFileMissing,
    SourceFileTooLarge,
    SourceLineTooLong,
    SourceNotText,
)

MOST_BYTES = 512 * 1024 * 1024
"""A larger file is no list of exchanges; it is refused before it fills the memory."""

LONGEST_LINE = 4 * 1024 * 1024
"""Bytes without a line break, beyond which a file is refused."""

_CHUNK = 1024 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Spreadsheets (new and old) and PDF: their bytes would make strange columns.
_NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-")
_LETTERS = bytes(n for n in range(256) if n >= 32 or n in b"\t\n\r\f\v\x1a\x1b")
_EIGHT_BIT = ("cp1252", "mac_roman", "cp1250", "cp1254", "cp1251", "cp1256", "cp850")
_NAMES = {
    "cp1252": "windows-1252",
    "mac_roman": "mac-roman",
    "cp1250": "windows-1250",
    "cp1254": "windows-1254",
    "cp1251": "windows-1251",
    "cp1256": "windows-1256",
    "cp850": "dos-850",
}
_MIXED = "utf-8 and windows-1252"
_WORDS = re.compile(rb"[^\s,;|\t\"]*[\x80-\xff][^\s,;|\t\"]*")
_MOST_SAMPLE = 64 * 1024

# How much a letter speaks for a Western, Turkish or Central European table; the rest of Latin gets less.
_AT_HOME = frozenset("éëèïöüóáíçêàäñß")
_NEIGHBOURS = frozenset("âôûîúışğłńśźżąćęčšžřěůő")
_FURTHER = frozenset("œæøåãõýðþ")
_PUNCTUATION = frozenset("‘’“”„–—…€«»°·")


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What one look at all bytes told: how to decode them and how many lines there are."""

    path: Path
    encoding: str
    byte_order_mark: bool
    lines: int

    @property
    def name(self) -> str:
        """The encoding as people know it."""
        return _NAMES.get(self.encoding, self.encoding)

    @property
    def codec(self) -> str:
        """The encoding as Python knows it, taking the byte order mark away."""
        if self.encoding == _MIXED or (self.encoding == "utf-8" and self.byte_order_mark):
            return "utf-8-sig" if self.byte_order_mark else "utf-8"
        if self.byte_order_mark:
            return self.encoding.rsplit("-", 1)[0]
        return self.encoding

    @property
    def mixed(self) -> bool:
        """Whether some lines of a UTF-8 file are Windows-1252: two files that were pasted together."""
        return self.encoding == _MIXED


def survey(path: Path, encoding: str | None = None) -> Survey:
    """Look at a file once, in bounded memory. `encoding` is what a person said it is, if somebody did.

    Raises SourceFileMissing, SourceFileEmpty, SourceFileTooLarge, SourceLineTooLong or SourceNotText.
    """
    if not os.path.isfile(path):
        raise SourceFileMissing(file=path.name)
    size = path.stat().st_size
    if size == 0:
        raise SourceFileEmpty(file=path.name)
    if size > MOST_BYTES:
        raise SourceFileTooLarge(file=path.name, most_megabytes=MOST_BYTES // 1024 // 1024)
    look = _Look(path)
    try:
        with path.open("rb") as stream:
            if stream.read(8).startswith(_NO_TEXT):
                raise SourceNotText(file=path.name)
            stream.seek(0)
            while chunk := stream.read(_CHUNK):
                look.at(chunk)
    except OSError as error:
        raise SourceFileMissing(file=path.name) from error
    if look.no_text():
        raise SourceNotText(file=path.name)
    found, mark = look.verdict()
    return Survey(path=path, encoding=encoding or found, byte_order_mark=mark, lines=look.lines())


class _Look:
    """What is gathered while the bytes pass by."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._head = b""
        self._feeds = 0
        self._returns = 0
        self._since_break = 0
        self._tail = b""
        self._multibyte = 0
        self._broken = 0
        self._sample: list[bytes] = []
        self._sampled = 0

    def at(self, chunk: bytes) -> None:
        """Take in the next bytes."""
        if len(self._head) < 4096:
            self._head += chunk[: 4096 - len(self._head)]
        self._feeds += chunk.count(b"\n")
        self._returns += chunk.count(b"\r")
        self._bound(chunk)
        if not chunk.isascii() or self._tail:
            self._letters(chunk)

    def lines(self) -> int:
        """About how many lines there are; enough to tell how far the reading is."""
        return max(self._feeds, self._returns, 1)

    def no_text(self) -> bool:
        """Whether the first bytes are a picture's or a program's: one in twenty is no letter at all."""
        if _without_mark(self._head) or any(self._head.startswith(mark) for mark, _ in _MARKS[1:]):
            return False
        return len(self._head.translate(None, _LETTERS)) * 20 > max(len(self._head), 400)

    def verdict(self) -> tuple[str, bool]:
        """The encoding and whether a byte order mark says so."""
        for mark, name in _MARKS:
            if self._head.startswith(mark):
                mended = name == "utf-8" and self._broken
                return (_MIXED if mended else name), True
        if wide := _without_mark(self._head):
            return wide, False
        broken = self._broken + bool(self._tail)
        if not broken:
            return "utf-8", False
        if self._multibyte > 5 * broken:
            return _MIXED, False
        return best_eight_bit(b" ".join(self._sample)), False

    def _bound(self, chunk: bytes) -> None:
        first = min((at for at in (chunk.find(b"\n"), chunk.find(b"\r")) if at >= 0), default=-1)
        if first < 0:
            self._since_break += len(chunk)
            longest = self._since_break
        else:
            longest = self._since_break + first
            self._since_break = len(chunk) - 1 - max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
        if longest > LONGEST_LINE:
            raise SourceLineTooLong(
                file=self._path.name, line=self.lines(), most_megabytes=LONGEST_LINE // 1024 // 1024
            )

    def _letters(self, chunk: bytes) -> None:
        if self._sampled < _MOST_SAMPLE:
            for word in _WORDS.findall(chunk):
                self._sample.append(word[:80])
                self._sampled += len(word[:80])
                if self._sampled >= _MOST_SAMPLE:
                    break
        data = self._tail + chunk
        self._tail = b""
        at = 0
        while at < len(data):
            try:
                text = data[at:].decode("utf-8")
            except UnicodeDecodeError as error:
                good = data[at : at + error.start]
                self._multibyte += len(good) - len(good.decode("utf-8"))
                if at + error.end >= len(data) and error.reason == "unexpected end of data":
                    self._tail = data[at + error.start :]
                    return
                self._broken += 1
                at += error.end
                if self._broken > 2000:
                    # Long past any doubt; looking at each further byte would only take time.
                    return
            else:
                self._multibyte += len(data) - at - len(text)
                return


def _without_mark(head: bytes) -> str | None:
    """UTF-16 without a mark shows by NUL bytes that stand on one side only."""
    pairs = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if pairs >= 4 and even == 0 and odd * 10 >= pairs:
        return "utf-16-le"
    if pairs >= 4 and odd == 0 and even * 10 >= pairs:
        return "utf-16-be"
    return None


def best_eight_bit(words: bytes) -> str:
    """The eight-bit encoding in which these words look most like names; Windows-1252 in doubt."""
    best, most = "cp1252", float("-inf")
    for name in _EIGHT_BIT:
        try:
            text = words.decode(name)
        except UnicodeDecodeError:
            continue
        score = sum(_looks(word) for word in text.split(" "))
        if score > most:
            best, most = name, score
    return best


def _looks(word: str) -> float:
    """How much a word with letters beyond ASCII looks like something that people write."""
    score = 0.0
    padded = f" {word} "
    for before, letter, after in zip(padded, padded[1:], padded[2:], strict=False):
        if letter.isascii():
            continue
        score += _weight(before, letter, after)
    return score


def _weight(before: str, letter: str, after: str) -> float:
    category = unicodedata.category(letter)
    if category[0] == "C" and letter not in "\u200c\u200d\u200e\u200f":
        return -10.0
    if category[0] != "L":
        return _weight_of_sign(before, letter, after)
    script = unicodedata.name(letter, "").split(" ")[0]
    if script in ("CYRILLIC", "ARABIC"):
        beside = [c for c in (before, after) if c.isalpha()]
        if any(not unicodedata.name(c, "").startswith(script) for c in beside):
            return -6.0
        if script == "CYRILLIC" and letter.isupper() and before.islower():
            return -4.0
        return 2.0 if beside else -1.0
    if letter.isupper():
        if before.islower():
            return -4.0
        small = letter.lower()
        # Ş and Þ are one byte: Turkish names are written here, Icelandic ones hardly.
        return 1.5 if small in _AT_HOME or letter == "İ" else 1.1 if small in _NEIGHBOURS else 0.8
    score = (
        3.0 if letter in _AT_HOME else 2.0 if letter in _NEIGHBOURS else 1.0 if letter in _FURTHER else 0.3
    )
    # Two accented letters side by side are rare in Latin script, and the rule in anything else.
    doubled = sum(1 for c in (before, after) if c.isalpha() and not c.isascii())
    return score - 1.5 * doubled


def _weight_of_sign(before: str, sign: str, after: str) -> float:
    inside = before.isalpha() and after.isalpha()
    if sign == "’" and inside:
        return 1.0
    if inside:
        return -4.0
    if sign in _PUNCTUATION:
        return 0.5 if not before.isalpha() or sign in "”’…" else -1.5
    return -2.0
