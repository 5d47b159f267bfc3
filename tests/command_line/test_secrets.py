"""No secret in the process list, in what a process was started with, in settings, logs or temporary files.

The real commands as real processes, which are looked at some hundred times a second while they run, and all that they
left on the disk afterwards.
"""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.command_line.test_process import PROGRAM, ROOT, environment
from tests.fixtures.databases import Databases

if not sys.platform.startswith("linux"):
    pytest.skip("reads /proc", allow_module_level=True)

PASSWORD, NEW, SERVER, WRONG = "linde-dertien-9", "oever-twintig-8", "haven-elf-7", "verkeerd-zestien-6"


@dataclass
class Seen:
    """What one command answered, and what could be read of its processes."""

    status: int
    out: str
    err: str
    words: set[bytes] = field(default_factory=set)
    inherited: set[bytes] = field(default_factory=set)
    """What the processes were started with that the first one started."""
    own: list[bytes] = field(default_factory=list)
    """What the first one was started with, at each look."""

    def hides(self, *secrets: str) -> None:
        """No look showed any of these, once the program itself ran."""
        for secret in map(str.encode, secrets):
            assert not any(secret in line for line in self.words | self.inherited)
            shown = [secret in line for line in self.own]
            assert not shown[-1], "the secret stood there as long as the command ran"
            assert sorted(shown, reverse=True) == shown
            # Python and our first module take a moment; all of the command's own work comes after it.
            assert shown.count(False) >= 3


@dataclass
class Home:
    """A person's folders, of which everything that was left behind can be read."""

    folder: Path

    def run(
        self, *words: str, typed: str = "", seconds: float = 120, runs_on: bool = False, **more: str
    ) -> Seen:
        """One command; one that `runs_on` is ended after the seconds."""
        kept = environment(**more) | {
            name: str(self.folder / name.lower())
            for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR")
        }
        kept |= {"QT_QPA_PLATFORM": "offscreen"}
        if "TIMEBANK_RECOVERY_KEY" in more:
            del kept["TIMEBANK_PASSWORD"]
        (self.folder / "tmpdir").mkdir(exist_ok=True)
        out, err = self.folder.parent / "out", self.folder.parent / "err"
        with out.open("wb") as to_out, err.open("wb") as to_err:
            started = subprocess.Popen(
                [*PROGRAM, *words],
                cwd=ROOT, env=kept, stdin=subprocess.PIPE, stdout=to_out, stderr=to_err, start_new_session=True,
            )  # fmt: skip
            assert started.stdin is not None
            started.stdin.write(typed.encode())
            started.stdin.close()
            seen, until = Seen(0, "", ""), time.monotonic() + seconds
            while started.poll() is None and time.monotonic() < until:
                look(started.pid, seen)
                time.sleep(0.004)
            if runs_on:
                assert started.poll() is None, err.read_text()
                started.terminate()
            seen.status = started.wait(60)
        seen.out, seen.err = out.read_text("utf-8"), err.read_text("utf-8")
        return seen

    def holds(self, secret: str) -> list[str]:
        """The files in which the secret stands, in any of the ways in which text is written."""
        ways = [secret.encode(), secret.encode("utf-16-le"), secret.replace("-", "").encode()]
        files = [file for file in self.folder.rglob("*") if file.is_file()]
        return [str(file) for file in files if any(way in file.read_bytes() for way in ways)]


def look(first: int, seen: Seen) -> None:
    """Everything that others may read of a process and of those that it started, in its session."""
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            if os.getsid(int(entry)) != first:
                continue
            given = Path("/proc", entry, "environ").read_bytes()
            words = Path("/proc", entry, "cmdline").read_bytes()
        except OSError:  # it ended meanwhile
            continue
        if not given:  # it is ending, or not yet there
            continue
        seen.words.add(words)
        if int(entry) == first:
            if b"ui.launch" in words:
                seen.own.append(given)
        else:
            seen.inherited.add(given)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    (tmp_path / "home").mkdir()
    return Home(tmp_path / "home")


@pytest.fixture
def file(home: Home) -> tuple[str, str]:
    """An encrypted bank, and its recovery key."""
    where = str(home.folder / "bank.db")
    words = ("--json", "init", where, "--name", "De Linde", "--admin", "Ans")
    made = home.run(*words, TIMEBANK_PASSWORD=PASSWORD)
    assert made.status == 0, made.err
    made.hides(PASSWORD, json.loads(made.out)["recovery_key"])
    return where, json.loads(made.out)["recovery_key"]


