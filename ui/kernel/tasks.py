"""Lanes: queues of work off the main thread, whose answers come back on it.

A worker speaks only through the two signals of its lane, which lives as long as the window: signals of objects
that are deleted meanwhile get lost. Answers go to the callbacks of a task; a callback that belongs to a widget
that is gone is not called. The worker holds the job alone and never the callbacks: what it holds is destroyed on
its own thread, and widgets must not be (see `ui.kernel.garbage`).
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from threading import Event
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal

from timebank.domain.errors import Cancelled, Refusal, StorageTrouble
from ui.kernel.garbage import main_thread_garbage

_log = logging.getLogger(__name__)


class Progress(Protocol):
    """What a long job reports to, and how it hears that it was cancelled."""

    def step(self, done: int, total: int) -> None:
        """Tell how far it is. Raises Cancelled when the answer is no longer wanted."""


Job = Callable[[Progress], Any]
Heard = Callable[..., object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Callbacks:
    """Who hears what of a task, on the main thread. `ended` comes last, whatever happened, cancelling included."""

    then: Heard | None = None
    refused: Heard | None = None
    troubled: Heard | None = None
    crashed: Heard | None = None
    advanced: Heard | None = None
    ended: Heard | None = None


class Task:
    """One job in a lane, to be withdrawn by whoever started it."""

    def __init__(self, number: int, job: Job, callbacks: Callbacks) -> None:
        self.number, self.job, self.callbacks = number, job, callbacks
        self.withdrawn = Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next step; it is not started if it still waits, and nobody hears an answer."""
        self.withdrawn.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody withdrew it."""
        return self.withdrawn.is_set()


def hear(owner: QObject | None, heard: Heard | None, *facts: object) -> None:
    """Call `heard`, unless the widget that wanted to know (its owner, or whose method it is) has been deleted."""
    if heard is None or _is_gone(owner) or _is_gone(getattr(heard, "__self__", None)):
        return
    heard(*facts)


class Lane(QObject):
    """One thread that does jobs in the order they came."""

    _advanced = Signal(int, int, int)
    _finished = Signal(int)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._numbers: Iterator[int] = count(1)
        self._tasks: dict[int, Task] = {}
        self._outcomes: dict[int, object] = {}
        self._closed = False
        main_thread_garbage()
        self._advanced.connect(self._on_advanced)
        self._finished.connect(self._on_finished)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._tasks)

    def start(self, job: Job, callbacks: Callbacks) -> Task:
        """Put a job in the queue. A lane that was closed takes none: the task is withdrawn, and nobody hears of it."""
        task = self.make(job, callbacks)
        self.put(task)
        return task

    def make(self, job: Job, callbacks: Callbacks) -> Task:
        """A task that is not in the queue yet."""
        return Task(next(self._numbers), job, callbacks)

    def put(self, task: Task) -> None:
        """Put a task in the queue that is not in it: one that was made, or whose last try is over."""
        if self._closed:
            task.cancel()
            return
        self._tasks[task.number] = task
        number, job, withdrawn = task.number, task.job, task.withdrawn
        self._pool.start(lambda: self._run(number, job, withdrawn))

    def drain(self) -> None:
        """Wait until the queue is empty; the answers are told when the event loop runs again."""
        self._pool.waitForDone()

    def close(self) -> None:
        """Take no more jobs and wait for those there are.

        Before a lane is destroyed it must be closed. Answers that are still under way may ask for more; Qt waits for
        that while it destroys the thread, holding what Python needs to end it, and the program stands still for good.
        """
        self._closed = True
        self.drain()

    def _run(self, number: int, job: Job, withdrawn: Event) -> None:
        outcome: object
        try:
            if withdrawn.is_set():
                raise Cancelled
            outcome = _Answer(job(_Steps(self, number, withdrawn)))
        except Exception as error:  # noqa: BLE001  a lane must outlive whatever its jobs raise
            outcome = error
        self._outcomes[number] = outcome
        del outcome
        self._finished.emit(number)

    def _on_advanced(self, number: int, done: int, total: int) -> None:
        task = self._tasks.get(number)
        if task is not None and not task.is_cancelled:
            hear(None, task.callbacks.advanced, done, total)

    def _on_finished(self, number: int) -> None:
        task, outcome = self._tasks.pop(number), self._outcomes.pop(number)
        told = task.callbacks
        match outcome:
            case _Answer(value):
                if not task.is_cancelled:
                    hear(None, told.then, value)
            case Cancelled():
                pass
            case Refusal():
                hear(None, told.refused, outcome)
            case StorageTrouble():
                hear(None, told.troubled, outcome)
            case _:
                _log.debug("job %s of lane %s crashed", number, self.objectName())
                hear(None, told.crashed, outcome)
        hear(None, told.ended)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a job returned, apart from what it raised: a job may return an exception as its value."""

    value: object


class _Steps:
    """The Progress of one task."""

    def __init__(self, lane: Lane, number: int, withdrawn: Event) -> None:
        self._lane, self._number, self._withdrawn = lane, number, withdrawn

    def step(self, done: int, total: int) -> None:
        if self._withdrawn.is_set():
            raise Cancelled
        self._lane._advanced.emit(self._number, done, total)


def _is_gone(owner: object) -> bool:
    return isinstance(owner, QObject) and not shiboken6.isValid(owner)
