"""The register of organisations."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, Table, delete, insert, select, update

from timebank.domain.errors import NotAnOrganisation
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.lists import ListQuery
from timebank.domain.looks import CertificateChoices, PaperLook
from timebank.domain.numbers import account_number
from timebank.domain.organisation_papers import ConductActivity, HeldSession, HoursShare
from timebank.domain.organisations import (
    Contact,
    Organisation,
    OrganisationHours,
    OrganisationProfile,
    ParticipantPage,
    Permit,
)
from timebank.store import organisation_hours, organisation_papers
from timebank.store.accounts import COLUMNS, account_of
from timebank.store.head import Head
from timebank.store.looks import choices_in, look_in, row_of
from timebank.store.members import account_row
from timebank.store.rows.accounts import accounts, organisations
from timebank.store.rows.organisations import (
    organisation_contacts,
    organisation_looks,
    organisation_permits,
)

_ORGANISATIONS = select(
    *COLUMNS,
    accounts.c.opened_on,
    organisations.c.address,
    organisations.c.phone,
    organisations.c.kvk,
    organisations.c.signatory,
    organisations.c.signatory_function,
).join(accounts, accounts.c.key == organisations.c.account)
_LOOKS = select(*(column for column in organisation_looks.c if column.key != "logo"))


class OrganisationStore:
    """Organisations behind one transaction."""

    def __init__(self, connection: Connection, head: Head) -> None:
        self._connection = connection
        self._head = head

    def add(self, profile: OrganisationProfile, on: date) -> Account:
        """A new organisation with an account of zero and the next number."""
        number = self._head.numbers(1)[0]
        account = Account(
            key=number,
            code=account_number(number),
            kind=AccountKind.ORGANISATION,
            name=profile.name,
            open=True,
            balance=0,
            given=0,
            received=0,
            attended=0,
        )
        self._connection.execute(insert(accounts), [account_row(account, on)])
        self._connection.execute(insert(organisations), {"account": number, **_row(profile)})
        return account

    def find(self, account: Account) -> Organisation:
        """What is registered about an organisation; raises NotAnOrganisation."""
        statement = _ORGANISATIONS.where(organisations.c.account == account.key)
        row = self._connection.execute(statement).one_or_none()
        if row is None:
            raise NotAnOrganisation(number=account.code)
        looks = select(organisation_looks).where(organisation_looks.c.organisation == account.key)
        return self._read([row], looks)[0]

    def change(self, account: Account, profile: OrganisationProfile) -> None:
        """Replace what is registered."""
        key = account.key
        self._connection.execute(update(accounts).where(accounts.c.key == key).values(name=profile.name))
        self._connection.execute(
            update(organisations).where(organisations.c.account == key).values(**_row(profile))
        )

    def set_contacts(self, account: Account, contacts: Sequence[Contact]) -> None:
        """Replace whom to call there."""
        self._replace(organisation_contacts, account, [asdict(contact) for contact in contacts])

    def set_permits(self, account: Account, permits: Sequence[Permit]) -> None:
        """Replace what the organisation may have done by whom."""
        self._replace(organisation_permits, account, [asdict(permit) for permit in permits])

    def set_look(self, account: Account, look: PaperLook, choices: CertificateChoices) -> None:
        """Replace how its papers look and what its certificates carry."""
        table, key = organisation_looks, account.key
        self._connection.execute(delete(table).where(table.c.organisation == key))
        self._connection.execute(insert(table), {"organisation": key, **row_of(look, choices)})

    def all(self) -> list[Organisation]:
        """Every organisation, by name; the logos are left out."""
        statement = _ORGANISATIONS.order_by(accounts.c.name, accounts.c.key)
        return self._read(self._connection.execute(statement).all(), _LOOKS)

    def hours(self, start: date, until: date, account: Account | None = None) -> dict[str, OrganisationHours]:
        """The clock time of a period, both days included, by code; of one organisation or of all that had any."""
        return organisation_hours.hours(self._connection, start, until, account)

    def participants(
        self,
        account: Account,
        start: date,
        until: date,
        today: date,
        query: ListQuery,
        codes: Sequence[str] | None = None,
    ) -> ParticipantPage:
        """Who took part in the period or belongs; with `codes` only these, in that order unless it is sorted."""
        return organisation_hours.participants(self._connection, account, start, until, today, query, codes)

    def own_people(self, account: Account, people: Sequence[Account]) -> set[str]:
        """Those of these members, by code, who belong to the organisation or ever took part in something of it."""
        return organisation_hours.own_people(self._connection, account, people)

    def hour_shares(self, account: Account, start: date, until: date) -> list[HoursShare]:
        """Clock time by person, month and activity in a period, both days included."""
        return organisation_papers.shares(self._connection, account, start, until)

    def held_sessions(self, account: Account, start: date, until: date) -> list[HeldSession]:
        """The sessions in a period for which time was booked that still counts."""
        return organisation_papers.sessions(self._connection, account, start, until)

    def paper_numbers(self, account: Account, start: date, until: date) -> dict[str, tuple[str, ...]]:
        """The numbers of its certificates about days in a period, by the code of who has them."""
        return organisation_papers.paper_numbers(self._connection, account, start, until)

    def conduct(self, account: Account | None, since: date) -> list[ConductActivity]:
        """The activities that need a certificate of conduct, with who leads them or helped there since a day."""
        return organisation_papers.conduct(self._connection, account, since)

    def _replace(self, table: Table, account: Account, rows: Sequence[Mapping[str, object]]) -> None:
        self._connection.execute(delete(table).where(table.c.organisation == account.key))
        if rows:
            kept = [
                {"organisation": account.key, "position": at, **row} for at, row in enumerate(rows, start=1)
            ]
            self._connection.execute(insert(table), kept)

    def _read(self, rows: Sequence[Any], looks: Select[Any]) -> list[Organisation]:
        keys = [row.key for row in rows]
        contacts = self._beside(organisation_contacts, keys)
        permits = self._beside(organisation_permits, keys)
        look = {row.organisation: row for row in self._connection.execute(looks)}
        return [
            _organisation_of(row, contacts.get(row.key, []), permits.get(row.key, []), look.get(row.key))
            for row in rows
        ]

    def _beside(self, table: Table, keys: Sequence[int]) -> dict[int, list[Any]]:
        statement = select(table).order_by(table.c.organisation, table.c.position)
        if len(keys) == 1:
            statement = statement.where(table.c.organisation == keys[0])
        found: dict[int, list[Any]] = {}
        for row in self._connection.execute(statement):
            found.setdefault(row.organisation, []).append(row)
        return found


def _row(profile: OrganisationProfile) -> dict[str, object]:
    return {
        "address": profile.address,
        "phone": profile.phone,
        "kvk": profile.kvk,
        "signatory": profile.signatory,
        "signatory_function": profile.signatory_function,
    }


def _organisation_of(
    row: Any, contacts: Sequence[Any], permits: Sequence[Any], look: Any | None
) -> Organisation:
    account = account_of(row)
    profile = OrganisationProfile(
        name=account.name,
        address=row.address,
        phone=row.phone,
        kvk=row.kvk,
        signatory=row.signatory,
        signatory_function=row.signatory_function,
    )
    return Organisation(
        account=account,
        profile=profile,
        since=row.opened_on,
        contacts=tuple(
            Contact(name=each.name, function=each.function, phone=each.phone, email=each.email)
            for each in contacts
        ),
        permits=tuple(Permit(work=each.work, valid_until=each.valid_until) for each in permits),
        look=PaperLook() if look is None else look_in(look),
        choices=CertificateChoices() if look is None else choices_in(look),
    )
