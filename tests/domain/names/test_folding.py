"""Ways of writing one name that fold into one form, and letters that must not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.names.folding import distinct_words, fold, script_of, words

SAME = [
    ("Yılmaz", "yilmaz"),
    ("İbrahim", "ibrahim"),
    ("ŞÜKRÜ", "sukru"),
    ("Łukasz Ødegård", "lukasz odegard"),
    ("Straße", "strasse"),
    ("Sa'id ʿAbd al-Raḥmān", "said abd al rahman"),
    ("O’Neil", "oneil"),
    ("Anne–Marie", "anne marie"),
    ("J.P.  de Vries", "j p de vries"),
    ("Ĳsbrand", "ijsbrand"),
    ("أَحْمَد", "احمد"),
    ("فاطمة", "فاطمه"),
    ("رضا کریمی", "رضا كريمي"),
    ("علی‌رضا", "علي رضا"),
    ("محمـــد", "محمد"),
    ("ኃይለ", "ሃይለ"),
    ("ሠላም", "ሰላም"),
    ("Семён", "семен"),
    ("١٠٤٥", "1045"),
    ("  ", ""),
    ("\u202bمحمد\u202c", "محمد"),
    ("Nguyễn Thị", "nguyen thi"),
]


@pytest.mark.parametrize(("written", "folded"), SAME)
def test_ways_of_writing_fold_into_one(written, folded):
    assert fold(written) == folded


@pytest.mark.parametrize(("one", "other"), [("Йосип", "Иосип"), ("سلام", "صلام"), ("ሰላም", "ሸላም"), ("a", "e")])
def test_other_letters_stay_apart(one, other):
    assert fold(one) != fold(other)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_folded_words_hold_letters_and_digits_only(text):
    assert all(word.isprintable() and " " not in word for word in words(text))


@given(st.text(alphabet=st.characters(max_codepoint=127), max_size=40))
def test_the_short_way_for_ascii_agrees_with_the_long_one(text):
    # A letter beyond ASCII sends the whole text the long way.
    assert words(text) == words(f"{text} é")[:-1]


@pytest.mark.parametrize(
    ("word", "script"),
    [
        ("ali", "latin"),
        ("علي", "arabic"),
        ("ሰላም", "geez"),
        ("яна", "cyrillic"),
        ("1045", "digits"),
        ("山", "other"),
    ],
)
def test_scripts_are_told_by_the_first_letter(word, script):
    assert script_of(word) == script


def test_a_sign_that_is_four_words_asks_for_four_however_often_it_stands_there():
    """Each word costs a list a condition: 120 of these signs would be some 480."""
    assert distinct_words("ﷺ " * 120 + "Fatma fatma") == (*words("ﷺ"), "fatma")
    assert len(words("ﷺ" * 120)) == 361
    assert len(distinct_words("ﷺ" * 120)) == 5
