"""Whether the books are what was asked for and answered: every entry in one order that all who looked could see.

The order of the books is the one that counts. An answer means that it is there, exactly once and with the right
minutes; a refusal that it is not; whoever asked after an answer stands behind it; whoever looked saw the beginning of
that one order: all that was answered before they began, nothing that was asked for after they ended, and the balances
that come of it. That is strict serialisability, judged for every entry and every look.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from math import inf
from typing import Any
from uuid import UUID

from tests.faults.bank_test.history import Deed, Wish
from timebank.domain.limits import Limits
from timebank.domain.numbers import POT

ENOUGH = 20
"""So many faults are told; more would say nothing more."""

LIMITED = frozenset({Deed.EXCHANGE, Deed.GIFT})
"""What a blocking limit holds for: an undo may pass it, and *taalruil* leaves every balance where it was."""

EXPECTED_REFUSALS = {
    Deed.EXCHANGE: {"beyond_limit"},
    Deed.GIFT: {"beyond_limit"},
    Deed.SWAP: set[str](),
    Deed.UNDO: {"already_reversed", "reversal_not_reversible", "not_yours_to_reverse"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """An entry as it stands in the books."""

    sequence: int
    id: UUID
    digest: str
    moves: dict[str, int]
    logged: int = 1


@dataclass(slots=True)
class Told:
    """What all histories say together."""

    wishes: dict[UUID, Wish] = field(default_factory=dict)
    asked: dict[UUID, int] = field(default_factory=dict)
    answered: dict[UUID, int] = field(default_factory=dict)
    refused: dict[UUID, str] = field(default_factory=dict)
    booked_by: Counter[UUID] = field(default_factory=Counter)
    """How often an answer said of this key that it was booked just now."""
    looks: list[dict[str, Any]] = field(default_factory=list)
    troubles: Counter[str] = field(default_factory=Counter)
    broke: list[str] = field(default_factory=list)
    verified: int = 0
    unverified: list[str] = field(default_factory=list)
    repeats: int = 0

    @classmethod
    def of(cls, lines: Iterable[dict[str, Any]]) -> "Told":
        """Read them."""
        told = cls()
        for line in lines:
            told._take(line)
        return told

    def undecided(self) -> list[Wish]:
        """What was asked for and never answered: nobody knows yet whether it is there."""
        return [
            wish for key, wish in self.wishes.items() if key not in self.answered and key not in self.refused
        ]

    def _take(self, line: dict[str, Any]) -> None:
        key = UUID(line["id"]) if "id" in line else None
        match line["what"]:
            case "asks":
                wish = Wish.read(line["wish"])
                self.repeats += wish.id in self.wishes
                self.wishes[wish.id] = wish
                self.asked[wish.id] = min(line["at"], self.asked.get(wish.id, line["at"]))
            case "done" if key is not None:
                self.answered[key] = min(line["at"], self.answered.get(key, line["at"]))
                self.booked_by[key] += not any(line["repeated"])
                if len(set(line["repeated"])) > 1:
                    self.broke.append(f"{key}: one half had been booked before, the other not")
            case "refused" if key is not None:
                self.refused[key] = line["code"]
            case "trouble":
                self.troubles[line["code"]] += 1
            case "looked":
                self.looks.append(line)
            case "verified":
                self.verified += 1
                self.unverified += line["faults"]
            case "broke":
                self.broke.append(line["text"])


def faults(told: Told, books: list[Booked], balances: dict[str, int], limits: Limits) -> list[str]:
    """Everything that is not as it should be, the first of it in words; `books` in their own order."""
    found: list[str] = []
    for fault in _faults(told, books, balances, limits):
        found.append(fault)
        if len(found) == ENOUGH:
            break
    return found


def _faults(told: Told, books: list[Booked], balances: dict[str, int], limits: Limits) -> Iterator[str]:
    yield from told.broke
    yield from (f"verify: {fault}" for fault in told.unverified)
    wish_of = {entry: wish for wish in told.wishes.values() for entry in wish.ids()}
    yield from _of_answers(told, books, wish_of)
    yield from _of_entries(books, wish_of)
    yield from _of_order(told, books, wish_of)
    states = list(_states(books))
    yield from _of_limits(books, states, wish_of, limits)
    yield from _of_looks(told, books, states, wish_of)
    if _moved(states[-1]) != _moved(balances):
        yield f"the balances are {_moved(balances)}, the postings make {_moved(states[-1])}"


def _of_answers(told: Told, books: list[Booked], wish_of: dict[UUID, Wish]) -> Iterator[str]:
    times = Counter(entry.id for entry in books)
    yield from (f"{key} stands {count} times in the books" for key, count in times.items() if count > 1)
    yield from (f"{key} was never asked for" for key in times if key not in wish_of)
    for key, wish in told.wishes.items():
        there = [entry in times for entry in wish.ids()]
        if any(there) and not all(there):
            yield f"{key} is there by half"
        if key in told.answered and not all(there):
            yield f"{key} was acknowledged and is not there"
        if key in told.refused:
            if any(there):
                yield f"{key} was refused ({told.refused[key]}) and is there"
            if told.refused[key] not in EXPECTED_REFUSALS[wish.deed]:
                yield f"{key}: {wish.deed} was refused as {told.refused[key]}"
        if told.booked_by[key] > 1:
            yield f"{key} was booked {told.booked_by[key]} times by what the answers say"


def _of_entries(books: list[Booked], wish_of: dict[UUID, Wish]) -> Iterator[str]:
    by_id = {entry.id: entry for entry in books}
    for place, entry in enumerate(books):
        if entry.sequence != place + 1:
            yield f"number {place + 1} is missing: {entry.sequence} comes instead"
        if entry.logged != 1:
            yield f"{entry.id} has {entry.logged} lines in the log"
        wish = wish_of.get(entry.id)
        if wish is None:
            continue
        if wish.undoes is not None:
            undone = by_id[wish.undoes].moves
            wanted = {code: -minutes for code, minutes in undone.items()}
        else:
            wanted = wish.moves()[entry.id]
        if _moved(wanted) != _moved(entry.moves):
            yield f"{entry.id} moves {entry.moves}, asked for was {wanted}"
        if wish.deed is Deed.SWAP and entry.id == wish.id:
            (half,) = wish.ids()[1:]
            if half in by_id and by_id[half].sequence != entry.sequence + 1:
                yield f"something stands between the halves of {wish.id}"


def _of_order(told: Told, books: list[Booked], wish_of: dict[UUID, Wish]) -> Iterator[str]:
    """Nobody who asked after an answer stands before it."""
    latest = 0.0
    for entry in books:
        wish = wish_of.get(entry.id)
        if wish is None:
            continue
        if told.answered.get(wish.id, inf) < latest:
            yield f"{entry.id} had been acknowledged before something in front of it was asked for"
        latest = max(latest, told.asked[wish.id])


def _states(books: list[Booked]) -> Iterator[dict[str, int]]:
    """Every balance after so many entries, from none to all."""
    state: dict[str, int] = {}
    yield state
    for entry in books:
        state = dict(state)
        for code, minutes in entry.moves.items():
            state[code] = state.get(code, 0) + minutes
        yield state


def _of_limits(
    books: list[Booked], states: list[dict[str, int]], wish_of: dict[UUID, Wish], limits: Limits
) -> Iterator[str]:
    for entry, after in zip(books, states[1:], strict=True):
        wish = wish_of.get(entry.id)
        if wish is None or wish.deed not in LIMITED:
            continue
        for code, minutes in entry.moves.items():
            too_low, too_high = after[code] < limits.lower, after[code] > limits.upper
            if code != POT and (too_low if minutes < 0 else too_high):
                yield f"{entry.id} took {code} beyond a limit, to {after[code]} minutes"


def _of_looks(
    told: Told, books: list[Booked], states: list[dict[str, int]], wish_of: dict[UUID, Wish]
) -> Iterator[str]:
    known = [wish_of[entry.id].id if entry.id in wish_of else entry.id for entry in books]
    asked = list(accumulate((told.asked.get(key, 0) for key in known), max, initial=0))
    answers = sorted(
        (told.answered[key], place) for place, key in enumerate(known, start=1) if key in told.answered
    )
    moments = [at for at, _ in answers]
    furthest = list(accumulate((place for _, place in answers), max, initial=0))
    for look in told.looks:
        seen = look["sequence"]
        if seen > len(books):
            yield f"somebody saw entry {seen} of {len(books)}"
            continue
        if seen and books[seen - 1].digest != look["digest"]:
            yield f"somebody saw another seal at entry {seen}"
        if sum(look["balances"].values()):
            yield f"at entry {seen} all balances together were {sum(look['balances'].values())} minutes"
        if _moved(look["balances"]) != _moved(states[seen]):
            yield f"at entry {seen} somebody saw {_moved(look['balances'])} for {_moved(states[seen])}"
        if furthest[bisect_right(moments, look["began"] - 1)] > seen:
            yield f"somebody who saw no further than entry {seen} came after a later one was acknowledged"
        if asked[seen] > look["at"]:
            yield f"somebody saw entry {seen} before it was asked for"


def _moved(balances: dict[str, int]) -> dict[str, int]:
    return {code: minutes for code, minutes in sorted(balances.items()) if minutes}
