"""The "Bewijs van deelname": counting the hours, issuing, reprinting, withdrawing."""

import hashlib
import json
import secrets
from dataclasses import asdict, replace
from datetime import date
from zoneinfo import ZoneInfo

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.certificates import (
    LONGEST_REFLECTION,
    MOST_COMPETENCES,
    OWN_LANGUAGE,
    CertificateFacts,
    CertificateOrder,
    CertificateStatus,
    CertifiedHours,
    Issued,
    IssuedPaper,
    NewCertificate,
    OwnWords,
    RegisterLine,
    Responsible,
)
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.lists import ListPage, ListQuery
from timebank.domain.look_refusals import NotOnThesePapers
from timebank.domain.looks import CertificateChoices
from timebank.domain.members import LANGUAGES, LONGEST_NAME, Member
from timebank.domain.numbers import certificate_number, read_certificate_number
from timebank.domain.organisations import Organisation
from timebank.domain.papers import sender_of
from timebank.services.looks import reviewer_of
from timebank.services.operation import Work, operation
from timebank.services.own import keep_to_own, keep_to_own_people, only
from timebank.services.posting import need_reason
from timebank.services.signing import signing_pair

_CHANGED = frozenset({Topic.CERTIFICATES})
_FIRST_LANGUAGE = "nl"
_MOST_AT_ONCE = 500


@operation(Permission.CERTIFICATE_ISSUE, for_organisations=True)
def issue_certificates(work: Work, order: CertificateOrder) -> Issued:
    """Make, number, sign and keep a certificate for each member of the order.

    A member without any hours is refused when named and left out when an organisation is. For many members
    ask once per member, so that other desks get their turn in between and the work can be stopped. Raises
    NothingToCertify, DatesReversed, DateInFuture, AccountUnknown, NotAMember, NotAnOrganisation,
    ChoiceUnknown, TextTooLong and NotOnThesePapers.
    """
    keep_to_own(work, order.organisation)
    keep_to_own_people(work, order.members)
    _check(work, order)
    organisation, account = _organisation(work, order.organisation)
    _check_choices(order, _choices(work, organisation))
    codes = order.members
    if not codes and account is not None:
        codes = tuple(work.certificates.participants(account, order.start, order.until))
    if not codes:
        raise errors.NothingToCertify(name="" if organisation is None else organisation.profile.name)
    accounts = work.ledger.accounts(codes)
    people = list({accounts[code].key: accounts[code] for code in codes}.values())
    papers = tuple(_issue(work, order, person, organisation, account) for person in people)
    return Issued(changed=_CHANGED, papers=papers)


@operation(Permission.CERTIFICATE_READ, for_organisations=True)
def certificate_participants(work: Work, organisation: str, start: date, until: date) -> list[str]:
    """Who, by number, gave or attended anything under an organisation in the period."""
    keep_to_own(work, organisation)
    _, account = _organisation(work, organisation)
    assert account is not None
    return work.certificates.participants(account, start, until)


@operation(Permission.CERTIFICATE_READ, look=True, for_organisations=True)
def count_hours(
    work: Work, number: str, start: date, until: date, organisation: str | None = None
) -> list[CertifiedHours]:
    """The rows that a certificate of this member would carry."""
    keep_to_own(work, organisation)
    keep_to_own_people(work, (number,))
    _, account = _organisation(work, organisation)
    return _hours(work, work.ledger.accounts([number])[number], start, until, account)


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
            raise errors.TextTooLong(most=MOST_COMPETENCES)


def _choices(work: Work, organisation: Organisation | None) -> CertificateChoices:
    return work.bank.choices if organisation is None else organisation.choices


def _check_choices(order: CertificateOrder, choices: CertificateChoices) -> None:
    """What somebody wrote for a paper that does not carry it is told, not left out."""
    for words in order.own_words.values():
        if words.reflection and not choices.reflection:
            raise NotOnThesePapers(what="reflection")
        if (words.competences or words.dutch is not None) and not choices.competences:
            raise NotOnThesePapers(what="competences")


def _organisation(work: Work, code: str | None) -> tuple[Organisation | None, Account | None]:
    if code is None:
        return None, None
    account = work.ledger.accounts([code])[code]
    return work.organisations.find(account), account


