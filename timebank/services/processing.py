"""The register of processing activities: begun by the program, changed and ended by the centre, and printed.

As long as nobody changes anything it is not kept: it is then what the program does, in the language of the centre.
"""

from dataclasses import replace

from timebank.domain import errors
from timebank.domain import processing_refusals as refusals
from timebank.domain.access import Permission
from timebank.domain.changes import Topic
from timebank.domain.papers import sender_of
from timebank.domain.privacy import holds_bsn
from timebank.domain.processing import (
    LONGEST_NAME,
    LONGEST_TEXT,
    MOST_PROCESSING,
    Changed,
    Controller,
    KeptRegister,
    LegalBasis,
    Processing,
    ProcessingKept,
    Register,
    RegisterHead,
    RegisterHeadKept,
)
from timebank.services.operation import Work, operation
from timebank.wording import wording

_BEGUN = {
    "enrolment": LegalBasis.CONTRACT,
    "ledger": LegalBasis.CONTRACT,
    "matching": LegalBasis.CONSENT,
    "activities": LegalBasis.CONTRACT,
    "certificates": LegalBasis.CONTRACT,
    "figures": LegalBasis.LEGITIMATE_INTEREST,
    "kiosk": LegalBasis.CONTRACT,
    "voices": LegalBasis.CONSENT,
    "contacts": LegalBasis.LEGITIMATE_INTEREST,
    "operators": LegalBasis.LEGITIMATE_INTEREST,
    "backups": LegalBasis.LEGITIMATE_INTEREST,
    "rights": LegalBasis.LEGAL_OBLIGATION,
}
"""What the program does with data, and on which basis; the texts lie in `documents.toml`, under `processing_start`."""
_TEXTS = ("purpose", "people", "data", "recipients", "transfer", "retention", "security")
_CHANGED = frozenset({Topic.PROCESSING})
_LANGUAGES = ("nl", "en")


@operation(Permission.REGISTER_KEEP)
def show_register(work: Work) -> Register:
    """The whole register: who answers for the data, what is done with it by number, and last what has ended."""
    kept, bank = _kept(work), work.bank
    return Register(
        controller=Controller(
            name=bank.name, address=bank.address, phone=bank.phone, kvk=bank.kvk, head=kept.head
        ),
        entries=tuple(sorted(kept.entries, key=lambda each: (each.ended_at is not None, each.number))),
    )


@operation(Permission.REGISTER_KEEP)
def keep_processing(work: Work, processing: Processing) -> ProcessingKept:
    """Add an entry, or change one that has not ended.

    Raises ProcessingUnknown, ProcessingEnded, ProcessingNameMissing, ProcessingPurposeMissing, TooManyProcessing and
    TextTooLong.
    """
    register = _kept(work)
    tidied = _judged(work, processing)
    if processing.number:
        _running(register, processing.number)
    else:
        if len(register.entries) >= MOST_PROCESSING:
            raise refusals.TooManyProcessing(most=MOST_PROCESSING)
        number = max((each.number for each in register.entries), default=0) + 1
        tidied = replace(tidied, number=number)
    _keep(work, register, tidied)
    work.note("keep_processing", tidied.number)
    said = "\n".join(getattr(tidied, key) for key in ("name", *_TEXTS))
    return ProcessingKept(changed=_CHANGED, processing=tidied, warnings=_warnings(said))


@operation(Permission.REGISTER_KEEP)
def end_processing(work: Work, number: int) -> ProcessingKept:
    """It is not done any more: the entry stays to be read, and nobody changes it. Raises ProcessingUnknown, ProcessingEnded."""
    register = _kept(work)
    ended = replace(_running(register, number), changed=_by(work), ended_at=work.now)
    _keep(work, register, ended)
    work.note("end_processing", number)
    return ProcessingKept(changed=_CHANGED, processing=ended)


