import sys
import threading
from pathlib import Path

import pytest

from ui.kernel.crash import CrashWatch, report_of, start_log


def crashed() -> BaseException:
    try:
        try:
            {}["Fatma Yılmaz"]
        except KeyError as inner:
            raise RuntimeError("number 142 of Fatma") from inner
    except RuntimeError as error:
        return error
    raise AssertionError


def test_a_report_tells_places_and_never_what_was_typed() -> None:
    report = report_of(crashed())
    assert "Fatma" not in report
    assert "142" not in report
    assert "builtins.RuntimeError" in report
    assert "builtins.KeyError" in report
    assert "test_crash.py" in report
    assert "crashed" in report
    assert str(Path.home()) not in report


@pytest.mark.expected_log("builtins.RuntimeError")
def test_the_watch_hears_of_both_threads_and_gives_the_hooks_back(qtbot) -> None:
    before = (sys.excepthook, threading.excepthook)
    watch, reports = CrashWatch(), []
    watch.crashed.connect(reports.append)
    watch.watch()
    try:
        sys.excepthook(RuntimeError, crashed(), None)

        def fall() -> None:
            raise RuntimeError("in a thread")

        thread = threading.Thread(target=fall)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(reports) == 2)
    finally:
        watch.leave()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_log_that_cannot_be_written_keeps_nobody_from_work(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert start_log(blocked) is None
