"""Certificates: against a bare canvas and WeasyPrint, on one processor and on two, and the memory of a thousand."""

import json
import os
import pickle
import random
import statistics
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import psutil

from benchmarks._bare import bare, recorded, told
from benchmarks._scene import NOW, TODAY, Scene, bank
from benchmarks.figures import Figure
from timebank.documents import ink
from timebank.documents.certificate import certificate
from timebank.domain.certificates import (
    CertificateFacts,
    CertifiedHours,
    OwnWords,
    Responsible,
    SignedFacts,
)
from timebank.domain.papers import Sender
from timebank.places import resource
from timebank.press import FolderPress

ROUNDS = 7
PER_ROUND = 48
THOUSAND = 1_000
_LANGUAGES = (None, "en", "tr", "uk", "so", "ar", "fa", "ti")
_FIRST = ("Fatma", "Henk", "Olena", "Zebib", "Ahmad", "Ayaan", "Hüseyin", "Maria", "Yusuf", "Joanna")
_LAST = ("Yılmaz", "de Vries", "Koval", "Tesfay", "Rahimi", "Warsame", "Gökçe", "Jansen", "Bakker", "Şahin")


def measure() -> Iterator[Figure]:
    """One page after another in turns, then two processors, then a thousand out of a bank."""
    papers = sheaf(PER_ROUND)
    yield _against_bare(papers)
    if peer := os.environ.get("PEERS_PYTHON"):
        yield _against_weasyprint(papers, peer)
    yield _on_two(papers)
    with tempfile.TemporaryDirectory(prefix="timebank-bench-") as folder:
        scene = bank(str(Path(folder) / "bank.db"), THOUSAND, 12_000, encrypted=True, names=_names(THOUSAND))
        yield from _thousand(scene, Path(folder) / "papers")


def sheaf(count: int) -> list[SignedFacts]:
    """Certificates as a centre has them: a page each, names of many peoples, every second language."""
    dice = random.Random(11)
    names = _names(count)
    return [
        SignedFacts(
            facts=_facts(dice, number, names[number]),
            code="TB1:" + "".join(dice.choices(string.ascii_uppercase + "234567", k=171)),
            moment=NOW,
        )
        for number in range(count)
    ]


def _names(count: int) -> list[str]:
    dice = random.Random(3)
    return [f"{dice.choice(_FIRST)} {dice.choice(_FIRST)[0]}. {dice.choice(_LAST)} {n}" for n in range(count)]


def _facts(dice: random.Random, number: int, name: str) -> CertificateFacts:
    sender = Sender(
        name="Buurthuis De Linde",
        subtitle="Tijdbank",
        address="Lindelaan 12, 1234 AB Voorbeeldstad",
        phone="012-345 67 89",
        kvk="12345678",
    )
    own = Responsible(name=sender.name, kvk=sender.kvk)
    other = Responsible(name="Voedselbank Oost", kvk="87654321", phone="012-987 65 43")
    rows = tuple(
        CertifiedHours(
            entry=row + 1,
            service_date=TODAY - timedelta(days=dice.randrange(180)),
            talent=dice.choice(("cooking", "clothes_mending", "gardening", "language_practice")),
            side=dice.choice(("given", "given", "attended")),
            minutes=dice.choice((60, 90, 120)),
            responsible=dice.choice((own, own, other)),
            confirmed=dice.random() < 0.9,
            seen_by="H. de Vries",
        )
        for row in range(dice.randint(4, 14))
    )
    return CertificateFacts(
        number=f"2026-{number:05d}-7",
        account="1001-9",
        name=name,
        script_name="",
        start=date(2026, 1, 1),
        until=date(2026, 6, 30),
        hours=rows,
        own_words=OwnWords(),
        sender=sender,
        check_phone=sender.phone,
        place="Voorbeeldstad",
        issued_on=date(2026, 7, 1),
        signatory="Henk de Vries",
        signatory_function="coördinator",
        language="nl",
        second_language=dice.choice(_LANGUAGES),
    )


def _against_bare(papers: Sequence[SignedFacts]) -> Figure:
    """In turns, each with a code of its own to work out; by the work of this process, whatever others do."""
    drawn = [recorded(paper) for paper in papers]
    speeds: tuple[list[float], list[float]] = ([], [])
    for turn in range(ROUNDS + 1):
        for place in (0, 1):
            ink._dark_and_light.cache_clear()
            start = time.process_time()
            if place == 0:
                _ours(papers)
            else:
                for each in drawn:
                    bare(each)
            if turn:  # the first turn warms up
                speeds[place].append(sum(map(len, drawn)) / (time.process_time() - start))
    ours, theirs = (statistics.median(each) for each in speeds)
    return Figure(
        what="certificates on one processor",
        value=ours / theirs,
        unit="of a bare ReportLab canvas",
        at_least=0.8,
        detail=f"{ours:.0f} pages/s against {theirs:.0f} pages/s of processor time",
    )


def _ours(papers: Sequence[SignedFacts]) -> list[bytes]:
    return [certificate(paper.facts, paper.code, paper.moment) for paper in papers]


