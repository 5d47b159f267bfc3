import threading

import shiboken6
from PySide6.QtCore import QObject, QThread

from timebank.domain.errors import DiskFull, SamePerson
from ui.kernel.tasks import Callbacks, Lane, hear


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, answer: object) -> None:
        self.heard.append(answer)


def test_work_is_done_elsewhere_and_told_here(qtbot) -> None:
    lane, threads = Lane("desk"), []
    told = []
    lane.start(
        lambda _p: threads.append(QThread.currentThread()) or 42,
        Callbacks(then=lambda answer: told.append((answer, QThread.currentThread()))),
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] == 42
    assert told[0][1] is QThread.currentThread() or told[0][1] == QThread.currentThread()
    assert threads[0] != QThread.currentThread()


def test_jobs_keep_their_order(qtbot) -> None:
    lane, done = Lane("desk"), []
    for number in range(50):
        lane.start(lambda _p, number=number: number, Callbacks(then=done.append))
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))
    assert not lane.is_busy


def test_each_outcome_goes_to_its_own_listener_and_the_end_is_always_told(qtbot) -> None:
    lane, told = Lane("desk"), []

    def callbacks() -> Callbacks:
        return Callbacks(
            then=lambda a: told.append(("then", a)),
            refused=lambda e: told.append(("refused", e.code)),
            troubled=lambda e: told.append(("troubled", e.code)),
            crashed=lambda e: told.append(("crashed", type(e).__name__)),
            ended=lambda: told.append("ended"),
        )

    def refuse(_progress: object) -> None:
        raise SamePerson

    def fill_disk(_progress: object) -> None:
        raise DiskFull

    def crash(_progress: object) -> None:
        raise KeyError("x")

    for job in (lambda _p: None, refuse, fill_disk, crash):
        lane.start(job, callbacks())
    qtbot.waitUntil(lambda: told.count("ended") == 4)
    assert told == [
        ("then", None),
        "ended",
        ("refused", "same_person"),
        "ended",
        ("troubled", "disk_full"),
        "ended",
        ("crashed", "KeyError"),
        "ended",
    ]


def test_a_withdrawn_job_stops_at_its_next_step_and_answers_nobody(qtbot) -> None:
    lane, started, go = Lane("paper"), threading.Event(), threading.Event()
    done, told, ended = [], [], []

    def job(progress) -> str:
        for number in range(100):
            progress.step(number, 100)
            started.set()
            go.wait(5)
            done.append(number)
        return "never"

    task = lane.start(job, Callbacks(then=told.append, ended=lambda: ended.append(True)))
    assert started.wait(5)
    task.cancel()
    go.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert done == [0]
    assert not told


def test_a_job_that_waits_and_is_withdrawn_never_starts(qtbot) -> None:
    lane, go, ran, ended = Lane("desk"), threading.Event(), [], []
    lane.start(lambda _p: go.wait(5), Callbacks())
    task = lane.start(lambda _p: ran.append(True), Callbacks(ended=lambda: ended.append(True)))
    task.cancel()
    go.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert not ran


def test_steps_are_told(qtbot) -> None:
    lane, steps = Lane("paper"), []

    def job(progress) -> None:
        for number in range(3):
            progress.step(number + 1, 3)

    lane.start(job, Callbacks(advanced=lambda done, total: steps.append((done, total))))
    qtbot.waitUntil(lambda: len(steps) == 3)
    assert steps == [(1, 3), (2, 3), (3, 3)]


def test_a_widget_that_is_gone_hears_nothing() -> None:
    listener, other = Listener(), []
    hear(None, listener.hear, 1)
    assert listener.heard == [1]
    method, owner = listener.hear, listener
    shiboken6.delete(listener)
    hear(None, method, 2)
    hear(owner, other.append, 3)
    assert listener.heard == [1]
    assert not other


def test_no_answer_is_lost_when_listeners_come_and_go(qtbot) -> None:
    lane, ended = Lane("desk"), []
    for number in range(300):
        listener = Listener()
        lane.start(lambda _p, n=number: n, Callbacks(then=listener.hear, ended=lambda: ended.append(1)))
        if number % 2:
            shiboken6.delete(listener)
    qtbot.waitUntil(lambda: len(ended) == 300)


def test_a_closed_lane_does_what_it_has_and_nothing_that_its_answers_ask_for(qtbot) -> None:
    lane, done = Lane("desk"), []

    def ask_again(answer: object) -> None:
        done.append(answer)
        task = lane.start(
            lambda _p: done.append("asked after the end"), Callbacks(ended=lambda: done.append("ended"))
        )
        assert task.is_cancelled

    lane.start(lambda _p: "answer", Callbacks(then=ask_again))
    lane.close()
    qtbot.waitUntil(lambda: done == ["answer"])
    assert not lane.is_busy
    lane.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(lane))
    assert done == ["answer"]
