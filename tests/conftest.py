"""Every test runs without a screen, without a network and behind the gates of `tests/fixtures/gates.py`."""

import os
from typing import Any

import pytest
from hypothesis import settings

from tools import catalogues

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = [
    "tests.fixtures.gates",
    "tests.fixtures.memory",
    "tests.fixtures.databases",
    "tests.fixtures.bank",
    "tests.fixtures.sessions",
    "tests.fixtures.disks",
    "tests.fixtures.print_queue",
]

# A busy machine makes one example slow; that is no fault of what is tested.
settings.register_profile("house", deadline=None, print_blob=True)
settings.load_profile("house")


def pytest_configure(config: pytest.Config) -> None:
    """The screens need their catalogues; of several test processes the first one builds them for all."""
    if not hasattr(config, "workerinput"):
        catalogues.build(catalogues.SOURCES, only_stale=True)


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """Qt's application as the program has it: no widget is destroyed on another thread (see fixtures/memory.py)."""
    from ui.kernel.garbage import main_thread_garbage

    main_thread_garbage()
    return qapp
