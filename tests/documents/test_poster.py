"""The poster: read back from the PDF, in every second language, over pages, on both sizes; no surname on it."""

import io
from datetime import date
from pathlib import Path
from uuid import UUID

import pypdf
import pytest

from tests.documents.papers import MOMENT, SENDER, pages_of, readings
from timebank.documents.poster import PosterItem, PosterPaper, poster
from timebank.domain.members import LANGUAGES
from timebank.domain.offers import DayPart, Offer, OfferKind, OfferState, When
from timebank.wording import wording


def offer(number: int = 1, kind: OfferKind = OfferKind.REQUEST, **changes: object) -> Offer:
    values: dict[str, object] = {
        "id": UUID(int=number),
        "number": "1045-5",
        "name": "Fatma Yılmaz",
        "script_name": "فاطمة يلماز",
        "first_name": "Fatma",
        "kind": kind,
        "talent": "cooking",
        "words": "Soep voor acht mensen",
        "language": "nl",
        "when": When(days=(2, 4), parts=(DayPart.EVENING,)),
        "place": "buurthuis",
        "until": date(2027, 1, 16),
        "state": OfferState.OPEN,
        "since": date(2026, 11, 22),
    }
    return Offer(**(values | changes))  # type: ignore[arg-type]


def paper(*offers: Offer, **changes: object) -> PosterPaper:
    values: dict[str, object] = {
        "items": tuple(PosterItem(offer=each, icon="cooking-pot") for each in offers),
        "sender": SENDER,
        "moment": MOMENT,
        "made_on": "22 november 2026",
    }
    return PosterPaper(**(values | changes))  # type: ignore[arg-type]


def test_a_card_says_what_and_who_by_first_name_and_the_number_to_ask_for(tmp_path: Path) -> None:
    for reader, text in readings(poster(paper(offer())), tmp_path).items():
        for said in (
            "Wie kan helpen?",
            "Koken",
            "Fatma",
            "“Soep voor acht mensen”",
            "dinsdag en donderdag, 's avonds",
            "buurthuis",
            "10001",
            "tot en met 16 januari 2027",
            "012-345 67 89",
        ):
            assert said in text, (reader, said)
        assert "Yılmaz" not in text, reader
        assert "فاطمة" not in text, reader
        assert "1045" not in text, "the member's own number stays at the desk"
        assert "Dit bieden mensen aan" not in text


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "nl"])
def test_every_second_language_stands_beside_the_dutch(language: str, tmp_path: Path) -> None:
    words = wording(language)
    both = (offer(1), offer(2, OfferKind.OFFER))
    texts = readings(poster(paper(*both, second_language=language)), tmp_path)
    text = texts["pypdf"]
    assert "Vraag en aanbod" in text
    for key in ("title", "asked", "offered", "number", "hours"):
        assert words.label(f"poster.{key}") in text, key
    assert words.talent("cooking") in text
    assert words.word("day_parts", "evening") in text


def test_many_go_on_to_further_pages_and_nobody_is_lost() -> None:
    offers = [offer(number, OfferKind.REQUEST if number % 3 else OfferKind.OFFER) for number in range(1, 31)]
    made = poster(paper(*offers, second_language="ar"))
    assert pages_of(made) >= 4
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages]
    for number in range(1, 31):
        assert sum(str(10_000 + number) in page for page in pages) == 1, number
    assert f"Blad {len(pages)} van {len(pages)}" in pages[-1]
    assert all("Wie kan helpen?" in page or "Dit bieden mensen aan" in page for page in pages)


def test_a3_is_the_same_enlarged() -> None:
    small, large = poster(paper(offer())), poster(paper(offer(), large=True))
    sizes = [
        (round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4))
        for box in (pypdf.PdfReader(io.BytesIO(made)).pages[0].mediabox for made in (small, large))
    ]
    assert sizes == [(210, 297), (297, 420)]


def test_the_same_poster_is_the_same_file() -> None:
    assert poster(paper(offer(), second_language="fa")) == poster(paper(offer(), second_language="fa"))


def test_a_talent_of_the_centres_own_has_one_name_and_long_words_end_in_three_lines() -> None:
    own = PosterItem(
        offer=offer(words="heel " * 40, talent="soup_line"),
        icon="soup",
        own_name="Soep uitdelen op de markt en in het park",
    )
    made = poster(paper(items=(own,), second_language="ar"))
    text = pypdf.PdfReader(io.BytesIO(made)).pages[0].extract_text()
    assert "Soep uitdelen" in text
    assert "…" in text


def test_what_stands_inside_can_be_nothing() -> None:
    bare = offer(words="", place="", when=When())
    assert "Koken" in pypdf.PdfReader(io.BytesIO(poster(paper(bare)))).pages[0].extract_text()
