"""Who was erased stays erased when an older backup is put back, or when the bank moves."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from tests.fixtures.bank import PASSWORD, QUICK, found
from tests.office.test_erasing import REASON, _bank, found_in, lived
from timebank.domain import errors
from timebank.domain.access import Actor, Role
from timebank.domain.erasures import MemberErased
from timebank.domain.members import Profile
from timebank.domain.progress import Unwatched
from timebank.erasing import erase
from timebank.office import Office
from timebank.safekeeping import Restored, back_up, keep, move, restore, staged
from timebank.services.erasing import list_erasures
from timebank.services.members import enrol_member, show_member
from timebank.services.staff import show_bank
from timebank.services.statements import list_balances, verify_ledger
from timebank.store.erasure_lists import list_beside
from timebank.store.kept import usual_folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A bank in which Fatma lived, in a plain file."""
    place = tmp_path / "centre" / "bank.db"
    place.parent.mkdir()
    found(str(place))
    return place


def opened(place: Path) -> tuple[Office, Actor]:
    return Office.open(str(place), "Ans Beheer", PASSWORD, hasher=QUICK)


@contextmanager
def standing(place: Path) -> Iterator[tuple[Office, Actor]]:
    office, actor = opened(place)
    with office:
        yield office, actor


def put_back(backup: Path, to: Path, *, looks: bool = False) -> Restored:
    with staged(backup, str(to)) as copy:
        office, actor = Office.open(str(copy), "Ans Beheer", PASSWORD, hasher=QUICK, keeps_backup=False)
        with office:
            return restore(
                office, actor, str(to), standing=lambda: standing(to), replaces=True, looks=looks,
                progress=Unwatched(), backup=backup,
            )  # fmt: skip


def backed_up_and_erased(file: Path, folder: Path | None) -> tuple[Path, str]:
    """A backup of before, and Fatma's number: erased since."""
    office, admin = opened(file)
    with office:
        bank = _bank(office)
        lived(bank)
        keep(office, admin, folder, Unwatched())
        erase(office, admin, bank.fatma, REASON, uuid4(), folder)
        (backup,) = (folder or usual_folder(str(file))).glob("*.db")
        return backup, bank.fatma


BANK, BESIDE, BACKUPS, STICK = (
    "the bank that stands there",
    "the list beside it",
    "its backups' list",
    "a stick's",
)


@pytest.mark.parametrize("known_by", [BANK, BESIDE, BACKUPS, STICK])
def test_an_older_backup_that_is_put_back_forgets_her_again(
    file: Path, tmp_path: Path, known_by: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backup, fatma = backed_up_and_erased(file, None if known_by == BACKUPS else stick)
    lists = {BESIDE: list_beside(file), BACKUPS: usual_folder(str(file)), STICK: stick}
    for part in [*file.parent.glob("*.erased"), *file.parent.glob("*/*.erased"), *stick.glob("*.erased")]:
        if known_by not in lists or (part != lists[known_by] and part.parent != lists[known_by]):
            part.unlink()
    if known_by != BANK:
        for part in file.parent.glob("bank.db*"):
            if part.suffix != ".erased":
                part.unlink()
    assert "Fatma Yılmaz" in found_in(backup.read_bytes())
    looked = put_back(backup, file, looks=True)
    assert (looked.done, looked.erased) == (False, 1)
    for _ in range(2):
        # As often as it is put back.
        came = put_back(backup, file)
        assert (came.done, came.erased) == (True, 1)
        if came.kept is not None:
            assert found_in(came.kept.read_bytes()) == []
        assert found_in(file.read_bytes()) == []
        office, admin = opened(file)
        with office:
            assert office.ask(admin, verify_ledger).ok
            assert fatma in {erasure.number for erasure in office.ask(admin, list_erasures)}
            with pytest.raises(MemberErased):
                office.ask(admin, show_member, fatma)
        for kept in file.parent.glob("bank-replaced-*"):
            kept.unlink()


def test_lists_of_other_banks_and_nonsense_in_them_erase_nobody(file: Path, tmp_path: Path) -> None:
    backup = tmp_path / "old.db"
    office, admin = opened(file)
    with office:
        bank = _bank(office)
        back_up(office, admin, backup, Unwatched())
        identity = office.ask(admin, show_bank).identity
    lines = [
        f"{uuid4()} {bank.fatma} 2026-11-22", f"{identity} 9999-9 2026-11-22", f"{identity} {bank.henk} gisteren",
        # Before he came: that number was somebody else's.
        f"{identity} {bank.henk} 1999-01-01", "\x00\xff", identity,
    ]  # fmt: skip
    list_beside(file).write_text("\n".join(lines), encoding="utf-8")
    assert put_back(backup, file).erased == 0
    office, admin = opened(file)
    with office:
        assert office.ask(admin, show_member, bank.henk).profile.name == "Henk de Vries"
        assert office.ask(admin, show_member, bank.fatma).profile.name == "Fatma Yılmaz"


def test_a_number_that_was_erased_is_given_to_nobody_in_an_older_bank(file: Path, tmp_path: Path) -> None:
    backup = tmp_path / "old.db"
    office, admin = opened(file)
    with office:
        back_up(office, admin, backup, Unwatched())
        later = office.do(admin, enrol_member, Profile(name="Samira Haddad")).member.account.code
        erase(office, admin, later, REASON, uuid4())
    assert put_back(backup, file).erased == 0
    office, admin = opened(file)
    with office:
        assert office.do(admin, enrol_member, Profile(name="Iemand Anders")).member.account.code != later


def test_who_signed_in_then_and_was_erased_signs_in_no_more(file: Path, tmp_path: Path) -> None:
    backup = tmp_path / "old.db"
    office, admin = opened(file)
    with office:
        bank = _bank(office)
        office.add_operator(admin, "Fatma Balie", Role.DESK, PASSWORD, member=bank.fatma)
        back_up(office, admin, backup, Unwatched())
        office.dismiss_operator(admin, "Fatma Balie")
        erase(office, admin, bank.fatma, REASON, uuid4())
    assert put_back(backup, file).erased == 1
    assert b"Fatma" not in file.read_bytes()
    with pytest.raises(errors.NotSignedIn):
        Office.open(str(file), "Fatma Balie", PASSWORD, hasher=QUICK)


def test_a_bank_that_moves_takes_its_list_along(file: Path, tmp_path: Path) -> None:
    backed_up_and_erased(file, None)
    to = tmp_path / "new" / "bank.db"
    to.parent.mkdir()
    office, admin = opened(file)
    with office:
        move(office, admin, str(to), Unwatched())
        assert list_beside(to).read_text() == list_beside(file).read_text()
        gone = office.ask(admin, list_erasures)
    office, admin = opened(to)
    with office:
        assert office.ask(admin, list_erasures) == gone
        assert sum(account.balance for account in office.ask(admin, list_balances)) == 0
