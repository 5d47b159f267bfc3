"""A logo on paper: a picture as the very bytes that were kept."""

import struct
from functools import lru_cache

from timebank.documents.page import Sheet
from timebank.documents.picture import Picture
from timebank.domain.looks import Logo


def room_of(logo: Logo, wide: float, high: float) -> tuple[float, float]:
    """How large a logo comes out that is to fit into so many millimetres, its proportions kept."""
    return (wide, wide / logo.shape) if logo.shape > wide / high else (high * logo.shape, high)


def draw_logo(sheet: Sheet, logo: Logo, x: float, y: float, wide: float, high: float, *, spoken: str) -> None:
    """Draw a logo into this box, which has its proportions; measures in millimetres."""
    sheet.picture(x, y, wide, high, _picture(logo.file), spoken=spoken)


@lru_cache(maxsize=8)
def _picture(file: bytes) -> Picture:
    """What is in a PNG that we wrote: 8 bits of red, green and blue, not interlaced."""
    wide, high = struct.unpack(">II", file[16:24])
    at, rows = 8, b""
    while at < len(file):
        (length,) = struct.unpack(">I", file[at : at + 4])
        if file[at + 4 : at + 8] == b"IDAT":
            rows += file[at + 8 : at + 8 + length]
        at += length + 12
    return Picture(wide, high, rows)
