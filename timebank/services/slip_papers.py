"""Slips to sign: of a recorded exchange, or empty ones for the pen. They are made on the spot and not kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from timebank.domain import errors, paper_refusals
from timebank.domain.access import Permission
from timebank.domain.certificates import OWN_LANGUAGE
from timebank.domain.ledger import AccountKind, Kind, Participation, Side
from timebank.domain.members import LANGUAGES
from timebank.domain.orders import ExchangeOrder
from timebank.domain.papers import SlipForm, sender_of
from timebank.services.operation import Work, operation
from timebank.wording import wording

if TYPE_CHECKING:
    from timebank.documents.exchange_slip import SlipFacts, SlipPerson

_FIRST_LANGUAGE = "nl"
MOST_BLANK = 400
"""Empty slips of one PDF: a hundred sheets."""

Shares = tuple[tuple[str, int], ...]
"""Account codes with clock minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Help:
    """What one slip is about; `foot` says whether and when it was written down."""

    givers: Shares
    receivers: Shares
    day: date
    talent: str | None
    foot: str


@operation(Permission.ENTRY_READ, look=True)
def slip_paper(
    work: Work, entry: UUID, form: SlipForm = SlipForm.A6, second_language: str | None = OWN_LANGUAGE
) -> bytes:
    """The slip of a recorded exchange as a PDF, Dutch with a second language (a code, `own` or None).

    `own` is the language of who was helped. Also of one that waits for a signature. Raises EntryUnknown,
    NoSlipForThis and ChoiceUnknown.
    """
    return _paper(work, (_found(work, entry),), form, second_language)


@operation(Permission.EXCHANGE_RECORD, look=True)
def draft_slip(
    work: Work,
    entry: UUID,  # noqa: ARG001  for the log
    orders: tuple[ExchangeOrder, ...],
    form: SlipForm = SlipForm.A6,
    second_language: str | None = OWN_LANGUAGE,
) -> bytes:
    """The slip of help that is typed and not written down yet, to be signed first: one for each order.

    `entry` is the id under which it will stand in the books, which the log keeps. Nothing is booked and no limit
    asked about. Raises what `ExchangeOrder.check` raises, AccountUnknown and ChoiceUnknown.
    """
    words = wording(_FIRST_LANGUAGE)
    foot = words.label("slip.unsaved", day=work.today, operator=work.actor.name)
    for order in orders:
        order.check()
        work.ledger.accounts(order.people())
    return _paper(work, [_ordered(order, foot) for order in orders], form, second_language)


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


def _paper(work: Work, slips: Sequence[_Help], form: SlipForm, second_language: str | None) -> bytes:
    """These slips as a PDF; on an A4 each of them twice, one for either side."""
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.exchange_slip import SlipPaper, exchange_slips

    _check(second_language)
    second = second_language
    if second == OWN_LANGUAGE:
        second = _own_language(work, (*slips[0].receivers, *slips[0].givers))
    copies = 2 if form is SlipForm.A4 else 1
    facts = [_facts(work, slip, second) for slip in slips]
    return exchange_slips(
        SlipPaper(
            slips=tuple(each for each in facts for _ in range(copies)),
            sender=sender_of(work.bank),
            moment=work.now,
            form=form,
            language=_FIRST_LANGUAGE,
            second_language=second,
        )
    )


def _facts(work: Work, slip: _Help, second: str | None) -> SlipFacts:
    from timebank.documents.exchange_slip import SlipFacts

    words = wording(_FIRST_LANGUAGE)
    names = work.ledger.names([code for code, _ in (*slip.givers, *slip.receivers)])
    times = {minutes for _, minutes in (*slip.givers, *slip.receivers)}
    own_names = {each.code: each.own_name for each in work.talents.all()}
    talent = slip.talent

    def called(language: str) -> str:
        return wording(language).talent(talent, own_names.get(talent, "")) if talent else ""

    return SlipFacts(
        day=words.date(slip.day),
        givers=_people(slip.givers, names, alone=len(times) == 1),
        receivers=_people(slip.receivers, names, alone=len(times) == 1),
        talent=called(_FIRST_LANGUAGE),
        second_talent=called(second) if second and not own_names.get(talent or "") else "",
        time=words.duration_in_words(max(times)),
        recorded=slip.foot,
    )


def _found(work: Work, entry: UUID) -> _Help:
    """What is written down, or waits to be."""
    words = wording(_FIRST_LANGUAGE)
    posted = work.ledger.find(entry)
    if posted is None:
        waiting = work.pending.find(entry)
        if waiting is None:
            raise errors.EntryUnknown(entry=entry)
        foot = words.label(
            "slip.waiting",
            day=work.local_date(waiting.created_at),
            operator=_operator(work, waiting.operator),
        )
        return _ordered(waiting.order, foot)
    given = _shares(posted.entry.participations, Side.GIVEN)
    had = _shares(posted.entry.participations, Side.RECEIVED) or _shares(
        posted.entry.participations, Side.ATTENDED
    )
    if posted.entry.kind is Kind.REVERSAL or not (given or had):
        raise paper_refusals.NoSlipForThis()
    foot = words.label(
        "slip.recorded",
        day=work.local_date(posted.posted_at),
        sequence=posted.sequence,
        operator=_operator(work, posted.operator),
    )
    return _Help(
        givers=given,
        receivers=had,
        day=posted.entry.service_date,
        talent=posted.entry.talent,
        foot=foot,
    )


def _ordered(order: ExchangeOrder, foot: str) -> _Help:
    return _Help(
        givers=tuple((share.account, share.minutes) for share in order.givers),
        receivers=tuple((share.account, share.minutes) for share in order.receivers),
        day=order.service_date,
        talent=order.talent,
        foot=foot,
    )


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
