"""What sounds alike shares its bones, and how far apart sounds are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.names import fold
from timebank.domain.names.comparing import distance, typing_errors
from timebank.domain.names.sounding import bones, gaps, sounds

ALIKE = [
    ("Yusuf", "Joesoef"),
    ("Youssef", "يوسف"),
    ("Hussein", "Hüseyin"),
    ("Hussein", "Houcine"),
    ("Rachid", "Rasheed"),
    ("Achmed", "Ahmad"),
    ("Oualid", "Walid"),
    ("Oualid", "وليد"),
    ("Daoud", "Davut"),
    ("Djamal", "Cemal"),
    ("Jamal", "جمال"),
    ("Othman", "Osman"),
    ("Othman", "عثمان"),
    ("Xalid", "Khaled"),
    ("Qasim", "Gasim"),
    ("Abderrahmane", "Abdul-Rahman"),
    ("Abdirahman", "عبدالرحمن"),
    ("Alkhatib", "Khatib"),
    ("الخطيب", "Khatieb"),
    ("Tesfai", "ተስፋይ"),
    ("Volodymyr", "Wolodimir"),
    ("Tawfiq", "Toufik"),
    ("Mattheus", "Matheus"),
    ("Alex", "Aleks"),
]


def joined(name: str) -> str:
    return fold(name).replace(" ", "")


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_spellings_of_one_sound_share_bones(one, other):
    assert set(bones(joined(one))) & set(bones(joined(other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mohammed", "Muhammad"),
        ("Tesfay", "Tesfai"),
        ("Hossein", "Huseyin"),
        ("Fawzi", "Fouzi"),
        ("Zineb", "Zinep"),
    ],
)
def test_near_sounds_are_nearer_than_a_wrong_letter(one, other):
    assert distance(sounds(fold(one))[0], sounds(fold(other))[0], 3) <= 0.35


@pytest.mark.parametrize(
    ("one", "other"), [("Mohammed", "Mahmoud"), ("Hassan", "Hussein"), ("Ali", "Ela"), ("Karim", "Akram")]
)
def test_other_names_are_farther_than_what_is_let_through(one, other):
    assert distance(sounds(fold(one))[0], sounds(fold(other))[0], 3) > 0.7


def test_vowels_cost_little_against_a_script_that_leaves_them_out():
    latin, arabic = sounds("muhammad")[0], sounds(fold("محمد"))[0]
    assert distance(latin, arabic, 3, unwritten=True) < 0.3 < distance(latin, arabic, 3)


sound_texts = st.lists(
    st.sampled_from(["mo", "ham", "d", "sj", "ch", "ou", "x", "al", "q", "y", "e"]), max_size=6
)


@given(sound_texts, sound_texts)
def test_distance_is_the_same_both_ways_and_nothing_to_itself(parts, others):
    one, other = "".join(parts), "".join(others)
    if not sounds(one) or not sounds(other):
        return
    first, second = sounds(one)[0], sounds(other)[0]
    assert distance(first, first, 9) == 0
    assert distance(first, second, 99) == pytest.approx(distance(second, first, 99))


@given(st.text(alphabet="abc", max_size=7), st.text(alphabet="abc", max_size=7), st.integers(0, 2))
def test_typing_errors_are_bounded_and_symmetric(one, other, most):
    errors = typing_errors(one, other, most)
    assert errors == typing_errors(other, one, most)
    assert (errors == 0) == (one == other)
    assert errors <= most + 1


@pytest.mark.parametrize(
    ("typed", "meant", "errors"),
    [
        ("fatam", "fatma", 1),
        ("fatma", "fatima", 1),
        ("ftma", "fatma", 1),
        ("fatna", "fatma", 1),
        ("henk", "karel", 3),
    ],
)
def test_a_swap_a_gap_a_letter_too_many_and_a_wrong_one_count_once(typed, meant, errors):
    assert typing_errors(typed, meant, 2) == errors


def test_bones_of_two_letters_have_no_gaps():
    assert gaps("mn") == ()
    assert gaps("mhmt") == ("hmt", "mmt", "mht", "mhm")


@given(st.text(max_size=30))
def test_any_text_has_bounded_bones(text):
    for word in fold(text).split():
        assert len(bones(word)) <= 6
