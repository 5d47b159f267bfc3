"""`member export`: all that is known about somebody."""

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.files import folder_for, write
from timebank.command_line.parser import Definition
from timebank.domain.numbers import read_account_number
from timebank.services.personal import export_member


def define_personal(export: Definition) -> None:
    """The options of each command."""
    export.takes("NUMBER", help_key="member")
    export.takes("--out", required=True, metavar="DIR")
    export.runs(_export)


def _export(call: Call) -> Answer:
    number = read_account_number(call.options.NUMBER)
    folder = folder_for(call.options.out)
    with call.signed_in() as bank:
        handed = bank.ask(export_member, number)
    about = handed.about
    made = {f"{about.number}.pdf": handed.paper, f"{about.number}.json": handed.file}
    for name, content in made.items():
        write(folder / name, content)
    files = [str(folder / name) for name in made]
    told = call.told("member.exported", name=about.name, number=about.number, files=", ".join(files))
    return Answer(data={"number": about.number, "name": about.name, "files": files}, lines=(told,))
