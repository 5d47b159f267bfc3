"""Opening and making banks, as the start of the program sees it; all of it off the main thread.

The office is imported here and only when it is needed: the first window is there before it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timebank.domain.access import Actor, Role
from timebank.places import data_folder
from ui.kernel.tasks import Progress

if TYPE_CHECKING:
    from timebank.domain.bank import Bank


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """Somebody is in: the office, who they are, and the bank. `recovery_key` is shown once, just after founding."""

    office: Any
    actor: Actor
    bank: Bank
    where: str
    recovery_key: str | None = None


Opener = Callable[[Progress], Entered]


def demo_file() -> Path:
    """Where the fictional bank lies that people try things in."""
    return data_folder() / "oefenen.db"


def needs_sign_in(where: str) -> bool:
    """Whether something stands at `where` that can be signed in to."""
    return where.startswith("postgresql") or Path(where).is_file()


def open_bank(where: str, name: str, password: str, recovery_key: str = "") -> Opener:
    """Open the bank and sign in."""

    def job(_progress: Progress) -> Entered:
        from timebank.office import Office

        office, actor = Office.open(where, name, password, recovery_key=recovery_key or None)
        return _entered(office, actor, where, None)

    return job


def found_bank(where: str, name: str, admin: str, password: str) -> Opener:
    """Make a new bank with its first administrator."""

    def job(_progress: Progress) -> Entered:
        from timebank.office import Office
        from timebank.wording.talents import catalogue

        if not where.startswith("postgresql"):
            Path(where).parent.mkdir(parents=True, exist_ok=True)
        made = Office.found(where, name=name, admin=admin, password=password, talents=catalogue())
        return _entered(made.office, made.actor, where, made.recovery_key)

    return job


def open_demo(where: str) -> Opener:
    """Open the fictional bank as its coordinator; make it first where there is none yet. Raises Cancelled."""

    def job(progress: Progress) -> Entered:
        from timebank.command_line.opening import empty_bank
        from timebank.office import Office
        from timebank.services.demo import build_demo, demo_day, plan_demo
        from timebank.services.demo.sources import sources

        if not Path(where).is_file():
            Path(where).parent.mkdir(parents=True, exist_ok=True)
            with empty_bank(where) as office:
                build_demo(office, plan_demo(today=demo_day(datetime.now(UTC))), progress.step)
        person = next(each for each in sources().staff if each.role is Role.COORDINATOR)
        office, actor = Office.open(where, person.name, person.password)
        return _entered(office, actor, where, None)

    return job


def _entered(office: Any, actor: Actor, where: str, recovery_key: str | None) -> Entered:
    from timebank.services.staff import show_bank

    bank = office.ask(actor, show_bank)
    return Entered(office=office, actor=actor, bank=bank, where=where, recovery_key=recovery_key)
