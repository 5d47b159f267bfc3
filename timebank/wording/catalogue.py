"""Reading the words of one language from `resources/words`, and falling back where one is missing."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from timebank.places import resource
from timebank.wording.languages import falling_back


class WordMissing(KeyError):
    """No language of the chain has words for this key: a bug, which a test finds."""


@cache
def words_of(language: str, file: str) -> Mapping[str, Any]:
    """What `resources/words/<language>/<file>.toml` holds; empty where there is no such file."""
    folder = resource("words", language)
    path = folder / f"{file}.toml"
    if not path.exists():
        return {}
    return tomllib.loads(path.read_text("utf-8"))


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
