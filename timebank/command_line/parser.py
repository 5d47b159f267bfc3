"""The grammar of the command line: argparse, speaking the chosen language and raising instead of exiting."""

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NoReturn

from timebank.domain.privacy import NUMBERED
from timebank.wording import LANGUAGES, Wording

_NEGATIVE = re.compile(r"-[\d.,:]")
_FREE = frozenset({"TEXT", "REASON", "NAME", "NAME=TEXT"})


class WrongUse(Exception):
    """The command was not written as it must be. Exit status 2. Holds the sentence in the chosen language."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose every word comes from the catalogue."""

    def __init__(self, *, words: Wording, **options: Any) -> None:
        super().__init__(
            add_help=False,
            allow_abbrev=False,
            formatter_class=lambda prog: _Formatter(words, prog),
            **options,
        )
        self._words = words

    def error(self, message: str) -> NoReturn:
        """Raise WrongUse with argparse's message in our own words."""
        raise WrongUse(_told(self._words, message, self.prog))


class _Formatter(argparse.HelpFormatter):
    def __init__(self, words: Wording, prog: str) -> None:
        super().__init__(prog, max_help_position=30)
        self._words = words

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(
            usage, actions, groups, f"{self._words.command('usage')} " if prefix is None else prefix
        )


class Definition:
    """What one command takes, in the words of the catalogue."""

    def __init__(self, parser: Parser, words: Wording, *, own_language: bool = False) -> None:
        self.words = words
        self._parser = parser
        self._free_texts: list[str] = []
        self._arguments = parser.add_argument_group(words.command("arguments"))
        _add_general(parser, words, own_language=own_language)

    def takes(self, name: str, *, help_key: str | None = None, is_kept: bool = True, **facts: Any) -> None:
        """An argument of the command; its help is the text `takes.NAME` unless `help_key` names another.

        One whose `metavar` is TEXT, NAME or REASON is a free text, and a number in it may be a BSN, unless it is not kept
        (it is only looked for), or is a number by its nature.
        """
        key = help_key or name.lstrip("-").replace("-", "_").lower()
        told = _escaped(self.words.command(f"takes.{key}"))
        action = self._arguments.add_argument(name, help=told, **facts)
        if is_kept and facts.get("metavar") in _FREE and action.dest not in NUMBERED:
            self._free_texts.append(action.dest)
            self._parser.set_defaults(free_texts=tuple(self._free_texts))

    def runs(self, function: Callable[..., Any]) -> None:
        """The function that does the command."""
        self._parser.set_defaults(run=function)

    def opens(self, screen: str) -> None:
        """The command opens a screen instead of answering."""
        self._parser.set_defaults(screen=screen)

    def parts(
        self, noun: str, commands: Sequence[str], own_language: Sequence[str] = ()
    ) -> list["Definition"]:
        """The commands below this one, such as `member add`, in the order of `commands`.

        Behind those in `own_language` the option --language means something else.
        """
        below = _subcommands(self._parser, self.words)
        return [
            Definition(
                _added(below, command, f"{noun}_{command}", self.words),
                self.words,
                own_language=command in own_language,
            )
            for command in commands
        ]


class Told(Exception):
    """The user asked for a text, such as the help, and here it is. Exit status 0."""


class _Told(argparse.Action):
    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help=help)


class _Help(_Told):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        raise Told(parser.format_help().rstrip())


class _Version(_Told):
    def __call__(self, *_: object) -> NoReturn:
        # Imported late: looking through installed packages takes longer than all the rest of the help.
        from importlib.metadata import PackageNotFoundError, version

        try:
            raise Told(f"timebank {version('timebank')}")
        except PackageNotFoundError:
            raise Told("timebank") from None


def main_parser(words: Wording) -> Parser:
    """The parser of the program, without its commands."""
    parser = Parser(words=words, prog="timebank", description=words.command("program"))
    _add_general(parser, words, top=True)
    return parser


