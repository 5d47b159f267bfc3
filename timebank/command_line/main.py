"""From the words on the command line to an answer and an exit status."""

import errno
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module

from timebank.command_line import answers, interrupts
from timebank.command_line.answers import complain, say
from timebank.command_line.call import Call
from timebank.command_line.free_text import with_warning
from timebank.command_line.logs import LogFile, log_fault
from timebank.command_line.parser import Told, WrongUse, main_parser, subcommands, with_signs
from timebank.command_line.values import operator_of, place_of
from timebank.domain.errors import Cancelled, DiskFull, Refusal, StorageTrouble
from timebank.wording import LANGUAGES, Wording, wording

_DESK, _KIOSK = "desk", "kiosk"
_ROOMS = {
    "demo": "founding",
    "init": "founding",
    "member": "members",
    "organisation": "organisations",
    "operator": "operators",
    "talent": "talents",
    "words": "words",
    "record": "exchanges",
    "confirm": "exchanges",
    "decline": "exchanges",
    "sign": "exchanges",
    "reverse": "exchanges",
    "give": "transfers",
    "grant": "transfers",
    "settle": "transfers",
    "offer": "offers",
    "balance": "books",
    "statement": "statements",
    "certificate": "certificates",
    "card": "cards",
    "voice": "voices",
    "slip": "papers",
    "letter": "papers",
    "notice": "papers",
    "import": "imports",
    "export": "exports",
    "verify": "books",
    "backup": "safekeeping",
    "restore": "safekeeping",
    "move": "safekeeping",
    "rekey": "rekeying",
    "server-setup": "server",
    "activity": "activities",
    "month": "months",
    "privacy": "privacy",
}
"""In which module each command is, in the order of the help; a module is imported when its command is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRequest:
    """The wish to open the desktop app, with what was said on the command line and in the environment."""

    database: str
    operator: str | None
    language: str | None
    kiosk: bool = False
    """The kiosk is wanted in place of the desk."""


def main(argv: Sequence[str] | None = None, desk: Callable[[DeskRequest], int] | None = None) -> int:
    """Do what the words ask and give the exit status; never raises, save for what ends the interpreter.

    `desk` opens the desktop app: for `desk`, `kiosk`, or no command at all. Without it, as where no screen is installed,
    these are wrong use.
    """
    typed = list(sys.argv[1:] if argv is None else argv)
    answers.speak_utf8()
    as_json = "--json" in typed
    words = wording(_language(typed))
    log = LogFile()
    logging.getLogger().addHandler(log)
    try:
        status = _answered(typed, words, desk, as_json=as_json)
        if log.reported:
            answers.remark(words.command("not_all_went_well", file=str(log.file)))
        return status
    except Told as told:
        say(answers.Answer(data=None, lines=tuple(str(told).splitlines())), as_json=False)
        return answers.DONE
    except WrongUse as error:
        complain("wrong_use", str(error), as_json=as_json)
        return answers.WRONG_USE
    except Refusal as error:
        complain(error.code, _sentence(error, words), as_json=as_json)
        return answers.REFUSED
    except StorageTrouble as error:
        complain(error.code, words.refusal(error), as_json=as_json)
        return answers.NO_DATABASE
    except (KeyboardInterrupt, Cancelled):
        complain("cancelled", words.command("cancelled"), as_json=as_json)
        return answers.CANCELLED
    except BrokenPipeError:
        _let_go_of_output()
        return answers.DONE
    except Exception as error:  # noqa: BLE001 - the last resort: a person gets a sentence, the log the rest
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            _let_go_of_output()
            complain(DiskFull().code, words.refusal(DiskFull()), as_json=as_json)
            return answers.NO_DATABASE
        log_fault(error)
        complain("fault", words.command("fault", file=str(log.file)), as_json=as_json)
        return answers.FAULT
    finally:
        logging.getLogger().removeHandler(log)
        log.close()


def _answered(
    typed: list[str], words: Wording, desk: Callable[[DeskRequest], int] | None, *, as_json: bool
) -> int:
    options = _parsed(typed, words)
    if options.run is None:
        if desk is None:
            raise WrongUse(words.command("wrong_use.no_desk"))
        return desk(
            DeskRequest(
                database=place_of(options.database),
                operator=operator_of(options.operator) or None,
                language=options.language,
                kiosk=options.screen == _KIOSK,
            )
        )
    with interrupts.heard():
        answer: answers.Answer = options.run(Call(options=options, words=words))
    answer = with_warning(answer, options, words)
    say(answer, as_json=as_json)
    return answer.status


def _parsed(typed: list[str], words: Wording) -> Namespace:
    try:
        typed = [_as_text(word) for word in typed]
    except UnicodeError:
        raise WrongUse(words.command("wrong_use.no_text")) from None
    parser = main_parser(words)
    defined = subcommands(parser, words, [*_ROOMS, _DESK, _KIOSK])
    defined[_KIOSK].opens(_KIOSK)
    for name, room in _ROOMS.items():
        if name in typed:
            import_module(f"timebank.command_line.{room}").define(name, defined[name])
    parser.set_defaults(run=None, screen=_DESK, free_texts=())
    return parser.parse_args(with_signs(typed))


def _as_text(word: str) -> str:
    """The word in UTF-8, also where the system's locale made Python read it as something else."""
    if "\0" in word:
        raise UnicodeError("no text holds a NUL")
    return word if word.isascii() else os.fsencode(word).decode("utf-8")


def _language(typed: Sequence[str]) -> str:
    """The language that was asked for, else that of the system where we speak it, else Dutch."""
    if "certificate" in typed and "issue" in typed:
        # Behind this command the option names the second language of the paper.
        typed = typed[: typed.index("certificate")]
    asked = ""
    for position, word in enumerate(typed):
        name, _, given = word.partition("=")
        if name == "--language":
            asked = given or "".join(typed[position + 1 : position + 2])
    if asked in LANGUAGES:
        return asked
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if local := os.environ.get(variable):
            return local[:2] if local[:2] in LANGUAGES and local[2:3] in ("", "_", ".", "@") else "nl"
    return "nl"


def _sentence(error: Refusal, words: Wording) -> str:
    """The sentence of the screens, or our own where the command line refuses what no screen would."""
    if (key := getattr(error, "command_key", None)) is not None:
        return words.command(key, **error.facts)
    return words.refusal(error)


def _let_go_of_output() -> None:
    """Where the answer cannot be written, let the interpreter's own last flush go nowhere, quietly."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
