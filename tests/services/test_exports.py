"""The books in other programs' hands: they read them without a complaint and agree with every balance."""

import csv
import json
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from beancount import loader
from beancount.core import realization
from hypothesis import given
from hypothesis import strategies as st

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.ledger import Kind
from timebank.domain.members import Profile
from timebank.domain.orders import TransferOrder
from timebank.domain.sharing import Split
from timebank.formats.csv_files import FILES, safe
from timebank.formats.words import cell_text
from timebank.services.exports import Exported, ExportFormat, export_books
from timebank.services.members import change_member, enrol_member, merge_members
from timebank.services.statements import list_balances
from timebank.services.transfers import grant

NASTY = 'zei "dag"; | \\ {x}\n2026-01-01 * "nep"\n  Assets:X  1 MIN ; =cmd'


@pytest.fixture
def busy(bank: TestBank) -> TestBank:
    """The small bank after some life: every kind of entry that changes a balance, old dates, nasty words."""
    bank.record(bank.fatma, bank.henk, 90, talent="cooking", note=NASTY)
    bank.record(bank.henk, bank.olena, 45, service_date=TODAY - timedelta(days=300))
    bank.record([bank.fatma, bank.zebib], bank.henk, 60)
    bank.record(bank.zebib, [bank.fatma, bank.henk], 60, split=Split.SHARED)
    bank.record(bank.zebib, [bank.fatma, bank.olena], 120, organisation=bank.linde)
    bank.reverse(bank.record(bank.olena, bank.henk, 30).entry)
    bank.office.do(
        bank.coordinator,
        grant,
        TransferOrder(
            id=uuid4(),
            kind=Kind.GRANT,
            debit="POT",
            credit=bank.henk,
            minutes=300,
            service_date=TODAY,
            note="welkom, =1+1",
        ),
    )
    double = bank.office.do(bank.desk, enrol_member, Profile(name="Fatma Yilmaz, =HYPERLINK()"))
    bank.record(double.member.account.code, bank.olena, 15)
    bank.office.do(
        bank.coordinator, merge_members, uuid4(), double.member.account.code, bank.fatma, "één persoon"
    )
    return bank


def balances(bank: TestBank) -> dict[str, int]:
    return {account.code: account.balance for account in bank.office.ask(bank.admin, list_balances)}


def export(bank: TestBank, wanted: ExportFormat, out: Path) -> Exported:
    return bank.office.ask(bank.coordinator, export_books, wanted, out)


def code_of(name: str) -> str:
    last = name.rsplit(":", 1)[-1]
    return "POT" if last == "Pot" else last


def test_beancount_loads_the_export_and_agrees_with_every_balance(busy: TestBank, tmp_path: Path) -> None:
    told = export(busy, ExportFormat.BEANCOUNT, tmp_path / "boek.beancount")
    entries, faults, _ = loader.load_file(str(told.files[0]))
    assert faults == []
    root = realization.realize(entries)
    found = {
        code_of(account.account): int(account.balance.get_currency_units("MIN").number)
        for account in realization.iter_children(root)
        if account.txn_postings
    }
    # The number that was joined has its own account there, emptied by the entry that joined it.
    assert {code: minutes for code, minutes in found.items() if minutes} == {
        code: minutes for code, minutes in balances(busy).items() if minutes
    }
    booked = [entry for entry in entries if type(entry).__name__ == "Transaction"]
    assert len(booked) == told.entries
    assert any(entry.narration.startswith('zei "dag"; | \\ {x} 2026-01-01') for entry in booked)


def test_beancount_finds_a_changed_minute(busy: TestBank, tmp_path: Path) -> None:
    file = export(busy, ExportFormat.BEANCOUNT, tmp_path / "boek.beancount").files[0]
    file.write_text(file.read_text().replace("  90 MIN", "  91 MIN").replace("  -90 MIN", "  -91 MIN"))
    assert loader.load_file(str(file))[1]


