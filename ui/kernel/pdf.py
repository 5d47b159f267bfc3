"""Pictures of a PDF's pages, and writing it to a file."""

from collections.abc import Sequence
from contextlib import closing
from io import BytesIO
from pathlib import Path

from PySide6.QtGui import QImage

from ui.kernel.tasks import Progress

POINTS_PER_INCH = 72
PRINT_DPI = 300
LONGEST_NAME = 180
"""Bytes of a file's name: file systems take some 250, and an ending comes with it."""


def page_images(
    pdf: bytes, dpi: float, progress: Progress | None = None, *, first: int = 0, most: int | None = None
) -> list[QImage]:
    """Pages as pictures, from the `first` on, `most` at most. Slow (some 30 ms a page on screen, ten times that for
    a printer): off the main thread. Raises Cancelled through `progress`."""
    # Late, so that a window opens without it.
    import pypdfium2

    images: list[QImage] = []
    document = pypdfium2.PdfDocument(pdf)
    try:
        last = len(document) if most is None else min(len(document), first + most)
        for number in range(first, last):
            if progress is not None:
                progress.step(number, last)
            # Closed here and not when they are collected: PDFium bears no second thread, and what is left of a job that
            # was cancelled goes on the main one, while the next job draws.
            with closing(document[number]) as page:
                bitmap = page.render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True)
            with closing(bitmap):
                shown = QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGBX8888,
                )
                # The bytes belong to the bitmap: keep a copy of our own.
                images.append(shown.copy())
    finally:
        document.close()
    return images


def joined(pdfs: Sequence[bytes], progress: Progress | None = None) -> bytes:
    """Several PDFs as one, for the printer. Slow: off the main thread. Raises Cancelled through `progress`."""
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    try:
        for done, pdf in enumerate(pdfs):
            if progress is not None:
                progress.step(done, len(pdfs))
            part = pypdfium2.PdfDocument(pdf)
            try:
                whole.import_pages(part)
            finally:
                part.close()
        kept = BytesIO()
        whole.save(kept)
        return kept.getvalue()
    finally:
        whole.close()


def count_pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def write_beside(file: Path, contents: bytes) -> None:
    """Write a file so that nobody ever sees half of it. Raises OSError."""
    half = file.with_name(f"{file.name}.half")
    try:
        half.write_bytes(contents)
        half.replace(file)
    finally:
        half.unlink(missing_ok=True)


def safe_name(parts: Sequence[str]) -> str:
    """A file name made of these words, without what file systems do not take."""
    kept = [
        "".join(sign if sign.isalnum() or sign in "-_." else "-" for sign in part).strip("-.")
        for part in parts
    ]
    name = "-".join(part for part in kept if part)
    return name.encode()[:LONGEST_NAME].decode("utf-8", "ignore") or "timebank"
