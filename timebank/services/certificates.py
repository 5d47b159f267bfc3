"""The "Bewijs van deelname": counting the hours, issuing, reprinting, withdrawing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.certificates import (
    LONGEST_REFLECTION,
    MOST_COMPETENCES,
    OWN_LANGUAGE,
    CertificateOrder,
    CertificateStatus,
    CertifiedHours,
    Issued,
    RegisterLine,
    SignedFacts,
)
from timebank.domain.changes import Receipt, Topic
from timebank.domain.lists import ListPage, ListQuery
from timebank.domain.look_refusals import CompetenceEmpty, CompetenceUnknown, NotOnThesePapers
from timebank.domain.looks import CertificateChoices
from timebank.domain.members import LANGUAGES, LONGEST_NAME
from timebank.domain.numbers import read_certificate_number
from timebank.domain.organisation_refusals import TooManyLines
from timebank.domain.talents import LONGEST_COMPETENCE
from timebank.services.certifying import (
    Draft,
    OwnHand,
    Press,
    choices_of,
    draft,
    hours_of,
    moment_of,
    organisation_of,
    register,
)
from timebank.services.operation import Work, operation
from timebank.services.own import keep_to_own, keep_to_own_people, only
from timebank.services.posting import need_reason
from timebank.wording.competences import competence_codes

_CHANGED = frozenset({Topic.CERTIFICATES})
_MOST_AT_ONCE = 500


@operation(Permission.CERTIFICATE_ISSUE, for_organisations=True)
def issue_certificates(work: Work, order: CertificateOrder, press: Press | None = None) -> Issued:
    """Make, number, sign and keep a certificate for each member of the order.

    A member without any hours is refused when named and left out when an organisation is. For many members
    ask for a few at a time (`timebank.papermaking` does), so that other desks get their turn in between and the work can
    be stopped. Raises NothingToCertify, DatesReversed, DateInFuture, AccountUnknown, NotAMember, NotAnOrganisation,
    ChoiceUnknown, TextTooLong, TooManyLines, CompetenceUnknown, CompetenceEmpty, NotOnThesePapers and what the `press` raises.
    """
    keep_to_own(work, order.organisation)
    keep_to_own_people(work, order.members)
    _check(work, order)
    organisation, account = organisation_of(work, order.organisation)
    _check_choices(order, choices_of(work, organisation))
    codes = order.members
    if not codes and account is not None:
        codes = tuple(work.certificates.participants(account, order.start, order.until))
    if not codes:
        raise errors.NothingToCertify(name="" if organisation is None else organisation.profile.name)
    accounts = work.ledger.accounts(codes)
    people = list({accounts[code].key: accounts[code] for code in codes}.values())
    if order.only_new:
        having = work.certificates.having(people, order.start, order.until, account)
        people = [person for person in people if person.code not in having]
    running = work.certificates.next_running(work.local_date(moment_of(work, order)).year)
    drafted: list[Draft] = []

    def papers() -> Iterator[SignedFacts]:
        for index, person in enumerate(people):
            drafted.append(draft(work, order, person, organisation, account, running + index))
            yield drafted[-1].paper

    files = enumerate((press or OwnHand()).draw(papers()))
    made = tuple(register(work, drafted[place], file) for place, file in files)
    assert len(made) == len(people)
    return Issued(changed=_CHANGED, papers=made)


@operation(Permission.CERTIFICATE_READ, for_organisations=True)
def certificate_participants(work: Work, organisation: str, start: date, until: date) -> list[str]:
    """Who, by number, gave or attended anything under an organisation in the period."""
    keep_to_own(work, organisation)
    _, account = organisation_of(work, organisation)
    assert account is not None
    return work.certificates.participants(account, start, until)


@operation(Permission.CERTIFICATE_READ, look=True, for_organisations=True)
def count_hours(
    work: Work, number: str, start: date, until: date, organisation: str | None = None
) -> list[CertifiedHours]:
    """The rows that a certificate of this member would carry."""
    keep_to_own(work, organisation)
    keep_to_own_people(work, (number,))
    _, account = organisation_of(work, organisation)
    return hours_of(work, work.ledger.accounts([number])[number], start, until, account)


@operation(Permission.CERTIFICATE_READ, for_organisations=True)
def list_certificates(work: Work, number: str | None = None, limit: int = 1000) -> list[RegisterLine]:
    """The register, newest first; with a number only that member's. An organisation sees what it issued."""
    mine = only(work)
    keep_to_own_people(work, () if number is None else (number,))
    account = None if number is None else work.ledger.accounts([number])[number]
    return work.certificates.lines(
        account, limit, None if mine is None else work.ledger.accounts([mine])[mine]
    )


