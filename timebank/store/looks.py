"""How papers look, as rows and settings keep it."""

import base64
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from timebank.domain.looks import CertificateChoices, Logo, PaperLook


def look_values(look: PaperLook) -> dict[str, Any]:
    """A look as JSON can hold it."""
    logo = look.logo
    if logo is None:
        return {"colour": look.colour}
    kept = {**asdict(logo), "file": base64.b64encode(logo.file).decode("ascii")}
    return {"colour": look.colour, "logo": kept}


def look_of(values: Mapping[str, Any]) -> PaperLook:
    """A look from what `look_values` gave."""
    kept, colour = values.get("logo"), str(values.get("colour", ""))
    if kept is None:
        return PaperLook(colour=colour)
    file = base64.b64decode(kept["file"])
    logo = Logo(file=file, wide=kept["wide"], high=kept["high"])
    return PaperLook(logo=logo, colour=colour)


def row_of(look: PaperLook, choices: CertificateChoices) -> dict[str, Any]:
    """The columns of an organisation's look."""
    logo = look.logo
    return {
        "colour": look.colour,
        "logo": None if logo is None else logo.file,
        "logo_wide": None if logo is None else logo.wide,
        "logo_high": None if logo is None else logo.high,
        **asdict(choices),
    }


def look_in(row: Any) -> PaperLook:
    """The look in a row of `organisation_looks`; without its logo where that was not asked for."""
    file = getattr(row, "logo", None)
    if file is None:
        return PaperLook(colour=row.colour)
    logo = Logo(file=bytes(file), wide=row.logo_wide, high=row.logo_high)
    return PaperLook(logo=logo, colour=row.colour)


def choices_in(row: Any) -> CertificateChoices:
    """What the certificates of an organisation carry, by its row."""
    return CertificateChoices(
        **{name: getattr(row, name) for name in CertificateChoices.__dataclass_fields__}
    )
