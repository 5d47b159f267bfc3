"""Screens are tested in Dutch, light, at 100 %, unless a test puts on something else."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tools import catalogues
from ui.kernel.language import speak
from ui.kernel.theme import Look
from ui.kernel.wear import wear


@pytest.fixture(scope="session")
def built_catalogues() -> None:
    """Qt's catalogues as the sources have them now."""
    catalogues.build(catalogues.SOURCES, only_stale=True)


@pytest.fixture(autouse=True)
def screen(qapp: QApplication, built_catalogues: None) -> Iterator[QApplication]:
    """The application, dressed as it starts."""
    speak("nl")
    wear(Look())
    yield qapp
    for window in qapp.topLevelWidgets():
        window.close()
