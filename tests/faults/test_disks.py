"""Disks that are full, closed or locked: one clear trouble, and nothing half-booked."""

import shutil
from contextlib import closing, suppress
from pathlib import Path
from uuid import uuid4

import pytest

from tests.faults.conftest import CHEAP, found
from tests.fixtures.bank import PASSWORD, QUICK
from timebank.domain import errors
from timebank.domain.access import Actor
from timebank.domain.ledger import AccountKind
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.office import Office, utc_now
from timebank.services.exchanges import record_exchange
from timebank.services.statements import list_balances, verify_ledger
from timebank.store import database as databases
from timebank.store.keyslots import slots_file


def opened(file: Path, name: str = "Ans Beheer") -> tuple[Office, Actor]:
    return Office.open(str(file), name, PASSWORD, hasher=QUICK, cost=CHEAP)


def book(office: Office, actor: Actor, note: str = "") -> None:
    first, second = [a.code for a in office.ask(actor, list_balances) if a.kind is AccountKind.MEMBER][:2]
    order = ExchangeOrder(
        id=uuid4(),
        givers=(Share(account=first, minutes=30),),
        receivers=(Share(account=second, minutes=30),),
        service_date=utc_now().date(),
        note=note,
    )
    office.do(actor, record_exchange, order)


def entries(office: Office, actor: Actor) -> int:
    found = office.ask(actor, verify_ledger)
    assert found.ok, found.faults
    return found.entries


@pytest.mark.parametrize("encrypted", [True, False])
def test_a_full_disk_refuses_the_entry_and_keeps_all_others(disk, encrypted):
    place = disk(3000)
    found(place / "bank.db", encrypted=encrypted)
    filler = place / "photos"
    filler.write_bytes(bytes(shutil.disk_usage(place).free - 200_000))
    office, ans = opened(place / "bank.db")
    with office:
        booked = 0
        with pytest.raises(errors.DiskFull):  # noqa: PT012 - the disk fills up at its own moment
            while booked < 500:
                book(office, ans, note="x" * 400)
                booked += 1
        assert 0 < booked < 500
        assert entries(office, ans) == booked
        filler.unlink()
        book(office, ans)
        assert entries(office, ans) == booked + 1
    office, ans = opened(place / "bank.db")
    with office:
        assert entries(office, ans) == booked + 1


@pytest.mark.parametrize("kilobytes", [40, 200])
@pytest.mark.parametrize("encrypted", [True, False])
def test_a_disk_too_small_for_a_bank_holds_none(disk, kilobytes, encrypted):
    place = disk(kilobytes)
    with pytest.raises(errors.DiskFull):
        found(place / "bank.db", encrypted=encrypted)
    assert list(place.iterdir()) == []


def test_slots_that_do_not_fit_leave_the_old_ones(disk):
    place = disk(3000)
    found(place / "bank.db")
    before = slots_file(place / "bank.db").read_bytes()
    office, ans = opened(place / "bank.db")
    with office:
        (place / "photos").write_bytes(bytes(shutil.disk_usage(place).free))
        with pytest.raises(errors.DiskFull):
            office.change_own_password(ans, PASSWORD, "nieuw-nieuw")
    assert slots_file(place / "bank.db").read_bytes() == before
    office, _ = opened(place / "bank.db")
    office.close()


def test_a_closed_folder_is_told(file, closed):
    closed(file.parent)
    with pytest.raises(errors.DatabaseReadOnly):
        opened(file)


def test_nothing_is_made_in_a_closed_folder(tmp_path, closed):
    (tmp_path / "closed").mkdir()
    closed(tmp_path / "closed")
    for where in (tmp_path / "closed" / "bank.db", tmp_path / "closed" / "deeper" / "bank.db"):
        with pytest.raises(errors.FolderNotWritable):
            found(where)
    assert list((tmp_path / "closed").iterdir()) == []


def test_a_folder_that_closes_while_the_desk_is_open_refuses_passwords_only(file, closed):
    """Other desks hold the journal open: what fails is what needs a new file."""
    office, ans = opened(file)
    with office:
        book(office, ans)
        closed(file.parent)
        with suppress(errors.StorageTrouble):
            book(office, ans)
        assert entries(office, ans) in (1, 2)


def test_a_bank_that_another_program_keeps_for_itself_is_told_after_a_while(file, monkeypatch):
    monkeypatch.setattr(databases, "PATIENCE_SECONDS", 0.4)
    office, ans = opened(file)
    key = "" if office.vault is None else f"PRAGMA key = \"x'{office.vault._key.hex()}'\""
    with office, closing(databases.sqlcipher.connect(str(file), isolation_level=None)) as other:
        other.execute(key or "SELECT 1")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(errors.DatabaseLocked):
            book(office, ans)
        assert entries(office, ans) == 0
        other.execute("ROLLBACK")
        book(office, ans)
        assert entries(office, ans) == 1


def test_a_bank_that_is_locked_altogether_is_told_as_it_opens(tmp_path):
    found(tmp_path / "bank.db", encrypted=False)
    # Of the same library: locks of one process are known only inside it.
    with closing(databases.sqlcipher.connect(str(tmp_path / "bank.db"), isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(errors.DatabaseLocked):
            opened(tmp_path / "bank.db")
    office, ans = opened(tmp_path / "bank.db")
    with office:
        book(office, ans)


@pytest.mark.parametrize("encrypted", [True, False])
def test_a_bank_that_opens_on_a_full_disk_says_so_and_is_not_called_damaged(disk, encrypted):
    place = disk(3000)
    found(place / "bank.db", encrypted=encrypted)
    filler = place / "photos"
    filler.write_bytes(bytes(shutil.disk_usage(place).free))
    with pytest.raises(errors.DiskFull):
        opened(place / "bank.db")
    filler.unlink()
    office, ans = opened(place / "bank.db")
    with office:
        assert entries(office, ans) == 0


def test_a_disk_that_fails_is_not_a_damaged_file():
    told = databases.trouble_of(databases.sqlcipher.OperationalError("disk I/O error"))
    assert type(told) is errors.DiskFails
