"""Organisations with accounts of their own: what is registered, whom to call, and their hours."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.activities import AgendaLine
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import Account
from timebank.domain.lists import ListQuery
from timebank.domain.members import LONGEST_NAME
from timebank.domain.organisation_refusals import EmailNotUnderstood, TooManyLines, WorkMissing
from timebank.domain.organisations import (
    LONGEST_ADDRESS,
    LONGEST_LINE,
    MOST_CONTACTS,
    MOST_PERMITS,
    Contact,
    Organisation,
    OrganisationHours,
    OrganisationLine,
    OrganisationProfile,
    ParticipantPage,
    Permit,
)
from timebank.services.enrolling import clean
from timebank.services.lists import MOST_FILTERED, MOST_FOUND
from timebank.services.operation import Work, operation
from timebank.services.own import keep_to_own, only

ORGANISATIONS = frozenset({Topic.ORGANISATIONS, Topic.ACCOUNTS})
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationKept(Receipt):
    """An organisation as registered after it was added or changed."""

    organisation: Organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationSession:
    """A session that an organisation held, with what its series is called."""

    line: AgendaLine
    title: str


@operation(Permission.ORGANISATION_CHANGE)
def add_organisation(work: Work, profile: OrganisationProfile) -> OrganisationKept:
    """A new organisation. Raises NameMissing, TextTooLong and KvkNotUnderstood."""
    account = work.organisations.add(_tidy(profile), work.today)
    work.search.keep(account, (account.name,), account.code)
    work.note("add_organisation", account.code)
    return OrganisationKept(changed=ORGANISATIONS, organisation=work.organisations.find(account))


@operation(Permission.ORGANISATION_CHANGE)
def change_organisation(work: Work, number: str, profile: OrganisationProfile) -> OrganisationKept:
    """Replace what stands on paper about an organisation. Raises what `add_organisation` raises."""
    account = work.ledger.accounts([number])[number]
    work.organisations.find(account)
    return _change(work, account, profile)


@operation(Permission.ORGANISATION_CHANGE)
def amend_organisation(work: Work, number: str, changes: Mapping[str, object]) -> OrganisationKept:
    """Replace some facts of a profile by name; what another desk changed meanwhile beside them stays."""
    account = work.ledger.accounts([number])[number]
    before = work.organisations.find(account).profile
    return _change(work, account, replace(before, **cast("dict[str, Any]", dict(changes))))


@operation(Permission.ORGANISATION_CHANGE)
def set_contacts(work: Work, number: str, contacts: tuple[Contact, ...]) -> OrganisationKept:
    """Replace whom to call at an organisation.

    Raises NameMissing, TextTooLong, EmailNotUnderstood and TooManyLines.
    """
    if len(contacts) > MOST_CONTACTS:
        raise TooManyLines(most=MOST_CONTACTS)
    tidied = [_tidy_contact(contact) for contact in contacts]
    account = work.ledger.accounts([number])[number]
    work.organisations.find(account)
    work.organisations.set_contacts(account, tidied)
    return _kept(work, "set_contacts", account)


@operation(Permission.ORGANISATION_CHANGE)
def set_permits(work: Work, number: str, permits: tuple[Permit, ...]) -> OrganisationKept:
    """Replace for which work, and until when, the UWV allows an organisation to have asylum seekers help.

    Raises WorkMissing, TextTooLong and TooManyLines.
    """
    if len(permits) > MOST_PERMITS:
        raise TooManyLines(most=MOST_PERMITS)
    tidied = []
    for permit in permits:
        kind = _line(permit.work)
        if not kind:
            raise WorkMissing()
        tidied.append(Permit(work=kind, valid_until=permit.valid_until))
    account = work.ledger.accounts([number])[number]
    work.organisations.find(account)
    work.organisations.set_permits(account, tidied)
    return _kept(work, "set_permits", account)


@operation(Permission.ORGANISATION_READ, for_organisations=True)
def list_organisations(work: Work) -> list[Organisation]:
    """Every organisation, by name; an organisation itself sees no other one."""
    mine = only(work)
    return [each for each in work.organisations.all() if mine in (None, each.account.code)]


@operation(Permission.ORGANISATION_READ, for_organisations=True)
def list_organisation_hours(work: Work, start: date, until: date) -> list[OrganisationLine]:
    """Every organisation by name, with its clock time of a period, both days included. Raises DatesReversed."""
    mine = only(work)
    _check_dates(start, until)
    hours = work.organisations.hours(start, until)
    return [
        OrganisationLine(organisation=each, hours=hours.get(each.account.code, OrganisationHours()))
        for each in work.organisations.all()
        if mine in (None, each.account.code)
    ]


@operation(Permission.ORGANISATION_READ, for_organisations=True)
def show_organisation(work: Work, number: str) -> Organisation:
    """What is registered about an organisation."""
    keep_to_own(work, number)
    return work.organisations.find(work.ledger.accounts([number])[number])


@operation(Permission.ORGANISATION_READ, for_organisations=True)
def show_organisation_hours(work: Work, number: str, start: date, until: date) -> OrganisationHours:
    """The clock time under an organisation in a period, both days included. Raises DatesReversed."""
    keep_to_own(work, number)
    _check_dates(start, until)
    account = _account(work, number)
    return work.organisations.hours(start, until, account).get(account.code, OrganisationHours())


@operation(Permission.ORGANISATION_READ, for_organisations=True)
def list_participants(work: Work, number: str, start: date, until: date, query: ListQuery) -> ParticipantPage:
    """A page of who took part under an organisation in a period, or belongs to it.

    Words are looked for as the search does, best first. Raises DatesReversed.
    """
    keep_to_own(work, number)
    if only(work) is not None:
        # Neither a filter nor an order may tell it.
        query = replace(
            query,
            filters=tuple(each for each in query.filters if each.column != "conduct"),
            sort="" if query.sort == "conduct" else query.sort,
        )
    _check_dates(start, until)
    account = _account(work, number)
    if not query.words:
        return _for_reader(work, work.organisations.participants(account, start, until, work.today, query))
    most = MOST_FILTERED if query.filters or only(work) else MOST_FOUND
    found = work.search.find(query.words[:LONGEST_NAME], most)
    codes = [each.code for each in found]
    return _for_reader(work, work.organisations.participants(account, start, until, work.today, query, codes))


@operation(Permission.ORGANISATION_READ, for_organisations=True)
def list_organisation_sessions(
    work: Work, number: str, start: date, until: date
) -> list[OrganisationSession]:
    """The sessions of an organisation in a period, newest first. Raises DatesReversed."""
    keep_to_own(work, number)
    _check_dates(start, until)
    code = _account(work, number).code
    titles = {each.id: each.title for each in work.activities.series() if each.organisation == code}
    return [
        OrganisationSession(line=line, title=titles[line.session.plan.series])
        for line in reversed(work.activities.sessions(start, until))
        if line.session.plan.series in titles
    ]


def _for_reader(work: Work, page: ParticipantPage) -> ParticipantPage:
    """What the centre saw of somebody's conduct is not for an organisation, whoever asks for it."""
    if only(work) is None:
        return page
    return replace(page, rows=tuple(replace(line, conduct=None) for line in page.rows))


