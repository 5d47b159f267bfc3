"""Figures about few people tell of each of them: which ones a report leaves out (DOMAIN section 4).

A figure about under ten people is left out, and with it so many others that nobody can work it out by taking what is
shown away from the sum. This holds within one report: of two reports whose periods overlap, one can still be subtracted
from the other, and nothing remembers which reports were given to whom.
"""

from collections.abc import Iterable, Sequence

SMALLEST_GROUP = 10
"""People whom a figure in a report or an export tells of, at the least. The coordinator's own screen shows them all."""

Group = frozenset[int]
"""People, by any number that tells them apart."""


def is_small(group: Group) -> bool:
    """Whether a figure about these people would tell of each of them. Nobody at all is no secret."""
    return 0 < len(group) < SMALLEST_GROUP


def left_out(
    cells: Sequence[Sequence[Group]], *, summed: bool, already: Iterable[int] = ()
) -> frozenset[int]:
    """The places in a column whose figures are left out.

    Each cell names the groups that its figure tells of: more than one where a second figure follows from it (what was
    confirmed from what was not). With `summed` the reader has the sum of the column too: then those left out are so many
    that together they are no small group either. `already` are places that something else leaves out.
    """
    hidden = {*already} | {at for at, groups in enumerate(cells) if any(map(is_small, groups))}
    while summed and hidden and any(map(is_small, _together([cells[at] for at in hidden]))):
        others = [at for at, groups in enumerate(cells) if at not in hidden and any(groups)]
        if not others:
            break
        hidden.add(min(others, key=lambda at: (sum(map(len, cells[at])), at)))
    return frozenset(hidden)


def _together(cells: Sequence[Sequence[Group]]) -> list[Group]:
    return [frozenset().union(*groups) for groups in zip(*cells, strict=True)]
