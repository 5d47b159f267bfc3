import gc
import subprocess
import sys
import threading
from pathlib import Path

from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from ui.kernel.garbage import main_thread_garbage
from ui.kernel.neighbours import Neighbours
from ui.kernel.tasks import Callbacks, Lane


class Parting(QWidget):
    """Tells on which thread it went."""

    gone: list[threading.Thread] = []

    def __del__(self) -> None:
        Parting.gone.append(threading.current_thread())


def make_widgets_in_a_circle() -> None:
    for _ in range(20):
        widget = Parting()
        widget.myself = widget  # type: ignore[attr-defined]


def litter(*_told) -> None:
    for _ in range(20_000):
        circle: list[object] = []
        circle.append(circle)


class Gossip:
    """Stands for an office whose news never stops; it ends some time after it was closed, as one without a server."""

    def __init__(self) -> None:
        self.news = self
        self.rounds = 0
        self.closed = threading.Event()

    def listen(self, heard) -> "Gossip":
        def run() -> None:
            while not self.closed.is_set():
                litter()
                heard(frozenset(Topic))
                self.rounds += 1
            litter()

        self.thread = threading.Thread(target=run)
        self.thread.start()
        return self

    @property
    def is_over(self) -> bool:
        return not self.thread.is_alive()

    def close(self) -> None:
        threading.Timer(0.7, self.closed.set).start()


def test_collection_is_off_as_long_as_there_is_an_application(qtbot) -> None:
    lane, ended = Lane("desk"), []
    assert not gc.isenabled()
    lane.start(lambda _progress: None, Callbacks(ended=lambda: ended.append(True)))
    qtbot.waitUntil(lambda: bool(ended))
    lane.close()
    assert not gc.isenabled()


def test_widgets_in_a_circle_die_on_the_main_thread_while_a_thread_that_nobody_knows_makes_garbage(
    qtbot,
) -> None:
    """Such as the one on which a library listens to another process: this run has one when it runs on two processors."""
    Parting.gone.clear()
    make_widgets_in_a_circle()
    stranger = threading.Thread(target=litter)
    stranger.start()
    stranger.join()
    assert not Parting.gone
    qtbot.waitUntil(lambda: len(Parting.gone) == 20, timeout=20_000)
    assert set(Parting.gone) == {threading.main_thread()}


def test_the_application_begins_so(tmp_path: Path) -> None:
    question = "import gc, sys, pathlib; from ui.kernel.application import application_for; "
    question += (
        "from ui.kernel.settings import Settings; application_for(Settings(pathlib.Path(sys.argv[1]))); "
    )
    question += "sys.exit(gc.isenabled())"
    subprocess.run([sys.executable, "-c", question, str(tmp_path / "settings.ini")], check=True)


def test_widgets_in_a_circle_die_on_the_main_thread_while_a_worker_makes_garbage(qtbot) -> None:
    Parting.gone.clear()
    lane, ended = Lane("desk"), []

    make_widgets_in_a_circle()
    lane.start(litter, Callbacks(ended=lambda: ended.append(True)))
    qtbot.waitUntil(lambda: bool(ended))
    gc.collect()
    assert len(Parting.gone) == 20
    assert set(Parting.gone) == {threading.main_thread()}


def test_widgets_in_a_circle_die_on_the_main_thread_while_somebody_listens_to_other_desks(qtbot) -> None:
    Parting.gone.clear()
    office, heard = Gossip(), []
    make_widgets_in_a_circle()
    neighbours = Neighbours(office)
    neighbours.changed.connect(heard.append)
    qtbot.waitUntil(lambda: len(Parting.gone) == 20 and office.rounds > 5, timeout=20_000)
    neighbours.close()
    assert not office.is_over
    make_widgets_in_a_circle()
    qtbot.waitUntil(lambda: office.is_over and len(Parting.gone) == 40, timeout=20_000)
    assert heard
    assert set(Parting.gone) == {threading.main_thread()}


def test_what_was_kept_for_long_is_looked_through_again_when_a_quarter_has_come(qtbot) -> None:
    garbage, deep = main_thread_garbage(), []
    kept: list[list[object]] = []

    def rounds(number: int) -> None:
        for _ in range(number):
            kept.append([[] for _ in range(2_000)])
            garbage.collect()

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start" and info["generation"] == 2:
            deep.append(len(gc.get_objects(generation=2)))

    gc.collect()
    gc.callbacks.append(note)
    try:
        while len(deep) < 3:
            rounds(50)
    finally:
        gc.callbacks.remove(note)
    first, second, third = deep
    assert second >= first * 1.2
    assert third >= second * 1.2
