"""The notice about data: every language on one side, Dutch on the other, whatever the centre and people are called."""

import io
import unicodedata
from dataclasses import replace
from datetime import date

import pikepdf
import pypdf
import pytest

from tests.documents.papers import MOMENT, SENDER, pages_of, readings
from timebank.documents.notice import PARTS, NoticePaper, notice
from timebank.domain.members import LANGUAGES
from timebank.wording import wording

PAPER = NoticePaper(
    name="Fatma al-Khatib",
    script_name="فاطمة الخطيب",
    number="1077-2",
    consents={"matching": date(2026, 1, 2), "statistics": None},
    day=date(2026, 11, 22),
    sender=SENDER,
    moment=MOMENT,
)
LONG = "Stichting Wijkontmoetingscentrum De Linde en Omstreken Noordoost" * 2


def plain(text: str) -> str:
    """Letters alone: readers differ in where they put vowel signs, joiners and spaces."""
    return "".join(letter for letter in text if unicodedata.category(letter) not in ("Mn", "Cf", "Zs", "Cc"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [SENDER.name, LONG])
def test_each_language_has_a_side_of_its_own(language, name, tmp_path):
    paper = replace(PAPER, second_language=language, sender=replace(SENDER, name=name))
    file = notice(paper)
    assert pages_of(file) == (1 if language == "nl" else 2)
    for reader, text in readings(file, tmp_path).items():
        for code in {language, "nl"}:
            words = wording(code)
            for key in PARTS:
                assert plain(words.label(f"notice.{key}_title")) in plain(text), (reader, code, key)
            assert plain(words.label("notice.how_long")) in plain(text), (reader, code)
        assert "1077-2" in text
        assert SENDER.phone in text.replace("\u00a0", " ")
        assert "088-1805250" in text
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert str(pdf.Root.Lang) == language


def test_it_says_what_was_agreed_to_and_what_not(tmp_path):
    for text in readings(notice(PAPER), tmp_path).values():
        assert "Mij voorstellen aan mensen die bij mij passen: ja, sinds 2 januari 2026" in text
        assert "Mij laten meetellen in cijfers: nee" in text
        assert "Gegeven op 22 november 2026" in text


def test_names_with_markup_and_pictures_do_no_harm(tmp_path):
    name = "<b>Jan</b> & <img src='/etc/passwd'> 🙂"
    paper = replace(PAPER, name=name, sender=replace(SENDER, phone=""))
    for text in readings(notice(paper), tmp_path).values():
        assert "<img src='/etc/passwd'>" in text
        assert wording("nl").label("notice.who", name=SENDER.name) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_telephone_number_is_broken_over_two_lines(language):
    own = next(iter(pypdf.PdfReader(io.BytesIO(notice(replace(PAPER, second_language=language)))).pages))
    assert SENDER.phone.replace(" ", "\u00a0") in own.extract_text()
