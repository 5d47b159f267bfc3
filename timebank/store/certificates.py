"""The register of certificates behind one transaction."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, insert, select, update

from timebank.domain.certificate_runs import Candidate, Choice
from timebank.domain.certificates import (
    CertifiedHours,
    NewCertificate,
    RegisterLine,
    Responsible,
)
from timebank.domain.ledger import Account, AccountKind, Confirmation
from timebank.domain.lists import ListPage, ListQuery
from timebank.domain.proofs import KeptFacts, KeptKey, SigningPair
from timebank.store.accounts import with_aliases
from timebank.store.certificate_candidates import Candidates
from timebank.store.certificate_list import LINES, line_of, page
from timebank.store.clock_time import COUNTED
from timebank.store.head import Head
from timebank.store.known_orders import KnownOrders
from timebank.store.rows.accounts import accounts, organisations, talents
from timebank.store.rows.certificates import (
    certificate_entries,
    certificate_papers,
    certificates,
    signing_keys,
)
from timebank.store.rows.ledger import entries, entry_confirmations, participations
from timebank.store.rows.office import operators

_recorder, _confirmer = operators.alias("recorder"), operators.alias("confirmer")
_responsible = accounts.alias("responsible")

_SIGNS = func.length(signing_keys.c.private_key) > 0

_HOURS = (
    select(
        entries.c.sequence,
        entries.c.service_date,
        entries.c.talent,
        talents.c.own_name,
        participations.c.side,
        participations.c.minutes,
        entries.c.confirmation,
        entry_confirmations.c.confirmation.label("later"),
        _recorder.c.name.label("recorder"),
        _confirmer.c.name.label("confirmer"),
        _responsible.c.name.label("responsible"),
        _responsible.c.kind.label("responsible_kind"),
        organisations.c.kvk,
        organisations.c.phone,
    )
    .join(entries, entries.c.sequence == participations.c.sequence)
    .join(_recorder, _recorder.c.key == entries.c.operator)
    .outerjoin(entry_confirmations, entry_confirmations.c.sequence == entries.c.sequence)
    .outerjoin(_confirmer, _confirmer.c.key == entry_confirmations.c.operator)
    .outerjoin(talents, talents.c.code == entries.c.talent)
    .outerjoin(_responsible, _responsible.c.key == entries.c.organisation)
    .outerjoin(organisations, organisations.c.account == entries.c.organisation)
    .where(COUNTED)
    .order_by(entries.c.service_date, entries.c.sequence, participations.c.position)
)


class CertificateStore:
    """Certificates, the hours they count and the key that signs them."""

    def __init__(self, connection: Connection, head: Head, orders: KnownOrders) -> None:
        self._connection = connection
        self._head, self._orders = head, orders

    def hours(
        self, account: Account, start: date, until: date, organisation: Account | None, own: Responsible
    ) -> list[CertifiedHours]:
        """Clock time given and attended by service date, without what was reversed; aliases included."""
        statement = _HOURS.where(
            participations.c.account.in_(with_aliases(self._connection, account.key)),
            entries.c.service_date.between(start, until),
        )
        if organisation is not None:
            statement = statement.where(
                entries.c.organisation.in_(with_aliases(self._connection, organisation.key))
            )
        return [_hours_of(row, own) for row in self._connection.execute(statement)]

    def participants(self, organisation: Account, start: date, until: date) -> list[str]:
        """The members, by code, who gave or attended anything under the organisation in the period."""
        statement = (
            select(accounts.c.key)
            .distinct()
            .join(participations, participations.c.account == accounts.c.key)
            .join(entries, entries.c.sequence == participations.c.sequence)
            .where(
                COUNTED,
                accounts.c.kind == AccountKind.MEMBER.value,
                entries.c.organisation.in_(with_aliases(self._connection, organisation.key)),
                entries.c.service_date.between(start, until),
            )
        )
        keys = {self._now(key) for key in self._connection.execute(statement).scalars()}
        found = select(accounts.c.code).where(accounts.c.key.in_(keys)).order_by(accounts.c.key)
        return list(self._connection.execute(found).scalars())

    def candidates(
        self, choice: Choice, organisation: Account | None, query: ListQuery
    ) -> ListPage[Candidate]:
        """A page of whom a choice fits, by name unless the query sorts."""
        return self._candidates(choice, organisation).page(query)

    def all_candidates(
        self, choice: Choice, organisation: Account | None, most: int
    ) -> tuple[list[Candidate], int]:
        """Whom a choice fits, by name, `most` at most, and how many there are."""
        return self._candidates(choice, organisation).all(most)

    def _candidates(self, choice: Choice, organisation: Account | None) -> Candidates:
        houses = None if organisation is None else with_aliases(self._connection, organisation.key)
        return Candidates(self._connection, self._orders, self._head.sequence, choice, houses)

    def having(
        self, people: Sequence[Account], start: date, until: date, organisation: Account | None
    ) -> set[str]:
        """Those of these, by code, who have a standing certificate of this very period and organisation."""
        codes = {}
        for person in people:
            codes.update(dict.fromkeys(with_aliases(self._connection, person.key), person.code))
        statement = select(certificates.c.account).where(
            certificates.c.account.in_(codes),
            certificates.c.period_start == start,
            certificates.c.period_until == until,
            certificates.c.withdrawn_at.is_(None),
            certificates.c.organisation.is_(None)
            if organisation is None
            else certificates.c.organisation.in_(with_aliases(self._connection, organisation.key)),
        )
        return {codes[key] for key in self._connection.execute(statement).scalars()}

    def next_running(self, year: int) -> int:
        """The next running number of a year; the ledger's head is locked while it is used."""
        statement = select(func.max(certificates.c.running)).where(certificates.c.year == year)
        return int(self._connection.execute(statement).scalar() or 0) + 1

    def signing_pair(self) -> SigningPair | None:
        """The key pair that signs now, or None when there is none yet."""
        row = self._connection.execute(select(signing_keys).where(_SIGNS)).one_or_none()
        if row is None:
            return None
        return SigningPair(key_id=row.key_id, public=row.public_key, private=row.private_key)

    def keep_signing_pair(self, pair: SigningPair, at: datetime) -> None:
        """Sign with this pair from now on: the private half of every other one is destroyed."""
        self._connection.execute(update(signing_keys).values(private_key=b""))
        values = {
            "key_id": pair.key_id,
            "public_key": pair.public,
            "private_key": pair.private,
            "made_at": at,
        }
        self._connection.execute(insert(signing_keys), values)

    def keys(self) -> list[KeptKey]:
        """Every key there was, the one that signs now first."""
        columns = (signing_keys.c.key_id, signing_keys.c.public_key, signing_keys.c.made_at)
        statement = select(*columns, _SIGNS.label("signs")).order_by(
            _SIGNS.desc(), signing_keys.c.made_at.desc(), signing_keys.c.key_id
        )
        return [
            KeptKey(public=row.public_key, key_id=row.key_id, made_at=row.made_at, signs=bool(row.signs))
            for row in self._connection.execute(statement)
        ]

    def no_longer_valid(self) -> tuple[list[str], list[str]]:
        """The numbers of what was withdrawn, and of what is flagged and still stands."""
        withdrawn = select(certificates.c.number).where(certificates.c.withdrawn_at.is_not(None))
        flagged = select(certificates.c.number).where(
            certificates.c.withdrawn_at.is_(None), certificates.c.flagged_at.is_not(None)
        )
        return (
            list(self._connection.execute(withdrawn).scalars()),
            list(self._connection.execute(flagged).scalars()),
        )

    def public_key(self, key_id: bytes) -> bytes | None:
        """The public key with this id, if it is one of ours."""
        statement = select(signing_keys.c.public_key).where(signing_keys.c.key_id == key_id)
        return self._connection.execute(statement).scalar()

    def add(self, certificate: NewCertificate) -> None:
        """Write an issued certificate into the register."""
        organisation = certificate.organisation
        added = self._connection.execute(
            insert(certificates),
            {
                "year": certificate.year,
                "running": certificate.running,
                "number": certificate.number,
                "account": certificate.account.key,
                "organisation": None if organisation is None else organisation.key,
                "language": certificate.language,
                "period_start": certificate.start,
                "period_until": certificate.until,
                "given_minutes": certificate.given_minutes,
                "attended_minutes": certificate.attended_minutes,
                "issued_at": certificate.issued_at,
                "issued_by": certificate.issued_by,
                "key_id": certificate.key_id,
                "salt": certificate.salt,
                "facts_digest": certificate.facts_digest,
                "file_digest": certificate.file_digest,
            },
        )
        (key,) = added.inserted_primary_key or (None,)
        self._connection.execute(
            insert(certificate_papers),
            {"certificate": key, "file": certificate.file, "facts": certificate.facts},
        )
        if certificate.entries:
            rows = [{"certificate": key, "entry": entry} for entry in sorted(set(certificate.entries))]
            self._connection.execute(insert(certificate_entries), rows)

    def find(self, number: str) -> RegisterLine | None:
        """The register's line for a number."""
        return self._one(certificates.c.number == number)

    def with_file(self, digest: bytes) -> RegisterLine | None:
        """The register's line for the file with this SHA-256."""
        return self._one(certificates.c.file_digest == digest)

    def file(self, number: str) -> bytes | None:
        """The issued bytes, or None when they were erased."""
        statement = (
            select(certificate_papers.c.file)
            .join(certificates, certificates.c.key == certificate_papers.c.certificate)
            .where(certificates.c.number == number)
        )
        return self._connection.execute(statement).scalar()

    def facts(self, number: str) -> KeptFacts | None:
        """What stands on the issued paper, or None when it was erased."""
        statement = (
            select(certificate_papers.c.facts, certificates.c.salt)
            .join(certificates, certificates.c.key == certificate_papers.c.certificate)
            .where(certificates.c.number == number, certificates.c.salt.is_not(None))
        )
        row = self._connection.execute(statement).one_or_none()
        return None if row is None else KeptFacts(facts=row.facts, salt=row.salt)

    def lines(
        self, account: Account | None, limit: int, organisation: Account | None = None
    ) -> list[RegisterLine]:
        """The newest lines of the register first; for one account or all, of one organisation or all."""
        statement = LINES.order_by(certificates.c.key.desc()).limit(limit)
        if account is not None:
            statement = statement.where(
                certificates.c.account.in_(with_aliases(self._connection, account.key))
            )
        if organisation is not None:
            statement = statement.where(certificates.c.organisation == organisation.key)
        return [line_of(row) for row in self._connection.execute(statement)]

    def page(self, query: ListQuery, zone: ZoneInfo) -> ListPage[RegisterLine]:
        """A page of the register; without an order the newest come first. Days are local in `zone`."""
        return page(self._connection, query, zone)

    def flag_for(self, entry: int, at: datetime) -> list[str]:
        """Flag every certificate that counts this entry (its sequence); gives their numbers."""
        counting = select(certificate_entries.c.certificate).where(certificate_entries.c.entry == entry)
        flagged = (
            update(certificates)
            .where(certificates.c.key.in_(counting), certificates.c.flagged_at.is_(None))
            .values(flagged_at=at, flagged_entry=entry)
            .returning(certificates.c.number)
        )
        return list(self._connection.execute(flagged).scalars())

    def withdraw(self, number: str, operator: int, at: datetime, reason: str) -> None:
        """Note that a certificate was withdrawn, by whom and why."""
        withdrawn = (
            update(certificates)
            .where(certificates.c.number == number)
            .values(withdrawn_at=at, withdrawn_by=operator)
            .returning(certificates.c.key)
        )
        key = self._connection.execute(withdrawn).scalar_one()
        self._connection.execute(
            update(certificate_papers)
            .where(certificate_papers.c.certificate == key)
            .values(withdrawn_reason=reason)
        )

    def _one(self, condition: Any) -> RegisterLine | None:
        row = self._connection.execute(LINES.where(condition)).one_or_none()
        return None if row is None else line_of(row)

    def _now(self, key: int) -> int:
        """The account that an account leads to after every merge."""
        statement = select(accounts.c.merged_into).where(accounts.c.key == key)
        while (into := self._connection.execute(statement).scalar()) is not None:
            key = into
            statement = select(accounts.c.merged_into).where(accounts.c.key == key)
        return key


def _hours_of(row: Any, own: Responsible) -> CertifiedHours:
    way = row.later or row.confirmation
    confirmed = way is not None and Confirmation(way).by_receiver
    responsible = own
    # Where the pot answers for an activity, that is the centre itself.
    if row.responsible is not None and row.responsible_kind != AccountKind.POT.value:
        responsible = Responsible(name=row.responsible, kvk=row.kvk or "", phone=row.phone or "")
    return CertifiedHours(
        entry=row.sequence,
        service_date=row.service_date,
        talent=row.talent,
        side=row.side,
        minutes=row.minutes,
        responsible=responsible,
        confirmed=confirmed,
        talent_name=row.own_name or None,
        seen_by=(row.confirmer if row.later else row.recorder) if confirmed else "",
    )
