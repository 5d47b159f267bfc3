"""Make the golden file of the newest schema: `python -m tests.migrations.golden.remake`.

A small bank with a year of life, written as SQL text. It is made anew as long as no release carries its schema;
from then on it never changes, for it is what stands on people's disks, and every later version must read it.
"""

import hashlib
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from argon2 import PasswordHasher

from timebank.domain.access import Role
from timebank.domain.certificates import CertificateOrder
from timebank.domain.ledger import AccountKind
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.office import Office
from timebank.services.certificates import issue_certificates
from timebank.services.demo import build_demo, plan_demo
from timebank.services.exchanges import record_exchange
from timebank.services.statements import list_balances
from timebank.store.upgrade import create, newest_schema

STUB = b"%PDF-"
FOLDER = Path(__file__).parent
NOW = datetime(2026, 11, 22, 16, 10, tzinfo=UTC)
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def main() -> None:
    """Build the bank, erase one text in it, and write the file down as SQL."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "golden.db"
        with Office(create(str(file)), lambda: NOW, QUICK) as office:
            demo = build_demo(office, plan_demo(today=date(2026, 11, 22), members=12, exchanges=40, seed=11))
            signed_in = [office.sign_in(row.name, row.password) for row in demo.operators]
            admin = next(actor for actor in signed_in if actor.role is Role.ADMINISTRATOR)
            helper = next(actor for actor in signed_in if actor.member is not None)
            assert helper.member is not None
            other = next(
                account.code
                for account in office.ask(admin, list_balances)
                if account.kind is AccountKind.MEMBER and account.code != helper.member
            )
            # Somebody recorded what they did themselves: that waits for another operator.
            order = ExchangeOrder(
                id=UUID(int=7),
                givers=(Share(account=helper.member, minutes=45),),
                receivers=(Share(account=other, minutes=45),),
                service_date=NOW.date(),
                note="samen boodschappen gedaan",
            )
            office.do(helper, record_exchange, order)
            period = {"start": date(2025, 11, 22), "until": NOW.date()}
            issued = office.do(admin, issue_certificates, CertificateOrder(members=(other,), **period))
            assert issued.papers
            with office.database.writing() as connection:
                connection.exec_driver_sql(
                    "UPDATE entry_texts SET note = '', override = '', salt = x'', erased_at = '2026-11-22 16:10:00'"
                    " WHERE sequence = (SELECT min(sequence) FROM entry_texts)"
                )
                # The paper itself is large and its form is not the schema's business: five bytes and their digest.
                connection.exec_driver_sql(f"UPDATE certificate_papers SET file = x'{STUB.hex()}'")
                connection.exec_driver_sql(
                    f"UPDATE certificates SET file_digest = x'{hashlib.sha256(STUB).hexdigest()}'"
                )
        write(file, FOLDER / f"{newest_schema()}.sql")


def write(file: Path, golden: Path) -> None:
    """Write a plain SQLite file as SQL text, with the mark in its head."""
    with closing(sqlite3.connect(file)) as connection:
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        lines = "\n".join(connection.iterdump())
    golden.write_text(f"PRAGMA application_id = {mark};\n{lines}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
