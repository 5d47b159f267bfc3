"""Organisations: they hold accounts, are responsible for activities and stand on certificates."""

from dataclasses import dataclass

from timebank.domain.ledger import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationProfile:
    """What stands on paper about an organisation. `kvk` is its Chamber of Commerce number."""

    name: str
    address: str = ""
    phone: str = ""
    kvk: str = ""
    signatory: str = ""
    signatory_function: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An organisation with its account."""

    account: Account
    profile: OrganisationProfile
