"""Where a person stands in a text: in every way of writing the whole name, by number and by telephone, and nobody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain import mentions as inside
from timebank.domain.mentions import Named, mentions, ways_of_naming, without

JAN = Named(
    ways=ways_of_naming("Jan Pieter van der Berg", call_name="Janneke") | ways_of_naming("يان فان دير بيرخ"),
    numbers=("1045-5",),
    phones=("06-11223344",),
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Lijst van Jan Pieter van der Berg.", "Lijst van X."),
        ("jan  pieter VAN DER\nberg", "X"),
        ("Jan van der Berg en Jan Berg", "X en X"),
        ("Berg, Jan van der", "X"),
        ("Van der Berg, Jan Pieter: kwijt", "X: kwijt"),
        ("Janneke van der Berg’s tas", "X’s tas"),
        ("'Jan Berg' stond erop", "'X' stond erop"),
        ("jan.berg@linde.example", "X@linde.example"),
        ("رسالة ليان فان دير بيرخ", "رسالة لX"),
        ("lid 1045-5 of 1045–5", "lid X of X"),
        ("bel 0611223344, 06 11 22 33 44 of +31 (0)6-11223344", "bel X, X of X"),
    ],
)
def test_they_are_found_as_people_write_them(text: str, said: str) -> None:
    assert without(text, JAN, "X") == said


@pytest.mark.parametrize(
    "text",
    [
        "Jan Bergsma",
        "Van der Berg kwam",
        "Jan belde",
        "Jan uit de Berg",
        "11045-5",
        "1045-56",
        "106-112233445",
        "Berg en dal, Jan",
        "",
    ],
)
def test_others_and_parts_of_a_name_are_left_alone(text: str) -> None:
    assert mentions(text, JAN) == ()
    assert without(text, JAN, "X") == text


def test_the_tussenvoegsel_may_be_registered_beside_the_name() -> None:
    named = Named(ways=ways_of_naming("Mo Amrani", infix="el"))
    for text in ("Mo el Amrani", "Mo Amrani", "Amrani, Mo el", "el Amrani, Mo"):
        assert without(text, named, "X") == "X", text


def test_a_name_of_one_short_word_is_not_looked_for_and_a_longer_one_is() -> None:
    assert without("Mo en Jan", Named(ways=ways_of_naming("Jan")), "X") == "Mo en Jan"
    for said in ("Ibrahim", "İBRAHİM", "Ibrahim’s"):
        assert without(f"Van {said} dus", Named(ways=ways_of_naming("Ibrahim")), "X").startswith("Van X"), (
            said
        )


_PIECES = st.lists(
    st.sampled_from(["Jan", "van", "der", "Berg", "JAN", "Bérg", "ل", "يان", "فان", "دير", "بيرخ", "'", "’", "’s", " ", " ", "-", "ſ", "1045-5"]),
    max_size=12,
)  # fmt: skip


@given(_PIECES)
def test_looking_at_the_whole_text_first_misses_nobody(pieces: list[str]) -> None:
    """Words that are not in the text at all are not looked for one by one; that is only quicker."""
    text = "".join(pieces)
    one_by_one = inside._apart(inside._named(text, inside._sought(JAN.ways)))
    assert mentions(text, Named(ways=JAN.ways)) == one_by_one


_TEXT = st.text(alphabet="Jan vderBg.,'’-0145 \nпيان", max_size=60)


@given(_TEXT, _TEXT)
def test_nothing_but_the_mention_changes_and_afterwards_there_is_none(before: str, after: str) -> None:
    text = f"{before} Jan van der Berg {after}"
    named = Named(ways=ways_of_naming("Jan van der Berg"), numbers=("1045-5",))
    found = mentions(text, named)
    assert found, text
    assert all(start < end for start, end in found)
    kept = "".join(
        text[end:start]
        for (_, end), (start, _) in zip([(0, 0), *found], [*found, (len(text), 0)], strict=True)
    )
    said = without(text, named, "§")
    assert said.replace("§", "") == kept
    assert mentions(said, named) == ()
