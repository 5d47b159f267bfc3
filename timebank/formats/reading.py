"""The one way in: a file of another program, read, recognised and told in our own words."""

from pathlib import Path
from zoneinfo import ZoneInfo

from timebank.domain.bulk import many_objects
from timebank.domain.errors import (
    ChoiceUnknown,
    MappingNotUnderstood,
    Refusal,
    SourceFileEmpty,
    SourceFormatUnknown,
)
from timebank.domain.progress import Progress, Unwatched
from timebank.formats import cyclos, headers, komunitin, nexus, table, timeoverflow
from timebank.formats.encoding import survey
from timebank.formats.gathering import Gathering
from timebank.formats.mapping import Mapping
from timebank.formats.reader import Headers, Reader, Recognise
from timebank.formats.source import Detected, Source
from timebank.formats.tables import Table, open_table, tidy
from timebank.formats.words import folded

FORMATS: dict[str, Recognise] = {
    timeoverflow.FORMAT: timeoverflow.recognise,
    komunitin.FORMAT: komunitin.recognise,
    cyclos.FORMAT: cyclos.recognise,
    nexus.FORMAT: nexus.recognise,
    table.FORMAT: table.recognise,
}
"""Every format by its name, in the order in which they are tried."""

AUTO = "auto"

_KNOWN_HEADERS = (
    timeoverflow.KNOWN_HEADERS
    | komunitin.KNOWN_HEADERS
    | cyclos.KNOWN_HEADERS
    | nexus.KNOWN_HEADERS
    | headers.KNOWN_HEADERS
)
_ROWS_A_STEP = 1000


def read_source(
    path: Path,
    *,
    wanted: str = AUTO,
    mapping: Mapping | None = None,
    zone: ZoneInfo | None = None,
    progress: Progress | None = None,
) -> Source:
    """Read a file of another program: everything that it says, and every row that is wrong.

    `wanted` is a key of FORMATS or `auto`; `zone` is where days begin and end. Raises a Refusal for a
    file that cannot be read at all (missing, empty, too large, not recognised), Cancelled when `progress`
    says so. What is wrong with single rows stands in the answer.
    """
    mapping = mapping or Mapping()
    zone = zone or ZoneInfo("Europe/Amsterdam")
    if wanted == AUTO:
        wanted = mapping.format or AUTO
    if wanted != AUTO and wanted not in FORMATS:
        raise ChoiceUnknown(choice=wanted, choices=", ".join(FORMATS))
    known = _KNOWN_HEADERS | {folded(str(column)) for column in mapping.columns.values()}
    gathering = Gathering()
    try:
        opened = open_table(survey(path, mapping.encoding or None), known, mapping.separator or None)
        reader = _reader(opened, wanted, mapping, zone)
        with many_objects():
            _gather(opened, reader, gathering, progress or Unwatched())
    except UnicodeError:
        # What we find out by ourselves reads every byte; some encodings that a person may name do not.
        raise MappingNotUnderstood(file=path.name, part="encoding") from None
    return gathering.source(mapping.source or reader.shape.format, _detected(opened, reader), mapping)


def _reader(opened: Table, wanted: str, mapping: Mapping, zone: ZoneInfo) -> Reader:
    rows = tuple((line, tidy(cells)) for line, cells in opened.head)
    if not rows:
        raise SourceFileEmpty(file=opened.survey.path.name)
    looked = Headers(table=opened, rows=rows, zone=zone, mapping=mapping)
    for name, recognise in FORMATS.items():
        if wanted in (AUTO, name) and (reader := recognise(looked)) is not None:
            return reader
    columns = ", ".join(cell for cell in rows[0][1] if cell)
    raise SourceFormatUnknown(columns=columns[:200])


def _gather(opened: Table, reader: Reader, into: Gathering, progress: Progress) -> None:
    first = reader.shape.header_line
    total = opened.survey.lines
    row = reader.row
    for line, cells in opened.rows(into.broken):
        if line <= first:
            continue
        into.read += 1
        try:
            row(line, tidy(cells), into)
        except Refusal as refusal:
            into.reject(line, refusal)
        if into.read % _ROWS_A_STEP == 0:
            progress.step(min(line, total), total)
    progress.step(total, total)


def _detected(opened: Table, reader: Reader) -> Detected:
    shape = reader.shape
    return Detected(
        format=shape.format,
        shape=shape.shape,
        encoding=opened.survey.name,
        byte_order_mark=opened.survey.byte_order_mark,
        separator=opened.separator,
        quote=opened.quote,
        header_line=shape.header_line,
        language=shape.language,
        unit=shape.unit.value,
        decimal=shape.decimal,
        date_order=shape.date_order,
        columns=shape.columns,
        earns=shape.earns,
        owner=shape.owner,
        owner_from=shape.owner_from,
    )
