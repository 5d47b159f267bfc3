"""Printers: which there are, and giving them a PDF.

Where the system has a queue (CUPS) the PDF itself goes to `lp`, so that letters stay letters; elsewhere, or where the
queue does not take it, the pages are painted as pictures (`ui.dialogs.printing`).
"""

import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from errno import EDQUOT, ENOSPC

from PySide6.QtPrintSupport import QPrinterInfo

SECONDS, SECONDS_TO_LOOK = 60, 5
"""A queue that is silent for so long does not answer; to say which printers there are it needs less."""

MILLIMETRES = {
    "A3": (297.0, 420.0),
    "A4": (210.0, 297.0),
    "A5": (148.0, 210.0),
    "A6": (105.0, 148.0),
}
"""Sheets that somebody may have in a printer."""

_NEAR = 1.0
"""Millimetres that two sheets may differ and still be called the same."""


class Stock(StrEnum):
    """What a paper is printed on: this desk remembers a printer for each."""

    PAGE = "page"
    CARD = "card"
    SLIP = "slip"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printers:
    """The printers that are known, and the one that the system takes when nobody says which."""

    names: tuple[str, ...] = ()
    usual: str = ""


class Sides(StrEnum):
    """How a sheet is turned, in the words of IPP."""

    ONE = "one-sided"
    LONG = "two-sided-long-edge"
    SHORT = "two-sided-short-edge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What a printer can do beyond its sheets: print on both sides, from which trays, on which stock (its own words)."""

    both_sides: bool = False
    trays: tuple[str, ...] = ()
    stocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """How to print: `sheet` is the name of another size than the paper's own, to which it is fitted then.

    `pages` are those to print, from 1, all of them without; `tray` and `stock` are words of the printer.
    """

    printer: str
    copies: int = 1
    sheet: str = ""
    both_sides: bool = False
    sides: Sides | None = None
    pages: tuple[int, ...] = ()
    tray: str = ""
    stock: str = ""

    @property
    def turned(self) -> Sides:
        """How the sheets are turned: as somebody chose, else as the paper is made."""
        return self.sides or (Sides.LONG if self.both_sides else Sides.ONE)


class Outcome(Enum):
    """What became of a paper that was given to a printer."""

    SENT = auto()
    NO_QUEUE = auto()
    """This system has no queue that takes a PDF."""
    GONE = auto()
    """The printer, or the queue before it, does not take it."""
    PAUSED = auto()
    """The printer stands still until somebody starts it again: nothing was given to it."""
    CLOSED = auto()
    """The printer takes nothing new: nothing was given to it."""
    FULL = auto()
    """There is no room on the disk to hand it over."""


def queue_printers() -> Printers | None:
    """The printers of the system's queue; None where there is no such queue. Slow: off the main thread."""
    lpstat = shutil.which("lpstat")
    if lpstat is None or shutil.which("lp") is None:
        return None
    names = tuple(line.strip() for line in _told(lpstat, "-e").splitlines() if line.strip())
    usual = _told(lpstat, "-d").rpartition(":")[2].strip()
    return Printers(names=names, usual=usual if usual in names else "")


def queue_offers(printer: str) -> Offers:
    """What a printer of the queue offers; nothing where nobody can tell. Slow: off the main thread."""
    lpoptions = shutil.which("lpoptions")
    if lpoptions is None or not printer:
        return Offers()
    held: dict[str, tuple[str, ...]] = {}
    for line in _told(lpoptions, "-p", printer, "-l").splitlines():
        name, _, choices = line.partition(":")
        held[name.partition("/")[0].strip()] = tuple(word.lstrip("*") for word in choices.split())
    return Offers(
        both_sides=len(held.get("Duplex", ())) > 1,
        trays=_several(held.get("InputSlot", ())),
        stocks=_several(held.get("MediaType", ())),
    )


def _several(choices: tuple[str, ...]) -> tuple[str, ...]:
    return choices if len(choices) > 1 else ()


