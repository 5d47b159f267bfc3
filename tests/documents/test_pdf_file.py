"""The files of papers, judged by other programs: whole, packed, and with every mark on a page in the structure."""

import io
import re

import pikepdf
import pypdf
import pytest

from tests.documents.papers import CODE, FOOD_BANK, MOMENT, facts, hours
from timebank.documents.certificate import certificate
from timebank.documents.page import Sheet, Style
from timebank.documents.pdf_file import PdfFile, text

LONG = (*hours(300), *hours(200, side="attended", responsible=FOOD_BANK))


def sheet(**changes: object) -> Sheet:
    words: dict[str, object] = {"title": "Blad", "language": "nl", "moment": MOMENT}
    return Sheet(**(words | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("rows", [4, 500])
def test_another_program_finds_the_file_whole(rows):
    file = certificate(facts("ti", hours=LONG if rows == 500 else hours(rows)), CODE, MOMENT)
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert not pdf.is_encrypted
    assert pypdf.PdfReader(io.BytesIO(file), strict=True).metadata.title == "Bewijs van deelname"


def test_every_mark_on_every_page_belongs_to_an_element_that_names_it():
    with pikepdf.open(io.BytesIO(certificate(facts("ar", hours=LONG), CODE, MOMENT))) as pdf:
        assert len(pdf.pages) > 5
        owners = pdf.Root.StructTreeRoot.ParentTree.Nums
        for place, page in enumerate(pdf.pages):
            assert int(page.StructParents) == int(owners[2 * place]) == place
            marks = [int(mark) for mark in re.findall(rb"/MCID (\d+)>> BDC", page.Contents.read_bytes())]
            assert sorted(marks) == list(range(len(marks)))
            listed = list(owners[2 * place + 1])
            assert len(listed) == len(marks)
            for mark, owner in enumerate(listed):
                assert (page.objgen, mark) in marks_of(owner)


def marks_of(element: pikepdf.Dictionary) -> set[tuple[tuple[int, int], int]]:
    """The page and the number of each mark of an element itself."""
    found = set()
    for part in element.K:
        if isinstance(part, int):
            found.add((element.Pg.objgen, part))
        elif "/MCID" in part:
            found.add((part.Pg.objgen, int(part.MCID)))
    return found


def test_an_element_goes_on_on_the_next_page():
    paper = sheet()
    with paper.element("Table"):
        paper.text(20, 20, "een", Style(size=9))
        paper.turn()
        paper.text(20, 20, "twee", Style(size=9))
    with paper.element("P"), paper._marked():
        paper.turn()
    with pikepdf.open(io.BytesIO(paper.finish())) as pdf:
        table = pdf.Root.StructTreeRoot.K.K[0]
        assert [str(part.S) for part in table.K] == ["/Span", "/Span"]
        assert [part.Pg.objgen for part in table.K] == [page.objgen for page in list(pdf.pages)[:2]]


@pytest.mark.parametrize("title", ["Bewijs (van) \\ deelname", "Şükran's <b>&", "شهادة", "een\nregel", ""])
def test_a_title_is_told_as_it_is_to_every_reader(title):
    file = sheet(title=title, language="tr", code="TB1:(A)").finish()
    assert (pypdf.PdfReader(io.BytesIO(file)).metadata.title or "") == title
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert str(pdf.docinfo.Title) == title
        assert str(pdf.docinfo.TimebankCode) == "TB1:(A)"
        with pdf.open_metadata() as told:
            assert (told.get("dc:title") or "") == title
            assert told["dc:language"] == {"tr"}
            assert told["xmp:CreateDate"] == "2026-07-01T09:30:00+00:00"


def test_objects_are_packed_and_found_again_however_many_there_are():
    file = PdfFile()
    tree, root = file.reserve(), file.reserve()
    some = [file.put(f"<</Number {number}>>") for number in range(1000)]
    file.put("<</Type/Pages/Kids[]/Count 0>>", tree)
    file.put(f"<</Type/Catalog/Pages {tree} 0 R/All[{' '.join(f'{each} 0 R' for each in some)}]>>", root)
    made = file.finish(root, file.put(f"<</Title{text('x')}>>"))
    assert len(made) < 15_000
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert [int(each.Number) for each in pdf.Root.All] == list(range(1000))


def test_a_picture_that_stands_twice_lies_in_the_file_once():
    from PIL import Image

    from timebank.documents.logo import draw_logo
    from timebank.formats.logo import read_logo

    drawn = io.BytesIO()
    Image.effect_noise((60, 30), 90).convert("RGB").save(drawn, "PNG")
    logo = read_logo(drawn.getvalue())
    paper = sheet()
    for place in (20, 60):
        draw_logo(paper, logo, place, 20, 20, 10, spoken="Logo")
        paper.turn()
    with pikepdf.open(io.BytesIO(paper.finish())) as pdf:
        images = {each.objgen for page in pdf.pages for each in page.get_images().values()}
        assert len(images) == 1
        picture = pikepdf.PdfImage(next(iter(pdf.pages[0].get_images().values()))).as_pil_image()
        assert picture.tobytes() == Image.open(io.BytesIO(logo.file)).tobytes()
