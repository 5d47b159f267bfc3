"""The real program as a process: its streams, signals and bad moments."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from tests.fixtures.bank import PASSWORD
from timebank.command_line import main
from timebank.domain.numbers import account_number
from timebank.places import log_folder
from timebank.services.statements import list_balances

ROOT = Path(__file__).parents[2]
FATMA, HENK = account_number(1001), account_number(1002)
PROGRAM = (sys.executable, "-m", "ui.launch")


def environment(**more: str) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("TIMEBANK", "LC_", "LANG", "PYTHON"))
    }
    return kept | {"TIMEBANK_PASSWORD": PASSWORD, "PYTHONPATH": str(ROOT)} | more


def run(*words: str, **options) -> subprocess.CompletedProcess[str]:
    options.setdefault("env", environment())
    return subprocess.run(
        [*PROGRAM, *words],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        **options,
    )


@pytest.fixture
def file(tmp_path: Path, monkeypatch, capsys) -> str:
    """A plain bank with two members, who helped each other once."""
    monkeypatch.setenv("TIMEBANK_PASSWORD", PASSWORD)
    where = str(tmp_path / "bank.db")
    for words in (
        ["init", where, "--name", "De Linde", "--admin", "Ans", "--no-encryption"],
        ["--database", where, "member", "add", "--name", "Fatma Yılmaz", "--script-name", "فاطمة"],
        ["--database", where, "member", "add", "--name", "ዘቢብ ተስፋይ"],
        ["--database", where, "record", "--giver", FATMA, "--receiver", HENK, "--time", "1"],
    ):
        assert main(words) == 0, capsys.readouterr().err
    capsys.readouterr()
    return where


def test_every_script_comes_out_whole_whatever_the_locale(file: str) -> None:
    for locale in ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"LC_ALL": "C.UTF-8"}, {}):
        told = run("--database", file, "balance", env=environment(**locale))
        assert (told.returncode, told.stderr) == (0, "")
        assert "Fatma Yılmaz" in told.stdout
        assert "ዘቢብ ተስፋይ" in told.stdout
        found = run("--database", file, "--json", "member", "find", "ዘቢብ", env=environment(**locale))
        assert [row["name"] for row in json.loads(found.stdout)] == ["ዘቢብ ተስፋይ"]


def test_a_reader_who_stops_listening_is_no_trouble(file: str) -> None:
    started = subprocess.Popen(
        [*PROGRAM, "--database", file, "talent", "list"],
        cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    started.stdout.close()
    assert (started.stderr.read(), started.wait(60)) == (b"", 0)
    started.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux")
def test_an_answer_that_cannot_be_written_is_told(file: str) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*PROGRAM, "--json", "--database", file, "balance"],
            cwd=ROOT, env=environment(), stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False,
        )  # fmt: skip
    assert done.returncode == 3
    assert json.loads(done.stderr)["error"]["code"] == "disk_full"


@pytest.fixture
def heard_interrupts() -> Iterator[None]:
    """Children hear Ctrl+C also when the tests themselves were started in the background, deaf to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heard_interrupts")
def test_control_c_leaves_nothing_half_done(tmp_path: Path) -> None:
    where = tmp_path / "practice.db"
    started = subprocess.Popen(
        [*PROGRAM, "demo", str(where), "--members", "500", "--exchanges", "50000"],
        cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    until = time.monotonic() + 60
    while not where.exists() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(0.3)
    started.send_signal(signal.SIGINT)
    out, err = started.communicate(timeout=60)
    assert (started.returncode, out) == (130, "")
    assert err == "Afgebroken. Er is niets veranderd.\n"
    assert list(tmp_path.iterdir()) == []


def test_nobody_at_the_terminal_is_a_refusal_not_a_wait(file: str) -> None:
    quiet = environment()
    del quiet["TIMEBANK_PASSWORD"]
    done = run("--json", "--database", file, "balance", env=quiet, stdin=subprocess.DEVNULL)
    assert (done.returncode, done.stdout) == (1, "")
    assert json.loads(done.stderr)["error"]["code"] == "not_signed_in"
    made = run("init", file + "2", "--name", "x", "--admin", "y", env=quiet, stdin=subprocess.DEVNULL)
    assert made.returncode == 1
    assert not Path(file + "2").exists()


def test_the_same_slip_from_four_desks_at_once_is_booked_once(file: str) -> None:
    words = (
        "--json",
        "--database",
        file,
        "record",
        "--giver",
        FATMA,
        "--receiver",
        HENK,
        "--time",
        "2",
        "--key",
        "s",
    )
    with ThreadPoolExecutor(4) as desks:
        answers = list(desks.map(lambda _: run(*words), range(4)))
    assert [answer.returncode for answer in answers] == [0] * 4, [answer.stderr for answer in answers]
    told = [json.loads(answer.stdout) for answer in answers]
    assert len({answer["entry"] for answer in told}) == 1
    assert sorted(answer["repeated"] for answer in told) == [False, True, True, True]
    assert json.loads(run("--json", "--database", file, "verify").stdout)["entries"] == 2


@contextmanager
def somebody_else() -> Iterator[None]:
    """Who may do all (root) is not stopped by rights: then somebody without any tries."""
    if os.geteuid() != 0:
        yield
        return
    # What is imported late is imported now: Python's own folder may be closed to that somebody.
    import_module("logging.handlers")
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="rights are told otherwise there")
@pytest.mark.expected_log("a look was not logged: database_read_only")
def test_a_file_that_may_only_be_read(file: str, capsys) -> None:
    # Not below pytest's own folder, which is closed to anybody else.
    closed = Path(tempfile.mkdtemp(prefix="timebank-closed-"))
    shutil.copy(file, closed / "bank.db")
    (closed / "bank.db").chmod(0o444)
    closed.chmod(0o777)
    words = ["--language", "nl", "--database", str(closed / "bank.db")]
    try:
        with somebody_else():
            capsys.readouterr()
            status = main([*words, "--json", "record", "--giver", FATMA, "--receiver", HENK, "--time", "1"])
            out, err = capsys.readouterr()
            assert (status, out) == (3, "")
            assert json.loads(err)["error"]["code"] == "database_read_only"
            # Looking goes on; that the look could not be written down is told.
            assert main([*words, "statement", HENK]) == 0
            out, err = capsys.readouterr()
    finally:
        shutil.rmtree(closed)
    assert "-1 u" in out
    assert err.count("\n") == 1
    assert "logboek" in err


@pytest.mark.expected_log("ZeroDivisionError")
def test_a_fault_of_the_program_is_one_sentence_and_a_log_without_names(
    file: str, monkeypatch, capsys
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("Fatma Yılmaz owes nothing")

    monkeypatch.setattr("timebank.command_line.books.list_balances", replace(list_balances, run=broken))
    capsys.readouterr()
    assert main(["--language", "nl", "--database", file, "balance"]) == 70
    out, err = capsys.readouterr()
    log = log_folder() / "timebank.log"
    assert out == ""
    assert err == (
        f"Er ging iets mis in het programma zelf. Wat er gebeurde staat in {log}, zonder namen. "
        "Stuur dat bestand mee als je het meldt.\n"
    )
    written = log.read_text("utf-8")
    assert "builtins.ZeroDivisionError" in written
    assert "Fatma" not in written
