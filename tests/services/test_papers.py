import io

import pypdf
import pytest

from timebank.domain import errors
from timebank.domain.members import Profile
from timebank.services import papers
from timebank.services.members import change_member
from timebank.services.papers import statement_paper


def text_of(file: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file)).pages)


def test_a_statement_comes_out_in_dutch_and_the_members_own_language(bank):
    bank.record(bank.fatma, bank.henk, 90, talent="cooking")
    profile = Profile(name="Fatma Yılmaz", script_name="", language="tr")
    bank.office.do(bank.desk, change_member, bank.fatma, profile)
    text = text_of(bank.office.ask(bank.desk, statement_paper, bank.fatma))
    for part in (
        "Fatma Yılmaz",
        bank.fatma,
        "Ik kookte voor Henk",
        "1 u 30",
        "Saatlerimin dökümü",
        "Riet Jansen",
    ):
        assert part in text


def test_the_pot_and_an_organisation_have_a_statement_too(bank):
    bank.record(bank.henk, bank.fatma, 60, organisation=bank.linde)
    assert "Overzicht van onze uren" in text_of(bank.office.ask(bank.desk, statement_paper, "POT"))
    assert "Stichting De Linde" in text_of(bank.office.ask(bank.desk, statement_paper, bank.linde))


def test_the_foot_tells_where_the_books_stood(bank):
    bank.record(bank.fatma, bank.henk, 90)
    file = bank.office.ask(bank.desk, statement_paper, bank.fatma, None, None, None)
    with bank.office.database.reading() as connection:
        digest = bytes(connection.exec_driver_sql("SELECT digest FROM ledger_head").scalar())
    assert digest.hex()[:8] in text_of(file)


def test_wrong_choices_are_refused(bank):
    with pytest.raises(errors.ChoiceUnknown):
        bank.office.ask(bank.desk, statement_paper, bank.fatma, None, None, "xx")
    with pytest.raises(errors.AccountUnknown):
        bank.office.ask(bank.desk, statement_paper, "99999-9")


def test_a_statement_that_no_paper_takes_is_refused(bank, monkeypatch):
    monkeypatch.setattr(papers, "MOST_LINES", 1)
    for _ in range(2):
        bank.record(bank.fatma, bank.henk, 30)
    with pytest.raises(errors.StatementTooLong) as refused:
        bank.office.ask(bank.desk, statement_paper, bank.fatma)
    assert refused.value.facts == {"lines": 2, "most": 1}