def _against_weasyprint(papers: Sequence[SignedFacts], peer: str) -> Figure:
    """In turns with the peer, which runs in an environment of its own: the same texts, fonts, code and tags."""
    some = papers[:12]
    script = str(Path(__file__).with_name("_weasyprint.py"))
    speeds: tuple[list[float], list[float]] = ([], [])
    with tempfile.TemporaryDirectory(prefix="timebank-bench-") as folder:
        told = Path(folder) / "papers.json"
        told.write_text(json.dumps([_as_tables(paper) for paper in some]), "utf-8")
        for _ in range(3):
            ink._dark_and_light.cache_clear()
            start = time.process_time()
            _ours(papers)
            speeds[0].append(len(papers) / (time.process_time() - start))
            words = [peer, script, str(told), str(resource("fonts", ""))]
            spoken = subprocess.run(words, capture_output=True, text=True, check=True)
            speeds[1].append(float(spoken.stdout))
    ours, theirs = (statistics.median(each) for each in speeds)
    return Figure(
        what="certificates against WeasyPrint",
        value=ours / theirs,
        unit="times WeasyPrint",
        at_least=8,
        detail=f"{ours:.0f} pages/s against {theirs:.1f} pages/s of processor time",
    )


def _as_tables(paper: SignedFacts) -> dict[str, object]:
    """What a paper says by the line on which it stands, each text with its look, and the squares of its code."""
    lines: dict[tuple[int, int], list[tuple[float, dict[str, object]]]] = {}
    for page, top, left, text, style in told(paper):
        if text:
            look = {
                "text": text,
                "size": style.size,
                "bold": style.bold,
                "language": style.language,
                "colour": style.colour.hexval(),
            }
            lines.setdefault((page, round(top)), []).append((left, look))
    squares = ink.stretches(paper.code, 0, 73, 73)
    path = "".join(
        f"M{x:.2f} {73 - y - high:.2f}h{wide:.2f}v{high:.2f}h-{wide:.2f}z" for x, y, wide, high in squares
    )
    rows = [[look for _, look in sorted(lines[line], key=lambda each: each[0])] for line in sorted(lines)]
    return {"title": "Bewijs van deelname", "rows": rows, "code": path}


def _on_two(papers: Sequence[SignedFacts]) -> Figure:
    """In turns, the press with one processor and with two; the second has started before.

    The clock tells it only where nobody else needs the processors. Beside it stands what their own time says: how much
    more work two make of it, and how evenly it is divided; two free processors give that, less what they wait.
    """
    speeds: tuple[list[float], list[float]] = ([], [])
    could: list[float] = []
    with (
        tempfile.TemporaryDirectory(prefix="timebank-bench-") as folder,
        FolderPress(Path(folder), processors=1) as one,
        FolderPress(Path(folder), processors=2) as two,
    ):
        for turn in range(ROUNDS + 1):
            work: list[list[float]] = []
            for place, press in enumerate((one, two)):
                # Other codes than in the turn before: the processes remember what they worked out.
                some = [replace(paper, code=f"{paper.code[:-3]}{turn:03d}") for paper in papers]
                before = _work()
                start = time.perf_counter()
                for _ in press.draw(some):
                    pass
                took = time.perf_counter() - start
                work.append([after - before.get(process, 0) for process, after in _work().items()])
                press.drop()
                if turn:
                    speeds[place].append(len(papers) / took)
            if turn:
                could.append(sum(work[0]) / max(sum(work[1]) / 2, *work[1]))
    alone, together = (max(each) for each in speeds)
    return Figure(
        what="certificates on two processors, each paper durable on the disk",
        value=together / alone,
        unit="times one processor",
        at_least=1.6,
        detail=f"best of {ROUNDS} turns: {together:.0f} pages/s against {alone:.0f} pages/s; "
        f"by the work of each process {statistics.median(could):.2f}",
    )


def _work() -> dict[int, float]:
    """Seconds of processor time of this process and of those it started, by their number."""
    own = psutil.Process()
    times = {each.pid: each.cpu_times() for each in (own, *own.children())}
    return {process: told.user + told.system for process, told in times.items()}


def _thousand(scene: Scene, folder: Path) -> Iterator[Figure]:
    """A run of a thousand, as a program makes it that does nothing else: in a process of its own."""
    place = folder.with_suffix(".pickle")
    place.write_bytes(pickle.dumps(scene))
    words = [sys.executable, "-m", "benchmarks._run", str(place), str(folder)]
    spoken = subprocess.run(words, capture_output=True, text=True, check=True)
    run = json.loads(spoken.stdout)
    yield Figure(
        what=f"memory while {run['made']:,} certificates are made, every process together",
        value=run["most"] / 1_000_000,
        unit="MB",
        at_most=200,
        detail=f"proportional set size: what several processes share counts once; before: {run['before'] / 1_000_000:.0f} MB",
    )
    yield Figure(
        what=f"{run['made']:,} certificates out of an encrypted bank, one file for the printer included",
        value=run["made"] / run["took"],
        unit="certificates/s",
        detail=f"{run['took']:.0f} s; processor time of all {run['work']:.0f} s; the list of people {run['listed']:.0f} ms",
    )