@pytest.mark.skipif(
    shutil.which("hledger") is None, reason="hledger is not installed: its reading is NOT checked"
)
def test_hledger_reads_the_journal_and_agrees_with_every_balance(busy: TestBank, tmp_path: Path) -> None:
    told = export(busy, ExportFormat.HLEDGER, tmp_path / "boek.journal")
    journal = str(told.files[0])

    def hledger(*words: str) -> str:
        done = subprocess.run(["hledger", "-f", journal, *words], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    hledger("check", "accounts", "commodities", "balancednoautoconversion")
    rows = csv.reader(hledger("balance", "--flat", "--empty", "--no-total", "-O", "csv").splitlines())
    found = {code_of(name): int(amount.split()[0]) for name, amount in list(rows)[1:]}
    wanted = balances(busy)
    assert {code: found.get(code, 0) for code in wanted} == wanted
    assert sum(found.values()) == 0


def test_hledger_journal_states_every_balance_itself(busy: TestBank, tmp_path: Path) -> None:
    told = export(busy, ExportFormat.HLEDGER, tmp_path)
    assert told.files == (tmp_path / "timebank.journal",)
    text = told.files[0].read_text()
    for code, minutes in balances(busy).items():
        name = {"POT": "Pot", busy.linde: f"Organisations:{busy.linde}"}.get(code, f"Members:{code}")
        assert f"    {name}  0 MIN = {minutes} MIN\n" in text
    # Nothing that somebody typed begins a line of its own.
    assert "\n2026-01-01" not in text


def test_csv_files_hold_everything_and_no_formula(busy: TestBank, tmp_path: Path) -> None:
    told = export(busy, ExportFormat.CSV, tmp_path / "tabellen")
    assert [file.name for file in told.files] == list(FILES)
    tables = {}
    for file in told.files:
        assert file.read_bytes().startswith(b"\xef\xbb\xbf")
        with file.open(encoding="utf-8-sig", newline="") as stream:
            tables[file.name] = list(csv.DictReader(stream))
        for row in tables[file.name]:
            for column, cell in row.items():
                if "minutes" not in column:
                    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), (file.name, column)
    sums: dict[str, int] = {}
    for row in tables["postings.csv"]:
        sums[row["account"]] = sums.get(row["account"], 0) + int(row["minutes"])
    assert {code: sums.get(code, 0) for code in balances(busy)} == balances(busy)
    assert {
        row["account"]: int(row["balance_minutes"]) for row in tables["accounts.csv"]
    }.items() >= balances(busy).items()
    assert len(tables["entries.csv"]) == told.entries
    assert any(row["note"] == NASTY for row in tables["entries.csv"])
    joined = [row for row in tables["accounts.csv"] if row["merged_into"]]
    assert [row["merged_into"] for row in joined] == [busy.fatma]


def test_json_is_complete_and_versioned(busy: TestBank, tmp_path: Path) -> None:
    told = export(busy, ExportFormat.JSON, tmp_path / "boek.json")
    book = json.loads(told.files[0].read_text())
    assert (book["format"], book["version"], book["unit"]) == ("timebank.export", 1, "minutes")
    assert book["head"]["sequence"] == len(book["entries"]) == told.entries
    assert [row["sequence"] for row in book["entries"]] == list(range(1, told.entries + 1))
    sums: dict[str, int] = {}
    for entry in book["entries"]:
        for moved in entry["transfers"]:
            sums[moved["credit"]] = sums.get(moved["credit"], 0) + moved["minutes"]
            sums[moved["debit"]] = sums.get(moved["debit"], 0) - moved["minutes"]
    assert {code: sums.get(code, 0) for code in balances(busy)} == balances(busy)
    names = {member["account"]: member["profile"]["name"] for member in book["members"]}
    assert names[busy.fatma] == "Fatma Yılmaz"
    assert {operator["name"] for operator in book["operators"]} >= {"Ans Beheer"}
    assert "password" not in told.files[0].read_text()
    kinds = {entry["kind"] for entry in book["entries"]}
    assert {"exchange", "group_exchange", "activity", "grant", "merge", "reversal"} <= kinds


@pytest.mark.parametrize("wanted", list(ExportFormat))
def test_an_empty_bank_can_be_exported(bank: TestBank, tmp_path: Path, wanted: ExportFormat) -> None:
    told = export(bank, wanted, tmp_path / "leeg")
    assert told.entries == 0
    assert all(file.is_file() for file in told.files)
    if wanted is ExportFormat.BEANCOUNT:
        assert loader.load_file(str(told.files[0]))[1] == []


def test_a_name_that_changes_or_goes_changes_no_account(busy: TestBank, tmp_path: Path) -> None:
    before = export(busy, ExportFormat.HLEDGER, tmp_path / "a.journal").files[0].read_text()
    busy.office.do(busy.desk, change_member, busy.henk, Profile(name="Iemand Anders"))
    after = export(busy, ExportFormat.HLEDGER, tmp_path / "b.journal").files[0].read_text()
    assert "Henk de Vries" not in after
    assert after.replace("Iemand Anders", "Henk de Vries") == before


def test_an_export_that_stops_leaves_what_was_there(busy: TestBank, tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            raise errors.Cancelled

    file = tmp_path / "boek.json"
    file.write_text("van gisteren")
    with pytest.raises(errors.Cancelled):
        busy.office.ask(busy.coordinator, export_books, ExportFormat.JSON, file, Stop())
    assert file.read_text() == "van gisteren"
    assert list(tmp_path.iterdir()) == [file]


def test_a_place_that_cannot_be_written_is_told(busy: TestBank, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    with pytest.raises(errors.FolderNotWritable):
        export(busy, ExportFormat.CSV, tmp_path / "bestand")
    with pytest.raises(errors.FolderNotWritable):
        export(busy, ExportFormat.JSON, tmp_path / "bestand" / "boek.json")


def test_the_desk_exports_nothing(bank: TestBank, tmp_path: Path) -> None:
    with pytest.raises(errors.NotPermitted):
        bank.office.ask(bank.desk, export_books, ExportFormat.CSV, tmp_path)
    assert list(tmp_path.iterdir()) == []


@given(st.text())
def test_a_guarded_cell_is_read_back_as_it_was(text: str) -> None:
    guarded = safe(text)
    assert isinstance(guarded, str)
    assert not guarded.startswith(("=", "+", "-", "@", "\t", "\r"))
    if " ".join(text.split()) == text:
        assert cell_text(guarded) == text
