"""Organisations with accounts of their own."""

import re
from dataclasses import dataclass

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.members import LONGEST_NAME
from timebank.domain.organisations import Organisation, OrganisationProfile
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation

ORGANISATIONS = frozenset({Topic.ORGANISATIONS, Topic.ACCOUNTS})


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationKept(Receipt):
    """An organisation as registered after it was added or changed."""

    organisation: Organisation


@operation(Permission.ORGANISATION_CHANGE)
def add_organisation(work: Work, profile: OrganisationProfile) -> OrganisationKept:
    """A new organisation. Raises NameMissing, TextTooLong and KvkNotUnderstood."""
    account = work.organisations.add(_tidy(profile), work.today)
    work.search.keep(account, (account.name,), account.code)
    work.note("add_organisation", account.code)
    return OrganisationKept(changed=ORGANISATIONS, organisation=work.organisations.find(account))


@operation(Permission.ORGANISATION_CHANGE)
def change_organisation(work: Work, number: str, profile: OrganisationProfile) -> OrganisationKept:
    """Replace what stands on paper about an organisation."""
    account = work.ledger.accounts([number])[number]
    work.organisations.find(account)
    tidied = _tidy(profile)
    work.organisations.change(account, tidied)
    work.search.keep(account, (tidied.name,), account.code)
    work.note("change_organisation", account.code)
    kept = work.organisations.find(work.ledger.accounts([number])[number])
    return OrganisationKept(changed=ORGANISATIONS, organisation=kept)


@operation(Permission.ORGANISATION_READ)
def list_organisations(work: Work) -> list[Organisation]:
    """Every organisation, by name."""
    return work.organisations.all()


@operation(Permission.ORGANISATION_READ)
def show_organisation(work: Work, number: str) -> Organisation:
    """What is registered about an organisation."""
    return work.organisations.find(work.ledger.accounts([number])[number])


def _tidy(profile: OrganisationProfile) -> OrganisationProfile:
    name = clean(profile.name)
    if not name:
        raise errors.NameMissing()
    if len(name) > LONGEST_NAME:
        raise errors.TextTooLong(most=LONGEST_NAME)
    kvk = re.sub(r"[\s.]", "", profile.kvk)
    if kvk and not re.fullmatch(r"\d{8}", kvk):
        raise errors.KvkNotUnderstood(kvk=profile.kvk.strip()[:20])
    return OrganisationProfile(
        name=name,
        address=clean(profile.address),
        phone=clean(profile.phone),
        kvk=kvk,
        signatory=clean(profile.signatory),
        signatory_function=clean(profile.signatory_function),
    )
