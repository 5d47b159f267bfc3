"""The project's own Python environment: made when it is missing, filled again only when the lock changed."""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools import debian
from tools.trouble import Trouble

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"


def folder() -> Path:
    """Where the environment lies: `VENV`, else `.venv` in the checkout."""
    return ROOT / os.environ.get("VENV", ".venv")


def python() -> Path:
    """The environment's interpreter."""
    return _python_of(folder())


def run(*arguments: str, environment: dict[str, str] | None = None) -> int:
    """Run the environment's Python in the checkout and give its exit status."""
    return subprocess.call([str(python()), *arguments], cwd=ROOT, env=environment)


def prepare(lock: str) -> None:
    """Bring the environment to what `requirements/<lock>.txt` says: `run`, or `dev`, which contains it.

    Raises Trouble with one sentence when this machine cannot.
    """
    made = folder()
    stamp = made / "timebank.stamp"
    digest = _digest()
    if stamp.exists() and _starts(python()):
        kind, _, before = stamp.read_text("utf-8").partition(" ")
        if before == digest and kind in (lock, "dev"):
            return
        # What the fuller lock brought must stay in step too.
        lock = kind if kind == "dev" else lock
    stamp.unlink(missing_ok=True)
    if not _starts(python()):
        make(made)
    install(made, lock)
    stamp.write_text(f"{lock} {digest}", "utf-8")


def prepare_beside(lock: str) -> Path:
    """A second environment that holds only what `requirements/<lock>.txt` names; gives its interpreter."""
    place = folder().with_name(f"{folder().name}-{lock}")
    stamp = place / "timebank.stamp"
    digest = hashlib.sha256((REQUIREMENTS / f"{lock}.txt").read_bytes()).hexdigest()
    if not (stamp.exists() and stamp.read_text("utf-8") == digest and _starts(_python_of(place))):
        make(place)
        install(place, lock)
        stamp.write_text(digest, "utf-8")
    return _python_of(place)


def make(place: Path) -> None:
    """A new, empty environment at `place`, in place of a broken one."""
    print(f"Making a Python {platform.python_version()} environment in {place} …", flush=True)
    if not _can_make():
        debian.install(["python3-venv"], why="Python's venv module is incomplete here")
    if place.exists() and not (place / "pyvenv.cfg").exists() and any(place.iterdir()):
        raise Trouble(f"{place} exists and is no Python environment: name another with VENV=…")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(place)]) != 0:
        raise Trouble(f"Python could not make an environment in {place}.")


def install(place: Path, lock: str) -> None:
    """Fill an environment with exactly what the lock names, each file checked against its hash."""
    print(f"Installing what requirements/{lock}.txt names (needs the network once) …", flush=True)
    pip = [str(_python_of(place)), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    wanted = ["install", "--quiet", "--require-hashes", "-r", str(REQUIREMENTS / f"{lock}.txt")]
    if subprocess.call(pip + wanted) != 0:
        raise Trouble("Not everything could be installed. Is the network there? Then try again.")


def _python_of(place: Path) -> Path:
    return place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _starts(interpreter: Path) -> bool:
    """Whether the environment works: its base may have been removed, or be too old."""
    if not interpreter.exists():
        return False
    question: Sequence[str] = (
        str(interpreter),
        "-c",
        "import pip, sys; sys.exit(sys.version_info < (3, 11))",
    )
    return subprocess.run(question, capture_output=True, check=False).returncode == 0


def _can_make() -> bool:
    question = (sys.executable, "-c", "import ensurepip, venv")
    return subprocess.run(question, capture_output=True, check=False).returncode == 0


def _digest() -> str:
    parts = [platform.python_version(), sys.platform]
    parts += [(REQUIREMENTS / name).read_text("utf-8") for name in ("run.txt", "dev.txt")]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def tool(name: str) -> str:
    """A command that the environment installed, such as `ruff`. Raises Trouble when it is not there."""
    found = shutil.which(name, path=str(python().parent))
    if found is None:
        raise Trouble(
            f"{name} is not installed in {folder()}: try `make check` again after removing that folder."
        )
    return found