def test_of_an_encrypted_bank(home: Home, file: tuple[str, str]) -> None:
    where, key = file
    ans = ("--json", "--database", where, "--operator", "Ans")
    mine = {"TIMEBANK_PASSWORD": PASSWORD}
    seen = home.run(
        *ans, "operator", "add", "--name", "Bo", "--role", "desk", **mine, TIMEBANK_NEW_PASSWORD=NEW
    )
    assert seen.status == 0, seen.err
    seen.hides(PASSWORD, NEW)
    add = ("operator", "add", "--name", "Cas", "--role", "kiosk", "--password-stdin")
    seen = home.run(*ans, *add, typed=f"{NEW}\n", **mine)
    assert seen.status == 0, seen.err
    seen.hides(PASSWORD, NEW)
    seen = home.run(*ans, "operator", "add", "--name", "Dien", "--role", "desk", **mine)
    made_up = json.loads(seen.out)["password"]
    seen.hides(PASSWORD, made_up)
    number = json.loads(home.run(*ans, "member", "add", "--name", "Fatma", **mine).out)["number"]
    seen = home.run(*ans, "card", "pin", number, "--pin-stdin", typed="7261\n", **mine)
    assert json.loads(seen.out)["pin"] == "7261"
    assert not any(word == b"7261" for words in seen.words for word in words.split(b"\0"))
    seen = home.run("--json", "--database", where, "balance", TIMEBANK_RECOVERY_KEY=key)
    assert seen.status == 0, seen.err
    seen.hides(key)
    seen = home.run(*ans, "balance", TIMEBANK_PASSWORD=WRONG)
    assert seen.status == 1
    seen.hides(WRONG)
    seen = home.run(*ans, "rekey", **mine)
    assert seen.status == 0, seen.err
    new_key = json.loads(seen.out)["recovery_key"]
    seen.hides(PASSWORD, key, new_key)
    for secret in (PASSWORD, NEW, WRONG, made_up, key, new_key):
        assert home.holds(secret) == []


@pytest.mark.parametrize("screen", ["desk", "kiosk"])
def test_of_a_window_that_stays_open(home: Home, file: tuple[str, str], screen: str) -> None:
    where, key = file
    more = {"TIMEBANK_PASSWORD": PASSWORD}
    words = ("--database", where, "--operator", "Ans", screen)
    seen = home.run(*words, seconds=6, runs_on=True, **more)
    seen.hides(PASSWORD)
    for secret in (PASSWORD, key):
        assert home.holds(secret) == []


def test_of_a_program_that_this_one_starts(home: Home, file: tuple[str, str], tmp_path: Path) -> None:
    where, _ = file
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF-1.4\nnothing")
    seen = home.run(
        "--database",
        where,
        "--operator",
        "Ans",
        "certificate",
        "verify",
        str(paper),
        TIMEBANK_PASSWORD=PASSWORD,
    )
    assert seen.inherited, "a PDF is read in a process of its own"
    seen.hides(PASSWORD)


def test_of_a_server(home: Home, databases: Databases, blank_server: str) -> None:
    name = str(make_url(blank_server).database)
    address = blank_server.replace("postgres:@", "postgres@").replace(f"/{name}", f"/{name}_secret")
    logins = ("--owner", "eigenaar geheim", "--desk", "balie geheim")
    try:
        seen = home.run("--json", "server-setup", address, *logins, TIMEBANK_SERVER_PASSWORD=SERVER)
        assert seen.status == 0, seen.err
        made = json.loads(seen.out)
        passwords = [login["password"] for login in made["logins"]]
        assert all(passwords)
        seen.hides(SERVER, *passwords)
        owner = made["logins"][0]["address"]
        words = ("--json", "init", owner, "--name", "De Linde", "--admin", "Ans")
        seen = home.run(*words, TIMEBANK_PASSWORD=PASSWORD)
        assert seen.status == 0, seen.err
        seen.hides(PASSWORD, *passwords)
        for secret in (PASSWORD, SERVER, *passwords):
            assert home.holds(secret) == []
    finally:
        databases.drop(address)
