"""Whether what was typed leads to one person beyond doubt, or what to say when it does not."""

from PySide6.QtCore import QObject

from timebank.domain.errors import AccountClosed
from timebank.domain.members import Found
from timebank.domain.names import fold
from ui.kernel.wording import told
from ui.pages.desk.line import Person

LEAST_DIGITS = 3
"""A number shorter than this is one that is still being typed."""


class Judge(QObject):
    """Rather asks once more than takes a namesake or somebody who only sounds alike."""

    def verdict(
        self, text: str, found: "tuple[Found, ...]", meant: Found | None, *, pointed_at: bool
    ) -> Person | str:
        """The person, or the sentence that tells why nobody is taken.

        `meant` is the row that is lit; `pointed_at` says that somebody lit it on purpose.
        """
        if meant is None:
            return self.unknown(text, None)
        if not meant.open:
            return told(AccountClosed(number=meant.code, name=meant.name))
        if pointed_at:
            return Person.of(meant)
        if meant.doubtful:
            return self.unknown(text, meant)
        if sum(fold(each.name) == fold(meant.name) for each in found) > 1:
            return self.tr("More people are called %1. Choose with the arrow keys.").replace("%1", meant.name)
        return Person.of(meant)

    def unknown(self, text: str, meant: Found | None) -> str:
        """The sentence for a name that is not in the list."""
        if meant is None:
            sentence = self.tr("“%1” is not in the list. Enrol a new person with Ctrl+N.")
        else:
            sentence = self.tr("“%1” is not in the list. Do you mean %2? Or enrol a new person (Ctrl+N).")
            sentence = sentence.replace("%2", meant.name)
        return sentence.replace("%1", text)


def number_in(text: str) -> str | None:
    """The text, when it can only be a number: digits, perhaps with a hyphen in it."""
    plain = text.replace("-", "").replace(" ", "")
    return text if plain.isdecimal() and len(plain) >= LEAST_DIGITS else None
