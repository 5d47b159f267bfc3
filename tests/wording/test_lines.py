"""Every text that members read is there in every language, made of the Dutch as it is now, and fit to be filled in."""

import tomllib
from pathlib import Path

import pytest

from timebank.domain import word_refusals as refusals
from timebank.domain.words import Correction
from timebank.places import resource
from timebank.wording import LANGUAGES, wording
from timebank.wording.catalogue import NONE, correct, found_in, shipped_words, words_of
from timebank.wording.lines import TRANSLATED, digest, fields, texts_of
from timebank.wording.plurals import category, chosen, needed_categories
from timebank.wording.review import OwnWords, fitting, mark_of

ROOT = Path(__file__).parents[2]
FOR_MEMBERS = [language for language in TRANSLATED if language != "en"]
STAFF_READS = {
    "certificate": {
        "credential_criteria",
        "preview",
        "sample",
        "sample_observed",
        "sample_own",
        "sample_reflection",
    },
    "slip": {"more", "recorded", "unsaved", "waiting"},
}
"""Of the papers of members what is only there before one is made, or for who files it."""
PAPERS = ("paper", "poster", "certificate", "statement", "slip", "letter", "notice")
WHOLE = ("kiosk", "forms", "competences")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_there_and_may_be_said(language):
    for key, text in texts_of(language).items():
        assert text.shipped, f"{key} is not translated"
        text.judge(text.dutch, text.shipped)


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_is_older_than_its_dutch(language):
    stale = [key for key, text in texts_of(language).items() if mark_of(text) is None]
    assert stale == [], "mend these, then: python -m tools words --in-step KEY"


def test_a_changed_word_of_dutch_makes_its_translations_stale():
    text = texts_of("ar")["ar/kiosk.kiosk.try_later.few"]
    entry = dict(shipped_words("nl", "kiosk")["kiosk"]["try_later"])
    assert digest(entry) == text.source
    assert digest(entry | {"one": "Wacht {seconds} seconde."}) != text.source


@pytest.mark.parametrize("language", FOR_MEMBERS)
def test_what_members_read_is_translated_whole(language):
    for file in WHOLE:
        assert sections(language, file) >= sections("nl", file), file
    for section in PAPERS:
        dutch = set(shipped_words("nl", "documents")[section]) - STAFF_READS.get(section, set())
        assert set(shipped_words(language, "documents")[section]) >= dutch, section
    for part in ("groups", "names"):
        own, english = (shipped_words(each, "talents")[part] for each in (language, "en"))
        assert own.keys() == english.keys()
    for section in ("sides", "statements", "day_parts"):
        assert set(shipped_words(language, "sentences")[section]) == set(
            shipped_words("nl", "sentences")[section]
        )


def sections(language: str, file: str) -> set[tuple[str, str]]:
    return {(section, key) for section, texts in shipped_words(language, file).items() for key in texts}


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        # The examples of CLDR's plural rules for whole numbers.
        ("nl", {"one": [1], "other": [0, 2, 3, 16, 100, 1000]}),
        ("en", {"one": [1], "other": [0, 2, 16, 100, 1000]}),
        (
            "ar",
            {
                "zero": [0],
                "one": [1],
                "two": [2],
                "few": [3, 10, 103, 110, 1003],
                "many": [11, 26, 99, 111, 1011],
                "other": [100, 102, 200, 202, 1000, 10000],
            },
        ),
        ("ti", {"one": [0, 1], "other": [2, 17, 100, 1000]}),
        ("tr", {"one": [1], "other": [0, 2, 16, 100, 1000]}),
        ("fa", {"one": [0, 1], "other": [2, 17, 100, 1000]}),
        (
            "uk",
            {
                "one": [1, 21, 31, 71, 81, 101, 1001],
                "few": [2, 4, 22, 24, 52, 102, 1002],
                "many": [0, 5, 19, 100, 1000],
                "many ": [11, 12, 13, 14, 111],
            },
        ),
        ("so", {"one": [1], "other": [0, 2, 16, 100, 1000]}),
    ],
)
def test_counts_take_the_forms_of_cldr(language, counts):
    for form, numbers in counts.items():
        assert {category(language, number) for number in numbers} == {form.strip()}
    assert set(needed_categories(language)) >= {form.strip() for form in counts}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_form_that_a_count_takes_is_written_out(language):
    """`other` never stands in: in Arabic and Ukrainian that would be another word."""
    plurals = [text for text in texts_of(language).values() if text.category] if language != "nl" else []
    assert language == "nl" or {text.category for text in plurals} == set(needed_categories(language))
    for text in plurals:
        forms = found_in(words_of(language, text.file), text.path.rpartition(".")[0])
        assert isinstance(forms, dict)
        assert chosen(forms, language, text.counts[0] if text.counts else 1) or text.category == "other"


