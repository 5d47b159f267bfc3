"""`make fuzz`: let a fuzzer that is guided by coverage look for what a reader of files and texts cannot bear.

Each target gets its seconds in a process of its own, for the first fault ends it. What it found to be of use is kept in
`out/fuzz` and begun from the next time, beside what the fuzzer said; an input that is a fault is kept there too. Ends with 1
when there was one.
"""

import argparse
import os
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["timebank", "ui", "openpyxl"]):
    from tests.fuzz.targets import TARGETS

OUT = Path("out", "fuzz")
_MEGABYTES = 2048
_RUN = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_COVERED = re.compile(r"cov: (\d+)")


def one(name: str, seconds: int, folder: Path) -> None:
    """Fuzz one target in this process, which ends with it."""
    target = TARGETS[name]
    kept, seeds = folder / "kept", folder / "seeds"
    for place in (kept, seeds):
        place.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds()):
        seeds.joinpath(str(number)).write_bytes(seed)
        # Also tells, before a word of the fuzzer, that the reader itself works.
        target.read(seed)
    words = [
        f"-max_total_time={seconds}", f"-max_len={target.largest}", f"-timeout={target.longest}", "-len_control=0",
        f"-rss_limit_mb={_MEGABYTES}", "-print_final_stats=1", f"-artifact_prefix={folder}/fault-", str(kept), str(seeds),
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *words], target.read)
    atheris.Fuzz()


def beside(name: str, seconds: int) -> tuple[bool, str]:
    """Fuzz one target in a process that begins with all that was imported; whether it went well, and what it said."""
    folder = OUT / name.replace(" ", "-")
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "said.txt"
    child = os.fork()
    if child == 0:
        # What it says goes to its file, whoever says it: Python, the fuzzer, or a library that dies.
        said = os.open(log, os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
        os.dup2(said, 1)
        os.dup2(said, 2)
        one(name, seconds, folder)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return status == 0, log.read_text("utf-8", "replace")


def fault_in(said: str) -> str:
    """What of all that a run said tells of its fault."""
    at = max(said.find("Traceback (most"), said.find("=== Uncaught"), said.find("ERROR: libFuzzer"), 0)
    return said[at : at + 3000]


def main(words: Sequence[str] | None = None) -> int:
    """Fuzz the targets that are named, else all, and tell what came of each."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"{', '.join(TARGETS)} (all)")
    parser.add_argument("--seconds", type=int, default=120, help="for each target (%(default)s)")
    asked = parser.parse_args(words)
    if unknown := sorted(set(asked.targets) - set(TARGETS)):
        parser.error(f"no such target: {', '.join(unknown)}")
    failed = False
    for name in asked.targets or TARGETS:
        begun = time.monotonic()
        well, said = beside(name, asked.seconds)
        runs, covered = _RUN.findall(said), _COVERED.findall(said)
        sys.stdout.write(
            f"{name:<12}{'fine' if well else 'FAULT':<6}{int(runs[-1]) if runs else 0:>10,} inputs"
            f"{covered[-1] if covered else '?':>8} edges{time.monotonic() - begun:>7.0f} s\n"
        )
        if not well:
            failed = True
            sys.stdout.write(fault_in(said) + "\n")
        sys.stdout.flush()
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
