"""A copy made while the desk works on is a whole bank of one moment."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fixtures.bank import PASSWORD, QUICK
from timebank.domain.errors import DatabaseExists
from timebank.office import Office
from timebank.services.statements import verify_ledger
from timebank.store.copies import copy_file
from timebank.store.database import Database
from timebank.store.encryption import FileKey
from timebank.store.keyslots import KeySlots, slots_file
from timebank.store.opening import is_encrypted

ROOT = Path(__file__).parents[2]


def key_of(file: Path) -> FileKey | None:
    return KeySlots.read(file).open("Ans Beheer", PASSWORD) if is_encrypted(file) else None


def test_copies_made_while_another_desk_books_are_whole(file, tmp_path):
    poster = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.poster", str(file)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert poster.stdout is not None
    with poster:
        for number in range(4):
            assert poster.stdout.readline()
            copy_file(file, tmp_path / f"copy-{number}.db", key_of(file))
        poster.kill()
    lengths = []
    for number in range(4):
        heard = number + 1
        office, ans = Office.open(str(tmp_path / f"copy-{number}.db"), "Ans Beheer", PASSWORD, hasher=QUICK)
        with office:
            found = office.ask(ans, verify_ledger)
        assert found.ok, found.faults
        # What was said to be booked before the copy began stands in it.
        assert found.entries >= heard
        lengths.append(found.entries)
    assert lengths == sorted(lengths)
    assert not list(tmp_path.glob("*.new*"))


def test_a_bank_without_slots_is_copied_for_the_recovery_key(file, tmp_path):
    key = key_of(file)
    slots_file(file).unlink(missing_ok=True)
    copy_file(file, tmp_path / "copy.db", key)
    assert not slots_file(tmp_path / "copy.db").exists()
    assert is_encrypted(tmp_path / "copy.db") == (key is not None)


def test_what_somebody_else_put_there_meanwhile_stays(file, tmp_path):
    """Another desk gave its backup the same name while this one was made."""
    target = tmp_path / "copy.db"

    def come_first(_copy: Database) -> None:
        target.write_bytes(b"another backup")
        slots_file(target).write_bytes(b"its slots")

    with pytest.raises(DatabaseExists):
        copy_file(file, target, key_of(file), judged=come_first)
    assert target.read_bytes() == b"another backup"
    assert slots_file(target).read_bytes() == b"its slots"
    assert sorted(each.name for each in tmp_path.glob("copy*")) == ["copy.db", "copy.db.keys"]
