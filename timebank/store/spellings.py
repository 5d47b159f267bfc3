"""The dictionary of name variants that the program ships with."""

import tomllib
from functools import cache

from timebank.domain.names import Variants
from timebank.places import resource


@cache
def shipped_variants() -> Variants:
    """The spellings of `resources/words/names`, read once.

    Each file is one area of languages and holds `groups`: one line per name, its spellings parted by spaces,
    the commonest first, the original script among them; where needed also `calls`: a name and call names.
    """
    groups: list[list[str]] = []
    calls: list[list[str]] = []
    for file in sorted(resource("words", "names").glob("*.toml")):
        with file.open("rb") as opened:
            area = tomllib.load(opened)
        groups += [line.split() for line in area["groups"]]
        calls += [line.split() for line in area.get("calls", ())]
    return Variants(groups, calls)
