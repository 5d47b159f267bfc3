"""Opening and making banks, as the start of the program sees it; all of it off the main thread.

The office is imported here and only when it is needed: the first window is there before it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from timebank.domain.access import Actor, Role
from timebank.domain.errors import BadgeUnknown, NotSignedIn, RecoveryKeyWrong
from timebank.domain.kiosk_refusals import NameOfKiosk
from timebank.places import data_folder
from timebank.tries import Tries
from ui.kernel.tasks import Progress

if TYPE_CHECKING:
    from uuid import UUID

    from timebank.domain.bank import Bank
    from timebank.domain.changes import Receipt
    from timebank.domain.erasures import Erased
    from timebank.formats.source import Source
    from timebank.taking_over import TakenOver
    from ui.kernel.door import Door


R = TypeVar("R")

_ON_PAPER = "\N{PAGE FACING UP}"
"""In place of a name, for tries with the recovery key: it belongs to nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """Somebody is in: the office, who they are, and the bank. `recovery_key` is shown until somebody has it:
    just after founding, or where the program was stopped there."""

    office: Any
    actor: Actor
    bank: Bank
    where: str
    recovery_key: str | None = None
    practice_password: str = ""
    """In the examples the password is no secret: who locks them by mistake is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What somebody shows to get in: a name or the code of a badge, with a password; or the recovery key."""

    where: str
    name: str = ""
    password: str = field(default="", repr=False)
    recovery_key: str = field(default="", repr=False)
    badge: str = field(default="", repr=False)

    @property
    def who(self) -> str:
        """Whom wrong tries are counted against."""
        return _ON_PAPER if self.recovery_key else self.badge or self.name


Opener = Callable[[Progress], Entered]


def demo_file() -> Path:
    """Where the fictional bank lies that people try things in."""
    return data_folder() / "oefenen.db"


def needs_sign_in(where: str) -> bool:
    """Whether something stands at `where` that can be signed in to."""
    return where.startswith("postgresql") or Path(where).is_file()


def open_bank(proof: Proof, folder: str) -> Opener:
    """Open the bank and sign in; `folder` is where this desk keeps backups, which an older bank needs one in.

    Raises NameOfKiosk for an operator that is a kiosk.
    """

    def job(_progress: Progress) -> Entered:
        office, actor = _opened(proof, folder)
        if actor.role is Role.KIOSK:
            office.close()
            raise NameOfKiosk()
        return _entered(office, actor, proof.where, _unconfirmed(office, actor))

    return job


def open_kiosk(proof: Proof, folder: str) -> Callable[[Progress], tuple[Any, Actor]]:
    """Open the bank for a kiosk: the office, and who opened it, a kiosk's own name or anybody who works here."""

    def job(_progress: Progress) -> tuple[Any, Actor]:
        office, actor = _opened(proof, folder)
        if actor.role is Role.ORGANISATION:
            office.close()
            raise NotSignedIn()
        return office, actor

    return job


def close_kiosk(office: Any, proof: Proof) -> Callable[[Progress], Actor]:
    """Whoever may close a kiosk: anybody who works here, and not the kiosk itself. Raises NameOfKiosk."""

    def job(_progress: Progress) -> Actor:
        actor = _signed_in(office, proof)
        if actor.role is Role.KIOSK:
            raise NameOfKiosk()
        if actor.role is Role.ORGANISATION:
            raise NotSignedIn()
        return actor

    return job


def come_back(entered: Entered, proof: Proof) -> Opener:
    """Sign in to the bank that is open behind a locked desk. A badge may do without a password: see ADR 0009."""

    def job(_progress: Progress) -> Entered:
        actor = _signed_in(entered.office, proof)
        if actor.role is Role.KIOSK:
            raise NameOfKiosk()
        return replace(entered, actor=actor)

    return job


def counted(job: Callable[[Progress], R], tries: Tries, proof: Proof) -> Callable[[Progress], R]:
    """The same, with a wrong password or badge counted against whoever is claimed to be there."""

    def attempt(progress: Progress) -> R:
        tries.begin(proof.where, proof.who)
        try:
            entered = job(progress)
        except (NotSignedIn, BadgeUnknown, RecoveryKeyWrong):
            raise
        except BaseException:
            tries.take_back(proof.where, proof.who)
            raise
        tries.forgive(proof.where, proof.who)
        return entered

    return attempt


