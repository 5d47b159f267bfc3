"""What is done under a failing disk besides booking, and what has to hold afterwards, whatever became of it.

Each is tried, once more after trouble, and judged: it is wholly done or not at all; what was told as done is done; and
doing it once more comes through and does nothing twice.
"""

import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch
from uuid import UUID
from zoneinfo import ZoneInfo

from tests.faults.sweep.calls import Say
from tests.fixtures.bank import PASSWORD, QUICK, QUICK_COST
from timebank import press
from timebank.domain import errors
from timebank.domain.access import Actor
from timebank.domain.certificates import CertificateOrder
from timebank.domain.ledger import Confirmation
from timebank.domain.lists import ListQuery
from timebank.domain.members import Profile
from timebank.domain.orders import ExchangeOrder
from timebank.domain.progress import Unwatched
from timebank.domain.sharing import Share
from timebank.erasing import erase
from timebank.formats.reading import AUTO, read_source
from timebank.office import Office
from timebank.papermaking import make_certificates
from timebank.safekeeping import back_up
from timebank.services.certificates import certificate_register, reprint_certificate
from timebank.services.demo.sources import sources
from timebank.services.exchanges import record_exchange
from timebank.services.members import change_member, enrol_member, find_members
from timebank.services.statements import verify_ledger
from timebank.store.database import Database, connect_file
from timebank.store.encryption import file_key, new_secret
from timebank.store.files import new_file
from timebank.store.keyslots import KeySlots, head_of
from timebank.store.opening import is_encrypted
from timebank.store.upgrade import newest_schema, schema_of
from timebank.taking_over import take_over

GOLDEN = Path(__file__).parents[2] / "migrations" / "golden" / "0001.sql"
ADMIN, NAME, SCRIPT = "Ans Beheer", "Fatma Yılmaz", "فاطمة يلماز"
ORDER, ENTRY = UUID(int=7), UUID(int=8)
NOW = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)
DAY = date(2026, 11, 22)
HELP = "Datum;Gever;Ontvanger;Uren\n1-11-2026;Yonas Tekle;Samira Haddad;2\n2-11-2026;Samira Haddad;Yonas Tekle;1:30\n"


class Clock:
    """Goes on a second each time somebody comes: two backups that are made so have two names."""

    def __init__(self) -> None:
        self.come = 0

    def __call__(self) -> datetime:
        return NOW + timedelta(seconds=self.come)


_CLOCK = Clock()


@contextmanager
def opened(
    file: Path, admin: str = ADMIN, password: str = PASSWORD, **how: bool
) -> Iterator[tuple[Office, Actor]]:
    """The bank, open, with its administrator."""
    _CLOCK.come += 1
    office, actor = Office.open(
        str(file), admin, password, clock=_CLOCK, hasher=QUICK, cost=QUICK_COST, **how
    )
    with office:
        yield office, actor


def entries_in(file: Path, admin: str = ADMIN, password: str = PASSWORD) -> int:
    """How many entries stand in a bank whose books must be whole."""
    with opened(file, admin, password, keeps_backup=False) as (office, actor):
        seen = office.ask(actor, verify_ledger)
    assert seen.ok, seen.faults
    return seen.entries


class Deed(ABC):
    """Something that is done to the bank in a folder of its own."""

    told: frozenset[str] = frozenset()
    """Codes of troubles that may be told besides those of the disk itself."""

    @abstractmethod
    def do(self, folder: Path) -> None:
        """Do it, or find that it was done. Raises what a person would be told."""

    @abstractmethod
    def done(self, folder: Path) -> bool:
        """Whether it was done. Raises AssertionError for half of it, and for anything that is not whole."""

    def prepare(self, folder: Path, *, encrypted: bool) -> None:
        """A bank with a desk's life in it: two members, and an entry between them."""
        made = Office.found(
            str(folder / "bank.db"),
            name="De Linde",
            admin=ADMIN,
            password=PASSWORD,
            encrypted=encrypted,
            clock=lambda: NOW,
            hasher=QUICK,
            cost=QUICK_COST,
        )
        with made.office as office:
            profiles = (Profile(name=NAME, script_name=SCRIPT), Profile(name="Henk de Vries"))
            codes = [office.do(made.actor, enrol_member, each).member.account.code for each in profiles]
            order = ExchangeOrder(
                id=ENTRY,
                givers=(Share(account=codes[0], minutes=60),),
                receivers=(Share(account=codes[1], minutes=60),),
                service_date=DAY,
                confirmation=Confirmation.AT_DESK,
            )
            office.do(made.actor, record_exchange, order)

    def twice(self, folder: Path) -> Callable[[Say], None]:
        """Do it, once more after trouble, and say what became of each."""

        def deed(say: Say) -> None:
            try:
                self.do(folder)
            except errors.Told as trouble:
                say(trouble.code)
                self.do(folder)
            say("done")

        return deed


class Importing(Deed):
    """A list of another program, behind a backup."""

    told = frozenset({"backup_not_made"})

    def do(self, folder: Path) -> None:
        with opened(folder / "bank.db") as (office, ans):
            file = folder.parent / "hulp.csv"
            if not file.exists():
                file.write_text(HELP, encoding="utf-8")
            source = read_source(file, wanted=AUTO, zone=ZoneInfo("Europe/Amsterdam"))
            came = take_over(office, ans, source, "", backs_up=True, folder=None, progress=Unwatched())
            assert not came.told.rejected

    def prepare(self, folder: Path, *, encrypted: bool) -> None:
        super().prepare(folder, encrypted=encrypted)
        (folder.parent / "hulp.csv").write_text(HELP, encoding="utf-8")

    def done(self, folder: Path) -> bool:
        found = entries_in(folder / "bank.db")
        assert found in (1, 3), found
        copies = list((folder / "backups").glob("*.db"))
        assert [entries_in(copy) for copy in copies] == [1] * len(copies)
        assert copies or found == 1, "taken over without a backup"
        return found == 3


