import gc
import threading

from PySide6.QtWidgets import QWidget

from ui.kernel.garbage import main_thread_garbage
from ui.kernel.tasks import Callbacks, Lane


class Parting(QWidget):
    """Tells on which thread it went."""

    gone: list[threading.Thread] = []

    def __del__(self) -> None:
        Parting.gone.append(threading.current_thread())


def test_collection_is_off_while_a_lane_works_and_on_again_after(qtbot) -> None:
    lane, go, ended = Lane("desk"), threading.Event(), []
    assert gc.isenabled()
    lane.start(lambda _progress: go.wait(5), Callbacks(ended=lambda: ended.append(True)))
    assert not gc.isenabled()
    go.set()
    qtbot.waitUntil(gc.isenabled)
    assert ended == [True]


def test_widgets_in_a_circle_die_on_the_main_thread_while_a_worker_makes_garbage(qtbot) -> None:
    Parting.gone.clear()
    lane, ended = Lane("desk"), []

    def litter(_progress) -> None:
        for _ in range(20_000):
            circle: list[object] = []
            circle.append(circle)

    for _ in range(20):
        widget = Parting()
        widget.myself = widget  # type: ignore[attr-defined]
    del widget
    lane.start(litter, Callbacks(ended=lambda: ended.append(True)))
    qtbot.waitUntil(lambda: bool(ended))
    main_thread_garbage().collect()
    gc.collect()
    assert len(Parting.gone) == 20
    assert set(Parting.gone) == {threading.main_thread()}
