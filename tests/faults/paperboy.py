"""Makes certificates for everybody and says each number after it was made: `python -m tests.faults.paperboy FILE FOLDER`."""

import sys
from pathlib import Path

from tests.faults.test_papermaking import order
from tests.fixtures.bank import PASSWORD, QUICK
from timebank.office import Office
from timebank.papermaking import make_certificates


def main(where: str, folder: str) -> None:
    """Make them, saying how many are done."""
    office, ans = Office.open(where, "Ans Beheer", PASSWORD, hasher=QUICK)

    def step(done: int, _total: int) -> None:
        sys.stdout.write(f"{done}\n")
        sys.stdout.flush()

    with office:
        make_certificates(office, ans, order(office, ans), Path(folder), step=step)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
