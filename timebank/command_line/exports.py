"""`export`: the books for other programs."""

from pathlib import Path

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.services.exports import ExportFormat, export_books


def define(_name: str, command: Definition) -> None:
    """The options of `export`."""
    command.takes(
        "--format",
        required=True,
        choices=[wanted.value for wanted in ExportFormat],
        help_key="export_format",
    )
    command.takes("--out", required=True, metavar="PATH", help_key="export_out")
    command.runs(_export)


def _export(call: Call) -> Answer:
    wanted, out = ExportFormat(call.options.format), Path(call.options.out)
    with call.signed_in() as bank:
        told = bank.ask(export_books, wanted, out, call.progress())
    files = [str(file) for file in told.files]
    return Answer(
        data={"entries": told.entries, "files": files},
        lines=(call.told("export.written", entries=told.entries), *files),
    )
