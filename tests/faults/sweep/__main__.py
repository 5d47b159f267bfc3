"""`make torture ARGS="calls"`: every fault at the calls of every deed; prints its figures, and ends with 1 when one was found."""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence

from tests.faults.sweep.calls import CALLS, FAULTS, may_trace, turns
from tests.faults.sweep.deeds import DEEDS
from tests.faults.sweep.sweep import KINDS, swept

COLUMNS = ("Deed", "Bank", "calls that write", "tried of these", "faults", "wrong")


def _say(*said: object) -> None:
    sys.stdout.write(" ".join(str(each) for each in said) + "\n")
    sys.stdout.flush()


def _line(cells: Sequence[object]) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def main(words: Sequence[str] | None = None) -> int:
    """Run it for each deed that is named."""
    parser = argparse.ArgumentParser(prog='make torture ARGS="calls …"', description=__doc__)
    parser.add_argument("deeds", nargs="*", metavar="DEED", help=f"{', '.join(DEEDS)} (all)")
    parser.add_argument(
        "--every", action="store_true", help="also the middle of long stretches of writes; hours"
    )
    asked = parser.parse_args(words)
    if unknown := sorted(set(asked.deeds) - set(DEEDS)):
        parser.error(f"no such deed: {', '.join(unknown)}")
    if not may_trace():
        parser.error("this takes strace, and a system that lets it look at a process")
    _say(_line(COLUMNS))
    _say(_line(["---"] * len(COLUMNS)))
    failed = False
    for name in asked.deeds or DEEDS:
        for kind in KINDS:
            for sweep in swept(name, kind):
                chosen = sweep.points if asked.every else turns(sweep.points)
                wrong = [each for _, _, found in sweep.all(chosen) for each in found]
                met = Counter(point.call for point in sweep.points)
                calls = ", ".join(f"{call} {met[call]}" for call in CALLS if met[call])
                figures = (len(sweep.points), len(chosen), len(chosen) * len(FAULTS), len(wrong))
                _say(_line((name, kind, *figures)))
                _say(f"  {calls}")
                for each in wrong:
                    _say(f"  {each}")
                failed = failed or bool(wrong)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
