"""Backups, putting one back and moving, with desks at work, full disks, lost servers, and a kill at every turn."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.faults.conftest import CHEAP, found
from tests.faults.proxy import Wire
from tests.faults.test_disks import book
from tests.fixtures.bank import PASSWORD, QUICK
from timebank.domain import errors
from timebank.domain.access import Actor
from timebank.domain.progress import Unwatched
from timebank.domain.safekeeping import BackupNotMade
from timebank.formats.reading import read_source
from timebank.office import Office
from timebank.rekeying import renew_key
from timebank.safekeeping import back_up, move, restore, staged
from timebank.services.statements import verify_ledger
from timebank.store.database import Database
from timebank.store.keyslots import slots_file
from timebank.store.upgrade import schema_of
from timebank.taking_over import take_over

ROOT = Path(__file__).parents[2]
TURNS = ("replace", "rename", "link", "unlink", "fsync", "open")
"""What the program asks of a disk by itself, SQLite's own writing apart: each is a moment to be killed at."""


def opened(where: object, **how: bool) -> tuple[Office, Actor]:
    return Office.open(str(where), "Ans Beheer", PASSWORD, hasher=QUICK, cost=CHEAP, **how)


def entries(where: object) -> int:
    office, ans = opened(where)
    with office:
        told = office.ask(ans, verify_ledger)
    assert told.ok, told.faults
    return told.entries


def booked(where: object, times: int) -> None:
    office, ans = opened(where)
    with office:
        for _ in range(times):
            book(office, ans)


def copied(where: object, target: Path) -> None:
    office, ans = opened(where)
    with office:
        back_up(office, ans, target, Unwatched())


def put_back(backup: Path, to: object) -> None:
    with staged(backup, str(to)) as copy:
        office, ans = opened(copy, keeps_backup=False)
        with office:
            restore(
                office,
                ans,
                str(to),
                standing=lambda: _standing(to),
                replaces=True,
                looks=False,
                progress=Unwatched(),
            )


@contextmanager
def _standing(to: object) -> Iterator[tuple[Office, Actor]]:
    office, actor = opened(to)
    with office:
        yield office, actor


def killed_at(turn: int, deed: Callable[[], None]) -> bool:
    """Do it in a process of its own that dies at its `turn`-th request to the disk; False when it came to its end."""
    child = os.fork()
    if not child:
        _die_at(turn)
        try:
            deed()
        except BaseException:  # noqa: BLE001 - the child must never go on with the tests
            os._exit(3)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(status) == 0
    return False


def _die_at(turn: int) -> None:
    left = turn

    def dying(function):
        def call(*args, **kwargs):
            nonlocal left
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*args, **kwargs)

        return call

    for name in TURNS:
        setattr(os, name, dying(getattr(os, name)))


def turns(deed: Callable[[], None]) -> Iterator[int]:
    """Each turn at which it was killed, to look at what is left; at the end it was done."""
    turn = 0
    while killed_at(turn := turn + 1, deed):
        yield turn
    assert turn > 4


