"""SVG files for the tests of logos, and where to look at what came of them."""

from PIL import Image

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 100">'
RED = '<rect width="200" height="100" fill="#c00"/>'


def svg(inside: str, before: str = "") -> bytes:
    return f"{before}{HEAD}{inside}</svg>".encode()


def at(image: Image.Image, x: float, y: float) -> tuple[int, int, int]:
    """The colour so far from the left and from the top, of 1."""
    return image.getpixel((round(x * (image.width - 1)), round(y * (image.height - 1))))
