"""Who signs in for an organisation sees its own people and activities, and nothing else.

The first line of every operation that such an operator may do asks here; which those are says `for_organisations` in
`timebank.services.operation`.
"""

from collections.abc import Iterable
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.activities import SessionPlan
from timebank.domain.cards import CardCode
from timebank.domain.ledger import Account
from timebank.domain.organisation_refusals import NotYourOwn
from timebank.services.cards import find_by_card
from timebank.services.operation import Work


def only(work: Work) -> str | None:
    """The code of the one organisation that the actor may see; None for who works for the centre.

    Raises NotYourOwn for an operator of an organisation that is not there any more.
    """
    if work.actor.role is not Role.ORGANISATION:
        return None
    if work.actor.organisation is None:
        raise NotYourOwn()
    return work.actor.organisation


def keep_to_own(work: Work, organisation: str | None) -> None:
    """Raise NotYourOwn when the actor works for another organisation than this one."""
    mine = only(work)
    if mine is not None and mine != organisation:
        raise NotYourOwn()


def keep_to_own_series(work: Work, series: UUID) -> None:
    """Raise NotYourOwn when the actor works for another organisation than the one that holds this series."""
    if only(work) is not None:
        found = work.activities.find_series(series)
        keep_to_own(work, None if found is None else found.organisation)


def keep_to_own_session(work: Work, session: UUID) -> None:
    """The same for a session that is kept; one that is not kept is nobody's yet."""
    if only(work) is not None:
        found = work.activities.session(session)
        if found is not None:
            keep_to_own_series(work, found.plan.series)


def keep_to_own_plan(work: Work, plan: SessionPlan) -> None:
    """The same for a plan, which may name a session that is kept and a series that has nothing to do with it."""
    keep_to_own_series(work, plan.series)
    keep_to_own_session(work, plan.id)


def keep_to_own_people(work: Work, numbers: Iterable[str], cards: Iterable[CardCode] = ()) -> None:
    """Raise NotYourOwn when the actor works for an organisation and one of these people is not among its own.

    Somebody whose card was scanned stands there in person, and may be anybody. It says the same of a number that nobody
    has: who tries numbers learns nothing.
    """
    mine = only(work)
    wanted = set(numbers)
    if mine is not None:
        wanted -= {find_by_card.run(work, card).code for card in cards}
    if mine is None or not wanted:
        return
    try:
        found = work.ledger.accounts([mine, *wanted])
    except errors.AccountUnknown as unknown:
        raise NotYourOwn() from unknown
    people = {found[number].key: found[number] for number in wanted}
    if {each.code for each in people.values()} - own_among(work, list(people.values())):
        raise NotYourOwn()


def own_among(work: Work, people: list[Account]) -> set[str]:
    """Those of these accounts, by code, whom the actor may see; everybody for who works for the centre."""
    mine = only(work)
    if mine is None:
        return {each.code for each in people}
    return work.organisations.own_people(work.ledger.accounts([mine])[mine], people)
