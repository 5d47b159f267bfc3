"""Qt's catalogues: built for the program (`.ts` to `.qm`), and compared with what the sources say now."""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from tools.trouble import Trouble

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "resources" / "translations"
SCREENS = ROOT / "ui"
COMPLETE = ("nl", "en")
"""Languages in which no text of the screens may be missing."""

SOURCE_LANGUAGE = "en"

_PLACEHOLDER = re.compile(r"%L?(?:\d+|n)|\{\w*\}")


def build(target: Path, *, sources: Path = SOURCES, only_stale: bool = False) -> None:
    """Write to `target` a `.qm` for every `.ts` of the project.

    Raises Trouble when Qt's lrelease does not run or does not accept a catalogue.
    """
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted(sources.glob("*.ts")):
        built = target / f"{source.stem}.qm"
        if only_stale and built.exists() and built.stat().st_mtime >= source.stat().st_mtime:
            continue
        # Beside it first, so that nobody ever reads half a catalogue.
        half = built.with_suffix(".half")
        _run("lrelease", "-silent", str(source), "-qm", str(half))
        half.replace(built)


def update() -> None:
    """Bring every `.ts` in step with the screens: `make catalogues`."""
    _update(sorted(SOURCES.glob("*.ts")), SCREENS)


def faults(sources: Path = SOURCES, screens: Path = SCREENS) -> Iterator[str]:
    """What is wrong with the catalogues, one sentence each: stale, unfinished, or changed placeholders."""
    committed = sorted(sources.glob("*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        fresh = [Path(shutil.copy(source, folder)) for source in committed]
        _update(fresh, screens)
        for source, updated in zip(committed, fresh, strict=True):
            if source.read_text("utf-8") != updated.read_text("utf-8"):
                yield f"{source.name} is behind the screens: run `make catalogues` and translate what is new"
    for source in committed:
        yield from _faults_of(source)


def _faults_of(catalogue: Path) -> Iterator[str]:
    root = ElementTree.parse(catalogue).getroot()  # noqa: S314 - our own file, out of our own repository
    complete = root.get("language", "")[:2] in COMPLETE
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            where = f"{catalogue.name}, {context.findtext('name')}: {source!r}"
            if translation is None or translation.get("type") == "unfinished":
                if complete:
                    yield f"{where} is not translated"
                continue
            numbers = places_to_fill(source) & {"%n", "%Ln"}
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            for form in forms:
                # A plural form may say its number in a word: "one hour".
                if places_to_fill(form) | numbers != places_to_fill(source):
                    yield f"{where} has other placeholders in {form!r}"


def places_to_fill(text: str) -> set[str]:
    """The places in a text that are filled in: `%1`, `%n`, `{name}`."""
    return set(_PLACEHOLDER.findall(text))


def _update(catalogues: list[Path], screens: Path) -> None:
    for catalogue in catalogues:
        # No line numbers: a catalogue changes when a text does, and at no other time. The sources are English:
        # its catalogue holds the plural forms alone.
        options = ["-silent", "-locations", "none", "-no-obsolete", "-extensions", "py"]
        options += ["-pluralonly"] if catalogue.stem.endswith(f"_{SOURCE_LANGUAGE}") else []
        _run("lupdate", *options, str(screens), "-ts", str(catalogue))


def _run(program: str, *arguments: str) -> None:
    import PySide6

    tool = Path(PySide6.__file__).parent / (f"{program}.exe" if sys.platform == "win32" else program)
    done = subprocess.run([str(tool), *arguments], capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).strip()
    if done.returncode != 0 or "error while loading" in said:
        raise Trouble(f"Qt's {program} failed: {said}")
