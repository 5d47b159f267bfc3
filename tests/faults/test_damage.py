"""A byte that changed on the disk is noticed, or it stood where nothing is kept."""

import random
from contextlib import closing
from pathlib import Path

import pytest

from tests.faults.conftest import found
from tests.faults.test_disks import book
from tests.fixtures.bank import PASSWORD, QUICK
from timebank.domain import errors
from timebank.office import Office
from timebank.services.statements import verify_ledger
from timebank.store.database import connect_file

FLIPS = 40


BOOKS = ("entries", "transfers", "participations", "entry_texts", "ledger_head")


@pytest.fixture(params=["plain", "encrypted"])
def whole(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A bank with a little in its books, in a file, closed."""
    where = tmp_path / "bank.db"
    found(where, encrypted=request.param == "encrypted")
    office, ans = Office.open(str(where), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        for _ in range(40):
            book(office, ans, note="soep gekookt voor de hele straat")
    return where


def looked_at(file: Path) -> bool:
    """Whether the bank opens, and its books verify."""
    office, ans = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        return office.ask(ans, verify_ledger).ok


def books(file: Path) -> list[list[tuple[object, ...]]]:
    with closing(connect_file(file, None)) as connection:
        return [connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in BOOKS]


def flipped(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    changed[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(changed)


@pytest.mark.parametrize("whole", ["encrypted"], indirect=True)
def test_no_changed_byte_of_an_encrypted_bank_goes_unnoticed(whole):
    content = whole.read_bytes()
    chance = random.Random(3)
    for _ in range(FLIPS):
        whole.write_bytes(flipped(content, chance))
        with pytest.raises((errors.DatabaseDamaged, errors.KeysOfAnotherFile)):
            looked_at(whole)
    whole.write_bytes(content)
    assert looked_at(whole)


@pytest.mark.parametrize("whole", ["plain"], indirect=True)
def test_a_changed_byte_in_a_plain_bank_is_noticed_where_it_changes_the_books(whole):
    content, right = whole.read_bytes(), books(whole)
    chance = random.Random(3)
    noticed = 0
    for _ in range(2 * FLIPS):
        whole.write_bytes(flipped(content, chance))
        try:
            fine = looked_at(whole)
        except errors.Told:
            fine = False
        noticed += not fine
        assert not fine or books(whole) == right
    assert noticed


@pytest.mark.parametrize("whole", ["plain"], indirect=True)
def test_a_damaged_table_of_contents_that_no_driver_can_quote_is_told(whole):
    content = whole.read_bytes()
    assert b"CREATE TABLE offers" in content
    whole.write_bytes(content.replace(b"CREATE TABLE offers", b"CREATE TABL\xd4 offers"))
    with pytest.raises(errors.DatabaseDamaged):
        looked_at(whole)
