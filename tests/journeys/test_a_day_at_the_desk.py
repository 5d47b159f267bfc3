"""A whole day at the desk, from signing in to locking up, worked with the keyboard alone: no mouse is needed."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks._watchdog import LATE_MILLISECONDS, Heartbeat
from tests.fixtures.bank import ADMIN, PASSWORD, QUICK, found, found_encrypted
from tests.fixtures.databases import Databases
from tests.fixtures.main_thread import nothing_strays
from tests.journeys import at_the_desk as desk
from tests.journeys import elsewhere
from tests.journeys.hands import Hands
from timebank.domain.access import Role
from timebank.domain.ledger import Confirmation
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.office import Office
from timebank.services.activities import list_series
from timebank.services.exchanges import record_exchange
from timebank.services.members import find_members
from timebank.services.statements import list_balances, verify_ledger
from ui.app import Desk
from ui.kernel.language import speak
from ui.kernel.settings import Settings
from ui.kernel.theme import Look
from ui.kernel.wear import wear

if sys.platform == "linux":
    import resource

Tells = Callable[[str, object], None]
KARIN = "Karin Coördinator"
FATMA_AT_WORK = "Fatma aan de balie"


KINDS = {
    "plain": ("sqlite", found),
    "encrypted": ("sqlite", found_encrypted),
    "postgresql": ("postgresql", found),
}
"""What a bank lies in, and how the small one is made there."""

MOST_OWN_MILLISECONDS = 1_500
"""No key may keep the main thread at work of its own for this long. The goal is 50, which `make bench` holds it to on a
quiet machine with a large bank; here a shared processor and the first look at each page stretch even processor time."""


def with_a_volunteer(url: str, make: Callable[[str], None]) -> None:
    """The small bank, in which Fatma works at the desk as well, and Henk helped Olena a month ago: Henk +20."""
    make(url)
    opened, admin = Office.open(url, ADMIN, PASSWORD, hasher=QUICK)
    with opened as office:
        fatma, henk, olena = (office.ask(admin, find_members, name)[0] for name in ("Fatma", "Henk", "Olena"))
        office.add_operator(admin, FATMA_AT_WORK, Role.DESK, PASSWORD, member=fatma.code)
        order = ExchangeOrder(
            id=uuid4(),
            givers=(Share(account=henk.code, minutes=20),),
            receivers=(Share(account=olena.code, minutes=20),),
            service_date=office.now().date().replace(day=1) - timedelta(days=1),
            confirmation=Confirmation.SLIP_SIGNED,
        )
        office.do(admin, record_exchange, order)


@pytest.fixture(params=KINDS)
def book(databases: Databases, request: pytest.FixtureRequest) -> Iterator[str]:
    """A bank of each kind."""
    dialect, make = KINDS[request.param]
    url = databases.like(dialect, f"day-at-the-desk-{request.param}", partial(with_a_volunteer, make=make))
    yield url
    databases.drop(url)


@pytest.fixture
def hands(
    qtbot: QtBot, qapp: QApplication, book: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hands]:
    """In front of the closed desk."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    speak("nl")
    wear(Look())
    program = Desk(Settings(tmp_path / "desk.ini"))
    crashes: list[str] = []
    program.watch.crashed.connect(crashes.append)
    qtbot.addWidget(program.window)
    program.window.resize(1366, 768)
    program.open(book)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    made = Hands(qtbot, program)
    yield made
    program.close()
    assert crashes == []
    assert made.mouse.presses == 0


def own_time() -> float:
    """Seconds that this thread computed. What the system does for it, such as finding memory on a machine that has none
    left, is not counted where that can be told apart."""
    if sys.platform == "linux":
        return resource.getrusage(resource.RUSAGE_THREAD).ru_utime
    return time.thread_time()


@contextmanager
def watched(hands: Hands) -> Iterator[Heartbeat]:
    """A watchdog beats in the window's loop, and knows which key the main thread was busy with."""
    heart = hands.heart = Heartbeat(working=own_time)
    heart.start()
    yield heart
    heart.stop()


def sign_in(hands: Hands, name: str) -> None:
    """The name that was here last stands there already; it is typed over."""
    hands.tab_to("Je naam")
    hands.press("Ctrl+A")
    hands.type(f"{name}⇥{PASSWORD}⏎")
    hands.until(lambda: hands.desk.window.workplace is not None)
    hands.settle()


