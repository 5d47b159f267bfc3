"""What somebody usually does, to be offered first: what they did most and last."""

from collections.abc import Iterable

_FADES = 0.95
"""What was done before counts this much less with every time that something was done since: half after thirteen."""


def usual(done: Iterable[tuple[str, bool]]) -> list[str]:
    """Activities, the most usual first, from (activity, whether it stands) newest first; False takes one time back."""
    weights: dict[str, float] = {}
    taken: dict[str, int] = {}
    weight = 1.0
    for activity, stands in done:
        if not stands:
            taken[activity] = taken.get(activity, 0) + 1
        elif taken.get(activity):
            # A reversal stands after what it took back.
            taken[activity] -= 1
        else:
            weights[activity] = weights.get(activity, 0.0) + weight
            weight *= _FADES
    return sorted(weights, key=lambda activity: -weights[activity])
