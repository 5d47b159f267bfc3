"""`make papers` draws every paper in the languages that it knows, and tells what it does not know."""

import pytest
from PIL import Image

from tools import papers


def test_each_paper_is_drawn_with_all_its_pages_and_once_together(tmp_path, capsys):
    assert papers.main(["--papers", "card,slip-a6,list", "--languages", "nl,ar", "--out", str(tmp_path)]) == 0
    names = {path.name for path in tmp_path.iterdir()}
    # A card has a back; the list knows no Arabic.
    assert {"card-ar-1.png", "card-ar-2.png", "slip-a6-ar-1.png", "slip-a6-nl.pdf", "list-nl-1.png"} <= names
    assert not any(name.startswith("list-ar") for name in names)
    with Image.open(tmp_path / "card.png") as together:
        assert together.width > 4 * papers.THUMB_WIDTH
    assert str(tmp_path) in capsys.readouterr().out


def test_a_paper_or_language_that_is_none_is_told(tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:
        papers.main(["--papers", "banknote", "--languages", "xx", "--out", str(tmp_path)])
    assert ended.value.code == 2
    assert "banknote, xx" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
