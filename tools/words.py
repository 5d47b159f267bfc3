"""`python -m tools words`: translations kept in step with the Dutch, and the sheets of native speakers taken in.

words                  take up new texts, and tell which were made of Dutch that has changed since
words --in-step [KEY]  the texts whose keys hold KEY (all without it) were looked at: they fit the Dutch as it is now
words FILE…            write the corrections of these sheets into resources/words, and mark what was reviewed
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from timebank.domain.words import Correction
from timebank.formats.words_sheet import read_sheet
from timebank.services.words import judged
from timebank.wording.catalogue import found_in, shipped_words, with_text
from timebank.wording.lines import FILES, TRANSLATED, Text, is_plural, texts_of
from timebank.wording.review import Mark, marks_of, text_with
from tools.environment import ROOT
from tools.trouble import Trouble

WORDS = ROOT / "resources" / "words"
_HEAD = "# Made by `python -m tools words`: the Dutch each text was made of, and when a native speaker looked it over.\n"
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def faults() -> Iterator[str]:
    """Texts that are missing, and texts that were made of Dutch which has changed since."""
    for language in TRANSLATED:
        marks = marks_of(language)
        for key, text in texts_of(language).items():
            if not text.shipped:
                yield f"{key} is not translated: {text.dutch!r}"
            elif not text.fits(text.shipped):
                yield f"{key} has other places to fill in, or marks that no text holds: {text.shipped!r}"
            elif key not in marks:
                yield f"{key} is new: run `python -m tools words`"
            elif marks[key].dutch != text.source:
                yield f"{key} was made of other Dutch than {text.dutch!r}: mend it, then `python -m tools words --in-step {key}`"
        for key in marks.keys() - texts_of(language).keys():
            yield f"{key} is gone: run `python -m tools words`"


def main(words: Sequence[str]) -> int:
    """Do what the words ask; 1 where something is left to be mended."""
    if words and words[0] == "--in-step":
        _mark(in_step=words[1] if len(words) > 1 else "")
    elif words:
        for file in words:
            _take_in(Path(file))
    else:
        _mark(in_step=None)
    found = list(faults())
    for fault in found:
        print(fault)
    return int(bool(found))


def _mark(in_step: str | None) -> None:
    """Give every text that has none a mark of the Dutch as it is now; those in step get a new one."""
    for language in TRANSLATED:
        known = marks_of(language)
        kept = {}
        for key, text in texts_of(language).items():
            mark = known.get(key, Mark(dutch=text.source))
            if in_step is not None and in_step in key and mark.dutch != text.source:
                # Other Dutch, other words: whoever looked it over saw another text.
                mark = Mark(dutch=text.source)
            kept[key] = mark
        _write(language, kept)


def _write(language: str, marks: dict[str, Mark]) -> None:
    lines = [_HEAD]
    texts = texts_of(language)
    for file in FILES:
        own = [(texts[key].path, mark) for key, mark in marks.items() if texts[key].file == file]
        if own:
            lines.append(f"\n[{file}]\n")
        for path, mark in own:
            told = [mark.dutch, *([mark.on.isoformat(), mark.by] if mark.on else [])]
            lines.append(f'"{path}" = {json.dumps(told, ensure_ascii=False)}\n')
    (WORDS / "reviews" / f"{language}.toml").write_text("".join(lines), "utf-8")
    marks_of.cache_clear()


def _take_in(sheet: Path) -> None:
    taken = judged(read_sheet(sheet), (), by="", today=None)
    for refused in taken.refused:
        print(f"line {refused.line}, {refused.key}: {refused.refusal.code} {refused.refusal.facts}")
    for correction in taken.corrections:
        text = text_with(correction.key)
        assert text is not None
        if correction.text != text.shipped:
            _correct(text, correction)
    for language in taken.languages:
        marks = dict(marks_of(language))
        for correction in taken.corrections:
            if correction.key.startswith(f"{language}/") and correction.on is not None:
                marks[correction.key] = Mark(dutch=correction.dutch, by=correction.by, on=correction.on)
        _write(language, marks)
    print(
        f"{sheet.name}: {len(taken.changes)} changed, {taken.reviewed} reviewed, {len(taken.refused)} left out"
    )


def _correct(text: Text, correction: Correction) -> None:
    """Write a text into its file, where all else stays as it was written."""
    path = WORDS / text.language / f"{text.file}.toml"
    entry_path = _entry_of(text)
    steps = text.path.removeprefix(entry_path).strip(".")
    entry = found_in(shipped_words(text.language, text.file), entry_path)
    entry = with_text(entry, steps.split(".") if steps else [], correction.text)
    path.write_text(replaced(path.read_text("utf-8"), entry_path, entry), "utf-8")
    shipped_words.cache_clear()


def _entry_of(text: Text) -> str:
    """The path of the entry in the file that holds a text, perhaps as one of its forms."""
    steps = text.path.split(".")
    for count in range(1, len(steps) + 1):
        found: Any = found_in(shipped_words(text.language, text.file), ".".join(steps[:count]))
        if isinstance(found, (str, list)) or (isinstance(found, dict) and _is_inline(found, steps[count:])):
            return ".".join(steps[:count])
    raise Trouble(f"{text.key} stands nowhere")


def _is_inline(found: dict[str, Any], rest: list[str]) -> bool:
    """Whether these are the forms of one text, and not a section with texts below it."""
    return len(rest) == 1 and (is_plural(found) or "sign_of" in found)


def replaced(toml: str, entry_path: str, entry: Any) -> str:
    """The file with another value for one entry."""
    section, _, name = entry_path.rpartition(".")
    lines = toml.splitlines(keepends=True)
    begins = lines.index(f"[{section}]\n") + 1
    at = next(n for n in range(begins, len(lines)) if re.match(rf'"?{re.escape(name)}"?\s*=', lines[n]))
    for end in range(at + 1, len(lines) + 1):
        try:
            tomllib.loads("".join(lines[at:end]))
        except tomllib.TOMLDecodeError:
            continue
        break
    return "".join([*lines[:at], f"{name} = {_told(entry)}\n", *lines[end:]])


def _told(entry: Any) -> str:
    """A value as TOML, on one line."""
    if isinstance(entry, str):
        return json.dumps(entry, ensure_ascii=False)
    if isinstance(entry, list):
        return f"[{', '.join(_told(each) for each in entry)}]"
    inner = (
        f"{key if _BARE.fullmatch(key) else json.dumps(key)} = {_told(value)}" for key, value in entry.items()
    )
    return f"{{ {', '.join(inner)} }}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
