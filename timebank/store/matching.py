"""Narrowing for matching: of a hundred thousand people the few hundred that the domain then ranks.

What one row can tell (who only received, whose role or language meets) is weighed in the database, with the domain's
own points; what a pair has behind it (how often they met) is looked up for the few that are left.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
)

from timebank.domain.matching import DUTCH, DUTCH_PRACTICE, POINTS, Side, Why
from timebank.domain.members import Direction, ProgrammeRole, Purpose, first_name
from timebank.domain.offers import Offer, OfferKind
from timebank.store.rows.accounts import accounts, consents, member_languages, member_talents, members
from timebank.store.rows.ledger import participations
from timebank.store.rows.network import not_paired

_LIKELIEST = (accounts.c.given + accounts.c.received, accounts.c.key)


def takes_part() -> ColumnElement[bool]:
    """Members who did not leave, pause or join another record."""
    return and_(
        accounts.c.closed_on.is_(None), accounts.c.merged_into.is_(None), accounts.c.paused.is_(False)
    )


def not_paired_with(key: int) -> Any:
    """The keys of those who are not to be matched with this one."""
    return union_all(
        select(not_paired.c.other).where(not_paired.c.one == key),
        select(not_paired.c.one).where(not_paired.c.other == key),
    )


def may_meet(key: int) -> ColumnElement[bool]:
    """Everybody who takes part, except this person and those who are not to be matched with them."""
    return and_(takes_part(), accounts.c.key != key, accounts.c.key.not_in(not_paired_with(key)))


def likely(kind: OfferKind, own: Side) -> ColumnElement[int]:
    """The points that one row can tell."""
    gives = kind is OfferKind.REQUEST
    same, other = (
        (accounts.c.given, accounts.c.received) if gives else (accounts.c.received, accounts.c.given)
    )
    points: list[ColumnElement[int]] = [
        case(
            (and_(same <= 0, other > 0), POINTS[Why.ONE_SIDED]),
            (and_(same <= 0, other <= 0), POINTS[Why.NEW_HERE]),
            else_=0,
        )
    ]
    if own.role is not None:
        meets = and_(
            members.c.role == _other(own.role).value,
            exists().where(_consented(accounts.c.key, Purpose.MATCHING)),
        )
        points.append(case((meets, POINTS[Why.BRIDGE]), else_=0))
    shared = own.speaks - {DUTCH}
    if shared:
        points.append(case((_speaks(shared), POINTS[Why.LANGUAGE]), else_=0))
    if own.practises_dutch:
        points.append(case((_speaks({DUTCH}), POINTS[Why.PRACTICE]), else_=0))
    elif DUTCH in own.speaks:
        points.append(case((_practises(), POINTS[Why.PRACTICE]), else_=0))
    total: ColumnElement[int] = literal(0)
    for each in points:
        total = total + each
    return total


def noted(connection: Connection, offer: Offer, own_key: int, own: Side, most: int) -> list[int]:
    """The likeliest of those with the talent noted, as *can* for a request and as *wants* for an offer."""
    direction = Direction.CAN if offer.kind is OfferKind.REQUEST else Direction.WANTS
    statement = (
        select(accounts.c.key)
        .join(members, members.c.account == accounts.c.key)
        .join(member_talents, member_talents.c.account == accounts.c.key)
        .where(
            member_talents.c.talent == offer.talent,
            member_talents.c.direction == direction.value,
            may_meet(own_key),
        )
        .order_by(likely(offer.kind, own).desc(), *_LIKELIEST)
        .limit(most)
    )
    return list(connection.execute(statement).scalars())


def sides(connection: Connection, keys: Sequence[int], purpose: Purpose) -> dict[int, Side]:
    """These people as matching sees them; the role only of those who consented to the purpose."""
    if not keys:
        return {}
    consented = set(
        connection.execute(
            select(consents.c.account).where(_consented(consents.c.account, purpose, keys))
        ).scalars()
    )
    spoken: dict[int, set[str]] = {}
    for key, language in connection.execute(
        select(member_languages.c.account, member_languages.c.language).where(
            member_languages.c.account.in_(keys)
        )
    ):
        spoken.setdefault(key, set()).add(language)
    learners = set(
        connection.execute(
            select(member_talents.c.account).where(
                member_talents.c.account.in_(keys),
                member_talents.c.direction == Direction.WANTS.value,
                member_talents.c.talent.in_(DUTCH_PRACTICE),
            )
        ).scalars()
    )
    statement = (
        select(
            accounts.c.key,
            accounts.c.code,
            accounts.c.name,
            accounts.c.given,
            accounts.c.received,
            members.c.call_name,
            members.c.script_name,
            members.c.role,
            takes_part().label("active"),
        )
        .join(members, members.c.account == accounts.c.key)
        .where(accounts.c.key.in_(keys))
    )
    return {
        row.key: Side(
            number=row.code,
            name=row.name,
            first_name=first_name(row.name, row.call_name),
            script_name=row.script_name,
            active=bool(row.active),
            given=row.given,
            received=row.received,
            role=ProgrammeRole(row.role) if row.role is not None and row.key in consented else None,
            speaks=frozenset(spoken.get(row.key, ())),
            practises_dutch=row.key in learners,
        )
        for row in connection.execute(statement)
    }


def meetings(connection: Connection, key: int, keys: Sequence[int]) -> dict[int, int]:
    """How often each of these helped this person or was helped; what was reversed counts for nothing."""
    if not keys:
        return {}
    own, other = participations.alias("own"), participations.alias("other")
    statement = (
        select(other.c.account, func.sum(func.sign(own.c.minutes)))
        .select_from(own)
        .join(other, and_(other.c.sequence == own.c.sequence, other.c.account != own.c.account))
        .where(
            own.c.account == key,
            other.c.account.in_(keys),
            or_(
                and_(own.c.side == "given", other.c.side != "given"),
                and_(own.c.side != "given", other.c.side == "given"),
            ),
        )
        .group_by(other.c.account)
    )
    return {account: int(times) for account, times in connection.execute(statement) if times > 0}


def _other(role: ProgrammeRole) -> ProgrammeRole:
    return ProgrammeRole.NEIGHBOUR if role is ProgrammeRole.NEWCOMER else ProgrammeRole.NEWCOMER


def _consented(account: Any, purpose: Purpose, keys: Sequence[int] | None = None) -> ColumnElement[bool]:
    within = consents.c.account.in_(keys) if keys is not None else consents.c.account == account
    return and_(within, consents.c.purpose == purpose.value, consents.c.withdrawn_at.is_(None))


def _speaks(languages: "frozenset[str] | set[str]") -> ColumnElement[bool]:
    return exists().where(
        member_languages.c.account == accounts.c.key, member_languages.c.language.in_(sorted(languages))
    )


def _practises() -> ColumnElement[bool]:
    wants = member_talents.alias("learning")
    return exists().where(
        wants.c.account == accounts.c.key,
        wants.c.direction == Direction.WANTS.value,
        wants.c.talent.in_(DUTCH_PRACTICE),
    )