@operation(Permission.REGISTER_KEEP)
def keep_register_head(work: Work, head: RegisterHead) -> RegisterHeadKept:
    """Whom to ask about privacy, and the data protection officer; empty is the centre's telephone, and none. Raises TextTooLong."""
    tidied = RegisterHead(contact=" ".join(head.contact.split()), officer=" ".join(head.officer.split()))
    if max(len(tidied.contact), len(tidied.officer)) > LONGEST_TEXT:
        raise errors.TextTooLong(most=LONGEST_TEXT)
    work.settings.keep_register(replace(_kept(work), head=tidied))
    work.note("keep_register_head", "")
    return RegisterHeadKept(
        changed=_CHANGED, head=tidied, warnings=_warnings(f"{tidied.contact}\n{tidied.officer}")
    )


@operation(Permission.REGISTER_KEEP, look=True)
def register_paper(work: Work, language: str = "nl") -> bytes:
    """The whole register as a PDF; texts stay as they were typed. Raises ChoiceUnknown for a language it is not in."""
    from timebank.documents.processing_paper import ProcessingPaper
    from timebank.documents.processing_paper import processing_paper as drawn

    if language not in _LANGUAGES:
        raise errors.ChoiceUnknown(choice=language, choices=_LANGUAGES)
    return drawn(
        ProcessingPaper(
            register=show_register.run(work),
            sender=sender_of(work.bank),
            moment=work.now,
            time_zone=work.bank.time_zone,
            made_on=wording(language).date(work.today),
            made_by=work.actor.name,
            language=language,
        )
    )


def _kept(work: Work) -> KeptRegister:
    return work.settings.register() or KeptRegister(entries=_begun(work))


def _begun(work: Work) -> tuple[Processing, ...]:
    """What the program does, as an entry each, for the centre to change."""
    words = wording(work.bank.language if work.bank.language in _LANGUAGES else "nl")

    def text(key: str) -> str:
        return words.label(
            f"processing_start.{key}",
            months=work.bank.log_months,
            idle=work.bank.idle_months,
            years=work.bank.register_years,
        )

    return tuple(
        Processing(
            number=number,
            basis=basis,
            transfer=text("transfer"),
            security=text("security"),
            **{
                key: text(f"{name}.{key}")
                for key in ("name", "purpose", "people", "data", "recipients", "retention")
            },  # type: ignore[arg-type]
        )
        for number, (name, basis) in enumerate(_BEGUN.items(), 1)
    )


def _running(register: KeptRegister, number: int) -> Processing:
    found = next((each for each in register.entries if each.number == number), None)
    if found is None:
        raise refusals.ProcessingUnknown()
    if found.ended_at is not None:
        raise refusals.ProcessingEnded()
    return found


def _keep(work: Work, register: KeptRegister, processing: Processing) -> None:
    others = [each for each in register.entries if each.number != processing.number]
    entries = tuple(sorted([*others, processing], key=lambda each: each.number))
    work.settings.keep_register(replace(register, entries=entries))


def _judged(work: Work, processing: Processing) -> Processing:
    texts = {key: " ".join(getattr(processing, key).split()) for key in ("name", *_TEXTS)}
    if not texts["name"]:
        raise refusals.ProcessingNameMissing()
    if not texts["purpose"]:
        raise refusals.ProcessingPurposeMissing()
    if len(texts["name"]) > LONGEST_NAME:
        raise errors.TextTooLong(most=LONGEST_NAME)
    if max(map(len, texts.values())) > LONGEST_TEXT:
        raise errors.TextTooLong(most=LONGEST_TEXT)
    return replace(processing, changed=_by(work), ended_at=None, **texts)  # type: ignore[arg-type]


def _by(work: Work) -> Changed:
    return Changed(at=work.now, by=work.actor.key, name=work.actor.name)


def _warnings(said: str) -> tuple[str, ...]:
    return ("maybe_bsn",) if holds_bsn(said) else ()
