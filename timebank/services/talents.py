"""The talent catalogue, which a centre may extend and rename."""

import re

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.talents import Talent
from timebank.services.operation import Work, operation

_CODE = re.compile(r"[a-z][a-z0-9_]{1,39}")


@operation(Permission.TALENT_READ)
def list_talents(work: Work) -> list[Talent]:
    """The whole catalogue, talents out of use included."""
    return work.talents.all()


@operation(Permission.TALENT_CHANGE)
def add_talent(work: Work, talent: Talent) -> Receipt:
    """Put a talent of the centre's own into the catalogue. Raises ChoiceUnknown, NameMissing, TalentExists."""
    if not _CODE.fullmatch(talent.code):
        raise errors.ChoiceUnknown(choice=talent.code[:40])
    if not talent.own_name.strip():
        raise errors.NameMissing()
    if any(known.code == talent.code for known in work.talents.all()):
        raise errors.TalentExists(talent=talent.code)
    work.talents.add([talent])
    work.note("add_talent", talent.code)
    return Receipt(changed=frozenset({Topic.TALENTS}))


@operation(Permission.TALENT_CHANGE)
def change_talent(work: Work, talent: Talent) -> Receipt:
    """Rename a talent, move it, or take it out of use; entries keep its code. Raises TalentUnknown."""
    if all(known.code != talent.code for known in work.talents.all()):
        raise errors.TalentUnknown(talent=talent.code)
    work.talents.change(talent)
    work.note("change_talent", talent.code)
    return Receipt(changed=frozenset({Topic.TALENTS}))
