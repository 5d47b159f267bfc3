"""A long list of hours: sums on the page, the rows behind it."""

import io

import pypdf
import pytest

from tests.documents.papers import CODE, MOMENT, facts, hours
from timebank.documents.certificate import certificate
from timebank.domain.certificates import Responsible


@pytest.mark.parametrize("rows", [42, 43, 45, 47, 48])
def test_an_annex_spares_a_sheet_with_hardly_anything_on_it(rows):
    pages = pypdf.PdfReader(io.BytesIO(certificate(facts("en", hours=hours(rows)), CODE, MOMENT))).pages
    told = [page.extract_text().count("-2026") for page in pages[1:]]
    assert sum(told) == rows
    assert len(told) == (1 if rows <= 47 else 2), told


def test_sums_of_organisations_alone_are_not_called_activities():
    many = tuple(
        row
        for number in range(12)
        for row in hours(5, responsible=Responsible(name=f"Huis {number}", kvk=""))
    )
    file = certificate(facts("en", hours=many), CODE, MOMENT)
    first = next(iter(pypdf.PdfReader(io.BytesIO(file)).pages)).extract_text()
    assert "Organisatie" in first
    assert "Organisation" in first
    assert "Activiteit" not in first
