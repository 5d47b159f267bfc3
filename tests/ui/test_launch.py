import subprocess
import sys

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
