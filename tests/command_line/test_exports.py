"""Writing the books out from the command line, on both databases."""

import json
from pathlib import Path

import pytest

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank


@pytest.mark.parametrize("wanted", ["csv", "json", "hledger", "beancount"])
def test_the_books_are_written_out(line: Line, bank: TestBank, tmp_path: Path, wanted: str) -> None:
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2")
    out = tmp_path / "uit"
    told = line("export", "--format", wanted, "--out", str(out)).data
    assert told["entries"] == 1
    assert told["files"]
    assert sorted(told["files"]) == sorted(str(path) for path in tmp_path.rglob("*") if path.is_file())
    if wanted == "json":
        assert json.loads(Path(told["files"][0]).read_text("utf-8"))
    spoken = line.say("export", "--format", wanted, "--out", str(out))
    assert spoken.out.startswith("Boekingen geschreven: 1\n")


def test_who_may_not_and_where_it_cannot(line: Line, tmp_path: Path) -> None:
    words = ("export", "--format", "json", "--out")
    assert line(*words, str(tmp_path / "x.json"), operator="Riet Jansen").code == "not_permitted"
    (tmp_path / "letter").write_text("Beste Henk")
    refused = line(*words, str(tmp_path / "letter" / "x.json"))
    assert (refused.status, refused.code) == (3, "folder_not_writable")
    assert [path.name for path in tmp_path.iterdir()] == ["letter"]
