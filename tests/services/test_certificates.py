import hashlib
import io
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pikepdf
import pypdf
import pytest

from tests.fixtures.bank import TestBank
from timebank.documents.structure import code_inside
from timebank.domain import errors
from timebank.domain.certificate_runs import MOST_TOGETHER, Choice
from timebank.domain.certificates import (
    CertificateOrder,
    CertificateStatus,
    Competence,
    IssuedPaper,
    OwnWords,
)
from timebank.domain.ledger import Confirmation
from timebank.domain.lists import ListQuery
from timebank.domain.members import Profile
from timebank.domain.numbers import certificate_number
from timebank.domain.paper_refusals import NothingToPrint, TooManyCertificates
from timebank.papermaking import registered_papers
from timebank.services.certificate_runs import list_candidates
from timebank.services.certificates import (
    count_hours,
    issue_certificates,
    list_certificates,
    reprint_certificate,
    withdraw_certificate,
)
from timebank.services.exchanges import confirm_exchange
from timebank.services.members import enrol_member, merge_members
from timebank.services.proofs import verify_certificate
from timebank.store.database import Database

START, UNTIL = date(2026, 11, 1), date(2026, 11, 22)


def issue(bank: TestBank, *members: str, **changes: object) -> tuple[IssuedPaper, ...]:
    values: dict[str, object] = {"start": START, "until": UNTIL, "members": members}
    order = CertificateOrder(**(values | changes))  # type: ignore[arg-type]
    return bank.office.do(bank.desk, issue_certificates, order).papers


def status(bank: TestBank, paper: bytes | str) -> str:
    return bank.office.ask(bank.desk, verify_certificate, paper).status.value


def text_of(file: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file)).pages)


def test_a_certificate_counts_given_and_attended_hours_and_who_confirmed_them(bank):
    bank.record(bank.fatma, bank.henk, 90)
    bank.record(bank.fatma, bank.zebib, 30, confirmation=Confirmation.HELPER_ONLY)
    bank.record(bank.henk, [bank.fatma, bank.zebib], 120, organisation=bank.linde)
    bank.record(bank.henk, bank.fatma, 45)
    rows = bank.office.ask(bank.desk, count_hours, bank.fatma, START, UNTIL)
    assert [(row.side, row.minutes, row.confirmed, row.seen_by) for row in rows] == [
        ("given", 90, True, "Riet Jansen"),
        ("given", 30, False, ""),
        ("attended", 120, True, "Riet Jansen"),
    ]
    assert [row.responsible.name for row in rows] == ["Buurthuis De Linde"] * 2 + ["Stichting De Linde"]
    (paper,) = issue(bank, bank.fatma)
    assert (paper.number[:11], paper.given_minutes, paper.attended_minutes) == ("2026-00001-", 120, 120)


def test_both_days_of_the_period_belong_to_it(bank):
    for day in (date(2026, 10, 31), START, UNTIL):
        bank.record(bank.fatma, bank.henk, 60, service_date=day)
    rows = bank.office.ask(bank.desk, count_hours, bank.fatma, START, UNTIL)
    assert [row.service_date for row in rows] == [START, UNTIL]


def test_a_reversed_entry_is_not_counted(bank):
    wrong = bank.record(bank.fatma, bank.henk, 300)
    bank.reverse(wrong.entry)
    bank.record(bank.fatma, bank.henk, 60)
    assert issue(bank, bank.fatma)[0].given_minutes == 60


def test_a_later_confirmation_counts_with_who_took_it(bank):
    booked = bank.record(bank.fatma, bank.henk, 60, confirmation=None)
    bank.office.do(bank.coordinator, confirm_exchange, booked.entry, Confirmation.PHONE)
    (row,) = bank.office.ask(bank.desk, count_hours, bank.fatma, START, UNTIL)
    assert (row.confirmed, row.seen_by) == (True, "Karin Coördinator")


def test_hours_under_an_earlier_number_count(bank):
    bank.record(bank.zebib, bank.henk, 60)
    twin = bank.office.do(bank.desk, enrol_member, Profile(name="Zebib Tesfai")).member.account.code
    bank.record(twin, bank.henk, 45)
    bank.office.do(bank.coordinator, merge_members, uuid4(), twin, bank.zebib, "dubbel ingeschreven")
    assert issue(bank, bank.zebib)[0].given_minutes == 105


def test_an_organisation_certifies_its_own_participants_and_only_its_own_hours(bank):
    bank.record(bank.henk, [bank.fatma, bank.zebib], 120, organisation=bank.linde)
    bank.record(bank.fatma, bank.henk, 60)
    choice = Choice(start=START, until=UNTIL, organisation=bank.linde)
    who = [each.code for each in bank.office.ask(bank.desk, list_candidates, choice, ListQuery()).rows]
    assert sorted(who) == sorted([bank.fatma, bank.henk, bank.zebib])
    papers = {paper.account: paper for paper in issue(bank, organisation=bank.linde)}
    assert {code: (p.given_minutes, p.attended_minutes) for code, p in papers.items()} == {
        bank.henk: (120, 0),
        bank.fatma: (0, 120),
        bank.zebib: (0, 120),
    }
    assert "Stichting De Linde" in text_of(papers[bank.fatma].file)


