"""Lists on paper, read back: heads on every page, page numbers, filters told, wide lists on their side."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pypdf import PdfReader

from timebank.documents.list_paper import ListPaper, list_paper
from timebank.domain.lists import Content, ListHead, ListTable
from timebank.domain.papers import BookMark, Sender

HEADS = (
    ListHead(title="Naam", share=2.6),
    ListHead(title="Dag", content=Content.DATE),
    ListHead(title="Saldo", content=Content.MINUTES),
)


def paper(rows, heads=HEADS, told="", language="nl") -> ListPaper:
    table = ListTable(title="Mensen", told=told, in_minutes="", heads=heads, rows=tuple(rows))
    return ListPaper(
        table=table,
        sender=Sender(name="Buurthuis De Linde"),
        moment=datetime(2026, 11, 22, tzinfo=UTC),
        made_on="22 november 2026",
        made_by="Marijke",
        book=BookMark(sequence=412, digest=bytes(range(32))),
        language=language,
    )


def pages(made: ListPaper) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(list_paper(made))).pages]


def test_every_page_has_heads_and_its_number():
    told = pages(paper([(f"Persoon {number:03}", date(2026, 1, 2), -75) for number in range(120)]))
    assert len(told) == 3
    for number, text in enumerate(told, start=1):
        assert "Naam" in text
        assert f"Blad {number} van 3" in text
        assert "Gemaakt op 22 november 2026 door Marijke" in text
    assert "Persoon 000" in told[0]
    assert "Persoon 119" in told[-1]
    everything = "".join(told)
    assert all(everything.count(f"Persoon {number:03}") == 1 for number in range(120))
    assert "-1 u 15" in told[0]
    assert "02-01-2026" in told[0]


def test_the_filters_are_told_below_the_title():
    (text,) = pages(paper([], told="Saldo: 0 u tot en met 5 u"))
    assert "Saldo: 0 u tot en met 5 u" in text
    assert "Blad 1 van 1" in text


def test_a_long_text_breaks_and_pushes_the_next_row_down():
    note = "een lange notitie die niet op een regel past " * 3
    heads = (*HEADS, ListHead(title="Notitie", share=2.6))
    (text,) = pages(paper([("Fatma", None, None, note), ("Henk", None, 5, "kort")], heads))
    assert "Henk" in text
    assert text.count("notitie") == 3


def test_a_wide_list_lies_on_its_side():
    wide = tuple(ListHead(title=f"Kolom {number}", share=1.5) for number in range(8))
    upright = PdfReader(io.BytesIO(list_paper(paper([])))).pages[0].mediabox
    lying = PdfReader(io.BytesIO(list_paper(paper([("x",) * 8], wide)))).pages[0].mediabox
    assert upright.height > upright.width
    assert lying.width > lying.height


def test_the_same_paper_gives_the_same_bytes():
    made = paper([("فاطمة", date(2026, 1, 2), 3)])
    assert list_paper(made) == list_paper(replace(made))


@pytest.mark.parametrize(("language", "foot"), [("nl", "Blad 1"), ("en", "Page 1")])
def test_it_speaks_the_language_of_the_screen(language, foot):
    assert foot in pages(paper([], language=language))[0]


@pytest.mark.parametrize(("language", "mark"), [("nl", "Stand van het boek: regel 412"), ("en", "entry 412")])
def test_every_page_tells_where_the_books_stood(language, mark):
    made = pages(paper([("Fatma", date(2026, 11, 22), 60)] * 90, language=language))
    assert len(made) > 1
    for page in made:
        assert mark in page
        assert " ".join(bytes(range(32)).hex()[start : start + 8] for start in range(0, 64, 8)) in page
