"""Reading a logo that somebody brings: a PNG, a JPEG or an SVG, made safe and small once; the file itself is not kept."""

import io
import struct
import zlib

from PIL import Image, ImageOps

from timebank.domain.look_refusals import (
    LogoBroken,
    LogoInvisible,
    LogoMoves,
    LogoNotAPicture,
    LogoTooLarge,
    LogoTooManyPixels,
    LogoTooNarrow,
)
from timebank.domain.looks import Logo
from timebank.formats.on_paper import on_white, seen_of
from timebank.formats.svg import pixels_of

LARGEST_PICTURE = 8_000_000
"""Bytes of a picture file."""
LARGEST_DRAWING = 1_000_000
"""Bytes of an SVG file."""
MOST_PIXELS = 25_000_000
MOST_SHAPE = 12.0
"""How many times as long as it is high, or the other way round, a logo may be."""
_KEPT = (960, 240)
"""Pixels that are kept: some 400 to the inch where a letterhead has most room for it. Every certificate carries them."""
_DRAWN = (1465, 331)
"""Of a drawing 600 to the inch, for it has edges as sharp as one likes and packs small."""
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_FAULTS = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, IndexError, OverflowError)
"""What Pillow raises at files that are damaged."""


def read_logo(file: bytes) -> Logo:
    """The logo in this file, as it is kept.

    Raises LogoNotAPicture, LogoTooLarge, LogoTooManyPixels, LogoBroken, LogoMoves, LogoInvisible, LogoTooNarrow,
    LogoTooDetailed and LogoHolds.
    """
    if file.startswith((_PNG, _JPEG)):
        if len(file) > LARGEST_PICTURE:
            raise LogoTooLarge(most=LARGEST_PICTURE // 1_000_000)
        return _picture(file, _KEPT)
    start = file[:200]
    for mark in _MARKS:
        start = start.removeprefix(mark)
    if not start.replace(b"\x00", b"").lstrip().startswith(b"<"):
        raise LogoNotAPicture()
    if len(file) > LARGEST_DRAWING:
        raise LogoTooLarge(most=LARGEST_DRAWING // 1_000_000)
    return _picture(pixels_of(file, _DRAWN), _DRAWN)


def _picture(file: bytes, most: tuple[int, int]) -> Logo:
    _check_pixels(file)
    try:
        with Image.open(io.BytesIO(file), formats=("PNG", "JPEG")) as picture:
            if getattr(picture, "n_frames", 1) > 1:
                raise LogoMoves()
            picture.load()
            flat = on_white(ImageOps.exif_transpose(picture))
    except _FAULTS as error:
        raise LogoBroken() from error
    box = seen_of(flat)
    if box is None:
        raise LogoInvisible()
    flat = flat.crop(box)
    _check_shape(*flat.size)
    if flat.width > most[0] or flat.height > most[1]:
        flat = ImageOps.contain(flat, most, Image.Resampling.LANCZOS)
    out = io.BytesIO()
    # A fresh picture: none of what the file said of itself (camera, place, programs) goes along.
    Image.frombytes("RGB", flat.size, flat.tobytes()).save(out, "PNG", optimize=True)
    return Logo(file=out.getvalue(), wide=flat.width, high=flat.height)


def _check_pixels(file: bytes) -> None:
    """Refuse a picture that would unpack to more than a logo ever is, before anything of it is unpacked."""
    if file.startswith(_PNG):
        if len(file) < 33 or file[12:16] != b"IHDR":
            raise LogoBroken()
        wide, high = struct.unpack(">II", file[16:24])
    else:
        wide, high = _size_of_jpeg(file)
    if wide * high > MOST_PIXELS:
        raise LogoTooManyPixels(most=MOST_PIXELS // 1_000_000)


def _size_of_jpeg(file: bytes) -> tuple[int, int]:
    """Width and height by the frame's head (ITU T.81, B.2.2). Raises LogoBroken where there is none."""
    at = 2
    while at + 9 < len(file):
        if file[at] != 0xFF:
            raise LogoBroken()
        kind = file[at + 1]
        if kind in (0xFF, 0x01) or 0xD0 <= kind <= 0xD8:
            at += 1 if kind == 0xFF else 2
            continue
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            high, wide = struct.unpack(">HH", file[at + 5 : at + 9])
            return wide, high
        at += 2 + int(struct.unpack(">H", file[at + 2 : at + 4])[0])
    raise LogoBroken()


def _check_shape(wide: int, high: int) -> None:
    if max(wide / high, high / wide) > MOST_SHAPE:
        raise LogoTooNarrow(most=int(MOST_SHAPE))
