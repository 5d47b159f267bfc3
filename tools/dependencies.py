"""Whether what is installed is what the lock says, and whether what we import is what we say that we need."""

import ast
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.environment import ROOT
from tools.pins import pins
from tools.policy import policy

ROOTS = ("timebank", "ui", "migrations")
"""What the people who use the program run."""


def faults() -> Iterator[str]:
    """What is wrong, one sentence each."""
    yield from installed_faults()
    yield from import_faults(ROOT, packages_distributions())


def installed_faults() -> Iterator[str]:
    """Packages of the lock that are not there, or there in another version."""
    for pin in pins("dev"):
        if not pin.here:
            continue
        try:
            found = version(pin.name)
        except PackageNotFoundError:
            yield f"{pin.name} {pin.version} is in the lock and not installed"
            continue
        if found != pin.version:
            yield f"{pin.name} is {pin.version} in the lock and {found} here"


def import_faults(root: Path, homes: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Imports of packages that pyproject.toml does not name, and names in it that nothing imports.

    `homes` tells which packages bring a module.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    named = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    used = set()
    for module, path in sorted(_imported(root).items()):
        brought = {canonicalize_name(name) for name in homes.get(module, ())}
        used |= brought & named
        if not brought & named:
            yield f"{path.relative_to(root)} imports {module}, which pyproject.toml does not name as a dependency"
    for name in sorted(named - used - policy()["unimported"].keys()):
        yield f"{name} is a dependency in pyproject.toml that nothing imports"


def _imported(root: Path) -> dict[str, Path]:
    """The modules of others that are imported anywhere, late imports too, each with a file that does."""
    found: dict[str, Path] = {}
    for path in (path for name in ROOTS for path in sorted((root / name).rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_bytes())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            for name in names:
                found.setdefault(name.partition(".")[0], path)
    return {name: path for name, path in found.items() if name not in sys.stdlib_module_names | {*ROOTS}}
