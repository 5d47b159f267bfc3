"""Copies of the whole bank: who may make them, and the line in the log that says one was made."""

from timebank.domain.access import Permission
from timebank.services.operation import Work, operation


@operation(Permission.BANK_BACK_UP)
def plan_backup(work: Work) -> int:
    """How many entries a backup that begins now will hold at least."""
    return work.ledger.head()[0]


@operation(Permission.BANK_BACK_UP)
def note_backup(work: Work, entries: int, head: str) -> None:
    """Write down that a backup was made and proved: how many entries it holds, and the seal of the last one."""
    work.note("note_backup", _books(entries, head))


@operation(Permission.BANK_MOVE)
def plan_move(work: Work) -> int:
    """How many entries stand in the bank that is about to move, or to be put back."""
    return work.ledger.head()[0]


@operation(Permission.BANK_MOVE)
def note_move(work: Work, entries: int, head: str) -> None:
    """Write down in the books that stay behind that they were copied to another database."""
    work.note("note_move", _books(entries, head))


@operation(Permission.BANK_MOVE)
def note_restore(work: Work, entries: int, head: str) -> None:
    """Write down in the books that are put back that they come from a backup."""
    work.note("note_restore", _books(entries, head))


def _books(entries: int, head: str) -> str:
    return f"{entries} {head[:16]}"
