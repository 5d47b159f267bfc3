"""What Qt misses on Linux is found, and asked for in one line where we may not install it."""

import os
import stat
import sys
from pathlib import Path

import PySide6
import pytest

from tools import debian
from tools.trouble import Trouble

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux shares its libraries so"
)

PYSIDE = Path(PySide6.__path__[0])


def put(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_a_machine_that_runs_these_tests_misses_nothing_that_they_need():
    needed = {"libglib-2.0.so.0", "libGL.so.1", "libEGL.so.1", "libxkbcommon.so.0", "libfontconfig.so.1"}
    assert not needed & set(debian.missing_libraries(PYSIDE))


def test_every_part_that_is_looked_at_exists_in_this_qt():
    assert [part for part in debian.PARTS if not (PYSIDE / part).exists()] == []


@pytest.fixture
def bare(tmp_path, monkeypatch):
    """A machine of which the loader says that it lacks two libraries, until apt was asked."""
    put(
        tmp_path,
        "ldd",
        f"[ -e {tmp_path}/installed ] || echo '  libEGL.so.1 => not found\n  libcups.so.2 => not found'",
    )
    put(
        tmp_path,
        "apt-get",
        f'echo "$@" >> {tmp_path}/asked; [ "$1" = install ] && touch {tmp_path}/installed; true',
    )
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return tmp_path


def test_root_installs_what_is_missing(bare, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    debian.provide_libraries(PYSIDE)
    assert (bare / "asked").read_text() == "install --yes --no-install-recommends libcups2 libegl1\n"


def test_the_lists_are_fetched_when_the_first_try_fails(bare, monkeypatch):
    put(
        bare,
        "apt-get",
        f"echo $1 >> {bare}/asked; [ $(grep -c install {bare}/asked) = 2 ] && touch {bare}/installed",
    )
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    debian.provide_libraries(PYSIDE)
    assert (bare / "asked").read_text().split() == ["install", "update", "install"]


def test_anybody_else_is_told_the_line_to_type(bare, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(Trouble, match="sudo apt-get install --yes --no-install-recommends libcups2 libegl1"):
        debian.provide_libraries(PYSIDE)
    assert not (bare / "asked").exists()


def test_a_library_that_nobody_knows_is_named(bare):
    put(bare, "ldd", "echo '  libnever.so.7 => not found'")
    with pytest.raises(Trouble, match=r"libnever\.so\.7"):
        debian.provide_libraries(PYSIDE)
