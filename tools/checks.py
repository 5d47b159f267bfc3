"""`make check`: everything that can be told about the project without running it."""

import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from tools import advisories, catalogues, dependencies, licences, lock, words
from tools.environment import ROOT, tool

WORDS = ROOT / "resources" / "words"
COMPLETE = ("nl", "en")
"""Languages that must have the same keys with the same places to fill in."""
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
"""Forms of one text: each language has its own set of them (Unicode CLDR)."""


def words_faults() -> Iterator[str]:
    """Where Dutch and English texts have other keys, or other places to fill in."""
    first, second = COMPLETE
    names = {path.name for language in COMPLETE for path in (WORDS / language).glob("*.toml")}
    for name in sorted(names):
        texts = [_texts(WORDS / language / name) for language in COMPLETE]
        for key in sorted(texts[0].keys() ^ texts[1].keys()):
            yield f"{name}: {key} is only in {first if key in texts[0] else second}"
        for key in sorted(texts[0].keys() & texts[1].keys()):
            if texts[0][key] != texts[1][key]:
                yield f"{name}: {key} has other places to fill in in {second} than in {first}"


def _texts(path: Path) -> dict[str, set[str]]:
    """The key of every text in a file of words, with the places that are filled in."""
    found: dict[str, set[str]] = {}
    if path.exists():
        for key, text in _flat(tomllib.loads(path.read_text("utf-8"))):
            stem, _, last = key.rpartition(".")
            found.setdefault(stem if last in PLURALS else key, set()).update(catalogues.places_to_fill(text))
    return found


def _flat(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)


def _command(*words: str) -> Callable[[], Iterable[str]]:
    def run() -> Iterable[str]:
        done = subprocess.run(
            [tool(words[0]), *words[1:]], cwd=ROOT, capture_output=True, text=True, check=False
        )
        return [] if done.returncode == 0 else [(done.stdout + done.stderr).strip()]

    return run


CHECKS: dict[str, Callable[[], Iterable[str]]] = {
    "format": _command("ruff", "format", "--check", "."),
    "lint": _command("ruff", "check", "."),
    "types": _command("mypy"),
    "layers": _command("lint-imports", "--no-logo"),
    "dead code": _command("vulture"),
    "catalogues": catalogues.faults,
    "words": lambda: [*words_faults(), *words.faults()],
    "lock": lock.faults,
    "packages": dependencies.faults,
    "licences": licences.faults,
    "advisories": advisories.faults,
}


def main() -> int:
    """Make every check, tell each outcome, and give 1 when one found a fault."""
    failed = False
    for name, check in CHECKS.items():
        faults = list(check())
        print(f"{name:<12}{'FAULT' if faults else 'fine'}", flush=True)
        for fault in faults:
            print(fault, flush=True)
        failed = failed or bool(faults)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
