"""The pot of the community among people: it gets gifts and gives where help is needed."""

from timebank.domain.members import Found
from timebank.domain.names import fold
from timebank.domain.numbers import POT
from ui.kernel.wording import words
from ui.pages.desk.line import Person


def the_pot() -> Person:
    """The pot, as somebody who was chosen."""
    return Person(code=POT, name=words().word("accounts", "pot"))


def found_pot(text: str) -> tuple[Found, ...]:
    """The pot, when what was typed begins its name, or a word of its name."""
    pot, wanted = the_pot(), fold(text)
    names = (fold(pot.name), *fold(pot.name).split(), fold(POT))
    if not wanted or not any(name.startswith(wanted) for name in names):
        return ()
    return (Found(code=pot.code, name=pot.name, kind="pot"),)
