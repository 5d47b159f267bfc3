"""Papers of an organisation: its hours for who pays for it, its people of a year, whose VOG must be seen.

Each is there as figures too: for a table, or for a script.
"""

from dataclasses import replace
from datetime import date

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.lists import ListQuery
from timebank.domain.organisation_papers import (
    ConductOverview,
    HoursStatement,
    YearLine,
    YearSheet,
    hours_statement,
)
from timebank.domain.organisations import LONGEST_LINE, Organisation
from timebank.domain.papers import BookMark, sender_of
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation
from timebank.services.own import keep_to_own
from timebank.wording import wording

MOST_PEOPLE = 5000
"""People of one year sheet: some hundred and thirty pages."""

_FIRST_LANGUAGE = "nl"
_LANGUAGES = ("nl", "en")
"""What a funder or a board reads."""


@operation(Permission.ORGANISATION_READ, for_organisations=True)
def show_hours_statement(work: Work, number: str, start: date, until: date) -> HoursStatement:
    """The hours under an organisation in a period by month and activity, small groups left out.

    Raises DatesReversed and NotAnOrganisation.
    """
    keep_to_own(work, number)
    return _hours(work, number, start, until)


@operation(Permission.ORGANISATION_READ, look=True, for_organisations=True)
def hours_paper(
    work: Work,
    number: str,
    start: date,
    until: date,
    recipient: str = "",
    second_language: str | None = None,
) -> bytes:
    """The same as a PDF for a `recipient`, to be signed; Dutch, with English beside it where that is asked.

    Raises DatesReversed, NotAnOrganisation, TextTooLong and ChoiceUnknown.
    """
    keep_to_own(work, number)
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.hours_paper import HoursPaper, hours_paper

    if second_language not in (None, *_LANGUAGES):
        raise errors.ChoiceUnknown(choice=second_language, choices=_LANGUAGES)
    named = clean(recipient)
    if len(named) > LONGEST_LINE:
        raise errors.TextTooLong(most=LONGEST_LINE)
    statement, words = _hours(work, number, start, until), wording(_FIRST_LANGUAGE)
    sequence, digest = work.ledger.head()
    today = words.date(work.today)
    return hours_paper(
        HoursPaper(
            statement=statement,
            sender=sender_of(work.bank, statement.organisation),
            keeper=work.bank.name,
            recipient=named,
            place_and_date=f"{work.bank.place}, {today}" if work.bank.place else today,
            own_names={each.code: each.own_name for each in work.talents.all() if each.own_name},
            moment=work.now,
            made_on=today,
            made_by=work.actor.name,
            book=BookMark(sequence=sequence, digest=digest),
            second_language=second_language,
        )
    )


@operation(Permission.ORGANISATION_READ, for_organisations=True)
def show_year_sheet(work: Work, number: str, start: date, until: date) -> YearSheet:
    """Everybody who took part under an organisation in a period or belongs to it, with the numbers of certificates.

    Raises DatesReversed, NotAnOrganisation and ListTooLong.
    """
    keep_to_own(work, number)
    return _year(work, number, start, until)


@operation(Permission.ORGANISATION_READ, look=True, for_organisations=True)
def year_paper(work: Work, number: str, start: date, until: date) -> bytes:
    """The same as a PDF, for inside the organisation. Raises what `show_year_sheet` raises."""
    keep_to_own(work, number)
    from timebank.documents.year_paper import YearPaper, year_paper

    sheet, words = _year(work, number, start, until), wording(_FIRST_LANGUAGE)
    return year_paper(
        YearPaper(
            sheet=sheet,
            sender=sender_of(work.bank, sheet.organisation),
            moment=work.now,
            made_on=words.date(work.today),
            made_by=work.actor.name,
        )
    )


@operation(Permission.ACTIVITY_CHANGE)
def show_conduct_overview(work: Work, number: str, since: date) -> ConductOverview:
    """Whose certificate of conduct (VOG) an activity needs, and how it stands; without a number of all organisations.

    It is about who leads such an activity, or helped there since a day. For the centre alone: an organisation does not
    learn what the centre saw. Raises NotAnOrganisation.
    """
    return _conduct(work, number, since)


@operation(Permission.ACTIVITY_CHANGE, look=True)
def conduct_paper(work: Work, number: str, since: date) -> bytes:
    """The same as a PDF, for inside the centre. Raises NotAnOrganisation."""
    from timebank.documents.conduct_paper import ConductPaper, conduct_paper

    words = wording(_FIRST_LANGUAGE)
    return conduct_paper(
        ConductPaper(
            overview=_conduct(work, number, since),
            sender=sender_of(work.bank),
            moment=work.now,
            made_on=words.date(work.today),
            made_by=work.actor.name,
        )
    )


def _hours(work: Work, number: str, start: date, until: date) -> HoursStatement:
    organisation = _organisation(work, number, start, until)
    account = organisation.account
    return hours_statement(
        organisation,
        start,
        until,
        work.organisations.hour_shares(account, start, until),
        work.organisations.held_sessions(account, start, until),
    )


def _year(work: Work, number: str, start: date, until: date) -> YearSheet:
    organisation = _organisation(work, number, start, until)
    query = ListQuery(limit=MOST_PEOPLE + 1)
    account = organisation.account
    found = work.organisations.participants(account, start, until, work.today, query).rows
    if len(found) > MOST_PEOPLE:
        raise errors.ListTooLong(rows=len(found), most=MOST_PEOPLE)
    numbers = work.organisations.paper_numbers(account, start, until)
    return YearSheet(
        organisation=organisation,
        start=start,
        until=until,
        # What the centre saw of somebody's conduct does not stand on it.
        lines=tuple(
            YearLine(person=replace(person, conduct=None), certificates=numbers.get(person.code, ()))
            for person in found
        ),
    )


def _conduct(work: Work, number: str, since: date) -> ConductOverview:
    organisation = None
    if number:
        organisation = work.organisations.find(work.ledger.accounts([number])[number])
    account = None if organisation is None else organisation.account
    return ConductOverview(
        organisation=organisation,
        today=work.today,
        since=since,
        activities=tuple(work.organisations.conduct(account, since)),
    )


def _organisation(work: Work, number: str, start: date, until: date) -> Organisation:
    if start > until:
        raise errors.DatesReversed(date=start, until=until)
    return work.organisations.find(work.ledger.accounts([number])[number])
