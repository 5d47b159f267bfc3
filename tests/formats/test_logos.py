"""A logo is read safely: nothing of it runs, nothing is fetched, and what cannot be used is refused with a reason."""

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, PngImagePlugin

from tests.formats.drawings import RED, svg
from timebank.domain.look_refusals import (
    LogoBroken,
    LogoInvisible,
    LogoMoves,
    LogoNotAPicture,
    LogoTooLarge,
    LogoTooManyPixels,
    LogoTooNarrow,
)
from timebank.domain.troubles import Refusal
from timebank.formats.logo import LARGEST_DRAWING, LARGEST_PICTURE, kept_logo, read_logo
from timebank.wording import wording


def picture(mode: str, size: tuple[int, int] = (60, 30), colour: object = None, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, colour if colour is not None else 0).save(out, kind)
    return out.getvalue()


def kept(file: bytes) -> Image.Image:
    logo = read_logo(file)
    image = Image.open(io.BytesIO(logo.file))
    assert (image.mode, image.size) == ("RGB", (logo.wide, logo.high))
    return image


@pytest.mark.parametrize(
    ("file", "colour"),
    [
        (picture("RGB", colour=(200, 0, 0)), (200, 0, 0)),
        (picture("RGBA", colour=(200, 0, 0, 255)), (200, 0, 0)),
        (picture("RGBA", colour=(0, 0, 0, 128)), (127, 127, 127)),
        (picture("LA", colour=(0, 128)), (127, 127, 127)),
        (picture("L", colour=80), (80, 80, 80)),
        (picture("1", colour=0), (0, 0, 0)),
        (picture("I;16", colour=40 * 256 + 17), (40, 40, 40)),
        (picture("P", colour=0), (0, 0, 0)),
        (picture("RGB", colour=(200, 0, 0), kind="JPEG"), (200, 0, 0)),
        # Ink that covers everything with cyan.
        (picture("CMYK", colour=(255, 0, 0, 0), kind="JPEG"), (0, 255, 255)),
    ],
    ids=["rgb", "rgba", "half", "grey-alpha", "grey", "one-bit", "16-bit", "palette", "jpeg", "cmyk"],
)
def test_every_kind_of_picture_becomes_red_green_and_blue_on_white(file, colour):
    found = kept(file).getpixel((5, 5))
    assert found == pytest.approx(colour, abs=2)


def test_a_palette_with_one_transparent_colour_is_laid_on_white():
    image = Image.new("P", (40, 40), 1)
    image.putpalette([0, 0, 0, 250, 250, 0])
    ImageDraw.Draw(image).rectangle((10, 10, 29, 29), fill=0)
    out = io.BytesIO()
    image.save(out, "PNG", transparency=1)
    image = kept(out.getvalue())
    assert image.size == (20, 20), "what is transparent is no part of a logo"
    assert image.getpixel((0, 0)) == (0, 0, 0)


def test_a_picture_of_16_bits_a_colour_is_read():
    row = b"\x00" + struct.pack(">HHH", 0xC800, 0, 0) * 20
    file = png(20, 20, row * 20, depth=16, kind=2)
    assert kept(file).getpixel((3, 3)) == (200, 0, 0)


def png(wide: int, high: int, rows: bytes, *, depth: int = 8, kind: int = 2) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", wide, high, depth, kind, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def test_what_a_file_says_of_itself_is_left_behind():
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Iemand Anders")
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Een Camera"
    Image.new("RGB", (30, 30), "navy").save(out, "PNG", pnginfo=notes, exif=exif)
    file = read_logo(out.getvalue()).file
    names = {file[at + 4 : at + 8] for at in chunks(file)}
    assert names == {b"IHDR", b"IDAT", b"IEND"}


def chunks(file: bytes) -> list[int]:
    places, at = [], 8
    while at < len(file):
        places.append(at)
        at += struct.unpack(">I", file[at : at + 4])[0] + 12
    return places


def test_a_photo_that_lies_on_its_side_is_turned():
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (80, 40), "navy").save(out, "JPEG", exif=exif)
    assert kept(out.getvalue()).size == (40, 80)


def test_a_photo_that_brings_another_one_along_is_the_first_of_them():
    out = io.BytesIO()
    first, other = Image.new("RGB", (40, 30), (10, 20, 120)), Image.new("RGB", (40, 30), "red")
    first.save(out, "MPO", save_all=True, append_images=[other])
    assert Image.open(io.BytesIO(out.getvalue())).n_frames == 2
    red, _, blue = kept(out.getvalue()).getpixel((20, 15))
    assert blue > 90 > red


def test_a_logo_that_was_kept_is_taken_as_it_is():
    made = read_logo(picture("RGB", (400, 300), (10, 90, 120)))
    assert kept_logo(made.file) == made


def test_a_large_picture_becomes_as_small_as_paper_needs():
    logo = read_logo(picture("RGB", (4000, 3000), (10, 90, 120)))
    assert logo.high == 240
    assert logo.shape == pytest.approx(4 / 3, rel=0.01)
    assert len(logo.file) < 20_000


