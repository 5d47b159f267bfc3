"""Time and dates are written so that nobody misreads them, and can be typed back."""

from datetime import date

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from tests.fixtures.reading import without_marks
from timebank.domain.minutes import MOST_MINUTES, read_minutes
from timebank.wording import LANGUAGES, wording
from timebank.wording.catalogue import words_of
from timebank.wording.direction import LEFT_TO_RIGHT_MARK, has_right_to_left
from timebank.wording.plurals import chosen

ALL = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.parametrize(
    ("minutes", "table", "words", "clock"),
    [
        (0, "0 u", "0 uur", "0:00"),
        (1, "0 u 01", "1 minuut", "0:01"),
        (45, "0 u 45", "45 minuten", "0:45"),
        (60, "1 u", "1 uur", "1:00"),
        (90, "1 u 30", "1 uur en 30 minuten", "1:30"),
        (65, "1 u 05", "1 uur en 5 minuten", "1:05"),
        (150, "2 u 30", "2 uur en 30 minuten", "2:30"),
        (6000, "100 u", "100 uur", "100:00"),
        (-45, "-0 u 45", "-45 minuten", "-0:45"),
        (-120, "-2 u", "-2 uur", "-2:00"),
    ],
)
def test_dutch_durations(minutes, table, words, clock):
    dutch = wording("nl")
    assert dutch.duration(minutes) == table
    assert dutch.duration_in_words(minutes) == words
    assert dutch.clock(minutes) == clock


@given(st.integers(1, MOST_MINUTES))
def test_what_is_shown_can_be_typed_back(minutes):
    for language in ("nl", "en"):
        assert read_minutes(wording(language).duration(minutes)) == minutes
        assert read_minutes(wording(language).duration_in_column(minutes)) == minutes
    for language in LANGUAGES:
        assert read_minutes(without_marks(wording(language).clock(minutes))) == minutes


@given(st.integers(-(10**6), 10**6))
def test_every_language_shows_the_same_western_figures_and_keeps_the_sign(minutes):
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else ""
    for language in LANGUAGES:
        shown = without_marks(wording(language).duration(minutes))
        assert shown.startswith(f"{sign}{hours} ")
        assert (rest == 0) != shown.endswith(f"{rest:02}")
        assert without_marks(wording(language).clock(minutes)) == f"{sign}{hours}:{rest:02}"
        figures = "".join(part.figure for part in wording(language).duration_parts(minutes))
        assert without_marks(figures) == sign + (f"{hours}{rest}" if hours and rest else f"{rest or hours}")


def test_parts_are_for_large_figures():
    parts = wording("nl").duration_parts(945)
    assert [(part.figure, part.unit) for part in parts] == [("15", "uur"), ("45", "min")]
    assert [(p.figure, p.unit) for p in wording("en").duration_parts(60)] == [("1", "hour")]
    assert [(p.figure, p.unit) for p in wording("nl").duration_parts(-15)] == [("-15", "min")]


def test_a_column_keeps_its_minutes():
    assert wording("nl").duration_in_column(120) == "2 u 00"
    assert wording("nl").duration_in_column(-5) == "-0 u 05"


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (0, "0 ساعة"),
        (1, "ساعة واحدة"),
        (2, "ساعتان"),
        (3, "3 ساعات"),
        (10, "10 ساعات"),
        (11, "11 ساعة"),
        (99, "99 ساعة"),
        (100, "100 ساعة"),
        (103, "103 ساعات"),
    ],
)
def test_arabic_counts_in_six_forms(hours, words):
    assert without_marks(wording("ar").duration_in_words(hours * 60)) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(60, "1 година"), (120, "2 години"), (300, "5 годин"), (1260, "21 година"), (182, "3 години 2 хвилини")],
)
def test_ukrainian_counts_in_three_forms(minutes, words):
    assert wording("uk").duration_in_words(minutes) == words


@ALL
def test_every_language_has_a_form_for_every_count(language):
    forms = words_of(language, "forms")["duration"]
    for unit in ("hours", "minutes", "hour_units", "minute_units"):
        rest = set(forms[unit]) - {"other"}
        assert rest <= Locale.parse(language).plural_form.tags, f"{unit} has a form that no count takes"
        assert all(chosen(forms[unit], language, count) for count in range(200))


@ALL
def test_months_and_weekdays_are_those_of_cldr(language):
    dates = words_of(language, "forms")["dates"]
    locale = Locale.parse(language)
    weekdays = [locale.days["format"]["wide"][day] for day in range(7)]
    assert dates["weekdays"] == weekdays
    alone, written = locale.months["stand-alone"]["wide"], locale.months["format"]["wide"]
    for number, month in enumerate(dates["months"], start=1):
        # Arabic writes the Levantine name first; Persian leaves out the mark of the genitive.
        assert month.rpartition("/")[2] in {alone[number], written[number]}


def test_dutch_dates():
    dutch, day = wording("nl"), date(2026, 1, 3)
    assert dutch.date(day) == "3 januari 2026"
    assert dutch.short_date(day) == "03-01-2026"
    assert dutch.weekday_and_date(date(2026, 11, 22)) == "zondag 22 november 2026"
    assert dutch.day_and_month(day) == "3 januari"
    assert dutch.day_and_short_month(date(2026, 11, 19)) == "19 nov"
    assert dutch.month_and_year(date(2025, 3, 1)) == "maart 2025"
    assert dutch.period(day, date(2026, 6, 30)) == "3 januari 2026 tot en met 30 juni 2026"
    assert dutch.period(day, day) == "3 januari 2026"


def test_a_near_day_is_told_as_people_do():
    dutch, today = wording("nl"), date(2026, 1, 2)
    assert dutch.near_date(today, today) == "vandaag"
    assert dutch.near_date(date(2026, 1, 1), today) == "gisteren"
    assert dutch.near_date(date(2026, 3, 19), date(2026, 6, 1)) == "19 mrt"
    assert dutch.near_date(date(2025, 12, 31), today) == "31 dec 2025"


@ALL
@given(day=st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_short_dates_have_one_order_everywhere(language, day):
    shown = wording(language).short_date(day)
    assert without_marks(shown) == f"{day.day:02}-{day.month:02}-{day.year}"
    assert shown.startswith(LEFT_TO_RIGHT_MARK) == wording(language).right_to_left


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_figures_keep_their_place_in_right_to_left_lines(language):
    """The display order by the Unicode algorithm, in a line of either direction."""
    from bidi import get_display

    words = wording(language)
    letters = "".join(words_of(language, "forms")["dates"]["today"])
    assert has_right_to_left(letters)
    for line in (f"{letters} {words.clock(-45)} {letters}", f"Saldo {words.clock(-45)} {letters}"):
        assert "-0:45" in get_display(line)
    for line in (f"{letters} {words.short_date(date(2026, 6, 30))} {letters}",):
        assert "30-06-2026" in get_display(line)
    # Even in a Dutch line the hours come first for who reads from the right.
    shown = without_marks(get_display(f"Tijd {words.duration(90)} totaal"))
    assert shown.index("30") < shown.index("1 ")


def test_lists_are_joined_as_people_say_them():
    dutch = wording("nl")
    assert dutch.joined([]) == ""
    assert dutch.joined(["Fatma"]) == "Fatma"
    assert dutch.joined(["Fatma", "Henk"]) == "Fatma en Henk"
    assert dutch.joined(["Fatma", "Henk", "Olena"]) == "Fatma, Henk en Olena"
    assert wording("ar").joined(["أ", "ب", "ج"]) == "أ وب وج"
