"""`certificate issue`: for named members, or for everybody whom a choice fits."""

from typing import Any
from uuid import UUID

from timebank.command_line import answers, values
from timebank.command_line.answers import Answer
from timebank.command_line.call import Call, SignedIn
from timebank.command_line.files import folder_for
from timebank.command_line.own_words import define_own_words, own_words_of
from timebank.command_line.parser import Definition
from timebank.command_line.tables import table
from timebank.domain.certificate_runs import (
    Choice,
    Gap,
    Made,
    Missing,
    Outcome,
    Reached,
    Readiness,
    WrittenPaper,
)
from timebank.domain.certificates import OWN_LANGUAGE, CertificateOrder
from timebank.domain.errors import NothingToCertify, Refusal, SeriesUnknown
from timebank.domain.minutes import read_minutes
from timebank.domain.numbers import read_account_number
from timebank.domain.paper_refusals import TooManyCertificates
from timebank.services.activities import list_series
from timebank.services.certificate_runs import check_readiness
from timebank.services.certificates import issue_certificates
from timebank.wording import LANGUAGES

_FIRST_LANGUAGE = "nl"
_MOST_PROCESSORS = 8
_CHOOSES = ("organisation", "activity", "talent", "least", "reached")


def define_issuing(issue: Definition) -> None:
    """What `certificate issue` takes."""
    issue.takes("--member", action="extend", nargs="+", default=[], metavar="NUMBER", help_key="certified")
    issue.takes("--organisation", metavar="NUMBER", help_key="certified_under")
    issue.takes("--activity", metavar="SERIES", help_key="certified_activity")
    issue.takes("--talent", metavar="CODE", help_key="certified_talent")
    issue.takes("--least", metavar="TIME", help_key="certified_least")
    issue.takes("--goal", dest="reached", choices=[each.value for each in Reached], help_key="certified_goal")
    issue.takes("--new", action="store_true", help_key="certified_new")
    issue.takes("--from", dest="start", required=True, metavar="DATE", help_key="start")
    issue.takes("--until", required=True, metavar="DATE")
    issue.takes(
        "--language",
        dest="second",
        choices=LANGUAGES,
        metavar="|".join(LANGUAGES),
        help_key="second_language",
    )
    define_own_words(issue)
    issue.takes("--badge", action="store_true")
    issue.takes("--printer-file", metavar="NAME", is_kept=False, help_key="printer_file")
    issue.takes(
        "--processors", choices=[str(count) for count in range(1, _MOST_PROCESSORS + 1)], default="2",
        metavar="NUMBER", help_key="processors",
    )  # fmt: skip
    issue.takes("--check", action="store_true", help_key="certified_check")
    issue.takes("--out", metavar="FOLDER")
    issue.runs(_issue)


def _issue(call: Call) -> Answer:
    options = call.options
    if not options.member and all(getattr(options, name) is None for name in _CHOOSES):
        call.wrong_use("missing", what="--member, --organisation", prog="timebank certificate issue")
    if options.out is None and not options.check:
        call.wrong_use("missing", what="--out", prog="timebank certificate issue")
    start, until = values.day(options.start), values.day(options.until)
    assert start is not None
    assert until is not None
    members = values.numbers(options.member)
    second = OWN_LANGUAGE if options.second is None else options.second
    order = CertificateOrder(
        start=start,
        until=until,
        members=members,
        organisation=None if options.organisation is None else read_account_number(options.organisation),
        second_language=None if second == _FIRST_LANGUAGE else second,
        only_new=options.new,
        own_words=own_words_of(call, members),
    )
    out = None if options.check else folder_for(options.out)
    # Late: only making needs what draws.
    from timebank.papermaking import make_certificates

    with call.signed_in() as bank:
        if members and options.check:
            call.wrong_use("missing", what="--organisation", prog="timebank certificate issue --check")
        found = None if members else bank.ask(check_readiness, _choice(bank, order, options), frozenset(), order.second_language)  # fmt: skip
        if options.check:
            assert found is not None
            return _missing(call, found)
        if found is not None:
            order = _for_chosen(bank, order, found)
            if not order.members:
                return _answer(call, Made(papers=(), asked=0, skipped=_held_back(found)), options.out)
        assert out is not None
        made = make_certificates(
            bank.office,
            bank.actor,
            order,
            out,
            processors=int(options.processors),
            named=False,
            badges=options.badge,
            printer_file=options.printer_file or "",
            step=call.step(),
        )
    return _answer(call, made, str(out))


