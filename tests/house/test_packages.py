"""The packages of others: `make check` tells a licence that is not allowed, a known fault, and one that nobody named."""

import json
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from tools import advisories, checks, dependencies, environment, licences
from tools.pins import pins

READ = """
[read.madeup]
licence = "MIT"
file = "LICENSE"
sha256 = "{digest}"
"""


@pytest.fixture
def requirements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the lock and of what was decided, to spoil."""
    folder = tmp_path / "requirements"
    shutil.copytree(environment.REQUIREMENTS, folder)
    monkeypatch.setattr(environment, "REQUIREMENTS", folder)
    return folder


@pytest.fixture
def madeup(requirements: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Installs a made-up package that says this of its licence, and locks it."""

    def install(*said: str, lock: str = "dev", version: str = "1.0", **files: str) -> None:
        place = tmp_path / "site" / "madeup-1.0.dist-info"
        place.mkdir(parents=True)
        lines = ["Metadata-Version: 2.4", "Name: madeup", "Version: 1.0", *said]
        place.joinpath("METADATA").write_text("\n".join(lines) + "\n")
        for name, text in files.items():
            place.joinpath(name).write_text(text)
        names = ("METADATA", "RECORD", *files)
        place.joinpath("RECORD").write_text("".join(f"{place.name}/{name},,\n" for name in names))
        monkeypatch.syspath_prepend(str(place.parent))
        for name in {"dev", lock}:
            with (requirements / f"{name}.txt").open("a") as file:
                file.write(f"madeup=={version} \\\n    --hash=sha256:{'0' * 64}\n")

    return install


def decided(requirements: Path, table: str, line: str) -> None:
    policy = requirements / "policy.toml"
    text = policy.read_text("utf-8")
    assert f"[{table}]\n" in text
    policy.write_text(text.replace(f"[{table}]\n", f"[{table}]\n{line}\n"), "utf-8")


def test_the_packages_that_are_locked_have_no_fault():
    for check in ("packages", "licences", "advisories"):
        assert list(checks.CHECKS[check]()) == []


# --- licences


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["License-Expression: GPL-3.0-or-later"], "madeup 1.0 is under GPL-3.0-or-later"),
        (["License-Expression: MIT AND AGPL-3.0-only"], "madeup 1.0 is under MIT AND AGPL-3.0-only"),
        (["License: UNKNOWN"], "madeup 1.0: says no licence"),
        ([], "madeup 1.0: says no licence"),
        (["License: As you like"], "madeup 1.0: says 'As you like'"),
        # It does not say how many clauses.
        (["Classifier: License :: OSI Approved :: BSD License"], "madeup 1.0: says 'BSD License'"),
    ],
)
def test_a_licence_that_is_not_allowed_or_not_known_is_told(madeup, said, told):
    madeup(*said)
    (fault,) = licences.faults()
    assert told in fault


@pytest.mark.parametrize(
    "said",
    [
        ["License-Expression: GPL-3.0-or-later OR MIT"],
        ["License: mit"],
        ["License: Whatever", "Classifier: License :: OSI Approved :: MIT License"],
    ],
)
def test_a_licence_that_is_allowed_passes(madeup, said):
    madeup(*said)
    assert list(licences.faults()) == []


def test_the_exception_of_a_package_that_is_shipped_counts_for_nothing(madeup, requirements):
    exception = '[exceptions.madeup]\nlicence = "GPL-3.0-only"\nwhy = "it is only a test"\n'
    with (requirements / "policy.toml").open("a") as policy:
        policy.write(exception)
    madeup("License-Expression: GPL-3.0-only")
    assert list(licences.faults()) == []
    with (requirements / "run.txt").open("a") as lock:
        lock.write("madeup==1.0\n")
    assert any("madeup 1.0 is under GPL-3.0-only" in fault for fault in licences.faults())


def test_an_exception_that_nothing_needs_any_more_is_told(madeup, requirements):
    with (requirements / "policy.toml").open("a") as policy:
        policy.write('[exceptions.madeup]\nlicence = "GPL-3.0-only"\nwhy = "it is only a test"\n')
    madeup("License-Expression: MIT")
    (fault,) = licences.faults()
    assert "madeup has an exception" in fault


def test_a_licence_file_that_changed_must_be_read_again(madeup, requirements):
    digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    with (requirements / "policy.toml").open("a") as policy:
        policy.write(READ.format(digest=digest))
    madeup(LICENSE="test")
    assert list(licences.faults()) == []
    file = Path(sys.path[0]) / "madeup-1.0.dist-info" / "LICENSE"
    file.write_text("now you pay")
    (fault,) = licences.faults()
    assert "another LICENSE than was read" in fault
    file.unlink()
    (Path(sys.path[0]) / "madeup-1.0.dist-info" / "RECORD").write_text("")
    (fault,) = licences.faults()
    assert "has no LICENSE any more" in fault


def test_what_is_for_another_system_must_be_told_by_hand(requirements):
    with (requirements / "dev.txt").open("a") as lock:
        lock.write("madeup==1.0 ; sys_platform == 'amiga'\n")
    (fault,) = licences.faults()
    assert "is not for this system" in fault
    decided(requirements, "elsewhere", 'madeup = "GPL-3.0-only"')
    (fault,) = licences.faults()
    assert "madeup 1.0 is under GPL-3.0-only" in fault


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("A", True),
        ("X", False),
        ("X OR A", True),
        ("A AND X", False),
        ("A AND B OR X", True),
        ("A AND (B OR X)", True),
        ("(A OR B) AND X", False),
        ("A WITH Classpath-exception-2.0", False),
    ],
)
def test_what_an_expression_leaves_to_choose(expression, allowed):
    assert licences.is_allowed(expression, ("A", "B")) is allowed


