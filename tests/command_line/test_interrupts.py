import signal
import sys
import time
import weakref
from collections.abc import Callable, Iterator

import pytest

from timebank.command_line import interrupts


@pytest.fixture(autouse=True)
def _somebody_can_press_it() -> Iterator[None]:
    """Where these tests run in the background of a shell, Python begins without ears for Ctrl+C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


class Passing:
    """Something that has a finalizer or a weak reference, as a connection and a session have."""


def interrupted(_gone: object = None) -> None:
    raise KeyboardInterrupt


def work() -> None:
    for _ in range(500):
        time.sleep(0.01)


def let_go_finalized() -> None:
    passing = Passing()
    weakref.finalize(passing, interrupted)
    del passing
    work()


def let_go_watched() -> None:
    passing = Passing()
    seen = weakref.ref(passing, interrupted)
    del passing
    assert seen() is None
    work()


@pytest.mark.parametrize("let_go", [let_go_finalized, let_go_watched])
def test_control_c_where_python_drops_it_is_given_again(let_go: Callable[[], None]) -> None:
    with pytest.raises(KeyboardInterrupt), interrupts.heard():
        let_go()


def test_who_is_done_before_it_is_given_again_hears_no_more_of_it() -> None:
    passing = Passing()
    seen = weakref.ref(passing, interrupted)
    before = sys.unraisablehook
    with interrupts.heard():
        del passing
        assert seen() is None
    assert sys.unraisablehook is before
    time.sleep(0.1)


def test_any_other_fault_there_is_told_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda what: told.append(what.exc_value))

    def faulty(_gone: object) -> None:
        raise ValueError("not at all interrupted")

    passing = Passing()
    seen = weakref.ref(passing, faulty)
    with interrupts.heard():
        del passing
        assert seen() is None
    assert [str(each) for each in told] == ["not at all interrupted"]
