"""The register of organisations."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select, update

from timebank.domain.errors import NotAnOrganisation
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.numbers import account_number
from timebank.domain.organisations import Organisation, OrganisationProfile
from timebank.store.accounts import COLUMNS, account_of
from timebank.store.head import Head
from timebank.store.members import account_row
from timebank.store.rows.accounts import accounts, organisations

_ORGANISATIONS = select(
    *COLUMNS,
    accounts.c.opened_on,
    organisations.c.address,
    organisations.c.phone,
    organisations.c.kvk,
    organisations.c.signatory,
    organisations.c.signatory_function,
).join(accounts, accounts.c.key == organisations.c.account)


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
        return _organisation_of(row)

    def change(self, account: Account, profile: OrganisationProfile) -> None:
        """Replace what is registered."""
        key = account.key
        self._connection.execute(update(accounts).where(accounts.c.key == key).values(name=profile.name))
        self._connection.execute(
            update(organisations).where(organisations.c.account == key).values(**_row(profile))
        )

    def all(self) -> list[Organisation]:
        """Every organisation, by name."""
        statement = _ORGANISATIONS.order_by(accounts.c.name, accounts.c.key)
        return [_organisation_of(row) for row in self._connection.execute(statement)]


def _row(profile: OrganisationProfile) -> dict[str, object]:
    return {
        "address": profile.address,
        "phone": profile.phone,
        "kvk": profile.kvk,
        "signatory": profile.signatory,
        "signatory_function": profile.signatory_function,
    }


def _organisation_of(row: Any) -> Organisation:
    account = account_of(row)
    profile = OrganisationProfile(
        name=account.name,
        address=row.address,
        phone=row.phone,
        kvk=row.kvk,
        signatory=row.signatory,
        signatory_function=row.signatory_function,
    )
    return Organisation(account=account, profile=profile)
