"""The lock is in step with pyproject.toml, names no host, and a fault in it is told."""

import shutil

import pytest

from tools import lock


def test_the_committed_lock_has_no_fault():
    assert list(lock.faults()) == []


def test_every_line_of_the_lock_pins_one_version_by_hash():
    for name in lock.GROUPS:
        text = (lock.REQUIREMENTS / f"{name}.txt").read_text("utf-8").replace("\\\n", " ")
        lines = [line for line in text.splitlines() if line and not line.startswith("#")]
        assert lines
        assert all("==" in line and "--hash=sha256:" in line for line in lines)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("# Made by", "# Mode by", "behind pyproject.toml"),
        ("# Made by", "--index-url https://packages.example/simple\n# Made by", "names a host"),
    ],
)
def test_a_fault_is_told(tmp_path, monkeypatch, old, new, fault):
    shutil.copytree(lock.REQUIREMENTS, tmp_path / "requirements")
    monkeypatch.setattr(lock, "REQUIREMENTS", tmp_path / "requirements")
    changed = tmp_path / "requirements" / "run.txt"
    changed.write_text(changed.read_text("utf-8").replace(old, new, 1))
    assert any(fault in told for told in lock.faults())
