"""What other programs on the same bank change, heard within a second; and telling them what is changed here.

A server passes it on (NOTIFY, within the transaction that changes): the topics, and who said it. No word of it is about
anybody. A file has nobody to pass it on. There a number in its head counts the changes, in the transaction too, and whoever
listens looks a few times a second whether somebody wrote; what was changed, is then not known, so it may be anything.
"""

import logging
import secrets
import selectors
import socket
from collections.abc import Callable
from threading import Event, Thread
from typing import Any, TypeVar

from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError

from timebank.domain.changes import Receipt, Topic
from timebank.domain.errors import StorageTrouble
from timebank.store import sending
from timebank.store.database import Database

R = TypeVar("R")
Heard = Callable[[frozenset[Topic]], object]

LOOKS_EVERY_SECONDS = 0.25
"""How often a file is asked whether somebody wrote: some 50 microseconds each time."""

_CHANNEL = "timebank"
_PAUSES_SECONDS = (0.5, 1.0, 2.0, 4.0, 8.0)
"""How long to wait before a lost server is tried again, each time longer."""
_PATIENCE_SECONDS = 1.0
_TOLD = "timebank_told"
_MOST = 2**31 - 1
"""The head of a file keeps this number in four bytes, with a sign."""
_EVERYTHING = frozenset(Topic)

_log = logging.getLogger(__name__)


class News:
    """The changes of one open bank."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._origin = secrets.token_hex(8)
        self._mine: set[int] = set()
        if not database.on_server:
            event.listen(database.engine, "rollback", self._take_back)

    def of(self, connection: Connection, answer: R) -> R:
        """Tell the others what an answer says has changed, when this transaction commits; the answer is given back."""
        if isinstance(answer, Receipt) and answer.changed:
            self.tell(connection, answer.changed)
        return answer

    def tell(self, connection: Connection, topics: frozenset[Topic]) -> None:
        """Tell the others that these changed, when this transaction commits."""
        if self._database.on_server:
            said = f"{self._origin} {','.join(sorted(topic.name for topic in topics))}"
            bound = {"channel": _CHANNEL, "said": said}
            sending.later(connection, "SELECT pg_notify(%(channel)s, %(said)s)", bound)
            return
        driver: Any = connection.connection.driver_connection
        number = _after(_number(driver))
        driver.execute(f"PRAGMA user_version = {number}")
        self._mine.add(number)
        connection.info[_TOLD] = number

    def listen(self, heard: Heard) -> "Listener":
        """Call `heard`, on a thread of its own, with what others changed, until the listener or the bank is closed.

        What is told here is not heard here. After a server was away anything may have changed.
        """
        follow = self._follow_server if self._database.on_server else self._follow_file
        listener = Listener(self._database, follow, heard)
        self._database.before_close.append(listener.close)
        return listener

    def _take_back(self, connection: Connection) -> None:
        # A number that was not committed will be somebody else's.
        if not connection.invalidated:
            self._mine.discard(connection.info.pop(_TOLD, 0))

    def _follow_file(self, driver: Any, listener: "Listener") -> None:
        wrote, number = _writes(driver), _number(driver)
        listener.is_back()
        while not listener.ended.wait(LOOKS_EVERY_SECONDS):
            now = _writes(driver)
            if now == wrote:
                continue
            wrote, last, number = now, number, _number(driver)
            passed = 0
            while last != number and passed <= len(self._mine):
                last = _after(last)
                if last not in self._mine:
                    listener.hear(_EVERYTHING)
                    break
                self._mine.discard(last)
                passed += 1

    def _follow_server(self, driver: Any, listener: "Listener") -> None:
        driver.set_autocommit(True)
        driver.execute(f"LISTEN {_CHANNEL}")
        listener.is_back()
        with selectors.DefaultSelector() as waits:
            waits.register(driver.fileno(), selectors.EVENT_READ)
            waits.register(listener.bell, selectors.EVENT_READ)
            while not listener.ended.is_set():
                waits.select()
                driver.pgconn.consume_input()
                while (said := driver.pgconn.notifies()) is not None:
                    origin, _, names = said.extra.decode().partition(" ")
                    if origin != self._origin:
                        # What a newer program calls by another name is nothing that this one shows.
                        topics = frozenset(
                            Topic[name] for name in names.split(",") if name in Topic.__members__
                        )
                        listener.hear(topics)


class Listener:
    """A thread with a connection of its own, which comes back by itself where the line was lost."""

    def __init__(self, database: Database, follow: "Callable[[Any, Listener], None]", heard: Heard) -> None:
        self._database, self._follow, self._heard = database, follow, heard
        self.ended = Event()
        self.ready = Event()
        """Set from the moment on that nothing is missed."""
        self.bell, self._rings = socket.socketpair()
        self._tries = 0
        self._was_away = False
        self._thread = Thread(target=self._run, name="news", daemon=True)
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Whether its thread has ended: some seconds after closing, where a lost server had to be waited for."""
        return not self._thread.is_alive()

    def close(self) -> None:
        """Listen no longer; closing twice changes nothing."""
        if not self.ended.is_set():
            # In this order: the thread lets go of both ends as soon as it knows that it is over.
            self._rings.send(b"!")
            self.ended.set()
        # One that is trying to reach a lost server ends when that has answered, or not.
        self._thread.join(_PATIENCE_SECONDS)

    def hear(self, topics: frozenset[Topic]) -> None:
        """Somebody else changed these."""
        if topics and not self.ended.is_set():
            self._heard(topics)

    def is_back(self) -> None:
        """From here on nothing is missed."""
        self._tries = 0
        self.ready.set()
        if self._was_away:
            self._was_away = False
            self.hear(_EVERYTHING)

    def _run(self) -> None:
        while not self.ended.is_set():
            try:
                with self._database.troubles_told(), self._database.engine.connect() as connection:
                    driver: Any = connection.connection.driver_connection
                    # The pool counts it no longer: those who work here have as many as before.
                    connection.detach()
                    try:
                        self._follow(driver, self)
                    finally:
                        # A line that is lost has nothing to be tidied first.
                        driver.close()
                        connection.invalidate()
            except (StorageTrouble, DBAPIError, OSError) as error:
                # Whoever works here is told by what they do; this waits for better days.
                _log.info("listening broke off: %s", type(error).__name__)
                self._was_away = True
                self.ended.wait(_PAUSES_SECONDS[min(self._tries, len(_PAUSES_SECONDS) - 1)])
                self._tries += 1
        self.bell.close()
        self._rings.close()


def _number(driver: Any) -> int:
    return int(driver.execute("PRAGMA user_version").fetchone()[0])


def _after(number: int) -> int:
    return number + 1 if number < _MOST else 1


def _writes(driver: Any) -> int:
    """A number that is another one after somebody else wrote in the file."""
    return int(driver.execute("PRAGMA data_version").fetchone()[0])
