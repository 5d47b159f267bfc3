"""Reading a logo that somebody brings: a PNG, a JPEG or an SVG, made safe and small once; the file itself is not kept."""

import io

from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

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
from timebank.formats.on_paper import FAULTS, is_repetitive, on_white, seen_of
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
_OTHERS = {
    b"GIF8": "GIF",
    b"BM": "BMP",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"%PDF-": "PDF",
    b"%!PS": "EPS",
    b"8BPS": "PSD",
    b"\x00\x00\x01\x00": "ICO",
}
_BRANDS = {b"WEBP": "WebP", b"avif": "AVIF", b"heic": "HEIC", b"heix": "HEIC", b"mif1": "HEIC"}
"""Kinds of picture that are told by what stands from the ninth byte on."""
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_logo(file: bytes) -> Logo:
    """The logo in this file, as it is kept.

    Raises LogoNotAPicture, LogoTooLarge, LogoTooManyPixels, LogoBroken, LogoMoves, LogoInvisible, LogoTooNarrow,
    LogoTooDetailed and LogoHolds.
    """
    if file.startswith((_PNG, _JPEG)):
        if len(file) > LARGEST_PICTURE:
            raise LogoTooLarge(kind=_read_as(file), most=LARGEST_PICTURE // 1_000_000)
        return _picture(file, _KEPT)
    start = file[:200]
    for mark in _MARKS:
        start = start.removeprefix(mark)
    if not start.replace(b"\x00", b"").lstrip().startswith(b"<"):
        kind = _kind(file)
        raise LogoNotAPicture(**({"kind": kind} if kind else {}))
    if len(file) > LARGEST_DRAWING:
        raise LogoTooLarge(kind="SVG", most=LARGEST_DRAWING // 1_000_000)
    return _picture(pixels_of(file, _DRAWN), _DRAWN)


def kept_logo(file: bytes) -> Logo:
    """A logo that `read_logo` made and somebody kept, as it is."""
    with PngImageFile(io.BytesIO(file)) as picture:
        return Logo(file=file, wide=picture.width, high=picture.height)


def _kind(file: bytes) -> str:
    """What people call a file of this kind, which is no logo of ours; empty where its first bytes do not tell."""
    if file[4:8] == b"ftyp" or (file.startswith(b"RIFF") and file[8:12] == b"WEBP"):
        return _BRANDS.get(file[8:12], "")
    return next((kind for start, kind in _OTHERS.items() if file.startswith(start)), "")


def _read_as(file: bytes) -> str:
    return "PNG" if file.startswith(_PNG) else "JPEG"


def _picture(file: bytes, most: tuple[int, int]) -> Logo:
    # Not through `Image.open`: it tells of pictures that are a little too large on the screen where the program began, and
    # takes a photo that brings another one along, as those of some telephones do, for a picture that moves.
    kind = PngImageFile if file.startswith(_PNG) else JpegImageFile
    if is_repetitive(file):
        raise LogoBroken(kind=_read_as(file))
    try:
        with kind(io.BytesIO(file)) as picture:
            # So far its head is read and nothing of it is unpacked.
            if picture.width * picture.height > MOST_PIXELS:
                size = f"{picture.width} × {picture.height}"
                raise LogoTooManyPixels(size=size, most=MOST_PIXELS // 1_000_000)
            if getattr(picture, "n_frames", 1) > 1:
                raise LogoMoves()
            picture.load()
            flat = on_white(ImageOps.exif_transpose(picture))
    except FAULTS as error:
        raise LogoBroken(kind=_read_as(file)) from error
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


def _check_shape(wide: int, high: int) -> None:
    if max(wide / high, high / wide) > MOST_SHAPE:
        raise LogoTooNarrow(most=int(MOST_SHAPE))
