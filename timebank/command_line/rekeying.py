"""`rekey`: a new key for an encrypted bank, after somebody left who might have kept a copy or the recovery key."""

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.opening import PasswordNotGiven, credentials
from timebank.command_line.parser import Definition
from timebank.command_line.values import place_of
from timebank.domain.progress import Unwatched
from timebank.rekeying import renew_key


def define(_name: str, command: Definition) -> None:
    """It takes nothing: the bank and the operator are those of every command."""
    command.runs(_rekey)


def _rekey(call: Call) -> Answer:
    by = credentials(call.options.operator, call.words)
    with by.sign_in(place_of(call.options.database)) as (office, actor):
        if by.password is None:
            # The paper opens the bank, but the new key has to be sealed under what somebody knows.
            raise PasswordNotGiven()
        made = renew_key(office, actor, by.password, call.progress() or Unwatched())
    return Answer(
        data={
            "file": made.where,
            "entries": made.books.entries,
            "head": made.books.head,
            "recovery_key": made.recovery_key,
        },
        lines=(
            call.told("rekey.made", file=made.where, entries=made.books.entries, head=made.books.head[:16]),
            call.told("founded.recovery_key"),
            "",
            f"  {made.recovery_key}",
            "",
            call.told("rekey.others", operator=actor.name),
            call.told("rekey.before"),
        ),
    )
