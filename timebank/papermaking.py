"""Making certificates for many people: a few at a time, so that every desk gets its turn and nothing is half-made.

One unit of work numbers, signs, draws, puts on the disk and registers a handful; when anything of it fails, none of them
was made and their numbers are free again. What was made before stands, in the folder and in the register, and trying once
more goes on with the rest.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from timebank.domain.access import Actor
from timebank.domain.certificate_runs import (
    MOST_TOGETHER,
    Collected,
    Made,
    Outcome,
    Refused,
    Wanted,
    WrittenPaper,
)
from timebank.domain.certificates import CertificateOrder, IssuedPaper
from timebank.domain.errors import (
    AlreadyWithdrawn,
    CertificateUnknown,
    MistypedNumber,
    PaperErased,
    Refusal,
    StorageTrouble,
)
from timebank.domain.organisation_refusals import NotYourOwn
from timebank.domain.paper_refusals import NothingToPrint, TooManyCertificates
from timebank.office import Office
from timebank.press import HALF, PROCESSORS, FolderPress, place
from timebank.services.certificates import (
    certificate_to_hand_out,
    issue_certificates,
    reprint_certificate,
)
from timebank.services.publishing import make_credential
from timebank.store.files import sync_folder, told, write_durably

AT_ONCE = 8
"""Papers of one unit of work: other desks wait for no more than these."""

FEW = 12
"""So many papers are drawn sooner than other processes have started."""

_NUMBER = slice(0, 12)
"""Where the number stands in the name of a file, such as 2026-00123-7."""
_LEFT_LYING = 3600.0
"""Seconds after which a half that nobody registered is nobody's: another desk may be at work in the folder."""


def make_certificates(
    office: Office,
    actor: Actor,
    order: CertificateOrder,
    folder: Path,
    *,
    processors: int = PROCESSORS,
    named: bool = True,
    badges: bool = False,
    printer_file: str = "",
    step: Callable[[int, int], None] | None = None,
    wanted: Wanted = lambda: True,
) -> Made:
    """Make a certificate for each member of the order, each in a file of its own in the folder.

    `badges` puts the digital badge beside each; `printer_file` names one more file that holds all of them. `step` hears
    how many of how many are done, `wanted` says whether to go on. Somebody who has nothing to certify is passed over and
    told. Raises FolderNotWritable and DiskFull when not even the folder can be had.
    """
    _open_folder(folder)
    _finish_halves(office, actor, folder)
    codes = tuple(dict.fromkeys(order.members))
    order = replace(order, run_began=order.run_began or office.now())
    made: list[WrittenPaper] = []
    refused: list[Refused] = []
    run = Made(papers=(), asked=len(codes))
    with FolderPress(folder, processors=processors if len(codes) > FEW else 1, named=named) as press:
        done = 0
        try:
            for some in _in_turns(codes):
                if step is not None:
                    step(done, len(codes))
                if not wanted():
                    run = replace(run, outcome=Outcome.STOPPED)
                    break
                for paper in _issued(office, actor, replace(order, members=some), press, refused):
                    made.append(_placed(office, actor, paper, press, badges=badges))
                done += len(some)
            if step is not None and run.outcome is Outcome.DONE:
                step(done, len(codes))
        except (Refusal, StorageTrouble) as trouble:
            run = replace(run, outcome=Outcome.FAILED, trouble=trouble)
        if printer_file and made and run.trouble is None:
            try:
                run = replace(run, printer_file=press.join([each.file for each in made], printer_file))
            except (Refusal, StorageTrouble) as trouble:
                ended = Outcome.UNJOINED if run.outcome is Outcome.DONE else run.outcome
                run = replace(run, outcome=ended, trouble=trouble)
        with suppress(OSError):
            sync_folder(folder)
    whole = run.outcome in (Outcome.DONE, Outcome.UNJOINED)
    skipped = run.asked - len(made) - len(refused) if whole else 0
    return replace(run, papers=tuple(made), refused=tuple(refused), skipped=skipped)


def registered_papers(
    office: Office, actor: Actor, numbers: Sequence[str], step: Callable[[int, int], None]
) -> Collected:
    """What the register holds of these certificates, to be printed in one go; each is read in a turn of its own.

    One that was withdrawn is handed out no more, and of one that was erased nothing is left. `step` hears how many of how
    many are read. Raises NothingToPrint and TooManyCertificates.
    """
    if not numbers:
        raise NothingToPrint()
    if len(numbers) > MOST_TOGETHER:
        raise TooManyCertificates(count=len(numbers), most=MOST_TOGETHER)
    files: list[bytes] = []
    left_out: list[Refused] = []
    for done, number in enumerate(numbers):
        step(done, len(numbers))
        try:
            files.append(office.ask(actor, certificate_to_hand_out, number))
        except (AlreadyWithdrawn, PaperErased) as refusal:
            left_out.append(Refused(code=number, refusal=refusal))
    step(len(numbers), len(numbers))
    return Collected(files=tuple(files), left_out=tuple(left_out))


def _issued(
    office: Office, actor: Actor, order: CertificateOrder, press: FolderPress, refused: list[Refused]
) -> Iterator[IssuedPaper]:
    """The papers of one unit of work; where one person is refused, the others one by one."""
    try:
        yield from office.do(actor, issue_certificates, order, press).papers
    except Refusal as refusal:
        press.drop()
        if len(order.members) == 1:
            if refusal.code not in _OF_ONE_PERSON:
                raise
            refused.append(Refused(code=order.members[0], refusal=refusal))
            return
        if refusal.code not in _OF_ONE_PERSON:
            raise
        for code in order.members:
            yield from _issued(office, actor, replace(order, members=(code,)), press, refused)


_OF_ONE_PERSON = frozenset({"nothing_to_certify", "account_unknown", "not_a_member"})


def _placed(
    office: Office, actor: Actor, paper: IssuedPaper, press: FolderPress, *, badges: bool
) -> WrittenPaper:
    """Give a registered paper its name in the folder. What it says stays in the register; here its bytes are let go."""
    file = press.place(paper.number)
    badge = ""
    if badges:
        badge = str(Path(file).with_suffix(".jwt"))
        write_durably(press.folder / badge, office.do(actor, make_credential, paper.number).encode())
    return WrittenPaper(paper=replace(paper, file=b""), file=file, badge=badge)


def _in_turns(codes: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(codes), AT_ONCE):
        yield tuple(codes[start : start + AT_ONCE])


def _open_folder(folder: Path) -> None:
    """Make the folder where it is not there, and see that it takes files."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        trial = folder / f".timebank{HALF}"
        trial.write_bytes(b"")
        trial.unlink()
    except OSError as error:
        raise told(error, folder / "x") from error


def _finish_halves(office: Office, actor: Actor, folder: Path) -> None:
    """What a run left behind that was killed: what is in the register gets its name, anything else goes."""
    for half in folder.glob(f".*.pdf{HALF}"):
        number = half.name.removeprefix(".")[_NUMBER]
        with suppress(OSError):
            try:
                issued = office.ask(actor, reprint_certificate, number)
            except (CertificateUnknown, MistypedNumber, PaperErased, NotYourOwn):
                issued = b""
            if issued and half.read_bytes() == issued:
                place(half)
            elif time.time() - half.stat().st_mtime > _LEFT_LYING:
                half.unlink()
