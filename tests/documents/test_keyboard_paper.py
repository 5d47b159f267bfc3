"""All keys on one page, read back: however many there are, each beside what it does."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from timebank.documents.keyboard_paper import KeyboardPaper, keyboard_paper
from timebank.domain.keyboard import Keyboard, KeyLine, KeySection
from timebank.domain.papers import Sender


def paper(places: int, lines: int) -> KeyboardPaper:
    sections = tuple(
        KeySection(
            title=f"Plaats {place}",
            lines=tuple(
                KeyLine(what=f"Wat {place} en {line} doen", keys=(f"Ctrl+{line}", f"F{line}"))
                for line in range(lines)
            ),
        )
        for place in range(places)
    )
    keyboard = Keyboard(title="Alle toetsen", told="Enter gaat verder.", sections=sections)
    return KeyboardPaper(
        keyboard=keyboard,
        sender=Sender(name="Buurthuis De Linde"),
        moment=datetime(2026, 11, 22, tzinfo=UTC),
        language="nl",
    )


@pytest.mark.parametrize(("places", "lines"), [(1, 2), (11, 9), (12, 14)])
def test_everything_stands_on_one_page_and_within_it(places: int, lines: int) -> None:
    (page,) = PdfReader(io.BytesIO(keyboard_paper(paper(places, lines)))).pages
    assert page.mediabox.width > page.mediabox.height
    far: list[float] = []
    page.extract_text(visitor_text=lambda text, _cm, tm, _font, _size: text.strip() and far.extend(tm[4:6]))
    assert min(far) > 20, "nothing below or beside the sheet"
    assert max(far) < page.mediabox.width - 20
    text = " ".join(page.extract_text().split())
    for place in range(places):
        assert f"Plaats {place}" in text
        for line in range(lines):
            assert f"Wat {place} en {line} doen" in text


def test_a_long_sentence_goes_on_below_and_keeps_clear_of_its_keys() -> None:
    what = "Briefje om te tekenen: van wat getypt is, anders van de laatste regel van vandaag"
    section = KeySection(title="Balie", lines=(KeyLine(what=what, keys=("Ctrl+P",)),))
    made = paper(1, 1)
    keyboard = Keyboard(title="Alle toetsen", told="", sections=(section,))
    whole = keyboard_paper(replace(made, keyboard=keyboard))
    assert " ".join(PdfReader(io.BytesIO(whole)).pages[0].extract_text().split()).count("Ctrl+P") == 1
    assert what in " ".join(
        PdfReader(io.BytesIO(whole)).pages[0].extract_text().replace("Ctrl+P", "").split()
    )


def test_the_same_keys_give_the_same_bytes() -> None:
    assert keyboard_paper(paper(3, 3)) == keyboard_paper(paper(3, 3))
