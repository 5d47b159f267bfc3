"""The public keys on paper."""

import io
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from tests.documents.papers import MOMENT, SENDER, pages_of, readings, scanned
from timebank.documents.key_sheet import KeyOnPaper, KeySheet, key_sheet
from timebank.domain.proofs import Centre, PublicKey
from timebank.formats.centres import key_code
from timebank.formats.proof import new_key


def paper(count: int, **changes: object) -> KeySheet:
    keys = []
    for place in range(count):
        pair = new_key()
        until = None if place == 0 else date(2026 - place + 1, 3, 1)
        keys.append(
            PublicKey(public=pair.public, key_id=pair.key_id, since=date(2026 - place, 3, 1), until=until)
        )
    centre = Centre(name=SENDER.name, phone=SENDER.phone, keys=tuple(keys))
    sheet = KeySheet(
        sender=SENDER,
        keys=tuple(KeyOnPaper(key=key, code=key_code(centre, key)) for key in keys),
        check_page="https://buurthuis-de-linde.example/echt",
        language="nl",
        moment=MOMENT,
    )
    return replace(sheet, **changes)


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (3, 1), (8, 2)])
def test_every_key_can_be_scanned_and_read(count, pages, tmp_path):
    sheet = paper(count)
    file = key_sheet(sheet)
    assert pages_of(file) == pages
    assert {code for page in range(pages) for code, _, _ in scanned(file, page)} == {
        key.code for key in sheet.keys
    }
    for reader, text in readings(file, tmp_path).items():
        assert all(key.key.fingerprint in text for key in sheet.keys), reader
        assert sheet.check_page in text


def test_it_has_a_title_a_language_and_a_structure():
    with pikepdf.open(io.BytesIO(key_sheet(paper(1, language="en")))) as pdf:
        assert (str(pdf.Root.Lang), str(pdf.docinfo.Title)) == ("en", "The key of our certificates")
        assert pdf.Root.MarkInfo.Marked


def test_a_name_as_long_as_they_come_still_fits(tmp_path):
    name = "Stichting Wijkontmoetingscentrum De Linde en Omstreken Noordoost" * 2
    sheet = paper(2)
    centre = Centre(name=name, phone="012-345 67 89", keys=tuple(each.key for each in sheet.keys))
    keys = tuple(KeyOnPaper(key=key, code=key_code(centre, key)) for key in centre.keys)
    file = key_sheet(replace(sheet, sender=replace(SENDER, name=name), keys=keys))
    assert {code for code, _, _ in scanned(file)} == {key.code for key in keys}
