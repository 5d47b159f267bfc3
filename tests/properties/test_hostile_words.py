"""Whatever is typed into a box that searches or filters, on both databases: an answer or a refusal, soon, and whole books."""

import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.fixtures.bank import PASSWORD, TODAY, TestBank, found
from tests.fixtures.databases import DIALECTS, Databases
from timebank.domain import errors
from timebank.domain.access import Actor
from timebank.domain.certificate_runs import Choice
from timebank.domain.errors import Refusal
from timebank.domain.lists import Filter, ListQuery
from timebank.domain.members import Profile
from timebank.office import Office
from timebank.services.attendance import find_guests, match_names
from timebank.services.audit_log import list_log
from timebank.services.certificate_runs import list_candidates
from timebank.services.certificates import certificate_register, list_certificates
from timebank.services.finding import find_anything
from timebank.services.lists import list_register
from timebank.services.members import enrol_member, find_members, show_member
from timebank.services.organisations import list_participants
from timebank.services.proofs import verify_certificate
from timebank.services.review import list_entries, sum_entries
from timebank.services.slip_reading import read_slips
from timebank.services.statements import verify_ledger
from timebank.store.database import Database

LONGEST = 5.0
"""Seconds for one question, on a computer that does other things besides; they take some milliseconds."""

SPITEFUL = (
    "'; DROP TABLE members; --", "' OR '1'='1", '" OR ""="', "%", "_", "%%%_%", "\\", "\\'", "a' UNION SELECT * FROM operators --",
    "NEAR(fatma henk, 2)", "fatma*", '"fatma', "fatma AND", "name:fatma", "-fatma", "^fatma", "(", ")", "fatma & | !", "<->", ":*",
    "$1", "%s", "%(words)s", ":words", "?1", "@x", "{0}", "{name}", "\0", "fat\0ma", "\ud800", "fatma\udfff", "\u202efatma",
    "\u200b", "\N{COMBINING ACUTE ACCENT}" * 300, "ﷺ" * 300, "a" * 20_000, "a " * 5_000, "9" * 5_000, "#" + "9" * 40, "٣" * 30,
    "1001-9", "99-99-9999", "31-12-9999", "01-01-0001", "=cmd|' /C calc'!A0", "İ" * 200, "ß" * 200, "\r\n\t", "\x1b[2J", "𝔉𝔞𝔱𝔪𝔞",
)  # fmt: skip
WORDS = st.one_of(
    st.sampled_from(SPITEFUL),
    st.text(max_size=60),
    st.text(st.characters(categories=["Mn", "Cf", "Cs", "Cc", "Lo"]), max_size=40),
    st.lists(st.sampled_from(SPITEFUL[:30]), max_size=4).map(" ".join),
)
NUMBERS = st.none() | st.integers(-(2**63), 2**63 - 1)
DAYS = st.none() | st.sampled_from([date.min, date.max, TODAY]) | st.dates()


@pytest.fixture(scope="module", params=DIALECTS)
def shared(request: pytest.FixtureRequest, databases: Databases) -> Iterator[tuple[Office, Actor]]:
    """A bank for all of it: questions leave nothing behind."""
    url = databases.like(str(request.param), "bank", found)
    with Office(Database(url)) as office:
        yield office, office.sign_in("Ans Beheer", PASSWORD)
    databases.drop(url)


def answered(office: Office, actor: Actor, question: object, *asked: object) -> None:
    begun = time.monotonic()
    with suppress(Refusal):
        office.ask(actor, question, *asked)  # type: ignore[arg-type]
    assert time.monotonic() - begun < LONGEST, (question, asked)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=WORDS)
def test_every_box_that_searches(shared: tuple[Office, Actor], text: str) -> None:
    office, actor = shared
    for question in (
        find_members,
        find_anything,
        find_guests,
        match_names,
        read_slips,
        show_member,
        list_certificates,
    ):
        answered(office, actor, question, text)
    answered(office, actor, verify_certificate, text)
    query = ListQuery(words=text, counted=True)
    for question in (list_register, list_entries, list_log, certificate_register):
        answered(office, actor, question, query)
    answered(office, actor, list_candidates, Choice(start=TODAY, until=TODAY), query)
    answered(office, actor, list_participants, "1005-6", TODAY, TODAY, query)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=WORDS,
    text=WORDS,
    low=NUMBERS,
    high=NUMBERS,
    days=st.tuples(DAYS, DAYS),
    sort=st.booleans(),
    offset=st.integers(0, 2**62),
)
@example(words="", text="\x85", low=None, high=None, days=(None, None), sort=False, offset=0)
def test_every_filter_of_a_list(
    shared: tuple[Office, Actor], words: str, text: str, low: int | None, high: int | None,
    days: tuple[date | None, date | None], sort: bool, offset: int,
) -> None:  # fmt: skip
    office, actor = shared
    ways = {
        list_entries: (("giver", "receiver", "operator", "organisation", "note"), ("number", "given", "credits"), ("date", "recorded")),
        sum_entries: (("giver", "note"), ("number", "given"), ("date", "recorded")),
        list_register: (("number",), ("given", "received", "balance"), ("enrolled", "seen")),
        list_log: (("about",), (), ("when",)),
        certificate_register: (("number", "name", "organisation", "operator", "reason"), (), ("issued",)),
    }  # fmt: skip
    for question, (texts, numbers, dates) in ways.items():
        filters = (
            *(Filter(column=column, text=text) for column in texts[:2]),
            *(Filter(column=column, least=low, most=high) for column in numbers[:1]),
            *(Filter(column=column, start=days[0], until=days[1]) for column in dates),
        )
        # What asks for nothing is not sent by any list.
        nothing = [Filter(column=each.column) for each in filters]
        filters = tuple(each for each, empty in zip(filters, nothing, strict=True) if each != empty)
        for each in filters:
            answered(office, actor, question, ListQuery(filters=(each,), counted=True))
        answered(
            office,
            actor,
            question,
            ListQuery(words=words, filters=filters, sort=dates[0] if sort else "", offset=offset),
        )


def test_what_no_database_can_hold_is_refused_and_leaves_nothing(bank: TestBank) -> None:
    for name in ("Fat\0ma", "Fatma \ud83d", "\udcff"):
        with pytest.raises(errors.TextUnreadable):
            bank.office.do(bank.desk, enrol_member, Profile(name=name))
        with pytest.raises(errors.NotSignedIn):
            bank.office.sign_in(name, PASSWORD)
    # A picture letter of two halves is one sign.
    assert bank.office.do(bank.desk, enrol_member, Profile(name="Fatma 😀"))
    assert bank.office.ask(bank.admin, verify_ledger).ok
