"""Drawing many papers on several processors, each into its own file in a folder.

A file is written under a name that ends in `.half` and made durable; only when the register knows the paper does it
get its own name. So a folder never holds a finished paper that nobody registered, whatever happens in between.
"""

import os
import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import BinaryIO, Self

from timebank.domain.certificates import SignedFacts
from timebank.domain.file_names import safe_name
from timebank.domain.paper_refusals import PressStopped
from timebank.store.files import told
from timebank.wording.catalogue import Corrections, correct, corrections

PROCESSORS = 2
HALF = ".half"

_TRIES = 2
_NAMESAKES = 1000


class FolderPress:
    """Draws papers into a folder. With more than one processor the work is done by processes of our own.

    Raises DiskFull, FolderNotWritable, and PressStopped when the processes die again and again.
    """

    def __init__(self, folder: Path, *, processors: int = PROCESSORS, named: bool = True) -> None:
        """With `named` a file's name tells number and person, else the number alone."""
        self.folder = folder
        self._processors, self._named = processors, named
        self._pool: ProcessPoolExecutor | None = None
        self._halves: dict[str, Path] = {}
        self._drawing: list[Future[bytes]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.drop()
        self._end()

    def draw(self, papers: Iterable[SignedFacts]) -> Iterator[bytes]:
        """Draw each and put it on the disk as a half; gives the files in this order, each as soon as it is there.

        The first is drawn while the next are still asked for, and while who asked does something with one the others
        are drawn. When the last was taken, all of them are durable.
        """
        self._halves, self._drawing = {}, []
        try:
            if self._processors < 2:
                for paper in papers:
                    yield _print(paper, self._half(paper))
            else:
                yield from self._together(papers)
            # All at once: a disk that is told so makes several durable in the time of one.
            with ThreadPoolExecutor(max(1, len(self._halves))) as several:
                list(several.map(_make_durable, self._halves.values()))
        except OSError as error:
            raise told(error, self.folder / "x") from error

    def place(self, number: str) -> str:
        """The paper is registered: give its file its own name, beside what is there already. Gives the name."""
        half = self._halves.pop(number)
        try:
            return place(half).name
        except OSError as error:
            raise told(error, half) from error

    def drop(self) -> None:
        """Take away what was drawn and not registered, when nobody draws any more: none may come after that."""
        wait(self._drawing)
        for half in self._halves.values():
            with suppress(OSError):
                half.unlink()
        self._halves = {}

    def join(self, names: Sequence[str], name: str) -> str:
        """One file for the printer of these in the folder, in this order; gives its name."""
        half = self.folder / f".{safe_name((name,))}.pdf{HALF}"
        files = [self.folder / each for each in names]
        try:
            try:
                if self._pool is None:
                    _join(files, half)
                else:
                    # Who drew lets its fonts go first: all the pages together lie in the memory of one process.
                    self._end()
                    self._pool = self._begin(1)
                    self._pool.submit(_join, files, half).result()
                return place(half).name
            finally:
                half.unlink(missing_ok=True)
        except OSError as error:
            raise told(error, half) from error
        except BrokenProcessPool as broken:
            raise PressStopped() from broken

    def _half(self, paper: SignedFacts) -> Path:
        facts = paper.facts
        name = safe_name((facts.number, facts.name) if self._named else (facts.number,))
        half = self._halves[facts.number] = self.folder / f".{name}.pdf{HALF}"
        return half

    def _together(self, papers: Iterable[SignedFacts]) -> Iterator[bytes]:
        asked: list[SignedFacts] = []
        for paper in papers:
            asked.append(paper)
            self._drawing.append(self._sent(paper))
        drawn = 0
        for again in range(_TRIES):
            if again:
                # Somebody ended a process, or the machine had no memory left: once more with new ones.
                self._end()
                self._drawing[drawn:] = [self._sent(paper) for paper in asked[drawn:]]
            try:
                while drawn < len(asked):
                    yield self._drawing[drawn].result()
                    drawn += 1
            except BrokenProcessPool:
                continue
            return
        raise PressStopped()

    def _sent(self, paper: SignedFacts) -> "Future[bytes]":
        """The paper as it will be; where the processes are gone, that is told when somebody waits for it."""
        pool = self._pool = self._pool or self._begin(self._processors)
        try:
            return pool.submit(_print, paper, self._half(paper))
        except BrokenProcessPool as broken:
            told_later: Future[bytes] = Future()
            told_later.set_exception(broken)
            return told_later

    @staticmethod
    def _begin(processors: int) -> ProcessPoolExecutor:
        # Spawned on every system: a process that is forked off a desk would carry its windows and its database.
        return ProcessPoolExecutor(
            processors, mp_context=get_context("spawn"), initializer=_make_ready, initargs=(corrections(),)
        )

    def _end(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


def place(half: Path) -> Path:
    """Move a finished half to the name it was made for; where that is taken a number is added. Raises OSError."""
    whole = half.name.removeprefix(".").removesuffix(HALF)
    stem, ending = os.path.splitext(whole)
    for count in range(1, _NAMESAKES):
        target = half.with_name(whole if count == 1 else f"{stem}-{count}{ending}")
        try:
            # Unlike a rename, a link never takes the place of what is there.
            os.link(half, target)
        except FileExistsError:
            continue
        except OSError:
            # File systems without links: sticks, and shares of other systems.
            if target.exists():
                continue
            os.rename(half, target)
            return target
        half.unlink()
        return target
    raise FileExistsError(str(half))


def _make_ready(own_words: Corrections) -> None:
    """What a process does first: it leaves Ctrl+C to the program, ends with it, and speaks as the centre does."""
    correct(own_words)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_leave_with, args=(parent,), daemon=True).start()


def _leave_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _print(paper: SignedFacts, half: Path) -> bytes:
    """Draw a paper into its file, which is not durable yet."""
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.certificate import certificate

    drawn = certificate(paper.facts, paper.code, paper.moment)
    half.write_bytes(drawn)
    return drawn


def _make_durable(half: Path) -> None:
    with half.open("r+b") as stream:
        os.fsync(stream.fileno())


def _join(files: Sequence[Path], half: Path) -> None:
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    try:
        for file in files:
            part = pypdfium2.PdfDocument(file)
            try:
                whole.import_pages(part)
            finally:
                part.close()
        with half.open("wb") as stream:
            told_later = _Careful(stream)
            try:
                whole.save(told_later)
            except pypdfium2.PdfiumError:
                if told_later.trouble is None:
                    raise
            if told_later.trouble is not None:
                raise told_later.trouble
            stream.flush()
            os.fsync(stream.fileno())
    finally:
        whole.close()


class _Careful:
    """A stream for PDFium, through which no error may pass: what went wrong first is kept, and what comes after it let go."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.trouble: OSError | None = None

    def write(self, some: bytes) -> None:
        """Write, unless it went wrong before."""
        if self.trouble is None:
            try:
                self._stream.write(some)
            except OSError as error:
                self.trouble = error
