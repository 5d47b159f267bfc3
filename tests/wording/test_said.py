"""What is read aloud, put together from parts: in every language, all that the kiosk may say stands on the sheet."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from tests.fixtures.reading import without_marks
from timebank.wording import LANGUAGES, wording
from timebank.wording.said import (
    LARGEST,
    PAUSE,
    SAID,
    Said,
    after_each_other,
    day_said,
    duration_said,
    in_one,
    kiosk_said,
    language_said,
    number_parts,
    parts_to_record,
    talent_said,
)
from timebank.wording.talents import catalogue

TALENTS = [(talent.code, "") for talent in catalogue()] + [("own_soup", "Soep! van de wijk (samen)")]
TODAY = date(2026, 11, 22)
DURATIONS = (
    *range(0, 60 * 25, 1),
    *(hours * 60 + 30 for hours in (25, 38, 59, 99, 100, 101, 199, 1000, 1138)),
)
FACTS = {"name": "Fatma", "names": "Fatma", "number": "V-7", "day": TODAY}


def everything_said(language: str) -> Iterator[Said]:
    """All that a kiosk may read aloud in a language, with every fact there may be."""
    words = wording(language)
    for minutes in DURATIONS:
        yield duration_said(words, minutes)
    for key in SAID:
        for minutes in (0, 1, 60, 62, 120, 330, 660 + 59):
            facts = {f"{fact}_minutes": minutes for fact in ("ask", "below", "other", "done", "goal", "time")}
            yield kiosk_said(words, key, **FACTS, **facts, seconds=minutes)
    for seconds in range(301):
        yield kiosk_said(words, "try_later", seconds=seconds)
    for days in range(400):
        yield day_said(words, TODAY - timedelta(days=days), TODAY)
        yield kiosk_said(words, "until", day=TODAY + timedelta(days=days))
    for code, own_name in TALENTS:
        yield talent_said(words, code, own_name)
    yield language_said(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_said_can_be_made_of_the_parts_on_the_sheet(language: str) -> None:
    sheet = {part.words for part in parts_to_record(language, TALENTS)}
    said = {part for each in everything_said(language) for part in each.parts} - {PAUSE}
    assert said <= sheet
    # And nothing is recorded in vain, but numbers that only a long life fills.
    assert {words for words in sheet - said if not words.isdigit()} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_read_by_a_voice_as_it_is_written(language: str) -> None:
    for each in everything_said(language):
        assert each.text
        assert each.parts
        assert "{" not in each.text
        assert not any(mark in part for part in each.parts for mark in "{}\u200e\u2067\u2069…")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_has_each_part_once_with_a_file_name_of_its_own(language: str) -> None:
    parts = parts_to_record(language, TALENTS)
    assert len({part.words for part in parts}) == len(parts)
    assert len({part.name for part in parts}) == len(parts)
    assert {part.group for part in parts} == {"screens", "numbers", "days", "talents"}
    for part in parts:
        assert part.dutch
        assert part.words in part.whole.replace("\u200c", "\u200c")
        assert part.name.isascii()
        assert "/" not in part.name


@pytest.mark.parametrize(
    ("language", "minutes", "parts"),
    [
        ("nl", 330, ("5", "uur", "en", "30", "minuten")),
        ("nl", 61, ("1", "uur", "en", "1", "minuut")),
        ("nl", 0, ("0", "uur")),
        ("nl", 45, ("45", "minuten")),
        ("en", 138 * 60 + 1, ("100", "38", "hours", "and", "1", "minute")),
        ("ar", 60, ("ساعة واحدة",)),
        ("ar", 122, ("ساعتان", "و", "دقيقتان")),
        ("ar", 330, ("5", "ساعات", "و", "30", "دقيقة")),
        ("ti", 330, ("5", "ሰዓታት", "30", "ደቒቓታት")),
        ("tr", 330, ("5", "saat", "30", "dakika")),
        ("fa", 330, ("5", "ساعت", "و", "30", "دقیقه")),
        ("uk", 125, ("2", "години", "5", "хвилин")),
        ("so", 330, ("5", "saacadood", "iyo", "30", "daqiiqo")),
    ],
)
def test_a_duration(language: str, minutes: int, parts: tuple[str, ...]) -> None:
    assert duration_said(wording(language), minutes).parts == parts


def test_a_number_is_thousands_hundreds_and_the_rest() -> None:
    assert number_parts(0) == ("0",)
    assert number_parts(99) == ("99",)
    assert number_parts(100) == ("100",)
    assert number_parts(1000) == ("1000",)
    assert number_parts(1238) == ("1000", "200", "38")
    assert number_parts(38_000) == ("38", "1000")
    assert number_parts(LARGEST * 10) == number_parts(LARGEST)
    for number in range(3000):
        assert all(part.isdigit() for part in number_parts(number))


def test_a_sentence_falls_apart_where_its_facts_stand_and_names_are_left_out() -> None:
    words = wording("nl")
    asked = kiosk_said(words, "question", names="Henk", time_minutes=75)
    assert asked.text == "Henk hielp mij: 1 uur en 15 minuten. Klopt dat?"
    assert asked.parts == ("hielp mij", "1", "uur", "en", "15", "minuten", "Klopt dat?")
    assert kiosk_said(words, "greeting", name="Fatma").parts == ("Dag",)
    assert kiosk_said(words, "thanks_yes").parts == ("Dank je wel. Het staat erin",)


def test_the_form_of_a_plural_is_the_one_that_is_written() -> None:
    for seconds in (1, 2, 5, 15):
        said = kiosk_said(wording("ar"), "try_later", seconds=seconds)
        written = without_marks(said.text)
        assert all(part in written for part in said.parts if not part.isdigit())


def test_days_are_near_or_a_day_and_a_month() -> None:
    words = wording("nl")
    assert day_said(words, TODAY, TODAY) == Said("vandaag", ("vandaag",))
    assert day_said(words, TODAY - timedelta(days=1), TODAY).parts == ("gisteren",)
    assert day_said(words, date(2025, 3, 4), TODAY) == Said("4 mrt 2025", ("4", "maart"))


def test_sentences_are_read_with_a_pause_between_them_and_things_of_one_sentence_without() -> None:
    one, other = Said("Mijn tijd", ("Mijn tijd",)), Said("Klopt dat?", ("Klopt dat?",))
    assert after_each_other([one, Said(), other]) == Said(
        "Mijn tijd. Klopt dat?", ("Mijn tijd", PAUSE, "Klopt dat?")
    )
    assert in_one([one, Said(), Said("2 uur", ("2", "uur"))]) == Said(
        "Mijn tijd, 2 uur", ("Mijn tijd", "2", "uur")
    )
    assert after_each_other([]) == Said()
