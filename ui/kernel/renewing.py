"""The key of a bank renewed from the screen, off the main thread: whoever may, done, and opened again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from timebank.domain.access import Actor
from timebank.domain.errors import Refusal, StorageTrouble
from ui.kernel import banks
from ui.kernel.banks import Entered, Proof
from ui.kernel.tasks import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewed:
    """The bank, open again; `trouble` says why its key is the old one."""

    entered: Entered
    trouble: Refusal | StorageTrouble | None = None


@dataclass(frozen=True, slots=True)
class KeyState:
    """Whether the bank has a key, and whether somebody left who knew it."""

    held: bool
    due: bool


def show_key(office: Any, actor: Actor) -> KeyState:
    """Whether this bank has a key that this operator may renew, and whether there is reason to."""
    from timebank.services.safekeeping import dismissed_since_key

    held = office.vault is not None and actor.may(dismissed_since_key.permission, for_organisations=False)
    return KeyState(held, held and office.ask(actor, dismissed_since_key))


def prove(entered: Entered, proof: Proof) -> Callable[[Progress], Actor]:
    """Whether this is the password of who works here. Raises NotSignedIn."""

    def job(_progress: Progress) -> Actor:
        actor: Actor = entered.office.sign_in(proof.name, proof.password)
        return actor

    return job


def renew(entered: Entered, proof: Proof, folder: str) -> Callable[[Progress], Renewed]:
    """Renew the key of this bank, which is closed by that, and open it again, whatever came of it.

    Raises what opening raises.
    """

    def job(progress: Progress) -> Renewed:
        from timebank.rekeying import renew_key

        trouble: Refusal | StorageTrouble | None = None
        try:
            renew_key(entered.office, entered.actor, proof.password, progress, confirms=True)
        except (Refusal, StorageTrouble) as error:
            trouble = error
        finally:
            entered.office.close()
        return Renewed(entered=banks.open_bank(proof, folder)(progress), trouble=trouble)

    return job
