"""The exchange of ten seconds, on both kinds of database."""

import pytest

from tests.fixtures.databases import DIALECTS
from tests.ui.pages.desk.conftest import DeskAtWork
from timebank.domain.ledger import Kind


@pytest.fixture(params=DIALECTS)
def dialect(request: pytest.FixtureRequest) -> str:
    """Other pages are tried on one database; saving a line at the desk is tried on both."""
    return str(request.param)


@pytest.mark.parametrize("hurried", [False, True])
def test_four_words_and_four_enters_record_an_exchange(desk: DeskAtWork, hurried: bool) -> None:
    """Slowly, and so fast that every key is pressed before the first answer comes."""
    assert desk.bar.giver.edit.hasFocus()
    if hurried:
        desk.type("fat⏎hen⏎ko⏎2⏎")
        desk.settle()
        desk.settle()
    else:
        desk.write("fat⏎", "hen⏎")
        assert desk.form.balances.text == "Fatma 0 uur  Henk 0 uur"
        desk.write("ko⏎", "2")
        assert desk.form.balances.text == "Fatma 0 uur wordt 2 uur  Henk 0 uur wordt -2 uur"
        desk.write("⏎")
    assert desk.shell.said == ["Opgeslagen: Fatma hielp Henk. Koken, 2 uur."]
    (posted,) = desk.entries()
    assert posted.entry.kind is Kind.EXCHANGE
    assert posted.entry.talent == "cooking"
    assert posted.entry.confirmation is None, "the way of confirming is never assumed"
    assert (desk.bank.balance(desk.bank.fatma), desk.bank.balance(desk.bank.henk)) == (120, -120)
    assert desk.bar.giver.edit.hasFocus()
    assert desk.form.line.is_empty
    (row,) = desk.page.day.model.rows
    assert (row.entry, row.clock, row.minutes) == (posted.entry.id, "14:05", 120)
    assert desk.page.day.count == "1 keer hulp, samen 2 u"
