"""A file that reaches into a month that was reviewed, on both databases."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.fixtures.bank import TestBank
from timebank.domain.ledger import Entry, Kind
from timebank.domain.months import Month
from timebank.formats.reading import read_source
from timebank.formats.source import Source
from timebank.services.imports import Imported, import_source, plan_import, preview_import
from timebank.services.months import close_month
from timebank.services.statements import day_list, list_balances

HEADER = "Datum;Gever;Ontvanger;Activiteit;Uren;Opmerking\n"


@pytest.fixture
def table(tmp_path: Path):
    def made(text: str) -> Source:
        path = tmp_path / "lijst.csv"
        path.write_text(text)
        return read_source(path)

    return made


def take_in(bank: TestBank, source: Source) -> Imported:
    return bank.office.do(bank.admin, import_source, source)


def balances(bank: TestBank) -> dict[str, int]:
    return {a.name or a.code: a.balance for a in bank.office.ask(bank.admin, list_balances) if a.balance}


def reasons(told: Imported) -> list[tuple[int, str]]:
    return [(row.line, row.reason) for row in told.rejected]


def latest(bank: TestBank) -> list[Entry]:
    return [posted.entry for posted in bank.office.ask(bank.desk, day_list).entries]


def test_a_row_of_a_reviewed_month_needs_a_reason_and_keeps_it(bank, table):
    text = (
        HEADER
        + "31-10-2026;Fatma Yılmaz;Henk de Vries;koken;2;\n2-11-2026;Fatma Yılmaz;Henk de Vries;koken;1;\n"
    )
    bank.office.do(bank.coordinator, close_month, Month(2026, 10))
    for told in (bank.office.ask(bank.admin, preview_import, table(text)), take_in(bank, table(text))):
        assert reasons(told) == [(2, "month_closed")]
        assert told.booked == 0
    assert balances(bank) == {}
    planned = bank.office.ask(bank.admin, plan_import, table(text))
    told = bank.office.do(
        bank.admin, import_source, table(text), planned=planned, override=" De oude lijst kwam laat "
    )
    assert (told.rejected, told.entries) == ((), 2), "a plan without the reason is made anew"
    assert {entry.service_date.month: entry.override for entry in latest(bank)} == {
        10: "De oude lijst kwam laat", 11: ""
    }  # fmt: skip
    again = take_in(bank, table(text))
    assert (again.rejected, again.skipped) == ((), 2), "what stands in the books is not asked about"
    assert bank.whole()


def test_an_opening_in_a_reviewed_month_is_corrected_for_a_reason_alone(bank: TestBank, table) -> None:
    """Balances of October hold all history up to then; what comes to light of before would change them."""
    bank.watch.now -= timedelta(days=30)
    take_in(bank, table("Naam;Saldo uren\nAnna;3\nBram;-3\n"))
    bank.watch.now += timedelta(days=30)
    bank.office.do(bank.coordinator, close_month, Month(2026, 10))
    assert take_in(bank, table(HEADER + "2026-11-03;Anna;Bram;;2;\n")).rejected == (), (
        "what came after the balances corrects none"
    )
    late = table(HEADER + "2026-11-04;Anna;Bram;;1;\n2026-01-05;Anna;Bram;;1;\n")
    for told in (bank.office.ask(bank.admin, preview_import, late), take_in(bank, late)):
        assert reasons(told) == [(2, "month_closed")]
        assert (told.booked, told.entries) == (0, 0)
    assert balances(bank) == {"Anna": 300, "Bram": -300}
    told = bank.office.do(bank.admin, import_source, late, override="Een schrift")
    assert (told.rejected, told.openings) == ((), 2)
    assert "Een schrift" in {entry.override for entry in latest(bank) if entry.kind is Kind.OPENING}
    assert balances(bank) == {"Anna": 360, "Bram": -360}
    assert bank.whole()
