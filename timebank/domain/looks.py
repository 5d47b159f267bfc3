"""How the papers of a sender look, and what its certificates carry: chosen once by the centre and by each organisation."""

from dataclasses import dataclass

LONGEST_REVIEWER = 120
"""Characters of who reviewed a certificate, and of their function."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """A logo as it was kept when somebody chose it, never the file that they brought.

    `file` is a PNG of red, green and blue on white, of `wide` by `high` pixels.
    """

    file: bytes
    wide: int
    high: int

    @property
    def shape(self) -> float:
        """Width for a height of one."""
        return self.wide / self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLook:
    """The logo and the colour (`#RRGGBB`) of a sender; without them a paper has the leaf and the house's own colour."""

    logo: Logo | None = None
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateChoices:
    """What the certificates of a sender carry.

    With `annex` a list of hours that is too long for the page comes in full behind it; else the page tells its sums
    alone. `second_language` lets the language of each person stand beside the Dutch. With `reviewed` a line says who
    looked the paper over; without a name there it is to be written in ink.
    """

    reflection: bool = True
    competences: bool = True
    annex: bool = True
    second_language: bool = True
    reviewed: bool = False
    reviewed_by: str = ""
    reviewed_function: str = ""
