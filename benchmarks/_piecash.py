"""What the peer does in its own environment: `python _piecash.py FILE COUNT` prints postings per second."""

import sys
import time
import warnings
from datetime import date
from decimal import Decimal

warnings.simplefilter("ignore")

import piecash  # noqa: E402 - its import warns


def main(file: str, count: int) -> None:
    """Book `count` transactions of two splits, each saved by itself."""
    book = piecash.create_book(file, overwrite=True, currency="EUR", keep_foreign_keys=False)
    accounts = [
        piecash.Account(name=f"m{n}", type="ASSET", parent=book.root_account, commodity=book.default_currency)
        for n in range(200)
    ]
    book.save()
    start = time.perf_counter()
    for n in range(count):
        debit, credit = accounts[n % 200], accounts[(n * 7 + 1) % 200]
        splits = [
            piecash.Split(account=debit, value=Decimal(-2)),
            piecash.Split(account=credit, value=Decimal(2)),
        ]
        piecash.Transaction(
            currency=book.default_currency, description="koken", post_date=date(2026, 11, 22), splits=splits
        )
        book.save()
    print(count / (time.perf_counter() - start))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
