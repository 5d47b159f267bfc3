"""Names and icons of the bank's talents, read once and again when they change."""

from collections.abc import Sequence

from timebank.domain.talents import Talent
from ui.kernel.wording import words

UNKNOWN_ICON = "sprout"


class TalentBook:
    """The catalogue as screens need it: what a code is called now, in the language of the screen, and its icon."""

    def __init__(self) -> None:
        self._talents: dict[str, Talent] = {}

    def replace(self, talents: Sequence[Talent]) -> None:
        """The catalogue was read (again)."""
        self._talents = {talent.code: talent for talent in talents}

    def name(self, code: str | None) -> str:
        """What a talent is called; empty for none."""
        if code is None:
            return ""
        talent = self._talents.get(code)
        if talent is not None and talent.own_name:
            return talent.own_name
        return words().talent(code)

    def own_name(self, code: str) -> str:
        """The name that the centre gave it, in every language; empty where it goes by that of the catalogue."""
        talent = self._talents.get(code)
        return talent.own_name or "" if talent is not None else ""

    def icon(self, code: str | None) -> str:
        """The name of a talent's icon."""
        talent = self._talents.get(code or "")
        return talent.icon if talent is not None else UNKNOWN_ICON

    def in_use(self) -> list[Talent]:
        """Talents that can be chosen, by name."""
        return sorted(
            (talent for talent in self._talents.values() if talent.active),
            key=lambda talent: self.name(talent.code).casefold(),
        )
