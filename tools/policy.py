"""`requirements/policy.toml`: what was decided by hand about the packages of others, each with why."""

import tomllib
from typing import Any

from tools import environment


def policy() -> dict[str, Any]:
    """The file as it stands."""
    return tomllib.loads((environment.REQUIREMENTS / "policy.toml").read_text("utf-8"))
