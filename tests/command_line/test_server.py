"""`server-setup`: the docs' way from an empty server to a desk that books, and nothing secret on the command line."""

import pytest
from sqlalchemy import make_url

from tests.command_line.conftest import Line
from tests.fixtures.databases import Databases

LOGINS = {"owner": "eigenaar van de bank", "desk": "balie in de zaal", "kiosk": "kiosk bij de deur"}


@pytest.fixture
def address(databases: Databases, blank_server: str):
    """The address, for its administrator, of a database that is not there yet."""
    name = str(make_url(blank_server).database)
    address = blank_server.replace("postgres:@", "postgres@").replace(f"/{name}", f"/{name}_new")
    yield address
    databases.drop(address)


@pytest.fixture
def anywhere(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Line:
    return Line("", capsys, monkeypatch)


def test_the_way_of_the_docs(anywhere, address):
    words = [f"--{kind}={name}" for kind, name in LOGINS.items()]
    made = anywhere.raw("--json", "server-setup", address, *words, TIMEBANK_SERVER_PASSWORD="geheim").data
    assert made["schema"] is None
    assert [login["role"] for login in made["logins"]] == list(LOGINS)
    assert all(
        ":" not in make_url(login["address"]).render_as_string().split("//")[1] for login in made["logins"]
    )
    assert all(LOGINS["desk"] in line for line in made["pg_hba"] if "reject" not in line)
    owner, desk, _ = (login["address"] for login in made["logins"])
    anywhere.raw("init", owner, "--name", "De Linde", "--admin", "Ans")
    numbers = [
        anywhere.raw("--json", "--database", desk, "member", "add", "--name", name).data["number"]
        for name in ("Fatma Yılmaz", "Henk de Vries")
    ]
    booked = anywhere.raw(
        "--json",
        "--database",
        desk,
        "record",
        "--giver",
        numbers[0],
        "--receiver",
        numbers[1],
        "--time",
        "1:30",
    )
    assert booked.data["postings"]
    assert anywhere.raw("--json", "--database", desk, "verify").data["entries"] == 1
    again = anywhere.raw("server-setup", address, *words, "--language", "nl")
    assert again.status == 0
    assert "Nieuw wachtwoord" not in again.out
    assert "hostssl" in again.out
    renewed = anywhere.raw(
        "server-setup", address, *words, "--new-password", LOGINS["desk"], "--language", "en"
    )
    assert "shown only once" in renewed.out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["bank.db"], "server"),
        (["postgresql://postgres:geheim@localhost/bank"], "TIMEBANK_SERVER_PASSWORD"),
        (["postgresql://postgres@localhost/bank", "--desk", "els", "--kiosk", "els"], "els"),
    ],
)
def test_what_it_cannot_be_asked(anywhere, words, told):
    said = anywhere.raw("server-setup", *words, "--language", "nl")
    assert said.status == 2
    assert told in said.err
    assert "geheim" not in said.err + said.out


def test_an_unprotected_line_is_refused_before_anything_is_sent(anywhere):
    said = anywhere.raw("--json", "server-setup", "postgresql://postgres@server.example/bank?sslmode=prefer")
    assert (said.status, said.code) == (3, "database_unprotected")
