"""A program that is killed at any moment loses nothing that it said was booked."""

import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.fixtures.bank import PASSWORD, QUICK
from timebank.domain.cards import new_card
from timebank.office import Office
from timebank.places import migrations
from timebank.services.cards import find_by_card, issue_cards, list_without_card, show_cards
from timebank.services.drafts import load_draft
from timebank.services.statements import day_list, verify_ledger
from timebank.store.rows.ledger import entries
from timebank.store.upgrade import newest_schema, schema_of
from ui.pages.desk.draft_text import read

ROOT = Path(__file__).parents[2]
KILLS = 3
KILLED = """
from pathlib import Path
import sys
from timebank.store import upgrade
from timebank.office import Office

upgrade.migrations = lambda: Path(sys.argv[2])
Office.open(sys.argv[1], "Ans Beheer", sys.argv[3])
"""

CARD_KILLED = """
import os
import signal
import sys
from timebank.command_line import cards
from timebank.command_line.main import main

# The card is in the books by now, and its paper is not written yet.
cards.write = lambda *_paper: os.kill(os.getpid(), signal.SIGKILL)
main(["--database", sys.argv[1], "--operator", "Riet Jansen", "card", "issue", sys.argv[2], "--out", sys.argv[3]])
"""


def test_killed_while_booking_nothing_acknowledged_is_lost(file):
    chance = random.Random(7)
    acknowledged: set[UUID] = set()
    for _ in range(KILLS):
        poster = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.poster", str(file)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert poster.stdout is not None
        with poster:
            acknowledged.add(UUID(poster.stdout.readline().strip()))
            time.sleep(chance.uniform(0.02, 0.3))
            os.kill(poster.pid, signal.SIGKILL)
            # A line that the kill cut off was not heard by anybody.
            acknowledged |= {UUID(line.strip()) for line in poster.stdout if len(line) == 37}
        assert file.with_name("bank.db-wal").exists()
    office, ans = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        found = office.ask(ans, verify_ledger)
        assert found.ok, found.faults
        with office.database.reading() as connection:
            booked = set(connection.execute(select(entries.c.id)).scalars())
    assert acknowledged <= booked
    # At most one per kill was booked and not heard.
    assert len(booked) <= len(acknowledged) + KILLS


def test_killed_while_somebody_types_the_line_is_there_again(file, tmp_path):
    """The last line that the desk said was kept is offered, or the one that was on its way."""
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.typist", str(file), str(tmp_path / "desk.ini")],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert typist.stdout is not None
    with typist:
        for _ in range(3):
            kept = typist.stdout.readline().strip()
        assert kept, "the desk could not be started"
        time.sleep(0.7)
        os.kill(typist.pid, signal.SIGKILL)
        for line in typist.stdout:
            kept = line.strip() if line.endswith("\n") else kept
    office, desk = Office.open(str(file), "Riet Jansen", PASSWORD, hasher=QUICK)
    with office:
        draft = office.ask(desk, load_draft, "desk")
        assert draft is not None
        (line,) = read(draft.body, datetime.now(UTC).date())
        assert [person.name for person in (*line.line.giver.people, *line.line.receiver.people)] == [
            "Fatma Yılmaz",
            "Henk de Vries",
        ]
        assert line.line.talent_text == "ko", "this bank knows no activities: it stays as it was typed"
        assert line.line.note == "soep voor de buurt"
        assert int(line.line.time.rstrip("m")) >= int(kept)
        assert office.ask(desk, day_list).entries == ()
    raw = b"".join(each.read_bytes() for each in tmp_path.glob("bank.db*"))
    encrypted = not raw.startswith(b"SQLite format 3")
    assert (b"soep voor de buurt" in raw) is not encrypted


def test_killed_between_a_card_and_its_paper_it_is_told_as_never_printed_and_the_earlier_one_works(
    file, tmp_path
):
    office, desk = Office.open(str(file), "Riet Jansen", PASSWORD, hasher=QUICK)
    with office:
        fatma, henk = office.ask(desk, list_without_card)
        old = new_card(fatma)
        office.do(desk, issue_cards, (old,))
    for number in (fatma, henk):
        killed = subprocess.run(
            [sys.executable, "-c", CARD_KILLED, str(file), number, str(tmp_path)],
            cwd=ROOT,
            env=os.environ | {"TIMEBANK_PASSWORD": PASSWORD},
            capture_output=True,
            check=False,
        )
        assert killed.returncode == -signal.SIGKILL, killed.stderr
    office, desk = Office.open(str(file), "Riet Jansen", PASSWORD, hasher=QUICK)
    with office:
        of_fatma, of_henk = (office.ask(desk, show_cards, number) for number in (fatma, henk))
        assert of_fatma.valid is not None
        assert of_fatma.never_printed is not None
        assert office.ask(desk, find_by_card, old).code == fatma
        assert (of_henk.valid, len(of_henk.lines)) == (None, 1)
        assert of_henk.never_printed is not None
        assert office.ask(desk, list_without_card) == [henk], "nobody forgets to make his"
        again = new_card(henk)
        assert office.do(desk, issue_cards, (again,)).replaced == (), "no card that he held"
        of_henk = office.ask(desk, show_cards, henk)
        assert of_henk.valid is not None
        assert of_henk.never_printed is None
        assert office.ask(desk, find_by_card, again).code == henk


def test_killed_in_the_middle_of_an_upgrade_the_bank_is_as_it_was(file, tmp_path):
    before = newest_schema()
    folder = tmp_path / "migrations"
    folder.mkdir()
    for shipped in migrations().iterdir():
        if shipped.name != "versions":
            (folder / shipped.name).symlink_to(shipped)
    (folder / "versions").mkdir()
    for step in (migrations() / "versions").glob("[0-9]*.py"):
        (folder / "versions" / step.name).write_text(step.read_text())
    broken = folder / "versions" / "9001_killed.py"
    broken.write_text(
        "import os\nimport signal\nfrom alembic import op\n"
        f'revision = "9001"\ndown_revision = "{before}"\n'
        "def upgrade() -> None:\n"
        '    op.execute("CREATE TABLE half (key integer)")\n'
        "    op.execute(\"UPDATE accounts SET name = 'half'\")\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(file), str(folder), PASSWORD],
        cwd=ROOT,
        check=False,
        capture_output=True,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    office, ans = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        assert schema_of(office.database) == before
        assert office.ask(ans, verify_ledger).ok
        with office.database.reading() as connection:
            assert (
                connection.exec_driver_sql("SELECT count(*) FROM accounts WHERE name = 'half'").scalar() == 0
            )
            half = connection.exec_driver_sql(
                "SELECT count(*) FROM sqlite_master WHERE name = 'half'"
            ).scalar()
        assert half == 0


@pytest.mark.parametrize("name", ["bank.db-wal", "bank.db-shm"])
def test_a_journal_of_nonsense_beside_the_file_does_no_harm(file, name):
    file.with_name(name).write_bytes(os.urandom(40_000))
    office, ans = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        assert office.ask(ans, verify_ledger).ok
