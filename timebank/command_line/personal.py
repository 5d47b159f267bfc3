"""`member export` and `member erase`: all that is known about somebody, and forgetting it."""

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.files import folder_for, write
from timebank.command_line.parser import Definition
from timebank.domain.ids import new_id
from timebank.domain.numbers import read_account_number
from timebank.services.personal import export_member


def define_personal(export: Definition, erase: Definition) -> None:
    """The options of each command."""
    erase.takes("NUMBER", help_key="member")
    erase.takes("--reason", required=True, metavar="TEXT")
    erase.runs(_erase)
    export.takes("NUMBER", help_key="member")
    export.takes("--out", required=True, metavar="DIR")
    export.runs(_export)


def _export(call: Call) -> Answer:
    number = read_account_number(call.options.NUMBER)
    with call.signed_in() as bank:
        handed = bank.ask(export_member, number)
    folder = folder_for(call.options.out)
    about = handed.about
    made = {f"{about.number}.pdf": handed.paper, f"{about.number}.json": handed.file}
    for name, content in made.items():
        write(folder / name, content)
    files = [str(folder / name) for name in made]
    told = call.told("member.exported", name=about.name, number=about.number, files=", ".join(files))
    return Answer(data={"number": about.number, "name": about.name, "files": files}, lines=(told,))


def _erase(call: Call) -> Answer:
    # Late, so that a word of help needs no database.
    from timebank.erasing import erase

    number = read_account_number(call.options.NUMBER)
    with call.signed_in() as bank:
        erased = erase(bank.office, bank.actor, number, call.options.reason, new_id())
    data = {
        "number": erased.number,
        "erased": erased.on.isoformat(),
        "repeated": erased.repeated,
        "settled": erased.settled_minutes,
        "whole": erased.whole,
    }
    lines = [
        call.told(
            "member.erased_before" if erased.repeated else "member.erased",
            number=erased.number,
            date=erased.on,
        )
    ]
    if erased.settled_minutes:
        key = "to_pot" if erased.settled_minutes > 0 else "by_pot"
        lines.append(call.told(f"member.erased_{key}", time_minutes=abs(erased.settled_minutes)))
    lines.append(call.told("member.erased_whole" if erased.whole else "member.erased_partly"))
    return Answer(data=data, lines=tuple(lines))
