"""`offer add`, `list`, `extend`, `done`, `withdraw`, `matches` and `poster`: what people offer and ask for."""

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from timebank.command_line.answers import Answer
from timebank.command_line.call import Call
from timebank.command_line.files import write
from timebank.command_line.parser import Definition, some_text
from timebank.command_line.tables import table
from timebank.command_line.values import day
from timebank.domain.errors import OfferUnknown
from timebank.domain.matching import Match
from timebank.domain.members import LANGUAGES
from timebank.domain.numbers import read_account_number
from timebank.domain.offers import USUAL_DAYS, DayPart, NewOffer, Offer, OfferKind, OfferState, When
from timebank.domain.papers import PaperSize
from timebank.services.offers import (
    OfferKept,
    add_offer,
    extend_offer,
    list_matches,
    list_offers,
    set_offer_state,
)
from timebank.services.posters import MOST_ON_POSTER, poster_paper
from timebank.wording.offers import told_reasons, told_when

_KINDS = [kind.value for kind in OfferKind]
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def define(_name: str, command: Definition) -> None:
    """The commands below `offer`."""
    add, every, extend, done, withdraw, matches, hang = command.parts(
        "offer", ["add", "list", "extend", "done", "withdraw", "matches", "poster"]
    )
    add.takes("--member", required=True, metavar="NUMBER", help_key="offer_member")
    add.takes("--kind", required=True, choices=_KINDS, help_key="offer_kind")
    add.takes("--talent", required=True, metavar="CODE", help_key="offer_talent")
    add.takes("--words", default="", metavar="TEXT", help_key="offer_words")
    add.takes("--in", dest="spoken", default="nl", metavar="xx", help_key="offer_language")
    add.takes("--days", nargs="+", choices=_DAYS, default=[], help_key="offer_days")
    add.takes(
        "--parts", nargs="+", choices=[part.value for part in DayPart], default=[], help_key="offer_parts"
    )
    add.takes("--place", default="", metavar="TEXT", help_key="offer_place")
    add.takes("--until", metavar="DATE", help_key="offer_until")
    add.takes("--key", type=some_text, metavar="KEY")
    add.runs(_add)
    every.takes("--kind", choices=_KINDS, help_key="offer_kind")
    every.takes("--talent", metavar="CODE", help_key="offer_talent")
    every.takes("--text", default="", metavar="TEXT", is_kept=False, help_key="offer_text")
    every.runs(_list)
    extend.takes("OFFER")
    extend.takes("--until", metavar="DATE", help_key="offer_until")
    extend.runs(_extend)
    for ending, state in ((done, OfferState.DONE), (withdraw, OfferState.WITHDRAWN)):
        ending.takes("OFFER")
        ending.runs(partial(_end, state=state))
    matches.takes("OFFER")
    matches.runs(_matches)
    hang.takes("OFFER", nargs="*", help_key="poster_offers")
    hang.takes("--out", required=True, metavar="FILE", help_key="poster_out")
    hang.takes("--second", choices=LANGUAGES, metavar="xx", help_key="poster_second")
    hang.takes(
        "--size",
        choices=[size.value for size in PaperSize],
        default=PaperSize.A4.value,
        help_key="poster_size",
    )
    hang.runs(_poster)


def _add(call: Call) -> Answer:
    options = call.options
    until = day(options.until)
    days = tuple(sorted({_DAYS.index(name) + 1 for name in options.days}))
    with call.signed_in() as bank:
        new = NewOffer(
            id=bank.id_for(options.key),
            number=read_account_number(options.member),
            kind=OfferKind(options.kind),
            talent=options.talent,
            until=until or bank.today + timedelta(days=USUAL_DAYS),
            words=options.words,
            language=options.spoken,
            when=When(days=days, parts=tuple(part for part in DayPart if part.value in options.parts)),
            place=options.place,
        )
        return _kept(call, bank.do(add_offer, new), "offer.added")


