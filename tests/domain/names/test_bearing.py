"""The words that are kept for a name and what leads to them."""

import hashlib

import pytest

from benchmarks.search import pairs
from timebank.domain.names import KeyKind, PlacedWord, keys_of, placed_words, words
from timebank.domain.names.bearing import MOST_WORDS, NUMBER_PLACE, PARTICLE_PLACE


def test_words_stand_at_their_foremost_place_with_particles_and_numbers_behind():
    assert placed_words(["Anne-Marie van der Horst", "Horst"], ["1045-5"]) == (
        PlacedWord("annemarie", 0),
        PlacedWord("anne", 0),
        PlacedWord("horst", 0),
        PlacedWord("marie", 1),
        PlacedWord("van", PARTICLE_PLACE),
        PlacedWord("der", PARTICLE_PLACE),
        PlacedWord("10455", NUMBER_PLACE),
    )


@pytest.mark.parametrize(
    ("name", "joined"),
    [
        ("Abdul Rahman Omar", "abdelrahman"),
        ("Abd al-Rahman Omar", "abdelrahman"),
        ("عبد الرحمن", "عبدالرحمن"),
        ("Salah ad-Din Omar", "salaheddin"),
        ("Abu Bakr", "abubakr"),
        ("الخطيب", "خطيب"),
        ("Khalid Al-Khatib", "alkhatib"),
    ],
)
def test_what_papers_write_together_is_kept_together_too(name, joined):
    assert joined in [kept.word for kept in placed_words([name])]


def test_a_particle_that_is_the_whole_name_is_a_name():
    assert placed_words(["Ben"]) == (PlacedWord("ben", 0),)


def test_a_very_long_name_keeps_its_first_words_and_its_number():
    kept = placed_words(
        [" ".join(f"naam{n:03d}" for n in range(60)).translate(str.maketrans("0123456789", "abcdefghij"))],
        ["1045-5"],
    )
    assert len(kept) == MOST_WORDS + 1
    assert kept[-1] == PlacedWord("10455", NUMBER_PLACE)


def test_a_number_leads_to_itself_alone():
    assert list(keys_of("10455")) == []


def test_a_word_of_another_script_has_its_latin_spelling():
    assert (KeyKind.LATIN, "tesfay") in list(keys_of("ተስፋይ"))
    assert (KeyKind.LATIN, "oleksandr") in list(keys_of("олександр"))


def test_keys_are_few():
    kept = {word for _, name in pairs() for word in words(name)}
    counts = [len(list(keys_of(word))) for word in kept]
    assert sum(counts) / len(counts) < 12
    assert max(counts) < 40


def test_changed_rules_come_with_a_schema_step():
    """The keys in banks that exist were made by these rules, and only an upgrade makes them anew.

    So whoever changes folding, romanising or sounding adds a schema step (an empty one will do) and puts the
    new digest here.
    """
    kept = sorted({word for typed, name in pairs() for word in words(f"{typed} {name}")})
    told = "\n".join(f"{word} {kind:d} {key}" for word in kept for kind, key in keys_of(word))
    assert hashlib.sha256(told.encode()).hexdigest()[:16] == "d9ffcced1e4d9206"
