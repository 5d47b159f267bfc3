"""After an erasure no byte of who it was is left in the file, its journal or the logs, and the books still verify."""

import io
import json
import logging
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select

import timebank.store.rows as rows
from tests.fixtures.bank import PASSWORD, QUICK, TODAY, TestBank, found
from tests.fixtures.databases import DESK_LOGIN, as_login
from tests.office.naming import named_elsewhere
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.activities import Series
from timebank.domain.cards import new_card
from timebank.domain.certificates import CertificateOrder, CertificateStatus
from timebank.domain.circle import ConductCheck, Goal, GoalCounts, Relation
from timebank.domain.erasures import MemberErased, ReasonNamesMember, StillOperator
from timebank.domain.kiosk import OwnLine
from timebank.domain.ledger import Side
from timebank.domain.lists import ListQuery
from timebank.domain.members import Profile, Purpose
from timebank.domain.offers import NewOffer, OfferKind
from timebank.erasing import clear_traces, erase
from timebank.office import Office
from timebank.services.activities import keep_series
from timebank.services.cards import issue_cards, set_pin
from timebank.services.certificates import issue_certificates, list_certificates, reprint_certificate
from timebank.services.circle import (
    give_consent,
    join_organisation,
    keep_apart,
    note_conduct,
    set_goal,
    tie_members,
)
from timebank.services.drafts import load_draft, save_draft
from timebank.services.erasing import list_erasures, plan_erasure
from timebank.services.exchanges import record_exchange
from timebank.services.flags import look_at_flags
from timebank.services.leaving import return_member
from timebank.services.lists import list_register
from timebank.services.members import (
    change_member,
    enrol_member,
    find_members,
    list_partners,
    merge_members,
    set_talents,
    show_member,
)
from timebank.services.offers import add_offer
from timebank.services.papers import statement_paper
from timebank.services.proofs import verify_certificate
from timebank.services.retention import keep_longer
from timebank.services.staff import list_audit
from timebank.services.statements import list_balances, show_statement
from timebank.services.transfers import settle
from timebank.store import traces
from timebank.store.database import Database
from timebank.store.ledger import LedgerStore
from timebank.store.personal import PersonalStore
from timebank.wording import wording
from ui.kernel.talents import TalentBook
from ui.kiosk.rows import Rows

REASON = "verzoek van 3 november"
NAMES = ("Fatma Yılmaz", "Fatma", "Yılmaz", "yilmaz", "Fatoş", "فاطمة يلماز", "06-11223344", "Lindelaan 4")
TEXTS = ("soep bij haar thuis", "Ik kook Turks", "haar telefoon doet het niet")


def lived(bank: TestBank) -> None:
    """Fatma, with her name in every place where a name may stand."""
    do, desk = bank.office.do, bank.desk
    profile = Profile(
        name="Fatma Yılmaz", call_name="Fatoş", script_name="فاطمة يلماز", phone="06-11223344",
        address="Lindelaan 4", speaks=("tr", "nl"), language="tr",
    )  # fmt: skip
    do(desk, change_member, bank.fatma, profile)
    do(desk, give_consent, bank.fatma, Purpose.MATCHING)
    do(desk, issue_cards, (new_card(bank.fatma),))
    until = date(2026, 12, 24)
    offer = NewOffer(
        id=uuid4(),
        number=bank.fatma,
        kind=OfferKind.OFFER,
        talent="cooking",
        words="Ik kook Turks",
        until=until,
    )
    do(desk, add_offer, offer)
    bank.record(bank.fatma, bank.henk, 90, talent="cooking", note="soep bij haar thuis")
    bank.record(bank.henk, bank.fatma, 30, note="haar telefoon doet het niet")
    bank.record(bank.olena, bank.henk, 45, note="samen met FATMA YILMAZ gegeten")
    bank.record(bank.olena, bank.zebib, 45, note="dit blijft staan")
    period = {"start": date(2026, 1, 1), "until": TODAY}
    do(bank.admin, issue_certificates, CertificateOrder(members=(bank.fatma,), **period))
    do(desk, save_draft, "desk", uuid4(), json.dumps({"giver": bank.fatma, "text": "Fatma Yılmaz"}))
    do(bank.coordinator, save_draft, "desk", uuid4(), json.dumps({"text": "Henk"}))
    do(desk, tie_members, bank.fatma, bank.zebib, Relation.BUDDY)
    do(desk, keep_apart, bank.fatma, bank.henk)
    do(bank.coordinator, keep_longer, bank.fatma, until, "Fatma Yılmaz komt terug")
    do(bank.coordinator, keep_longer, bank.olena, until, "zorgt voor Fatma Yılmaz")
    do(desk, join_organisation, bank.fatma, bank.linde)
    do(desk, set_goal, bank.fatma, Goal(counts=GoalCounts.GIVEN, minutes=600, since=TODAY))
    do(desk, note_conduct, bank.fatma, ConductCheck(seen_on=TODAY))
    do(desk, set_talents, bank.fatma, ("cooking",), ())
    do(desk, set_pin, bank.fatma, QUICK.hash("4827"))
    series = Series(id=uuid4(), title="Kookgroep", organisation=bank.linde, hosts=(bank.fatma,), weekday=1)
    do(bank.coordinator, keep_series, series)
    do(bank.coordinator, look_at_flags, {f"only:{bank.fatma}": 1}, "Fatma Yılmaz kan niet tekenen")
    double = do(desk, enrol_member, Profile(name="Fatma Yilmaz")).member.account.code
    do(bank.coordinator, merge_members, uuid4(), double, bank.fatma, "stond er twee keer")
    named_elsewhere(bank)