def subcommands(parser: Parser, words: Wording, names: Iterable[str]) -> dict[str, Definition]:
    """The program's commands by name, still without arguments of their own."""
    below = _subcommands(parser, words, required=False)
    return {name: Definition(_added(below, name, name, words), words) for name in names}


def _add_general(parser: Parser, words: Wording, *, top: bool = False, own_language: bool = False) -> None:
    """The options that every command takes, before and after its name."""
    group = parser.add_argument_group(words.command("general"))
    # Left out below the top, so that a command without them does not wipe out what stood before its name.
    missing = None if top else argparse.SUPPRESS
    told = {
        key: _escaped(words.command(f"general_options.{key}"))
        for key in ("database", "operator", "json", "language", "help", "version")
    }
    group.add_argument("--database", metavar="WHERE", default=missing, help=told["database"])
    group.add_argument("--operator", metavar="NAME", default=missing, help=told["operator"])
    group.add_argument(
        "--json", action="store_true", default=False if top else argparse.SUPPRESS, help=told["json"]
    )
    if not own_language:
        group.add_argument(
            "--language",
            choices=LANGUAGES,
            metavar="|".join(LANGUAGES),
            default=missing,
            help=told["language"],
        )
    group.add_argument("-h", "--help", action=_Help, help=told["help"])
    if top:
        group.add_argument("--version", action=_Version, help=told["version"])


def with_signs(words: Sequence[str]) -> list[str]:
    """The words with `--option -1:30` written as `--option=-1:30`: what begins with a minus and a figure is
    never an option here, and the command itself says what is wrong with it. `--option=--` gets a blank behind it:
    argparse would throw the value away and call the command with nothing."""
    joined: list[str] = []
    for position, word in enumerate(words):
        before = words[position - 1] if position else ""
        if _NEGATIVE.match(word) and before.startswith("--") and before != "--" and "=" not in before:
            joined[-1] = f"{before}={word}"
        elif word.startswith("--") and word.endswith("=--"):
            joined.append(f"{word} ")
        else:
            joined.append(word)
    return joined


def positive(text: str) -> int:
    """A whole number of one or more, for argparse."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def some_text(text: str) -> str:
    """A text with something in it, for argparse."""
    if not text.strip():
        raise ValueError(text)
    return text


def whole(text: str) -> int:
    """A whole number, for argparse."""
    return int(text)


def _subcommands(parser: Parser, words: Wording, *, required: bool = True) -> Any:
    return parser.add_subparsers(
        title=words.command("commands"), metavar="COMMAND", dest=argparse.SUPPRESS, required=required
    )


def _added(below: Any, name: str, key: str, words: Wording) -> Parser:
    told = words.command(f"does.{key}")
    parser: Parser = below.add_parser(name, words=words, help=_escaped(told), description=told)
    return parser


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


_MESSAGES = (
    (r"the following arguments are required: (?P<what>.+)", "missing"),
    (r"one of the arguments (?P<what>.+) is required", "missing"),
    (r"unrecognized arguments: (?P<what>.+)", "unknown"),
    (r"argument COMMAND: invalid choice: '?(?P<value>.*?)'? \(choose from .*\)", "no_such_command"),
    (r"argument (?P<what>.+?): invalid choice: '?(?P<value>.*?)'? \(choose from (?P<choices>.*)\)", "choice"),
    (r"argument (?P<what>.+?): expected .+", "value_missing"),
    (r"argument (?P<what>.+?): invalid \w+ value: '?(?P<value>.*?)'?", "value_wrong"),
    (r"argument (?P<what>.+?): ignored explicit argument .+", "no_value_wanted"),
    (r"argument (?P<what>.+?): not allowed with argument (?P<other>.+)", "not_together"),
)


def _told(words: Wording, message: str, prog: str) -> str:
    """The sentence for a message of argparse (which this project tests against every Python it supports)."""
    for pattern, key in _MESSAGES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            facts = {name: text.replace("'", "") for name, text in match.groupdict().items()}
            return words.command(f"wrong_use.{key}", prog=prog, **facts)
    return words.command("wrong_use.general", prog=prog)
