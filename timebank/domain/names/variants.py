"""The dictionary of variants: spellings of one name, in Latin letters and in its own script.

The dictionary knows what rules cannot: that Cemal and Gamal are Jamal, and that Mohammed and Mahmoud are two
names although they are built of the same letters. Two words that it knows as different names are never taken
for one another by sound or by a typing mistake.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator

from timebank.domain.names.folding import fold, script_of
from timebank.domain.names.sounding import bones, gaps

_NO_GROUPS: frozenset[int] = frozenset()
_NEAR = 2


class Variants:
    """Groups of spellings, each with a number, ready to be asked in both directions.

    A spelling of several words is kept as one (Abd al-Rahman). Groups that share a spelling in an original
    script are one name. `calls` are groups of a name and the call names that its bearers go by (Hendrik, Henk).
    """

    def __init__(self, groups: Iterable[Iterable[str]], calls: Iterable[Iterable[str]] = ()) -> None:
        spelled = list(_joined([_folded(group) for group in groups]))
        called = [_folded(group) for group in calls]
        self._groups = spelled + called
        self.calls = frozenset(range(len(spelled), len(self._groups)))
        """The groups that are no spellings of one name."""
        of: dict[str, set[int]] = {}
        for number, group in enumerate(self._groups):
            for spelling in group:
                of.setdefault(spelling, set()).add(number)
        self._of = {spelling: frozenset(numbers) for spelling, numbers in of.items()}
        self._in_order = sorted({spelling for group in spelled for spelling in group})
        self._by_bones: dict[str, list[str]] = {}

    def __len__(self) -> int:
        return len(self._groups)

    def of(self, word: str) -> frozenset[int]:
        """The groups that a folded word stands in; more than one where a spelling serves two names."""
        return self._of.get(word, _NO_GROUPS)

    def starting_with(self, prefix: str, limit: int) -> frozenset[int]:
        """The groups with a spelling that starts with `prefix`, of at most `limit` spellings; no call names."""
        found: set[int] = set()
        start = bisect_left(self._in_order, prefix)
        for spelling in self._in_order[start : start + limit]:
            if not spelling.startswith(prefix):
                break
            found |= self._of[spelling]
        return frozenset(found) - self.calls

    def spelled(self, group: int) -> tuple[str, ...]:
        """The folded spellings of a group, the commonest first."""
        return self._groups[group]

    def apart(self, groups: frozenset[int], others: frozenset[int]) -> bool:
        """Whether these are known names, and different ones: none is the same, no two share spellings.

        One spelling in common does not make two names near: Kerim is Karim, Kerem is Karam.
        """
        if not groups or not others or groups & others:
            return False
        return not any(self._near(group, other) for group in groups for other in others)

    def heard(self, skeletons: Collection[str]) -> list[str]:
        """Spellings with these bones, or with these left when one of theirs is left out."""
        if not self._by_bones:
            # Made when the first question comes that nothing else answers: it takes a moment.
            self._by_bones = self._listened()
        return [spelling for skeleton in skeletons for spelling in self._by_bones.get(skeleton, ())]

    def _near(self, group: int, other: int) -> bool:
        return len(set(self._groups[group]).intersection(self._groups[other])) >= _NEAR

    def _listened(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for spelling in self._in_order:
            skeletons = bones(spelling)
            left = [gap for skeleton in skeletons[:2] for gap in gaps(skeleton)]
            for skeleton in dict.fromkeys((*skeletons, *left)):
                found.setdefault(skeleton, []).append(spelling)
        return found


def _folded(group: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(spelling).replace(" ", "") for spelling in group))


def _joined(groups: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The groups, those together that share a spelling in an original script: محمد is one name in every area."""
    place: dict[str, int] = {}
    leads = list(range(len(groups)))

    def lead(number: int) -> int:
        while leads[number] != number:
            number = leads[number]
        return number

    for number, group in enumerate(groups):
        for spelling in group:
            if script_of(spelling) != "latin":
                other = lead(place.setdefault(spelling, number))
                leads[max(other, lead(number))] = min(other, lead(number))
    together: dict[int, list[str]] = {}
    for number, group in enumerate(groups):
        together.setdefault(lead(number), []).extend(group)
    for spellings in together.values():
        yield tuple(dict.fromkeys(spellings))
