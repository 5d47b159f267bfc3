"""A picture as a document holds it."""

from dataclasses import dataclass

from timebank.documents.pdf_file import PdfFile


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels, 8 bits each of red, green and blue, in rows packed as PNG packs them, which PDF reads just so."""

    wide: int
    high: int
    rows: bytes

    def put_into(self, file: PdfFile) -> int:
        """Put it into a document; gives its number."""
        return file.stream(
            self.rows,
            f"/Type/XObject/Subtype/Image/Width {self.wide}/Height {self.high}/ColorSpace/DeviceRGB/BitsPerComponent 8"
            "/Filter/FlateDecode"
            f"/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns {self.wide}>>",
            pack=False,
        )