def _list(call: Call) -> Answer:
    options = call.options
    kind = None if options.kind is None else OfferKind(options.kind)
    with call.signed_in() as bank:
        found = bank.ask(list_offers, kind, options.talent, options.text).offers
    words = call.words
    rows = [
        [
            str(offer.id),
            words.word("offer_kinds", offer.kind.value),
            offer.name,
            words.talent(offer.talent),
            offer.words,
            told_when(words, offer.when),
            words.short_date(offer.until),
        ]
        for offer in found
    ]
    head = [call.told(f"heads.{key}") for key in ("id", "kind", "name", "talent", "words", "when", "until")]
    lines = tuple(table(rows, head=head)) if rows else (call.told("offer.none"),)
    return Answer(data=[_document(offer) for offer in found], lines=lines)


def _extend(call: Call) -> Answer:
    offer, until = _id(call.options.OFFER), day(call.options.until)
    with call.signed_in() as bank:
        return _kept(call, bank.do(extend_offer, offer, until), "offer.extended")


def _end(call: Call, state: OfferState) -> Answer:
    offer = _id(call.options.OFFER)
    with call.signed_in() as bank:
        return _kept(call, bank.do(set_offer_state, offer, state), f"offer.{state.value}")


def _matches(call: Call) -> Answer:
    offer = _id(call.options.OFFER)
    with call.signed_in() as bank:
        found = bank.ask(list_matches, offer)
    kind = found.offer.kind
    told = [" ".join(told_reasons(call.words, kind, match)) for match in found.matches]
    rows = [[match.number, match.name, why] for match, why in zip(found.matches, told, strict=True)]
    return Answer(
        data=[_matched(match, why) for match, why in zip(found.matches, told, strict=True)],
        lines=tuple(table(rows)) if rows else (call.told("offer.nobody"),),
    )


def _poster(call: Call) -> Answer:
    """Without ids everything that stands open, as far as one poster goes."""
    options = call.options
    wanted = tuple(_id(text) for text in options.OFFER)
    with call.signed_in() as bank:
        if not wanted:
            wanted = tuple(offer.id for offer in bank.ask(list_offers).offers)[:MOST_ON_POSTER]
        pdf = bank.ask(poster_paper, PaperSize(options.size), wanted, options.second)
    write(Path(options.out), pdf)
    return Answer(data={"file": options.out}, lines=(call.told("offer.poster", file=options.out),))


def _kept(call: Call, kept: OfferKept, key: str) -> Answer:
    offer, words = kept.offer, call.words
    kind = words.word("offer_kinds", offer.kind.value)
    told = [
        call.told(key, kind=kind, name=offer.name, talent=offer.talent, until=offer.until, id=str(offer.id)),
        *(words.warning(code) for code in kept.warnings),
    ]
    return Answer(data=_document(offer) | {"warnings": list(kept.warnings)}, lines=tuple(told))


def _document(offer: Offer) -> dict[str, Any]:
    return {
        "offer": str(offer.id),
        "kind": offer.kind.value,
        "number": offer.number,
        "name": offer.name,
        "talent": offer.talent,
        "words": offer.words,
        "language": offer.language,
        "days": [_DAYS[day - 1] for day in offer.when.days],
        "parts": [part.value for part in offer.when.parts],
        "place": offer.place,
        "until": offer.until.isoformat(),
        "state": offer.state.value,
        "since": offer.since.isoformat(),
        "answered": None if offer.answered_on is None else offer.answered_on.isoformat(),
    }


def _matched(match: Match, why: str) -> dict[str, Any]:
    return {
        "number": match.number,
        "name": match.name,
        "offer": None if match.offer is None else str(match.offer),
        "points": match.points,
        "reasons": [reason.why.value for reason in match.reasons],
        "why": why,
    }


def _id(text: str) -> UUID:
    try:
        return UUID(text.strip())
    except ValueError as error:
        raise OfferUnknown(offer=text.strip()[:40]) from error
