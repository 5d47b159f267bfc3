"""All about one member: nothing that the bank knows of them is missing, and nothing of anybody else is in it."""

import io
import json
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from pypdf import PdfReader
from sqlalchemy import Column

from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from tests.services.personal_left_out import LEFT_OUT
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.cards import new_card
from timebank.domain.certificates import CertificateOrder
from timebank.domain.circle import Goal, GoalCounts, Relation
from timebank.domain.members import Profile, Purpose
from timebank.domain.offers import NewOffer, OfferKind
from timebank.services.cards import issue_cards
from timebank.services.certificates import issue_certificates
from timebank.services.circle import give_consent, join_organisation, keep_apart, set_goal, tie_members
from timebank.services.drafts import save_draft
from timebank.services.members import change_member, enrol_member, merge_members, set_talents
from timebank.services.offers import add_offer
from timebank.services.personal import Handed, export_member
from timebank.services.staff import list_audit
from timebank.store.personal_parts import BY_WORDS, PARTS
from timebank.store.rows import metadata


def _lived(bank: TestBank) -> None:
    """Fatma with something of every kind."""
    do, desk = bank.office.do, bank.desk
    profile = Profile(
        name="Fatma Yılmaz", call_name="Fatma", script_name="فاطمة يلماز", phone="06-11223344",
        address="Lindelaan 4", speaks=("tr", "nl"), language="tr", birth_year=1980,
    )  # fmt: skip
    do(desk, change_member, bank.fatma, profile)
    do(desk, set_talents, bank.fatma, ("cooking",), ("clothes_mending",))
    do(desk, give_consent, bank.fatma, Purpose.MATCHING)
    do(desk, tie_members, bank.fatma, bank.zebib, Relation.BUDDY)
    do(desk, keep_apart, bank.fatma, bank.henk)
    do(desk, join_organisation, bank.fatma, bank.linde)
    do(desk, set_goal, bank.fatma, Goal(counts=GoalCounts.GIVEN, minutes=600, since=TODAY))
    do(desk, issue_cards, (new_card(bank.fatma),))
    offer = NewOffer(
        id=uuid4(), number=bank.fatma, kind=OfferKind.OFFER, talent="cooking", words="Ik kook Turks",
        until=date(2026, 12, 24),
    )  # fmt: skip
    do(desk, add_offer, offer)
    bank.record(bank.fatma, bank.henk, 90, talent="cooking", note="soep bij Henk thuis")
    bank.record(bank.olena, bank.henk, 45, note="hier staat Fatma niet in")
    period = {"start": date(2026, 1, 1), "until": TODAY}
    do(bank.admin, issue_certificates, CertificateOrder(members=(bank.fatma,), **period))
    do(desk, save_draft, "desk", uuid4(), json.dumps({"giver": bank.fatma}))


def _handed(bank: TestBank) -> Handed:
    return bank.office.ask(bank.coordinator, export_member, bank.fatma)


def _text(paper: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(paper)).pages)


def _named(column: Any) -> str:
    return f"{column.table.name}.{column.name}"


def test_every_column_of_every_table_is_handed_out_or_left_out_for_a_reason() -> None:
    handed = {_named(column) for part in PARTS for _, column in part.columns}
    handed |= {_named(column) for columns in BY_WORDS.values() for _, column in columns}
    every = {_named(column) for table in metadata.sorted_tables for column in table.columns}
    told = {name for name in every if name in LEFT_OUT or name.partition(".")[0] in LEFT_OUT}
    assert handed | told == every, "a new column: hand it out, or say why not"
    assert not handed & set(LEFT_OUT), "handed out after all"
    assert {name.partition(".")[0] for name in LEFT_OUT} | set(LEFT_OUT) <= every | set(metadata.tables)
    assert all(reason.strip() for reason in LEFT_OUT.values())


def test_a_table_left_out_as_a_whole_points_at_no_member() -> None:
    """Whoever adds a column that names a person to such a table has to think again."""
    allowed = {
        "not_paired": {"one", "other"},
        "erasures": {"account"},
        "pending_parties": {"account"},
        "search_words": {"account"},
        "activity_series": {"organisation"},
        "organisations": {"account"},
    }
    for table in metadata.sorted_tables:
        if table.name in LEFT_OUT:
            pointing = {column.name for column in table.columns if _points_at_people(column)}
            assert pointing == allowed.get(table.name, set()), table.name


def _points_at_people(column: Column[Any]) -> bool:
    return any(key.column.table.name in ("accounts", "members") for key in column.foreign_keys)


