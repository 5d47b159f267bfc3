"""Reading the words of one language from `resources/words`, and falling back where one is missing.

A centre may have corrections, which its bank keeps: the office that opens the bank hands them in here, as a window hands
Qt its catalogues. Whoever asks for words then gets those of the centre.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from timebank.places import resource
from timebank.wording.languages import falling_back

Corrections = Mapping[tuple[str, str], Mapping[str, str]]
"""By language and file: a text for a dotted path, in which the number of a list's item is a step too."""

NONE: Corrections = {}
_corrected: dict[str, Corrections] = {"by": NONE}


class WordMissing(KeyError):
    """No language of the chain has words for this key: a bug, which a test finds."""


@cache
def shipped_words(language: str, file: str) -> Mapping[str, Any]:
    """What `resources/words/<language>/<file>.toml` holds; empty where there is no such file."""
    folder = resource("words", language)
    path = folder / f"{file}.toml"
    if not path.exists():
        return {}
    return tomllib.loads(path.read_text("utf-8"))


@cache
def words_of(language: str, file: str) -> Mapping[str, Any]:
    """The words of a file as they are said here: those that were shipped, with what the centre corrected."""
    words: Any = shipped_words(language, file)
    for path, text in _corrected["by"].get((language, file), {}).items():
        words = with_text(words, path.split("."), text)
    return dict(words)


def correct(corrections: Corrections) -> None:
    """From now on say these in place of what was shipped."""
    changed = corrections != _corrected["by"]
    _corrected["by"] = corrections
    if changed:
        words_of.cache_clear()


def corrections() -> Corrections:
    """What is said in place of what was shipped; another process that draws papers is given it."""
    return _corrected["by"]


def found_in(words: Mapping[str, Any], key: str) -> Any | None:
    """What stands under a dotted key, such as `refusals.beyond_limit`; None where nothing does."""
    inner: Any = words
    for part in key.split("."):
        if not isinstance(inner, Mapping) or part not in inner:
            return None
        inner = inner[part]
    return inner


def words_for(language: str, file: str, key: str) -> tuple[str, Any]:
    """The language that has words for the key, and what stands there.

    Raises WordMissing when none has.
    """
    for candidate in falling_back(language):
        found = found_in(words_of(candidate, file), key)
        if found is not None:
            return candidate, found
    raise WordMissing(f"{file}: {key}")


def with_text(words: Any, path: list[str], text: str) -> Any:
    """The same words with another text at the end of the path; nothing that was shared is changed."""
    if not path:
        return text
    step, rest = path[0], path[1:]
    if isinstance(words, list):
        place = int(step)
        return [*words[:place], with_text(words[place], rest, text), *words[place + 1 :]]
    inner = dict(words) if isinstance(words, Mapping) else {}
    return inner | {step: with_text(inner.get(step), rest, text)}
