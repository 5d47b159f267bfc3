"""The lock: which file of which package is installed, by hash, naming no host it comes from.

`requirements/run.txt` is what the program needs, `dev.txt` that and what its developers need, `bench.txt` an
environment of its own for a peer that cannot live with our SQLAlchemy, `fuzz.txt` one with the program and its fuzzer.
Each begins with a digest of the lines in pyproject.toml it was made from, so that a lock that fell behind is told
without a network.
"""

import hashlib
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator

from tools.environment import REQUIREMENTS, ROOT, tool
from tools.trouble import Trouble

GROUPS = {"run": None, "dev": "dev", "bench": "bench", "fuzz": "fuzz"}
_HOST = re.compile(r"://|--(?:index-url|extra-index-url|find-links|trusted-host)")


def faults() -> Iterator[str]:
    """What is wrong with the locks, one sentence each."""
    for name in GROUPS:
        path = REQUIREMENTS / f"{name}.txt"
        if not path.exists():
            yield f"requirements/{name}.txt is missing: run `make lock`"
            continue
        text = path.read_text("utf-8")
        if not text.startswith(_heading(name)):
            yield f"requirements/{name}.txt is behind pyproject.toml: run `make lock`"
        if _HOST.search(text):
            yield f"requirements/{name}.txt names a host"


def make(upgrades: list[str]) -> None:
    """Write every lock anew, keeping what it holds except the named packages (`all` for every one)."""
    options = ["--upgrade"] if upgrades == ["all"] else [f"--upgrade-package={name}" for name in upgrades]
    for name, group in GROUPS.items():
        path = REQUIREMENTS / f"{name}.txt"
        command = [tool("uv"), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
        command += ["--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", *options]
        command += ["--output-file", str(path)]
        if group:
            command += ["--group", f"pyproject.toml:{group}"]
        if group != "bench":
            command += ["pyproject.toml"]
        if name in ("dev", "fuzz"):
            command += ["--constraint", str(REQUIREMENTS / "run.txt")]
        if subprocess.call(command, cwd=ROOT) != 0:
            raise Trouble(f"requirements/{name}.txt could not be made.")
        path.write_text(_heading(name) + _without_heading(path.read_text("utf-8")), "utf-8")
    for fault in faults():
        raise Trouble(fault)


def _heading(name: str) -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    wanted = groups["bench"] if name == "bench" else project["project"]["dependencies"]
    if name in ("dev", "fuzz"):
        wanted = [*wanted, *groups[name]]
    digest = hashlib.sha256(json.dumps(wanted).encode()).hexdigest()[:16]
    return f"# Made by `make lock` from pyproject.toml ({digest}); not written by hand.\n"


def _without_heading(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))


if __name__ == "__main__":
    try:
        make(sys.argv[1:])
    except Trouble as trouble:
        sys.exit(str(trouble))
