"""What an entry comes to for everybody, in words: *Bij 5 mensen gaat 1 uur eraf. Bij Fatma komt 1 uur erbij.*"""

from collections.abc import Mapping

from timebank.domain.numbers import POT
from ui.kernel.wording import words

NAMED = 2
"""So many people are called by their names; of more it is told how many they are."""


def effect(changes: Mapping[str, int], names: Mapping[str, str]) -> str:
    """The sentences: first whose balance goes down, then whose goes up, last the pot.

    `changes` is in minutes by account code, in the order in which people were named; `names` what to call them.
    """
    groups: dict[int, list[str]] = {}
    for code, minutes in changes.items():
        if code != POT:
            groups.setdefault(minutes, []).append(names.get(code, code))
    told = [
        _people(minutes, groups[minutes]) for minutes in sorted(groups, key=lambda each: (each > 0, each))
    ]
    pot = changes.get(POT, 0)
    if pot:
        told.append(_said("pot_gains" if pot > 0 else "pot_pays", abs(pot)))
    return " ".join(told)


def _people(minutes: int, called: "list[str]") -> str:
    does = "gains" if minutes > 0 else "pays"
    if len(called) > NAMED:
        return _said(f"many_{does}", abs(minutes), count=len(called))
    return _said(f"some_{does}", abs(minutes), people=tuple(called))


def _said(key: str, minutes: int, **facts: object) -> str:
    """The verb follows the time: `1 uur gaat`, `30 minuten gaan`."""
    number = 1 if minutes % 60 == 0 or minutes == 1 else 2
    return words().sentence(f"desk.{key}", time_minutes=minutes, number=number, **facts)
