"""The register of certificates as a list: filtered, sorted and paged by the database."""

import json
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, and_, case, false, func, or_, select, true

from timebank.domain.certificates import CertificateStatus, RegisterLine
from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.domain.names import distinct_words
from timebank.store.local_days import between_days
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.certificates import certificate_papers, certificates
from timebank.store.rows.office import operators
from timebank.store.rows.search import search_words

_issuer, _issuing = accounts.alias("issuer"), operators.alias("issuing")
TAKEN = (
    certificates.join(accounts, accounts.c.key == certificates.c.account)
    .join(_issuing, _issuing.c.key == certificates.c.issued_by)
    .outerjoin(_issuer, _issuer.c.key == certificates.c.organisation)
    .outerjoin(certificate_papers, certificate_papers.c.certificate == certificates.c.key)
)
"""The register with what it refers to."""
LINES = select(
    certificates,
    accounts.c.code,
    accounts.c.name,
    _issuer.c.code.label("organisation_code"),
    _issuer.c.name.label("organisation_name"),
    _issuing.c.name.label("operator"),
    certificate_papers.c.withdrawn_reason,
    certificate_papers.c.facts,
).select_from(TAKEN)
_LAST_LETTER = chr(0x10FFFF)
_STATES: dict[str, ColumnElement[bool]] = {
    CertificateStatus.WITHDRAWN: certificates.c.withdrawn_at.is_not(None),
    CertificateStatus.FLAGGED: and_(
        certificates.c.withdrawn_at.is_(None), certificates.c.flagged_at.is_not(None)
    ),
    CertificateStatus.VALID: and_(certificates.c.withdrawn_at.is_(None), certificates.c.flagged_at.is_(None)),
}
_SORT_KEY = select(members.c.sort_key).where(members.c.account == certificates.c.account).scalar_subquery()
_ORDERS: dict[str, ColumnElement[Any]] = {
    "number": certificates.c.key,
    "name": func.coalesce(_SORT_KEY, ""),
    "organisation": func.coalesce(_issuer.c.name, ""),
    "start": certificates.c.period_start,
    "until": certificates.c.period_until,
    "given": certificates.c.given_minutes,
    "attended": certificates.c.attended_minutes,
    "issued": certificates.c.issued_at,
    "operator": _issuing.c.name,
    "state": case(
        (_STATES[CertificateStatus.WITHDRAWN], 2), (_STATES[CertificateStatus.FLAGGED], 1), else_=0
    ),
    "reason": func.coalesce(certificate_papers.c.withdrawn_reason, ""),
}


def page(connection: Connection, query: ListQuery, zone: ZoneInfo) -> ListPage[RegisterLine]:
    """One page of the register; without an order the newest come first. Days are local in `zone`."""
    held = [_condition(kept, zone) for kept in query.filters]
    held += [_says(word) for word in query.words.split()]
    if query.sort:
        order, backwards = _ORDERS[query.sort], query.descending
    else:
        order, backwards = certificates.c.key, True
    by = (order.desc(), certificates.c.key.desc()) if backwards else (order, certificates.c.key)
    rows = connection.execute(LINES.where(*held).order_by(*by).offset(query.offset).limit(query.limit))
    lines = tuple(line_of(row) for row in rows)
    total = None
    if query.counted:
        total = int(connection.execute(select(func.count()).select_from(TAKEN).where(*held)).scalar_one())
    return ListPage(rows=lines, total=total)


def _condition(kept: Filter, zone: ZoneInfo) -> ColumnElement[bool]:
    match kept.column:
        case "state":
            chosen = [_STATES[choice] for choice in kept.choices if choice in _STATES]
            return or_(*chosen) if chosen else false()
        case "issued":
            return between_days(certificates.c.issued_at, kept, zone)
        case "number":
            return certificates.c.number.icontains(kept.text.strip(), autoescape=True)
        case "name":
            return and_(true(), *(_bears(word) for word in kept.text.split()))
        case "organisation" | "operator" | "reason":
            column = _ORDERS[kept.column]
            return and_(true(), *(column.icontains(word, autoescape=True) for word in kept.text.split()))
    column = _ORDERS[kept.column]
    bounds = [column >= bound for bound in (kept.start, kept.least) if bound is not None]
    bounds += [column <= bound for bound in (kept.until, kept.most) if bound is not None]
    return and_(true(), *bounds)


def _says(word: str) -> ColumnElement[bool]:
    """A word is of the number, of a name, or of whom or what stands beside it."""
    beside = (
        _ORDERS[each].icontains(word, autoescape=True) for each in ("organisation", "operator", "reason")
    )
    return or_(certificates.c.number.icontains(word, autoescape=True), _bears(word), *beside)


def _bears(word: str) -> ColumnElement[bool]:
    """A word of the member's name begins so, or it is the member's number."""
    named = [
        certificates.c.account.in_(
            select(search_words.c.account).where(
                search_words.c.word >= part, search_words.c.word < part + _LAST_LETTER
            )
        )
        for part in distinct_words(word)
    ]
    numbered = select(accounts.c.key).where(accounts.c.code == word)
    return or_(and_(*named) if named else false(), certificates.c.account.in_(numbered))


def line_of(row: Any) -> RegisterLine:
    """A row of `LINES` as the register's line."""
    status = CertificateStatus.VALID
    if row.withdrawn_at is not None:
        status = CertificateStatus.WITHDRAWN
    elif row.flagged_at is not None:
        status = CertificateStatus.FLAGGED
    return RegisterLine(
        number=row.number,
        account=row.code,
        # The one on the paper, for whoever holds it has that before them: an official one, or an older one.
        name=row.name if row.facts is None else json.loads(row.facts)["name"],
        organisation=row.organisation_code,
        language=row.language,
        start=row.period_start,
        until=row.period_until,
        given_minutes=row.given_minutes,
        attended_minutes=row.attended_minutes,
        issued_at=row.issued_at,
        status=status,
        flagged_at=row.flagged_at,
        withdrawn_at=row.withdrawn_at,
        withdrawn_reason=row.withdrawn_reason or "",
        organisation_name=row.organisation_name or "",
        issued_by=row.operator,
    )
