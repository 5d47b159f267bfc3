"""`python -m tools` starts on any Python, and says plainly what it cannot do."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import environment, tasks
from tools.trouble import Trouble

ROOT = Path(__file__).parents[2]


def test_help_names_every_task_of_the_makefile():
    told = subprocess.run(
        [sys.executable, "-m", "tools"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    targets = next(
        line for line in (ROOT / "Makefile").read_text().splitlines() if line.startswith(".PHONY:")
    ).split()[1:]
    assert sorted(targets) == sorted(tasks.TASKS)
    assert all(f"make {target} " in told.stdout for target in targets)


def test_an_unknown_task_is_wrong_use():
    done = subprocess.run([sys.executable, "-m", "tools", "dance"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2
    assert "no task 'dance'" in done.stderr


def test_an_old_python_is_told_what_is_needed(tmp_path):
    script = (
        "import runpy, sys\n"
        "sys.version_info = (3, 9, 2, 'final', 0)\n"
        "runpy.run_module('tools', run_name='__main__')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, env={"PATH": str(tmp_path)}
    )
    assert done.returncode == 1
    assert "needs Python 3.11 or newer; this is 3.9" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_environment_with_the_right_stamp_is_left_alone(tmp_path, monkeypatch):
    done = []
    monkeypatch.setenv("VENV", str(tmp_path / "env"))
    monkeypatch.setattr(environment, "make", lambda place: place.mkdir())
    monkeypatch.setattr(environment, "_starts", lambda interpreter: interpreter.parent.parent.exists())
    monkeypatch.setattr(environment, "install", lambda place, lock: done.append(lock))
    environment.prepare("run")
    environment.prepare("run")
    environment.prepare("dev")
    environment.prepare("run")
    assert done == ["run", "dev"]
    monkeypatch.setattr(environment, "_digest", lambda: "another lock")
    environment.prepare("run")
    assert done == ["run", "dev", "dev"], "what the fuller lock brought stays in step"


def test_a_folder_that_is_no_environment_is_not_overwritten(tmp_path, monkeypatch):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "to_henk.txt").write_text("dear Henk")
    monkeypatch.setenv("VENV", str(tmp_path / "letters"))
    with pytest.raises(Trouble, match="no Python environment"):
        environment.prepare("run")
    assert (tmp_path / "letters" / "to_henk.txt").exists()
