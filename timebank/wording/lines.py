"""The words that members read, text by text: of which Dutch each was made, and what a correction of it must keep."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from string import Formatter
from typing import Any

from timebank.domain import word_refusals as refusals
from timebank.domain.errors import Refusal
from timebank.wording.catalogue import found_in, shipped_words, words_of
from timebank.wording.languages import LANGUAGES
from timebank.wording.plurals import counts_of, needed_categories

SOURCE = "nl"
TRANSLATED = tuple(language for language in LANGUAGES if language != SOURCE)
"""Every language whose words were made of the Dutch."""

FILES = ("kiosk", "talents", "documents", "forms", "sentences", "competences", "commands")
"""First what is read most. The command line speaks Dutch and English alone."""

_FOR_MEMBERS = tuple(language for language in LANGUAGES if language not in ("nl", "en"))
_MADE_OF = {"dates.months_alone": "dates.months"}
"""Texts that only some languages need, and the Dutch that they are made of."""
_ALSO_KNOWN = {"dates.month_and_year": frozenset({"month_alone"})}
"""What may be filled in besides, where the Dutch does not need it."""
_HIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff\u0000-\u001f\u007f]")
"""Marks that turn the text after them, or that no text holds. Those beside a figure (U+200E, U+200F) are needed."""
_SMALL_CATEGORIES = frozenset({"zero", "one", "two"})
"""Forms that may say their number as a word."""
_DECIDING = ("by", "sign_of")
_SHORTEST_LIMIT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text of one language beside its Dutch. `shipped` is what the program brings, empty where it has nothing."""

    language: str
    file: str
    path: str
    dutch: str
    english: str
    shipped: str
    source: str
    """The digest of the Dutch that the whole entry is made of."""
    places: frozenset[str]
    """What the sentences of the entry may fill in, with its form: `name`, `left_minutes:short`."""
    expected: frozenset[str]
    """What this very text fills in, as far as its Dutch and the text that was shipped agree."""
    category: str = ""
    """The plural form that this is, or none."""
    for_members: bool = True
    """Whether members read it, on a screen, on paper or in an answer; the rest is for who works here."""

    @property
    def key(self) -> str:
        """`ar/kiosk.kiosk.stop`: unlike any other text's."""
        return f"{self.language}/{self.file}.{self.path}"

    @property
    def counts(self) -> tuple[int, ...]:
        """Some whole numbers that this plural form is for."""
        return counts_of(self.language, self.category) if self.category else ()

    @property
    def said(self) -> str:
        """The text as it is said here, with what the centre corrected; empty where there is none."""
        return str(_leaf(words_of(self.language, self.file), self.path) or "")

    def judge(self, dutch: str, text: str) -> None:
        """Whether this may be said. Raises SheetDutchChanged and what is wrong with the text itself."""
        if " ".join(dutch.split()) != " ".join(self.dutch.split()):
            raise refusals.SheetDutchChanged(dutch=self.dutch)
        if not text.strip():
            raise (
                refusals.SheetFormMissing(counts=self.counts)
                if self.category
                else refusals.SheetTextMissing()
            )
        if _HIDDEN.search(text):
            raise refusals.SheetHiddenMarks()
        most = max(_SHORTEST_LIMIT, 3 * len(self.dutch))
        if len(text) > most:
            raise refusals.SheetTextTooLong(most=most)
        try:
            filled = fields(text)
        except ValueError:
            filled = frozenset({"{"})
        if not filled <= self.places or not self.expected <= filled:
            places = tuple(f"{{{each}}}" for each in sorted(self.expected or self.places))
            raise refusals.SheetPlacesBroken(places=places)

    def fits(self, text: str) -> bool:
        """Whether a text may be said, the Dutch being the same."""
        try:
            self.judge(self.dutch, text)
        except Refusal:
            return False
        return True


def fields(text: str) -> frozenset[str]:
    """What a text fills in, with the form that it asks for. Raises ValueError for braces that do not pair."""
    return frozenset(
        f"{field}:{form}" if form else field
        for _, field, form, _ in Formatter().parse(text)
        if field is not None
    )


def digest(entry: object) -> str:
    """Eight figures that change when the entry does."""
    told = json.dumps(entry, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:8]


@cache
def texts_of(language: str) -> Mapping[str, Text]:
    """Every text of a language that was made of Dutch, by key, in the order of the Dutch."""
    found = {}
    for file in FILES:
        for path in _paths(language, file):
            for text in _texts(language, file, path):
                found[text.key] = text
    return found