def test_numbers_run_by_year_with_a_check_digit(bank):
    bank.record(bank.fatma, bank.henk, 60)
    first, second = issue(bank, bank.fatma)[0], issue(bank, bank.fatma)[0]
    bank.watch.now = datetime(2027, 1, 3, 12, tzinfo=UTC)
    third = issue(bank, bank.fatma)[0]
    assert [paper.number[:11] for paper in (first, second, third)] == [
        "2026-00001-",
        "2026-00002-",
        "2027-00001-",
    ]


def test_two_desks_at_once_never_give_one_number_twice(bank):
    bank.record(bank.fatma, bank.henk, 60)
    with ThreadPoolExecutor(max_workers=3) as desks:
        made = list(desks.map(lambda _: issue(bank, bank.fatma)[0].number, range(6)))
    assert sorted(made) == [certificate_number(2026, running) for running in range(1, 7)]


def test_a_reprint_gives_the_very_bytes_that_were_issued(bank):
    bank.record(bank.fatma, bank.henk, 60)
    (paper,) = issue(bank, bank.fatma)
    bank.watch.now += timedelta(days=30)
    assert bank.office.ask(bank.desk, reprint_certificate, paper.number) == paper.file


def test_an_untouched_file_and_its_code_are_valid(bank):
    bank.record(bank.fatma, bank.henk, 60)
    (paper,) = issue(bank, bank.fatma)
    found = bank.office.ask(bank.desk, verify_certificate, paper.file)
    assert found.valid
    assert (found.number, found.line.given_minutes, found.line.name) == (paper.number, 60, "Fatma Yılmaz")
    assert status(bank, code_inside(paper.file)) == "valid"
    assert status(bank, paper.number) == "valid"


def test_a_changed_file_is_told(bank):
    bank.record(bank.fatma, bank.henk, 60)
    (paper,) = issue(bank, bank.fatma)
    with pikepdf.open(io.BytesIO(paper.file)) as pdf:
        pdf.pages[0].contents_add(b"0 0 10 10 re f")
        changed = io.BytesIO()
        pdf.save(changed)
    assert status(bank, changed.getvalue()) == "changed"
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper.file)) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(user="a", owner="b"))
    assert status(bank, locked.getvalue()) == "unknown"
    assert status(bank, b"no pdf at all") == "unknown"
    assert status(bank, b"%PDF-1.7\n" + b"\0" * 100) == "unknown"


def test_a_changed_code_is_told_from_an_unknown_one(bank):
    bank.record(bank.fatma, bank.henk, 60)
    (paper,) = issue(bank, bank.fatma)
    code = code_inside(paper.file)
    at = len(code) // 2
    assert status(bank, code[:at] + ("A" if code[at] != "A" else "B") + code[at + 1 :]) == "changed"
    assert status(bank, code[:-8]) == "unknown"
    assert status(bank, "hello") == "unknown"
    foreign = "TB1:" + ("A" if code[4] != "A" else "B") + code[5:]
    assert status(bank, foreign) == "unknown_key"
    assert status(bank, certificate_number(2026, 9)) == "unknown"


def test_a_good_code_on_somebody_elses_paper_is_found_out(bank):
    bank.record(bank.fatma, bank.henk, 60)
    code = code_inside(issue(bank, bank.fatma)[0].file)

    def shown(name: str, organisation: str = "") -> str:
        return bank.office.ask(bank.desk, verify_certificate, code, name, organisation).status.value

    assert shown("Fatma Yılmaz", "Buurthuis De Linde") == "valid"
    assert shown("Henk de Vries") == "changed"
    assert shown("Fatma Yılmaz", "Voedselbank Oost") == "changed"


def test_without_the_register_the_signature_decides(bank, founded_url):
    bank.record(bank.fatma, bank.henk, 60)
    (paper,) = issue(bank, bank.fatma)
    with Database(founded_url) as owner, owner.writing() as connection:
        for table in ("certificate_entries", "certificate_papers", "certificates"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    found = bank.office.ask(bank.desk, verify_certificate, paper.file)
    assert (found.status.value, found.signed_only, found.number) == ("valid", True, paper.number)


def test_a_reversal_flags_the_certificates_that_counted_the_entry(bank):
    counted = bank.record(bank.fatma, bank.henk, 60)
    (paper,) = issue(bank, bank.fatma)
    bank.reverse(counted.entry)
    assert status(bank, paper.file) == "flagged"
    assert status(bank, code_inside(paper.file)) == "flagged"
    (line,) = bank.office.ask(bank.desk, list_certificates)
    assert (line.status, line.flagged_at) == (CertificateStatus.FLAGGED, bank.watch.now)


def test_a_reversal_of_something_else_flags_nothing(bank):
    bank.record(bank.fatma, bank.henk, 60)
    other = bank.record(bank.zebib, bank.henk, 60)
    (paper,) = issue(bank, bank.fatma)
    bank.reverse(other.entry)
    assert status(bank, paper.file) == "valid"


def test_a_withdrawn_certificate_stays_in_the_register_with_the_reason(bank):
    bank.record(bank.fatma, bank.henk, 60)
    (paper,) = issue(bank, bank.fatma)
    bank.office.do(bank.coordinator, withdraw_certificate, paper.number, "verkeerde periode")
    assert status(bank, paper.file) == "withdrawn"
    (line,) = bank.office.ask(bank.desk, list_certificates, bank.fatma)
    assert (line.number, line.withdrawn_reason) == (paper.number, "verkeerde periode")
    with pytest.raises(errors.AlreadyWithdrawn):
        bank.office.do(bank.coordinator, withdraw_certificate, paper.number, "nog eens")


def test_the_desk_may_not_withdraw_and_an_organisation_may_not_issue(bank):
    bank.record(bank.fatma, bank.henk, 60)
    (paper,) = issue(bank, bank.fatma)
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, withdraw_certificate, paper.number, "nee")


