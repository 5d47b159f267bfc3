"""Who is erased is taken out of the registers and of texts about something else too, and each place is told in the log."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import String, Text, select

import timebank.store.rows as rows
from tests.fixtures.bank import TODAY, TestBank
from tests.office.naming import named_elsewhere
from timebank.domain.erasures import Mention, MentionKind
from timebank.domain.errors import NotPermitted
from timebank.domain.lists import ListQuery
from timebank.domain.members import Profile
from timebank.erasing import erase
from timebank.services.activities import list_series
from timebank.services.audit_log import list_log, trim_log
from timebank.services.breaches import list_breaches
from timebank.services.erasing import plan_erasure, show_erasures
from timebank.services.members import change_member, show_member
from timebank.services.organisations import show_organisation
from timebank.services.processing import show_register
from timebank.services.staff import change_bank, show_bank
from timebank.store.mentions import OF_ORGANISATIONS, TEXTS
from timebank.store.rows.organisations import organisation_contacts

REASON = "vroeg erom"
GONE = "iemand die weg is"


def fill(bank: TestBank) -> None:
    profile = Profile(
        name="Fatma Yılmaz", call_name="Fatoş", script_name="فاطمة يلماز", phone="06-11223344", language="tr"
    )
    bank.office.do(bank.desk, change_member, bank.fatma, profile)
    named_elsewhere(bank)


def forget(bank: TestBank) -> None:
    erase(bank.office, bank.admin, bank.fatma, REASON, uuid4())


def test_registers_are_true_without_the_name_also_where_nobody_may_change_them(bank: TestBank) -> None:
    fill(bank)
    before = bank.office.ask(bank.coordinator, list_breaches)
    forget(bank)
    third, second, first = bank.office.ask(bank.coordinator, list_breaches)
    assert first.happened == f"De kaart van {GONE} is kwijt."
    assert (second.measures, second.reported.why) == (
        f"Nummer {GONE} belt terug.",
        f"Alleen {GONE}' naam stond erop.",
    )
    assert (second.closed_at, second.discovered_at) == (before[1].closed_at, before[1].discovered_at)
    assert third == before[0], "nobody is named there"
    register = bank.office.ask(bank.coordinator, show_register)
    newsletter = next(each for each in register.entries if each.name == "Nieuwsbrief")
    assert newsletter.purpose == f"{GONE} maakt hem ({GONE})."
    assert newsletter.changed is not None
    assert newsletter.changed.name == "Karin Coördinator"
    assert register.controller.head.contact == f"{GONE}, {GONE}"


def test_an_organisation_keeps_its_lines_and_who_left_signs_nothing(bank: TestBank) -> None:
    fill(bank)
    forget(bank)
    linde = bank.office.ask(bank.coordinator, show_organisation, bank.linde)
    chair, joke = linde.contacts
    assert (chair.name, chair.function, chair.phone, chair.email) == (GONE, "voorzitter", "", "")
    assert (joke.name, joke.function, joke.phone) == ("Joke Smit", f"vervangt {GONE}", "020-5550123")
    assert linde.permits[0].work == f"Koken met {GONE}"
    assert (linde.profile.signatory, linde.profile.signatory_function) == ("", "")
    centre = bank.office.ask(bank.admin, show_bank)
    assert (centre.signatory, centre.signatory_function) == ("", "")
    assert (centre.choices.reviewed, centre.choices.reviewed_by) == (False, "")
    assert [each.title for each in bank.office.ask(bank.desk, list_series).series] == [f"Naaien bij {GONE}"]
    olena = bank.office.ask(bank.desk, show_member, bank.olena)
    assert olena.profile.address == f"p/a {GONE}, Kade 3"


def test_each_place_is_told_before_and_is_a_line_of_the_log_after(bank: TestBank) -> None:
    fill(bank)
    plan = bank.office.ask(bank.admin, plan_erasure, bank.fatma)
    kinds = [mention.kind for mention in plan.mentions]
    assert {kind: kinds.count(kind) for kind in MentionKind} == {
        MentionKind.BREACH: 2,
        MentionKind.PROCESSING: 2,
        MentionKind.ORGANISATION: 1,
        MentionKind.SETTINGS: 1,
        MentionKind.TEXT: 3,
    }
    assert Mention(kind=MentionKind.ORGANISATION, subject=bank.linde) in plan.mentions
    forget(bank)
    lines = [
        (line.operation, line.subject)
        for line in bank.office.ask(bank.admin, list_log, ListQuery(limit=9)).rows
    ]
    assert {
        ("erase_member", bank.fatma),
        ("erase_in_breach", "1"),
        ("erase_in_breach", "2"),
        ("erase_in_organisation", bank.linde),
        ("erase_in_settings", ""),
        ("erase_in_text", ""),
    } <= set(lines)
    assert [code for code, _ in lines].count("erase_in_processing") == 2


def test_whoever_is_named_nowhere_changes_nothing(bank: TestBank) -> None:
    fill(bank)
    asked: tuple[Callable[[], Any], ...] = (
        lambda: bank.office.ask(bank.coordinator, list_breaches),
        lambda: bank.office.ask(bank.coordinator, show_register),
        lambda: bank.office.ask(bank.coordinator, show_organisation, bank.linde).contacts,
        lambda: bank.office.ask(bank.admin, show_bank),
    )
    before = [each() for each in asked]
    assert bank.office.ask(bank.admin, plan_erasure, bank.zebib).mentions == ()
    erase(bank.office, bank.admin, bank.zebib, REASON, uuid4())
    assert [each() for each in asked] == before


def test_the_reason_why_somebody_else_was_erased_names_nobody_either(bank: TestBank) -> None:
    erase(bank.office, bank.admin, bank.henk, "ging weg met Fatma Yılmaz", uuid4())
    forget(bank)
    with bank.office.database.reading() as connection:
        reasons = connection.execute(select(rows.accounts.erasures.c.reason)).scalars().all()
    assert sorted(reasons) == [f"ging weg met {GONE}", REASON]


def test_who_did_it_is_told_as_long_as_the_log_knows_it_and_why_stays(bank: TestBank) -> None:
    forget(bank)
    (told,) = bank.office.ask(bank.coordinator, show_erasures)
    assert (told.numbers, told.on, told.reason, told.by) == ((bank.fatma,), TODAY, REASON, "Ans Beheer")
    bank.watch.now += timedelta(days=400)
    bank.office.do(bank.admin, trim_log)
    (told,) = bank.office.ask(bank.coordinator, show_erasures)
    assert (told.reason, told.by) == (REASON, "")
    with pytest.raises(NotPermitted):
        bank.office.ask(bank.desk, show_erasures)


ELSEWHERE = {
    "accounts": "the name of the person goes; others who are called so are others",
    "members": "names of others, and their telephone",
    "operators": "who signs in here: those who are the person go by their link",
    "settings": "tests of the registers above; other settings are choices and codes",
    "entry_texts": "go as a whole (test_erasing)",
    "pending": "goes as a whole (test_erasing)",
    "audit": "ids and codes",
    "pins": "a digest",
    "drafts": "go as a whole (test_erasing)",
    "flag_looks": "go as a whole (test_erasing)",
    "list_views": "go as a whole (test_erasing)",
    "certificate_papers": "the facts of others' papers are what was signed",
    "talents": "what is done, in the words of the catalogue or the centre",
    "talent_competences": "what somebody can do, nobody's in particular",
    "recordings": "words of the program",
    "search_keys": "of names: they go with them (test_erasing)",
    "search_words": "of names: they go with them (test_erasing)",
}


def test_every_free_text_of_the_schema_is_gone_through_or_says_why_not() -> None:
    """A new column of text must be gone through when somebody is erased, or be told here."""
    gone_through = {(table.name, name) for table, names in TEXTS for name in names}
    gone_through |= {
        (table.name, name) for table, _, texts, whole in OF_ORGANISATIONS for name in (*texts, *whole)
    }
    gone_through |= {(organisation_contacts.name, name) for name in ("name", "function", "phone", "email")}
    free = {
        (table.name, column.name)
        for table in rows.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Text)
        or (isinstance(column.type, String) and (column.type.length or 99) >= 60)
    }
    left = {(table, name) for table, name in free - gone_through if table not in ELSEWHERE}
    assert left == set()
    assert {table for table, _ in gone_through} <= set(rows.metadata.tables)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_words_are_those_of_the_language_of_the_centre(bank: TestBank, language: str) -> None:
    fill(bank)
    kept = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(kept, language=language))
    forget(bank)
    first = bank.office.ask(bank.coordinator, list_breaches)[-1]
    assert first.happened == f"De kaart van {'someone who left' if language == 'en' else GONE} is kwijt."
