"""What other programs and people call the talents of the catalogue."""

from timebank.domain.errors import TalentUnknown
from timebank.formats.words import folded
from timebank.services.operation import Work
from timebank.wording import wording

_LANGUAGES = ("nl", "en")
_MOST_UNKNOWN = 50


class TalentWords:
    """Finds the talent behind a word: by the mapping, a code, or a name in Dutch or English.

    Raises TalentUnknown for a mapping that leads to no talent.
    """

    def __init__(self, work: Work, mapped: dict[str, str]) -> None:
        self.unknown: dict[str, None] = {}
        self._codes: dict[str, str] = {}
        self._found: dict[str, str | None] = {}
        talents = [talent for talent in work.talents.all() if talent.active]
        for talent in talents:
            names = [wording(language).talent(talent.code, talent.own_name) for language in _LANGUAGES]
            for name in (talent.code.replace("_", " "), talent.own_name, *names):
                if name:
                    self._codes.setdefault(folded(name), talent.code)
        known = {talent.code for talent in talents}
        for word, code in mapped.items():
            if code not in known:
                raise TalentUnknown(talent=code)
            self._codes[word] = code

    def of(self, word: str, note: str) -> tuple[str | None, str]:
        """The talent's code and the note. A word that is no talent goes into the note: nothing is lost."""
        if not word:
            return None, note
        if word not in self._found:
            self._found[word] = self._codes.get(folded(word))
        code = self._found[word]
        if code is not None:
            return code, note
        if len(self.unknown) < _MOST_UNKNOWN:
            self.unknown[word] = None
        return None, f"{word}: {note}" if note else word
