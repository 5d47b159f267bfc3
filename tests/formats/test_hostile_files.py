"""Files that were made to hurt: each is refused in one sentence, within bounds of time and memory."""

import io
import random
import re
import struct
import time
import wave
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import segno
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.fixtures.tones import tone
from timebank.documents.structure import code_inside
from timebank.domain import errors, word_refusals
from timebank.domain.errors import Refusal
from timebank.domain.file_names import safe_name
from timebank.domain.words import SheetLine
from timebank.formats import code_reading, sound, words_sheet
from timebank.formats.code_reading import codes_in
from timebank.formats.logo import read_logo
from timebank.formats.mapping import read_mapping
from timebank.formats.proof import new_key
from timebank.formats.reading import read_source
from timebank.formats.sound import read_sound
from timebank.formats.svg import plain
from timebank.formats.words_sheet import read_sheet, write_sheet
from timebank.wording import wording

KEY = new_key()
QUIETLY = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@contextmanager
def within(seconds: float) -> Iterator[None]:
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < seconds


def written(folder: Path, name: str, content: bytes | str) -> Path:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


# --- tables and the mapping that explains them


@pytest.mark.parametrize(
    "text",
    [
        '{"a":' + "[" * 100_000,
        "a=" + "[" * 100_000,
        'encoding="undefined"',
        '{"encoding": "a\\u0000"}',
        '{"encoding": "\\ud800"}',
        '{"columns": {"date": ' + "9" * 5000 + "}}",
        "[columns]\ndate=" + "9" * 5000,
    ],
    ids=["deep json", "deep toml", "no encoding", "nul", "half a letter", "long json", "long toml"],
)
def test_a_mapping_that_was_made_to_hurt(tmp_path: Path, text: str) -> None:
    with within(5), pytest.raises(errors.MappingNotUnderstood):
        read_mapping(written(tmp_path, "m.toml", text))


@pytest.mark.parametrize("encoding", ["idna", "punycode", "utf-32"])
def test_an_encoding_that_cannot_read_every_file_is_asked_back(tmp_path: Path, encoding: str) -> None:
    mapping = read_mapping(written(tmp_path, "m.toml", f'encoding="{encoding}"'))
    file = written(tmp_path, "l.csv", "Datum;Gever;Ontvanger;Uren\n01-02-2026;Zoë;Bram;1\n")
    with pytest.raises(errors.MappingNotUnderstood):
        read_source(file, mapping=mapping)


@pytest.mark.parametrize(
    "cell", ["9" * 5000, "1 " * 50_000 + "x", "1," * 50_000 + "x", "-" * 50_000, "٣" * 5000]
)
@pytest.mark.parametrize(
    "head", ["Datum;Gever;Ontvanger;Uren;Minuten\n01-02-2026;A;B;1;", "Naam;Saldo\nAnna;"]
)
def test_a_number_that_no_computer_counts_is_one_wrong_row(tmp_path: Path, head: str, cell: str) -> None:
    with within(5):
        source = read_source(written(tmp_path, "l.csv", head + cell + "\n"))
    assert [row.reason for row in source.rejected] == ["time_not_understood"]


# --- spreadsheets


NS = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LAUGHS = b"".join(b'<!ENTITY %s "%s">' % (b"%c" % (98 + at), (b"&%c;" % (97 + at)) * 10) for at in range(9))


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    file = tmp_path_factory.mktemp("sheet") / "x.xlsx"
    line = SheetLine(key="uk/kiosk.kiosk.no", place="kiosk", dutch="Nee", english="No", text="Ні")
    write_sheet((line,), wording("nl"), file)
    return file.read_bytes()