# --- what is installed, and what is imported


def test_what_is_installed_is_what_is_locked(madeup, requirements):
    madeup("License-Expression: MIT", version="1.1")
    with (requirements / "dev.txt").open("a") as lock:
        lock.write("neverheard==2.0\n")
    assert list(dependencies.installed_faults()) == [
        "madeup is 1.1 in the lock and 1.0 here",
        "neverheard 2.0 is in the lock and not installed",
    ]


@pytest.mark.parametrize(
    "line", ["import fastapi", "from fastapi.thing import x", "def late():\n    import fastapi"]
)
def test_an_import_that_no_dependency_brings_is_told(tmp_path, line):
    (tmp_path / "pyproject.toml").write_text('[project]\ndependencies = ["alembic>=1", "sqlalchemy[x]>=2"]\n')
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "a.py").write_text(f"import os\nimport ui.b\nfrom sqlalchemy import select\n{line}\n")
    homes = {"sqlalchemy": ["SQLAlchemy"], "alembic": ["alembic"], "fastapi": ["fastapi"]}
    assert list(dependencies.import_faults(tmp_path, homes)) == [
        "ui/a.py imports fastapi, which pyproject.toml does not name as a dependency",
        "alembic is a dependency in pyproject.toml that nothing imports",
    ]


# --- known faults


def known(requirements: Path, *lines: str) -> None:
    text = f"known_until = 2026-01-01\nfaults = [{', '.join(lines)}]\n"
    (requirements / "advisories.toml").write_text(text)


@pytest.mark.parametrize(
    ("versions", "advice"),
    [
        ('["<1.0", ">=1.0,<1.2"]', "mended in 1.2: `make lock ARGS=madeup`"),
        ('["==1.0"]', "mended nowhere yet"),
        ('[">=0"]', "mended nowhere yet"),
    ],
)
def test_a_locked_version_with_a_known_fault_is_told(madeup, requirements, versions, advice):
    madeup("License-Expression: MIT")
    known(requirements, f'{{package = "madeup", id = "CVE-1-2", versions = {versions}}}')
    (fault,) = advisories.faults()
    assert fault.startswith("requirements/dev.txt: madeup 1.0 has CVE-1-2, ")
    assert advice in fault
    decided(requirements, "accepted", '"CVE-1-2" = "we never call it"')
    assert list(advisories.faults()) == []


def test_a_fault_of_other_versions_is_none_and_need_not_be_accepted(madeup, requirements):
    madeup("License-Expression: MIT")
    known(requirements, '{package = "madeup", id = "CVE-1-2", versions = ["<1.0"]}')
    assert list(advisories.faults()) == []
    decided(requirements, "accepted", '"CVE-1-2" = "we never call it"')
    (fault,) = advisories.faults()
    assert "CVE-1-2 is accepted" in fault


def advisory(name: str, *events: dict[str, str], **more: object) -> dict[str, object]:
    affected = {
        "package": {"ecosystem": "PyPI", "name": "MadeUp"},
        "ranges": [{"type": "ECOSYSTEM", "events": events}],
    }
    return {"id": name, "modified": "2026-02-03T04:05:06Z", "affected": [affected]} | more


def test_the_list_is_made_of_what_the_world_knows(madeup, requirements, tmp_path, capsys):
    madeup("License-Expression: MIT")
    begun = {"introduced": "0"}
    told = (
        advisory("GHSA-a", begun, {"fixed": "1.2"}, aliases=["CVE-1-1"]),
        advisory(
            "PYSEC-a", begun, {"fixed": "1.3"}, aliases=["CVE-1-1"]
        ),  # the same fault, numbered by another
        advisory("PYSEC-b", {"introduced": "0.5"}, {"last_affected": "0.7"}, {"introduced": "2.0"}),
        advisory("PYSEC-c", begun, withdrawn="2026-02-03T00:00:00Z"),
        advisory("PYSEC-d", affected=[{"package": {"name": "madeup"}, "versions": ["0.1", "no version"]}]),
        advisory("PYSEC-e", affected=[{"package": {"name": "somebody-elses"}, "versions": ["1.0"]}]),
    )
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for record in told:
            archive.writestr(f"{record['id']}.json", json.dumps(record))
    assert advisories.main([str(tmp_path / "all.zip")]) == 0
    assert (requirements / "advisories.toml").read_text().splitlines()[1:] == [
        "known_until = 2026-02-03",
        "faults = [",
        '    { package = "madeup", id = "CVE-1-1", versions = ["<1.2"] },',
        '    { package = "madeup", id = "PYSEC-b", versions = [">=0.5,<=0.7", ">=2.0"] },',
        '    { package = "madeup", id = "PYSEC-d", versions = ["==0.1"] },',
        "]",
    ]
    assert "madeup 1.0 has CVE-1-1" in capsys.readouterr().out


def test_an_archive_of_nothing_leaves_the_list_alone(requirements, tmp_path):
    before = (requirements / "advisories.toml").read_text()
    with pytest.raises(advisories.Trouble):
        advisories.main([str(tmp_path)])
    assert (requirements / "advisories.toml").read_text() == before


def test_the_lock_is_read_whole():
    for pin in pins("dev"):
        assert pin.version
        assert pin.hashes
