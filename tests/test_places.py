"""The shipped files are found in a checkout and in the layout of an installed wheel."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from timebank import places


def test_a_resource_of_the_checkout_is_found():
    assert places.resource("fonts", "NotoSans-Regular.ttf").read_bytes()[:4] == b"\x00\x01\x00\x00"


def test_a_resource_that_is_not_there_is_told_at_once():
    with pytest.raises(FileNotFoundError, match="NoSuchFont"):
        places.resource("fonts", "NoSuchFont.ttf")


def test_the_shipped_copy_is_used_where_the_package_was_installed(tmp_path):
    package = tmp_path / "timebank"
    (package / "shipped" / "resources").mkdir(parents=True)
    (package / "shipped" / "migrations").mkdir()
    (package / "shipped" / "resources" / "mark.txt").write_text("here")
    (package / "__init__.py").touch()
    shutil.copy(places.__file__, package / "places.py")
    script = "from timebank import places; print(places.resource('mark.txt')); print(places.migrations())"
    found = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout.split()
    assert [Path(path) for path in found] == [
        package / "shipped" / "resources" / "mark.txt",
        package / "shipped" / "migrations",
    ]


def test_a_persons_folders_carry_the_programs_name_and_are_not_made_by_looking(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for folder in (places.data_folder(), places.log_folder()):
        assert "timebank" in folder.parts
        assert not folder.exists()