def read_pages(text: str, total: int) -> tuple[int, ...] | None:
    """The pages that somebody typed, `1-3, 5`, of so many, from 1. Empty for all, None for what is no such thing."""
    found: set[int] = set()
    for part in re.sub(r"\s", "", text).replace("–", "-").strip(",").split(","):
        if not part and not found:
            return ()
        ends = re.fullmatch(r"(\d{1,5})(?:-(\d{1,5}))?", part)
        if ends is None:
            return None
        first, last = int(ends[1]), int(ends[2] or ends[1])
        if not 1 <= first <= last <= total:
            return None
        found.update(range(first, last + 1))
    # A queue prints them in the order of the paper, each once.
    return () if len(found) == total else tuple(sorted(found))


def page_list(pages: tuple[int, ...]) -> str:
    """Pages as a queue takes them: `1-3,5`."""
    parts: list[tuple[int, int]] = []
    for page in pages:
        if parts and parts[-1][1] == page - 1:
            parts[-1] = (parts[-1][0], page)
        else:
            parts.append((page, page))
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)


def known_printers() -> Printers:
    """The printers that Qt knows."""
    return Printers(
        names=tuple(QPrinterInfo.availablePrinterNames()), usual=QPrinterInfo.defaultPrinterName()
    )


def sheet_name(wide: float, high: float) -> str:
    """What a sheet of so many millimetres is called; empty for one without a name."""
    small, large = sorted((wide, high))
    for name, sides in MILLIMETRES.items():
        if abs(small - sides[0]) <= _NEAR and abs(large - sides[1]) <= _NEAR:
            return name
    return ""


def page_size(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page in millimetres."""
    # Late, so that a window opens without it.
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        wide, high = document.get_page_size(0)
    finally:
        document.close()
    return wide / 72 * 25.4, high / 72 * 25.4


def hand_to_queue(pdf: bytes, order: PrintOrder) -> Outcome:
    """Give the PDF to the system's own queue. Slow: off the main thread."""
    command = shutil.which("lp")
    if command is None:
        return Outcome.NO_QUEUE
    if (standing := _standing(order.printer)) is not None:
        return standing
    try:
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(pdf)
            file.flush()
            words = [command, "-s", "-n", str(order.copies), *_options(pdf, order), file.name]
            done = subprocess.run(words, check=False, capture_output=True, timeout=SECONDS)  # noqa: S603
    except subprocess.TimeoutExpired:
        return Outcome.GONE
    except OSError as error:
        return Outcome.FULL if is_full(error) else Outcome.GONE
    return Outcome.SENT if done.returncode == 0 else Outcome.GONE


def is_full(error: OSError) -> bool:
    """Whether a file could not be written because there is no room left."""
    return error.errno in (ENOSPC, EDQUOT)


def _options(pdf: bytes, order: PrintOrder) -> list[str]:
    """In the words of CUPS: which printer, which sheet, and that a card comes out as large as it was drawn."""
    wide, high = page_size(pdf)
    media = order.sheet or sheet_name(wide, high) or f"Custom.{wide:.1f}x{high:.1f}mm"
    fitted = bool(order.sheet) and order.sheet != sheet_name(wide, high)
    options = ["-d", order.printer] if order.printer else []
    options += ["-o", f"media={media}"]
    options += ["-o", f"print-scaling={'fit' if fitted else 'none'}"]
    options += ["-o", f"sides={order.turned}"]
    options += ["-P", page_list(order.pages)] if order.pages else []
    options += ["-o", f"InputSlot={order.tray}"] if order.tray else []
    options += ["-o", f"MediaType={order.stock}"] if order.stock else []
    return options


def _standing(printer: str) -> Outcome | None:
    """Why a printer would not print what it is given now: it is paused, or takes nothing. None where nothing is known.

    A job would wait there unseen, and come out when nobody expects it any more.
    """
    lpstat = shutil.which("lpstat")
    if lpstat is None or not printer:
        return None
    told = _told(lpstat, "-a", printer, "-p", printer)
    if re.search(r"^\S+ not accepting requests", told, re.MULTILINE):
        return Outcome.CLOSED
    return Outcome.PAUSED if re.search(r"^printer \S+ disabled", told, re.MULTILINE) else None


def _told(*words: str) -> str:
    """What a command says, in the language of programs; nothing when it fails or is silent for too long."""
    try:
        done = subprocess.run(  # noqa: S603
            words, check=False, capture_output=True, timeout=SECONDS_TO_LOOK, env=os.environ | {"LC_ALL": "C"}
        )
    except (subprocess.TimeoutExpired, OSError):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
