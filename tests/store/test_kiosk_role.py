"""On a server the kiosk's role reads what a visitor sees, writes what a visitor does, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest

from tests.fixtures.bank import PASSWORD, QUICK, TODAY, Watch
from tests.fixtures.databases import KIOSK_LOGIN, as_login
from tests.fixtures.tones import tone
from timebank.domain.access import Role
from timebank.domain.cards import CardCode, new_card
from timebank.domain.kiosk_refusals import CodeWrong
from timebank.domain.ledger import AccountKind
from timebank.domain.offers import NewOffer, OfferKind
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.domain.troubles import ServerRightMissing
from timebank.formats.sound import read_sound
from timebank.office import Office
from timebank.services.cards import draft_pin, issue_cards, set_pin
from timebank.services.exchanges import record_exchange
from timebank.services.kiosk import (
    confirm_own,
    decline_own,
    list_own_lines,
    list_pictograms,
    list_wanted,
    ring_for_help,
    show_own_time,
)
from timebank.services.offers import add_offer
from timebank.services.staff import change_bank, show_bank
from timebank.services.statements import list_balances, verify_ledger
from timebank.services.voices import keep_recording, list_recorded_words, say_recorded
from timebank.store.database import Database

PIN = "2749"


@pytest.fixture
def people(founded_server: str) -> dict[str, CardCode]:
    """Cards by first name, in a bank where help waits for whoever was helped, with two such entries."""
    with Office(Database(founded_server), Watch(), QUICK) as office:
        ans = office.sign_in("Ans Beheer", PASSWORD)
        office.add_operator(ans, "Kiosk hal", Role.KIOSK, PASSWORD)
        office.do(ans, change_bank, replace(office.ask(ans, show_bank), confirmation_required=True))
        members = [each for each in office.ask(ans, list_balances) if each.kind is AccountKind.MEMBER]
        cards = {each.name.split()[0]: new_card(each.code) for each in members}
        office.do(ans, issue_cards, tuple(cards.values()))
        for card in cards.values():
            office.do(ans, set_pin, card.number, office.ask(ans, draft_pin, card.number, PIN).kept)
        for minutes in (30, 45):
            order = ExchangeOrder(
                id=uuid4(),
                givers=(Share(account=cards["Henk"].number, minutes=minutes),),
                receivers=(Share(account=cards["Fatma"].number, minutes=minutes),),
                service_date=TODAY,
                talent="cooking",
                note="soep",
            )
            office.do(ans, record_exchange, order)
        offer = NewOffer(
            id=uuid4(), number=cards["Henk"].number, kind=OfferKind.REQUEST, talent="cooking", until=TODAY
        )
        office.do(ans, add_offer, offer)
        office.do(ans, keep_recording, "ti", "38", read_sound(tone()))
    return cards


@pytest.fixture
def kiosk(founded_server: str, people: dict[str, CardCode]) -> Iterator[Office]:
    """The same bank as a kiosk's login sees it."""
    assert people
    with Database(as_login(founded_server, KIOSK_LOGIN)) as database:
        yield Office(database, Watch(), QUICK)


def test_a_visitor_does_everything_there_is_to_do(kiosk, people, founded_server):
    hal = kiosk.sign_in("Kiosk hal", PASSWORD)
    assert kiosk.ask(hal, list_pictograms)
    kiosk.do(hal, ring_for_help, uuid4())
    card = people["Fatma"].text
    assert kiosk.visits.language_of(card) == "nl"
    with pytest.raises(CodeWrong):
        kiosk.visits.let_in(hal, card, "1386", kiosk.now())
    fatma = kiosk.visits.let_in(hal, card, PIN, kiosk.now())
    first, second = kiosk.ask(fatma, show_own_time).waiting
    kiosk.do(fatma, confirm_own, first.entry)
    kiosk.do(fatma, decline_own, second.entry)
    assert [line.minutes for line in kiosk.ask(fatma, list_own_lines, "received")] == [first.minutes]
    assert len(kiosk.ask(fatma, list_wanted, OfferKind.REQUEST)) == 1
    kiosk.do(fatma, ring_for_help, uuid4())
    assert kiosk.ask(fatma, list_recorded_words)["ti"] == {"38"}
    assert kiosk.ask(fatma, say_recorded, "ti", ("38",))
    kiosk.visits.see_out(fatma)
    with Office(Database(founded_server), Watch(), QUICK) as owner:
        assert owner.ask(owner.sign_in("Ans Beheer", PASSWORD), verify_ledger).ok


@pytest.mark.parametrize(
    "deed",
    [
        "SELECT phone FROM members",
        "SELECT address FROM members",
        "SELECT birth_year FROM members",
        "SELECT role FROM members",
        "SELECT * FROM entry_texts",
        "SELECT subject FROM audit",
        "SELECT * FROM certificates",
        "SELECT * FROM signing_keys",
        "SELECT * FROM consents",
        "SELECT * FROM relations",
        "SELECT * FROM search_words",
        "SELECT * FROM drafts",
        "UPDATE members SET call_name = ''",
        "UPDATE pins SET pin = ''",
        "INSERT INTO cards SELECT * FROM cards",
        "UPDATE operators SET role = 'administrator'",
        "UPDATE entries SET kind = 'gift'",
        "DELETE FROM transfers",
        "DELETE FROM kiosk_calls",
        "UPDATE kiosk_tries SET times = 0",
        "UPDATE settings SET value = ''",
        "UPDATE accounts SET name = ''",
        "UPDATE accounts SET closed_on = '2026-01-01'",
        "UPDATE ledger_head SET account_counter = 0",
        "UPDATE offers SET until = '2030-01-01'",
        "UPDATE pending SET operator = 1",
        "DELETE FROM recordings",
        "UPDATE recordings SET words = '39'",
        "ALTER TABLE entries DISABLE TRIGGER guard_entries",
        "DROP TABLE entries CASCADE",
    ],
)
def test_it_has_no_right_to_more(kiosk, deed):
    with pytest.raises(ServerRightMissing), kiosk.database.writing() as connection:
        connection.exec_driver_sql(deed)


def test_every_table_is_either_named_or_shut(kiosk):
    """A table that comes later is shut to kiosks until somebody says otherwise."""
    with kiosk.database.reading() as connection:
        readable = connection.exec_driver_sql(
            "SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace "
            "WHERE nspname = 'public' AND relkind = 'r' "
            "AND has_any_column_privilege('timebank_kiosk', pg_class.oid, 'SELECT')"
        ).scalars()
        assert set(readable) == {
            "accounts", "alembic_version", "audit", "badges", "cards", "entries", "entry_confirmations", "kiosk_calls",
            "kiosk_tries", "ledger_head", "member_goals", "members", "not_paired", "offer_entries", "offers",
            "operators", "participations", "pending", "pending_parties", "pins", "recordings", "reviewed_months", "settings",
            "talents", "transfers",
        }  # fmt: skip
