"""Colours on white paper: what somebody typed, and whether small letters can be read in it."""

import re

from timebank.domain.look_refusals import ColourNotUnderstood, ColourTooLight

LEAST_CONTRAST = 4.5
"""The contrast of small letters with what lies behind them (WCAG 2.2, success criterion 1.4.3)."""

_HEX = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")


def read_colour(text: str) -> str:
    """A colour as somebody types it (`#0b5c6b`, `0B5C6B`, `#09c`) as `#0B5C6B`. Raises ColourNotUnderstood."""
    found = _HEX.fullmatch(text.strip())
    if found is None:
        raise ColourNotUnderstood(colour=text.strip()[:20])
    figures = found[1].upper()
    return f"#{figures}" if len(figures) == 6 else f"#{''.join(figure * 2 for figure in figures)}"


def contrast_on_white(colour: str) -> float:
    """The contrast ratio of a colour with white paper, from 1 to 21 (WCAG 2.2)."""
    return 1.05 / (_luminance(_parts(colour)) + 0.05)


def dark_enough(colour: str) -> str:
    """The colour itself where small letters can be read in it, else the lightest shade of it in which they can."""
    if contrast_on_white(colour) >= LEAST_CONTRAST:
        return colour
    parts = _parts(colour)
    shades = (_written(tuple(part * share / 255 for part in parts)) for share in range(254, -1, -1))
    return next(shade for shade in shades if contrast_on_white(shade) >= LEAST_CONTRAST)


def check_colour(colour: str) -> None:
    """Raise ColourTooLight, with the nearest shade that is dark enough, unless white paper carries this colour."""
    nearest = dark_enough(colour)
    if nearest != colour:
        raise ColourTooLight(colour=colour, nearest=nearest)


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def _written(parts: tuple[float, ...]) -> str:
    return "#" + "".join(f"{int(part):02X}" for part in parts)


def _luminance(parts: tuple[float, float, float]) -> float:
    red, green, blue = (_linear(part / 255) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
