"""Copies of the whole bank: who may make them, the line in the log that says one was made, and when one is due."""

from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.safekeeping import OVERDUE_AFTER, BackupMade, Safety
from timebank.services.operation import Work, operation


@operation(Permission.BANK_BACK_UP)
def plan_backup(work: Work) -> int:
    """How many entries a backup that begins now will hold at least."""
    return work.ledger.head()[0]


@operation(Permission.BANK_KEEP)
def show_safety(work: Work) -> Safety:
    """How this bank is kept. A bank to practise with need not be."""
    last = work.settings.last_backup()
    entries = work.ledger.head()[0]
    if last is None:
        days = work.books.days()
        late = days is not None and work.today - days[0] > OVERDUE_AFTER
        made_on, due, since = None, True, entries
    else:
        made_on = work.local_date(last.at)
        late = work.now - last.at > OVERDUE_AFTER
        due, since = made_on < work.today, max(0, entries - last.entries)
    real = not work.bank.demo
    return Safety(
        last=last,
        made_on=made_on,
        since=since,
        due=real and due,
        overdue=real and late,
        behind=real and since > 0,
    )


@operation(Permission.BANK_KEEP)
def note_backup(work: Work, made: BackupMade) -> Receipt:
    """Write down that a backup was made and looked through."""
    work.note("note_backup", _books(made.entries, made.head))
    work.settings.keep_last_backup(made)
    return Receipt(changed=frozenset({Topic.BACKUPS}))


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


@operation(Permission.BANK_MOVE)
def note_new_key(work: Work, unconfirmed: str = "") -> None:
    """Write down in the books that their file was written anew under another key.

    An older recovery key that nobody has yet is forgotten: it opens nothing now. The new one is kept as `unconfirmed`
    until somebody says to have it, or not at all.
    """
    work.settings.keep_recovery_key(unconfirmed)
    work.note("note_new_key", "")


@operation(Permission.BANK_MOVE)
def dismissed_since_key(work: Work) -> bool:
    """Whether somebody is let in no longer who knew the key of today; as far back as the log goes."""
    return work.audit.newest_of(("dismiss_operator", "note_new_key")) == "dismiss_operator"


def _books(entries: int, head: str) -> str:
    return f"{entries} {head[:16]}"
