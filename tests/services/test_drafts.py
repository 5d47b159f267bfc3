"""What somebody was typing is kept for them alone, until it is saved or thrown away."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import NOW, TestBank
from timebank.domain.access import Role
from timebank.domain.drafts import LONGEST_DRAFT
from timebank.domain.errors import NotPermitted, TextTooLong
from timebank.services.drafts import discard_draft, load_draft, save_draft
from timebank.services.exchanges import record_exchange
from timebank.services.staff import list_audit


def test_the_last_thing_typed_is_what_comes_back(bank: TestBank) -> None:
    first, second = uuid4(), uuid4()
    bank.office.do(bank.desk, save_draft, "desk", first, "Fatma")
    bank.office.do(bank.desk, save_draft, "desk", second, "Fatma hielp")
    found = bank.office.ask(bank.desk, load_draft, "desk")
    assert found is not None
    assert (found.id, found.body, found.saved_at) == (second, "Fatma hielp", NOW)


def test_nobody_sees_the_draft_of_another_or_of_another_form(bank: TestBank) -> None:
    bank.office.do(bank.desk, save_draft, "desk", uuid4(), "Fatma")
    assert bank.office.ask(bank.coordinator, load_draft, "desk") is None
    assert bank.office.ask(bank.desk, load_draft, "slips") is None
    bank.office.add_operator(
        bank.admin, "De Linde", Role.ORGANISATION, "linde-linde", organisation=bank.linde
    )
    with pytest.raises(NotPermitted):
        bank.office.ask(bank.office.sign_in("De Linde", "linde-linde"), load_draft, "desk")


def test_what_was_thrown_away_is_gone_and_what_came_later_stays(bank: TestBank) -> None:
    first, second = uuid4(), uuid4()
    bank.office.do(bank.desk, save_draft, "desk", first, "Fatma")
    bank.office.do(bank.desk, save_draft, "desk", second, "Henk")
    bank.office.do(bank.desk, discard_draft, "desk", first)
    assert bank.office.ask(bank.desk, load_draft, "desk") is not None
    bank.office.do(bank.desk, discard_draft, "desk", second)
    assert bank.office.ask(bank.desk, load_draft, "desk") is None


def test_what_stands_in_the_books_is_known_to(bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.henk)
    bank.office.do(bank.desk, save_draft, "desk", order.id, "Fatma hielp Henk")
    kept = bank.office.ask(bank.desk, load_draft, "desk")
    assert kept is not None
    assert not kept.is_booked
    bank.office.do(bank.desk, record_exchange, order)
    assert bank.office.ask(bank.desk, load_draft, "desk") == replace(kept, is_booked=True)


def test_a_draft_that_nobody_asked_for_in_a_month_goes(bank: TestBank) -> None:
    bank.office.do(bank.desk, save_draft, "desk", uuid4(), "Fatma")
    bank.watch.now = NOW + timedelta(days=31)
    bank.office.do(bank.coordinator, save_draft, "desk", uuid4(), "Henk")
    assert bank.office.ask(bank.desk, load_draft, "desk") is None


def test_a_draft_has_an_end_and_tells_nobody_what_it_says(bank: TestBank) -> None:
    with pytest.raises(TextTooLong):
        bank.office.do(bank.desk, save_draft, "desk", uuid4(), "x" * (LONGEST_DRAFT + 1))
    bank.office.do(bank.desk, save_draft, "desk", uuid4(), "soep voor Zebib")
    assert "Zebib" not in repr(bank.office.ask(bank.desk, load_draft, "desk"))
    assert all("Zebib" not in line.subject for line in bank.office.ask(bank.admin, list_audit, 50))
