"""Every test runs without a screen, without a network and behind the gates of `tests/fixtures/gates.py`."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = [
    "tests.fixtures.gates",
    "tests.fixtures.databases",
]

# A busy machine makes one example slow; that is no fault of what is tested.
settings.register_profile("house", deadline=None, print_blob=True)
settings.load_profile("house")