def confirm(door: Door) -> None:
    """Somebody has the recovery key: the bank forgets it."""
    from timebank.services.staff import confirm_recovery_key

    door.do(confirm_recovery_key)


def take_back(entered: Entered) -> Callable[[Progress], None]:
    """Remove the bank that was just made: whoever made it thinks better of it."""

    def job(_progress: Progress) -> None:
        entered.office.take_back(entered.actor)

    return job


def throw_away(office: Any) -> Callable[[Progress], None]:
    """Close the examples and remove their file."""

    def job(_progress: Progress) -> None:
        office.throw_away()

    return job


def found_bank(where: str, name: str, admin: str, password: str) -> Opener:
    """Make a new bank with its first administrator."""

    def job(_progress: Progress) -> Entered:
        from timebank.office import Office
        from timebank.wording.talents import catalogue

        made = Office.found(
            where, name=name, admin=admin, password=password, talents=catalogue(), confirms=True
        )
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
            with empty_bank(where) as office:
                build_demo(office, plan_demo(today=demo_day(datetime.now(UTC))), progress.step)
        person = next(each for each in sources().staff if each.role is Role.COORDINATOR)
        office, actor = Office.open(where, person.name, person.password)
        return replace(_entered(office, actor, where, None), practice_password=person.password)

    return job


def _opened(proof: Proof, folder: str) -> tuple[Any, Actor]:
    from timebank.office import Office

    return Office.open(
        proof.where,
        proof.name,
        proof.password,
        badge=proof.badge,
        recovery_key=proof.recovery_key or None,
        backups=Path(folder) if folder else None,
    )


def _signed_in(office: Any, proof: Proof) -> Actor:
    """Who this is, in a bank that is open."""
    actor: Actor
    if proof.recovery_key:
        actor = office.sign_in_by_paper(proof.recovery_key, proof.name)
    elif proof.badge:
        actor = office.sign_in_by_badge(proof.badge, proof.password or None)
    else:
        actor = office.sign_in(proof.name, proof.password)
    return actor


def _unconfirmed(office: Any, actor: Actor) -> str | None:
    """The recovery key that nobody has yet, for who may see it: the program was stopped at the sheet."""
    from timebank.services.staff import unconfirmed_recovery_key

    if not actor.may(unconfirmed_recovery_key.permission, for_organisations=False):
        return None
    return office.ask(actor, unconfirmed_recovery_key) or None


def _entered(office: Any, actor: Actor, where: str, recovery_key: str | None) -> Entered:
    from timebank.services.staff import show_bank

    bank = office.ask(actor, show_bank)
    return Entered(office=office, actor=actor, bank=bank, where=where, recovery_key=recovery_key)


def backup(folder: str) -> Callable[[Any, Actor, Progress], Receipt]:
    """Long work that makes a backup in this folder; without one, beside the bank on this computer."""

    def job(office: Any, actor: Actor, progress: Progress) -> Receipt:
        from timebank.safekeeping import keep

        return keep(office, actor, Path(folder) if folder else None, progress)

    return job


def taking_over(
    source: Source, reason: str, folder: str, *, backs_up: bool
) -> Callable[[Any, Actor, Progress], TakenOver]:
    """Long work that books what a file holds, behind a backup in this folder; without one, where they usually go."""

    def job(office: Any, actor: Actor, progress: Progress) -> TakenOver:
        from timebank.taking_over import take_over

        chosen = Path(folder) if folder else None
        return take_over(office, actor, source, reason, backs_up=backs_up, folder=chosen, progress=progress)

    return job


def erasure(number: str, reason: str, order: UUID, folder: str) -> Callable[[Any, Actor, Progress], Erased]:
    """Long work that erases a member; `folder` is where this desk keeps its backups, empty for the usual one."""

    def job(office: Any, actor: Actor, _progress: Progress) -> Erased:
        from timebank.erasing import erase

        return erase(office, actor, number, reason, order, Path(folder) if folder else None)

    return job


def last_backup(entered: Entered, folder: str) -> Callable[[Progress], bool]:
    """Long work before the program closes: a backup of what was booked since the last one; whether it was needed."""

    def job(progress: Progress) -> bool:
        from timebank.services.safekeeping import show_safety

        if not entered.office.ask(entered.actor, show_safety).behind:
            return False
        backup(folder)(entered.office, entered.actor, progress)
        return True

    return job
