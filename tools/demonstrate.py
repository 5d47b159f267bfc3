"""`make run`: the desk on a made-up community; where no window can open, the same main job on paper."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from timebank import places
from tools.environment import ROOT
from tools.trouble import Trouble

OUT = ROOT / "out" / "demonstration"
DESK = "desk"
"""The role of the operator who is put forward at the sign-in."""


class Bank:
    """A made-up bank and its operators, used through the command line as a script would."""

    def __init__(self, database: Path, operators: list[dict[str, str]]) -> None:
        self.database = database
        self.operators = operators

    @property
    def helper(self) -> dict[str, str]:
        """The operator of the front desk: name, role and password."""
        return next(operator for operator in self.operators if operator["role"] == DESK)

    @property
    def coordinator(self) -> dict[str, str]:
        """An operator who may issue certificates."""
        return next(operator for operator in self.operators if operator["role"] == "coordinator")

    def ask(self, *words: str, operator: Mapping[str, str] | None = None) -> Any:
        """What a command answers, as JSON. Raises Trouble with its own message when it refuses."""
        signed_in = operator or self.helper
        return _timebank(
            "--database", str(self.database), "--operator", signed_in["name"], "--json", *words,
            password=signed_in["password"],
        )  # fmt: skip


def made(database: Path) -> Bank:
    """The made-up bank at this place, made now when it is not there yet."""
    beside = database.with_suffix(".operators.json")
    if not (database.exists() and beside.exists()):
        print(f"Making a made-up community in {database} …", flush=True)
        database.parent.mkdir(parents=True, exist_ok=True)
        if database.exists():
            raise Trouble(
                f"{database} is there, but the list of its operators is not: move it away, then try again."
            )
        told = _timebank("--json", "demo", str(database))
        beside.write_text(json.dumps(told["operators"], ensure_ascii=False, indent=1), "utf-8")
    return Bank(database, json.loads(beside.read_text("utf-8")))


def window_opens() -> bool:
    """Whether Qt can open a window here; asked in a process of its own, because Qt ends the one it fails in."""
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    question = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    return subprocess.run([sys.executable, "-c", question], capture_output=True, check=False).returncode == 0


def open_desk() -> int:
    """Open the desk on the practice bank in this person's data folder."""
    bank = made(places.data_folder() / "practice.db")
    print("Sign in as one of these people. They and their passwords are made up:")
    for operator in bank.operators:
        print(f"  {operator['name']:<24} {operator['password']:<24} {operator['role']}")
    words = ("--database", str(bank.database), "--operator", bank.helper["name"], "desk")
    return subprocess.call([sys.executable, "-m", "ui.launch", *words], cwd=ROOT)


def on_paper() -> int:
    """One exchange, from the record to the papers to the proof, into a folder that is named at the end."""
    print("No window can open here, so this shows the same work on paper.", flush=True)
    shutil.rmtree(OUT, ignore_errors=True)
    bank = made(OUT / "practice.db")
    giver, receiver = _two_people(bank)
    print(f"Recording: {giver['name']} helped {receiver['name']} for 2 hours and 30 minutes …", flush=True)
    recorded = bank.ask(
        "record", "--giver", giver["number"], "--receiver", receiver["number"], "--time", "2:30",
        "--talent", _a_talent(bank), "--confirmed", "at_desk", "--key", "demonstration",
    )  # fmt: skip
    for before in (giver, receiver):
        after = bank.ask("balance", before["number"])[0]
        print(f"  {before['name']}: {_hours(before['balance'])} → {_hours(after['balance'])}")
    statement = OUT / f"statement-{giver['number']}.pdf"
    bank.ask("statement", giver["number"], "--pdf", str(statement), operator=bank.coordinator)
    issued = bank.ask(
        "certificate", "issue", "--member", giver["number"], "--from", _long_before(recorded["date"]),
        "--until", recorded["date"], "--language", "ar", "--out", str(OUT), operator=bank.coordinator,
    )  # fmt: skip
    checked = bank.ask("certificate", "verify", issued[0]["file"], operator=bank.coordinator)
    proof = bank.ask("verify", operator=bank.coordinator)
    if not (checked["valid"] and proof["ok"]):
        raise Trouble("The papers or the books do not verify: this is a bug, please report it.")
    print(
        f"The certificate verifies: {checked['certificate']}. The books verify: {proof['entries']} entries."
    )
    _pictures(bank)
    print(f"\nEverything lies in {OUT}:")
    for path in sorted(OUT.rglob("*")):
        if path.suffix in (".pdf", ".png"):
            print(f"  {path.relative_to(OUT)}")
    return 0


def _two_people(bank: Bank) -> tuple[dict[str, Any], dict[str, Any]]:
    """The member with the most hours, and one in the middle."""
    people = [
        row for row in bank.ask("balance", operator=bank.coordinator) if row["given"] and row["received"]
    ]
    by_balance = sorted(people, key=lambda row: (row["balance"], row["number"]))
    if len(by_balance) < 2:
        raise Trouble(
            "The made-up community has no two people who know each other: this is a bug, please report it."
        )
    return by_balance[-1], by_balance[len(by_balance) // 2]


def _a_talent(bank: Bank) -> str:
    codes = [talent["number"] for talent in bank.ask("talent", "list")]
    return "cooking" if "cooking" in codes else str(codes[0])


def _long_before(day: str) -> str:
    return f"{int(day[:4]) - 1}{day[4:]}".replace("-02-29", "-02-28")


def _hours(minutes: int) -> str:
    sign = "-" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02}"


def _pictures(bank: Bank) -> None:
    words = ("-m", "tools.shots", "--pages", DESK, "--variants", "light,dark", "--out", str(OUT))
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    if (
        subprocess.call([sys.executable, *words, "--database", str(bank.database)], cwd=ROOT, env=environment)
        != 0
    ):
        raise Trouble("The pictures of the desk could not be made.")


def _timebank(*words: str, password: str = "") -> Any:
    environment = os.environ | ({"TIMEBANK_PASSWORD": password} if password else {})
    command = [sys.executable, "-m", "ui.launch", *words]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise Trouble(f"timebank {' '.join(words)}\nanswered {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout)


if __name__ == "__main__":
    try:
        sys.exit(open_desk() if window_opens() else on_paper())
    except Trouble as trouble:
        sys.exit(str(trouble))
