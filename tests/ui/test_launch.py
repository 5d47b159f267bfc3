import os
import socket
import subprocess
import sys

import pytest

from ui.screen import has_screen

HEAVY = ("sqlalchemy", "alembic", "reportlab", "pypdfium2", "psycopg", "sqlcipher3")


def loaded_by(statement: str) -> set[str]:
    question = f"import sys; {statement}; print(' '.join(n for n in {HEAVY!r} if n in sys.modules))"
    done = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_window_opens_without_the_database_and_without_the_printers_ink() -> None:
    assert loaded_by("import ui.main_window, ui.app, ui.workplace") == set()


def test_the_first_window_waits_for_no_page() -> None:
    question = "import sys, ui.app; print([name for name in sys.modules if name.startswith('ui.pages.')])"
    done = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    assert "ui.pages.start.page" in done.stdout
    assert "ui.pages.people" not in done.stdout
    assert "ui.pages.desk" not in done.stdout


def test_the_first_window_waits_for_no_ledger() -> None:
    question = "import sys, ui.app; print([name for name in sys.modules if name.startswith('timebank.')])"
    done = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    for late in ("timebank.domain.ledger", "timebank.domain.bank", "timebank.office", "timebank.store"):
        assert f"'{late}'" not in done.stdout


def test_the_command_line_needs_no_screen() -> None:
    question = "import sys; from ui.launch import main; code = main(['--help']); "
    question += "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "timebank" in done.stdout


@pytest.mark.parametrize("words", [[], ["desk"], ["--json", "desk"]])
@pytest.mark.parametrize("display", [None, ":9471"])
def test_without_a_screen_the_desk_says_so_and_nothing_breaks(words: list[str], display: str | None) -> None:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL")
    environment = {name: value for name, value in os.environ.items() if name not in named}
    environment |= {"LC_ALL": "en_GB.UTF-8"} | ({} if display is None else {"DISPLAY": display})
    done = subprocess.run(
        [sys.executable, "-m", "ui.launch", *words],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=60,
    )
    assert done.returncode == 2, done.stderr
    assert "no screen" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_screen_is_there_where_somebody_names_it() -> None:
    assert has_screen({}, "win32")
    assert has_screen({}, "darwin")
    assert has_screen({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    assert has_screen({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert has_screen({"DISPLAY": "elsewhere:10.0"}, "linux")
    assert not has_screen({}, "linux")
    assert not has_screen({"DISPLAY": "nonsense"}, "linux")


def test_a_screen_of_this_machine_has_to_answer() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X9472")
        server.listen()
        assert has_screen({"DISPLAY": ":9472.0"}, "linux")
    assert not has_screen({"DISPLAY": ":9472.0"}, "linux")
