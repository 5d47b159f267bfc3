"""Codes on photos and scans: turned, small, on a coloured ground, and files that are no picture at all."""

import io

import pypdfium2
import pytest
import segno
from PIL import Image, ImageEnhance, ImageFilter

from tests.documents.papers import CODE, MOMENT, facts
from timebank.documents.certificate import certificate
from timebank.formats.code_reading import codes_in, is_picture


def photo(file: bytes, *, dpi: float = 150, turned: float = 0, kind: str = "JPEG") -> bytes:
    """The first page as somebody photographs it on a grey table."""
    page = pypdfium2.PdfDocument(file)[0].render(scale=dpi / 72).to_pil().convert("RGB")
    table = Image.new("RGB", (page.width + 300, page.height + 300), (96, 92, 88))
    table.paste(page, (150, 150))
    out = io.BytesIO()
    table.rotate(turned, expand=True, fillcolor=(96, 92, 88)).save(out, kind)
    return out.getvalue()


PAPER = certificate(facts("ar"), CODE, MOMENT)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("turned", [0, 7, 90, 180])
def test_a_photo_of_the_paper_is_read(kind, turned):
    file = photo(PAPER, turned=turned, kind=kind)
    assert is_picture(file)
    assert codes_in(file) == (CODE,)


def test_a_dim_photo_from_aside_is_read_too():
    page = Image.open(io.BytesIO(photo(PAPER, dpi=300, kind="PNG")))
    aside = (1.12, 0.09, -180, 0.03, 1.15, -150, 0.00003, 0.00006)
    seen = page.transform((page.width + 400, page.height + 300), Image.Transform.PERSPECTIVE, aside)
    small = seen.resize((2000, seen.height * 2000 // seen.width)).filter(ImageFilter.GaussianBlur(1))
    out = io.BytesIO()
    ImageEnhance.Contrast(ImageEnhance.Brightness(small).enhance(0.6)).enhance(0.7).save(
        out, "JPEG", quality=50
    )
    assert codes_in(out.getvalue()) == (CODE,)


def test_a_scan_as_pdf_is_read_on_whichever_page_it_is():
    page = Image.open(io.BytesIO(photo(PAPER, kind="PNG")))
    empty = Image.new("RGB", page.size, "white")
    out = io.BytesIO()
    empty.save(out, "PDF", save_all=True, append_images=[page])
    assert codes_in(out.getvalue()) == (CODE,)


def test_two_papers_on_one_photo_give_two_codes_and_other_codes_are_told_as_they_are():
    sides = []
    for text in (CODE, "https://buurthuis.example"):
        out = io.BytesIO()
        segno.make_qr(text).save(out, kind="png", scale=4, border=4)
        sides.append(Image.open(out).convert("RGB"))
    both = Image.new("RGB", (sum(side.width for side in sides), max(side.height for side in sides)), "white")
    both.paste(sides[0], (0, 0))
    both.paste(sides[1], (sides[0].width, 0))
    out = io.BytesIO()
    both.save(out, "PNG")
    assert set(codes_in(out.getvalue())) == {CODE, "https://buurthuis.example"}


def test_what_is_transparent_is_paper():
    out = io.BytesIO()
    segno.make_qr(CODE).save(out, kind="png", scale=4, border=4, light=None)
    assert codes_in(out.getvalue()) == (CODE,)


def test_a_picture_that_would_fill_the_memory_is_not_unpacked(monkeypatch):
    monkeypatch.setattr("timebank.formats.code_reading._MOST_PIXELS", 1000)
    assert codes_in(photo(PAPER)) == ()


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 50,
        b"\xff\xd8\xff" + b"\0" * 500,
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"GIF89a" + b"\0" * 50,
        b"%PDF-1.7\n%%EOF",
        b"<svg/>",
        PAPER[: len(PAPER) // 2],
        b"%PDF-1.7 " + b"\0" * 50_000_000,
    ],
    ids=["empty", "png", "jpeg", "webp", "gif", "pdf", "svg", "half a pdf", "huge"],
)
def test_what_cannot_be_read_holds_no_code(file):
    assert codes_in(file) == ()
