"""Scenes of the page of a person in every state there is, for `make shots`."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

from timebank.domain.cards import new_card
from timebank.domain.circle import ConductCheck, Goal, GoalCounts, Relation
from timebank.domain.ledger import Confirmation
from timebank.domain.members import Found, Profile, ProgrammeRole, Purpose
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.services.cards import draft_pin, issue_cards, set_pin
from timebank.services.circle import (
    give_consent,
    join_organisation,
    keep_apart,
    note_conduct,
    set_goal,
    tie_members,
)
from timebank.services.exchanges import record_exchange
from timebank.services.members import (
    amend_member,
    enrol_member,
    find_members,
    merge_members,
    pause_member,
    set_talents,
)
from timebank.services.organisations import list_organisations
from timebank.services.transfers import settle
from tools.stage import Stage
from ui.pages.people.page import PeoplePage

Scene = Callable[[Stage], object]

LONG_NAME = "Maximiliaan Alexander van der Hoeven-Oudshoorn tot Wageningen"
"""Sixty letters."""
SCRIPT_NAME = "ماكسيميليان ألكسندر فان دير هوفن"


class Books:
    """The books of the scene's own copy, kept by whoever signed in."""

    def __init__(self, stage: Stage) -> None:
        entered = stage.desk.shift.entered
        assert entered is not None
        self._office, self._actor = entered.office, entered.actor
        self.today = stage.workplace.today()

    def do(self, operation: object, *facts: object, **named: object) -> object:
        """Write something down."""
        return self._office.do(self._actor, operation, *facts, **named)

    def ask(self, operation: object, *facts: object) -> object:
        """Look something up."""
        return self._office.ask(self._actor, operation, *facts)

    def number(self, name: str) -> str:
        """The number of a made-up person."""
        found = self.ask(find_members, name, 1)
        assert isinstance(found, list)
        first = found[0]
        assert isinstance(first, Found)
        return first.code

    def enrol(self, name: str, **facts: object) -> str:
        """Somebody new; gives back the number."""
        self.do(enrol_member, Profile(name=name, **facts))  # type: ignore[arg-type]
        return self.number(name)

    def help(self, giver: str, receiver: str, minutes: int, talent: str, days_ago: int) -> None:
        """An exchange of some days ago."""
        self.do(
            record_exchange,
            ExchangeOrder(
                id=uuid4(),
                givers=(Share(account=giver, minutes=minutes),),
                receivers=(Share(account=receiver, minutes=minutes),),
                service_date=self.today - timedelta(days=days_ago),
                talent=talent,
                confirmation=Confirmation.AT_DESK,
                override="voor het plaatje",
            ),
        )


OTHERS = (
    "Henk de Vries",
    "Zebib",
    "Olena Koval",
    "Malika",
    "Fatma Yılmaz",
    "Ria",
    "Cor Mulder",
    "Truus de Vries",
)


def full(books: Books) -> str:
    """Somebody of whom everything is known, with a long name, thirty exchanges and a long circle."""
    number = books.enrol(
        LONG_NAME,
        call_name="Maximiliaan",
        infix="van der",
        script_name=SCRIPT_NAME,
        official_name=f"{LONG_NAME} jr.",
        role=ProgrammeRole.NEIGHBOUR,
        speaks=("nl", "en", "ar", "ti", "tr", "fa", "uk", "so"),
        phone="012-805 52 88 of 06-12 34 56 78 (na zes uur)",
        address="Burgemeester van Oudshoornlaan 1234-bis, 1236 EH Voorbeeldstad aan de Rivier",
    )
    books.do(amend_member, number, {"birth_year": 1958})
    others = [books.number(name) for name in OTHERS]
    for turn in range(30):
        other = others[turn % len(others)]
        pair = (number, other) if turn % 3 else (other, number)
        books.help(
            *pair, 30 + 15 * (turn % 5), "cooking" if turn % 2 else "clothes_mending", days_ago=turn % 20
        )
    for other, relation in zip(others, (*Relation, Relation.FRIEND), strict=False):
        books.do(tie_members, number, other, relation)
    for other in others[-2:]:
        books.do(keep_apart, number, other)
    houses = books.ask(list_organisations)
    assert isinstance(houses, list | tuple)
    for house in houses[:3]:
        books.do(join_organisation, number, house.account.code)
    since = books.today - timedelta(days=60)
    books.do(set_goal, number, Goal(counts=GoalCounts.BOTH, minutes=40 * 60, since=since))
    seen = books.today - timedelta(days=400)
    books.do(note_conduct, number, ConductCheck(seen_on=seen, renew_on=books.today - timedelta(days=30)))
    for purpose in Purpose:
        books.do(give_consent, number, purpose)
    books.do(
        set_talents,
        number,
        ("cooking", "clothes_mending", "bicycle_repair"),
        ("language_practice", "computer_help"),
    )
    books.do(issue_cards, (new_card(number),))
    draft = books.ask(draft_pin, number)
    books.do(set_pin, number, draft.kept)  # type: ignore[attr-defined]
    return number


def paused(books: Books) -> str:
    """The same, paused."""
    number = full(books)
    books.do(pause_member, number, True)
    return number


def left(books: Books) -> str:
    """The same, who left and gave the hours to the pot."""
    number = full(books)
    books.do(settle, uuid4(), number)
    return number


def merged(books: Books) -> str:
    """Somebody two records were joined into."""
    number = full(books)
    for name in ("Max van der Hoeven", "Maximilian Oudshoorn"):
        double = books.enrol(name)
        books.help(double, books.number("Henk de Vries"), 60, "cooking", days_ago=2)
        books.do(merge_members, uuid4(), double, number, "dezelfde persoon")
    return number


def new(books: Books) -> str:
    """Somebody of whom only a name is known."""
    return books.enrol("Noor")


def _person(make: Callable[[Books], str], part: str = "", below: bool = False) -> Scene:
    def scene(stage: Stage) -> None:
        stage.sign_in()
        number = make(Books(stage))
        stage.workplace.open_person(number)
        stage.settle()
        page = stage.workplace.current()
        assert isinstance(page, PeoplePage)
        if part:
            page.person.show_part(part)
            stage.settle()
        if below:
            bar = page.person._scroll.verticalScrollBar()
            bar.setValue(bar.maximum())

    return scene


PARTS = ("network", "details", "changes")

SCENES: dict[str, Scene] = {
    **{f"person-{state.__name__}": _person(state) for state in (full, paused, left, merged, new)},
    **{
        f"person-{state.__name__}-{part}": _person(state, part)
        for state in (full, left, new)
        for part in PARTS
    },
    **{f"person-full-{part}-below": _person(full, part, below=True) for part in ("network", "details")},
    "person-full-below": _person(full, below=True),
}