def _line(work: Work, number: str) -> RegisterLine:
    line = work.certificates.find(read_certificate_number(number))
    if line is None:
        raise errors.CertificateUnknown(number=number)
    return line


def _hours(
    work: Work, person: Account, start: date, until: date, organisation: Account | None
) -> list[CertifiedHours]:
    own = Responsible(name=work.bank.name, kvk=work.bank.kvk, phone=work.bank.phone)
    return work.certificates.hours(person, start, until, organisation, own)


def _issue(
    work: Work,
    order: CertificateOrder,
    person: Account,
    organisation: Organisation | None,
    account: Account | None,
) -> IssuedPaper:
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.certificate import certificate
    from timebank.documents.text import letters_without_font
    from timebank.formats import proof

    if person.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=person.code)
    member = work.members.find(person)
    hours = _hours(work, person, order.start, order.until, account)
    if not hours:
        raise errors.NothingToCertify(number=person.code, name=person.name)
    year = work.today.year
    running = work.certificates.next_running(year)
    facts = _facts(work, order, member, organisation, tuple(hours), certificate_number(year, running))
    key = signing_pair(work)
    salt = secrets.token_bytes(16)
    code = proof.signed_code(
        proof.Facts(
            number=facts.number,
            name=facts.name,
            organisation=facts.sender.name,
            start=facts.start,
            until=facts.until,
            given_minutes=facts.given_minutes,
            attended_minutes=facts.attended_minutes,
        ),
        key,
        salt[: proof.SALT_BYTES],
        check_page=work.bank.check_page,
    )
    file = certificate(facts, code, work.now)
    written = _written(facts)
    work.certificates.add(
        NewCertificate(
            year=year,
            running=running,
            number=facts.number,
            account=person,
            organisation=account,
            language=facts.second_language,
            start=facts.start,
            until=facts.until,
            given_minutes=facts.given_minutes,
            attended_minutes=facts.attended_minutes,
            issued_at=work.now,
            issued_by=work.actor.key,
            key_id=key.key_id,
            salt=salt,
            facts=written,
            facts_digest=hashlib.sha256(salt + written.encode()).digest(),
            file=file,
            file_digest=hashlib.sha256(file).digest(),
            entries=tuple(row.entry for row in hours),
        )
    )
    work.note("issue_certificate", facts.number)
    return IssuedPaper(
        number=facts.number,
        account=person.code,
        name=facts.name,
        given_minutes=facts.given_minutes,
        attended_minutes=facts.attended_minutes,
        file=file,
        boxes=letters_without_font(f"{facts.name} {facts.script_name}"),
    )


def _facts(
    work: Work,
    order: CertificateOrder,
    member: Member,
    organisation: Organisation | None,
    hours: tuple[CertifiedHours, ...],
    number: str,
) -> CertificateFacts:
    profile, bank = member.profile, work.bank
    choices = _choices(work, organisation)
    second = order.second_language
    if second == OWN_LANGUAGE:
        second = profile.language if choices.second_language else None
    signatory, function = bank.signatory, bank.signatory_function
    if organisation is not None and organisation.profile.signatory:
        signatory, function = organisation.profile.signatory, organisation.profile.signatory_function
    return CertificateFacts(
        number=number,
        account=member.account.code,
        name=profile.official_name or profile.name,
        script_name=profile.script_name,
        start=order.start,
        until=order.until,
        hours=hours,
        own_words=order.own_words.get(member.account.code, OwnWords()),
        sender=sender_of(bank, organisation),
        check_phone=bank.phone,
        place=bank.place,
        issued_on=work.today,
        signatory=signatory or work.actor.name,
        signatory_function=function,
        language=_FIRST_LANGUAGE,
        second_language=None if second == _FIRST_LANGUAGE else second,
        reviewer=reviewer_of(choices),
        annex=choices.annex,
    )


def _written(facts: CertificateFacts) -> str:
    """The facts as JSON, the same for the same facts; a logo is not a fact."""
    fields = asdict(facts)
    del fields["sender"]["logo"]
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, default=date.isoformat)
