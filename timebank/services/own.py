"""Who signs in for an organisation sees its own people and activities, and nothing else.

The first line of every operation that such an operator may do asks here; which those are says `for_organisations` in
`timebank.services.operation`.
"""

from timebank.domain.access import Role
from timebank.domain.organisation_refusals import NotYourOwn
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
