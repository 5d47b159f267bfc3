"""Letters to many members at once: drawn to be looked at, and noted in the log when they are printed or saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timebank.domain import errors, paper_refusals
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt
from timebank.domain.members import LANGUAGES, Member
from timebank.domain.papers import LONGEST_LETTER, MOST_LETTERS, LetterOrder, sender_of
from timebank.domain.progress import Progress
from timebank.services.operation import Work, operation
from timebank.wording import wording

if TYPE_CHECKING:
    from timebank.documents.letter import LetterTo

_FIRST_LANGUAGE = "nl"


@operation(Permission.LETTER_WRITE)
def letters_paper(work: Work, order: LetterOrder, progress: Progress | None = None) -> bytes:
    """One PDF with a letter to each of these members, in Dutch and in their own language where the desk wrote it.

    Raises LetterEmpty, NothingToPrint, TooManyLetters, TextTooLong, AccountUnknown, NotAMember and ChoiceUnknown.
    """
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.letter import LetterPaper, letters

    _check(order)
    words, bank = wording(_FIRST_LANGUAGE), work.bank
    accounts = work.ledger.accounts(order.numbers)
    people = {accounts[number].key: accounts[number] for number in order.numbers}
    today = words.date(work.today)
    paper = LetterPaper(
        letters=tuple(_letter(order, work.members.find(account)) for account in people.values()),
        subject=order.subjects.get(_FIRST_LANGUAGE, ""),
        text=order.texts[_FIRST_LANGUAGE],
        sender=sender_of(bank),
        moment=work.now,
        dated=f"{bank.place}, {today}" if bank.place else today,
        as_of=today,
        signatory=bank.signatory or work.actor.name,
        signatory_function=bank.signatory_function if bank.signatory else "",
        window=order.window,
        language=_FIRST_LANGUAGE,
    )
    return letters(paper, progress)


@operation(Permission.LETTER_WRITE)
def note_letters(work: Work, numbers: tuple[str, ...]) -> Receipt:
    """Write in the log to whom letters went: each print of personal data stands there."""
    for account in work.ledger.accounts(numbers).values():
        work.note("letter", account.code)
    return Receipt()


def _check(order: LetterOrder) -> None:
    if not order.texts.get(_FIRST_LANGUAGE, "").strip():
        raise paper_refusals.LetterEmpty()
    if not order.numbers:
        raise paper_refusals.NothingToPrint()
    if len(order.numbers) > MOST_LETTERS:
        raise paper_refusals.TooManyLetters(count=len(order.numbers), most=MOST_LETTERS)
    for language in (*order.texts, *order.subjects):
        if language not in LANGUAGES:
            raise errors.ChoiceUnknown(choice=language, choices=LANGUAGES)
    for text in (*order.texts.values(), *order.subjects.values()):
        if len(text) > LONGEST_LETTER:
            raise errors.TextTooLong(most=LONGEST_LETTER)


def _letter(order: LetterOrder, member: Member) -> LetterTo:
    from timebank.documents.letter import LetterHours, LetterTo

    profile, account = member.profile, member.account
    language = profile.language if profile.language != _FIRST_LANGUAGE else ""
    return LetterTo(
        number=account.code,
        name=profile.name,
        greeted_as=profile.call_name or profile.name,
        script_name=profile.script_name,
        address=profile.address,
        language=profile.language,
        subject=order.subjects.get(language, ""),
        text=order.texts.get(language, "").strip() and order.texts[language],
        hours=LetterHours(
            balance_minutes=account.balance,
            given_minutes=account.given,
            received_minutes=account.received,
        )
        if order.with_hours
        else None,
    )
