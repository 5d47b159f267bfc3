"""What a member may ask for: all that is known about them, to read and to take along."""

from dataclasses import dataclass, field

from timebank.domain.access import Permission
from timebank.domain.papers import sender_of
from timebank.domain.personal import AllAbout
from timebank.services.operation import Work, operation
from timebank.wording import wording

_FIRST_LANGUAGE = "nl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """All about a member, to be handed to them: to read on paper, and as it stands in the bank."""

    about: AllAbout
    paper: bytes = field(repr=False)
    file: bytes = field(repr=False)


@operation(Permission.MEMBER_EXPORT, look=True)
def export_member(work: Work, number: str) -> Handed:
    """Everything about a member as a PDF and as JSON, the same facts in both. Raises AccountUnknown and NotAMember.

    That it was made is written in the log, as every look is.
    """
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.personal_paper import PersonalPaper, personal_paper
    from timebank.formats.personal import personal_file

    account = work.ledger.accounts([number])[number]
    profile = work.members.find(account).profile
    about = work.personal.all_about(account, profile.language, profile.script_name)
    own_names = {talent.code: talent.own_name for talent in work.talents.all() if talent.own_name}
    paper = PersonalPaper(
        about=about,
        own_names=own_names,
        sender=sender_of(work.bank),
        moment=work.now,
        day=work.today,
        made_on=wording(_FIRST_LANGUAGE).date(work.today),
        made_by=work.actor.name,
        time_zone=work.bank.time_zone,
        language=_FIRST_LANGUAGE,
    )
    return Handed(about=about, paper=personal_paper(paper), file=personal_file(about, work.now))
