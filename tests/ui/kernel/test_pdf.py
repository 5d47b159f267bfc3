import gc

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from timebank.domain.errors import Cancelled
from ui.kernel.pdf import page_images

PAGES = 3


class StopsAt:
    """Somebody who looks away when so many pages are drawn."""

    def __init__(self, page: int) -> None:
        self._page = page

    def step(self, done: int, _total: int) -> None:
        if done == self._page:
            raise Cancelled


@pytest.fixture
def paper() -> bytes:
    canvas = Canvas("paper.pdf")
    for number in range(PAGES):
        canvas.drawString(100, 700, f"{number}")
        canvas.showPage()
    return bytes(canvas.getpdfdata())


def still_open() -> list[object]:
    """What PDFium has open for somebody."""
    kinds = (pypdfium2.PdfDocument, pypdfium2.PdfPage, pypdfium2.PdfBitmap)
    return [each for each in gc.get_objects() if isinstance(each, kinds) and each.raw is not None]


def test_a_job_that_is_cancelled_leaves_nothing_open_for_another_thread_to_close(paper: bytes) -> None:
    """What went wrong keeps what the job had in hand, and is let go on the main thread while the next job draws."""
    before = len(still_open())
    with pytest.raises(Cancelled) as kept:
        page_images(paper, 72, StopsAt(2))
    assert kept.tb is not None
    assert len(still_open()) == before
    assert len(page_images(paper, 72, StopsAt(PAGES))) == PAGES
    assert len(still_open()) == before
