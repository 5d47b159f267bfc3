"""Pages that somebody types are read kindly, and given to a queue in its own words."""

import pytest

from ui.kernel.printing import page_list, read_pages


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", ()),
        (" ", ()),
        ("2", (2,)),
        ("1-3, 5", (1, 2, 3, 5)),
        ("5,1–2", (1, 2, 5)),
        ("3,3,3-4", (3, 4)),
        ("1-6", ()),
        ("0", None),
        ("7", None),
        ("4-2", None),
        ("a", None),
        ("1;2", None),
        ("1-", None),
        ("1,,2", None),
        ("-1", None),
    ],
)
def test_pages_of_six(typed: str, read: tuple[int, ...] | None) -> None:
    assert read_pages(typed, 6) == read


def test_a_queue_gets_ranges() -> None:
    assert page_list((1, 2, 3, 5)) == "1-3,5"
    assert page_list((4,)) == "4"
    assert page_list(()) == ""