def test_what_the_bank_knows_of_somebody_is_in_the_file(bank: TestBank) -> None:
    _lived(bank)
    file = json.loads(_handed(bank).file)
    assert (file["format"], file["number"], file["name"]) == ("timebank.member.1", bank.fatma, "Fatma Yılmaz")
    (profile,) = file["profile"]
    assert (profile["phone"], profile["address"], profile["birth_year"]) == (
        "06-11223344",
        "Lindelaan 4",
        1980,
    )
    assert [row["language"] for row in file["languages"]] == ["tr", "nl"]
    assert {(row["direction"], row["talent"]) for row in file["talents"]} == {
        ("can", "cooking"),
        ("wants", "clothes_mending"),
    }
    assert [row["purpose"] for row in file["consents"]] == ["matching"]
    assert file["relations"] == [{"with": {"name": "Zebib"}, "kind": "buddy", "since": "2026-11-22"}]
    assert file["memberships"][0]["organisation"] == {"name": "Stichting De Linde", "number": bank.linde}
    assert file["goals"][0]["minutes"] == 600
    assert len(file["cards"]) == 1
    assert file["offers"][0]["words"] == "Ik kook Turks"
    (entry,) = file["entries"]
    assert entry["note"] == "soep bij Henk thuis"
    (moved,) = file["transfers"]
    assert (moved["from"], moved["to"], moved["minutes"]) == ({"name": "Henk"}, bank.fatma, 90)
    assert file["clock_time"] == [{"sequence": 1, "side": "given", "minutes": 90}]
    assert file["certificates"][0]["facts"]["name"] == "Fatma Yılmaz"
    assert [row["form"] for row in file["drafts"]] == ["desk"]
    assert {"enrol_member", "issue_card"} <= {row["operation"] for row in file["log"]}


def test_of_others_there_is_what_they_are_called_and_nothing_more(bank: TestBank) -> None:
    _lived(bank)
    handed = _handed(bank)
    file = handed.file.decode()
    facts = json.loads(file)
    for row in facts["certificates"]:
        # Who saw it and who signed stands on the paper that she was given.
        row.pop("facts")
    told = json.dumps(facts, ensure_ascii=False) + _text(handed.paper)
    for hidden in ("de Vries", bank.henk, "Tesfay", bank.zebib, "hier staat Fatma niet in", "Riet Jansen"):
        assert hidden not in told, hidden


def test_the_paper_says_it_in_words_with_heads_in_their_own_language_too(bank: TestBank) -> None:
    _lived(bank)
    paper = _text(_handed(bank).paper)
    for part in (
        "Alles wat we weten", "Bildiğimiz her şey", "Fatma Yılmaz", "06-11223344", "Turks", "Ik kook Turks",
        "soep bij Henk thuis", "Zebib", "Stichting De Linde", "Ingeschreven", "hielp 1 u 30", "Uren van Henk",
    ):  # fmt: skip
        assert part in paper.replace("\n", " "), (part, paper)


def test_what_stood_under_an_earlier_number_belongs_to_them(bank: TestBank) -> None:
    double = bank.office.do(bank.desk, enrol_member, Profile(name="Fatima Yilmaz")).member.account.code
    bank.record(double, bank.henk, 30, note="toen nog onder een ander nummer")
    bank.office.do(bank.coordinator, merge_members, uuid4(), double, bank.fatma, "dubbel")
    file = json.loads(_handed(bank).file)
    assert [row["number"] for row in file["account"]] == [bank.fatma, double]
    assert "toen nog onder een ander nummer" in {row["note"] for row in file["entries"]}
    assert json.loads(bank.office.ask(bank.admin, export_member, double).file)["number"] == bank.fatma


def test_who_asked_for_it_stands_in_the_log_and_the_desk_may_not(bank: TestBank) -> None:
    _handed(bank)
    line = bank.office.ask(bank.admin, list_audit, 1)[0]
    assert (line.operation, line.subject) == ("export_member", bank.fatma)
    with pytest.raises(errors.NotPermitted):
        bank.office.ask(bank.desk, export_member, bank.fatma)
    with pytest.raises(errors.NotAMember):
        bank.office.ask(bank.coordinator, export_member, bank.linde)


def test_who_works_here_too_is_told_that_with_their_badge_and_no_secret(bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Fatma Y", Role.DESK, PASSWORD, member=bank.fatma)
    handed = _handed(bank)
    (row,) = json.loads(handed.file)["operator"]
    assert (row["name"], row["role"], row["active"]) == ("Fatma Y", "desk", True)
    assert b"argon2" not in handed.file
