"""A real server with TLS, seen from beyond this computer: who is refused, and that nobody reads along with the rest."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fixtures.bank import PASSWORD, QUICK
from tests.fixtures.tls import Authority, TlsServer, own_address, programs
from timebank.domain.errors import StorageTrouble
from timebank.domain.troubles import DatabaseUnprotected
from timebank.office import Office
from timebank.services.statements import verify_ledger
from timebank.store.database import Database
from timebank.wording import wording

HOST = "server.home"
SENTENCE = "De lijn naar de server is niet beveiligd. Er is niets verstuurd. Vraag de beheerder om TLS."
BIN = programs()

pytestmark = pytest.mark.skipif(BIN is None, reason="this machine has no PostgreSQL that was built with TLS")


@pytest.fixture(scope="module")
def authority() -> Authority:
    """Who signs the server's certificate."""
    return Authority("De Linde")


@pytest.fixture(scope="module")
def machine(authority: Authority) -> Iterator[TlsServer]:
    """The server, as it begins with a sound certificate."""
    assert BIN is not None
    # Where another user may reach it too: see `Databases`.
    folder = Path(tempfile.mkdtemp(prefix="timebank-tls-"))
    server = TlsServer(folder, BIN, own_address())
    try:
        server.start(authority, HOST)
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder)


@pytest.fixture
def root(authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The authority's certificate on this desk, which has no other settings for servers."""
    for variable in ("PGSSLMODE", "PGSSLROOTCERT"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return authority.write(tmp_path / "authority.crt")


def refusal(url: str) -> StorageTrouble:
    with pytest.raises(StorageTrouble) as told, Database(url) as database, database.reading():
        pass
    return told.value


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_without_tls_nothing_is_sent_beyond_this_computer(machine: TlsServer, root: Path, mode: str) -> None:
    before = machine.met()
    told = refusal(machine.url(HOST, sslmode=mode, sslrootcert=root))
    assert isinstance(told, DatabaseUnprotected)
    assert wording("nl").refusal(told) == SENTENCE
    assert machine.met() == before


@pytest.mark.parametrize("mode", [None, "require", "verify-ca", "verify-full"])
def test_with_tls_a_bank_is_made_and_worked_in_and_nobody_reads_along(
    machine: TlsServer, root: Path, mode: str | None
) -> None:
    asked = {} if mode is None else {"sslmode": mode, "sslrootcert": root}
    before = machine.met()
    url = machine.url(HOST, **asked)
    with Database(url) as database, database.writing() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    made = Office.found(url, name="De Linde", admin="Ans Beheer", password=PASSWORD, hasher=QUICK)
    with made.office as office:
        assert office.ask(made.actor, verify_ledger).ok
        with office.database.reading() as connection:
            lines = connection.exec_driver_sql(
                "SELECT a.client_addr IS NOT NULL, s.ssl, s.version FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)"
                " WHERE a.backend_type = 'client backend'"
            ).all()
    assert machine.met() > before
    assert lines
    for over_the_net, encrypted, version in lines:
        assert (over_the_net, encrypted) == (True, True)
        assert version in ("TLSv1.2", "TLSv1.3")


def test_a_server_of_another_authority_is_not_believed(
    machine: TlsServer, root: Path, tmp_path: Path
) -> None:
    stranger = Authority("Iemand anders").write(tmp_path / "other.crt")
    for mode in ("verify-ca", "verify-full"):
        told = refusal(machine.url(HOST, sslmode=mode, sslrootcert=stranger))
        assert isinstance(told, DatabaseUnprotected)
        assert wording("nl").refusal(told) == SENTENCE


def test_a_server_of_another_name_is_not_believed(machine: TlsServer, root: Path) -> None:
    told = refusal(machine.url("server.example", sslmode="verify-full", sslrootcert=root))
    assert isinstance(told, DatabaseUnprotected)


def test_without_the_authoritys_certificate_no_server_is_believed(
    machine: TlsServer, root: Path, tmp_path: Path
) -> None:
    told = refusal(machine.url(HOST, sslmode="verify-full", sslrootcert=tmp_path / "missing.crt"))
    assert isinstance(told, DatabaseUnprotected)
    # As where nobody named one and none lies in the usual place.
    assert isinstance(refusal(machine.url(HOST, sslmode="verify-full")), DatabaseUnprotected)


def test_a_certificate_that_is_over_is_not_believed(
    machine: TlsServer, authority: Authority, root: Path
) -> None:
    machine.start(authority, HOST, days=-1)
    try:
        told = refusal(machine.url(HOST, sslmode="verify-full", sslrootcert=root))
        assert isinstance(told, DatabaseUnprotected)
    finally:
        machine.start(authority, HOST)
    with Database(machine.url(HOST, sslmode="verify-full", sslrootcert=root)) as database, database.reading():
        pass
