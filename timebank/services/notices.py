"""What a member is told about their data (GDPR article 13), and that it was told."""

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.certificates import OWN_LANGUAGE
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.members import LANGUAGES, ROLE_PURPOSES
from timebank.domain.papers import sender_of
from timebank.services.operation import Work, operation

_FIRST_LANGUAGE = "nl"


@operation(Permission.MEMBER_READ, look=True)
def notice_paper(work: Work, number: str, second_language: str | None = OWN_LANGUAGE) -> bytes:
    """The notice for a member as a PDF: a side in their language (or a code, or None) and a side in Dutch.

    It says what they agreed to by now. Raises AccountUnknown, NotAMember and ChoiceUnknown.
    """
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.notice import NoticePaper, notice

    if second_language not in (None, OWN_LANGUAGE, *LANGUAGES):
        raise errors.ChoiceUnknown(choice=second_language, choices=LANGUAGES)
    account = _member(work, number)
    profile, circle = work.members.find(account).profile, work.circle.of(account)
    if second_language == OWN_LANGUAGE:
        second_language = profile.language
    holding = {purpose: circle.consent(purpose) for purpose in ROLE_PURPOSES}
    return notice(
        NoticePaper(
            name=profile.name,
            script_name=profile.script_name,
            number=account.code,
            consents={
                purpose.value: work.local_date(consent.given_at) if consent else None
                for purpose, consent in holding.items()
            },
            day=work.today,
            sender=sender_of(work.bank),
            moment=work.now,
            language=_FIRST_LANGUAGE,
            second_language=second_language,
        )
    )


@operation(Permission.MEMBER_CHANGE)
def give_notice(work: Work, number: str) -> Receipt:
    """Write down that a member got the notice. Raises AccountUnknown and NotAMember."""
    work.note("give_notice", _member(work, number).code)
    return Receipt(changed=frozenset({Topic.MEMBERS}))


def _member(work: Work, number: str) -> Account:
    account = work.ledger.accounts([number])[number]
    if account.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=number)
    return account
