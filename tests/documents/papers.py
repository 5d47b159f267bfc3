"""People and papers for the tests of documents, and three readers that copy text out again."""

import io
import re
import subprocess
import unicodedata
from datetime import UTC, date, datetime
from pathlib import Path
from shutil import which

import pypdf
import pypdfium2
import zxingcpp

from timebank.domain.certificates import CertificateFacts, CertifiedHours, OwnWords, Responsible
from timebank.domain.papers import Sender

MOMENT = datetime(2026, 7, 1, 9, 30, tzinfo=UTC)
SENDER = Sender(
    name="Buurthuis De Linde",
    subtitle="Tijdbank · samen leven, samen leren",
    address="Lindelaan 12, 1234 AB Voorbeeldstad",
    phone="012-345 67 89",
    kvk="12345678",
)
LINDE = Responsible(name=SENDER.name, kvk=SENDER.kvk)
FOOD_BANK = Responsible(name="Voedselbank Oost", kvk="87654321", phone="012-987 65 43")
# As long as a real one, and as dense.
CODE = "TB1:" + "A2B3C4D5E6F7G2H3I4J5K6L7M2N3O4P5" * 5 + "Q6R7S2T"

PEOPLE = {
    "en": ("Ayaan Warsame Cali", ""),
    "ar": ("Fatima al-Hassan", "فاطمة الحسن"),
    "fa": ("Ahmad Rahimi", "احمد رحیمی"),
    "ti": ("Zebib Tesfay Gebre", "ዘቢብ ተስፋይ ገብረ"),
    "tr": ("Hüseyin Gökçe Yılmaz", ""),
    "uk": ("Olena Koval", "Олена Коваль Їжак"),
    "so": ("Xaawo Cabdi Faarax", ""),
}


def hours(count: int, *, side: str = "given", responsible: Responsible = LINDE) -> tuple[CertifiedHours, ...]:
    """So many rows of an hour each, one a day."""
    return tuple(
        CertifiedHours(
            entry=index + 1,
            service_date=date.fromordinal(date(2026, 1, 1).toordinal() + index),
            talent="cooking",
            side=side,  # type: ignore[arg-type]
            minutes=60,
            responsible=responsible,
            confirmed=True,
            seen_by="H. de Vries",
        )
        for index in range(count)
    )


def facts(language: str | None = "en", **changes: object) -> CertificateFacts:
    """A certificate's facts with a second language and its person."""
    name, script_name = PEOPLE[language or "en"]
    values: dict[str, object] = {
        "number": "2026-00123-7",
        "account": "1045-5",
        "name": name,
        "script_name": script_name,
        "start": date(2026, 1, 1),
        "until": date(2026, 6, 30),
        "hours": hours(4),
        "own_words": OwnWords(),
        "sender": SENDER,
        "check_phone": SENDER.phone,
        "place": "Voorbeeldstad",
        "issued_on": date(2026, 7, 1),
        "signatory": "Henk de Vries",
        "signatory_function": "coördinator",
        "language": "nl",
        "second_language": language,
    }
    return CertificateFacts(**(values | changes))  # type: ignore[arg-type]


def readings(file: bytes, folder: Path) -> dict[str, str]:
    """What each reader copies out of a PDF, in Unicode NFKC and without marks of direction."""
    found = {
        "pypdf": "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file)).pages),
        "pdfium": _with_pdfium(file),
    }
    if which("pdftotext"):
        path = folder / "paper.pdf"
        path.write_bytes(file)
        told = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
        found["poppler"] = re.sub(" +", " ", told.stdout.decode())
    return {reader: _plain(text) for reader, text in found.items()}


def pages_of(file: bytes) -> int:
    """How many pages a PDF has."""
    return len(pypdf.PdfReader(io.BytesIO(file)).pages)


def scanned(file: bytes, page: int = 0) -> list[tuple[str, float, float]]:
    """Each code on a page with the middle of it in millimetres, as a scanner finds them at 150 dpi."""
    document = pypdfium2.PdfDocument(file)
    image = document[page].render(scale=150 / 72).to_pil()
    document.close()
    places = []
    for code in zxingcpp.read_barcodes(image):
        corners = (code.position.top_left, code.position.bottom_right)
        x, y = (sum(getattr(corner, axis) for corner in corners) / 2 for axis in ("x", "y"))
        places.append((code.text, x / 150 * 25.4, y / 150 * 25.4))
    return places


def _with_pdfium(file: bytes) -> str:
    document = pypdfium2.PdfDocument(file)
    texts = []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return "\n".join(texts)


def _plain(text: str) -> str:
    normal = unicodedata.normalize("NFKC", text)
    return "".join(
        letter for letter in normal if letter not in "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
    )