def entries(words: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Every entry with its dotted path: a text, a list, or the forms of a plural or of a sign."""
    for name, entry in words.items():
        path = f"{above}.{name}".lstrip(".")
        if isinstance(entry, Mapping) and not is_plural(entry) and "sign_of" not in entry:
            yield from entries(entry, path)
        else:
            yield path, entry


def is_plural(entry: object) -> bool:
    """Whether these are the forms of one text by a count."""
    return isinstance(entry, Mapping) and "other" in entry and set(entry) <= _FORMS


_FORMS = {"by", "zero", "one", "two", "few", "many", "other"}


def _paths(language: str, file: str) -> list[str]:
    """What a language must have: in English all that is Dutch, in the others what any of them has for members."""
    dutch = [path for path, _ in entries(shipped_words(SOURCE, file))]
    if language in _FOR_MEMBERS:
        dutch = [path for path in dutch if path in read_by_members(file)]
    return [*dutch, *(path for path, _ in entries(shipped_words(language, file)) if path in _MADE_OF)]


@cache
def read_by_members(file: str) -> frozenset[str]:
    """What members read is what was translated for them: into one of their languages and so into all."""
    return frozenset(path for each in _FOR_MEMBERS for path, _ in entries(shipped_words(each, file)))


def _texts(language: str, file: str, path: str) -> Iterator[Text]:
    dutch = found_in(shipped_words(SOURCE, file), _MADE_OF.get(path, path))
    english = found_in(shipped_words("en", file), _MADE_OF.get(path, path))
    own = found_in(shipped_words(language, file), path)
    source, places = digest(dutch), _all_fields(dutch)
    for step, category in _leaves(dutch if own is None else own, language):
        shipped = _leaf(own, step)
        counterpart = _counterpart(dutch, step)
        expected = fields(counterpart) & (fields(shipped) if shipped else places)
        if category in _SMALL_CATEGORIES:
            # As a word: the figure itself may be left out.
            expected -= {"n", *_deciding(dutch)}
        yield Text(
            language=language,
            file=file,
            path=f"{path}.{step}".rstrip("."),
            dutch=counterpart,
            english=_counterpart(english, step),
            shipped=shipped or "",
            source=source,
            places=places | _ALSO_KNOWN.get(path, frozenset()),
            expected=expected,
            category=category,
            for_members=path in read_by_members(file),
        )


def _leaves(entry: Any, language: str) -> Iterator[tuple[str, str]]:
    """The steps to each text of an entry, and the plural form that it is."""
    if isinstance(entry, str):
        yield "", ""
    elif isinstance(entry, list):
        for number, item in enumerate(entry):
            for step, category in _leaves(item, language):
                yield f"{number}.{step}".rstrip("."), category
    elif is_plural(entry):
        for category in needed_categories(language):
            yield category, category
    else:
        for name in entry:
            if name not in _DECIDING:
                yield name, ""


def _leaf(entry: Any, path: str) -> str | None:
    """The text at the end of a path; None where there is none."""
    for step in path.split(".") if path else ():
        if isinstance(entry, list) and step.isdecimal() and int(step) < len(entry):
            entry = entry[int(step)]
        elif isinstance(entry, Mapping) and step in entry:
            entry = entry[step]
        else:
            return None
    return entry if isinstance(entry, str) else None


def _counterpart(entry: Any, path: str) -> str:
    """The text that stands for this one in another language, which may have fewer forms or none."""
    for step in path.split("."):
        if isinstance(entry, list):
            entry = entry[min(int(step), len(entry) - 1)] if step.isdecimal() else entry[-1]
        elif isinstance(entry, Mapping):
            entry = entry.get(step, entry.get("other", ""))
    if isinstance(entry, list):
        return _counterpart(entry[-1], "")
    return str(entry.get("other", "")) if isinstance(entry, Mapping) else str(entry or "")


def _all_fields(entry: Any) -> frozenset[str]:
    if isinstance(entry, str):
        return fields(entry)
    inner = (
        entry if isinstance(entry, list) else [text for name, text in entry.items() if name not in _DECIDING]
    )
    return frozenset().union(*(_all_fields(each) for each in inner))


def _deciding(entry: Any) -> set[str]:
    return {entry["by"]} if isinstance(entry, Mapping) and "by" in entry else set()
