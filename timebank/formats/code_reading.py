"""Finding QR codes in a photo or on the pages of a PDF that somebody scanned."""

import io

import pypdfium2
import zxingcpp
from PIL import Image, UnidentifiedImageError

_LARGEST = 40_000_000
"""Bytes of a file that is looked into: a photo of a telephone has some ten million."""
_LONGEST_SIDE = 4000
_PAGES = 8
_DPI = 200
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
    try:
        with Image.open(io.BytesIO(file), formats=("PNG", "JPEG", "WEBP")) as picture:
            # A JPEG is unpacked at a fraction of its size where that is enough.
            picture.draft("L", (_LONGEST_SIDE, _LONGEST_SIDE))
            picture.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
            return _read(_on_white(picture))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError):
        return ()


def _on_white(picture: Image.Image) -> Image.Image:
    """What is transparent is paper."""
    if picture.mode not in ("RGBA", "LA", "PA") and "transparency" not in picture.info:
        return picture.convert("L")
    whole = picture.convert("RGBA")
    paper = Image.new("RGBA", whole.size, "white")
    return Image.alpha_composite(paper, whole).convert("L")


def _on_pages(file: bytes) -> tuple[str, ...]:
    found: dict[str, None] = {}
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError:
        return ()
    try:
        for number in range(min(len(document), _PAGES)):
            page = document[number]
            scale = min(_DPI / 72, _LONGEST_SIDE / max(*page.get_size(), 1))
            found.update(dict.fromkeys(_read(page.render(scale=scale).to_pil().convert("L"))))
            page.close()
    except pypdfium2.PdfiumError:
        pass
    finally:
        document.close()
    return tuple(found)


def _read(picture: Image.Image) -> tuple[str, ...]:
    codes = zxingcpp.read_barcodes(picture, formats=_QR)
    return tuple(dict.fromkeys(code.text for code in codes if code.valid))
