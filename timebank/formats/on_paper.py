"""What of a picture is seen on white paper."""

from PIL import Image, ImageChops

_NOTHING = 3
"""A difference from white (of 255) that nobody sees."""


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
