"""Screens are tested in Dutch, light, at 100 %, unless a test puts on something else; on a SQLite bank."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.fixtures.memory import widgets_in
from tests.ui.whole import DRESSES, LONGER
from timebank.domain.access import Actor
from timebank.services.staff import show_bank
from tools import catalogues
from ui.kernel import heard
from ui.kernel.door import Door
from ui.kernel.language import speak
from ui.kernel.settings import Settings
from ui.kernel.tasks import Callbacks, Job, Lane, Task
from ui.kernel.theme import Look
from ui.kernel.wear import wear
from ui.main_window import MainWindow
from ui.pages.start.page import StartPage
from ui.workplace import Workplace


@pytest.fixture(scope="session")
def built_catalogues() -> None:
    """Qt's catalogues as the sources have them now."""
    catalogues.build(catalogues.SOURCES, only_stale=True)


@pytest.fixture(autouse=True)
def _jobs_hold_no_widget(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail where a widget is given to another thread: were it the last to let go, the widget would be destroyed there."""
    make, held = Lane.make, []

    def watched(self: Lane, job: Job, callbacks: Callbacks) -> Task:
        held.extend(widgets_in(job))
        return make(self, job, callbacks)

    monkeypatch.setattr(Lane, "make", watched)
    yield
    assert not held, f"jobs that hold widgets: {held}"


@pytest.fixture(autouse=True)
def screen(qapp: QApplication, built_catalogues: None) -> Iterator[QApplication]:
    """The application, dressed as it starts."""
    speak("nl")
    wear(Look())
    heard.watch_roles(qapp)
    yield qapp
    for window in qapp.topLevelWidgets():
        window.close()


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where papers are saved when nobody says another place: never into the folder of whoever runs the tests."""
    place = tmp_path / "documents"
    place.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(place))
    return place


@pytest.fixture
def dialect() -> str:
    """What screens show does not depend on the database; the services are tested on both."""
    return "sqlite"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of a desk that starts for the first time."""
    return Settings(tmp_path / "desk.ini")


@pytest.fixture(params=DRESSES.values(), ids=DRESSES.keys())
def dressed(request: pytest.FixtureRequest) -> None:
    language, dress = request.param
    speak(language)
    wear(dress)


@pytest.fixture(params=(DRESSES | LONGER).values(), ids=(DRESSES | LONGER).keys())
def dressed_longer(request: pytest.FixtureRequest) -> None:
    """Every dress, and texts longer than ours."""
    language, dress = request.param
    speak(language)
    wear(dress)


Opens = Callable[[Actor], Workplace]


@pytest.fixture
def opens(qtbot: QtBot, bank: TestBank, settings: Settings) -> Iterator[Opens]:
    """Opens the window for an operator who signed in."""
    doors: list[Door] = []
    crashes: list[BaseException] = []
    windows: list[MainWindow] = []  # qtbot itself holds them weakly

    def open_for(actor: Actor) -> Workplace:
        window = MainWindow(settings, StartPage())
        windows.append(window)
        qtbot.addWidget(window)
        door = Door(bank.office, actor)
        doors.append(door)
        door.crashed.connect(crashes.append)
        window.enter(door, bank.office.ask(actor, show_bank))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        place = window.workplace
        assert place is not None
        return place

    yield open_for
    for door in doors:
        door.drain()
    for crash in crashes:
        raise crash


@pytest.fixture
def workplace(opens: Opens, bank: TestBank, qtbot: QtBot) -> Workplace:
    """The window of the coordinator, on the people page."""
    place = opens(bank.coordinator)
    place.go("people")
    return place


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say, wherever the focus is, newest last."""
    said: list[str] = []

    class Listening:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            said.append(event.message())

    monkeypatch.setattr(heard, "QAccessible", Listening)
    return said


def dialog(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    """The dialog of this kind that is open."""

    def found() -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    shown = found()[0]
    shown.activateWindow()
    return shown
