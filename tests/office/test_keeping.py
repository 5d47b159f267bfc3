"""The backups that the program makes by itself: noted, rotated, due once a day, and overdue after a week."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.fixtures.bank import PASSWORD, QUICK, TestBank
from timebank import safekeeping
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.changes import Topic
from timebank.domain.lists import ListQuery
from timebank.domain.progress import Unwatched
from timebank.domain.safekeeping import BackupNotMade, Before
from timebank.found_backups import found_backups
from timebank.office import Office
from timebank.safekeeping import keep, keep_before
from timebank.services.audit_log import list_log
from timebank.services.safekeeping import show_safety
from timebank.services.staff import show_bank
from timebank.services.statements import verify_ledger
from timebank.store.database import Database
from timebank.store.kept import kept_file, made_at, usual_folder
from timebank.store.keyslots import slots_file


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.db"))


def test_who_works_at_the_desk_keeps_the_bank_safe(bank: TestBank, tmp_path: Path) -> None:
    office, desk = bank.office, bank.desk
    before = office.ask(desk, show_safety)
    assert (before.last, before.due, before.overdue, before.since) == (None, True, False, 0)
    bank.record(bank.fatma, bank.henk)
    keep(office, desk, tmp_path, Unwatched())
    (file,) = files(tmp_path)
    told = office.ask(desk, show_safety)
    assert told.last is not None
    assert (told.last.file, told.last.entries, told.last.faults) == (file.name, 1, 0)
    assert told.last.head == office.ask(bank.admin, verify_ledger).head
    assert (told.made_on, told.due, told.overdue, told.since) == (date(2026, 11, 22), False, False, 0)
    bank.record(bank.fatma, bank.henk)
    assert office.ask(desk, show_safety).since == 1
    bank.watch.now += timedelta(days=1)
    assert office.ask(desk, show_safety).due
    assert not office.ask(desk, show_safety).overdue
    bank.watch.now += timedelta(days=7)
    assert office.ask(desk, show_safety).overdue
    # The settings of the bank are what they were, and can still be changed.
    assert bank.whole()


def test_a_bank_in_use_that_never_had_a_backup_is_overdue_after_a_week(bank: TestBank) -> None:
    bank.watch.now += timedelta(days=30)
    assert not bank.office.ask(bank.desk, show_safety).overdue, "nothing stands in it"
    bank.record(bank.fatma, bank.henk)
    assert bank.office.ask(bank.desk, show_safety).overdue


def test_who_is_not_of_the_centre_keeps_nothing(bank: TestBank, tmp_path: Path) -> None:
    bank.office.add_operator(
        bank.admin, "De Linde zelf", Role.ORGANISATION, PASSWORD, organisation=bank.linde
    )
    linde = bank.office.sign_in("De Linde zelf", PASSWORD)
    with pytest.raises(errors.NotPermitted):
        keep(bank.office, linde, tmp_path, Unwatched())
    assert files(tmp_path) == []


def test_old_ones_go_and_files_of_others_stay(bank: TestBank, tmp_path: Path) -> None:
    bank.record(bank.fatma, bank.henk)
    keep(bank.office, bank.desk, tmp_path, Unwatched())
    (first,) = files(tmp_path)
    others = [tmp_path / "timebank-00000000-2026-01-01-000000.db", tmp_path / "vakantie.db"]
    beginning = first.name[: first.name.index("-2026")]
    old = [tmp_path / f"{beginning}-2024-0{month}-01-120000.db" for month in range(1, 10)]
    same_day = tmp_path / f"{beginning}-2026-11-22-010000.db"
    odd = tmp_path / f"{beginning}-2026-99-99-kopie.db"
    for file in (*others, *old, same_day, odd):
        file.write_text("x")
        slots_file(file).write_text("x")
    bank.watch.now += timedelta(minutes=1)
    keep(bank.office, bank.desk, tmp_path, Unwatched())
    left = files(tmp_path)
    assert first not in left, "of one day the newest stays"
    assert same_day not in left
    assert not slots_file(same_day).exists()
    assert {*others, odd} <= set(left)
    assert set(old) <= set(left), "twelve months with a backup stay"


def test_a_stick_that_is_not_in_is_told_and_nothing_is_made_in_its_place(
    bank: TestBank, tmp_path: Path
) -> None:
    with pytest.raises(errors.FolderNotWritable):
        keep(bank.office, bank.desk, tmp_path / "stick", Unwatched())
    assert list(tmp_path.glob("*stick*")) == []
    assert bank.office.ask(bank.desk, show_safety).last is None


def test_the_usual_folder_is_made_and_holds_a_bank_that_opens(bank: TestBank, founded_url: str) -> None:
    keep(bank.office, bank.desk, None, Unwatched())
    (file,) = files(usual_folder(founded_url))
    if bank.office.database.on_server:
        with (
            pytest.raises(errors.DatabaseNotABank),
            Database(str(file)) as locked,
            locked.reading() as connection,
        ):
            connection.exec_driver_sql("SELECT count(*) FROM entries")
    office, ans = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        assert office.ask(ans, verify_ledger).ok


def test_a_faulty_ledger_drives_no_sound_backup_away(bank: TestBank, tmp_path: Path) -> None:
    keep(bank.office, bank.desk, tmp_path, Unwatched())
    with bank.office.database.writing() as connection:
        connection.exec_driver_sql("UPDATE accounts SET given = given + 1 WHERE kind = 'pot'")
    bank.watch.now += timedelta(minutes=1)
    keep(bank.office, bank.desk, tmp_path, Unwatched())
    assert len(files(tmp_path)) == 2
    told = bank.office.ask(bank.desk, show_safety).last
    assert told is not None
    assert told.faults == 1


def test_with_the_day_s_backup_old_lines_leave_the_log(bank: TestBank, tmp_path: Path) -> None:
    keep(bank.office, bank.desk, tmp_path, Unwatched())
    before = bank.office.ask(bank.admin, list_log, ListQuery(counted=True)).total
    bank.watch.now += timedelta(days=400)
    receipt = keep(bank.office, bank.desk, tmp_path, Unwatched())
    assert {Topic.BACKUPS, Topic.LOG} <= receipt.changed
    left = bank.office.ask(bank.admin, list_log, ListQuery()).rows
    assert (left[0].operation, left[0].subject) == ("trim_log", str(before))
    assert [line.operation for line in left[1:]] == ["note_backup"]


def test_what_was_made_before_an_import_outlives_the_daily_ones(bank: TestBank, tmp_path: Path) -> None:
    made = keep_before(bank.office, bank.admin, tmp_path, Before.IMPORT, Unwatched())
    assert made is not None
    apart, noted = made
    beginning = apart.name[: apart.name.index("import-2026")]
    older = [tmp_path / f"{beginning}import-2025-01-0{day}-120000.db" for day in range(1, 9)]
    upgrades = [tmp_path / f"{beginning}upgrade-2025-01-0{day}-120000.db" for day in range(1, 4)]
    for file in (*older, *upgrades):
        file.write_text("x")
        slots_file(file).write_text("x")
    bank.watch.now += timedelta(minutes=1)
    keep(bank.office, bank.desk, tmp_path, Unwatched())
    daily = [file for file in files(tmp_path) if file not in (apart, *older, *upgrades)]
    assert len(daily) == 1
    assert files(tmp_path) == sorted([apart, *older[-4:], *upgrades, *daily]), "the newest five of each kind"
    assert not slots_file(older[0]).exists()
    assert (noted.file, noted.entries, noted.faults) == (apart.name, 0, 0)
    # It is offered where one is put back.
    assert {each.file for each in found_backups(tmp_path, 2)} == {apart, *daily}


@pytest.mark.parametrize("before", [None, *Before])
def test_two_in_one_second_both_stay(bank: TestBank, tmp_path: Path, before: Before | None) -> None:
    """A script imports two files, and the clock has not moved on."""
    identity, moment = bank.office.ask(bank.admin, show_bank).identity, bank.watch.now
    first = kept_file(tmp_path, identity, moment, before)
    first.write_text("x")
    second = kept_file(tmp_path, identity, moment, before)
    assert second != first
    assert made_at(second) == moment.replace(microsecond=0) + timedelta(seconds=1)
    both = [keep_before(bank.office, bank.admin, tmp_path, Before.IMPORT, Unwatched()) for _ in range(2)]
    assert len({made[0] for made in both if made is not None}) == 2


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (errors.DiskFull, "disk_full"),
        (errors.FolderNotWritable, "folder_not_writable"),
        (errors.CopyFailed, "other"),
        (errors.DiskFails, "other"),
    ],
)
def test_why_there_is_no_backup_from_before_is_told(
    bank: TestBank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: type[errors.Told], reason: str
) -> None:
    def refuse(*_: object) -> None:
        raise trouble()

    monkeypatch.setattr(safekeeping, "_copied", refuse)
    with pytest.raises(BackupNotMade) as told:
        keep_before(bank.office, bank.admin, tmp_path, Before.IMPORT, Unwatched())
    assert told.value.facts == {"reason": reason}
    assert list(tmp_path.glob("timebank-*")) == []


def test_a_bank_that_is_gone_is_told_as_such_and_not_as_a_backup(
    bank: TestBank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise errors.DatabaseUnreachable()

    monkeypatch.setattr(safekeeping, "_copied", refuse)
    with pytest.raises(errors.DatabaseUnreachable):
        keep_before(bank.office, bank.admin, tmp_path, Before.IMPORT, Unwatched())
