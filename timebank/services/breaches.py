"""The register of data breaches: written down, changed until it is closed, and printed."""

from dataclasses import replace

from timebank.domain import breach_refusals as refusals
from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.breaches import LONGEST_TEXT, Breach, BreachKept, Decision, Telling
from timebank.domain.changes import Topic
from timebank.domain.papers import sender_of
from timebank.domain.privacy import holds_bsn
from timebank.services.operation import Work, operation
from timebank.wording import wording

_TEXTS = ("happened", "data", "people", "consequences", "measures")
_CHANGED = frozenset({Topic.BREACHES})
_PAPER_LANGUAGES = ("nl", "en")


@operation(Permission.BREACH_KEEP)
def list_breaches(work: Work) -> tuple[Breach, ...]:
    """Every breach, the newest first."""
    return tuple(sorted(work.settings.breaches(), key=lambda each: (each.discovered_at, each.number)))[::-1]


@operation(Permission.BREACH_KEEP)
def keep_breach(work: Work, breach: Breach) -> BreachKept:
    """Write a breach down, or change one that is not closed.

    Raises BreachUnknown, BreachClosed, BreachInFuture, BreachNotDescribed, TellingBeforeBreach, TellingWithoutReason,
    DateInFuture and TextTooLong.
    """
    known = work.settings.breaches()
    tidied = _judged(work, breach)
    if breach.number:
        _open(known, breach.number)
        kept = tuple(tidied if each.number == breach.number else each for each in known)
    else:
        tidied = replace(tidied, number=max((each.number for each in known), default=0) + 1)
        kept = (*known, tidied)
    work.settings.keep_breaches(kept)
    work.note("keep_breach", tidied.number)
    said = "\n".join([*(getattr(tidied, key) for key in _TEXTS), tidied.reported.why, tidied.told.why])
    return BreachKept(changed=_CHANGED, breach=tidied, warnings=("maybe_bsn",) if holds_bsn(said) else ())


@operation(Permission.BREACH_KEEP)
def close_breach(work: Work, number: int) -> BreachKept:
    """Close a breach, for good: nobody changes it any more. Raises BreachUnknown, BreachClosed, BreachUndecided."""
    known = work.settings.breaches()
    breach = _open(known, number)
    if Decision.OPEN in (breach.reported.decision, breach.told.decision):
        raise refusals.BreachUndecided()
    closed = replace(breach, closed_at=work.now)
    work.settings.keep_breaches(tuple(closed if each.number == number else each for each in known))
    work.note("close_breach", number)
    return BreachKept(changed=_CHANGED, breach=closed)


@operation(Permission.BREACH_KEEP, look=True)
def breach_paper(work: Work, language: str = "nl") -> bytes:
    """The whole register as a PDF. Raises ChoiceUnknown for a language it is not in."""
    from timebank.documents.breach_paper import BreachPaper
    from timebank.documents.breach_paper import breach_paper as drawn

    if language not in _PAPER_LANGUAGES:
        raise errors.ChoiceUnknown(choice=language, choices=_PAPER_LANGUAGES)
    return drawn(
        BreachPaper(
            breaches=tuple(reversed(list_breaches.run(work))),
            sender=sender_of(work.bank),
            moment=work.now,
            time_zone=work.bank.time_zone,
            made_on=wording(language).date(work.today),
            made_by=work.actor.name,
            language=language,
        )
    )


def _open(known: tuple[Breach, ...], number: int) -> Breach:
    breach = next((each for each in known if each.number == number), None)
    if breach is None:
        raise refusals.BreachUnknown()
    if breach.closed_at is not None:
        raise refusals.BreachClosed()
    return breach


def _judged(work: Work, breach: Breach) -> Breach:
    if breach.discovered_at > work.now:
        raise refusals.BreachInFuture()
    texts = {key: " ".join(getattr(breach, key).split()) for key in _TEXTS}
    if not texts["happened"]:
        raise refusals.BreachNotDescribed()
    if max(map(len, texts.values())) > LONGEST_TEXT:
        raise errors.TextTooLong(most=LONGEST_TEXT)
    return replace(
        breach,
        closed_at=None,
        reported=_told(work, breach, breach.reported),
        told=_told(work, breach, breach.told),
        **texts,  # type: ignore[arg-type]
    )


def _told(work: Work, breach: Breach, telling: Telling) -> Telling:
    why = " ".join(telling.why.split())
    if len(why) > LONGEST_TEXT:
        raise errors.TextTooLong(most=LONGEST_TEXT)
    match telling.decision:
        case Decision.DONE:
            on = telling.on or work.today
            if on > work.today:
                raise errors.DateInFuture(date=on, today=work.today)
            if on < work.local_date(breach.discovered_at):
                raise refusals.TellingBeforeBreach(date=on)
            return Telling(decision=Decision.DONE, on=on, why=why)
        case Decision.NOT_NEEDED:
            if not why:
                raise refusals.TellingWithoutReason()
            return Telling(decision=Decision.NOT_NEEDED, why=why)
        case _:
            return Telling()
