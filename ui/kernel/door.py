"""How pages reach the office: off the main thread, and back on it.

`do` changes something, `ask` reads something; both return at once. A refusal goes to the page that asked, trouble
with the database to the window's banner (with a way to try again), a bug to the crash report.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from timebank.domain.access import Actor, Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.errors import DatabaseUnreachable, Refusal, StorageTrouble
from ui.kernel.tasks import Callbacks, Lane, Progress, Task, hear

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Operation(Protocol[R_co]):
    """What the door sees of an operation of `timebank.services`."""

    @property
    def permission(self) -> Permission: ...

    @property
    def run(self) -> Callable[..., R_co]: ...

    @property
    def for_organisations(self) -> bool: ...


class Office(Protocol):
    """What the door sees of `timebank.office.Office`, which is imported after the first window is shown."""

    def do(self, actor: Actor, operation: Any, *args: Any, **kwargs: Any) -> Any: ...

    def ask(self, actor: Actor, operation: Any, *args: Any, **kwargs: Any) -> Any: ...

    def now(self) -> datetime: ...

    @property
    def database(self) -> Any: ...


class Door(QObject):
    """The office of one signed-in operator, as pages see it."""

    changed = Signal(object)
    """A change was committed: the frozenset of `Topic` it touched. Pages that show one of them ask again."""
    refused = Signal(object)
    """A Refusal that nobody was named to hear."""
    trouble = Signal(object, object)
    """A StorageTrouble, and a callable that tries the same again."""
    recovered = Signal()
    """Something worked again after trouble."""
    lost = Signal()
    """The server is out of reach, where somebody `waits_out` that: what was asked waits, see `go_on`."""
    crashed = Signal(object)
    """An exception that nobody expected."""
    leaving = Signal()
    """Another operator is about to work here: what is kept under the name of the one before is to be let go now."""
    taken_over = Signal()
    """Another operator works here from now on."""

    def __init__(self, office: Office, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self.actor = office, actor
        self._desk, self._paper = Lane("desk", self), Lane("paper", self)
        self._in_trouble = False
        self.waits_out = False
        """Whether somebody tries the server again and then calls `go_on`: until then nothing else is asked of it."""
        self.is_lost = False
        self._waiting: list[tuple[Lane, Task]] = []
        self._is_unsure = False

    def hand_over(self, actor: Actor) -> None:
        """From now on `actor` works here, with the same rights; what was asked before stays the other's."""
        if actor.key == self.actor.key:
            self.actor = actor
            return
        self.leaving.emit()
        self.actor = actor
        self.taken_over.emit()

    def may(self, operation: Operation[Any]) -> bool:
        """Whether this operator's role lets it be done; the office asks again when it is."""
        return self.actor.may(operation.permission, for_organisations=operation.for_organisations)

    def do(
        self,
        operation: Operation[R],
        *args: object,
        then: Callable[[R], object] | None = None,
        refused: Callable[[Refusal], object] | None = None,
        troubled: Callable[[StorageTrouble], object] | None = None,
        ended: Callable[[], object] | None = None,
        owner: QObject | None = None,
        slow: bool = False,
        **named: object,
    ) -> Task:
        """Change something. The page hears first (`then`), then everyone who listens to `changed`.

        `slow` sends it to the lane of long work (papers), so that the desk need not wait for it. Once started, a
        change cannot be cancelled: it is committed, or it is not. `troubled` hears of trouble with the database in
        place of the window's banner: for what nobody asked for and nobody waits for.
        """

        actor = self.actor

        def job(_progress: Progress) -> object:
            return self._office.do(actor, operation, *args, **named)

        return self._start(
            self._lane(slow),
            job,
            then,
            refused,
            ended,
            owner,
            announce=True,
            troubled=troubled,
            repeats=any(_has_id(arg) for arg in args),
        )

    def ask(
        self,
        operation: Operation[R],
        *args: object,
        then: Callable[[R], object],
        refused: Callable[[Refusal], object] | None = None,
        ended: Callable[[], object] | None = None,
        owner: QObject | None = None,
        slow: bool = False,
        advanced: Callable[[int, int], object] | None = None,
        troubled: Callable[[StorageTrouble], object] | None = None,
        **named: object,
    ) -> Task:
        """Read something. Cancel the returned task when a newer question makes its answer useless.

        `advanced` hears how far it is, of operations that take a `progress`; cancelling then stops them midway.
        `troubled` as in `do`: for what nobody waits for.
        """

        actor, is_watched = self.actor, advanced is not None

        def job(progress: Progress) -> object:
            # Whether, and not who: whoever watches is a widget, which this thread may not keep.
            watched = {**named, "progress": progress} if is_watched else named
            return self._office.ask(actor, operation, *args, **watched)

        return self._start(
            self._lane(slow),
            job,
            then,
            refused,
            ended,
            owner,
            advanced=advanced,
            troubled=troubled,
            repeats=True,
        )

    def work(
        self,
        job: Callable[[Progress], R],
        *,
        then: Callable[[R], object] | None = None,
        refused: Callable[[Refusal], object] | None = None,
        advanced: Callable[[int, int], object] | None = None,
        ended: Callable[[], object] | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Do something slow that needs no office (draw a PDF's pages, write a file) in the lane of long work."""
        return self._start(self._paper, job, then, refused, ended, owner, advanced=advanced)

    def deed(
        self,
        job: Callable[[Any, Actor], R],
        *,
        changed: frozenset[Topic] = frozenset(),
        then: Callable[[R], object] | None = None,
        refused: Callable[[Refusal], object] | None = None,
        ended: Callable[[], object] | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Do something that the office itself does beside its operations: passwords, which open key slots too."""

        actor = self.actor

        def done(_progress: Progress) -> R:
            return job(self._office, actor)

        return self._start(self._desk, done, then, refused, ended, owner, changed=changed)

    def long_deed(
        self,
        job: Callable[[Any, Actor, Progress], R],
        *,
        then: Callable[[R], object],
        refused: Callable[[Refusal], object],
        troubled: Callable[[StorageTrouble], object],
        advanced: Callable[[int, int], object],
        owner: QObject,
    ) -> Task:
        """Something long in several steps, some of them the office's own: in the lane of long work. A Receipt that it
        gives is announced; cancelling stops it at its next step."""
        actor = self.actor

        def done(progress: Progress) -> R:
            return job(self._office, actor, progress)

        return self._start(
            self._paper,
            done,
            then,
            refused,
            None,
            owner,
            announce=True,
            advanced=advanced,
            troubled=troubled,
        )

    def announce(self, receipt: Receipt) -> None:
        """Tell every page what a change touched that came by another way than this door."""
        if receipt.changed:
            self.changed.emit(receipt.changed)

    def now(self) -> datetime:
        """This moment (UTC) by the clock that the books are dated with."""
        return self._office.now()

    def go_on(self) -> bool:
        """The server is back: send what waited for it, in the order it came, and ask for everything anew.

        False when something was being changed that may or may not have come through, and is not sent twice by itself.
        """
        waiting, self._waiting = self._waiting, []
        unsure, self._is_unsure = self._is_unsure, False
        self.is_lost = False
        for lane, task in waiting:
            lane.put(task)
        self.changed.emit(frozenset(Topic))
        return not unsure

    @property
    def is_far(self) -> bool:
        """Whether the books are kept on a server, which may be out of reach one day."""
        return bool(self._office.database.on_server)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._desk.is_busy or self._paper.is_busy

    def drain(self) -> None:
        """Wait for both lanes; answers are told when the event loop runs again."""
        self._desk.drain()
        self._paper.drain()

    def close(self) -> None:
        """Take no more questions and deeds, and wait for what runs: the bank is about to be closed."""
        self._desk.close()
        self._paper.close()

    def _lane(self, slow: bool) -> Lane:
        return self._paper if slow else self._desk

    def _start(
        self,
        lane: Lane,
        job: Callable[[Progress], Any],
        then: Callable[[R], object] | None,
        refused: Callable[[Refusal], object] | None,
        ended: Callable[[], object] | None,
        owner: QObject | None,
        *,
        announce: bool = False,
        changed: frozenset[Topic] = frozenset(),
        advanced: Callable[[int, int], object] | None = None,
        troubled: Callable[[StorageTrouble], object] | None = None,
        repeats: bool = False,
    ) -> Task:
        """`repeats`: doing it twice is as doing it once, so it may wait for a server that is away and be sent again."""
        waits = False

        def wait() -> None:
            nonlocal waits
            waits = True
            self._waiting.append((lane, task))

        def again() -> None:
            lane.put(task)

        def answered(answer: Any) -> None:
            if self._in_trouble:
                self._in_trouble = False
                self.recovered.emit()
            hear(owner, then, answer)
            # The change is committed, whether or not the page that asked for it is still there.
            if announce and isinstance(answer, Receipt):
                self.announce(answer)
            if changed:
                self.changed.emit(changed)

        def declined(refusal: Refusal) -> None:
            if refused is None:
                self.refused.emit(refusal)
            else:
                hear(owner, refused, refusal)

        def in_trouble(trouble: StorageTrouble) -> None:
            if troubled is not None:
                hear(owner, troubled, trouble)
                return
            if self.waits_out and isinstance(trouble, DatabaseUnreachable):
                was_lost, self.is_lost = self.is_lost, True
                if repeats:
                    wait()
                else:
                    self._is_unsure = True
                if not was_lost:
                    self.lost.emit()
                return
            self._in_trouble = True
            self.trouble.emit(trouble, again)

        def over() -> None:
            nonlocal waits
            if waits:
                # The last word on it is still to come.
                waits = False
                return
            hear(owner, ended)

        callbacks = Callbacks(
            then=answered,
            refused=declined,
            troubled=in_trouble,
            crashed=self.crashed.emit,
            advanced=lambda done, total: hear(owner, advanced, done, total),
            ended=over,
        )
        task = lane.make(job, callbacks)
        if self.is_lost and repeats and troubled is None:
            self._waiting.append((lane, task))
        else:
            lane.put(task)
        return task


def _has_id(arg: object) -> bool:
    """Whether what is asked for has an id of its own, by which the books know it when it comes twice."""
    if isinstance(arg, tuple):
        return bool(arg) and all(_has_id(part) for part in arg)
    return isinstance(arg, UUID) or isinstance(getattr(arg, "id", None), UUID)
