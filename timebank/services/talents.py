"""The talent catalogue, which a centre may extend and rename."""

import re

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.habits import usual
from timebank.domain.ledger import AccountKind
from timebank.domain.members import LONGEST_NAME
from timebank.domain.talents import Talent
from timebank.places import resource
from timebank.services.operation import Work, operation

_CODE = re.compile(r"[a-z][a-z0-9_]{1,39}")
LATEST = 100
"""How many of somebody's latest lines tell what they usually do."""
_ICON = re.compile(r"[a-z0-9-]{1,60}")


@operation(Permission.TALENT_READ, for_organisations=True)
def list_talents(work: Work) -> list[Talent]:
    """The whole catalogue, talents out of use included."""
    return work.talents.all()


@operation(Permission.ENTRY_READ)
def usual_talents(work: Work, number: str, limit: int = 4) -> list[str]:
    """What a member usually helps with, most and last first, then what they said that they can do.

    A suggestion, which is not logged as a look.
    """
    account = work.ledger.accounts([number])[number]
    done = usual(work.ledger.talents_given(account, LATEST))
    can = work.members.find(account).can if account.kind is AccountKind.MEMBER and len(done) < limit else ()
    return [code for code in dict.fromkeys((*done, *can)) if work.talents.known(code)][:limit]


@operation(Permission.TALENT_CHANGE)
def add_talent(work: Work, talent: Talent) -> Receipt:
    """Put a talent of the centre's own into the catalogue, in a group that is there.

    Raises ChoiceUnknown, NameMissing, TalentExists, TextTooLong.
    """
    if not _CODE.fullmatch(talent.code):
        raise errors.ChoiceUnknown(choice=talent.code[:40])
    if not talent.own_name.strip():
        raise errors.NameMissing()
    _check_place(work, talent)
    if any(known.code == talent.code for known in work.talents.all()):
        raise errors.TalentExists(talent=talent.code)
    work.talents.add([talent])
    work.note("add_talent", talent.code)
    return Receipt(changed=frozenset({Topic.TALENTS}))


@operation(Permission.TALENT_CHANGE)
def change_talent(work: Work, talent: Talent) -> Receipt:
    """Rename a talent, move it, or take it out of use; entries keep its code.

    Raises TalentUnknown, ChoiceUnknown and TextTooLong.
    """
    if all(known.code != talent.code for known in work.talents.all()):
        raise errors.TalentUnknown(talent=talent.code)
    _check_place(work, talent)
    work.talents.change(talent)
    work.note("change_talent", talent.code)
    return Receipt(changed=frozenset({Topic.TALENTS}))


def _check_place(work: Work, talent: Talent) -> None:
    if len(talent.own_name) > LONGEST_NAME:
        raise errors.TextTooLong(most=LONGEST_NAME)
    groups = sorted({known.group for known in work.talents.all()})
    if talent.group not in groups:
        raise errors.ChoiceUnknown(choice=talent.group[:40], choices=", ".join(groups))
    if not _ICON.fullmatch(talent.icon) or not (resource("icons") / f"{talent.icon}.svg").is_file():
        raise errors.ChoiceUnknown(choice=talent.icon[:40])
