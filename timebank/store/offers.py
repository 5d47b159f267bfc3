"""Offers and requests, and who may answer them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select, and_, func, insert, select, update

from timebank.domain.ledger import Account
from timebank.domain.matching import Candidate, Side
from timebank.domain.members import Purpose, first_name
from timebank.domain.offers import DayPart, NewOffer, Offer, OfferKind, OfferState, When
from timebank.store import matching
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.ledger import entries
from timebank.store.rows.offers import offer_entries, offers

_PARTS = (DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING)
_reversal = entries.alias("reversal")
_ANSWERED = (
    select(offer_entries.c.offer, func.max(entries.c.service_date).label("answered_on"))
    .join(entries, entries.c.id == offer_entries.c.entry)
    .outerjoin(_reversal, _reversal.c.reverses == entries.c.sequence)
    .where(_reversal.c.sequence.is_(None))
    .group_by(offer_entries.c.offer)
    .subquery()
)
_OFFERS = (
    select(
        offers,
        accounts.c.code,
        accounts.c.name,
        members.c.call_name,
        members.c.script_name,
        _ANSWERED.c.answered_on,
    )
    .join(accounts, accounts.c.key == offers.c.account)
    .join(members, members.c.account == offers.c.account)
    .outerjoin(_ANSWERED, _ANSWERED.c.offer == offers.c.id)
)
_NEWEST_FIRST = (offers.c.created_at.desc(), offers.c.id.desc())


class OfferStore:
    """Offers and requests behind one transaction."""

    def __init__(self, connection: Connection, zone: ZoneInfo) -> None:
        self._connection = connection
        self._zone = zone

    def add(self, new: NewOffer, account: Account, operator: int, at: datetime) -> None:
        """Keep a new one."""
        self._connection.execute(
            insert(offers),
            {
                "id": new.id,
                "account": account.key,
                "direction": new.kind.value,
                "talent": new.talent,
                "words": new.words,
                "language": new.language,
                "days": sum(1 << day - 1 for day in set(new.when.days)),
                "parts": sum(1 << _PARTS.index(part) for part in set(new.when.parts)),
                "place": new.place,
                "until": new.until,
                "state": OfferState.OPEN.value,
                "operator": operator,
                "created_at": at,
            },
        )

    def find(self, offer: UUID) -> Offer | None:
        """One of them, whatever its state, or None."""
        found = self._offers(_OFFERS.where(offers.c.id == offer))
        return found[0] if found else None

    def open_ones(self, today: date, kind: OfferKind | None = None, talent: str | None = None) -> list[Offer]:
        """What stands open today, of people who take part; newest first."""
        statement = _OFFERS.where(_stands(today), matching.takes_part())
        if kind is not None:
            statement = statement.where(offers.c.direction == kind.value)
        if talent is not None:
            statement = statement.where(offers.c.talent == talent)
        return self._offers(statement.order_by(*_NEWEST_FIRST))

    def of(self, account: Account, today: date) -> list[Offer]:
        """What stands open of one person, paused or not; newest first."""
        statement = _OFFERS.where(offers.c.account == account.key, _stands(today))
        return self._offers(statement.order_by(*_NEWEST_FIRST))

    def these(self, wanted: Iterable[UUID], today: date) -> list[Offer]:
        """Those of these that stand open today, in this order."""
        order = {offer: place for place, offer in enumerate(wanted)}
        statement = _OFFERS.where(offers.c.id.in_(order), _stands(today), matching.takes_part())
        return sorted(self._offers(statement), key=lambda offer: order[offer.id])

    def set_state(self, offer: UUID, state: OfferState) -> None:
        """Let it be open, done or withdrawn."""
        self._connection.execute(update(offers).where(offers.c.id == offer).values(state=state.value))

    def extend(self, offer: UUID, until: date) -> None:
        """Let it stand until another day."""
        self._connection.execute(update(offers).where(offers.c.id == offer).values(until=until))

    def answered(self, offer: UUID, entry: UUID) -> None:
        """Note that this entry came of it."""
        self._connection.execute(insert(offer_entries), {"offer": offer, "entry": entry})

    def side(self, account: Account, purpose: Purpose) -> Side:
        """Somebody as matching sees them; the role only with consent for the purpose."""
        return matching.sides(self._connection, [account.key], purpose)[account.key]

    def barred(self, account: Account) -> frozenset[str]:
        """The numbers of those who are not to be matched with this person."""
        statement = select(accounts.c.code).where(accounts.c.key.in_(matching.not_paired_with(account.key)))
        return frozenset(self._connection.execute(statement).scalars())

    def candidates(
        self, offer: Offer, account: Account, own: Side, today: date, most: int
    ) -> list[Candidate]:
        """Who may answer: the likeliest by what the database can tell, at most so many of each way."""
        answering = self._offers(
            _OFFERS.where(
                _stands(today),
                offers.c.direction == offer.kind.other.value,
                offers.c.talent == offer.talent,
                matching.may_meet(account.key),
            )
            .order_by(matching.likely(offer.kind, own).desc(), *_NEWEST_FIRST)
            .limit(most),
        )
        noted = matching.noted(self._connection, offer, account.key, own, most)
        keys = self._keys([each.number for each in answering])
        everybody = [*dict.fromkeys([*keys.values(), *noted])]
        sides = matching.sides(self._connection, everybody, Purpose.MATCHING)
        met = matching.meetings(self._connection, account.key, everybody)
        return [
            Candidate(
                side=sides[keys[each.number]],
                offer=each.id,
                until=each.until,
                words=each.words,
                when=each.when,
                met=met.get(keys[each.number], 0),
            )
            for each in answering
        ] + [Candidate(side=sides[key], met=met.get(key, 0)) for key in noted]

    def _keys(self, codes: Sequence[str]) -> dict[str, int]:
        statement = select(accounts.c.code, accounts.c.key).where(accounts.c.code.in_(codes))
        return {row.code: row.key for row in self._connection.execute(statement)}

    def _offers(self, statement: Select[Any]) -> list[Offer]:
        return [self._offer(row) for row in self._connection.execute(statement)]

    def _offer(self, row: Any) -> Offer:
        return Offer(
            id=row.id,
            number=row.code,
            name=row.name,
            script_name=row.script_name,
            first_name=first_name(row.name, row.call_name),
            kind=OfferKind(row.direction),
            talent=row.talent,
            words=row.words,
            language=row.language,
            when=When(
                days=tuple(day for day in range(1, 8) if row.days & 1 << day - 1),
                parts=tuple(part for place, part in enumerate(_PARTS) if row.parts & 1 << place),
            ),
            place=row.place,
            until=row.until,
            state=OfferState(row.state),
            since=row.created_at.astimezone(self._zone).date(),
            answered_on=row.answered_on,
        )


def _stands(today: date) -> Any:
    return and_(offers.c.state == OfferState.OPEN.value, offers.c.until >= today)