def _account(work: Work, number: str) -> Account:
    return work.organisations.find(work.ledger.accounts([number])[number]).account


def _check_dates(start: date, until: date) -> None:
    if start > until:
        raise errors.DatesReversed(date=start, until=until)


def _change(work: Work, account: Account, profile: OrganisationProfile) -> OrganisationKept:
    tidied = _tidy(profile)
    work.organisations.change(account, tidied)
    work.search.keep(account, (tidied.name,), account.code)
    return _kept(work, "change_organisation", account)


def _kept(work: Work, name: str, account: Account) -> OrganisationKept:
    work.note(name, account.code)
    fresh = work.ledger.accounts([account.code])[account.code]
    return OrganisationKept(changed=ORGANISATIONS, organisation=work.organisations.find(fresh))


def _tidy(profile: OrganisationProfile) -> OrganisationProfile:
    name = clean(profile.name)
    if not name:
        raise errors.NameMissing()
    if len(name) > LONGEST_NAME:
        raise errors.TextTooLong(most=LONGEST_NAME)
    kvk = re.sub(r"[\s.]", "", profile.kvk)
    if kvk and not re.fullmatch(r"\d{8}", kvk):
        raise errors.KvkNotUnderstood(kvk=profile.kvk.strip()[:20])
    address = clean(profile.address)
    if len(address) > LONGEST_ADDRESS:
        raise errors.TextTooLong(most=LONGEST_ADDRESS)
    return OrganisationProfile(
        name=name,
        address=address,
        phone=_line(profile.phone),
        kvk=kvk,
        signatory=_line(profile.signatory),
        signatory_function=_line(profile.signatory_function),
    )


def _tidy_contact(contact: Contact) -> Contact:
    name, email = _line(contact.name), _line(contact.email)
    if not name:
        raise errors.NameMissing()
    if email and not _EMAIL.fullmatch(email):
        raise EmailNotUnderstood(email=email[:60])
    return Contact(name=name, function=_line(contact.function), phone=_line(contact.phone), email=email)


def _line(text: str) -> str:
    tidied = clean(text)
    if len(tidied) > LONGEST_LINE:
        raise errors.TextTooLong(most=LONGEST_LINE)
    return tidied
