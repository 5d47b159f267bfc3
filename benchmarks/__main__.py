"""Run every measurement, or those named: `python -m benchmarks posting search`. Exits 1 when a goal is missed."""

import argparse
import importlib
import os
import pkgutil
import sys
import tempfile
import time

import benchmarks
from benchmarks._scene import SHELF
from benchmarks.figures import Figure, table


def main() -> int:
    """Measure one module after another, never two at once: they would slow each other."""
    known = sorted(
        module.name
        for module in pkgutil.iter_modules(benchmarks.__path__)
        if module.name != "figures" and not module.name.startswith("_")
    )
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(known)}")
    names = parser.parse_args().names or known
    if unknown := set(names) - set(known):
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}")
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="timebank-bench-shelf-") as shelf:
        os.environ.setdefault(SHELF, shelf)
        for name in names:
            print(f"{name} …", file=sys.stderr, flush=True)
            began = time.perf_counter()
            measured = list(importlib.import_module(f"benchmarks.{name}").measure())
            print(table(measured), "\n", flush=True)
            print(f"{name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
            figures += measured
    if len(names) > 1:
        print(table(figures))
    return int(not all(figure.met for figure in figures))


if __name__ == "__main__":
    sys.exit(main())
