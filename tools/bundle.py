"""`make bundle`: the program with its own Python in `dist/timebank`, for a machine that has none."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from timebank.domain.access import Role
from tools import materials
from tools.demonstrate import operator
from tools.environment import ROOT
from tools.trouble import Trouble

BUNDLE = ROOT / "dist" / "timebank"
UNWANTED = ("libreadline.*", "libgdbm.*")
"""Libraries of the system under the GPL, which parts of Python bring along that we do not need."""


def make() -> None:
    """Let PyInstaller build the folder, and put the bill of materials in it. Raises Trouble when it cannot."""
    words = [
        "--noconfirm",
        "--log-level",
        "ERROR",
        "--distpath",
        str(BUNDLE.parent),
        "--workpath",
        str(ROOT / "build"),
    ]
    command = [sys.executable, "-m", "PyInstaller", *words, str(ROOT / "packaging" / "timebank.spec")]
    if subprocess.call(command, cwd=ROOT) != 0:
        raise Trouble("PyInstaller could not make the bundle.")
    for name in UNWANTED:
        if any(BUNDLE.rglob(name)):
            raise Trouble(f"The bundle holds {name}, whose licence the whole bundle would come under.")
    materials.write(BUNDLE / materials.NAME, BUNDLE)


def prove() -> None:
    """Do the main job with the bundle alone: a bank, a statement, the proof. Raises Trouble when it cannot."""
    coordinator = operator(Role.COORDINATOR)
    with TemporaryDirectory() as folder:
        bank, paper = Path(folder) / "practice.db", Path(folder) / "statement.pdf"
        _ask("demo", str(bank), "--members", "12", "--exchanges", "60")
        signed_in = ("--database", str(bank), "--operator", coordinator.name)
        number = _ask(*signed_in, "balance", password=coordinator.password)[0]["number"]
        _ask(*signed_in, "statement", number, "--pdf", str(paper), password=coordinator.password)
        if not paper.read_bytes().startswith(b"%PDF"):
            raise Trouble("The bundle wrote no statement.")
        if not _ask(*signed_in, "verify", password=coordinator.password)["ok"]:
            raise Trouble("The books that the bundle wrote do not verify.")
        # A window that stays open until it is stopped has found its pages, catalogues, fonts and icons.
        desk = [str(_program()), *signed_in, "desk"]
        environment = _alone(coordinator.password) | {"QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen(desk, env=environment, cwd=folder, stderr=subprocess.PIPE) as process:
            try:
                _, said = process.communicate(timeout=10)
                raise Trouble(f"The desk of the bundle closed by itself: {said.decode(errors='replace')}")
            except subprocess.TimeoutExpired:
                process.terminate()


def _program() -> Path:
    return BUNDLE / ("timebank.exe" if os.name == "nt" else "timebank")


def _alone(password: str) -> dict[str, str]:
    """The environment of somebody who has no Python."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return environment | {"TIMEBANK_PASSWORD": password}


def _ask(*words: str, password: str = "") -> Any:
    command = [str(_program()), "--json", *words]
    done = subprocess.run(command, env=_alone(password), capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise Trouble(f"The bundle answered {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


if __name__ == "__main__":
    try:
        make()
        prove()
    except Trouble as trouble:
        sys.exit(str(trouble))
    print(f"The bundle works: {BUNDLE}")
