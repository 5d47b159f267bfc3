"""The register of processing activities: begun by the program, changed and ended by the centre, every change in the log."""

import io
from dataclasses import fields, replace

import pytest
from pypdf import PdfReader

from tests.fixtures.bank import NOW, TestBank
from timebank.domain import errors
from timebank.domain import processing_refusals as refusals
from timebank.domain.lists import ListQuery
from timebank.domain.processing import (
    LONGEST_NAME,
    LONGEST_TEXT,
    MOST_PROCESSING,
    LegalBasis,
    Processing,
    Register,
    RegisterHead,
)
from timebank.services.audit_log import list_log
from timebank.services.processing import (
    end_processing,
    keep_processing,
    keep_register_head,
    register_paper,
    show_register,
)
from timebank.services.staff import change_bank, show_bank

NEWSLETTER = Processing(
    name="Nieuwsbrief",
    purpose="Vertellen wat er te doen is.",
    basis=LegalBasis.CONSENT,
    people="Deelnemers die dat vroegen",
    data="Naam en e-mail",
    recipients="De drukker",
    transfer="geen",
    retention="Tot iemand zich afmeldt",
    security="Lijst op de laptop van het centrum",
)


def register(bank: TestBank) -> Register:
    return bank.office.ask(bank.coordinator, show_register)


def kept(bank: TestBank, processing: Processing = NEWSLETTER) -> Processing:
    return bank.office.do(bank.coordinator, keep_processing, processing).processing


def printed(bank: TestBank, language: str = "nl") -> str:
    pages = PdfReader(io.BytesIO(bank.office.ask(bank.coordinator, register_paper, language))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_it_begins_with_what_the_program_does_and_each_entry_is_whole(bank: TestBank) -> None:
    found = register(bank)
    names = [each.name for each in found.entries]
    for name in (
        "Inschrijving en contact",
        "Boek van gegeven en gekregen hulp",
        "Mensen aan elkaar voorstellen",
        "Bewijzen van deelname en hun register",
        "Kiosk",
        "Medewerkers en logboek van wie keek",
        "Back-ups",
        "Inzage, vergeten en datalekken",
    ):
        assert name in names
    assert [each.number for each in found.entries] == list(range(1, len(names) + 1))
    texts = {each.name for each in fields(Processing)} - {"number", "changed", "ended_at"}
    for each in found.entries:
        assert all(getattr(each, key) for key in texts), each.name
        assert max(len(str(getattr(each, key))) for key in texts) <= LONGEST_TEXT, each.name
        assert len(each.name) <= LONGEST_NAME
        assert each.transfer == "geen"
        assert (each.changed, each.ended_at) == (None, None)


def test_until_somebody_changes_it_it_follows_the_settings_of_the_centre(bank: TestBank) -> None:
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(
        bank.admin,
        change_bank,
        replace(
            settings, log_months=18, idle_months=30, register_years=7, language="en", phone="012-345 67 89"
        ),
    )
    found = register(bank)
    assert found.entries[0].name == "Enrolment and contact"
    assert any("18 months" in each.retention for each in found.entries)
    assert "30 months after the last activity" in found.entries[0].retention
    assert sum("7 years" in each.retention for each in found.entries) == 3
    assert (found.controller.name, found.controller.contact) == (settings.name, "012-345 67 89")
    kept(bank)
    bank.office.do(bank.admin, change_bank, replace(settings, log_months=24, language="nl"))
    assert register(bank).entries[0].name == "Enrolment and contact", "what is kept stays as it was written"
    assert any("18 months" in each.retention for each in register(bank).entries)


def test_an_entry_is_added_and_changed_and_each_change_is_logged(bank: TestBank) -> None:
    begun = register(bank).entries
    added = kept(bank, replace(NEWSLETTER, purpose="  Vertellen \n wat er te doen is. "))
    assert added.number == len(begun) + 1
    assert added.purpose == NEWSLETTER.purpose
    changed = kept(bank, replace(begun[0], recipients="Ook de gemeente"))
    assert changed.number == 1
    found = register(bank).entries
    assert found == (changed, *begun[1:], added)
    assert found[0].changed is not None
    assert (found[0].changed.at, found[0].changed.name) == (NOW, bank.coordinator.name)
    lines = bank.office.ask(bank.coordinator, list_log, ListQuery(limit=2)).rows
    assert [(line.operation, line.subject, line.operator) for line in lines] == [
        ("keep_processing", "1", bank.coordinator.name),
        ("keep_processing", str(added.number), bank.coordinator.name),
    ]


def test_what_has_ended_stays_to_be_read_as_the_last_and_is_not_changed(bank: TestBank) -> None:
    by, office = bank.coordinator, bank.office
    first = register(bank).entries[0]
    ended = office.do(by, end_processing, first.number).processing
    assert ended.ended_at == NOW
    assert register(bank).entries[-1] == ended
    assert register(bank).entries[0].number == 2
    for tried in (
        lambda: kept(bank, replace(first, recipients="Niemand")),
        lambda: office.do(by, end_processing, first.number),
    ):
        with pytest.raises(refusals.ProcessingEnded):
            tried()
    (line,) = office.ask(by, list_log, ListQuery(limit=1)).rows
    assert (line.operation, line.subject) == ("end_processing", str(first.number))
    assert "Gestopt 22 november 2026" in printed(bank)


def test_the_head_is_the_centre_with_whom_to_ask(bank: TestBank) -> None:
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, phone="012-345 67 89"))
    head = RegisterHead(contact="privacy@lindehof.example", officer="Bureau Zeker, 020-000 00 00")
    told = bank.office.do(bank.coordinator, keep_register_head, replace(head, contact=f" {head.contact} "))
    assert (told.head, told.warnings) == (head, ())
    controller = register(bank).controller
    assert (controller.head, controller.contact, controller.phone) == (head, head.contact, "012-345 67 89")
    assert len(register(bank).entries) > 5, "the entries are there as before"
    for each in (settings.name, head.contact, head.officer):
        assert each in printed(bank)
    with pytest.raises(errors.TextTooLong):
        bank.office.do(bank.coordinator, keep_register_head, RegisterHead(officer="x" * (LONGEST_TEXT + 1)))
    (line,) = bank.office.ask(bank.coordinator, list_log, ListQuery(limit=1)).rows
    assert line.operation == "register_paper"


