"""Steps of making certificates: the hours, the facts on the paper, number and signature, the line in the register.

`issue_certificates` takes all of them, a preview those that change nothing.
"""

import hashlib
import json
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from timebank.domain import errors
from timebank.domain.certificates import (
    OWN_LANGUAGE,
    CertificateFacts,
    CertificateOrder,
    CertifiedHours,
    IssuedPaper,
    NewCertificate,
    OwnWords,
    Responsible,
    SignedFacts,
)
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.looks import CertificateChoices
from timebank.domain.members import Member
from timebank.domain.numbers import certificate_number
from timebank.domain.organisations import Organisation
from timebank.domain.papers import sender_of
from timebank.services.looks import reviewer_of
from timebank.services.operation import Work
from timebank.services.signing import signing_pair
from timebank.wording import wording

_FIRST_LANGUAGE = "nl"
_LONGEST_RUN = timedelta(hours=12)


class Press(Protocol):
    """Draws papers, perhaps several at once on as many processors, and may put them on a disk."""

    def draw(self, papers: Iterable[SignedFacts]) -> Iterable[bytes]:
        """The PDF of each, in this order, perhaps each as soon as it is there.

        Whatever it raises, nothing of these papers is registered.
        """


class OwnHand:
    """Draws one paper after another, here."""

    def draw(self, papers: Iterable[SignedFacts]) -> Iterator[bytes]:
        # Late, so that a window can open without the printer's ink.
        from timebank.documents.certificate import certificate

        for paper in papers:
            yield certificate(paper.facts, paper.code, paper.moment)


def choices_of(work: Work, organisation: Organisation | None) -> CertificateChoices:
    """What the centre, or the organisation whose paper it is, puts on its certificates."""
    return work.bank.choices if organisation is None else organisation.choices


def organisation_of(work: Work, code: str | None) -> tuple[Organisation | None, Account | None]:
    """The organisation with this number and its account; neither without a number."""
    if code is None:
        return None, None
    account = work.ledger.accounts([code])[code]
    return work.organisations.find(account), account


def hours_of(
    work: Work, person: Account, start: date, until: date, organisation: Account | None
) -> list[CertifiedHours]:
    """The rows of a certificate: clock time by service date, without what was undone."""
    own = Responsible(name=work.bank.name, kvk=work.bank.kvk, phone=work.bank.phone)
    return work.certificates.hours(person, start, until, organisation, own)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A paper that is numbered and signed, and neither drawn nor registered yet."""

    paper: SignedFacts
    person: Account
    organisation: Account | None
    running: int
    key_id: bytes
    salt: bytes


def moment_of(work: Work, order: CertificateOrder) -> datetime:
    """When the paper was issued: now, or when its run began, at most some hours ago."""
    if order.run_began is None:
        return work.now
    return min(max(order.run_began, work.now - _LONGEST_RUN), work.now)


def draft(
    work: Work,
    order: CertificateOrder,
    person: Account,
    organisation: Organisation | None,
    account: Account | None,
    running: int,
) -> Draft:
    """Number and sign what one paper says. Raises NotAMember and NothingToCertify."""
    from timebank.formats import proof

    if person.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=person.code)
    member = work.members.find(person)
    hours = hours_of(work, person, order.start, order.until, account)
    if not hours:
        raise errors.NothingToCertify(number=person.code, name=person.name)
    moment = moment_of(work, order)
    number = certificate_number(work.local_date(moment).year, running)
    facts = facts_of(work, order, member, organisation, tuple(hours), number)
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
    return Draft(
        paper=SignedFacts(facts=facts, code=code, moment=moment),
        person=person,
        organisation=account,
        running=running,
        key_id=key.key_id,
        salt=salt,
    )


def register(work: Work, drafted: Draft, file: bytes) -> IssuedPaper:
    """Write a drawn paper into the register and the log."""
    from timebank.documents.text import letters_without_font

    facts = drafted.paper.facts
    written = _written(facts)
    work.certificates.add(
        NewCertificate(
            year=work.local_date(drafted.paper.moment).year,
            running=drafted.running,
            number=facts.number,
            account=drafted.person,
            organisation=drafted.organisation,
            language=facts.second_language,
            start=facts.start,
            until=facts.until,
            given_minutes=facts.given_minutes,
            attended_minutes=facts.attended_minutes,
            issued_at=drafted.paper.moment,
            issued_by=work.actor.key,
            key_id=drafted.key_id,
            salt=drafted.salt,
            facts=written,
            facts_digest=hashlib.sha256(drafted.salt + written.encode()).digest(),
            file=file,
            file_digest=hashlib.sha256(file).digest(),
            entries=tuple(row.entry for row in facts.hours),
        )
    )
    work.note("issue_certificate", facts.number)
    return IssuedPaper(
        number=facts.number,
        account=drafted.person.code,
        name=facts.name,
        given_minutes=facts.given_minutes,
        attended_minutes=facts.attended_minutes,
        file=file,
        boxes=letters_without_font(f"{facts.name} {facts.script_name}"),
    )


def facts_of(
    work: Work,
    order: CertificateOrder,
    member: Member,
    organisation: Organisation | None,
    hours: tuple[CertifiedHours, ...],
    number: str,
) -> CertificateFacts:
    """Everything that stands on the paper of one member."""
    profile, bank = member.profile, work.bank
    choices = choices_of(work, organisation)
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
        own_words=_spoken(order.own_words.get(member.account.code, OwnWords())),
        sender=sender_of(bank, organisation),
        check_phone=bank.phone,
        place=bank.place,
        issued_on=work.local_date(moment_of(work, order)),
        signatory=signatory or work.actor.name,
        signatory_function=function,
        language=_FIRST_LANGUAGE,
        second_language=None if second == _FIRST_LANGUAGE else second,
        reviewer=reviewer_of(choices),
        annex=choices.annex,
    )


def _spoken(words: OwnWords) -> OwnWords:
    """The words as they stand on the paper: those of the catalogue in its first language."""
    speak = wording(_FIRST_LANGUAGE)
    competences = tuple(
        replace(each, text=speak.competence(each.code)) if each.code else each for each in words.competences
    )
    return replace(words, competences=competences)


def _written(facts: CertificateFacts) -> str:
    """The facts as JSON, the same for the same facts; a logo is not a fact."""
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, default=_fields)


def _fields(value: object) -> object:
    """What JSON has no form of its own for."""
    if isinstance(value, date):
        return value.isoformat()
    assert is_dataclass(value)
    return {each.name: getattr(value, each.name) for each in fields(value) if each.name != "logo"}
