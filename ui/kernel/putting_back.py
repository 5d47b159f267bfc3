"""A backup put back from the screen: looked at first, then done; all of it off the main thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from timebank.domain.access import Actor
from ui.kernel.banks import Entered, Proof
from ui.kernel.tasks import Progress

if TYPE_CHECKING:
    from timebank.found_backups import FoundBackup
    from timebank.safekeeping import Restored

MOST = 6
"""Backups that are offered; whoever wants an older one chooses its file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutBack:
    """What came of it, or would come: the name of the bank in the backup, and the local days between which what goes was recorded."""

    bank: str
    came: Restored
    first: date | None = None
    last: date | None = None


def list_backups(folder: str, where: str) -> Callable[[Progress], tuple[FoundBackup, ...]]:
    """The newest backups in the folder of this desk, or where they go as long as nobody chose one."""

    def job(_progress: Progress) -> tuple[FoundBackup, ...]:
        from timebank.found_backups import backups_of

        return backups_of(where, Path(folder) if folder else None, MOST)

    return job


def put_back(
    proof: Proof, to: str, *, looks: bool, there: Entered | None, done: list[PutBack]
) -> Callable[[Progress], PutBack]:
    """Look what the backup at `proof.where` would do in the place `to`, or do it, as whoever signs in to the backup.

    `there` is the bank at `to` where it is open here: a look leaves it open, doing it closes it, whatever comes of it.
    Otherwise it is opened with the same proof. What was done is in `done`, also when somebody stopped it too late.
    """

    @contextmanager
    def standing() -> Iterator[tuple[Any, Actor]]:
        if there is not None:
            try:
                yield there.office, there.actor
            finally:
                if not looks:
                    there.office.close()
            return
        office, actor = _open(proof, to)
        with office:
            yield office, actor

    def job(progress: Progress) -> PutBack:
        from timebank.safekeeping import restore, staged
        from timebank.services.staff import show_bank

        backup = Path(proof.where)
        try:
            with staged(backup, to) as copy:
                office, actor = _open(proof, str(copy), keeps_backup=False)
                with office:
                    bank = office.ask(actor, show_bank)
                    came = restore(
                        office,
                        actor,
                        to,
                        standing=standing,
                        replaces=not looks,
                        looks=looks,
                        progress=progress,
                        backup=backup,
                    )
        finally:
            if there is not None and not looks:
                there.office.close()
        made = _told(bank.name, came, ZoneInfo(bank.time_zone))
        done.append(made)
        return made

    return job


def _told(bank: str, came: Restored, zone: ZoneInfo) -> PutBack:
    loss = came.loss
    if loss is None or loss.first is None or loss.last is None:
        return PutBack(bank=bank, came=came)
    first, last = (moment.astimezone(zone).date() for moment in (loss.first, loss.last))
    return PutBack(bank=bank, came=came, first=first, last=last)


def _open(proof: Proof, where: str, *, keeps_backup: bool = True) -> tuple[Any, Actor]:
    from timebank.office import Office

    return Office.open(
        where,
        proof.name,
        proof.password,
        recovery_key=proof.recovery_key or None,
        guarded=False,
        keeps_backup=keeps_backup,
    )
