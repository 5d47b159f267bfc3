"""Real disks that are small or closed, and a bank in a file to be unlucky with."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fixtures.bank import PASSWORD, QUICK
from timebank.domain.access import Role
from timebank.domain.members import Profile
from timebank.office import Office
from timebank.services.members import enrol_member
from timebank.store.encryption import Cost

CHEAP = Cost(passes=1, memory=8, lanes=1)


def found(where: Path, *, encrypted: bool = True) -> None:
    """A bank with a desk operator and two members."""
    made = Office.found(
        str(where),
        name="De Linde",
        admin="Ans Beheer",
        password=PASSWORD,
        encrypted=encrypted,
        hasher=QUICK,
        cost=CHEAP,
    )
    with made.office as office:
        office.add_operator(made.actor, "Riet Jansen", Role.DESK, PASSWORD)
        for name in ("Fatma Yılmaz", "Henk de Vries"):
            office.do(made.actor, enrol_member, Profile(name=name))


@pytest.fixture(params=["plain", "encrypted"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A bank in a file, closed."""
    where = tmp_path / "bank.db"
    found(where, encrypted=request.param == "encrypted")
    return where


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Callable[[Path], None]]:
    """Closes a folder to writing, for root too where the machine can."""
    undo: list[list[str]] = []

    def close(folder: Path) -> None:
        if os.geteuid() != 0:
            folder.chmod(0o500)
            undo.append(["chmod", "700", str(folder)])
            return
        bind = ["mount", "--bind", str(folder), str(folder)]
        if subprocess.run(bind, check=False, capture_output=True).returncode:
            pytest.skip("this machine does not let root be kept from writing")
        undo.append(["umount", "-l", str(folder)])
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)

    yield close
    for command in undo:
        subprocess.run(command, check=True)