def bytes_of(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def found_in(raw: bytes) -> list[str]:
    """Which names and texts stand anywhere in these bytes, in either way of writing letters down."""
    ways = ("utf-8", "utf-16-le", "utf-16-be")
    told = [text for text in (*NAMES, *TEXTS) if any(text.encode(way) in raw for way in ways)]
    # As JSON writes letters that are not ASCII, too.
    return told + [name for name in NAMES if not name.isascii() and json.dumps(name)[1:-1].encode() in raw]


def test_not_a_byte_of_the_name_is_left_in_the_file_its_journal_or_the_logs(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    file = tmp_path / "bank" / "bank.db"
    file.parent.mkdir()
    found(str(file))
    office, admin = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        bank = _bank(office)
        lived(bank)
        before = bytes_of(file.parent)
        assert {"Fatma Yılmaz", "yilmaz", "فاطمة يلماز", "06-11223344", *TEXTS} <= set(found_in(before))
        erased = erase(office, admin, bank.fatma, REASON, uuid4())
        assert (erased.whole, erased.repeated, erased.settled_minutes) == (True, False, 60)
        # While the program goes on and has the file open.
        assert found_in(bytes_of(file.parent)) == []
        assert bank.whole()
        assert (file.parent / "bank.db.erased").exists()
    assert found_in(bytes_of(file.parent)) == []
    assert b"dit blijft staan" in file.read_bytes()
    assert found_in(caplog.text.encode()) == []


def _bank(office: Office) -> TestBank:
    admin = office.sign_in("Ans Beheer", PASSWORD)
    codes = {account.name: account.code for account in office.ask(admin, list_balances)}
    return TestBank(
        office=office, watch=None, admin=admin,  # type: ignore[arg-type]
        coordinator=office.sign_in("Karin Coördinator", PASSWORD), desk=office.sign_in("Riet Jansen", PASSWORD),
        fatma=codes["Fatma Yılmaz"], henk=codes["Henk de Vries"], zebib=codes["Zebib Tesfay"],
        olena=codes["Olena Koval"], linde=codes["Stichting De Linde"],
    )  # fmt: skip


def test_nothing_is_known_any_more_and_the_books_stay_whole(bank: TestBank) -> None:
    lived(bank)
    head = bank.office.ask(bank.admin, show_statement, bank.henk).lines
    plan = bank.office.ask(bank.admin, plan_erasure, bank.fatma)
    assert (plan.balance_minutes, plan.entries, plan.texts, plan.certificates, plan.offers) == (
        60,
        2,
        2,
        1,
        1,
    )
    erase(bank.office, bank.admin, bank.fatma, REASON, uuid4())
    ask, desk = bank.office.ask, bank.desk
    for typed in ("fatma", "yilmaz", bank.fatma, "فاطمة"):
        assert ask(desk, find_members, typed) == []
    for question in (show_member, plan_erasure):
        with pytest.raises(MemberErased):
            ask(bank.admin, question, bank.fatma)
    assert bank.fatma not in {line.code for line in ask(desk, list_register, ListQuery()).rows}
    assert bank.fatma not in {account.code for account in ask(desk, list_balances)}
    assert sum(account.balance for account in ask(desk, list_balances)) == 0
    assert bank.balance(bank.fatma) == 0
    assert bank.whole()
    # What Henk got and gave stays his, with nobody's name.
    lines = ask(desk, show_statement, bank.henk).lines
    assert [(line.entry, line.minutes) for line in lines] == [(line.entry, line.minutes) for line in head]
    assert [line.with_names for line in lines[:2]] == [("",), ("",)]
    assert ask(bank.coordinator, load_draft, "desk") is not None
    assert ask(desk, load_draft, "desk") is None


def test_others_read_of_somebody_who_left_in_their_own_language(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 90, talent="cooking")
    erase(bank.office, bank.admin, bank.fatma, REASON, uuid4())
    pdf = bank.office.ask(bank.desk, statement_paper, bank.henk)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    assert "iemand die weg is" in " ".join(text.split())
    assert "Fatma" not in text
    assert bank.office.ask(bank.desk, list_partners, bank.henk) == []
    told = {
        "nl": "iemand die weg is", "en": "someone who left", "ar": "شخص غادر", "tr": "ayrılan biri",
        "uk": "хтось, хто пішов", "so": "qof tagay", "ti": "ዝኸደ ሰብ", "fa": "کسی که رفته است",
    }  # fmt: skip
    line = OwnLine(
        service_date=TODAY, side=Side.RECEIVED, talent="cooking", talent_name=None, minutes=90, others=("",)
    )
    for language, gone in told.items():
        assert wording(language).account("") == gone
        shown = Rows(wording(language), TalentBook(), TODAY).line(line, "received")
        assert gone in shown.text, language


def test_the_register_of_certificates_keeps_the_number_and_no_paper(bank: TestBank) -> None:
    lived(bank)
    (before,) = bank.office.ask(bank.admin, list_certificates)
    paper = bank.office.ask(bank.admin, reprint_certificate, before.number)
    erase(bank.office, bank.admin, bank.fatma, REASON, uuid4())
    (after,) = bank.office.ask(bank.admin, list_certificates)
    assert (after.number, after.name) == (before.number, "")
    for shown in (before.number, paper):
        # Who still holds the paper is not told that it was changed: number and signature are as they were.
        found = bank.office.ask(bank.desk, verify_certificate, shown)
        assert found.status is CertificateStatus.VALID
    with pytest.raises(errors.PaperErased):
        bank.office.ask(bank.admin, reprint_certificate, before.number)
    with bank.office.database.reading() as connection:
        row = connection.execute(select(rows.certificates.certificates)).one()
        assert (row.salt, set(bytes(row.file_digest))) == (None, {0})
        consent = connection.execute(select(rows.accounts.consents)).all()
        assert [(each.purpose, each.withdrawn_at is not None) for each in consent] == [("matching", True)]


def test_what_stands_in_the_way_is_told_and_nothing_goes(bank: TestBank) -> None:
    office = bank.office
    bank.record(bank.fatma, bank.henk, 60)
    for reason, refusal in (
        ("  ", errors.ReasonMissing),
        ("fatma yilmaz vroeg het", ReasonNamesMember),
        ("x" * 201, errors.TextTooLong),
    ):
        with pytest.raises(refusal):
            erase(office, bank.admin, bank.fatma, reason, uuid4())
    for actor in (bank.desk, bank.coordinator):
        with pytest.raises(errors.NotPermitted):
            erase(office, actor, bank.fatma, REASON, uuid4())
    for number, refusal in ((bank.linde, errors.NotAMember), ("8888-8", errors.AccountUnknown)):
        with pytest.raises(refusal):
            erase(office, bank.admin, number, REASON, uuid4())
    office.add_operator(bank.admin, "Fatma Balie", Role.DESK, PASSWORD, member=bank.fatma)
    with pytest.raises(StillOperator) as refused:
        erase(office, bank.admin, bank.fatma, REASON, uuid4())
    assert refused.value.facts == {"name": "Fatma Balie"}
    assert bank.office.ask(bank.desk, show_member, bank.fatma).profile.name == "Fatma Yılmaz"
    assert office.ask(bank.admin, list_erasures) == []
    office.dismiss_operator(bank.admin, "Fatma Balie")
    erase(office, bank.admin, bank.fatma, REASON, uuid4())
    line = office.ask(bank.admin, list_audit, 1)[0]
    assert (line.operation, line.subject) == ("erase_member", bank.fatma)
    with bank.office.database.reading() as connection:
        named = connection.execute(select(rows.office.operators.c.name)).scalars().all()
    assert "Fatma Balie" not in named
    assert bank.whole()


def test_who_waits_for_a_confirmation_is_not_erased_yet(bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Henk Balie", Role.DESK, PASSWORD, member=bank.henk)
    helper = bank.office.sign_in("Henk Balie", PASSWORD)
    bank.office.do(helper, record_exchange, bank.order(bank.henk, bank.fatma, 45, note="bij Fatma thuis"))
    with pytest.raises(errors.HasWaitingEntries):
        erase(bank.office, bank.admin, bank.fatma, REASON, uuid4())
    # What waited in vain stands in nobody's way.
    bank.watch.now += timedelta(days=400)
    erase(bank.office, bank.admin, bank.fatma, REASON, uuid4())
    with bank.office.database.reading() as connection:
        kept = connection.execute(select(rows.ledger.pending)).one()
    assert (kept.state, kept.note) == ("expired", "")


def test_a_second_time_says_so_and_changes_nothing(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 60)
    first = erase(bank.office, bank.admin, bank.fatma, REASON, uuid4())
    with bank.office.database.reading() as connection:
        entries = connection.execute(select(func.count()).select_from(rows.ledger.entries)).scalar_one()
    again = erase(bank.office, bank.admin, bank.fatma, "nog eens", uuid4())
    assert (again.repeated, again.on, again.settled_minutes) == (True, first.on, 0)
    with bank.office.database.reading() as connection:
        assert (
            connection.execute(select(func.count()).select_from(rows.ledger.entries)).scalar_one() == entries
        )
    with pytest.raises(MemberErased):
        bank.office.do(bank.admin, return_member, bank.fatma, uuid4())


def test_whoever_left_with_a_debt_or_before_is_erased_too(bank: TestBank) -> None:
    bank.record(bank.henk, bank.fatma, 60)
    bank.office.do(bank.coordinator, settle, uuid4(), bank.fatma)
    assert erase(bank.office, bank.admin, bank.fatma, REASON, uuid4()).settled_minutes == 0
    bank.record(bank.henk, bank.zebib, 30)
    assert erase(bank.office, bank.admin, bank.zebib, REASON, uuid4()).settled_minutes == -30
    assert bank.balance("POT") == -90
    assert bank.whole()


def test_undoing_an_old_entry_of_theirs_leaves_a_sum_of_zero(bank: TestBank) -> None:
    booked = bank.record(bank.fatma, bank.henk, 60)
    erase(bank.office, bank.admin, bank.fatma, REASON, uuid4())
    bank.reverse(booked.entry, bank.coordinator)
    listed = bank.office.ask(bank.desk, list_balances)
    assert (sum(account.balance for account in listed), bank.balance(bank.fatma)) == (0, -60)
    assert bank.whole()


STAYS = {
    "account": "a number without a name, so that the books can be read",
    "consents": "that they agreed, to what, and when: it may have to be proved",
    "attendance": "lists of closed sessions, of which the books were made",
    "entries": "the books, append-only, without their texts",
    "transfers": "the books",
    "clock_time": "the books",
    "confirmations": "the books",
    "waiting": "orders that were dealt with, without their texts",
    "certificates": "the register: number, dates, minutes and state",
    "imported": "so that an old file does not enrol them again; no name of the other program stands there",
    "log": "who did what when, ids only, kept for a year",
}
"""What is still tied to an account after an erasure, and why: all else has no row left."""

NOT_HERE = {"operator", "badges", "kiosk_tries", "kiosk_calls", "offer_entries"}
"""Sections that are empty in this test."""


def test_whatever_is_handed_out_is_gone_afterwards_or_stays_for_a_reason(bank: TestBank) -> None:
    lived(bank)
    with bank.office.database.reading() as connection:
        account = LedgerStore(connection, None, None).accounts([bank.fatma])[bank.fatma]  # type: ignore[arg-type]
        before = PersonalStore(connection).all_about(account, "tr", "")
    erase(bank.office, bank.admin, bank.fatma, REASON, uuid4())
    with bank.office.database.reading() as connection:
        after = PersonalStore(connection).all_about(account, "tr", "")
    held = {section.name for section in after.sections if section.rows}
    assert held <= set(STAYS)
    filled = {section.name for section in before.sections if section.rows}
    assert filled | set(STAYS) == {section.name for section in before.sections} - NOT_HERE
    assert all(
        row["note"] == row["reason"] == "" for row in after.section("entries").rows if row["note"] is not None
    )
    assert {row["name"] for row in after.section("account").rows} == {""}


def test_while_another_desk_reads_the_old_pages_go_later(tmp_path: Path) -> None:
    file = tmp_path / "bank.db"
    found(str(file))
    office, admin = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office, Database(str(file)) as other:
        (fatma,) = (each.code for each in office.ask(admin, find_members, "fatma"))
        with other.reading() as connection:
            connection.execute(select(func.count()).select_from(rows.accounts.accounts)).scalar_one()
            assert not erase(office, admin, fatma, REASON, uuid4()).whole
        assert traces.are_left(office.database)
        assert clear_traces(office)
        assert "Fatma Yılmaz".encode() not in bytes_of(tmp_path)


def test_on_a_server_the_owner_writes_over_what_a_desk_s_login_may_not(founded_server: str) -> None:
    office = Office(Database(as_login(founded_server, DESK_LOGIN)), hasher=QUICK)
    with office:
        bank = _bank(office)
        assert not erase(office, bank.admin, bank.fatma, REASON, uuid4()).whole
        assert traces.are_left(office.database)
        assert not clear_traces(office)
    office, admin = Office.open(founded_server, "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        assert not traces.are_left(office.database), "opening it as the owner has done it"
        assert erase(office, admin, bank.fatma, REASON, uuid4()).whole