@operation(Permission.CERTIFICATE_READ)
def certificate_register(work: Work, query: ListQuery) -> ListPage[RegisterLine]:
    """A page of the register, filtered and sorted by its columns; without an order the newest come first.

    Words stand each in a number, a name, or in what is beside it.
    """
    query = replace(query, words=query.words[:LONGEST_NAME])
    return work.certificates.page(query, ZoneInfo(work.bank.time_zone))


@operation(Permission.CERTIFICATE_READ, look=True, for_organisations=True)
def reprint_certificate(work: Work, number: str) -> bytes:
    """The very bytes that were issued. Raises CertificateUnknown, MistypedNumber and PaperErased."""
    line = _line(work, number)
    if only(work) not in (None, line.organisation):
        raise errors.CertificateUnknown(number=number)
    file = work.certificates.file(line.number)
    if file is None:
        raise errors.PaperErased(number=line.number)
    return file


@operation(Permission.CERTIFICATE_READ, look=True)
def certificate_to_hand_out(work: Work, number: str) -> bytes:
    """The very bytes that were issued, of a certificate that stands: who prints many at once looks at none of them.

    Raises AlreadyWithdrawn, and what `reprint_certificate` raises.
    """
    line = _line(work, number)
    if line.status is CertificateStatus.WITHDRAWN:
        raise errors.AlreadyWithdrawn(number=line.number)
    return reprint_certificate.run(work, line.number)


@operation(Permission.CERTIFICATE_WITHDRAW)
def withdraw_certificate(work: Work, number: str, reason: str) -> Receipt:
    """Withdraw a certificate for a reason; the register keeps both.

    Raises CertificateUnknown, MistypedNumber, AlreadyWithdrawn and ReasonMissing.
    """
    reason = need_reason(reason)
    line = _line(work, number)
    if line.status is CertificateStatus.WITHDRAWN:
        raise errors.AlreadyWithdrawn(number=line.number)
    work.certificates.withdraw(line.number, work.actor.key, work.now, reason)
    work.note("withdraw_certificate", line.number)
    return Receipt(changed=_CHANGED)


def _check(work: Work, order: CertificateOrder) -> None:
    if order.start > order.until:
        raise errors.DatesReversed(date=order.start, until=order.until)
    if order.start > work.today:
        raise errors.DateInFuture(date=order.start, today=work.today)
    if len(order.members) > _MOST_AT_ONCE:
        raise errors.TextTooLong(most=_MOST_AT_ONCE)
    if order.second_language not in (None, OWN_LANGUAGE, *LANGUAGES):
        raise errors.ChoiceUnknown(choice=order.second_language, choices=LANGUAGES)
    for words in order.own_words.values():
        if len(words.reflection) > LONGEST_REFLECTION:
            raise errors.TextTooLong(most=LONGEST_REFLECTION)
        if len(words.competences) > MOST_COMPETENCES:
            raise TooManyLines(most=MOST_COMPETENCES)
        for each in words.competences:
            if each.code and each.code not in competence_codes():
                raise CompetenceUnknown(code=each.code[:40])
            if not each.code and not each.text.strip():
                raise CompetenceEmpty()
            if len(each.text) > LONGEST_COMPETENCE or len(each.observer) > LONGEST_NAME:
                raise errors.TextTooLong(most=LONGEST_COMPETENCE)


def _check_choices(order: CertificateOrder, choices: CertificateChoices) -> None:
    """What somebody wrote for a paper that does not carry it is told, not left out."""
    for words in order.own_words.values():
        if words.reflection and not choices.reflection:
            raise NotOnThesePapers(what="reflection")
        if (words.competences or words.dutch is not None) and not choices.competences:
            raise NotOnThesePapers(what="competences")


def _line(work: Work, number: str) -> RegisterLine:
    line = work.certificates.find(read_certificate_number(number))
    if line is None:
        raise errors.CertificateUnknown(number=number)
    return line
