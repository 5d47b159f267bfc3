"""How the papers of the centre and of each organisation look: chosen, kept, and shown before they are kept."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.certificates import (
    CertificateFacts,
    CertifiedHours,
    Competence,
    LanguageLevel,
    OwnWords,
    Responsible,
    Reviewer,
)
from timebank.domain.changes import Receipt, Topic
from timebank.domain.colours import check_colour, read_colour
from timebank.domain.looks import LONGEST_REVIEWER, CertificateChoices, Logo, PaperLook
from timebank.domain.numbers import certificate_number
from timebank.domain.papers import sender_of
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation
from timebank.wording import wording

LARGEST_FILE = 8_000_000
"""Bytes of a file that is read as a logo."""

_FIRST_LANGUAGE = "nl"
_PERSON, _PERSON_SCRIPT, _PERSON_LANGUAGE = "Fatima al-Hassan", "فاطمة الحسن", "ar"


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleOrder:
    """Whose certificate to show, as it would look: of an organisation by number, or of the centre itself."""

    organisation: str | None = None
    look: PaperLook = field(default_factory=PaperLook)
    choices: CertificateChoices = field(default_factory=CertificateChoices)


@operation(Permission.ORGANISATION_CHANGE)
def look_at_logo(_work: Work, file: bytes) -> Logo:
    """What would be kept of a file that somebody chose as logo.

    Raises LogoNotAPicture, LogoTooLarge, LogoTooManyPixels, LogoBroken, LogoMoves, LogoInvisible, LogoTooNarrow,
    LogoTooDetailed and LogoHolds.
    """
    # Late, so that a window opens without the readers of pictures.
    from timebank.formats.logo import read_logo

    return read_logo(file)


@operation(Permission.ORGANISATION_CHANGE)
def change_organisation_look(
    work: Work, number: str, look: PaperLook, choices: CertificateChoices
) -> Receipt:
    """Replace how an organisation's papers look. Papers that were made stay as they are.

    Raises ColourNotUnderstood, ColourTooLight, TextTooLong, AccountUnknown and NotAnOrganisation.
    """
    account = work.ledger.accounts([number])[number]
    account = work.organisations.find(account).account
    work.organisations.set_look(account, _checked(look), _tidy(choices))
    work.note("change_organisation_look", account.code)
    return Receipt(changed=frozenset({Topic.ORGANISATIONS}))


@operation(Permission.BANK_CHANGE)
def change_bank_look(work: Work, look: PaperLook, choices: CertificateChoices) -> Receipt:
    """Replace how the papers of the centre itself look. Raises ColourNotUnderstood, ColourTooLight, TextTooLong."""
    work.settings.write(replace(work.bank, look=_checked(look), choices=_tidy(choices)))
    work.note("change_bank_look", "")
    return Receipt(changed=frozenset({Topic.SETTINGS}))


@operation(Permission.ORGANISATION_READ)
def sample_certificate(work: Work, order: SampleOrder) -> bytes:
    """A certificate of somebody who does not exist, as a PDF, made like every other; nothing is numbered or kept.

    Raises ColourNotUnderstood, ColourTooLight, TextTooLong, AccountUnknown and NotAnOrganisation.
    """
    from timebank.documents.certificate import certificate

    look, choices = _checked(order.look), _tidy(order.choices)
    bank, organisation = replace(work.bank, look=look), None
    if order.organisation is not None:
        account = work.ledger.accounts([order.organisation])[order.organisation]
        organisation = replace(work.organisations.find(account), look=look)
    sender = sender_of(bank, organisation)
    signatory, function = bank.signatory, bank.signatory_function
    if organisation is not None and organisation.profile.signatory:
        signatory, function = organisation.profile.signatory, organisation.profile.signatory_function
    own = Responsible(name=sender.name, kvk=sender.kvk, phone=sender.phone)
    seen_by = signatory or work.actor.name
    year = work.today.year
    facts = CertificateFacts(
        number=certificate_number(year, 0),
        account="",
        name=_PERSON,
        script_name=_PERSON_SCRIPT,
        start=date(year, 1, 1),
        until=work.today,
        hours=_hours(own, seen_by, work.today),
        own_words=_words(choices, seen_by),
        sender=sender,
        check_phone=bank.phone,
        place=bank.place,
        issued_on=work.today,
        signatory=seen_by,
        signatory_function=function,
        language=_FIRST_LANGUAGE,
        second_language=_PERSON_LANGUAGE if choices.second_language else None,
        reviewer=reviewer_of(choices),
        annex=choices.annex,
    )
    # No code that could be taken for a signed one: what is scanned says that it is an example.
    return certificate(facts, wording(_FIRST_LANGUAGE).label("certificate.sample"), work.now)


def reviewer_of(choices: CertificateChoices) -> Reviewer | None:
    """Who stands on a paper as having looked it over, if anybody is to."""
    if not choices.reviewed:
        return None
    return Reviewer(name=choices.reviewed_by, function=choices.reviewed_function)


def _checked(look: PaperLook) -> PaperLook:
    if not look.colour.strip():
        return replace(look, colour="")
    colour = read_colour(look.colour)
    check_colour(colour)
    return replace(look, colour=colour)


def _tidy(choices: CertificateChoices) -> CertificateChoices:
    name, function = clean(choices.reviewed_by), clean(choices.reviewed_function)
    if max(len(name), len(function)) > LONGEST_REVIEWER:
        raise errors.TextTooLong(most=LONGEST_REVIEWER)
    return replace(choices, reviewed_by=name, reviewed_function=function)


def _hours(own: Responsible, seen_by: str, today: date) -> tuple[CertifiedHours, ...]:
    """Some rows as they might be, the last one unconfirmed."""
    rows = (
        ("neighbourhood_cooking", "given", 180, True),
        ("language_cafe", "attended", 120, True),
        ("neighbourhood_cooking", "given", 150, True),
        ("language_cafe", "attended", 120, True),
        ("clothes_mending", "given", 90, False),
    )
    return tuple(
        CertifiedHours(
            entry=at,
            service_date=today - timedelta(days=70 - 14 * at),
            talent=talent,
            side="given" if side == "given" else "attended",
            minutes=minutes,
            responsible=own,
            confirmed=confirmed,
            seen_by=seen_by if confirmed else "",
        )
        for at, (talent, side, minutes, confirmed) in enumerate(rows)
    )


def _words(choices: CertificateChoices, observer: str) -> OwnWords:
    words = wording(_FIRST_LANGUAGE)
    competences: tuple[Competence, ...] = ()
    if choices.competences:
        competences = (
            Competence(text=words.label("certificate.sample_observed"), observer=observer),
            Competence(text=words.label("certificate.sample_own")),
        )
    return OwnWords(
        competences=competences,
        dutch=LanguageLevel(level="A2", basis="self_rated") if choices.competences else None,
        reflection=words.label("certificate.sample_reflection") if choices.reflection else "",
    )
