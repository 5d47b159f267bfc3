"""Under which licences the packages of the lock come, judged by `requirements/policy.toml`; asks no network.

A package says its licence itself, in what is installed of it. Where that is no SPDX expression, the policy says what it means;
where a package says nothing, somebody read its licence file, and the digest of that file tells when it must be read again.
"""

import hashlib
import re
from collections.abc import Collection, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from tools.pins import Pin, pins
from tools.policy import policy

SHIPPED = "run"
"""The lock whose packages reach the people who use the program; exceptions are for the others only."""


class Unclear(Exception):
    """A package whose licence nobody can tell; the text says why."""


def faults() -> Iterator[str]:
    """Packages whose licence is not allowed or not known, and decisions that nothing needs any more."""
    decided = policy()
    shipped = {pin.name for pin in pins(SHIPPED)}
    exceptions = decided["exceptions"]
    needed = set()
    known = {pin.name: pin for pin in pins("dev")}
    for pin in known.values():
        try:
            licence = licence_of(pin, decided)
        except Unclear as unclear:
            yield f"{pin.name} {pin.version}: {unclear}"
            continue
        if is_allowed(licence, decided["allowed"]):
            continue
        if pin.name in exceptions and pin.name not in shipped and exceptions[pin.name]["licence"] == licence:
            needed.add(pin.name)
        else:
            yield f"{pin.name} {pin.version} is under {licence}, which requirements/policy.toml does not allow"
    for name in sorted(exceptions.keys() - needed):
        yield f"{name} has an exception in requirements/policy.toml that it does not need, or may not have"
    for table in ("read", "elsewhere"):
        for name in sorted(decided[table].keys() - known.keys()):
            yield f"{name} stands in requirements/policy.toml ({table}) and in no lock"


def licence_of(pin: Pin, decided: dict[str, Any]) -> str:
    """The SPDX expression of a package. Raises Unclear when nobody said it."""
    if not pin.here:
        if pin.name not in decided["elsewhere"]:
            raise Unclear("is not for this system: say its licence in requirements/policy.toml (elsewhere)")
        return str(decided["elsewhere"][pin.name])
    try:
        installed = distribution(pin.name)
    except PackageNotFoundError:
        raise Unclear("is in the lock and not installed") from None
    if pin.name in decided["read"]:
        return _read_by_us(installed, decided["read"][pin.name])
    said = list(_said(installed))
    for text in said:
        text = decided["spellings"].get(text, text)
        try:
            return str(canonicalize_license_expression(text))
        except InvalidLicenseExpression:
            continue
    told = " / ".join(repr(text[:60]) for text in said)
    raise Unclear(f"says {told}, which is no licence that we know" if said else "says no licence")


def is_allowed(expression: str, allowed: Collection[str]) -> bool:
    """Whether one of the choices that an SPDX expression leaves is allowed in all its parts."""
    words = re.findall(r"[()]|[^\s()]+(?:\s+WITH\s+[^\s()]+)?", expression)

    def either() -> bool:
        found = both()
        while words and words[0] == "OR":
            words.pop(0)
            found = both() or found
        return found

    def both() -> bool:
        found = one()
        while words and words[0] == "AND":
            words.pop(0)
            found = one() and found
        return found

    def one() -> bool:
        word = words.pop(0)
        if word != "(":
            return word in allowed
        found = either()
        words.pop(0)
        return found

    return either()


def _said(installed: Distribution) -> Iterator[str]:
    """What a package says of its own licence, the clearest first."""
    told = installed.metadata
    for field in ("License-Expression", "License"):
        for text in told.get_all(field) or ():
            if text.strip() and text.upper() != "UNKNOWN":
                yield text.strip().splitlines()[0]
    for line in told.get_all("Classifier") or ():
        if line.startswith("License :: "):
            yield line.rpartition(" :: ")[2]


def _read_by_us(installed: Distribution, reading: dict[str, str]) -> str:
    """What somebody read in the licence file, as long as that is the file they read."""
    for file in installed.files or ():
        if file.name == reading["file"] and ".dist-info" in str(file):
            digest = hashlib.sha256(Path(str(file.locate())).read_bytes()).hexdigest()
            if digest == reading["sha256"]:
                return reading["licence"]
            raise Unclear(f"has another {file.name} than was read for requirements/policy.toml: read it")
    raise Unclear(f"has no {reading['file']} any more: look what it says, and mend requirements/policy.toml")
