"""Papers that are made on the spot and not kept: the statement of an account, cards, the keys of the keyboard."""

from datetime import date

from timebank.domain import errors, paper_refusals
from timebank.domain.access import Permission
from timebank.domain.cards import CardCode
from timebank.domain.certificates import OWN_LANGUAGE
from timebank.domain.keyboard import Keyboard
from timebank.domain.ledger import AccountKind
from timebank.domain.members import LANGUAGES
from timebank.domain.papers import BookMark, sender_of
from timebank.domain.progress import Progress
from timebank.services.operation import Work, operation
from timebank.wording import wording

MOST_LINES = 5000
"""Lines of one printed statement: some 130 pages. A busy pot is printed month by month."""

_FIRST_LANGUAGE = "nl"
_STAFF_LANGUAGES = ("nl", "en")


@operation(Permission.ENTRY_READ, look=True)
def statement_paper(
    work: Work,
    number: str,
    start: date | None = None,
    until: date | None = None,
    second_language: str | None = OWN_LANGUAGE,
) -> bytes:
    """An account's statement as a PDF, Dutch with a second language (a code, `own` or None).

    The period goes by service date, both days included. Raises DatesReversed, AccountUnknown,
    ChoiceUnknown and StatementTooLong.
    """
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.statement import StatementPaper, statement

    if start is not None and until is not None and start > until:
        raise errors.DatesReversed(date=start, until=until)
    if second_language not in (None, OWN_LANGUAGE, *LANGUAGES):
        raise errors.ChoiceUnknown(choice=second_language, choices=LANGUAGES)
    account = work.ledger.accounts([number])[number]
    person = account.kind is AccountKind.MEMBER
    if second_language == OWN_LANGUAGE:
        second_language = work.members.find(account).profile.language if person else None
    sequence, digest = work.ledger.head()
    found = work.ledger.statement(account, start, until)
    if len(found.lines) > MOST_LINES:
        raise errors.StatementTooLong(lines=len(found.lines), most=MOST_LINES)
    return statement(
        StatementPaper(
            statement=found,
            sender=sender_of(work.bank),
            moment=work.now,
            made_on=wording(_FIRST_LANGUAGE).date(work.today),
            made_by=work.actor.name,
            book=BookMark(sequence=sequence, digest=digest),
            language=_FIRST_LANGUAGE,
            second_language=second_language,
            of_organisation=not person,
        )
    )


@operation(Permission.CARD_CHANGE)
def cards_paper(
    work: Work,
    codes: tuple[CardCode, ...],
    on_sheets: bool = True,
    backs: bool = True,
    start: int = 0,
    progress: Progress | None = None,
) -> bytes:
    """Cards with these codes as a PDF, to be looked at; they work once `register_cards` was told of them.

    Ten on a sheet to cut, or one to a page; with their backs or without. On a sheet of which some cards were cut
    already, `start` is the place to begin at, from 0. Raises NothingToPrint, AccountUnknown
    and NotAMember.
    """
    from timebank.documents.cards import CardFace, CardsPaper, cards

    if not codes:
        raise paper_refusals.NothingToPrint()
    accounts = work.ledger.accounts([code.number for code in codes])
    profiles = [work.members.find(accounts[code.number]).profile for code in codes]
    faces = tuple(
        CardFace(code=code, name=profile.name, script_name=profile.script_name, language=profile.language)
        for code, profile in zip(codes, profiles, strict=True)
    )
    return cards(
        CardsPaper(
            faces=faces,
            sender=sender_of(work.bank),
            moment=work.now,
            on_sheets=on_sheets,
            backs=backs,
            start=start,
            language=_FIRST_LANGUAGE,
        ),
        progress,
    )


@operation(Permission.BANK_READ, for_organisations=True)
def keyboard_paper(work: Work, keyboard: Keyboard, language: str = _FIRST_LANGUAGE) -> bytes:
    """All keys on one page, to lay beside the keyboard. It holds nothing of anybody. Raises ChoiceUnknown."""
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.keyboard_paper import KeyboardPaper
    from timebank.documents.keyboard_paper import keyboard_paper as drawn

    if language not in _STAFF_LANGUAGES:
        raise errors.ChoiceUnknown(choice=language, choices=_STAFF_LANGUAGES)
    return drawn(
        KeyboardPaper(keyboard=keyboard, sender=sender_of(work.bank), moment=work.now, language=language)
    )