def test_what_cannot_be_certified_is_refused(bank):
    with pytest.raises(errors.NothingToCertify):
        issue(bank, bank.fatma)
    with pytest.raises(errors.NothingToCertify):
        issue(bank, organisation=bank.linde)
    with pytest.raises(errors.DatesReversed):
        issue(bank, bank.fatma, start=UNTIL, until=START)
    with pytest.raises(errors.DateInFuture):
        issue(bank, bank.fatma, start=date(2027, 1, 1), until=date(2027, 2, 1))
    with pytest.raises(errors.NotAMember):
        issue(bank, bank.linde)
    with pytest.raises(errors.ChoiceUnknown):
        issue(bank, bank.fatma, second_language="xx")
    with pytest.raises(errors.TextTooLong):
        issue(bank, bank.fatma, own_words={bank.fatma: OwnWords(reflection="x" * 601)})
    with pytest.raises(errors.MistypedNumber):
        bank.office.ask(bank.desk, reprint_certificate, "2026-00001-0")
    assert bank.office.ask(bank.desk, list_certificates) == []


def test_own_words_and_the_members_language_stand_on_the_paper(bank):
    bank.record(bank.fatma, bank.henk, 60)
    words = OwnWords(competences=(Competence(text="Ik kan brood bakken"),), reflection="Het was fijn.")
    (paper,) = issue(bank, bank.fatma, second_language="tr", own_words={bank.fatma: words})
    text = text_of(paper.file)
    for part in ("Katılım belgesi", "Ik kan brood bakken", "Het was fijn.", "Fatma Yılmaz", paper.number):
        assert part in text


def test_letters_that_no_font_has_are_told_with_the_paper(bank):
    number = bank.office.do(
        bank.desk, enrol_member, Profile(name="Kei 佐藤", script_name="")
    ).member.account.code
    bank.record(number, bank.henk, 60)
    bank.record(bank.fatma, bank.henk, 60)
    assert [paper.boxes for paper in issue(bank, number, bank.fatma)] == ["佐藤", ""]


def test_the_signing_key_is_made_once(bank):
    bank.record(bank.fatma, bank.henk, 60)
    codes = [code_inside(issue(bank, bank.fatma)[0].file) for _ in range(2)]
    assert codes[0][:10] == codes[1][:10]
    assert codes[0] != codes[1]


def test_the_register_keeps_the_digest_of_the_file_and_no_name(bank):
    bank.record(bank.fatma, bank.henk, 60)
    (paper,) = issue(bank, bank.fatma)
    with bank.office.database.reading() as connection:
        row = connection.exec_driver_sql("SELECT * FROM certificates").mappings().one()
    assert bytes(row["file_digest"]) == hashlib.sha256(paper.file).digest()
    assert "Fatma" not in str(dict(row))


def test_papers_for_the_printer_are_those_that_stand_as_they_were_issued(bank):
    bank.record(bank.fatma, bank.henk, 60)
    bank.record(bank.henk, bank.fatma, 60)
    first, second = issue(bank, bank.fatma, bank.henk)
    steps: list[tuple[int, int]] = []
    found = registered_papers(
        bank.office, bank.desk, (second.number, first.number), lambda *how_far: steps.append(how_far)
    )
    assert found.files == (second.file, first.file)
    assert steps == [(0, 2), (1, 2), (2, 2)]
    bank.office.do(bank.coordinator, withdraw_certificate, first.number, "naam")
    found = registered_papers(bank.office, bank.desk, (second.number, first.number), lambda *_: None)
    assert found.files == (second.file,)
    assert [(each.code, each.refusal.code) for each in found.left_out] == [
        (first.number, "already_withdrawn")
    ]
    with pytest.raises(NothingToPrint):
        registered_papers(bank.office, bank.desk, (), lambda *_: None)
    with pytest.raises(TooManyCertificates):
        registered_papers(bank.office, bank.desk, (first.number,) * (MOST_TOGETHER + 1), lambda *_: None)
