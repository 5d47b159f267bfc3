"""The catalogue of talents that every new bank starts with."""

import tomllib
from functools import cache

from timebank.domain.talents import Tag, Talent
from timebank.places import resource


@cache
def catalogue() -> tuple[Talent, ...]:
    """All talents of `resources/words/talents.toml`, in the order of its groups.

    `Wording.talent` has their names in every language; each `icon` is a file in `resources/icons`.
    """
    rows = tomllib.loads(resource("words", "talents.toml").read_text("utf-8"))["talents"]
    return tuple(
        Talent(code=row["code"], group=row["group"], tag=Tag(row["tag"]), icon=row["icon"]) for row in rows
    )
