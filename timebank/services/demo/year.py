"""A year of the demo community as it goes along: who is there, what they own, whom they know."""

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import accumulate
from uuid import UUID

from timebank.domain.ledger import Confirmation
from timebank.domain.members import ProgrammeRole
from timebank.domain.numbers import POT
from timebank.domain.sharing import Share, Split, transfers
from timebank.services.demo.people import OF_NEIGHBOURS
from timebank.services.demo.plan import Event, Help, Person, Who
from timebank.services.demo.rhythm import at_desk, desk_open
from timebank.services.demo.sources import sources

_LATE = 0.2
_NOTED = 0.12
LOWEST, HIGHEST = -540, 2200
"""Minutes between which balances are kept; now and then somebody goes further, as in life."""
_FURTHER = 0.08
TRIES = 25

_WAYS: tuple[tuple[Confirmation | None, int], ...] = (
    (Confirmation.AT_DESK, 46),
    (Confirmation.SLIP_SIGNED, 22),
    (Confirmation.CARD_PIN, 15),
    (Confirmation.PHONE, 5),
    (Confirmation.HELPER_ONLY, 6),
    (None, 6),
)


@dataclass(slots=True)
class Year:
    """The community as it goes along: balances as they will be, who knows whom, and what happened so far."""

    chance: random.Random
    today: date
    people: tuple[Person, ...]
    balances: dict[Who, int] = field(default_factory=lambda: defaultdict(int))
    last_day: list[date] = field(default_factory=list)
    partners: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    events: list[Event] = field(default_factory=list)
    _wanting: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _givers: list[float] = field(default_factory=list)
    _receivers: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.last_day = [person.last_day for person in self.people]
        lively = [person.liveliness for person in self.people]
        gives = [person.gives for person in self.people]
        self._givers = list(accumulate(w * g for w, g in zip(lively, gives, strict=True)))
        self._receivers = list(accumulate(w * (1.08 - g) for w, g in zip(lively, gives, strict=True)))
        for place, person in enumerate(self.people):
            for talent in person.wants:
                self._wanting[talent].append(place)

    # --- who

    def here(self, place: int, day: date) -> bool:
        """Whether this person takes part on that day, from the day after enrolment on."""
        return self.people[place].enrolled_on < day <= self.last_day[place]

    def anybody(self, day: date, *, giving: bool, fits: Callable[[int], bool]) -> int | None:
        """A lively person who is here that day and fits; None when chance finds nobody."""
        weights = self._givers if giving else self._receivers
        if weights[-1] <= 0:
            return None
        for _ in range(TRIES):
            place = self.chance.choices(range(len(self.people)), cum_weights=weights)[0]
            if self.here(place, day) and fits(place):
                return place
        return None

    def several(
        self, count: int, day: date, *, talent: str, giving: bool, taken: Sequence[int] = ()
    ) -> list[int]:
        """Up to `count` people, none of whom is taken, for an activity or a group."""
        found: list[int] = []

        def fits(place: int) -> bool:
            if place in found or place in taken:
                return False
            role = self.people[place].profile.role
            if giving and talent in OF_NEIGHBOURS and role is ProgrammeRole.NEWCOMER:
                return False
            # Volunteers who have plenty let others go first.
            return not giving or self.balances[place] < 1500

        for _ in range(count):
            place = self.anybody(day, giving=giving, fits=fits)
            if place is not None:
                found.append(place)
        return found

    def may_go_to(self, minutes: int) -> bool:
        """Whether a balance may come to this; seldom also a little further."""
        if LOWEST <= minutes <= HIGHEST:
            return True
        return LOWEST - 180 <= minutes <= HIGHEST + 400 and self.chance.random() < _FURTHER

    def rather_helps(self, place: int) -> bool:
        """Whether this person helps once more: the more hours somebody has, the less often."""
        return self.chance.random() > self.balances[place] / 1800

    def receiver_for(self, giver: int, talent: str, minutes: int, day: date) -> int | None:
        """Somebody to help: rather who wants just this, or whom the giver helped before."""

        def fits(place: int) -> bool:
            return (
                place != giver
                and self.people[place].gives < 1
                and self.here(place, day)
                and self.may_go_to(self.balances[place] - minutes)
                and self.chance.random() < 0.55 + self.balances[place] / 1200
            )

        for pool, share in ((self._wanting[talent], 0.55), (self.partners[giver], 0.6)):
            if pool and self.chance.random() < share:
                for _ in range(6):
                    place = self.chance.choice(pool)
                    if fits(place):
                        return place
        return self.anybody(day, giving=False, fits=fits)

    # --- what

    def minutes_for(self, talent: str) -> int:
        """How long this takes today."""
        times = sources().minutes
        return self.chance.choice(times.get(talent, times["usual"]))

    def new_id(self) -> UUID:
        """An id as the form would hold it, from this community's own chance."""
        return UUID(int=self.chance.getrandbits(128), version=4)

    def desk(self, *involved: Who) -> str:
        """The operator who writes it down: not one who takes part."""
        names = {self.people[who].profile.name for who in involved if isinstance(who, int)}
        first, second = (staff for staff in sources().staff if staff.member)
        if first.member not in names and (self.chance.random() < 0.7 or second.member in names):
            return first.name
        if second.member not in names:
            return second.name
        return next(staff.name for staff in sources().staff if not staff.member)

    def written_down(self, day: date) -> datetime:
        """The moment at which help of that day comes to the desk: mostly the same day, sometimes with a slip later."""
        late = self.chance.randint(1, 4) if self.chance.random() < _LATE else 0
        return at_desk(self.chance, desk_open(min(day + timedelta(days=late), self.today), self.today))

    def write(self, told: Help) -> Help:
        """Let help happen: balances move, partners meet."""
        shares = [
            tuple(Share(account=str(w), minutes=m) for w, m in side) for side in (told.givers, told.receivers)
        ]
        policy = told.split or (Split.POT_PAYS if told.organisation else Split.EVERYONE_PAYS)
        named = {str(who): who for who, _ in (*told.givers, *told.receivers)} | {POT: POT}
        for transfer in transfers(shares[0], shares[1], policy):
            self.balances[named[transfer.credit]] += transfer.minutes
            self.balances[named[transfer.debit]] -= transfer.minutes
        self.events.append(told)
        return told

    def way(self) -> Confirmation | None:
        """How it was confirmed."""
        return self.chance.choices([way for way, _ in _WAYS], [weight for _, weight in _WAYS])[0]

    def note(self, talent: str) -> str:
        """Now and then a few words."""
        if self.chance.random() >= _NOTED:
            return ""
        notes = sources().notes
        own = notes.get(talent, ())
        return self.chance.choice(own if own and self.chance.random() < 0.7 else notes["any"])