def repacked(sheet: bytes, **parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sheet)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            short = Path(name).stem
            new.writestr(name, parts.pop(short) if short in parts else old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return made.getvalue()


def test_a_spreadsheet_of_many_megabytes_or_many_parts_is_not_unpacked(tmp_path: Path, sheet: bytes) -> None:
    bombs = (
        repacked(sheet, styles=b"<x/>" * 10_000_000),
        repacked(sheet, inner=repacked(sheet, more=bytes(30_000_000)), other=bytes(30_000_000)),
        repacked(sheet, **{f"part{number}": b"" for number in range(2000)}),
    )
    for bomb in bombs:
        assert len(bomb) < 500_000
        with within(2), pytest.raises(errors.SourceFileTooLarge):
            read_sheet(written(tmp_path, "x.xlsx", bomb))


@pytest.mark.parametrize(
    "parts",
    [
        {"styles": b"<styleSheet " + NS + b"><cellXfs>" + b"<xf/>" * 4_000_000 + b"</cellXfs></styleSheet>"},
        {
            "sheet1": b"<!DOCTYPE l [<!ENTITY a 'aaaaaaaaaa'>"
            + LAUGHS
            + b"]><worksheet "
            + NS
            + b">&j;</worksheet>"
        },
        {"sheet1": b"<worksheet " + NS + b"><sheetData>" + b"<row>" * 400_000},
    ],
    ids=["styles", "laughs", "deep"],
)
def test_a_spreadsheet_that_grows_as_it_is_read_ends_alone(
    tmp_path: Path, sheet: bytes, parts: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words_sheet, "_LONGEST", 3.0)
    with within(20), pytest.raises(word_refusals.SheetDamaged):
        read_sheet(written(tmp_path, "x.xlsx", repacked(sheet, **parts)))


def test_a_spreadsheet_whose_parts_are_broken_is_one_sentence(tmp_path: Path, sheet: bytes) -> None:
    at = sheet.index(b"xl/worksheets/sheet1.xml") + 34
    broken = sheet[:at] + b"\xff" * 60 + sheet[at + 60 :]
    locked, strange = bytearray(sheet), bytearray(sheet)
    # What the list of contents says of each part: how it is locked, how it is packed.
    for place in (match.start() for match in re.finditer(rb"PK\x01\x02", sheet)):
        locked[place + 8] |= 1
        strange[place + 10] = 99
    for content in (broken, bytes(locked), bytes(strange)):
        with pytest.raises(word_refusals.SheetDamaged):
            read_sheet(written(tmp_path, "x.xlsx", content))


# --- pictures, drawings and papers


def png(wide: int, high: int) -> bytes:
    """A picture of nothing, small as a file and huge as pixels."""
    packer = zlib.compressobj(9)
    body = b"".join(packer.compress(bytes(1 + 4 * wide)) for _ in range(high)) + packer.flush()

    def part(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    head = part(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + part(b"IDAT", body) + part(b"IEND", b"")


def encoded(kind: str) -> bytes:
    out, code = io.BytesIO(), io.BytesIO()
    segno.make_qr("TB1:ABCD").save(code, kind="png", scale=4)
    Image.open(code).convert("RGB").save(out, kind)
    return out.getvalue()


def test_more_pixels_than_a_photo_has_are_not_unpacked() -> None:
    bomb = png(65_000, 1000)
    assert len(bomb) < 500_000
    with within(1):
        assert codes_in(bomb) == ()
        with pytest.raises(Refusal):
            read_logo(bomb)


def test_a_jpeg_that_draws_itself_ten_thousand_times_is_not_drawn() -> None:
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x7f\xff"
    bomb = encoded("JPEG")[:-2] + scan * 10_000 + b"\xff\xd9"
    with within(1):
        assert codes_in(bomb) == ()
        with pytest.raises(Refusal):
            read_logo(bomb)


def spoiled(file: bytes, chance: random.Random) -> bytes:
    """The file with a few bytes changed, lost, or put in."""
    made = bytearray(file)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(12, len(made))
        match chance.randrange(3):
            case 0:
                made[at] = chance.randrange(256)
            case 1:
                del made[at : at + chance.randint(1, 20)]
            case _:
                made[at : at + 4] = chance.choice((b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff", b"[[[["))
        made += bytes(max(0, 20 - len(made)))
    return bytes(made)


READERS: Sequence[tuple[str, Callable[[], bytes], tuple[Callable[[bytes], object], ...]]] = (
    ("png", lambda: encoded("PNG"), (codes_in, read_logo)),
    ("jpeg", lambda: encoded("JPEG"), (codes_in, read_logo)),
    ("webp", lambda: encoded("WEBP"), (codes_in, read_logo)),
    ("wav", lambda: tone(0.2, rate=8_000)[:3000], (read_sound,)),
    ("pdf", lambda: encoded("PDF"), (code_inside, code_reading.codes_on_pages)),
)


@pytest.mark.parametrize(
    ("make", "readers"), [each[1:] for each in READERS], ids=[each[0] for each in READERS]
)
def test_damaged_files_of_every_kind(
    make: Callable[[], bytes], readers: tuple[Callable[[bytes], object], ...]
) -> None:
    whole, chance = make(), random.Random(7)
    with within(30):
        for _ in range(120):
            file = spoiled(whole, chance)
            for read in readers:
                with suppress(Refusal):
                    read(file)


def paper(depth: int, fan: int) -> bytes:
    """A PDF whose page draws a drawing that draws another many times over, and so on."""
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
        b"<</Length 5>>stream\n/F Do\nendstream",
    ]  # fmt: skip
    for level in range(depth):
        drawn = b"/F Do " * fan if level < depth - 1 else b"0 0 600 800 re f"
        kind = b"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F %d 0 R>>>>" % (
            6 + level
        )
        bodies.append(kind + b"/Length %d>>stream\n" % len(drawn) + drawn + b"\nendstream")
    numbered = (b"%d 0 obj\n" % number + body + b"\nendobj\n" for number, body in enumerate(bodies, 1))
    return b"%PDF-1.7\n" + b"".join(numbered) + b"trailer<</Root 1 0 R>>\n%%EOF"


def test_a_paper_that_would_draw_itself_for_hours_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code_reading, "_LONGEST", 1.0)
    with within(20):
        assert codes_in(paper(9, 10)) == ()


@pytest.mark.parametrize(
    "inside",
    [
        b'<rect fill="url(' + b" " * 300_000 + b'x"/>',
        b"<style>" + b"\n" * 900_000 + b"</style>",
        b"<style>" + b"@import" * 100_000 + b"</style>",
        b"<style>" + b"url(" * 200_000 + b"</style>",
    ],
    ids=["blanks", "lines", "imports", "links"],
)
def test_a_drawing_that_is_slow_to_read_is_read_at_once(inside: bytes) -> None:
    with within(4):
        plain(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">' + inside + b"</svg>")


# --- sound


def test_a_recording_at_a_rate_that_nobody_has_takes_no_longer() -> None:
    sound._taps.cache_clear()
    with within(8):
        read_sound(tone(0.5, rate=199_999, around=0.1))
    assert sound._taps.cache_info().misses <= 1024


def test_a_chunk_that_says_it_goes_on_for_ever() -> None:
    file = bytearray(tone(0.3))
    file[16:20] = b"\xff\xff\xff\xff"
    with suppress(Refusal):
        read_sound(bytes(file))
    with wave.open(io.BytesIO(tone(0.3))) as whole:
        assert whole.getnframes()


# --- names that become names of files

WORD = st.one_of(
    st.sampled_from(["..", "../../etc/passwd", "C:\\x", "CON", "nul.txt", "COM¹", "LPT³.x", "a\0b", "\u202efdp.exe", ".", " ", "~"]),
    st.text(max_size=300),
)  # fmt: skip


@settings(QUIETLY, max_examples=200)
@given(st.lists(WORD, max_size=4))
def test_a_name_of_anybody_stays_in_its_folder(words: list[str]) -> None:
    name = safe_name(words)
    assert name
    assert len(f"{name}.pdf".encode()) <= 200
    assert not set(name) & set('/\\:*?"<>|\0\u202e\u202d\u2066\u2067')
    assert name == name.strip(" .")
    assert Path(name).name == name
    stem = name.split(".")[0].upper().translate(str.maketrans("¹²³", "123"))
    assert stem not in {"CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "LPT1", "LPT3"}
