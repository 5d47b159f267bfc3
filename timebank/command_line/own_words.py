"""What somebody adds to the hours on their certificate: competences, a level of Dutch, their own story."""

from typing import cast, get_args

from timebank.command_line.call import Call
from timebank.command_line.parser import Definition
from timebank.domain.certificates import Basis, Competence, DutchLevel, LanguageLevel, OwnWords
from timebank.domain.errors import ChoiceUnknown
from timebank.wording.competences import competence_codes

_LEVELS = [f"{level}={basis}" for level in get_args(DutchLevel) for basis in get_args(Basis)]


def define_own_words(issue: Definition) -> None:
    """The options of `certificate issue` for one member."""
    issue.takes("--can", action="append", default=[], metavar="TEXT", help_key="own_can")
    issue.takes("--observed", action="append", default=[], metavar="NAME=TEXT", help_key="own_observed")
    issue.takes("--dutch", choices=_LEVELS, metavar="LEVEL=exam|self_rated", help_key="own_dutch")
    issue.takes("--reflection", default="", metavar="TEXT", help_key="own_reflection")


def own_words_of(call: Call, members: tuple[str, ...]) -> dict[str, OwnWords]:
    """What was written, by the number of the one member it belongs to."""
    options = call.options
    level, _, basis = (options.dutch or "").partition("=")
    words = OwnWords(
        competences=(
            *(_observed(text) for text in options.observed),
            *(_competence(text) for text in options.can),
        ),
        dutch=LanguageLevel(level=cast("DutchLevel", level), basis=cast("Basis", basis)) if level else None,
        reflection=" ".join(options.reflection.split()),
    )
    if words == OwnWords():
        return {}
    if len(set(members)) != 1:
        call.wrong_use("one_member", prog="timebank certificate issue")
    return {members[0]: words}


def _competence(text: str, observer: str = "") -> Competence:
    """A code of the catalogue, or words of one's own."""
    if text in competence_codes():
        return Competence(code=text, observer=observer)
    return Competence(text=text.strip(), observer=observer)


def _observed(text: str) -> Competence:
    name, _, what = text.partition("=")
    if not name.strip() or not what.strip():
        raise ChoiceUnknown(choice=text[:40], choices="NAME=TEXT")
    return _competence(what.strip(), " ".join(name.split()))
