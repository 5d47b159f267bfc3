"""`slip`, `letter` and `notice`: papers to sign, to send and to hand out."""

from pathlib import Path

from timebank.command_line import values
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.files import read_bytes, write
from timebank.command_line.parser import Definition, positive
from timebank.domain.certificates import OWN_LANGUAGE
from timebank.domain.errors import SourceNotText
from timebank.domain.papers import LetterOrder, SlipForm, Window
from timebank.services.letters import letters_paper, note_letters
from timebank.services.notices import give_notice, notice_paper
from timebank.services.slip_papers import blank_slips, slip_paper
from timebank.wording import LANGUAGES

_FIRST_LANGUAGE = "nl"


def define(name: str, command: Definition) -> None:
    """The options of `slip`, of `letter` and of `notice`."""
    {"slip": _define_slip, "letter": _define_letter, "notice": _define_notice}[name](command)


def _define_slip(command: Definition) -> None:
    command.takes("ENTRY", nargs="?", help_key="slip_entry")
    command.takes("--out", required=True, metavar="FILE", help_key="paper_file")
    command.takes("--form", choices=[form.value for form in SlipForm], default=SlipForm.A6.value)
    command.takes("--second", choices=LANGUAGES, metavar="|".join(LANGUAGES), help_key="second_language")
    command.takes("--count", type=positive, default=4, metavar="N", help_key="slip_count")
    command.runs(_slip)


def _define_letter(command: Definition) -> None:
    command.takes("NUMBER", nargs="+", help_key="letter_to")
    command.takes("--text", required=True, metavar="FILE", help_key="letter_text")
    command.takes("--subject", default="", metavar="TEXT", help_key="letter_subject")
    command.takes("--hours", action="store_true", help_key="letter_hours")
    command.takes("--window", choices=[window.value for window in Window], default=Window.LEFT.value)
    command.takes("--out", required=True, metavar="FILE", help_key="paper_file")
    command.runs(_letter)


def _define_notice(command: Definition) -> None:
    command.takes("NUMBER", help_key="member")
    command.takes("--second", choices=LANGUAGES, metavar="|".join(LANGUAGES), help_key="notice_language")
    command.takes("--out", required=True, metavar="FILE", help_key="paper_file")
    command.runs(_notice)


def _slip(call: Call) -> Answer:
    options = call.options
    form, file = SlipForm(options.form), Path(options.out)
    with call.signed_in() as bank:
        if options.ENTRY is None:
            paper = bank.ask(blank_slips, form, options.second, options.count)
        else:
            entry = values.entry_id(options.ENTRY)
            paper = bank.ask(slip_paper, entry, form, options.second or OWN_LANGUAGE)
        write(file, paper)
    return Answer(
        data={"entry": options.ENTRY, "file": str(file)},
        lines=(call.told("paper.written", file=str(file)),),
    )


def _letter(call: Call) -> Answer:
    options = call.options
    numbers = tuple(dict.fromkeys(values.numbers(options.NUMBER)))
    try:
        text = read_bytes(Path(options.text)).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceNotText(file=options.text) from error
    order = LetterOrder(
        numbers=numbers,
        texts={_FIRST_LANGUAGE: text},
        subjects={_FIRST_LANGUAGE: options.subject},
        with_hours=options.hours,
        window=Window(options.window),
    )
    file = Path(options.out)
    with call.signed_in() as bank:
        paper = bank.ask(letters_paper, order, progress=call.progress())
        bank.do(note_letters, numbers)
        write(file, paper)
    return Answer(
        data={"letters": list(numbers), "file": str(file)},
        lines=(call.told("paper.written", file=str(file)),),
    )


def _notice(call: Call) -> Answer:
    options = call.options
    (number,), file = values.numbers([options.NUMBER]), Path(options.out)
    with call.signed_in() as bank:
        paper = bank.ask(notice_paper, number, options.second or OWN_LANGUAGE)
        bank.do(give_notice, number)
        write(file, paper)
    return Answer(
        data={"number": number, "file": str(file)},
        lines=(call.told("paper.written", file=str(file)),),
    )
