"""The dictionary of variants: spellings of one name, in Latin letters and in its own script.

The dictionary knows what rules cannot: that Cemal and Gamal are Jamal, and that Mohammed and Mahmoud are two
names although they are built of the same letters. Two words that it knows as different names are never taken
for one another by sound or by a typing mistake.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from timebank.domain.names.folding import fold

_NO_GROUPS: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Variants:
    """Groups of spellings, ready to be asked in both directions. Made by `variants_of`."""

    groups: tuple[tuple[str, ...], ...]
    """Each group's folded spellings; a group's place in this tuple is its number."""
    spellings: tuple[str, ...]
    """All folded spellings, sorted, for prefixes; call names are not among them."""
    calls: frozenset[int]
    """The groups that are no spellings of one name but a name with the call names of its bearers."""
    _groups_of: dict[str, frozenset[int]]

    def of(self, word: str) -> frozenset[int]:
        """The groups that a folded word stands in; more than one where a spelling serves two names."""
        return self._groups_of.get(word, _NO_GROUPS)

    def starting_with(self, prefix: str, limit: int) -> frozenset[int]:
        """The groups with a spelling that starts with `prefix`, of at most `limit` spellings."""
        found: set[int] = set()
        start = bisect_left(self.spellings, prefix)
        for spelling in self.spellings[start : start + limit]:
            if not spelling.startswith(prefix):
                break
            found |= self._groups_of[spelling]
        return frozenset(found) - self.calls

    def spelled(self, group: int) -> tuple[str, ...]:
        """The folded spellings of a group, the commonest first."""
        return self.groups[group]


NO_VARIANTS = Variants((), (), frozenset(), {})


def variants_of(groups: Iterable[Iterable[str]], calls: Iterable[Iterable[str]] = ()) -> Variants:
    """A dictionary of these groups. A spelling of several words is kept as one (Abd al-Rahman).

    `calls` are groups of a name and the call names that its bearers go by (Hendrik, Henk).
    """
    spelled = [_folded(group) for group in groups]
    called = [_folded(group) for group in calls]
    groups_of: dict[str, set[int]] = {}
    for number, group in enumerate(spelled + called):
        for spelling in group:
            groups_of.setdefault(spelling, set()).add(number)
    return Variants(
        tuple(spelled + called),
        tuple(sorted({spelling for group in spelled for spelling in group})),
        frozenset(range(len(spelled), len(spelled) + len(called))),
        {spelling: frozenset(numbers) for spelling, numbers in groups_of.items()},
    )


def _folded(group: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(spelling).replace(" ", "") for spelling in group))
