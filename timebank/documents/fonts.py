"""The typefaces that ship with the program, and how a document carries just the part it used.

Each glyph is embedded together with the text it stands for, so that what a reader copies out of the
paper is what was written, also for letters that change their shape in context.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import uharfbuzz as hb

from timebank.documents.pdf_file import PdfFile
from timebank.places import resource

_FAMILIES = {
    False: ("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf", "NotoSansEthiopic-Regular.ttf"),
    True: ("NotoSans-Bold.ttf", "NotoSansArabic-Bold.ttf", "NotoSansEthiopic-Bold.ttf"),
}

_EMPTY = -1


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file, opened for shaping; a thousand units make the size of the text."""

    name: str
    shaper: Any
    data: Any

    def has(self, character: str) -> bool:
        """Whether the font can draw this character."""
        return self.shaper.get_nominal_glyph(ord(character)) is not None

    def advance(self, glyph: int) -> int:
        """How far a glyph moves on its own, without kerning."""
        return int(self.shaper.get_glyph_h_advance(glyph))

    def outline(self, glyph: int) -> str:
        """The shape of a glyph as operators of a PDF path."""
        pen = _Pen()
        self.shaper.draw_glyph_with_pen(glyph, pen)
        return " ".join(pen.operators)


@cache
def family(bold: bool) -> tuple[Face, ...]:
    """The faces of one weight, the one for Latin and Cyrillic letters first."""
    return tuple(_open(name) for name in _FAMILIES[bold])


def _open(file_name: str) -> Face:
    data = hb.Face(hb.Blob.from_file_path(str(resource("fonts", file_name))))
    if data.upem != 1000:
        raise ValueError(f"{file_name} counts {data.upem} units, not 1000")
    return Face(name=file_name.removesuffix(".ttf"), shaper=hb.Font(data), data=data)


class _Pen:
    """Takes down the outline of a glyph."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._here = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:
        self._to("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:
        self._to("l", point)

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:
        (x, y), (cx, cy), (ex, ey) = self._here, control, end
        self.curveTo(
            (x + 2 * (cx - x) / 3, y + 2 * (cy - y) / 3),
            (ex + 2 * (cx - ex) / 3, ey + 2 * (cy - ey) / 3),
            end,
        )

    def curveTo(self, *points: tuple[float, float]) -> None:
        self._to("c", *points)

    def closePath(self) -> None:
        self.operators.append("h")

    def endPath(self) -> None:
        """Nothing to do: an outline is always closed."""

    def _to(self, operator: str, *points: tuple[float, float]) -> None:
        self._here = points[-1]
        self.operators.append(" ".join(f"{x:.4g} {y:.4g}" for x, y in points) + " " + operator)


@dataclass(slots=True, eq=False)
class EmbeddedFace:
    """The part of a face that one document uses: a code for every glyph with the text it stands for."""

    face: Face
    resource_name: str
    codes: dict[tuple[int, str], int] = field(default_factory=dict)

    def code(self, glyph: int, text: str) -> int:
        """The code under which a glyph that stands for `text` is written in this document."""
        return self.codes.setdefault((glyph, text), len(self.codes) + 1)

    def empty_code(self, text: str) -> int:
        """The code of an empty place without width that stands for `text`."""
        return self.codes.setdefault((_EMPTY, text), len(self.codes) + 1)

    def put_into(self, file: PdfFile) -> int:
        """Put the font into a document whose pages are drawn; gives its number."""
        widths = " ".join(
            "0" if glyph == _EMPTY else str(self.face.advance(glyph)) for glyph, _ in self.codes
        )
        name = f"/{_subset_tag(self.codes)}+{self.face.name}"
        extents = self.face.shaper.get_font_extents("ltr")
        subset = self._subset()
        letters = file.stream(subset, f"/Length1 {len(subset)}")
        descriptor = file.put(
            f"<</Type/FontDescriptor/FontName{name}/Flags 4"
            f"/FontBBox[-1000 {extents.descender} 2000 {extents.ascender}]/ItalicAngle 0"
            f"/Ascent {extents.ascender}/Descent {extents.descender}/CapHeight 714"
            f"/StemV {120 if self.face.name.endswith('Bold') else 80}/FontFile2 {letters} 0 R>>"
        )
        descendant = file.put(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW 0/W[1[{widths}]]"
            f"/CIDToGIDMap {file.stream(self._glyph_of_code())} 0 R>>"
        )
        return file.put(
            f"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {file.stream(self._text_of_code())} 0 R>>"
        )

    def _subset(self) -> bytes:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({0, self._blank(), *(glyph for glyph, _ in self.codes if glyph != _EMPTY)})
        wanted.drop_table_tag_set.update(
            {hb_tag(tag) for tag in ("GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "STAT", "DSIG")}
        )
        wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        return bytes(hb.subset(self.face.data, wanted).blob.data)

    def _glyph_of_code(self) -> bytes:
        glyphs = (self._blank() if glyph == _EMPTY else glyph for glyph, _ in self.codes)
        return b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph in glyphs)

    def _blank(self) -> int:
        """The glyph of the space, which draws nothing."""
        return int(self.face.shaper.get_nominal_glyph(ord(" ")))

    def _text_of_code(self) -> bytes:
        pairs = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self.codes.items()
            if text
        ]
        blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
        body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
            f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
        ).encode("ascii")


def hb_tag(tag: str) -> int:
    """An OpenType table's name as HarfBuzz counts it."""
    return int.from_bytes(tag.ljust(4).encode("ascii"), "big")


def _subset_tag(codes: Iterable[tuple[int, str]]) -> str:
    """Six capitals that name this subset, as PDF asks; the same glyphs give the same name."""
    number = 0
    for glyph, text in codes:
        for step in (glyph, *map(ord, text)):
            number = (number * 1_000_003 + step) % 26**6
    letters = ""
    for _ in range(6):
        number, rest = divmod(number, 26)
        letters += chr(ord("A") + rest)
    return letters
