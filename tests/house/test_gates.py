"""The gates themselves: what must fail a test does fail it, and a declared exception passes."""

import logging
import socket
import warnings
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]


@pytest.fixture
def gated(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A small project behind the same gates."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    pytester.makeconftest('pytest_plugins = ["tests.fixtures.gates"]')
    pytester.makeini("[pytest]\nfilterwarnings = error\nqt_api = pyside6\nqt_log_level_fail = WARNING")
    return pytester


@pytest.mark.parametrize(
    "body",
    [
        "import logging; logging.getLogger('x').warning('something is odd')",
        "import warnings; warnings.warn('old ways')",
        "import socket; socket.create_connection(('192.0.2.1', 80), timeout=0.1)",
    ],
)
def test_what_should_not_happen_fails(gated, body):
    gated.makepyfile(f"def test_it():\n    {body}")
    outcome = gated.runpytest_subprocess("-p", "no:cacheprovider").parseoutcomes()
    assert outcome.get("failed", 0) + outcome.get("errors", 0) == 1


def test_a_message_of_qt_fails(gated):
    gated.makepyfile("from PySide6.QtCore import qWarning\ndef test_it(qtbot):\n    qWarning('odd')")
    gated.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(failed=1)


def test_a_log_line_that_was_promised_and_never_came_fails(gated):
    gated.makepyfile("import pytest\n@pytest.mark.expected_log('never')\ndef test_it():\n    pass")
    gated.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1, errors=1)


@pytest.mark.expected_log("the disk is nearly full")
def test_a_log_line_that_was_promised_passes():
    logging.getLogger("timebank.somewhere").warning("the disk is nearly full")


def test_a_warning_is_an_error_here():
    with pytest.raises(DeprecationWarning):
        warnings.warn("old", DeprecationWarning, stacklevel=1)


def test_this_machine_itself_may_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=1).close()
