"""Each password opens its own slot, and nothing else opens anything."""

import dataclasses
import json
import os
import stat

import pytest

from timebank.domain.errors import (
    DatabaseNewer,
    DiskFull,
    FolderNotWritable,
    KeyMissing,
    KeysDamaged,
    NotSignedIn,
)
from timebank.domain.recovery import read_recovery_key
from timebank.store import files
from timebank.store.encryption import STANDARD, Cost, FileKey, file_key, fingerprint, new_secret, seal, unseal
from timebank.store.keyslots import KeySlots, head_of, slots_file
from timebank.store.vault import Vault

QUICK = Cost(passes=1, memory=8, lanes=1)
KEY = FileKey(bytes(range(32)))


@pytest.fixture
def bank(tmp_path):
    """Something that looks like an encrypted file, with two people's slots beside it."""
    file = tmp_path / "bank.db"
    file.write_bytes(os.urandom(4096))
    slots = KeySlots.new(head_of(file), KEY).with_password("Els de Vries", "geheim-1234", KEY, QUICK)
    slots.with_password("Samira", "zonnebloem", KEY, QUICK).write(file)
    return file


def test_the_own_password_opens_whatever_the_capitals_of_the_name(bank):
    slots = KeySlots.read(bank)
    assert slots.open("els  DE vries", "geheim-1234") == KEY
    assert slots.open("Samira", "zonnebloem") == KEY


@pytest.mark.parametrize(
    ("name", "password"),
    [("Samira", "geheim-1234"), ("Samira", ""), ("Samira", "Zonnebloem"), ("Nobody", "zonnebloem"), ("", "")],
)
def test_any_other_opens_nothing(bank, name, password):
    with pytest.raises(NotSignedIn):
        KeySlots.read(bank).open(name, password)


def test_a_password_is_the_same_from_every_keyboard(bank):
    KeySlots.read(bank).with_password("Els", "caf\u00e9-ol\u00e9!", KEY, QUICK).write(bank)
    assert KeySlots.read(bank).open("Els", "cafe\u0301-ole\u0301!") == KEY


def test_a_changed_password_replaces_the_old_one(bank):
    vault = Vault(bank, head_of(bank), KEY, QUICK)
    vault.set_password("samira", "paardenbloem")
    vault.check("Samira", "paardenbloem")
    vault.check("Els de Vries", "geheim-1234")
    with pytest.raises(NotSignedIn):
        vault.check("Samira", "zonnebloem")


def test_who_left_opens_nothing(bank):
    vault = Vault(bank, head_of(bank), KEY, QUICK)
    assert vault.has("Samira")
    vault.remove("Samira")
    assert not vault.has("Samira")
    with pytest.raises(NotSignedIn):
        vault.check("Samira", "zonnebloem")
    vault.remove("Samira")
    vault.check("Els de Vries", "geheim-1234")


def test_a_slot_that_opens_another_key_signs_nobody_in(bank):
    KeySlots.read(bank).with_password("Samira", "zonnebloem", bytes(32), QUICK).write(bank)
    with pytest.raises(NotSignedIn):
        Vault(bank, head_of(bank), KEY, QUICK).check("Samira", "zonnebloem")


def test_a_slot_cannot_be_moved_to_another_name(bank):
    """Who can write the file but knows only one password must not become somebody else with it."""
    slots = KeySlots.read(bank)
    mine, theirs = slots._name("Samira"), slots._name("Els de Vries")
    moved = dataclasses.replace(slots, slots={theirs: slots.slots[mine]})
    with pytest.raises(NotSignedIn):
        moved.open("Els de Vries", "zonnebloem")


def test_a_slot_cannot_be_moved_to_another_vault(bank):
    slots = KeySlots.read(bank)
    moved = dataclasses.replace(slots, vault="0" * 32)
    renamed = dataclasses.replace(moved, slots={moved._name("Samira"): slots.slots[slots._name("Samira")]})
    with pytest.raises(NotSignedIn):
        renamed.open("Samira", "zonnebloem")


def test_lost_slots_are_given_out_anew(bank):
    slots_file(bank).unlink()
    vault = Vault(bank, head_of(bank), KEY, QUICK)
    assert not vault.has("Samira")
    vault.set_password("Samira", "paardenbloem")
    assert KeySlots.read(bank).open("Samira", "paardenbloem") == KEY


def test_the_file_holds_no_name_and_no_secret_and_is_for_its_owner_only(bank):
    text = slots_file(bank).read_text()
    for word in ("Samira", "samira", "Els", "zonnebloem", "geheim", KEY.hex()):
        assert word not in text
    assert stat.S_IMODE(slots_file(bank).stat().st_mode) == 0o600
    assert sorted(file.name for file in bank.parent.iterdir()) == ["bank.db", "bank.db.keys"]


