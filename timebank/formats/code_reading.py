"""Finding QR codes in a photo or on the pages of a PDF that somebody scanned."""

import io
import json

import pypdfium2
import zxingcpp
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from timebank.formats.beside import TooMuch, beside
from timebank.formats.on_paper import FAULTS, is_repetitive

_LARGEST = 40_000_000
"""Bytes of a file that is looked into: a photo of a telephone has some ten million."""
_MOST_PIXELS = 60_000_000
"""Pixels that are unpacked. A telephone's photo of more is a JPEG, which is unpacked at a fraction of its size."""
_LONGEST_SIDE = 4000
_PAGES = 8
_DPI = 200
_LONGEST = 20.0
"""Seconds that the pages of a PDF may take: eight scanned ones take two or three."""
_KINDS = {b"\x89PNG": PngImageFile, b"\xff\xd8\xff": JpegImageFile}
_QR = zxingcpp.barcode_formats_from_str("QRCode")


def is_picture(file: bytes) -> bool:
    """Whether this is a PNG, JPEG or WebP by its first bytes."""
    return file.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")) or (
        file.startswith(b"RIFF") and file[8:12] == b"WEBP"
    )


def codes_in(file: bytes) -> tuple[str, ...]:
    """The texts of the QR codes in a picture or on the first pages of a PDF, each once, in the order of pages.

    What cannot be read at all (damaged, locked, too large) holds none.
    """
    if len(file) > _LARGEST:
        return ()
    if is_picture(file):
        return _in_picture(file)
    return _on_pages(file) if b"%PDF-" in file[:1024] else ()


def _in_picture(file: bytes) -> tuple[str, ...]:
    # Not through `Image.open`, which says on the screen where the program began that a picture is large.
    kind = next((kind for start, kind in _KINDS.items() if file.startswith(start)), WebPImageFile)
    if is_repetitive(file):
        return ()
    try:
        with kind(io.BytesIO(file)) as picture:
            picture.draft("L", (_LONGEST_SIDE, _LONGEST_SIDE))
            if picture.width * picture.height > _MOST_PIXELS:
                return ()
            picture.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
            return _read(_on_white(picture))
    except FAULTS:
        return ()


def _on_white(picture: Image.Image) -> Image.Image:
    """What is transparent is paper."""
    if picture.mode not in ("RGBA", "LA", "PA") and "transparency" not in picture.info:
        return picture.convert("L")
    whole = picture.convert("RGBA")
    paper = Image.new("RGBA", whole.size, "white")
    return Image.alpha_composite(paper, whole).convert("L")


def _on_pages(file: bytes) -> tuple[str, ...]:
    # A page can be told to draw itself for hours, in a few hundred bytes.
    try:
        return tuple(json.loads(beside(codes_on_pages, file, longest=_LONGEST)))
    except TooMuch:
        return ()


def codes_on_pages(file: bytes) -> bytes:
    """The texts on the first pages of a PDF, as JSON; called in a process of its own."""
    found: dict[str, None] = {}
    try:
        document = pypdfium2.PdfDocument(file)
        for number in range(min(len(document), _PAGES)):
            page = document[number]
            scale = min(_DPI / 72, _LONGEST_SIDE / max(*page.get_size(), 1))
            found.update(dict.fromkeys(_read(page.render(scale=scale).to_pil().convert("L"))))
            page.close()
    except (pypdfium2.PdfiumError, *FAULTS):
        pass
    return json.dumps(list(found)).encode()


def _read(picture: Image.Image) -> tuple[str, ...]:
    codes = zxingcpp.read_barcodes(picture, formats=_QR)
    return tuple(dict.fromkeys(code.text for code in codes if code.valid))
