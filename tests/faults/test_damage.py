"""A byte that changed on the disk is noticed, or it stood where nothing is kept."""

import random
from pathlib import Path

import pytest

from tests.faults.conftest import found
from tests.faults.test_disks import book
from tests.fixtures.bank import PASSWORD, QUICK
from timebank.domain import errors
from timebank.office import Office
from timebank.services.statements import verify_ledger

FLIPS = 40


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
