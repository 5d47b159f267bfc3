"""What is fuzzed: each reader with honest examples to begin from, and the longest that one input may take."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.fuzz import files, texts

PAPER = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 90]>>endobj trailer<</Root 1 0 R/Info<</TimebankCode(TB1:A)>>>>\n%%EOF"
)
DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"><style>.a{fill:red}
</style><defs><path id="p" d="M0 0h5v5z"/></defs><use xlink:href="#p" class="a" style="fill:url(#x)"/><text>a</text></svg>"""


def _json(*values: object) -> Sequence[bytes]:
    return [json.dumps(value).encode() for value in values]


def _said(*words: str) -> Sequence[bytes]:
    return [word.encode() for word in words]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A reader, honest inputs, how large an input may grow, and how many seconds one may take."""

    read: Callable[[bytes], None]
    seeds: Callable[[], Sequence[bytes]]
    largest: int = 400
    longest: int = 5


SAMPLES = (
    "logboek_buurthuis.csv",
    "help_list_en.csv",
    "saldi.csv",
    "timeoverflow_transfers_nl.csv",
    "nexus_report.csv",
)
TARGETS: dict[str, Target] = {
    "times": Target(read=texts.times, seeds=lambda: _said("2", "2:30", "2,5u", "150 min", "1½ uur", "-1:15", "2u30", "1.234,50", "1 1/3"), largest=60),
    "days": Target(read=texts.days, seeds=lambda: _said("22-11-2026", "gisteren", "22 nov", "2026-11-22T13:05:00+01:00", "13:05", "za", "#12"), largest=60),
    "names": Target(read=texts.names, seeds=lambda: _said("Fatma Yılmaz", "Jan van der Berg", "فاطمة الحسن", "ተስፋይ", "O'Brien-Núñez", "1001-9"), largest=300),
    "searches": Target(read=files.searches, seeds=lambda: _said("Fatma", "فاطمة", "1001-9", "22-11-2026", '"a* OR b', "%_", "Fatma;Henk;1:30"), largest=200, longest=20),
    "scans": Target(read=texts.scans, seeds=lambda: _said("1045-5.7K3VQH2M9X", "2026-00001-4", "1001-9", "#a0b1c2", "https://x/k#1001-9"), largest=60),
    "pasted": Target(read=texts.pasted, seeds=lambda: _said("Datum\tGever\tOntvanger\tTijd\n22-11-2026\tA\tB\t1:30\n", "1;koken;Fatma;Henk;1,5\n2;tuin;Henk;Fatma;2")),
    "tables": Target(read=files.tables, seeds=lambda: [files.sample(name) for name in SAMPLES], largest=2000, longest=10),
    "mappings": Target(read=files.mappings, seeds=lambda: [b'unit="hours"\nencoding="cp1252"\nseparator=";"\n[columns]\ndate=1\ngiver="Gever"\n[people]\nA="1001-9"\n', *_json({"columns": {"time": "Uren"}, "swap": True})], longest=10),
    "word lists": Target(read=files.word_lists, seeds=lambda: _said("Sleutel;Nederlands;Tekst;Op\nuk/kiosk.kiosk.no;Nee;Ні;22-11-2026\n", "key,dutch,text\na,b,c\n")),
    "sheets": Target(read=files.sheets, seeds=files.sheet_seeds, largest=4000, longest=20),
    "templates": Target(read=texts.templates, seeds=texts.template_seeds, largest=200),
    "codes": Target(read=texts.codes, seeds=lambda: [*_said("TB1:ABCD", "TBK1:ABCD.EFGH", "a.b.c"), *_json(texts.CREDENTIAL)], largest=2000),
    "options": Target(read=texts.options, seeds=lambda: _json(texts.SLOTS, texts.ARRANGED, texts.VIEW)),
    "drawings": Target(read=files.drawings, seeds=lambda: [DRAWING], largest=2000),
    "pictures": Target(read=files.pictures, seeds=lambda: [files.picture(kind) for kind in ("PNG", "JPEG", "WEBP")], largest=8000, longest=10),
    "papers": Target(read=files.papers, seeds=lambda: [PAPER, files.picture("PDF")], largest=8000, longest=25),
    "recordings": Target(read=files.recordings, seeds=lambda: [files.recording()], largest=6000, longest=10),
}  # fmt: skip
