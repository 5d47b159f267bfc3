"""`talent list`: what help can be called."""

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.services.talents import list_talents


def define(_name: str, command: Definition) -> None:
    """The commands below `talent`."""
    (every,) = command.parts("talent", ["list"])
    every.runs(_list)


def _list(call: Call) -> Answer:
    with call.signed_in() as bank:
        found = bank.ask(list_talents)
    words = call.words
    data = [
        {
            # A talent has a code where others have a number; scripts find it under either name.
            "number": talent.code,
            "code": talent.code,
            "name": words.talent(talent.code, talent.own_name),
            "group": talent.group,
            "tag": talent.tag.value,
            "active": talent.active,
        }
        for talent in found
    ]
    rows = [
        [
            talent.code,
            words.talent(talent.code, talent.own_name),
            words.talent_group(talent.group),
            talent.tag.value,
        ]
        for talent in found
        if talent.active
    ]
    head = [call.told(f"heads.{key}") for key in ("code", "name", "group", "tag")]
    return Answer(data=data, lines=tuple(table(rows, head=head)))
