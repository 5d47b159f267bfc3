"""What somebody usually does comes first."""

from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.habits import usual

codes = st.sampled_from(["cooking", "bicycle_repair", "language_practice", "gardening"])


def test_what_was_done_most_comes_first_and_what_was_done_last_counts_more() -> None:
    newest_first = ["gardening"] * 2 + ["cooking"] * 5 + ["sewing"] * 6
    assert usual((code, True) for code in newest_first) == ["cooking", "sewing", "gardening"]
    assert usual([("sewing", True), ("cooking", True)]) == ["sewing", "cooking"]


def test_what_was_taken_back_does_not_count() -> None:
    assert usual([("cooking", False), ("cooking", True)]) == []
    assert usual([("cooking", True), ("cooking", False), ("cooking", True)]) == ["cooking"]


@given(st.lists(codes))
def test_everything_that_was_done_is_told_once(done: list[str]) -> None:
    found = usual((code, True) for code in done)
    assert sorted(found) == sorted(set(done))


@given(st.lists(codes, min_size=1), codes)
def test_to_do_something_once_more_never_makes_it_less_usual(done: list[str], more: str) -> None:
    before = usual((code, True) for code in done)
    after = usual([(more, True), *((code, True) for code in done)])
    if more in before:
        assert after.index(more) <= before.index(more)
