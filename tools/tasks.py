"""The tasks behind `make`: each does all its own set-up first, so that none needs another."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tools import debian, environment
from tools.trouble import Trouble

Task = Callable[[Sequence[str]], int]


def help_(_: Sequence[str] = ()) -> int:
    """list the tasks"""
    print("Timebank: time credits between newcomers and neighbours\n")
    for name, task in TASKS.items():
        print(f"  make {name:<12}{(task.__doc__ or '').strip()}")
    print(
        "\nWithout make: python -m tools TASK. More words go to the tool: make test ARGS='tests/domain -x'."
    )
    return 0


def run(words: Sequence[str]) -> int:
    """open the desk on a demo bank (without a screen: do the main job and show the papers)"""
    _ready("run")
    return environment.run("-m", "tools.demonstrate", *words)


def test(words: Sequence[str]) -> int:
    """run every test, on SQLite and on PostgreSQL"""
    _ready("dev")
    return environment.run("-m", "pytest", *(words or ("-q", "-n", "logical")))


def check(words: Sequence[str]) -> int:
    """format, lint, types, layers, dead code, catalogues, lock, licences, known faults"""
    _ready("dev")
    return environment.run("-m", "tools.checks", *words)


def bench(words: Sequence[str]) -> int:
    """measure speed against raw databases and peers; minutes long"""
    _ready("dev")
    # Peers, one of which needs an old SQLAlchemy, live in an environment of their own; benchmarks find it by this name.
    peer = environment.prepare_beside("bench")
    return environment.run("-m", "benchmarks", *words, environment=os.environ | {"PEERS_PYTHON": str(peer)})


def torture(words: Sequence[str]) -> int:
    """let desks book while they are killed and cut off, or every call of one deed fail (ARGS=calls), and judge; minutes long"""
    _ready("dev")
    if words[:1] == ["calls"]:
        return environment.run("-m", "tests.faults.sweep", *words[1:])
    return environment.run("-m", "tests.faults.bank_test", *words)


def fuzz(words: Sequence[str]) -> int:
    """let a fuzzer look for files and texts that a reader cannot bear (Linux); names of readers as words; half an hour"""
    _ready("dev")
    fuzzer = environment.prepare_beside("fuzz")
    return subprocess.call([str(fuzzer), "-m", "tests.fuzz", *words], cwd=environment.ROOT)


def shots(words: Sequence[str]) -> int:
    """take a screenshot of every page in every variant"""
    _ready("dev")
    return environment.run("-m", "tools.shots", *words)


def papers(words: Sequence[str]) -> int:
    """make every paper in every language as PDF and picture"""
    _ready("dev")
    return environment.run("-m", "tools.papers", *words)


def catalogues(_: Sequence[str]) -> int:
    """bring the translation catalogues in step with the screens"""
    _ready("dev")
    return environment.run("-c", "from tools import catalogues; catalogues.update()")


def words(words: Sequence[str]) -> int:
    """take up new texts of papers and kiosk, and tell which translations are behind; a reviewer's sheet as word is taken in"""
    _ready("dev")
    return environment.run("-m", "tools.words", *words)


def lock(words: Sequence[str]) -> int:
    """make the requirements lock anew from pyproject.toml; a name as word upgrades that package"""
    _ready("dev")
    return environment.run("-m", "tools.lock", *words)


def advisories(words: Sequence[str]) -> int:
    """bring the list of known faults in packages up to date; without a network, an archive of osv.dev as word"""
    _ready("dev")
    return environment.run("-m", "tools.advisories", *words)


def bundle(_: Sequence[str]) -> int:
    """make a folder that runs without Python, with its bill of materials, and try the main job with it"""
    _ready("dev")
    return environment.run("-m", "tools.bundle")


TASKS: dict[str, Task] = {
    "help": help_,
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "torture": torture,
    "fuzz": fuzz,
    "shots": shots,
    "papers": papers,
    "catalogues": catalogues,
    "words": words,
    "lock": lock,
    "advisories": advisories,
    "bundle": bundle,
}


def _ready(kind: str) -> None:
    """The environment, the system's libraries and the catalogues, each only when it is not there yet."""
    environment.prepare(kind)
    question = "import PySide6; print(PySide6.__path__[0])"
    place = subprocess.run(
        [str(environment.python()), "-c", question], capture_output=True, text=True, check=True
    )
    debian.provide_libraries(Path(place.stdout.strip()))
    building = "from tools import catalogues; catalogues.build(catalogues.SOURCES, only_stale=True)"
    if environment.run("-c", building) != 0:
        raise Trouble("The translation catalogues could not be built.")


def main(words: Sequence[str]) -> int:
    """Do the task that the first word names; give the exit status."""
    name, *rest = words or ["help"]
    if name not in TASKS:
        print(f"There is no task {name!r}.", file=sys.stderr)
        help_()
        return 2
    os.chdir(environment.ROOT)
    try:
        return TASKS[name](rest)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
