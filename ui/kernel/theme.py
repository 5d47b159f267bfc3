"""The look: colours of the three schemes and sizes, as the application wears them at the moment.

The application holds the look; `look()` reads it and `ui.kernel.wear` puts on another one. Whoever caches
something that depends on it does so in `restyle` (see `ui.widgets.styled`), which is called then. Colours are our own in every scheme: what the platform calls dark is not reliable.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont

from ui.kernel.fonts import font_of

LOOK_PROPERTY = "timebank_look"


class Scheme(StrEnum):
    """Light, dark, or as plain to tell apart as colours can be."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One scheme. Names say what a colour is for, never what it looks like; values are #RRGGBB or #AARRGGBB."""

    canvas: str
    card: str
    side: str
    text: str
    muted: str
    brand: str
    on_brand: str
    give: str
    take: str
    error: str
    line: str
    hair: str
    selection: str
    give_tint: str
    take_tint: str
    error_tint: str
    gap: str
    toast: str
    on_toast: str
    toast_link: str
    practice: str
    on_practice: str
    shadow: str


LIGHT = Colours(
    canvas="#F4F6F7",
    card="#FFFFFF",
    side="#EAEFF1",
    text="#16212B",
    muted="#4A5763",
    brand="#0B5C6B",
    on_brand="#FFFFFF",
    give="#1B6E3C",
    take="#5B3A8C",
    error="#B3261E",
    line="#76838F",
    hair="#DCE3E7",
    selection="#D9ECEF",
    give_tint="#E4F2E8",
    take_tint="#EEE8F7",
    error_tint="#FBEAE8",
    gap="#FFFFFF",
    toast="#16212B",
    on_toast="#FFFFFF",
    toast_link="#8ADBE9",
    practice="#FFD666",
    on_practice="#2B2100",
    shadow="#3016212B",
)

DARK = Colours(
    canvas="#12191F",
    card="#1B242C",
    side="#0D1318",
    text="#F1F5F7",
    muted="#B4C0C9",
    brand="#6CC5D6",
    on_brand="#07262C",
    give="#7FD69C",
    take="#CDB4F5",
    error="#FFB4AB",
    line="#7E8D99",
    hair="#2D3943",
    selection="#17404A",
    give_tint="#1C3527",
    take_tint="#2F2743",
    error_tint="#40231F",
    gap="#12191F",
    toast="#F1F5F7",
    on_toast="#12191F",
    toast_link="#0B5C6B",
    practice="#E8B931",
    on_practice="#1F1800",
    shadow="#A0000000",
)

CONTRAST = Colours(
    canvas="#000000",
    card="#000000",
    side="#000000",
    text="#FFFFFF",
    muted="#E6E6E6",
    brand="#FFE14D",
    on_brand="#000000",
    give="#8CFFAE",
    take="#E3C2FF",
    error="#FFB3AB",
    line="#FFFFFF",
    hair="#585858",
    selection="#005C90",
    give_tint="#003D16",
    take_tint="#35105C",
    error_tint="#5C0A05",
    gap="#000000",
    toast="#FFFFFF",
    on_toast="#000000",
    toast_link="#0B4654",
    practice="#FFD666",
    on_practice="#000000",
    shadow="#00000000",
)
"""White and yellow on black. What is only a fill elsewhere has an edge here that can be seen."""

COLOURS = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}

SCALES = (100, 125, 150, 175, 200)
"""Sizes on offer, in per cent of the design."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Colours and scale together. Sizes in the program are design pixels; `px` makes them real ones."""

    scheme: Scheme = Scheme.LIGHT
    scale: int = 100

    @property
    def colours(self) -> Colours:
        """The colours of the scheme."""
        return COLOURS[self.scheme]

    def px(self, size: float) -> int:
        """Design pixels at this scale, rounded; never less than one pixel for something that is there."""
        return max(1, round(size * self.scale / 100)) if size else 0

    def font(self, size: float = 16, *, bold: bool = False) -> QFont:
        """The program's font at `size` design pixels."""
        return font_of(self.px(size), bold=bold)

    def colour(self, role: str) -> QColor:
        """The colour of a role named in `Colours`."""
        return QColor(getattr(self.colours, role))


def look() -> Look:
    """The look that the application wears; the light one at 100 % before any was put on."""
    app = QCoreApplication.instance()
    worn = app.property(LOOK_PROPERTY) if app is not None else None
    return worn if isinstance(worn, Look) else Look()