def test_other_settings_leave_it_alone(bank: TestBank) -> None:
    added = kept(bank)
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, phone="012-345 67 89"))
    assert added in register(bank).entries


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"name": " "}, refusals.ProcessingNameMissing),
        ({"purpose": "\n"}, refusals.ProcessingPurposeMissing),
        ({"name": "x" * (LONGEST_NAME + 1)}, errors.TextTooLong),
        ({"security": "x" * (LONGEST_TEXT + 1)}, errors.TextTooLong),
        ({"number": 99}, refusals.ProcessingUnknown),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    bank: TestBank, change: dict[str, object], refusal: type[Exception]
) -> None:
    before = register(bank)
    with pytest.raises(refusal):
        kept(bank, replace(NEWSLETTER, **change))
    assert register(bank) == before


def test_it_holds_a_great_many_and_no_more(bank: TestBank, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timebank.services.processing.MOST_PROCESSING", len(register(bank).entries) + 1)
    assert MOST_PROCESSING >= 100
    kept(bank)
    with pytest.raises(refusals.TooManyProcessing):
        kept(bank)


def test_a_number_that_may_be_a_bsn_is_pointed_out(bank: TestBank) -> None:
    office, by = bank.office, bank.coordinator
    assert office.do(by, keep_processing, replace(NEWSLETTER, data="BSN 111222333")).warnings == (
        "maybe_bsn",
    )
    assert office.do(by, keep_processing, NEWSLETTER).warnings == ()
    assert office.do(by, keep_register_head, RegisterHead(officer="111222333")).warnings == ("maybe_bsn",)


def test_the_desk_keeps_no_register(bank: TestBank) -> None:
    for tried in (
        lambda: bank.office.ask(bank.desk, show_register),
        lambda: bank.office.ask(bank.desk, register_paper),
        lambda: bank.office.do(bank.desk, keep_processing, NEWSLETTER),
        lambda: bank.office.do(bank.desk, end_processing, 1),
        lambda: bank.office.do(bank.desk, keep_register_head, RegisterHead()),
    ):
        with pytest.raises(errors.NotPermitted):
            tried()


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "nl",
            (
                "Register van verwerkingen",
                "13 verwerkingen (AVG artikel 30 lid 1)",
                "niet aangesteld",
                "toestemming (artikel 6 lid 1 a)",
                "22 november 2026, door",
            ),
        ),
        (
            "en",
            (
                "Register of processing",
                "13 activities (GDPR article 30.1)",
                "not appointed",
                "consent (article 6(1)(a))",
                "22 November 2026, by",
            ),
        ),
    ],
)
def test_it_is_printed_whole(bank: TestBank, language: str, expected: tuple[str, ...]) -> None:
    kept(bank)
    text = printed(bank, language)
    for each in (*expected, bank.coordinator.name, NEWSLETTER.purpose, NEWSLETTER.security):
        assert each in text
    for entry in register(bank).entries:
        for said in (entry.name, entry.purpose, entry.data, entry.retention):
            assert " ".join(said.split()) in text


def test_a_language_that_has_no_paper_is_refused(bank: TestBank) -> None:
    with pytest.raises(errors.ChoiceUnknown):
        bank.office.ask(bank.coordinator, register_paper, "tr")
