import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timebank.documents.fonts import family
from timebank.documents.text import (
    LONGEST,
    clean,
    direction_of,
    fitting_size,
    letters_without_font,
    shape,
    shortened,
    unbroken,
    width,
    wrap,
)


def held_together(text: str) -> str:
    return f"\u200e{text}\u200e"


def seen(text: str, direction: str | None = None) -> str:
    """The letters from left to right, as the eye meets them."""
    shaped = shape(clean(text), False, direction)  # type: ignore[arg-type]
    return "".join(glyph.text for run in shaped.runs for glyph in run.glyphs)


def test_right_to_left_letters_stand_in_reverse_and_figures_do_not():
    assert seen("شهر 12") == "12 رهش"
    assert seen("abc شهر def") == "abc رهش def"


def test_a_number_with_a_dash_keeps_its_order_when_held_together():
    phone = unbroken("012-345 67 89")
    assert phone in seen(f"هاتف {held_together(phone)} الآن")


def test_both_brackets_of_a_pair_take_one_direction():
    assert "(inburgering)" in seen(f"هاتف {held_together('12')} (inburgering) الآن")
    assert seen("شهر (x)", "rtl") == "(x) رهش"


def test_an_island_does_not_stir_what_stands_around_it():
    assert seen("a \u2068شهر\u2069: 5", "ltr") == "a رهش: 5"
    assert seen("a شهر: 5", "ltr") == "a 5 :رهش"


@pytest.mark.parametrize("mark", ["\u2066", "\u2067", "\u2068", "\u2069", "(", "\u2067("])
def test_islands_without_end_do_no_harm(mark):
    assert seen(mark * 200 + "Fatma").endswith("Fatma") or seen(mark * 200 + "Fatma").startswith("Fatma")


def test_a_letter_that_no_font_has_becomes_one_box_that_carries_it():
    shaped = shape(clean("a😀b"))
    assert [(glyph.index == 0, glyph.text) for run in shaped.runs for glyph in run.glyphs] == [
        (False, "a"),
        (True, "😀"),
        (False, "b"),
    ]
    family = shape(clean("👨\u200d👩\u200d👧"))
    assert [glyph.text for run in family.runs for glyph in run.glyphs] == ["👨\u200d👩\u200d👧"]


def test_the_letters_that_become_boxes_can_be_told_beforehand():
    assert letters_without_font("Fatma 佐藤 佐") == "佐藤"
    assert letters_without_font("Fatma فاطمة ዘቢብ Олена Yılmaz ệ") == ""


@pytest.mark.parametrize(
    "letters",
    [
        "ابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهةیيىءآأإؤئ",  # Arabic, Persian
        "ڕێۆڵڤ",  # Sorani
        "ټځڅډړږښګڼۍېۀ",  # Pashto
        "ٹڈڑںھہے",  # Urdu
        "ሀለሐመሠረሰሸቀቐበተኀነአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐቨኘኧ፡።፣",  # Tigrinya, Amharic
        "çşğıİöüêîûẍḧ",  # Turkish, Kurmanji
        "іїєґщюяыэё’",  # Ukrainian, Russian
        "ăâđêôơưệỗąęłńóśźżšžčřůőűțșñãõßøåæœ",
    ],
)
def test_every_letter_of_our_peoples_names_has_a_font_in_both_weights(letters):
    assert all(any(face.has(letter) for face in family(bold)) for letter in letters for bold in (False, True))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Fatma\nYılmaz", "Fatma Yılmaz"),
        (" a\t\r\n b\0c\x1b ", "a b c"),
        ("\u202egnuoj\u202c Jan", "gnuoj Jan"),
        ("<b>&{}</b>", "<b>&{}</b>"),
        ("a\ud800b", "a\ufffdb"),
        ("line\u2028two", "line two"),
        ("soft\u00adhyphen\ufeff", "softhyphen"),
        ("می\u200cشود", "می\u200cشود"),
    ],
)
def test_cleaning_makes_one_honest_line(typed, kept):
    assert clean(typed) == kept


def test_text_without_end_is_cut_with_an_ellipsis():
    assert len(clean("x" * 100_000)) == LONGEST
    assert clean("x" * 100_000).endswith("…")


@pytest.mark.parametrize("text", ["Fatima al-Hassan", "فاطمة الحسن بنت محمد", "ዘቢብ ተስፋይ ገብረ", "x" * 120])
def test_wrapped_lines_fit_and_lose_nothing(text):
    lines = wrap(text, 10, 40)
    assert all(width(line, 10) <= 40 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_name_shrinks_to_its_room_but_not_below_the_smallest_size():
    assert fitting_size("Jan", 31, 500, smallest=9) == 31
    long = "Wilhelmina van der Horst-Gebremedhin Haile Mariam Abdelrahman"
    size = fitting_size(long, 31, 480, smallest=9)
    assert 9 < size < 31
    assert width(long, size) == pytest.approx(480)
    assert fitting_size(long * 3, 31, 480, smallest=9) == 9


def test_what_is_shortened_fits_and_says_so():
    short = shortened("Wilhelmina van der Horst", 10, 60)
    assert short.endswith("…")
    assert width(short, 10) <= 60
    assert shortened("Jan", 10, 60) == "Jan"


def test_the_direction_is_that_of_the_first_strong_letter():
    assert direction_of("12 شهر abc") == "rtl"
    assert direction_of("12 abc شهر") == "ltr"
    assert direction_of("12") == "ltr"


@settings(max_examples=150)
@given(st.text(max_size=40), st.sampled_from(["ltr", "rtl", None]))
def test_any_text_is_shaped_and_no_letter_disappears(text, direction):
    line = clean(text)
    shaped = shape(line, False, direction)
    drawn = "".join(glyph.text for run in shaped.runs for glyph in run.glyphs)
    marks = "\u200e\u200f\u061c\u2066\u2067\u2068\u2069"

    def letters(value: str) -> list[str]:
        normal = unicodedata.normalize("NFKC", "".join(c for c in value if c not in marks))
        return sorted(normal.translate(str.maketrans(")]}>»›", "([{<«‹")))

    assert letters(drawn) == letters(line)
    assert shaped.width >= 0


def test_no_word_is_left_alone_on_the_last_line():
    told = "Wie hulp kreeg, zegt het aan de balie. Dan is het zo geteld, ook mee."
    room = width("Wie hulp kreeg, zegt het aan de balie. Dan is het zo geteld, ook", 10) + 1
    assert wrap(told, 10, room) == (
        "Wie hulp kreeg, zegt het aan de balie. Dan is het zo",
        "geteld, ook mee.",
    )
    # A name of two words has nothing to bring down, and a divided word stays whole as far as it goes.
    assert wrap("Wilhelmina Ö", 10, width("Wilhelmina", 10) + 1) == ("Wilhelmina", "Ö")
    assert "".join(wrap("x" * 41, 10, width("x" * 40, 10))) == "x" * 41


@given(st.text(max_size=200), st.integers(min_value=20, max_value=400))
def test_whatever_is_wrapped_keeps_its_words_and_its_room(text, room):
    cleaned = clean(text)
    rows = wrap(cleaned, 10, room)
    assert "".join(rows).replace(" ", "") == cleaned.replace(" ", "")
    assert all(width(row, 10, direction=direction_of(cleaned)) <= room for row in rows if len(row) > 1)
