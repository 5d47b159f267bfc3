"""Whatever table is written, in whatever encoding, separator and unit, is read back the same."""

import csv
import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timebank.formats.reading import read_source
from timebank.formats.words import cell_text

WEST = ("Zoë Böhmer", "André Günther", "Siobhán Ó Briain", "François Lefèvre", "Henk de Groot", "José Núñez")
TURKEY = ("Fatma Yıldız", "Ayşe Çelik", "Hüseyin Doğan", "Gülşah Şahin", "Henk de Groot")
POLAND = ("Małgorzata Wiśniewska", "Łukasz Żółć", "Jiří Dvořák", "Henk de Groot", "Šárka Nováková")
UKRAINE = ("Тарас Шевчук", "Олена Коваль", "Юлія Гриценко", "Henk de Groot")
ARABIA = ("فاطمة الحسن", "يوسف الخطيب", "محمد عبد الرحمن", "Henk de Groot")
ALL = WEST + TURKEY + POLAND + UKRAINE + ARABIA + ("ተስፋይ ገብረመድህን", "李小龙", 'O\'Brien; "Pat", jr.')

NAMES = {
    "cp1252": WEST,
    "iso8859-1": WEST,
    "mac_roman": WEST,
    "cp850": WEST,
    "cp1254": TURKEY,
    "cp1250": POLAND,
    "cp1251": UKRAINE,
    "cp1256": ARABIA,
    "utf-8": ALL,
    "utf-8-sig": ALL,
    "utf-16": ALL,
    "utf-16-le": ALL,
    "utf-16-be": ALL,
    "utf-32": ALL,
}
HEADERS = (
    ("Datum", "Gever", "Ontvanger", "Activiteit"),
    ("datum", "wie hielp?", "voor wie?", "talent"),
    ("Date", "Giver", "Receiver", "Activity"),
    ("Date", "Who helped", "For whom", "What"),
)


def comma_hours(minutes: int) -> str:
    return f"{minutes / 60:.2f}".replace(".", ",")


UNITS = {
    "Minuten": str,
    "minutes": str,
    "Seconden": lambda minutes: str(minutes * 60),
    "Tijd": lambda minutes: f"{minutes // 60}:{minutes % 60:02d}",
    "Duur": lambda minutes: f"{minutes // 60}u{minutes % 60:02d}",
    "Aantal uren": comma_hours,
    "Hours": lambda minutes: f"{minutes / 60:.2f}",
    "Time": lambda minutes: f"{minutes} min",
}
DATES = ("%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%d", "%d.%m.%y")


@st.composite
def tables(draw):
    encoding = draw(st.sampled_from(sorted(NAMES)))
    names = st.sampled_from(NAMES[encoding])
    # Quarters only: two decimals of an hour then lose nothing.
    minutes = st.integers(1, 200).map(lambda quarters: quarters * 15)
    days = st.integers(0, 3000).map(lambda n: date(2018, 1, 1) + timedelta(days=n))
    row = st.tuples(days, names, names, st.sampled_from(["koken", "fietsles", "", "tuin, klein"]), minutes)
    rows = draw(st.lists(row.filter(lambda r: r[1] != r[2]), min_size=1, max_size=8))
    # One odd name can be read in several encodings; a list of people is told apart.
    pairs = zip(NAMES[encoding], NAMES[encoding][1:], strict=False)
    rows += [(date(2026, 1, 1), giver, receiver, "", 60) for giver, receiver in pairs]
    return (
        encoding,
        rows,
        draw(st.sampled_from([",", ";", "\t", "|"])),
        draw(st.sampled_from(["\n", "\r\n", "\r"])),
        draw(st.sampled_from(HEADERS)),
        draw(st.sampled_from(sorted(UNITS))),
        draw(st.sampled_from(DATES)),
        draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])),
    )


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tables())
def test_read_back_the_same(tmp_path: Path, table):
    encoding, rows, separator, newline, header, unit, day_format, quoting = table
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator=newline, quoting=quoting)
    writer.writerow([*header, unit])
    for day, giver, receiver, talent, minutes in rows:
        writer.writerow([day.strftime(day_format), giver, receiver, talent, UNITS[unit](minutes)])
    path = tmp_path / "tabel.csv"
    path.write_bytes(text.getvalue().encode(encoding))

    source = read_source(path)

    assert source.rejected == ()
    names = {key: person.name for key, person in source.people.items()}
    assert [(m.day, names[m.giver], names[m.receiver], m.talent, m.minutes) for m in source.movements] == [
        (day, cell_text(giver), cell_text(receiver), talent, minutes)
        for day, giver, receiver, talent, minutes in rows
    ]
    assert source.detected.separator == separator
    assert (source.rounded_rows, source.read) == (0, len(rows))


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_no_bytes_make_it_stumble(tmp_path: Path, raw):
    from timebank.domain.errors import Refusal

    path = tmp_path / "iets.csv"
    path.write_bytes(b"Datum;Gever;Ontvanger;Uren\n" + raw)
    try:
        source = read_source(path)
    except Refusal:
        return
    assert source.read == len(source.movements) + len(source.skipped) + len(source.rejected)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_the_encoding_is_told(tmp_path, name):
    path = tmp_path / "t.csv"
    lines = "".join(f"01-02-2026;{a};Piet Bakker;1\r\n" for a in NAMES[name])
    path.write_bytes(f"Datum;Gever;Ontvanger;Uren\r\n{lines}".encode(name))
    told = read_source(path).detected.encoding
    expected = {
        "cp1252": "windows-1252",
        "iso8859-1": "windows-1252",
        "mac_roman": "mac-roman",
        "cp850": "dos-850",
        "cp1254": "windows-1254",
        "cp1250": "windows-1250",
        "cp1251": "windows-1251",
        "cp1256": "windows-1256",
        "utf-8-sig": "utf-8",
        "utf-16": "utf-16-le",
        "utf-32": "utf-32-le",
    }
    assert told == expected.get(name, name)


@pytest.mark.parametrize("name", ["Şule Öz", "Şükran Bal", "Işıl Ak", "Şeyma Kaya"])
def test_one_turkish_name_is_enough(tmp_path, name):
    path = tmp_path / "t.csv"
    path.write_bytes(f"Datum;Gever;Ontvanger;Uren\n01-02-2026;{name};Piet;1\n".encode("cp1254"))
    source = read_source(path)
    assert name in {person.name for person in source.people.values()}
