"""What a desk remembers of a list, when the file that holds it was changed by something else."""

import json
from pathlib import Path

import pytest

from ui.kernel.settings import Settings
from ui.lists.remembered import remember, remembered
from ui.widgets.arrangement import Arrangement


@pytest.mark.parametrize(
    "kept",
    ["[" * 100_000, '{"sort": ' + "[" * 100_000, '{"widths": [["name", 1e999]]}', '{"widths": 7}', "7", "{", '{"widths": [["name"]]}'],
    ids=["deep", "deep inside", "wide without end", "no widths", "a number", "half", "no width"],
)  # fmt: skip
def test_what_makes_no_sense_leaves_the_list_as_it_was_made(tmp_path: Path, kept: str) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.keep_list_state("people", kept)
    assert remembered(settings, "people") == Arrangement()


def test_what_makes_sense_is_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    arranged = Arrangement(order=("a", "b"), shown=("b",), widths=(("b", 120),), sort="b", descending=True)
    remember(settings, "people", arranged)
    assert json.loads(settings.list_state("people"))["sort"] == "b"
    assert remembered(settings, "people") == arranged
