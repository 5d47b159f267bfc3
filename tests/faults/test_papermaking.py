"""Certificates for many: killed, on a full disk, in a closed folder, without their processes. Never half of anything."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import psutil
import pytest

from tests.faults.conftest import CHEAP
from tests.fixtures.bank import PASSWORD, QUICK, TestBank
from timebank import papermaking, press
from timebank.domain.access import Actor
from timebank.domain.certificate_runs import Choice, Made, Outcome
from timebank.domain.certificates import CertificateOrder
from timebank.domain.errors import DiskFull, FolderNotWritable
from timebank.domain.ledger import Confirmation
from timebank.domain.lists import ListQuery
from timebank.domain.members import Profile
from timebank.domain.numbers import read_certificate_number
from timebank.domain.orders import ExchangeOrder
from timebank.domain.paper_refusals import PressStopped
from timebank.domain.sharing import Share
from timebank.office import Office
from timebank.papermaking import AT_ONCE, make_certificates, registered_papers
from timebank.services.certificate_runs import check_readiness
from timebank.services.certificates import certificate_register, reprint_certificate
from timebank.services.exchanges import record_exchange
from timebank.services.members import enrol_member

ROOT = Path(__file__).parents[2]
PEOPLE = 28


def order(office: Office, by: Actor) -> CertificateOrder:
    """Everybody who has none yet, of the last days."""
    today = office.now().date()
    choice = Choice(start=today - timedelta(days=9), until=today)
    found = office.ask(by, check_readiness, choice)
    return CertificateOrder(start=choice.start, until=choice.until, members=found.ready, only_new=True)


def fill(office: Office, by: Actor, people: int = PEOPLE) -> list[str]:
    codes = [
        office.do(by, enrol_member, Profile(name=f"Mehmet {chr(65 + n % 26)}. Yılmaz")).member.account.code
        for n in range(people)
    ]
    receiver = office.do(by, enrol_member, Profile(name="Henk de Vries")).member.account.code
    for code in codes:
        booked = ExchangeOrder(
            id=uuid4(),
            givers=(Share(account=code, minutes=60),),
            receivers=(Share(account=receiver, minutes=60),),
            service_date=office.now().date(),
            confirmation=Confirmation.AT_DESK,
        )
        office.do(by, record_exchange, booked)
    return codes


@pytest.fixture
def crowd(tmp_path: Path) -> Iterator[tuple[Office, Actor, Path]]:
    """An encrypted bank in a file, open, with many who helped; and where it lies."""
    where = tmp_path / "bank.db"
    made = Office.found(
        str(where), name="De Linde", admin="Ans Beheer", password=PASSWORD, hasher=QUICK, cost=CHEAP
    )
    with made.office as office:
        fill(office, made.actor)
        yield office, made.actor, where


def register(office: Office, by: Actor) -> list[str]:
    page = office.ask(by, certificate_register, ListQuery(limit=1000, sort="number"))
    return [line.number for line in page.rows]


def whole(office: Office, by: Actor, folder: Path) -> list[str]:
    """The register and the folder hold the same papers, whole, numbered without a gap, nobody twice; their numbers."""
    numbers = register(office, by)
    assert [read_certificate_number(number)[5:10] for number in numbers] == [
        f"{n:05d}" for n in range(1, len(numbers) + 1)
    ]
    files = {file.name[:12]: file for file in folder.iterdir()}
    assert sorted(files) == numbers
    assert len(files) == len(list(folder.iterdir())), "no half, and no paper twice"
    for number, file in files.items():
        assert file.read_bytes() == office.ask(by, reprint_certificate, number)
    page = office.ask(by, certificate_register, ListQuery(limit=1000))
    assert len({line.account for line in page.rows}) == len(page.rows)
    return numbers


def test_everybody_gets_one_from_two_processors_and_the_register_shows_one_batch(crowd, tmp_path):
    office, ans, _ = crowd
    folder = tmp_path / "bewijzen" / "voorjaar"
    done: list[tuple[int, int]] = []
    made = make_certificates(
        office, ans, order(office, ans), folder, printer_file="voor de printer",
        step=lambda *how_far: done.append(how_far),
    )  # fmt: skip
    assert (made.outcome, len(made.papers), made.trouble) == (Outcome.DONE, PEOPLE, None)
    assert done[-1] == (PEOPLE, PEOPLE)
    assert done == sorted(done)
    assert made.printer_file == "voor-de-printer.pdf"
    joined = folder / made.printer_file
    assert joined.read_bytes().startswith(b"%PDF")
    joined.unlink()
    assert len(whole(office, ans, folder)) == PEOPLE
    assert [each.file for each in made.papers] == [f"{each.paper.number}-{each.paper.name.replace(' ', '-')}.pdf" for each in made.papers]  # fmt: skip
    lines = office.ask(ans, certificate_register, ListQuery(limit=1000)).rows
    assert {(line.issued_by, line.issued_at, line.start, line.until) for line in lines} == {
        ("Ans Beheer", lines[0].issued_at, lines[0].start, lines[0].until)
    }
    again = make_certificates(
        office, ans, replace(order(office, ans), members=tuple(line.account for line in lines)), folder
    )
    assert (again.papers, again.skipped) == ((), PEOPLE)


def test_who_stops_it_keeps_what_was_made_and_goes_on_with_the_rest(crowd, tmp_path):
    office, ans, _ = crowd
    asked = iter([True, True, False])
    made = make_certificates(office, ans, order(office, ans), tmp_path / "out", wanted=lambda: next(asked))
    assert (made.outcome, len(made.papers)) == (Outcome.STOPPED, 2 * AT_ONCE)
    assert len(whole(office, ans, tmp_path / "out")) == 2 * AT_ONCE
    rest = make_certificates(office, ans, order(office, ans), tmp_path / "out")
    assert len(rest.papers) == PEOPLE - 2 * AT_ONCE
    assert len(whole(office, ans, tmp_path / "out")) == PEOPLE


@pytest.mark.parametrize("processors", [1, 2])
def test_a_disk_that_fills_up_ends_it_clearly_and_room_lets_it_go_on(crowd, disk, processors):
    office, ans, _ = crowd
    folder = disk(420) / "bewijzen"
    made = make_certificates(office, ans, order(office, ans), folder, processors=processors)
    assert made.outcome is Outcome.FAILED
    assert isinstance(made.trouble, DiskFull)
    assert 0 < len(made.papers) < PEOPLE
    assert len(whole(office, ans, folder)) == len(made.papers)
    again = make_certificates(office, ans, order(office, ans), folder, processors=processors)
    assert isinstance(again.trouble, DiskFull)
    assert len(whole(office, ans, folder)) == len(made.papers) + len(again.papers)
    subprocess.run(["mount", "-o", "remount,size=20m", str(folder.parent)], check=True)
    rest = make_certificates(office, ans, order(office, ans), folder, processors=processors)
    assert rest.outcome is Outcome.DONE
    assert len(whole(office, ans, folder)) == PEOPLE


@pytest.mark.parametrize("processors", [1, 2])
def test_a_disk_that_is_full_when_the_printers_file_is_made_is_told_and_the_papers_stand(
    crowd, disk, processors, capfd
):
    office, ans, _ = crowd
    folder = disk(4000) / "bewijzen"

    def fill_up(done: int, of: int) -> None:
        if done == of:
            free = shutil.disk_usage(folder).free
            (folder.parent / "photos").write_bytes(bytes(free - 40_000))

    made = make_certificates(
        office, ans, order(office, ans), folder, processors=processors, printer_file="printer", step=fill_up
    )
    assert (made.outcome, len(made.papers), made.printer_file) == (Outcome.UNJOINED, PEOPLE, "")
    numbers = whole(office, ans, folder)
    assert (len(numbers), type(made.trouble)) == (PEOPLE, DiskFull)
    found = registered_papers(office, ans, numbers, lambda _done, _of: None)
    assert [*found.files] == [(folder / name).read_bytes() for name in sorted(os.listdir(folder))]
    assert "Traceback" not in capfd.readouterr().err


@pytest.mark.expected_log("a look was not logged")
def test_a_disk_that_fills_up_under_the_bank_itself_registers_nothing_unmade(disk, tmp_path):
    place = disk(8000)
    made = Office.found(
        str(place / "bank.db"),
        name="De Linde",
        admin="Ans Beheer",
        password=PASSWORD,
        hasher=QUICK,
        cost=CHEAP,
    )
    with made.office as office:
        fill(office, made.actor)
        filler = place / "photos"
        filler.write_bytes(bytes(shutil.disk_usage(place).free - 420_000))
        run = make_certificates(office, made.actor, order(office, made.actor), tmp_path / "out")
        assert isinstance(run.trouble, DiskFull)
        assert 0 < len(run.papers) < PEOPLE
        assert len(whole(office, made.actor, tmp_path / "out")) == len(run.papers)
        filler.unlink()
        make_certificates(office, made.actor, order(office, made.actor), tmp_path / "out")
        assert len(whole(office, made.actor, tmp_path / "out")) == PEOPLE


def test_a_folder_that_cannot_be_written_is_told_before_anything_is_made(crowd, tmp_path, closed):
    office, ans, _ = crowd
    (tmp_path / "closed").mkdir()
    closed(tmp_path / "closed")
    (tmp_path / "letter").write_text("Beste Henk")
    for folder in (tmp_path / "closed", tmp_path / "closed" / "deeper", tmp_path / "letter"):
        with pytest.raises(FolderNotWritable):
            make_certificates(office, ans, order(office, ans), folder)
    assert register(office, ans) == []


def test_a_folder_that_goes_away_meanwhile_ends_it_with_nothing_lost(crowd, tmp_path):
    office, ans, _ = crowd
    folder = tmp_path / "out"
    turns = iter(range(100))

    def wanted() -> bool:
        if next(turns) == 1:
            folder.rename(tmp_path / "moved")
        return True

    made = make_certificates(office, ans, order(office, ans), folder, wanted=wanted)
    assert isinstance(made.trouble, FolderNotWritable)
    assert len(made.papers) == AT_ONCE
    assert len(whole(office, ans, tmp_path / "moved")) == AT_ONCE


def test_a_process_that_is_killed_is_replaced_once(crowd, tmp_path):
    office, ans, _ = crowd
    turns = iter(range(100))

    def wanted() -> bool:
        if next(turns) == 1:
            workers = [
                each for each in psutil.Process().children() if "spawn_main" in " ".join(each.cmdline())
            ]
            assert len(workers) == 2, "two processors work"
            workers[0].kill()
        return True

    made = make_certificates(office, ans, order(office, ans), tmp_path / "out", wanted=wanted)
    assert (made.outcome, len(made.papers)) == (Outcome.DONE, PEOPLE)
    assert len(whole(office, ans, tmp_path / "out")) == PEOPLE


def test_processes_that_die_again_and_again_are_told(crowd, tmp_path, monkeypatch):
    office, ans, _ = crowd
    begun = 0

    class Dying:
        def __init__(self, *_: object, **__: object) -> None:
            nonlocal begun
            begun += 1

        def submit(self, *_: object) -> None:
            raise BrokenProcessPool

        def shutdown(self, **_: object) -> None:
            pass

    monkeypatch.setattr(press, "ProcessPoolExecutor", Dying)
    made = make_certificates(office, ans, order(office, ans), tmp_path / "out")
    assert begun == 2
    assert isinstance(made.trouble, PressStopped)
    assert made.papers == ()
    assert whole(office, ans, tmp_path / "out") == []


def test_killed_in_the_middle_nothing_is_half_and_trying_again_makes_the_rest(crowd, tmp_path):
    office, ans, where = crowd
    folder = tmp_path / "out"
    boy = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.paperboy", str(where), str(folder)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert boy.stdout is not None
    with boy:
        while int(boy.stdout.readline()) < AT_ONCE:
            pass
        workers = psutil.Process(boy.pid).children(recursive=True)
        os.kill(boy.pid, signal.SIGKILL)
    assert psutil.wait_procs(workers, timeout=30)[1] == [], "no process is left behind"
    assert len(register(office, ans)) in range(AT_ONCE, PEOPLE)
    # Another run in the same folder at the same time would have halves of its own: only old ones are nobody's.
    for half in folder.glob(".*.half"):
        os.utime(half, (1, 1))
    make_certificates(office, ans, order(office, ans), folder)
    assert len(whole(office, ans, folder)) == PEOPLE


def test_a_paper_that_was_registered_and_not_yet_named_gets_its_name(crowd, tmp_path, monkeypatch):
    """Pulled out between the register and the folder: the next run finishes it."""
    office, ans, _ = crowd

    def pulled(_press: object, _number: str) -> str:
        raise KeyboardInterrupt

    wanted = order(office, ans)
    with monkeypatch.context() as patch:
        patch.setattr(press.FolderPress, "place", pulled)
        patch.setattr(press.FolderPress, "drop", lambda _press: None)
        with pytest.raises(KeyboardInterrupt):
            make_certificates(office, ans, wanted, tmp_path / "out")
    assert len(register(office, ans)) == AT_ONCE
    assert all(file.name.endswith(".half") for file in (tmp_path / "out").iterdir())
    make_certificates(office, ans, order(office, ans), tmp_path / "out")
    assert len(whole(office, ans, tmp_path / "out")) == PEOPLE


def test_halves_of_another_desk_are_left_alone(crowd, tmp_path):
    office, ans, _ = crowd
    (tmp_path / "out").mkdir()
    other = tmp_path / "out" / ".2026-00400-7-Olena-Koval.pdf.half"
    other.write_bytes(b"%PDF-1.7 not yet")
    make_certificates(office, ans, order(office, ans), tmp_path / "out")
    assert other.exists()


def test_what_is_there_already_is_never_written_over(crowd, tmp_path):
    office, ans, _ = crowd
    folder = tmp_path / "out"
    folder.mkdir()
    wanted = order(office, ans)
    first = make_certificates(
        office, ans, replace(wanted, members=wanted.members[:1]), tmp_path / "trial"
    ).papers[0]
    second = f"{first.paper.number[:5]}00002"
    for name in (".pdf", "-2.pdf"):
        (folder / f"mine{name}").write_text("mine")
    made = make_certificates(office, ans, order(office, ans), folder, named=False, printer_file="mine")
    assert made.printer_file == "mine-3.pdf"
    assert (folder / "mine.pdf").read_text() == (folder / "mine-2.pdf").read_text() == "mine"
    assert made.papers[0].file.startswith(second)


def test_a_disk_without_links_gives_the_names_too(crowd, tmp_path, monkeypatch):
    office, ans, _ = crowd

    def no_links(*_: object) -> None:
        raise PermissionError("this file system has no links")

    monkeypatch.setattr(os, "link", no_links)
    make_certificates(office, ans, order(office, ans), tmp_path / "out")
    assert len(whole(office, ans, tmp_path / "out")) == PEOPLE


def test_two_desks_that_make_the_same_make_each_once(bank: TestBank, tmp_path):
    """On both databases: whoever comes second finds it made."""
    codes = fill(bank.office, bank.admin, 12)
    today = bank.watch.now.date()
    wanted = CertificateOrder(
        start=today - timedelta(days=9), until=today, members=tuple(codes), only_new=True
    )
    made: list[Made] = []

    def make(by: Actor, folder: Path) -> None:
        made.append(make_certificates(bank.office, by, wanted, folder, processors=1))

    desks = [
        threading.Thread(target=make, args=(by, tmp_path / name))
        for by, name in ((bank.desk, "riet"), (bank.coordinator, "karin"))
    ]
    for each in desks:
        each.start()
    for each in desks:
        each.join()
    assert sum(len(run.papers) for run in made) == 12
    assert sum(run.skipped for run in made) == 12
    assert [run.trouble for run in made] == [None, None]
    assert len(register(bank.office, bank.admin)) == 12


def test_names_in_any_script_make_names_of_files(crowd, tmp_path):
    office, ans, _ = crowd
    names = (
        "Ahmad أحمد رحيمي",
        "ዘቢብ ተስፋይ",
        "Олена-Коваль/../../etc",
        "CON",
        "a" * 120,
        'İbrahim: <öz> | "?*"',
    )
    receiver = office.do(ans, enrol_member, Profile(name="Riet")).member.account.code
    for name in names:
        code = office.do(ans, enrol_member, Profile(name=name)).member.account.code
        booked = ExchangeOrder(
            id=uuid4(), givers=(Share(account=code, minutes=60),), receivers=(Share(account=receiver, minutes=60),),
            service_date=office.now().date(),
        )  # fmt: skip
        office.do(ans, record_exchange, booked)
    make_certificates(office, ans, order(office, ans), tmp_path / "out")
    assert len(whole(office, ans, tmp_path / "out")) == PEOPLE + len(names)
    files = {file.name[13:] for file in (tmp_path / "out").iterdir()}
    assert {"Ahmad-أحمد-رحيمي.pdf", "ዘቢብ-ተስፋይ.pdf", "Олена-Коваль-..-..-etc.pdf", "CON.pdf"} <= files
    assert papermaking.FEW < PEOPLE
