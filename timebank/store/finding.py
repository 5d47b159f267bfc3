"""Finding people, and telling who may be the same person as somebody who is being enrolled."""

from collections.abc import Sequence

from timebank.domain.members import Found
from timebank.store.search import Search


class Finder(Search):
    """The search of one unit of work."""

    def doubles(self, names: Sequence[str], limit: int) -> list[Found]:
        """Members who may be the same person as somebody with these names, likeliest first.

        All words of one of the names must be met, in any order and spelling; a birth date is never
        asked, for many are registered as born on 1 January.
        """
        found: dict[str, Found] = {}
        for name in names:
            # A call name alone meets half the neighbourhood.
            if len(name.split()) < 2 and len(names) > 1:
                continue
            for one in self.find(name, limit):
                found.setdefault(one.code, one)
        return list(found.values())[:limit]