def test_a_correction_is_said_at_once_and_no_longer_when_the_bank_is_closed():
    text = texts_of("tr")["tr/kiosk.kiosk.stop"]
    turkish = wording("tr")
    own, other = OwnWords(), OwnWords()
    try:
        own.learn((Correction(key=text.key, text="Bitti", dutch=text.source),))
        assert turkish.kiosk("stop") == text.shipped, "nothing was asked of its bank yet"
        own.speak()
        assert turkish.kiosk("stop") == "Bitti"
        assert text.said == "Bitti"
        assert text.shipped != "Bitti", "what was shipped stays as it is"
        other.speak()
        assert turkish.kiosk("stop") == text.shipped, "another bank says what was shipped"
        own.speak()
        other.rest()
        assert turkish.kiosk("stop") == "Bitti", "a bank that closes takes nobody else's words away"
        own.rest()
        assert turkish.kiosk("stop") == text.shipped
    finally:
        correct(NONE)


def test_time_is_corrected_too_and_so_is_one_item_of_a_list():
    month = texts_of("so")["so/forms.dates.short_months.0"]
    hours = texts_of("so")["so/forms.duration.hours.other"]
    spoken = wording("so")
    own = OwnWords()
    try:
        own.learn(
            (
                Correction(key=month.key, text="Jnr", dutch=month.source),
                Correction(key=hours.key, text="{n} saac", dutch=hours.source),
            )
        )
        own.speak()
        assert words_of("so", "forms")["dates"]["short_months"][:2][0] == "Jnr"
        assert (
            words_of("so", "forms")["dates"]["short_months"][1:]
            == shipped_words("so", "forms")["dates"]["short_months"][1:]
        )
        assert spoken.duration_in_words(120) == "2 saac"
    finally:
        correct(NONE)


def test_a_correction_of_other_dutch_or_of_broken_places_is_not_said():
    text = texts_of("uk")["uk/kiosk.kiosk.greeting"]
    old = Correction(key=text.key, text="Вітаю {name}", dutch="00000000")
    broken = Correction(key=text.key, text="Вітаю {naam}", dutch=text.source)
    gone = Correction(key="uk/kiosk.kiosk.nothing", text="x", dutch=text.source)
    assert fitting((old, broken, gone)) == {}


def test_the_pictures_on_the_sheet_are_those_of_the_kiosk():
    """Each beside a text that is there, and drawn by a page of the kiosk."""
    pictures = tomllib.loads(resource("words", "pictures.toml").read_text("utf-8"))["kiosk"]
    assert pictures.keys() <= shipped_words("nl", "kiosk")["kiosk"].keys()
    pages = "".join(path.read_text("utf-8") for path in (ROOT / "ui" / "kiosk").glob("*.py"))
    assert [icon for icon in pictures.values() if f'"{icon}"' not in pages] == []


@pytest.mark.parametrize(
    ("key", "text", "refusal"),
    [
        ("ar/kiosk.kiosk.greeting", "أهلًا", refusals.SheetPlacesBroken),
        ("ar/kiosk.kiosk.greeting", "أهلًا {naam}", refusals.SheetPlacesBroken),
        ("ar/kiosk.kiosk.greeting", "أهلًا {name", refusals.SheetPlacesBroken),
        ("ar/kiosk.kiosk.greeting", "أهلًا {name.__class__}", refusals.SheetPlacesBroken),
        ("ar/kiosk.kiosk.greeting", "أهلًا {name} {}", refusals.SheetPlacesBroken),
        ("ar/kiosk.kiosk.greeting", " ", refusals.SheetTextMissing),
        ("ar/kiosk.kiosk.try_later.two", "", refusals.SheetFormMissing),
        ("ar/kiosk.kiosk.greeting", "\u202eأهلًا {name}", refusals.SheetHiddenMarks),
        ("ar/kiosk.kiosk.greeting", "أهلًا \u2067{name}", refusals.SheetHiddenMarks),
        ("ar/kiosk.kiosk.greeting", "أهلًا {name}" + "ا" * 60, refusals.SheetTextTooLong),
    ],
)
def test_what_may_not_be_said_is_told(key, text, refusal):
    asked = texts_of("ar")[key]
    with pytest.raises(refusal):
        asked.judge(asked.dutch, text)


def test_a_word_may_stand_for_one_and_two_and_a_mark_beside_a_figure_is_fine():
    texts = texts_of("ar")
    two = texts["ar/forms.duration.hours.two"]
    two.judge(two.dutch, "ساعتان")
    few = texts["ar/forms.duration.hours.few"]
    with pytest.raises(refusals.SheetPlacesBroken):
        few.judge(few.dutch, "ساعات")
    date = texts["ar/sentences.refusals.date_not_understood"]
    date.judge(date.dutch, date.shipped)
    assert "\u200e" in date.shipped
    assert fields("{hours} س {minutes}") == {"hours", "minutes"}
