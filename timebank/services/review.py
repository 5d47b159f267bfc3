"""Looking through: the list of all entries, one in full, undoing with a reason and recording anew."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID
from zoneinfo import ZoneInfo

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.ledger import CLOCK_KINDS, Entry, Kind, Side
from timebank.domain.limits import beyond
from timebank.domain.lists import ListPage, ListQuery
from timebank.domain.names import fold
from timebank.domain.numbers import POT
from timebank.domain.orders import ExchangeOrder, TransferOrder
from timebank.domain.receipts import Recorded, changes_of
from timebank.domain.review import Asked, BalanceMove, EntryDetails, EntryLine, EntrySums, Party, ReversalLook
from timebank.domain.sharing import Share, Split
from timebank.services.exchanges import record_exchange
from timebank.services.operation import Work, operation
from timebank.services.transfers import give, grant
from timebank.wording import wording

LONGEST_WORDS = 120
"""Characters of a search that are looked at."""


@operation(Permission.ENTRY_REVIEW)
def list_entries(work: Work, query: ListQuery) -> ListPage[EntryLine]:
    """A page of the list of all entries, filtered and sorted by its columns; without an order the newest come first.

    Words are an entry's number, a day, or stand each in a name, an activity or a note.
    """
    return work.entry_list.page(_asked(work, query))


@operation(Permission.ENTRY_REVIEW)
def sum_entries(work: Work, query: ListQuery, ranges: tuple[tuple[int, int], ...] | None = None) -> EntrySums:
    """What the entries of a list come to, or those in these places of it (first and last, counted from 0)."""
    return work.entry_list.sums(_asked(work, query), ranges)


@operation(Permission.ENTRY_READ)
def show_entry(work: Work, entry: UUID) -> EntryDetails:
    """Everything that one entry tells. Raises EntryUnknown."""
    found = work.entry_list.details(entry)
    if found is None:
        raise errors.EntryUnknown(entry=str(entry))
    return found


@operation(Permission.ENTRY_REVERSE)
def look_at_reversal(work: Work, entries: tuple[UUID, ...]) -> ReversalLook:
    """What undoing these entries together would do to balances, limits and certificates. Raises EntryUnknown."""
    changes: dict[str, int] = {}
    certificates = 0
    for each in entries:
        posted = work.ledger.find(each)
        if posted is None:
            raise errors.EntryUnknown(entry=str(each))
        for code, change in changes_of(posted.entry).items():
            changes[code] = changes.get(code, 0) - change
        certificates += work.entry_list.certificates_counting(posted.sequence)
    accounts = work.ledger.accounts(changes)
    scripts = work.ledger.script_names(changes)
    moves = tuple(
        BalanceMove(
            party=Party(accounts[code].code, accounts[code].name, scripts.get(code, "")),
            before=accounts[code].balance,
            after=accounts[code].balance + change,
        )
        for code, change in changes.items()
        if change
    )
    passed = (beyond(accounts[code], change, work.bank.limits) for code, change in changes.items())
    warned = tuple(one for one in passed if one is not None)
    return ReversalLook(moves=moves, warned=warned, certificates=certificates)


@operation(Permission.ENTRY_REVERSE)
def record_again(work: Work, entry: UUID, order: UUID, override: str = "") -> Recorded:
    """Book what was undone anew, as a new entry with the id `order`; the rules of recording hold.

    Raises EntryUnknown, EntryStands where it was not undone, NotRecordableAgain for what no desk records, and the
    refusals of recording.
    """
    posted = work.ledger.find(entry)
    if posted is None:
        raise errors.EntryUnknown(entry=str(entry))
    if work.ledger.reversal_of(posted.sequence) is None:
        raise errors.EntryStands(entry=str(entry))
    again = order_of(posted.entry)
    if again is None:
        raise errors.NotRecordableAgain(entry=str(entry))
    again = replace(again, id=order, override=override or again.override)
    if isinstance(again, ExchangeOrder):
        return record_exchange.run(work, again)
    return (grant if again.kind is Kind.GRANT else give).run(work, again)


def order_of(entry: Entry) -> ExchangeOrder | TransferOrder | None:
    """The order that an entry came from: the one that would book the very same; None where there is none."""
    if entry.kind in (Kind.GIFT, Kind.GRANT):
        (moved,) = entry.transfers
        return TransferOrder(
            id=entry.id,
            kind=entry.kind,
            debit=moved.debit,
            credit=moved.credit,
            minutes=moved.minutes,
            service_date=entry.service_date,
            note=entry.note,
            override=entry.override,
        )
    if entry.kind not in CLOCK_KINDS:
        return None
    given, had = _shares(entry, given=True), _shares(entry, given=False)
    payers = {moved.debit for moved in entry.transfers} - {share.account for share in (*given, *had)}
    for split in Split:
        for payer in (POT, *sorted(payers - {POT})):
            order = ExchangeOrder(
                id=entry.id,
                givers=given,
                receivers=had,
                service_date=entry.service_date,
                talent=entry.talent,
                organisation=entry.organisation,
                split=split,
                payer=payer if split is Split.POT_PAYS else POT,
                confirmation=entry.confirmation,
                note=entry.note,
                override=entry.override,
            )
            if (given or split is Split.POT_PAYS) and (had or split is Split.POT_PAYS):
                made = order.entry()
                if made.kind is entry.kind and set(made.transfers) == set(entry.transfers):
                    return order
    return None


def _shares(entry: Entry, *, given: bool) -> tuple[Share, ...]:
    return tuple(
        Share(account=part.account, minutes=part.minutes)
        for part in entry.participations
        if (part.side is Side.GIVEN) is given
    )


def _asked(work: Work, query: ListQuery) -> Asked:
    query = replace(query, words=query.words[:LONGEST_WORDS])
    words = fold(query.words).split()
    by_name = query.sort == "what"
    talents: dict[str, tuple[str, ...]] = {}
    ranks: dict[str, int] = {}
    if words or by_name:
        named = _named(work)
        talents = {word: tuple(code for code, name in named if word in fold(name)) for word in words}
        own = dict(named[: len(named) // 2])
        ranks = {code: rank for rank, code in enumerate(sorted(own, key=lambda code: fold(own[code])))}
    return Asked(
        query=query, talents=talents, ranks=ranks, today=work.today, zone=ZoneInfo(work.bank.time_zone)
    )


def _named(work: Work) -> Sequence[tuple[str, str]]:
    """Every activity with its name, first in the language of the bank, then in English."""
    known = work.talents.all()
    return [
        (talent.code, wording(language).talent(talent.code, talent.own_name))
        for language in (work.bank.language, "en")
        for talent in known
    ]