def moving() -> bytes:
    out = io.BytesIO()
    first = Image.new("RGB", (20, 20), "red")
    first.save(out, "PNG", save_all=True, append_images=[Image.new("RGB", (20, 20), "blue")])
    return out.getvalue()


def gif() -> bytes:
    out = io.BytesIO()
    first = Image.new("RGB", (20, 20), "red")
    first.save(out, "GIF", save_all=True, append_images=[Image.new("RGB", (20, 20), "blue")])
    return out.getvalue()


def text_that_unpacks_to_much() -> bytes:
    whole = picture("RGB", colour=(1, 2, 3))
    body = b"Comment\x00\x00" + zlib.compress(b"a" * 80_000_000, 9)
    chunk = struct.pack(">I", len(body)) + b"zTXt" + body + struct.pack(">I", zlib.crc32(b"zTXt" + body))
    return whole[:33] + chunk + whole[33:]


@pytest.mark.parametrize(
    ("file", "refusal"),
    [
        (b"", LogoNotAPicture),
        (b"%PDF-1.7 a paper", LogoNotAPicture),
        (gif(), LogoNotAPicture),
        (picture("RGB", colour=(9, 9, 9), kind="TIFF"), LogoNotAPicture),
        (moving(), LogoMoves),
        (picture("RGB", colour=(9, 9, 9))[:60], LogoBroken),
        (picture("RGB", colour=(9, 9, 9))[:20], LogoBroken),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", LogoBroken),
        (b"\xff\xd8\xff" + b"\x00" * 60, LogoBroken),
        (text_that_unpacks_to_much(), LogoBroken),
        (picture("RGB", colour=(255, 255, 255)), LogoInvisible),
        (picture("RGBA", colour=(0, 0, 0, 0)), LogoInvisible),
        (picture("RGBA", colour=(255, 255, 255, 200)), LogoInvisible),
        (picture("RGB", (400, 8), (9, 9, 9)), LogoTooNarrow),
        (picture("RGB", (8, 400), (9, 9, 9)), LogoTooNarrow),
        (png(30_000, 30_000, b"\x00"), LogoTooManyPixels),
        (png(0xFFFFFFFF, 0xFFFFFFFF, b""), LogoTooManyPixels),
        (png(0, 0, b""), LogoBroken),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * LARGEST_PICTURE, LogoTooLarge),
        (svg(RED + " " * LARGEST_DRAWING), LogoTooLarge),
    ],
)
def test_a_picture_that_cannot_be_a_logo_is_refused_with_the_reason(file, refusal):
    with pytest.raises(refusal):
        read_logo(file)


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (gif(), "Dit is een GIF-bestand. Een logo mag een PNG, JPEG of SVG zijn. Sla het op als PNG en kies dat bestand."),
        (picture("RGB", colour=(9, 9, 9), kind="TIFF"), "Dit is een TIFF-bestand."),
        (picture("RGB", colour=(9, 9, 9), kind="BMP"), "Dit is een BMP-bestand."),
        (picture("RGB", colour=(9, 9, 9), kind="WEBP"), "Dit is een WebP-bestand."),
        (picture("RGB", (32, 32), colour=(9, 9, 9), kind="ICO"), "Dit is een ICO-bestand."),
        (b"\x00\x00\x00\x18ftypheic" + bytes(60), "Dit is een HEIC-bestand."),
        (b"%PDF-1.7 a paper", "Dit is een PDF-bestand."),
        (b"a letter", "Dit is geen PNG-, JPEG- of SVG-bestand. Kies een ander bestand."),
        (moving(), "Dit is een PNG die beweegt. Kies een PNG, JPEG of SVG die stilstaat."),
        (picture("RGB", colour=(9, 9, 9))[:60], "Dit PNG-bestand is beschadigd."),
        (b"\xff\xd8\xff" + b"\x00" * 60, "Dit JPEG-bestand is beschadigd."),
        (b"<svg", "Dit bestand is beschadigd."),
        (png(30_000, 30_000, b"\x00"), "Dit beeld is 30000 × 30000 beeldpunten. Kies er een van 25 miljoen of minder,"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * LARGEST_PICTURE, "Dit PNG-bestand is te groot. Kies er een van 8 MB of kleiner."),
        (svg(RED + " " * LARGEST_DRAWING), "Dit SVG-bestand is te groot. Kies er een van 1 MB of kleiner."),
    ],
)  # fmt: skip
def test_one_sentence_names_what_was_given_and_says_what_may_be_used(file, sentence):
    with pytest.raises(Refusal) as refused:
        read_logo(file)
    assert wording("nl").refusal(refused.value).startswith(sentence)


def test_a_picture_that_would_unpack_to_gigabytes_is_never_unpacked(monkeypatch):
    bomb = png(30_000, 30_000, b"\x00" * 1_000_000)
    opened: list[str] = []
    monkeypatch.setattr(Image.Image, "load", lambda self, *a: opened.append("load"))
    with pytest.raises(LogoTooManyPixels):
        read_logo(bomb)
    assert opened == []


@given(st.binary(max_size=200), st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b""]))
def test_no_bytes_stop_the_reader(body, start):
    with pytest.raises(Refusal):
        read_logo(start + body)
