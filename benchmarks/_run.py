"""A run of certificates out of a bank, in a process of its own: `python -m benchmarks._run SCENE FOLDER` prints JSON.

Memory is that of every process together, proportional: what several of them share counts once.
"""

import json
import pickle
import resource
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil


def main(told: str, folder: str) -> None:
    """As a desk makes them: chosen, checked, numbered, signed, drawn, registered, one file for the printer."""
    # Here, as in the program: the processes that draw run the head of this file too, and need nothing of it.
    from benchmarks._scene import TODAY, Scene
    from timebank.domain.certificate_runs import Choice
    from timebank.domain.certificates import CertificateOrder
    from timebank.domain.lists import ListQuery
    from timebank.papermaking import make_certificates
    from timebank.services.certificate_runs import check_readiness, list_candidates

    scene: Scene = pickle.loads(Path(told).read_bytes())
    choice = Choice(start=TODAY - timedelta(days=400), until=datetime.now(UTC).date())
    with scene.open() as (office, admin):
        start = time.perf_counter()
        office.ask(admin, list_candidates, choice, ListQuery(counted=True))
        listed = (time.perf_counter() - start) * 1000
        ready = office.ask(admin, check_readiness, choice)
        order = CertificateOrder(
            start=choice.start, until=choice.until, members=ready.ready, second_language=None
        )
        start, worked = time.perf_counter(), time.process_time()
        with _Watched() as watched:
            made = make_certificates(office, admin, order, Path(folder), printer_file="printer")
        took, worked = time.perf_counter() - start, time.process_time() - worked
    assert len(made.papers) == len(ready.ready)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        json.dumps(
            {
                "made": len(made.papers),
                "took": took,
                "work": worked + children.ru_utime + children.ru_stime,
                "listed": listed,
                "most": watched.most,
                "before": watched.before,
            }
        )
    )


class _Watched:
    """The memory of this process and those it started, looked at ten times a second."""

    def __init__(self) -> None:
        self.most = 0
        self.before = self._now()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "_Watched":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(0.1):
            self.most = max(self.most, self._now())

    def _now(self) -> int:
        own = psutil.Process()
        total = 0
        for process in (own, *own.children(recursive=True)):
            try:
                told = process.memory_full_info()
            except psutil.NoSuchProcess:
                continue
            total += getattr(told, "pss", told.uss)
        return total


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
