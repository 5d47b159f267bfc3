"""`python -m tools.materials [FILE]`: the bill of materials, for who must know what they install (CycloneDX 1.6, as JSON).

The same inputs give the same bytes: no random number, no clock unless SOURCE_DATE_EPOCH gives one, no name of this machine.
`make bundle` puts it beside the program, as `timebank.cdx.json`.
"""

import base64
import hashlib
import json
import os
import platform
import re
import sys
import tomllib
import uuid
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import distribution, requires
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.environment import ROOT
from tools.licences import SHIPPED, licence_of
from tools.pins import Pin, pins
from tools.policy import policy

NAME = "timebank.cdx.json"
BUNDLER = "pyinstaller"
"""A developer's package of which a part, the program that starts, goes into the bundle."""

_LIBRARY = re.compile(r"\.(so|dll|dylib|pyd)(\.[\d.]+)?$")

Part = dict[str, Any]


def bill(bundle: Path | None = None) -> Part:
    """All that a bundle is made of: packages, Python, the fonts, icons and scripts of others.

    With the libraries that a finished bundle took from the system it was made on, when that is given.
    """
    decided = policy()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    packages = [pin for pin in pins(SHIPPED) if pin.here]
    starter = next(pin for pin in pins("dev") if pin.name == BUNDLER)
    program = {
        "type": "application",
        "bom-ref": project["name"],
        "name": project["name"],
        "version": project["version"],
        "description": project["description"],
        "licenses": _licences(project["license"]),
    }
    python = platform.python_version()
    parts = [
        *(_package(pin, licence_of(pin, decided)) for pin in (*packages, starter)),
        {
            "type": "platform",
            "bom-ref": "python",
            "name": "CPython",
            "version": python,
            "purl": f"pkg:generic/cpython@{python}",
            "licenses": _licences("PSF-2.0"),
        },
        *(_resource(each) for each in decided["resources"]),
        *(_file(file) | {"bom-ref": file.name} for file in (from_the_system(bundle) if bundle else ())),
    ]
    metadata: Part = {"component": program}
    if moment := os.environ.get("SOURCE_DATE_EPOCH"):
        metadata = {"timestamp": datetime.fromtimestamp(int(moment), UTC).isoformat(), **metadata}
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": metadata,
        "components": parts,
        "dependencies": list(_needs(project, packages, parts)),
    }
    serial = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(told, sort_keys=True))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "serialNumber": f"urn:uuid:{serial}",
        **told,
    }


def write(path: Path, bundle: Path | None = None) -> None:
    """Write the bill to a file."""
    path.write_text(json.dumps(bill(bundle), indent=1, ensure_ascii=False) + "\n", "utf-8")


def _package(pin: Pin, licence: str) -> Part:
    return {
        "type": "library",
        "bom-ref": pin.name,
        "name": pin.name,
        "version": pin.version,
        "purl": f"pkg:pypi/{pin.name}@{pin.version}",
        "licenses": _licences(licence),
        # The lock knows the files for every system; one of them was installed.
        "hashes": [{"alg": "SHA-256", "content": digest} for digest in pin.hashes],
    }


def _resource(told: dict[str, str]) -> Part:
    files = shipped(told["files"])
    return {
        "type": "data",
        "bom-ref": told["name"],
        "name": told["name"],
        **({"version": told["version"]} if "version" in told else {}),
        "licenses": _licences(told["licence"]),
        "externalReferences": [{"type": "website", "url": told["from"]}],
        "components": [_file(file) for file in files],
    }


def _file(path: Path) -> Part:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"type": "file", "name": path.name, "hashes": [{"alg": "SHA-256", "content": digest}]}


def from_the_system(bundle: Path) -> list[Path]:
    """The libraries of a bundle that no package of the lock brought, as their digests tell: Qt's on Linux, and Python's own."""
    brought = {
        file.hash.value
        for pin in pins(SHIPPED)
        if pin.here
        for file in distribution(pin.name).files or ()
        if file.hash is not None
    }
    found = {
        path.name: path
        for path in bundle.rglob("*")
        if _LIBRARY.search(path.name) and path.is_file() and not path.is_symlink()
    }
    return [path for _, path in sorted(found.items()) if _recorded(path) not in brought]


def _recorded(path: Path) -> str:
    """The digest of a file as packages write it down."""
    return base64.urlsafe_b64encode(hashlib.sha256(path.read_bytes()).digest()).decode().rstrip("=")


def shipped(pattern: str) -> list[Path]:
    """The files below `resources` that a pattern names."""
    return sorted((ROOT / "resources").glob(pattern))


def _needs(project: dict[str, Any], packages: Sequence[Pin], parts: Sequence[Part]) -> Iterator[Part]:
    """Who needs whom, as far as both are in the bill."""
    names = {pin.name for pin in packages}
    others = [part["bom-ref"] for part in parts if part["bom-ref"] not in names]
    direct = _names(project["dependencies"]) & names
    yield {"ref": project["name"], "dependsOn": sorted({*direct, *others})}
    for pin in packages:
        yield {"ref": pin.name, "dependsOn": sorted(_names(requires(pin.name) or ()) & names - {pin.name})}
    yield from ({"ref": name, "dependsOn": []} for name in others)


def _names(lines: Sequence[str]) -> set[str]:
    wanted = [Requirement(line) for line in lines]
    extras = ("", "binary")  # of psycopg, the one package that we take with an extra
    return {
        canonicalize_name(each.name)
        for each in wanted
        if each.marker is None or any(each.marker.evaluate({"extra": extra}) for extra in extras)
    }


def _licences(expression: str) -> list[Part]:
    return [{"expression": expression}] if " " in expression else [{"license": {"id": expression}}]


if __name__ == "__main__":
    write(Path(sys.argv[1]) if sys.argv[1:] else ROOT / NAME)