def test_a_missing_file_of_slots_is_told(tmp_path):
    with pytest.raises(KeyMissing) as told:
        KeySlots.read(tmp_path / "bank.db")
    assert told.value.facts == {"file": str(tmp_path / "bank.db.keys")}


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text[:-20],
        lambda text: "[]",
        lambda text: "null",
        lambda text: '{"format": "somebody.else"}',
        lambda text: text.replace('"salt"', '"sugar"'),
        lambda text: text.replace('"passes": 1', '"passes": "many"'),
        lambda text: text.replace('"memory": 8', '"memory": 99999999999'),
        lambda text: text.replace('"memory": 8', '"memory": -8'),
        lambda text: text.replace('"wrapped": "', '"wrapped": "***'),
        lambda text: "\x00" * 500,
        lambda text: text.replace('"nonce": "', '"nonce": "AAAA'),
        lambda text: text.replace('"salt": "', '"salt": "", "pepper": "'),
    ],
)
def test_damaged_slots_are_told(bank, damage):
    file = slots_file(bank)
    file.write_text(damage(file.read_text()))
    with pytest.raises(KeysDamaged) as told:
        KeySlots.read(bank)
    assert told.value.facts == {"file": str(file)}


@pytest.mark.parametrize("field", ["salt", "nonce", "wrapped"])
def test_a_changed_slot_opens_nothing(bank, field):
    file = slots_file(bank)
    read = json.loads(file.read_text())
    for slot in read["slots"].values():
        sign = "A" if slot[field][0] != "A" else "B"
        slot[field] = sign + slot[field][1:]
    file.write_text(json.dumps(read))
    with pytest.raises(NotSignedIn):
        KeySlots.read(bank).open("Samira", "zonnebloem")


def test_slots_of_a_newer_program_are_told(bank):
    file = slots_file(bank)
    file.write_text(file.read_text().replace("timebank.keys.1", "timebank.keys.2"))
    with pytest.raises(DatabaseNewer):
        KeySlots.read(bank)


def test_slots_that_cannot_be_written_leave_the_old_ones(bank, monkeypatch):
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    before = slots_file(bank).read_bytes()
    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(DiskFull):
        Vault(bank, head_of(bank), KEY, QUICK).set_password("Samira", "paardenbloem")
    assert slots_file(bank).read_bytes() == before
    assert sorted(file.name for file in bank.parent.iterdir()) == ["bank.db", "bank.db.keys"]


def test_a_folder_that_cannot_be_written_is_told(bank):
    # A folder where the new file would stand: refused for root too.
    bank.with_name("bank.db.keys.new").mkdir()
    with pytest.raises(FolderNotWritable):
        Vault(bank, head_of(bank), KEY, QUICK).set_password("Samira", "paardenbloem")
    Vault(bank, head_of(bank), KEY, QUICK).check("Samira", "zonnebloem")


def test_no_secret_shows_itself(bank):
    slots = KeySlots.read(bank)
    shown = (
        f"{KEY!r} {KEY} {slots!r} {Vault(bank, head_of(bank), KEY)!r} {seal(KEY, b'pass', b'place', QUICK)!r}"
    )
    for secret in (bytes(KEY), bytes(KEY).hex().encode(), b"zonnebloem", b"wrapped"):
        assert secret not in shown.encode("latin-1", "replace")
        assert repr(secret) not in shown


def test_the_key_follows_from_the_printed_secret_alone():
    secret = new_secret()
    assert file_key(secret) == file_key(secret)
    assert len(file_key(secret)) == 32
    assert file_key(secret) != file_key(new_secret())
    assert fingerprint(file_key(secret)) not in file_key(secret).hex()


def test_the_real_cost_is_worth_something():
    """Ten guesses a second at most, on 64 MiB each: RFC 9106's second choice or better."""
    assert (STANDARD.passes, STANDARD.memory, STANDARD.lanes) >= (3, 65_536, 4)
    sealed = seal(KEY, b"zonnebloem", b"place", STANDARD)
    assert unseal(sealed, b"zonnebloem", b"place") == KEY
    with pytest.raises(NotSignedIn):
        unseal(sealed, b"zonnebloem", b"another place")


def test_slots_of_the_first_release_open_for_ever(bank):
    """What stands on people's disks and on their paper: a change here locks them out."""
    slots_file(bank).write_text(
        """{
 "format": "timebank.keys.1",
 "vault": "c354eff2ec689367cfc3527ea2d15e9a",
 "head": "000102030405060708090a0b0c0d0e0f",
 "key": "55f6bc64bec54e98",
 "slots": {
  "4479e2d935f1b126aa83a67fd504bf56": {
   "passes": 1,
   "memory": 8,
   "lanes": 1,
   "salt": "+c3O5aH6pDnnMPEfqxhX5Q==",
   "nonce": "SeKtETyzSqUnKfQh",
   "wrapped": "51BCugGX842j0M117JOJlW+VhewfxwuI5SeIS7Tz/s6+q3pp9fBkHoMDc0lv6siX"
  }
 }
}"""
    )
    key = KeySlots.read(bank).open("Els de Vries", "zonnebloem")
    assert key.hex() == "31b7e7574dccef4a30e3ddc48e4601ac1eb140437aaf8bc1f37468c8e5a9872f"
    assert file_key(read_recovery_key("CHJPS-CSV8Y-D5N64-PV3DR-DSQQZ-0WBJW-EDT7A-AXKQV")) == key