@pytest.fixture(params=["file", "server"])
def bank(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A bank of either kind with an entry in it, closed."""
    where = str(tmp_path / "bank.db")
    if request.param == "server":
        where = request.getfixturevalue("founded_server")
    else:
        found(Path(where))
    booked(where, 1)
    return where


def test_a_backup_that_is_killed_at_any_turn_is_whole_or_not_there(bank, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    target = stick / "copy.db"
    for _ in turns(lambda: copied(bank, target)):
        if target.exists():
            assert entries(target) == 1
            shutil.rmtree(stick)
            stick.mkdir()
        assert entries(bank) == 1
    assert entries(target) == 1
    assert sorted(file.name for file in stick.iterdir()) == ["copy.db", "copy.db.keys"]


def test_a_restore_that_is_killed_at_any_turn_leaves_the_old_bank_or_the_new(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    file = home / "bank.db"
    found(file)
    booked(file, 1)
    backup = tmp_path / "copy.db"
    copied(file, backup)
    booked(file, 2)
    old, new = 3, 1
    before = {part.name: part.read_bytes() for part in home.iterdir()}
    for turn in turns(lambda: put_back(backup, file)):
        assert entries(file) in (old, new), turn
        # Whatever became of it, what stood there stands somewhere.
        kept = [part for part in home.glob("bank*.db") if part == file or "-replaced-" in part.name]
        assert old in {entries(part) for part in kept}, turn
        # Trying once more is what somebody does.
        put_back(backup, file)
        assert entries(file) == new
        shutil.rmtree(home)
        home.mkdir()
        for name, content in before.items():
            (home / name).write_bytes(content)
    assert entries(file) == new
    assert len(list(home.glob("bank-replaced-*.db"))) == 1
    assert not list(home.glob("*.new*"))


def test_a_new_key_that_is_killed_at_any_turn_leaves_a_bank_that_opens(tmp_path):
    file = tmp_path / "bank.db"
    found(file)
    booked(file, 2)

    def renew() -> None:
        office, ans = opened(file)
        renew_key(office, ans, PASSWORD, Unwatched(), CHEAP)

    for turn in turns(renew):
        assert entries(file) == 2, turn
    assert entries(file) == 2
    left = {part.name for part in tmp_path.iterdir() if "-replaced-" not in part.name}
    assert left == {"bank.db", "bank.db.keys"}


def test_a_move_to_a_file_that_is_killed_at_any_turn_is_whole_or_not_there(founded_server, tmp_path):
    booked(founded_server, 1)
    target = tmp_path / "there" / "bank.db"

    def moved() -> None:
        office, ans = opened(founded_server)
        with office:
            move(office, ans, str(target), Unwatched())

    for _ in turns(moved):
        if target.exists():
            assert entries(target) == 1
        shutil.rmtree(target.parent, ignore_errors=True)
        assert entries(founded_server) == 1
    assert entries(target) == 1


class Kills:
    """Progress that kills the program, as it stands, after so many rows."""

    def __init__(self, after: int) -> None:
        self.after = after

    def step(self, done: int, total: int) -> None:
        if done >= min(self.after, total):
            os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize("after", [1, 40, 10**9])
def test_a_move_to_a_server_that_is_killed_leaves_an_empty_database(tmp_path, blank_server, after):
    file = tmp_path / "bank.db"
    found(file)
    booked(file, 1)

    def moved(progress) -> None:
        office, ans = opened(file)
        with office:
            move(office, ans, blank_server, progress)

    assert killed_at(10**6, lambda: moved(Kills(after)))
    with Database(blank_server) as target:
        assert schema_of(target) is None
    moved(Unwatched())
    assert entries(blank_server) == 1


# On a line that broke SQLAlchemy leaves a cursor to the collector, of which psycopg then warns.
@pytest.mark.filterwarnings("ignore:.*ServerCursor.* was deleted while still open:ResourceWarning")
def test_a_server_that_goes_away_in_the_middle_of_a_move_holds_nothing(tmp_path, blank_server):
    file = tmp_path / "bank.db"
    found(file)
    booked(file, 1)
    line = Wire(blank_server)
    steps: list[int] = []

    class Cuts:
        def step(self, done: int, total: int) -> None:
            steps.append(done)
            if len(steps) == 4:
                line.hang_up()

    office, ans = opened(file)
    with office, pytest.raises(errors.DatabaseUnreachable):
        move(office, ans, line.url, Cuts())
    line.close()
    with Database(blank_server) as target:
        assert schema_of(target) is None
    assert entries(file) == 1


@pytest.mark.parametrize("kilobytes", [20, 200, 500])
def test_a_full_stick_is_told_and_holds_nothing_half(bank, disk, kilobytes):
    place = disk(kilobytes)
    office, ans = opened(bank)
    with office, pytest.raises(errors.DiskFull):
        back_up(office, ans, place / "copy.db", Unwatched())
    assert list(place.iterdir()) == []
    assert entries(bank) == 1


@pytest.mark.parametrize("kilobytes", [20, 200, 500])
def test_on_a_full_stick_nothing_is_taken_over(bank, disk, tmp_path, kilobytes):
    place = disk(kilobytes)
    (tmp_path / "hulp.csv").write_text("Datum;Gever;Ontvanger;Uren\n1-11-2026;Yonas Tekle;Samira Haddad;2\n")
    source = read_source(tmp_path / "hulp.csv", zone=ZoneInfo("Europe/Amsterdam"))
    office, ans = opened(bank)
    with office:
        with pytest.raises(BackupNotMade) as told:
            take_over(office, ans, source, "", backs_up=True, folder=place, progress=Unwatched())
        assert told.value.facts == {"reason": "disk_full"}
        assert list(place.iterdir()) == []
        assert office.ask(ans, verify_ledger).entries == 1
        came = take_over(office, ans, source, "", backs_up=False, folder=place, progress=Unwatched())
        assert (came.told.booked, came.kept) == (1, None)
    assert entries(bank) == 2


def test_a_restore_onto_a_full_disk_leaves_the_old_bank(disk, tmp_path):
    place = disk(3000)
    found(place / "bank.db")
    copied(place / "bank.db", tmp_path / "copy.db")
    booked(place / "bank.db", 2)
    (place / "photos").write_bytes(bytes(shutil.disk_usage(place).free - 200_000))
    with pytest.raises(errors.DiskFull):
        put_back(tmp_path / "copy.db", place / "bank.db")
    (place / "photos").unlink()
    assert sorted(part.name for part in place.iterdir()) == ["bank.db", "bank.db.keys"]
    assert entries(place / "bank.db") == 2


def test_a_closed_folder_is_told(bank, tmp_path, closed):
    (tmp_path / "closed").mkdir()
    closed(tmp_path / "closed")
    office, ans = opened(bank)
    with office, pytest.raises(errors.FolderNotWritable):
        back_up(office, ans, tmp_path / "closed" / "copy.db", Unwatched())


def test_a_backup_in_a_closed_folder_is_put_back(tmp_path, closed):
    found(tmp_path / "bank.db")
    booked(tmp_path / "bank.db", 1)
    (tmp_path / "stick").mkdir()
    copied(tmp_path / "bank.db", tmp_path / "stick" / "copy.db")
    closed(tmp_path / "stick")
    put_back(tmp_path / "stick" / "copy.db", tmp_path / "other.db")
    assert entries(tmp_path / "other.db") == 1


def test_backups_are_made_while_another_desk_books(bank, tmp_path):
    """The other desk goes on meanwhile, and what it was told is booked before the backup began stands in it."""
    poster = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.poster", bank], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert poster.stdout is not None
    office, ans = opened(bank)
    made = []
    with poster, office:
        for number in range(3):
            for _ in range(2):
                assert poster.stdout.readline()
            made.append(back_up(office, ans, tmp_path / f"copy-{number}.db", Unwatched()))
        poster.kill()
    for number, copy in enumerate(made):
        assert copy.books.ok
        assert copy.books.entries >= 1 + 2 * (number + 1)
        assert entries(tmp_path / f"copy-{number}.db") == copy.books.entries
    assert made[0].books.entries < made[-1].books.entries


class Stops:
    """Progress that is stopped at once."""

    def step(self, done: int, total: int) -> None:
        raise errors.Cancelled()


def test_a_backup_that_is_stopped_leaves_nothing(bank, tmp_path):
    stick = tmp_path / "stick"
    office, ans = opened(bank)
    with office:
        with pytest.raises(errors.Cancelled):
            back_up(office, ans, stick / "copy.db", Stops())
        assert list(stick.iterdir()) == []
        back_up(office, ans, stick / "copy.db", Unwatched())
    assert slots_file(stick / "copy.db").exists()


def test_what_is_sent_to_a_network_share_arrives_whole(bank, tmp_path, monkeypatch):
    """No SQLite works there: the copy is made here and carried over."""
    share = tmp_path / "share"
    share.mkdir()
    monkeypatch.setattr("timebank.store.copies.on_network_share", lambda file: file.parent == share)
    copied(bank, share / "copy.db")
    assert sorted(part.name for part in share.iterdir()) == ["copy.db", "copy.db.keys"]
    assert {part.stat().st_mode & 0o777 for part in share.iterdir()} == {0o600}
    put_back(share / "copy.db", tmp_path / "here.db")
    assert entries(tmp_path / "here.db") == 1
