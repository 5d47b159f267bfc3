"""What of a picture is seen on white paper, and what is amiss with pictures."""

import struct
import zlib

from PIL import Image, ImageChops

_NOTHING = 3
"""A difference from white (of 255) that nobody sees."""
FAULTS = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    zlib.error,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
)
"""What Pillow raises at files that are damaged."""
_MOST_SCANS = 400
"""A camera draws a JPEG in one to some ten passes, and a few more for what it brings along."""


def is_repetitive(file: bytes) -> bool:
    """Whether a JPEG draws itself over and over: each pass takes a few bytes, and as long as the whole picture."""
    return file.startswith(b"\xff\xd8") and file.count(b"\xff\xda") > _MOST_SCANS


def on_white(picture: Image.Image) -> Image.Image:
    """Red, green and blue on white paper, whatever the file had: 16 bit, grey, a palette, ink, transparency."""
    if picture.mode.startswith("I"):
        picture = picture.convert("I").point(lambda value: value / 256).convert("L")
    if picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info:
        whole = picture.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", whole.size, "white"), whole).convert("RGB")
    return picture.convert("RGB")


def seen_of(flat: Image.Image) -> tuple[int, int, int, int] | None:
    """The part of a picture that is not white: left, top, right and bottom; None for nothing."""
    difference = ImageChops.difference(flat, Image.new("RGB", flat.size, "white")).convert("L")
    return difference.point(lambda value: 255 if value > _NOTHING else 0).getbbox()
