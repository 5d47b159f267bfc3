"""The log: who looked, changed, printed and took along; read by the coordinator, edited by nobody."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from sqlalchemy.exc import DBAPIError

from tests.fixtures.bank import TODAY, TestBank
from tests.services.logged import codes
from tests.services.test_every_operation import operations
from timebank.domain import errors
from timebank.domain.audit_log import EXPORTS, LOOKS, OPERATOR_DEEDS, PAPERS, AboutKind, LogKind, LogLine
from timebank.domain.certificates import CertificateOrder
from timebank.domain.lists import Filter, ListQuery
from timebank.services.audit_log import list_log, trim_log
from timebank.services.certificates import issue_certificates, reprint_certificate
from timebank.services.erasing import erase_member
from timebank.services.lists import note_list_export
from timebank.services.members import merge_members, pause_member, show_member
from timebank.services.staff import change_bank, show_bank
from timebank.wording import wording


def lines(bank: TestBank, *filters: Filter, **asked: object) -> list[LogLine]:
    query = ListQuery(filters=filters, counted=True, **asked)  # type: ignore[arg-type]
    page = bank.office.ask(bank.coordinator, list_log, query)
    assert page.total == len(page.rows)
    return list(page.rows)


def told(found: list[LogLine]) -> list[tuple[str, str, str]]:
    return [(line.operator, line.operation, line.about.name) for line in found]


@pytest.fixture
def looked(bank: TestBank) -> TestBank:
    """Somebody looked, somebody changed, a certificate was printed and a list taken along."""
    bank.watch.now += timedelta(days=1)
    office = bank.office
    office.ask(bank.desk, show_member, bank.fatma)
    office.do(bank.coordinator, pause_member, bank.henk, True)
    bank.record(bank.fatma, bank.olena)
    order = CertificateOrder(start=TODAY, until=TODAY, members=(bank.fatma,))
    paper = office.do(bank.desk, issue_certificates, order).papers[0].number
    office.ask(bank.coordinator, reprint_certificate, paper)
    office.do(bank.coordinator, note_list_export, "people", "xlsx", 4)
    return bank


SINCE = Filter(column="when", start=TODAY + timedelta(days=1), until=TODAY + timedelta(days=1))


def test_every_line_says_who_what_and_about_whom_the_newest_first(looked: TestBank) -> None:
    assert told(lines(looked, SINCE)) == [
        ("Karin Coördinator", "list:export", ""),
        ("Karin Coördinator", "reprint_certificate", "Fatma Yılmaz"),
        ("Riet Jansen", "issue_certificate", "Fatma Yılmaz"),
        ("Riet Jansen", "make_signing_key", ""),
        ("Riet Jansen", "record_exchange", ""),
        ("Karin Coördinator", "pause_member", "Henk de Vries"),
        ("Riet Jansen", "show_member", "Fatma Yılmaz"),
    ]
    booked = lines(looked, SINCE)[4].about
    assert (booked.kind, booked.number) == (AboutKind.ENTRY, "1")
    turned = lines(looked, SINCE, sort="when")
    assert told(turned) == told(lines(looked, SINCE))[::-1]


@pytest.mark.parametrize("kind", LogKind)
def test_it_is_filtered_by_what_was_done(looked: TestBank, kind: LogKind) -> None:
    found = [line.operation for line in lines(looked, SINCE, Filter(column="kind", choices=(kind.value,)))]
    assert (
        found
        == {
            LogKind.LOOK: ["show_member"],
            LogKind.CHANGE: ["issue_certificate", "make_signing_key", "record_exchange", "pause_member"],
            LogKind.PAPER: ["reprint_certificate"],
            LogKind.EXPORT: ["list:export"],
        }[kind]
    )


def test_it_is_filtered_by_the_operator_and_by_the_day(looked: TestBank) -> None:
    by_riet = lines(looked, SINCE, Filter(column="operator", text="riet"))
    assert [line.operation for line in by_riet] == [
        "issue_certificate", "make_signing_key", "record_exchange", "show_member",
    ]  # fmt: skip
    yesterday = lines(looked, Filter(column="when", start=date(2000, 1, 1), until=TODAY))
    assert {line.operation for line in yesterday} >= {"found_bank", "enrol_member"}
    assert "pause_member" not in {line.operation for line in yesterday}


@pytest.mark.parametrize("typed", ["number", "Fatma", "yilmaz"])
def test_who_looked_at_somebody_certificates_too(looked: TestBank, typed: str) -> None:
    text = looked.fatma if typed == "number" else typed
    about = lines(looked, SINCE, Filter(column="about", text=text))
    assert [line.operation for line in about] == ["reprint_certificate", "issue_certificate", "show_member"]
    assert {(line.about.kind, line.about.number) for line in about} == {(AboutKind.MEMBER, looked.fatma)}
    assert told(lines(looked, SINCE, words=text)) == told(about)


def test_words_find_the_operator_and_nobody_finds_nothing(looked: TestBank) -> None:
    assert {line.operator for line in lines(looked, words="riet")} == {"Riet Jansen"}
    assert lines(looked, words="xyzzy") == []
    assert lines(looked, Filter(column="about", text="xyzzy")) == []
    assert lines(looked, Filter(column="about", text="9999-9")) == []


def test_looks_under_an_old_number_belong_to_the_same_person(looked: TestBank) -> None:
    looked.office.ask(looked.desk, show_member, looked.zebib)
    looked.office.do(looked.coordinator, merge_members, uuid4(), looked.zebib, looked.olena, "dubbel")
    about = lines(looked, Filter(column="about", text=looked.olena))
    assert looked.zebib in {line.subject for line in about if line.operation == "show_member"}


def test_of_who_was_erased_the_number_stays_and_the_name_is_gone(looked: TestBank) -> None:
    looked.office.do(looked.admin, erase_member, looked.henk, uuid4(), "vroeg erom")
    about = lines(looked, SINCE, Filter(column="about", text=looked.henk))
    assert "pause_member" in {line.operation for line in about}
    assert {(line.about.number, line.about.name) for line in about} == {(looked.henk, "")}


def test_it_comes_in_pages(looked: TestBank) -> None:
    every = looked.office.ask(looked.coordinator, list_log, ListQuery(limit=1000)).rows
    pages = [
        looked.office.ask(looked.coordinator, list_log, ListQuery(offset=at, limit=3)).rows
        for at in range(0, len(every), 3)
    ]
    assert tuple(line for page in pages for line in page)[: len(every)] == every


def test_the_desk_does_not_read_it(bank: TestBank) -> None:
    with pytest.raises(errors.NotPermitted):
        bank.office.ask(bank.desk, list_log, ListQuery())


def test_lines_leave_after_their_term_and_that_is_written_down(looked: TestBank) -> None:
    office, before = looked.office, len(lines(looked))
    assert office.do(looked.desk, trim_log).removed == 0
    assert len(lines(looked)) == before, "nothing left, so nothing is told"
    looked.watch.now += timedelta(days=364)
    assert office.do(looked.desk, trim_log).removed == 0, "not before the term"
    looked.watch.now += timedelta(days=1)
    old = len(lines(looked, Filter(column="when", start=date(2000, 1, 1), until=TODAY)))
    assert office.do(looked.desk, trim_log).removed == old
    left = lines(looked)
    assert len(left) == before - old + 1
    assert (left[0].operation, left[0].subject) == ("trim_log", str(old))


def test_the_board_chooses_the_term_within_bounds(looked: TestBank) -> None:
    office = looked.office
    kept = office.ask(looked.admin, show_bank)
    assert kept.log_months == 12
    for wrong in (5, 121):
        with pytest.raises(errors.SettingOutOfRange):
            office.do(looked.admin, change_bank, replace(kept, log_months=wrong))
    assert (kept.idle_months, kept.register_years) == (24, 5)
    for wrong in ({"idle_months": 5}, {"idle_months": 121}, {"register_years": 1}, {"register_years": 31}):
        with pytest.raises(errors.SettingOutOfRange):
            office.do(looked.admin, change_bank, replace(kept, **wrong))
    office.do(looked.admin, change_bank, replace(kept, log_months=24))
    looked.watch.now += timedelta(days=500)
    assert office.do(looked.desk, trim_log).removed == 0


def test_no_way_round_the_term_in_the_database(looked: TestBank) -> None:
    """The guards refuse it, whoever asks: also the store, with a moment of somebody's own choice."""
    office = looked.office
    with pytest.raises(DBAPIError, match="append-only"), office.database.writing() as connection:
        office.work(connection, looked.admin).audit.remove_before(looked.watch.now + timedelta(days=1))
    assert len(lines(looked, SINCE)) == 7


# The words.


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_code_that_is_ever_logged_has_words(language: str) -> None:
    words = wording(language)
    assert [code for code in sorted(codes()) if words.logged(code) == code] == []


def test_no_words_are_left_of_what_is_never_logged() -> None:
    from timebank.wording.catalogue import words_of

    said = set(words_of("nl", "sentences")["log"])
    assert said == set(words_of("en", "sentences")["log"])
    assert said - codes() == set()


def test_every_question_that_is_logged_is_a_look_a_paper_or_an_export() -> None:
    looks = {each.name for each in operations().values() if each.look}
    assert looks - LOOKS - PAPERS - EXPORTS == set()
    assert (LOOKS | PAPERS | EXPORTS | OPERATOR_DEEDS) - codes() == set()
    assert not LOOKS & PAPERS
    assert not (LOOKS | PAPERS) & EXPORTS
