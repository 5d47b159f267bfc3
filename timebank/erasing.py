"""Erasing a member beside a bank in which desks go on working: the rows, then the old pages, then the lists of who went.

Killed at any moment, either nothing was erased or all of it: what is left to do is done when it is tried again, or when
the bank is opened next.
"""

import logging
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from timebank.domain.access import Actor
from timebank.domain.erasures import Erased, Erasure
from timebank.domain.errors import StorageTrouble
from timebank.office import Office
from timebank.services.erasing import erase_again, erase_member, known_again, list_erasures
from timebank.services.staff import list_operators, show_bank
from timebank.store import traces
from timebank.store.database import is_on_server
from timebank.store.erasure_lists import list_beside, list_in, read_lists, write_lists
from timebank.store.kept import usual_folder

_log = logging.getLogger(__name__)


def erase(
    office: Office, actor: Actor, number: str, reason: str, order: UUID, folder: Path | None = None
) -> Erased:
    """Erase a member, and write over what old pages of the database hold. `folder` is where this desk keeps backups.

    Raises what `erase_member` raises; then nothing was erased.
    """
    erased = office.do(actor, erase_member, number, order, reason)
    list_them(office, actor, [] if folder is None else [folder])
    return replace(erased, whole=clear_traces(office))


def clear_traces(office: Office) -> bool:
    """Write over old pages of the database as far as that is needed and possible now; whether nothing is left."""
    try:
        return not traces.are_left(office.database) or traces.clear(office.database)
    except StorageTrouble as trouble:
        _log.warning("old pages were not written over yet: %s", trouble.code)
        return False


def list_them(office: Office, actor: Actor, folders: Iterable[Path]) -> None:
    """Write who was erased beside the bank, in the usual folder of its backups, and in these."""
    if not actor.may(list_erasures.permission):
        return
    identity, gone = office.ask(actor, show_bank).identity, office.ask(actor, list_erasures)
    write_lists(_lists(office.database.where, identity, folders), identity, gone)


def listed(where: str, identity: str, backup: Path) -> list[Erasure]:
    """Who was erased, by the lists beside the place `where` a bank stands or will stand, and beside a backup of it."""
    return read_lists([*_lists(where, identity, [backup.parent]), list_beside(backup)], identity)


def erase_once_more(office: Office, actor: Actor, erasures: Iterable[Erasure], reason: str) -> int:
    """Erase again in a bank that was put back whom it knows again, and write over its old pages; gives how many."""
    listed = list(erasures)
    again = office.ask(actor, known_again, listed)
    numbers = {erasure.number for erasure in again}
    for operator in office.ask(actor, list_operators):
        if operator.active and operator.member in numbers:
            # The slot in which the file's key lies for them goes as well.
            office.dismiss_operator(actor, operator.name)
    if listed:
        office.do(actor, erase_again, listed, reason)
    if again:
        traces.clear(office.database)
    return len(again)


def _lists(where: str, identity: str, folders: Iterable[Path]) -> list[Path]:
    files = [] if is_on_server(where) else [list_beside(Path(where))]
    return [*files, *(list_in(folder, identity) for folder in (usual_folder(where), *folders))]
