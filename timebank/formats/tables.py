"""A text file as rows of cells: separator and quoting found out, broken rows told, lines counted as in the file."""

import csv
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice

from timebank.domain.errors import QuotesNotClosed, Refusal, RowNotUnderstood
from timebank.formats.encoding import LONGEST_LINE, Survey
from timebank.formats.words import cell_text, folded

# The module's own default (128 KB) makes an honest long note break the whole file.
csv.field_size_limit(LONGEST_LINE)

SEPARATORS = (",", ";", "\t", "|")
_QUOTES = ('"', "'")
_SAMPLE_LINES = 400
_SAMPLE_CHARACTERS = 256 * 1024
_HEADER_WITHIN = 20
_NOTHING = " \t\r\n\xa0,;|"
_SAYS_SEPARATOR = re.compile(r"\s*\"?sep=(.)\"?\s*", re.IGNORECASE)

Row = tuple[int, list[str]]
Broken = Callable[[int, Refusal], None]


def _ignore(line: int, refusal: Refusal) -> None:
    """While a sample is read nothing is rejected yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A surveyed file with the way its cells are told apart, and its first rows."""

    survey: Survey
    separator: str
    quote: str
    skip_lines: int
    head: tuple[Row, ...] = field(repr=False)

    def rows(self, broken: Broken = _ignore) -> Iterator[Row]:
        """Every row with something in it: the line on which it begins, and its cells as they stand.

        A row that cannot be taken apart is given to `broken` instead.
        """
        yield from _rows(_lines(self.survey), self.separator, self.quote, self.skip_lines, broken)


def open_table(survey: Survey, known_headers: Collection[str], separator: str | None = None) -> Table:
    """Find out how the cells of a surveyed file are told apart.

    `known_headers` (folded) are all headers that any format knows: the right separator shows them.
    """
    sample = _sample(survey)
    skip = 0
    if sample and (match := _SAYS_SEPARATOR.fullmatch(sample[0].rstrip("\r\n"))):
        separator, skip = separator or match[1], 1
    best: tuple[tuple[float, ...], str, str] | None = None
    for mark in [separator] if separator else SEPARATORS:
        for quote in _QUOTES:
            score = _score(sample, mark, quote, skip, known_headers)
            if best is None or score > best[0]:
                best = (score, mark, quote)
    assert best is not None
    _, mark, quote = best
    head = tuple(islice(_rows(iter(sample), mark, quote, skip, _ignore), _HEADER_WITHIN))
    return Table(survey=survey, separator=mark, quote=quote, skip_lines=skip, head=head)


def _score(
    sample: list[str], separator: str, quote: str, skip: int, known: Collection[str]
) -> tuple[float, ...]:
    rows = [cells for _, cells in _rows(iter(sample), separator, quote, skip, _ignore)]
    if not rows:
        return (0.0,)
    recognised = max(len({folded(cell) for cell in cells} & set(known)) for cells in rows[:_HEADER_WITHIN])
    widths = [len(cells) for cells in rows]
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    steady = widths.count(usual) / len(widths) if usual > 1 else 0.0
    # An apostrophe is a quote only where nearly every cell stands between two of them.
    quoted = sum(1 for line in sample[:50] if line.startswith(quote)) / min(len(sample), 50)
    in_use = 1.0 if quote == '"' else (2.0 if quoted > 0.9 else 0.0)
    return (float(recognised), in_use, steady, float(usual))


def _sample(survey: Survey) -> list[str]:
    found: list[str] = []
    size = 0
    for line in _lines(survey):
        found.append(line)
        size += len(line)
        if len(found) >= _SAMPLE_LINES or size >= _SAMPLE_CHARACTERS:
            break
    return found


def _lines(survey: Survey) -> Iterator[str]:
    """The lines of a file as text, their breaks kept, without the NUL bytes that some programs leave."""
    errors = "surrogateescape" if survey.mixed else "replace"
    with survey.path.open(encoding=survey.codec, errors=errors, newline="") as stream:
        for line in stream:
            if survey.mixed and not line.isascii():
                yield _mended(line)
            elif "\0" in line:
                yield line.replace("\0", "")
            else:
                yield line


def _mended(line: str) -> str:
    """A line of a mixed file: bytes that are no UTF-8 are Windows-1252."""
    if not any("\udc80" <= c <= "\udcff" for c in line):
        return line.replace("\0", "")
    raw = line.encode("utf-8", "surrogateescape")
    return raw.decode("cp1252", "replace").replace("\0", "")


def _rows(lines: Iterator[str], separator: str, quote: str, skip: int, broken: Broken) -> Iterator[Row]:
    for _ in range(skip):
        next(lines, None)
    reader = csv.reader(lines, delimiter=separator, quotechar=quote, strict=True)
    while True:
        begins = reader.line_num + skip + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "unexpected end" in str(error) or "field larger" in str(error):
                broken(begins, QuotesNotClosed(line=begins))
            else:
                broken(begins, RowNotUnderstood(line=begins))
            continue
        if any(cell.strip(_NOTHING) for cell in cells):
            yield begins, cells


def tidy(cells: list[str]) -> list[str]:
    """All cells of a row as somebody meant them."""
    return [cell_text(cell) for cell in cells]
