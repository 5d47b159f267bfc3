"""Slips to sign: of a recorded exchange, or empty ones for the pen. They are made on the spot and not kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from timebank.domain import errors, paper_refusals
from timebank.domain.access import Permission
from timebank.domain.certificates import OWN_LANGUAGE
from timebank.domain.ledger import AccountKind, Kind, Participation, Side
from timebank.domain.members import LANGUAGES
from timebank.domain.papers import SlipForm, sender_of
from timebank.services.operation import Work, operation
from timebank.wording import wording

if TYPE_CHECKING:
    from timebank.documents.exchange_slip import SlipPerson

_FIRST_LANGUAGE = "nl"
MOST_BLANK = 400
"""Empty slips of one PDF: a hundred sheets."""

Shares = tuple[tuple[str, int], ...]
"""Account codes with clock minutes."""


@operation(Permission.ENTRY_READ, look=True)
def slip_paper(
    work: Work, entry: UUID, form: SlipForm = SlipForm.A6, second_language: str | None = OWN_LANGUAGE
) -> bytes:
    """The slip of a recorded exchange as a PDF, Dutch with a second language (a code, `own` or None).

    `own` is the language of who was helped. Also of one that waits for a signature. Raises EntryUnknown,
    NoSlipForThis and ChoiceUnknown.
    """
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.exchange_slip import SlipFacts, SlipPaper, exchange_slips

    _check(second_language)
    words = wording(_FIRST_LANGUAGE)
    givers, receivers, day, talent, told = _found(work, entry)
    people = [code for code, _ in (*givers, *receivers)]
    second = second_language
    if second == OWN_LANGUAGE:
        second = _own_language(work, (*receivers, *givers))
    names = work.ledger.names(people)
    times = {minutes for _, minutes in (*givers, *receivers)}
    own_names = {each.code: each.own_name for each in work.talents.all()}

    def called(language: str) -> str:
        return wording(language).talent(talent, own_names.get(talent, "")) if talent else ""

    facts = SlipFacts(
        day=words.date(day),
        givers=_people(givers, names, alone=len(times) == 1),
        receivers=_people(receivers, names, alone=len(times) == 1),
        talent=called(_FIRST_LANGUAGE),
        second_talent=called(second) if second and not own_names.get(talent or "") else "",
        time=words.duration_in_words(max(times)),
        recorded=told,
    )
    return exchange_slips(
        SlipPaper(
            slips=(facts,) if form is not SlipForm.A4 else (facts, facts),
            sender=sender_of(work.bank),
            moment=work.now,
            form=form,
            language=_FIRST_LANGUAGE,
            second_language=second,
        )
    )


@operation(Permission.BANK_READ)
def blank_slips(
    work: Work, form: SlipForm = SlipForm.A4, second_language: str | None = None, count: int = 4
) -> bytes:
    """So many empty slips to fill in with a pen, as a PDF. Raises ChoiceUnknown and TooManySlips."""
    from timebank.documents.exchange_slip import SlipPaper, exchange_slips

    _check(second_language)
    if not 1 <= count <= MOST_BLANK:
        raise paper_refusals.TooManySlips(count=count, most=MOST_BLANK)
    return exchange_slips(
        SlipPaper(
            slips=(None,) * count,
            sender=sender_of(work.bank),
            moment=work.now,
            form=form,
            language=_FIRST_LANGUAGE,
            second_language=None if second_language == OWN_LANGUAGE else second_language,
        )
    )


def _check(second_language: str | None) -> None:
    if second_language not in (None, OWN_LANGUAGE, *LANGUAGES):
        raise errors.ChoiceUnknown(choice=second_language, choices=LANGUAGES)


def _found(work: Work, entry: UUID) -> tuple[Shares, Shares, date, str | None, str]:
    """Who gave, who received, when, what, and what the foot of the slip says of the recording."""
    words = wording(_FIRST_LANGUAGE)
    posted = work.ledger.find(entry)
    if posted is None:
        waiting = work.pending.find(entry)
        if waiting is None:
            raise errors.EntryUnknown(entry=entry)
        order = waiting.order
        told = words.label(
            "slip.waiting",
            day=work.local_date(waiting.created_at),
            operator=_operator(work, waiting.operator),
        )
        return (
            tuple((share.account, share.minutes) for share in order.givers),
            tuple((share.account, share.minutes) for share in order.receivers),
            order.service_date,
            order.talent,
            told,
        )
    given = _shares(posted.entry.participations, Side.GIVEN)
    had = _shares(posted.entry.participations, Side.RECEIVED) or _shares(
        posted.entry.participations, Side.ATTENDED
    )
    if posted.entry.kind is Kind.REVERSAL or not (given or had):
        raise paper_refusals.NoSlipForThis()
    told = words.label(
        "slip.recorded",
        day=work.local_date(posted.posted_at),
        sequence=posted.sequence,
        operator=_operator(work, posted.operator),
    )
    return given, had, posted.entry.service_date, posted.entry.talent, told


def _shares(participations: Sequence[Participation], side: Side) -> Shares:
    return tuple((each.account, each.minutes) for each in participations if each.side is side)


def _operator(work: Work, key: int) -> str:
    return next((operator.name for operator in work.operators.all() if operator.key == key), "")


def _own_language(work: Work, shares: Shares) -> str | None:
    """The language of the first member among them who reads another one than Dutch."""
    accounts = work.ledger.accounts([code for code, _ in shares])
    for code, _ in shares:
        if accounts[code].kind is AccountKind.MEMBER:
            language = work.members.find(accounts[code]).profile.language
            if language != _FIRST_LANGUAGE:
                return language
    return None


def _people(shares: Shares, names: dict[str, str], *, alone: bool) -> tuple[SlipPerson, ...]:
    from timebank.documents.exchange_slip import SlipPerson

    words = wording(_FIRST_LANGUAGE)
    return tuple(
        SlipPerson(name=names.get(code, ""), number=code, time="" if alone else words.duration(minutes))
        for code, minutes in shares
    )