def _choice(bank: SignedIn, order: CertificateOrder, options: Any) -> Choice:
    return Choice(
        start=order.start,
        until=order.until,
        organisation=order.organisation,
        series=None if options.activity is None else _series(bank, options.activity),
        talent=options.talent,
        least_minutes=0 if options.least is None else read_minutes(options.least),
        reached=None if options.reached is None else Reached(options.reached),
        again=not options.new,
    )


def _series(bank: SignedIn, typed: str) -> UUID:
    """The activity with this id or title. Raises SeriesUnknown."""
    wanted = typed.strip().casefold()
    for series in bank.ask(list_series).series:
        if wanted in (str(series.id), series.title.casefold()):
            return series.id
    raise SeriesUnknown(series=typed.strip()[:60])


def _for_chosen(bank: SignedIn, order: CertificateOrder, found: Readiness) -> CertificateOrder:
    """The order for everybody whom the choice fits, names with letters that no font has included."""
    by_gap = {each.gap: each for each in found.missing if not each.code}
    if Gap.TOO_MANY in by_gap:
        raise TooManyCertificates(count=found.chosen, most=int(by_gap[Gap.TOO_MANY].detail))
    having = {each.code for each in found.missing if each.gap is Gap.HAS_ONE}
    boxed = [each.code for each in found.missing if each.gap is Gap.NO_FONT and each.code not in having]
    codes = (*found.ready, *boxed)
    if not codes and not having:
        # It says of whom there is nothing, or that there is nobody at all.
        if order.organisation is not None:
            bank.do(issue_certificates, order)
        raise NothingToCertify(name="")
    return CertificateOrder(
        start=order.start,
        until=order.until,
        members=codes,
        organisation=order.organisation,
        second_language=order.second_language,
        only_new=order.only_new,
    )


def _held_back(found: Readiness) -> int:
    return sum(each.gap is Gap.HAS_ONE for each in found.missing)


def _answer(call: Call, made: Made, out: str) -> Answer:
    """What was made; where it did not go on, the reason stands on standard error beside it."""
    if not made.papers:
        if made.trouble is not None:
            raise made.trouble
        if made.refused:
            raise made.refused[0].refusal
    rows = [[each.paper.number, each.paper.name, f"{out}/{each.file}"] for each in made.papers]
    lines = [call.told("certificate.issued", count=len(rows)), *table(rows)]
    if made.skipped:
        lines.append(call.told("certificate.skipped", count=made.skipped))
    if made.printer_file:
        lines.append(call.told("certificate.for_printer", file=f"{out}/{made.printer_file}"))
    data = [_issued(each, out) for each in made.papers]
    trouble = made.trouble or (made.refused[0].refusal if made.refused else None)
    if trouble is None:
        return Answer(data=data, lines=tuple(lines))
    told = call.words.refusal(trouble)
    said = "unjoined" if made.outcome is Outcome.UNJOINED else "stopped"
    return Answer(
        data=data,
        lines=tuple(lines),
        status=answers.REFUSED if isinstance(trouble, Refusal) else answers.NO_DATABASE,
        complaint=(trouble.code, call.told(f"certificate.{said}", count=len(rows), why=told)),
    )


def _issued(written: WrittenPaper, out: str) -> dict[str, Any]:
    from pathlib import Path

    paper, folder = written.paper, Path(out)
    made = {
        "certificate": paper.number,
        "member": paper.account,
        "name": paper.name,
        "given": paper.given_minutes,
        "attended": paper.attended_minutes,
        "file": str(folder / written.file),
    }
    return made | ({"badge": str(folder / written.badge)} if written.badge else {})


def _missing(call: Call, found: Readiness) -> Answer:
    """What is missing before anything is made; nothing was made."""

    def told(each: Missing) -> str:
        return call.words.sentence(f"certificate_gaps.{each.gap.value}", detail=each.detail)

    rows = [[each.code, each.name, told(each)] for each in found.missing]
    data = {
        "chosen": found.chosen,
        "ready": list(found.ready),
        "longest_name": found.longest_name,
        "most_rows": found.most_rows,
        "missing": [
            {
                "gap": each.gap.value,
                "blocks": each.gap.blocks,
                "number": each.code,
                "name": each.name,
                "detail": each.detail,
                "why": told(each),
            }
            for each in found.missing
        ],
    }
    lines = (call.told("certificate.ready", count=len(found.ready)), *table(rows))
    return Answer(data=data, lines=lines)
