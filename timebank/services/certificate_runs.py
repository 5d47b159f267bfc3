"""Certificates for many people: whom a choice fits, what is missing, how the papers will look (DOMAIN section 5).

Making them is `timebank.papermaking`, which asks `issue_certificates` for a few at a time.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.certificate_runs import (
    MOST_IN_ONE_RUN,
    SCRIPTS_OF_THEIR_OWN,
    Candidate,
    Choice,
    Gap,
    Mend,
    Missing,
    Readiness,
)
from timebank.domain.certificates import OWN_LANGUAGE, CertificateOrder
from timebank.domain.ledger import Account
from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.domain.members import LONGEST_NAME
from timebank.domain.organisations import BELONGS, Organisation
from timebank.services.certifying import choices_of, facts_of, hours_of, organisation_of
from timebank.services.operation import Work, operation
from timebank.services.own import keep_to_own, keep_to_own_people, keep_to_own_series
from timebank.wording import wording

_UNNUMBERED = "0000-00000-0"


@operation(Permission.CERTIFICATE_READ, for_organisations=True)
def list_candidates(work: Work, choice: Choice, query: ListQuery) -> ListPage[Candidate]:
    """A page of whom a choice fits. Words begin a name, or are a number. Raises DatesReversed and NotAnOrganisation."""
    _, account = _own_choice(work, choice)
    return work.certificates.candidates(choice, account, replace(query, words=query.words[:LONGEST_NAME]))


@operation(Permission.CERTIFICATE_READ, for_organisations=True)
def check_readiness(
    work: Work,
    choice: Choice,
    left_out: frozenset[str] = frozenset(),
    second_language: str | None = OWN_LANGUAGE,
) -> Readiness:
    """What is missing before certificates of a choice are made, and for whom they can be made.

    `left_out` are members, by number, whom somebody ticked away. Raises DatesReversed and NotAnOrganisation.
    """
    organisation, account = _own_choice(work, choice)
    found, total = work.certificates.all_candidates(choice, account, MOST_IN_ONE_RUN + len(left_out))
    people = [person for person in found if person.code not in left_out]
    chosen = total - (len(found) - len(people))
    missing: list[Missing] = []
    if not people:
        missing.append(Missing(gap=Gap.NOBODY, mend=Mend.CHOICE))
    elif chosen > MOST_IN_ONE_RUN:
        missing.append(Missing(gap=Gap.TOO_MANY, mend=Mend.CHOICE, detail=str(MOST_IN_ONE_RUN)))
    missing += _about_paper(work, organisation)
    if second_language == OWN_LANGUAGE and not choices_of(work, organisation).second_language:
        second_language = None
    for person in people:
        missing += _about_person(person, choice, second_language)
    missing += _without_hours(work, choice, account, left_out)
    held_up = {each.code for each in missing if each.gap.blocks and each.mend is not Mend.CHOICE}
    ready = [person for person in people if person.code not in held_up]
    if any(each.gap.blocks and each.mend is Mend.CHOICE for each in missing):
        ready = []
    return Readiness(
        chosen=chosen,
        ready=tuple(person.code for person in ready),
        missing=tuple(sorted(missing, key=lambda each: not each.gap.blocks)),
        given=sum(person.given for person in ready),
        attended=sum(person.attended for person in ready),
        first=ready[0].code if ready else "",
        longest_name=max(ready, key=_name_length).code if ready else "",
        most_rows=max(ready, key=lambda person: person.rows).code if ready else "",
    )


@operation(Permission.CERTIFICATE_READ, look=True, for_organisations=True)
def preview_certificate(work: Work, number: str, order: CertificateOrder) -> bytes:
    """The paper of one member as it will look, marked as a preview: it has no number, no signed code, no line in the
    register. Raises what `issue_certificates` raises."""
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.certificate import certificate
    from timebank.documents.preview import as_preview

    keep_to_own(work, order.organisation)
    keep_to_own_people(work, (number,))
    if order.start > order.until:
        raise errors.DatesReversed(date=order.start, until=order.until)
    organisation, account = organisation_of(work, order.organisation)
    person = work.ledger.accounts([number])[number]
    hours = hours_of(work, person, order.start, order.until, account)
    if not hours:
        raise errors.NothingToCertify(number=person.code, name=person.name)
    member = work.members.find(person)
    facts = facts_of(work, order, member, organisation, tuple(hours), _UNNUMBERED)
    word = wording(facts.language).label("certificate.preview")
    # As long as a signed code, so that the squares are as small as they will be.
    return as_preview(certificate(facts, (word + " ") * (170 // (len(word) + 1)), work.now), word)


def _own_choice(work: Work, choice: Choice) -> tuple[Organisation | None, Account | None]:
    keep_to_own(work, choice.organisation)
    if choice.series is not None:
        keep_to_own_series(work, choice.series)
    if choice.start > choice.until:
        raise errors.DatesReversed(date=choice.start, until=choice.until)
    return organisation_of(work, choice.organisation)


def _about_paper(work: Work, organisation: Organisation | None) -> Iterator[Missing]:
    """What is missing of the centre and of the organisation whose paper it will be."""
    bank = work.bank

    def of_centre(gap: Gap, mend: Mend = Mend.CENTRE, detail: str = "") -> Missing:
        return Missing(gap=gap, mend=mend, name=bank.name, detail=detail)

    def of_sender(gap: Gap, detail: str = "") -> Missing:
        if organisation is None:
            return of_centre(gap, detail=detail)
        code, name = organisation.account.code, organisation.profile.name
        return Missing(gap=gap, mend=Mend.ORGANISATION, code=code, name=name, detail=detail)

    if bank.demo:
        yield of_centre(Gap.PRACTICE)
    phone, kvk, signatory, function = bank.phone, bank.kvk, bank.signatory, bank.signatory_function
    if organisation is not None:
        profile = organisation.profile
        phone, kvk = profile.phone, profile.kvk
        if profile.signatory:
            signatory, function = profile.signatory, profile.signatory_function
        if not bank.phone:
            yield of_centre(Gap.NO_PHONE)
    if not phone:
        yield of_sender(Gap.NO_PHONE)
    if not signatory:
        yield of_sender(Gap.NO_SIGNATORY, work.actor.name)
    elif not function:
        yield of_sender(Gap.NO_FUNCTION, signatory)
    if not kvk:
        yield of_sender(Gap.NO_KVK)
    if not bank.place:
        yield of_centre(Gap.NO_PLACE)
    if not bank.check_page:
        yield of_centre(Gap.NO_CHECK_PAGE, Mend.KEYS)
    if work.certificates.signing_pair() is None:
        yield of_centre(Gap.NO_KEY, Mend.KEYS)


def _about_person(person: Candidate, choice: Choice, second_language: str | None) -> Iterator[Missing]:
    """What is missing for the paper of one person."""
    from timebank.documents.text import letters_without_font

    def missing(gap: Gap, mend: Mend = Mend.PERSON, detail: str = "") -> Missing:
        return Missing(gap=gap, mend=mend, code=person.code, name=person.name, detail=detail)

    language = person.language if second_language == OWN_LANGUAGE else second_language
    if boxes := letters_without_font(f"{person.paper_name} {person.script_name}"):
        yield missing(Gap.NO_FONT, detail=boxes)
    if person.has and not choice.again:
        yield missing(Gap.HAS_ONE, Mend.CERTIFICATE, person.has)
    elif person.overlaps:
        yield missing(Gap.OVERLAPS, Mend.CERTIFICATE, person.overlaps)
    if person.unconfirmed == person.given + person.attended:
        yield missing(Gap.NONE_CONFIRMED)
    if language == person.language and language in SCRIPTS_OF_THEIR_OWN and not person.script_name:
        yield missing(Gap.NO_SCRIPT_NAME, detail=language)
    if not any(unicodedata.name(letter, "").startswith("LATIN") for letter in person.paper_name):
        yield missing(Gap.NO_LATIN_NAME)
    if not person.open:
        yield missing(Gap.LEFT)


def _without_hours(
    work: Work, choice: Choice, account: Account | None, left_out: frozenset[str]
) -> Iterator[Missing]:
    """Who belongs to the organisation and has no hours in the period: nobody is forgotten without a word."""
    if account is None or choice.series is not None or choice.talent is not None:
        return
    if choice.least_minutes or choice.reached is not None:
        return
    belongs = ListQuery(filters=(Filter(column="part", choices=(BELONGS,)),), limit=MOST_IN_ONE_RUN)
    page = work.organisations.participants(account, choice.start, choice.until, work.today, belongs)
    for line in page.rows:
        if line.given + line.attended == 0 and line.code not in left_out:
            yield Missing(gap=Gap.NO_HOURS, mend=Mend.PERSON, code=line.code, name=line.name)


def _name_length(person: Candidate) -> int:
    return max(len(person.paper_name), len(person.script_name))
