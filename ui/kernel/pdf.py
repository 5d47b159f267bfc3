"""Pictures of a PDF's pages, and sending it to a printer."""

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from ui.kernel.tasks import Progress

POINTS_PER_INCH = 72
PRINT_DPI = 300


def page_images(pdf: bytes, dpi: float, progress: Progress | None = None) -> list[QImage]:
    """Every page as a picture. Slow (some 30 ms a page on screen, ten times that for a printer): off the main
    thread. Raises Cancelled through `progress`."""
    # Late, so that a window opens without it.
    import pypdfium2

    images: list[QImage] = []
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            if progress is not None:
                progress.step(number, len(document))
            bitmap = document[number].render(
                scale=dpi / POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True
            )
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


def hand_to_lp(pdf: bytes, printer: str, copies: int) -> bool:
    """Give the PDF to the system's own queue, which prints letters and lines as they are.

    False where there is no such queue, or where it does not take it.
    """
    command = shutil.which("lp")
    if command is None:
        return False
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        words = [command, "-s", "-n", str(copies), *(["-d", printer] if printer else []), file.name]
        return subprocess.run(words, check=False, capture_output=True, timeout=60).returncode == 0  # noqa: S603


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
    return "-".join(part for part in kept if part)[:120] or "timebank"
