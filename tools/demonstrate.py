"""`make run`: the desk on a made-up community; where no window can open, the same main job on paper."""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from timebank.domain.access import Role
from timebank.services.demo.sources import Staff, sources
from tools.environment import ROOT
from tools.trouble import Trouble
from ui.kernel.banks import demo_file

OUT = ROOT / "out" / "demonstration"
RESULTS = ("*.pdf", "*.png", "practice.db*")


class Bank:
    """A made-up bank, used through the command line as a script would."""

    def __init__(self, database: Path) -> None:
        self.database = database

    def ask(self, *words: str, role: Role = Role.COORDINATOR) -> Any:
        """What a command answers, as JSON. Raises Trouble with its own message when it refuses."""
        person = operator(role)
        signed_in = ("--database", str(self.database), "--operator", person.name)
        return _timebank(*signed_in, "--json", *words, password=person.password)


def operator(role: Role) -> Staff:
    """Somebody of this role who works in every made-up bank."""
    return next(person for person in sources().staff if person.role is role)


def made(database: Path) -> Bank:
    """The made-up bank at this place, made now when it is not there yet."""
    if not database.exists():
        print(f"Making a made-up community in {database} …", flush=True)
        database.parent.mkdir(parents=True, exist_ok=True)
        _timebank("--json", "demo", str(database))
    return Bank(database)


def window_opens() -> bool:
    """Whether Qt can open a window here; asked in a process of its own, because Qt ends the one it fails in."""
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    question = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    return subprocess.run([sys.executable, "-c", question], capture_output=True, check=False).returncode == 0


def open_desk() -> int:
    """Open the desk on the bank for practice, the same that its start page offers, with somebody signed in."""
    bank = made(demo_file())
    coordinator = operator(Role.COORDINATOR)
    print("The people in this bank are made up. To sign in again, or as somebody else (Ctrl+L):")
    for person in (*sources().staff, sources().administrator):
        print(f"  {person.name:<24} {person.password:<20} {person.role.value}")
    words = ("--database", str(bank.database), "--operator", coordinator.name, "desk")
    environment = os.environ | {"TIMEBANK_PASSWORD": coordinator.password}
    return subprocess.call([sys.executable, "-m", "ui.launch", *words], cwd=ROOT, env=environment)


def on_paper(out: Path) -> int:
    """One exchange, from the record to the papers to the proof, into a folder that is named at the end."""
    print("No window can open here, so this shows the same work on paper.", flush=True)
    for name in RESULTS:
        for before in out.glob(name):
            before.unlink()
    bank = made(out / "practice.db")
    giver, receiver = _two_people(bank)
    print(f"Recording: {giver['name']} helped {receiver['name']} for 2 hours and 30 minutes …", flush=True)
    recorded = bank.ask(
        "record", "--giver", giver["number"], "--receiver", receiver["number"], "--time", "2:30",
        "--talent", _a_talent(bank), "--confirmed", "at_desk", "--key", "demonstration", role=Role.DESK,
    )  # fmt: skip
    for person in (giver, receiver):
        after = bank.ask("balance", person["number"])[0]
        print(f"  {person['name']}: {_hours(person['balance'])} → {_hours(after['balance'])}")
    statement = out / f"statement-{giver['number']}.pdf"
    bank.ask("statement", giver["number"], "--pdf", str(statement))
    issued = bank.ask(
        "certificate", "issue", "--member", giver["number"], "--from", _long_before(recorded["date"]),
        "--until", recorded["date"], "--language", "ar", "--out", str(out),
    )  # fmt: skip
    checked = bank.ask("certificate", "verify", issued[0]["file"])
    proof = bank.ask("verify")
    if not (checked["valid"] and proof["ok"]):
        raise Trouble("The papers or the books do not verify: this is a bug, please report it.")
    print(
        f"The certificate verifies: {checked['certificate']}. The books verify: {proof['entries']} entries."
    )
    _pictures(bank, out)
    print(f"\nEverything lies in {out}:")
    for path in sorted(out.rglob("*")):
        if path.suffix in (".pdf", ".png"):
            print(f"  {path.relative_to(out)}")
    return 0


def _two_people(bank: Bank) -> tuple[dict[str, Any], dict[str, Any]]:
    """The member with the most hours, and one in the middle."""
    people = [row for row in bank.ask("balance") if row["given"] and row["received"]]
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


def _pictures(bank: Bank, out: Path) -> None:
    words = ("--pages", "desk-filled,desk-saved,person", "--variants", "light", "--out", str(out))
    command = [sys.executable, "-m", "tools.shots", *words, "--database", str(bank.database)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Trouble(f"The pictures of the desk could not be made:\n{done.stderr.strip()}")


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


def main() -> int:
    """Open the desk, or work on paper where no window opens; give the exit status."""
    parser = argparse.ArgumentParser(prog="make run", description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT, help="where the papers go when no window opens")
    out = parser.parse_args().out
    try:
        return open_desk() if window_opens() else on_paper(out)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
