"""`make torture`: the bank test for minutes; prints its figures and ends with 1 when a fault was found."""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.faults.bank_test.run import KINDS, Verdict, bank_test

COLUMNS = (
    "Bank", "acknowledged", "refused", "asked again with the same key", "entries", "faults injected",
    "of which kills", "looks at all balances", "verified while they worked", "wrong",
)  # fmt: skip


def row(verdict: Verdict) -> tuple[object, ...]:
    """The figures of one run, as they stand in docs/faults.md."""
    return (
        verdict.kind, verdict.acknowledged, len(verdict.told.refused), verdict.undecided + verdict.told.repeats,
        verdict.booked, verdict.luck.total(), verdict.luck["kill"], len(verdict.told.looks),
        verdict.told.verified, len(verdict.faults),
    )  # fmt: skip


def _line(cells: Sequence[object]) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def _say(*said: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in said)
    sys.stdout.flush()


def main(words: Sequence[str] | None = None) -> int:
    """Run it for each kind of bank that is named."""
    parser = argparse.ArgumentParser(prog="make torture", description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"{', '.join(KINDS)} (all)")
    parser.add_argument("--seconds", type=float, default=120, help="for each kind (%(default)s)")
    parser.add_argument("--desks", type=int, default=6, help="that book (%(default)s)")
    parser.add_argument("--readers", type=int, default=2, help="that look (%(default)s)")
    parser.add_argument("--seed", type=int, default=7, help="of the bad luck (%(default)s)")
    asked = parser.parse_args(words)
    if unknown := sorted(set(asked.kinds) - set(KINDS)):
        parser.error(f"no such bank: {', '.join(unknown)}")
    _say(_line(COLUMNS), _line(["---"] * len(COLUMNS)))
    failed = False
    for kind in asked.kinds or KINDS:
        folder = Path(tempfile.mkdtemp(prefix="timebank-torture-"))
        verdict = bank_test(
            kind, folder, desks=asked.desks, readers=asked.readers, seconds=asked.seconds, seed=asked.seed
        )
        _say(_line(row(verdict)))
        _say(*(f"{name}: {times}" for name, times in (verdict.luck + verdict.told.troubles).items()))
        _say(*verdict.faults)
        if verdict.faults:
            failed = True
            _say(f"The histories are kept in {folder}")
        else:
            shutil.rmtree(folder)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
