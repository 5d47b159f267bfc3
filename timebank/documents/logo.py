"""A logo on paper: a picture as the very bytes that were kept."""

import hashlib
import struct
from functools import lru_cache
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFStream

from timebank.documents.page import Sheet
from timebank.domain.looks import Logo


def room_of(logo: Logo, wide: float, high: float) -> tuple[float, float]:
    """How large a logo comes out that is to fit into so many millimetres, its proportions kept."""
    return (wide, wide / logo.shape) if logo.shape > wide / high else (high * logo.shape, high)


def draw_logo(sheet: Sheet, logo: Logo, x: float, y: float, wide: float, high: float, *, spoken: str) -> None:
    """Draw a logo into this box, which has its proportions; measures in millimetres."""
    with sheet.figure(x, y, wide, high, spoken=spoken) as canvas:
        _draw_picture(canvas, logo)


class _Picture(PDFObject):
    """The rows of a PNG as they are packed in its file: PDF reads them just so."""

    def __init__(self, name: str, logo: Logo) -> None:
        self.name = name
        self._logo = logo

    def format(self, document: Any) -> bytes:
        wide, high, rows = _packed(self._logo.file)
        stream = PDFStream(content=rows)
        facts = stream.dictionary
        facts["Type"], facts["Subtype"] = PDFName("XObject"), PDFName("Image")
        facts["Width"], facts["Height"], facts["BitsPerComponent"] = wide, high, 8
        facts["ColorSpace"] = PDFName("DeviceRGB")
        facts["Filter"] = PDFArray([PDFName("FlateDecode")])
        facts["DecodeParms"] = PDFArray(
            [PDFDictionary({"Predictor": 15, "Colors": 3, "BitsPerComponent": 8, "Columns": wide})]
        )
        facts["Length"] = len(rows)
        return bytes(stream.format(document))


def _draw_picture(canvas: Any, logo: Logo) -> None:
    name = hashlib.sha256(logo.file).hexdigest()[:32]
    document = canvas._doc
    registered = document.getXObjectName(name)
    if registered not in document.idToObject:
        picture = _Picture(name, logo)
        canvas._setXObjects(picture)
        document.Reference(picture, registered)
        document.addForm(name, picture)
    canvas._code.append(f"/{registered} Do")
    canvas._formsinuse.append(name)


@lru_cache(maxsize=8)
def _packed(file: bytes) -> tuple[int, int, bytes]:
    """Width, height and the packed rows of a PNG that we wrote: 8 bits of red, green and blue, not interlaced."""
    wide, high = struct.unpack(">II", file[16:24])
    at, rows = 8, b""
    while at < len(file):
        (length,) = struct.unpack(">I", file[at : at + 4])
        if file[at + 4 : at + 8] == b"IDAT":
            rows += file[at + 8 : at + 8 + length]
        at += length + 12
    return wide, high, rows
