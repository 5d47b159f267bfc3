"""`make advisories`: the list of known faults in packages that we lock, made anew; `make check` reads it without a network.

advisories            fetch what the world knows (osv.dev, one archive of everything, so that nobody learns what we use)
advisories PLACE…     the same from that archive, fetched elsewhere, or from folders of OSV files
"""

import json
import sys
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from tools import environment, lock
from tools.pins import pins
from tools.policy import policy
from tools.trouble import Trouble

SOURCE = "https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip"
_HEAD = "# Made by `make advisories`, not written by hand. What is accepted all the same, and why, stands in policy.toml.\n"


def faults() -> Iterator[str]:
    """Locked versions that have a known fault, what to do, and faults that are accepted without need."""
    accepted = policy()["accepted"]
    needed = set()
    listed = tomllib.loads((environment.REQUIREMENTS / "advisories.toml").read_text("utf-8"))
    for name in lock.GROUPS:
        for pin in pins(name):
            for known in listed["faults"]:
                hit = _hit(known, pin.name, pin.version)
                if hit is None:
                    continue
                if known["id"] in accepted:
                    needed.add(known["id"])
                    continue
                mended = [spec.version for spec in SpecifierSet(hit) if spec.operator == "<"]
                yield (
                    f"requirements/{name}.txt: {pin.name} {pin.version} has {known['id']}, "
                    + (
                        f"mended in {mended[0]}: `make lock ARGS={pin.name}`"
                        if mended
                        else "mended nowhere yet: do without it"
                    )
                    + ", or say in requirements/policy.toml (accepted) why it cannot harm"
                )
    for name in sorted(accepted.keys() - needed):
        yield f"{name} is accepted in requirements/policy.toml, and no locked version has it"


def _hit(known: dict[str, Any], name: str, version: str) -> str | None:
    """The range of an advisory in which this version lies."""
    if known["package"] != name:
        return None
    return next(
        (spec for spec in known["versions"] if SpecifierSet(spec).contains(version, prereleases=True)), None
    )


def main(words: Sequence[str]) -> int:
    """Write the list anew from what the words name, or from the network."""
    names = {pin.name for name in lock.GROUPS for pin in pins(name)}
    told = (
        [record for word in words for record in _records(Path(word))]
        if words
        else list(_unpacked(_fetched()))
    )
    if not told:
        raise Trouble("Nothing is known there: is it an archive or a folder of OSV files?")
    found = list(_listed(told, names))
    newest = max(record["modified"] for record in told)[:10]
    lines = (
        f"    {{ package = {json.dumps(package)}, id = {json.dumps(name)}, versions = {json.dumps(versions)} }},\n"
        for package, name, versions in sorted(found)
    )
    text = f"{_HEAD}known_until = {newest}\nfaults = [\n{''.join(lines)}]\n"
    (environment.REQUIREMENTS / "advisories.toml").write_text(text, "utf-8")
    print(f"{len(found)} faults of packages in the lock are known, until {newest}.")
    for fault in faults():
        print(fault)
    return 0


def _listed(told: Iterable[dict[str, Any]], names: set[str]) -> Iterator[tuple[str, str, list[str]]]:
    """Package, name and versions of each fault, once, however many lists number it."""
    seen: set[tuple[str, str]] = set()
    for record in sorted(told, key=lambda record: str(record["id"])):
        called = sorted(
            [record["id"], *record.get("aliases", ())], key=lambda name: (not name.startswith("CVE"), name)
        )
        for affected in record.get("affected", ()):
            package = canonicalize_name(affected.get("package", {}).get("name", ""))
            if (
                package not in names
                or "withdrawn" in record
                or any((package, name) in seen for name in called)
            ):
                continue
            seen.update((package, name) for name in called)
            yield package, called[0], _versions(affected)


def _versions(affected: dict[str, Any]) -> list[str]:
    """The versions an advisory is about, as specifiers; where it tells none, every version."""
    found = []
    for reach in affected.get("ranges", ()):
        start = None
        for event in reach["events"] if reach["type"] == "ECOSYSTEM" else ():
            if "introduced" in event:
                start = event["introduced"]
            elif start is not None:
                end = f"<{event['fixed']}" if "fixed" in event else f"<={event['last_affected']}"
                found.append(end if start == "0" else f">={start},{end}")
                start = None
        if start is not None:
            found.append(f">={start}")
    return found or [f"=={each}" for each in affected.get("versions", ()) if _is_version(each)] or [">=0"]


def _is_version(text: str) -> bool:
    try:
        Version(text)
    except InvalidVersion:
        return False
    return True


def _records(place: Path) -> Iterator[dict[str, Any]]:
    if place.is_dir():
        for path in sorted(place.rglob("*.json")):
            yield json.loads(path.read_bytes())
    else:
        yield from _unpacked(place.read_bytes())


def _unpacked(archive: bytes) -> Iterator[dict[str, Any]]:
    with zipfile.ZipFile(BytesIO(archive)) as packed:
        for name in sorted(packed.namelist()):
            yield json.loads(packed.read(name))


def _fetched() -> bytes:
    try:
        with urlopen(SOURCE, timeout=60) as answer:
            return bytes(answer.read())
    except (URLError, TimeoutError) as trouble:
        raise Trouble(
            f"{SOURCE} does not answer. Fetch it elsewhere, then: make advisories ARGS=all.zip"
        ) from trouble


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Trouble as trouble:
        sys.exit(str(trouble))
