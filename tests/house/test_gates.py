"""The gates themselves: what must fail a test does fail it, and a declared exception passes."""

import logging
import os
import socket
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

SHOULD_NOT_HAPPEN = {
    "a_log_line": "import logging; logging.getLogger('x').warning('something is odd')",
    "a_warning": "import warnings; warnings.warn('old ways')",
    "a_connection": "import socket; socket.create_connection(('192.0.2.1', 80), timeout=0.1)",
    "a_message_of_qt": "from PySide6.QtCore import qWarning; qWarning('odd')",
}
PROMISED = "import pytest\n@pytest.mark.expected_log('never')\ndef test_a_promised_log_line(): pass\n"


@pytest.fixture(scope="module")
def fates(request, tmp_path_factory):
    """The faults of a small project behind the same gates: one run, for a start of Python takes its time."""
    folder = tmp_path_factory.mktemp("gated")
    (folder / "conftest.py").write_text('pytest_plugins = ["tests.fixtures.gates"]')
    (folder / "pytest.ini").write_text(
        f"[pytest]\nfilterwarnings = {' '.join(request.config.getini('filterwarnings'))}\nqt_api = pyside6\n"
        f"qt_log_level_fail = {request.config.getini('qt_log_level_fail')}\n"
    )
    bodies = [f"def test_{name}(qapp):\n    {body}\n" for name, body in SHOULD_NOT_HAPPEN.items()]
    (folder / "test_it.py").write_text(PROMISED + "".join(bodies) + "def test_nothing(): pass\n")
    command = [sys.executable, "-m", "pytest", "-q", "-rfEp", "--tb=no", "-p", "no:cacheprovider"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    told = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    ).stdout
    return {
        tuple(line.split(" - ")[0].split(" test_it.py::test_")) for line in told.splitlines() if "::" in line
    }


@pytest.mark.parametrize("name", SHOULD_NOT_HAPPEN)
def test_what_should_not_happen_fails(fates, name):
    assert ("FAILED", name) in fates or ("ERROR", name) in fates


def test_a_log_line_that_was_promised_and_never_came_fails(fates):
    assert ("ERROR", "a_promised_log_line") in fates


def test_what_should_happen_passes(fates):
    assert ("PASSED", "nothing") in fates
    assert ("ERROR", "nothing") not in fates


@pytest.mark.expected_log("the disk is nearly full")
def test_a_log_line_that_was_promised_passes():
    logging.getLogger("timebank.somewhere").warning("the disk is nearly full")


def test_a_warning_is_an_error_here():
    with pytest.raises(DeprecationWarning):
        warnings.warn("old", DeprecationWarning, stacklevel=1)


def test_this_machine_itself_may_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=1).close()
