"""Which pictogram stands beside a text: where it is looked over, and where it is recorded."""

import tomllib
from functools import cache

from timebank.places import resource
from timebank.wording.talents import catalogue


def picture(file: str, name: str) -> str:
    """The pictogram of a text of a file of words, by its name; empty for none."""
    return _pictures().get((file, name), "")


@cache
def _pictures() -> dict[tuple[str, str], str]:
    read = tomllib.loads(resource("words", "pictures.toml").read_text("utf-8"))
    return {
        **{(file, name): icon for file, icons in read.items() for name, icon in icons.items()},
        **{("talents", talent.code): talent.icon for talent in catalogue()},
    }