class InTurn:
    """In place of threads: a thread's calls would be counted for itself."""

    def __init__(self, _workers: int) -> None: ...

    def __enter__(self) -> "InTurn":
        return self

    def __exit__(self, *_: object) -> None: ...

    def map(self, does: Callable[[Path], None], files: Iterable[Path]) -> Iterator[None]:
        """Each in its turn."""
        return map(does, files)


class Issuing(Deed):
    """A certificate for one member, in the register and on paper."""

    def do(self, folder: Path) -> None:
        with opened(folder / "bank.db") as (office, ans):
            (fatma,) = (each.code for each in office.ask(ans, find_members, "fatma"))
            order = CertificateOrder(
                start=DAY - timedelta(days=9), until=DAY, members=(fatma,), only_new=True
            )
            with patch.object(press, "ThreadPoolExecutor", InTurn):
                made = make_certificates(office, ans, order, folder / "papers", processors=1)
            if made.trouble is not None:
                raise made.trouble

    def done(self, folder: Path) -> bool:
        assert entries_in(folder / "bank.db") == 1
        with opened(folder / "bank.db") as (office, ans):
            numbers = [line.number for line in office.ask(ans, certificate_register, ListQuery()).rows]
            assert len(numbers) < 2, numbers
            papers = {file.name[:12]: file for file in (folder / "papers").glob("[!.]*.pdf")}
            for number, file in papers.items():
                assert file.read_bytes() == office.ask(ans, reprint_certificate, number)
        assert set(papers) <= set(numbers)
        return bool(papers)


class Migrating(Deed):
    """A bank of the first release that is opened, behind a backup."""

    def do(self, folder: Path) -> None:
        with opened(folder / "bank.db", *_chief()):
            pass

    def prepare(self, folder: Path, *, encrypted: bool) -> None:
        file = folder / "bank.db"
        key = file_key(new_secret()) if encrypted else None
        new_file(file)
        with closing(connect_file(file, key)) as connection:
            # The tables stand there by name.
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.executescript(GOLDEN.read_text(encoding="utf-8"))
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if key is not None:
            KeySlots.new(head_of(file), key).with_password(*_chief(), key, QUICK_COST).write(file)

    def done(self, folder: Path) -> bool:
        schema = _schema(folder / "bank.db")
        assert schema in ("0001", newest_schema())
        copies = list((folder / "backups").glob("*.db"))
        assert [_schema(copy) for copy in copies] == ["0001"] * len(copies)
        assert copies or schema == "0001", "migrated without a backup"
        for copy in copies:
            with TemporaryDirectory() as elsewhere:
                # Opening brings it up to date, which is not to happen here.
                for part in copy.parent.glob(f"{copy.name}*"):
                    shutil.copy(part, elsewhere)
                assert entries_in(Path(elsewhere) / copy.name, *_chief()) == 46
        if schema != "0001":
            assert entries_in(folder / "bank.db", *_chief()) == 46
        return schema != "0001"


class BackingUp(Deed):
    """A backup on a stick."""

    told = frozenset({"database_exists"})

    def do(self, folder: Path) -> None:
        if (folder / "stick" / "copy.db").exists():
            return
        with opened(folder / "bank.db") as (office, ans):
            back_up(office, ans, folder / "stick" / "copy.db", Unwatched())

    def done(self, folder: Path) -> bool:
        assert entries_in(folder / "bank.db") == 1
        copy = folder / "stick" / "copy.db"
        if copy.exists():
            assert entries_in(copy) == 1
        return copy.exists()


class Erasing(Deed):
    """A member who is forgotten, name, letters and old pages."""

    def do(self, folder: Path) -> None:
        with opened(folder / "bank.db") as (office, ans):
            found = office.ask(ans, find_members, "fatma")
            number = found[0].code if found else "1000-0"
            if found:
                erase(office, ans, number, "verzoek", ORDER)

    def prepare(self, folder: Path, *, encrypted: bool) -> None:
        super().prepare(folder, encrypted=encrypted)
        with opened(folder / "bank.db") as (office, ans):
            (fatma,) = (each.code for each in office.ask(ans, find_members, "fatma"))
            profile = Profile(name=NAME, script_name=SCRIPT, phone="06-11223344")
            office.do(ans, change_member, fatma, profile)

    def done(self, folder: Path) -> bool:
        entries_in(folder / "bank.db")
        with opened(folder / "bank.db") as (office, ans):
            gone = not office.ask(ans, find_members, "yilmaz")
        if gone:
            # Opening it has written over what was left.
            raw = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
            assert not [word for word in (NAME, SCRIPT, "yilmaz") if word.encode() in raw]
        return gone


DEEDS: dict[str, Deed] = {
    "import": Importing(),
    "issue": Issuing(),
    "migrate": Migrating(),
    "backup": BackingUp(),
    "erase": Erasing(),
}


def _chief() -> tuple[str, str]:
    chief = sources().administrator
    return chief.name, chief.password


def _schema(file: Path) -> str | None:
    key = KeySlots.read(file).open(*_chief()) if is_encrypted(file) else None
    with Database(str(file), key) as database:
        return schema_of(database)
