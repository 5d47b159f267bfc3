"""Files that somebody brings: read by every reader of them, within this process, which may refuse and nothing else.

What the program reads in a process of its own is read here without that fence: only endless work and a process that dies count
there, for whatever its reader raises is a damaged file.
"""

import atexit
import io
import shutil
import tempfile
import zipfile
from contextlib import suppress
from functools import cache
from pathlib import Path

import openpyxl  # noqa: F401 - imported late by the program, where the fuzzer would not see into it
from PIL import Image

from tests.fixtures.bank import ADMIN, PASSWORD, found
from tests.fixtures.tones import tone
from timebank.documents.structure import code_inside
from timebank.domain.access import Actor
from timebank.domain.errors import Refusal
from timebank.domain.lists import ListQuery
from timebank.domain.words import SheetLine
from timebank.formats.code_reading import codes_in, codes_on_pages
from timebank.formats.logo import read_logo
from timebank.formats.mapping import read_mapping
from timebank.formats.reading import read_source
from timebank.formats.sound import read_sound
from timebank.formats.svg import plain
from timebank.formats.words_sheet import read_sheet, write_sheet, xlsx_cells
from timebank.office import Office
from timebank.services.attendance import find_guests, match_names
from timebank.services.audit_log import list_log
from timebank.services.certificates import certificate_register
from timebank.services.finding import find_anything
from timebank.services.lists import list_register
from timebank.services.members import find_members
from timebank.services.proofs import verify_certificate
from timebank.services.review import list_entries
from timebank.services.slip_reading import read_slips
from timebank.store.database import Database
from timebank.wording import wording

HEAD = b"Datum;Gever;Ontvanger;Uren\n"
SHEET = "xl/worksheets/sheet1.xml"


@cache
def folder() -> Path:
    """One folder for all files of a run; gone after it."""
    made = Path(tempfile.mkdtemp(prefix="timebank-fuzz-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def written(name: str, content: bytes) -> Path:
    file = folder() / name
    file.write_bytes(content)
    return file


def tables(data: bytes) -> None:
    """A CSV of another program: no row is read, passed over or refused twice."""
    with suppress(Refusal):
        source = read_source(written("l.csv", data))
        # Of a list of balances a row may be a person and nothing more.
        assert source.read >= len(source.movements) + len(source.skipped) + len(source.rejected)


def mappings(data: bytes) -> None:
    """What explains a table, as TOML or JSON, and the table that is read with it."""
    with suppress(Refusal):
        mapping = read_mapping(written("m.toml", data))
        source = read_source(written("m.csv", HEAD + b"01-02-2026;A;B;1,5\nx;C;;2\n"), mapping=mapping)
        assert source.read == len(source.movements) + len(source.skipped) + len(source.rejected)


def word_lists(data: bytes) -> None:
    """The sheet of words as CSV."""
    with suppress(Refusal):
        read_sheet(written("w.csv", data.removeprefix(b"PK\x03\x04")))


@cache
def _sheet() -> dict[str, bytes]:
    line = SheetLine(key="uk/kiosk.kiosk.no", place="kiosk", dutch="Nee", english="No", text="Ні")
    file = folder() / "made.xlsx"
    write_sheet((line,), wording("nl"), file)
    with zipfile.ZipFile(file) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def sheets(data: bytes) -> None:
    """The cells of a spreadsheet, packed anew, for a packed file is nothing that a fuzzer can change with sense."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, content in _sheet().items():
            file.writestr(name, data if name == SHEET else content)
    with suppress(Exception):
        # Not from a file, which a reader that stumbles leaves open; in the program its process ends with it.
        xlsx_cells(packed)  # type: ignore[arg-type]


def drawings(data: bytes) -> None:
    """A drawing: what is left of it is a drawing that is left as it is."""
    with suppress(Refusal):
        text = plain(data).text()
        assert plain(text.encode("utf-8", "surrogatepass")).text() == text


def pictures(data: bytes) -> None:
    """A photo of a certificate, and a logo."""
    codes_in(data if b"%PDF-" not in data[:1024] else data[1024:])
    if data.startswith((b"\x89PNG", b"\xff\xd8\xff")):
        with suppress(Refusal):
            read_logo(data)


def papers(data: bytes) -> None:
    """A certificate as PDF."""
    code_inside(data)
    codes_on_pages(data)


def recordings(data: bytes) -> None:
    """A recording of a phrase."""
    with suppress(Refusal):
        read_sound(data)


@cache
def _bank() -> tuple[Office, Actor]:
    url = str(folder() / "bank.db")
    found(url)
    office = Office(Database(url))
    return office, office.sign_in(ADMIN, PASSWORD)


def searches(data: bytes) -> None:
    """What is typed into the boxes that search, on a bank in a file."""
    office, actor = _bank()
    text = data.decode("utf-8", "surrogateescape")
    for question in (find_members, find_anything, find_guests, match_names, read_slips, verify_certificate):
        with suppress(Refusal):
            office.ask(actor, question, text)
    for question in (list_register, list_entries, list_log, certificate_register):
        with suppress(Refusal):
            office.ask(actor, question, ListQuery(words=text, counted=True))


def picture(kind: str) -> bytes:
    """A small picture with a code on it."""
    import zxingcpp

    code = zxingcpp.create_barcode("TB1:ABCD", zxingcpp.BarcodeFormat.QRCode)
    out = io.BytesIO()
    Image.fromarray(code.to_image(scale=3)).convert("RGB").save(out, kind)
    return out.getvalue()


def recording() -> bytes:
    return tone(0.2, rate=8_000)[:3000]


def sample(name: str) -> bytes:
    """The beginning of a file that another program wrote."""
    return Path(__file__).parent.parent.joinpath("formats", "samples", name).read_bytes()[:1500]


def sheet_seeds() -> list[bytes]:
    return [_sheet()[SHEET][:4000]]