def sign_for_somebody_else(hands: Hands) -> None:
    """Fatma, who works here too, writes down her own help; the coordinator signs it: Fatma +30, Henk -30."""
    hands.press("Ctrl+L")
    sign_in(hands, FATMA_AT_WORK)
    desk.go_to_the_desk(hands)
    hands.type("fat⏎hen⏎tuin⏎30m⏎")
    assert hands.said.endswith("Wacht op een tweede medewerker.")
    hands.press("Ctrl+L")
    sign_in(hands, KARIN)
    desk.go_to_the_desk(hands)
    hands.press("F7", "Return")
    assert hands.said == "Getekend: Fatma hielp Henk. Tuin, 30 minuten."


def work_a_day(hands: Hands, folder: Path, patch: pytest.MonkeyPatch) -> Path:
    """From signing in to locking up; gives the statement that was saved."""
    sign_in(hands, KARIN)
    code = desk.enrol_amina_with_a_card_in_the_middle_of_a_line(hands, folder, patch)
    desk.enrol_yusuf_and_scan_his_neighbour(hands, code)
    desk.write_down_one_to_one_with_everything(hands)
    desk.write_down_help_both_ways(hands)
    desk.write_down_gifts(hands)
    desk.give_from_the_pot(hands)
    desk.write_down_a_group_with_times_of_their_own(hands)
    desk.write_down_several_helpers_with_another_split(hands)
    desk.answer_what_the_desk_asks(hands)
    desk.hide_and_show_the_balances(hands)
    elsewhere.enter_a_stack_of_slips(hands)
    elsewhere.make_an_activity(hands)
    elsewhere.hold_its_session(hands, code)
    elsewhere.add_somebody_who_was_forgotten(hands)
    elsewhere.bring_two_people_together(hands)
    sign_for_somebody_else(hands)
    desk.go_beyond_the_limit_with_a_reason(hands)
    desk.repeat_the_last_line_for_somebody_else(hands)
    elsewhere.look_everything_through(hands)
    elsewhere.close_a_month(hands)
    statement = elsewhere.print_a_statement(hands, folder, patch)
    elsewhere.ask_for_help(hands)
    elsewhere.find_everything_with_one_key(hands)
    hands.press("Ctrl+L")
    return statement


def test_a_day_at_the_desk(
    hands: Hands, book: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: Tells
) -> None:
    """The books come out as worked out by hand; meanwhile nothing of them, and no password, runs on the main thread.

    How long that worked at a stretch is told, and held to a bound that only a fault passes: computing time of its own, so
    that another program on the machine is no fault of ours.
    """
    with nothing_strays(), watched(hands) as heart:
        statement = work_a_day(hands, tmp_path, monkeypatch)
    longest = max(heart.gaps, key=lambda gap: gap.own)
    told = f"{longest.own:.0f} ms of own work at {longest.during}"
    record_property("longest_block", told)
    count = len(heart.blocks())
    sys.stdout.write(f"The longest block of the day: {told}; {count} over {LATE_MILLISECONDS} ms.\n")
    assert heart.beats > 1000, "the watchdog saw the day"
    assert longest.own < MOST_OWN_MILLISECONDS, f"{told}: {longest.where}"
    hands.desk.close()

    worked_out_by_hand = {
        "Amina Warsame": 60 - 30,
        "Yusuf Demir": 30,
        "Fatma Yılmaz": 150 - 30 - 15 - 30 + 120 - 45 + 60 - 120 + 30 + 30,
        "Henk de Vries": 20 - 60 - 150 - 60 - 30 - 540 + 60 + 120 - 90 - 30,
        "Zebib Tesfay": 30 + 120 - 60 + 120 + 540 + 60 + 120 - 30 - 120,
        "Olena Koval": -20 + 60 + 45 + 30 - 60 - 60 - 60 + 90,
        "Stichting De Linde": 0,
        "POT": 15 - 120 + 90 - 240 - 120 + 120,
    }
    opened, ans = Office.open(book, ADMIN, PASSWORD, hasher=QUICK)
    with opened as office:
        held = {each.name: each.balance for each in office.ask(ans, list_balances)}
        assert held == worked_out_by_hand
        assert sum(held.values()) == 0
        (cafe,) = office.ask(ans, list_series).series
        assert (cafe.title, cafe.place, cafe.dutch_spoken, cafe.vog_needed) == (
            "Taalcafé", "Grote zaal", True, True,
        )  # fmt: skip
        assert cafe.tag is not None
        assert office.ask(ans, verify_ledger).faults == ()
    text = "".join(page.extract_text() for page in PdfReader(statement).pages)
    assert "Olena Koval" in text
    assert "0 u 45" in text
