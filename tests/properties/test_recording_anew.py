"""Whatever was booked can be booked once more as it was: the order of an entry books the very same."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.numbers import POT
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share, Split
from timebank.services.review import order_of

PEOPLE = ("1001-1", "1002-2", "1003-3", "1004-4", "1005-5", "1006-6")
HOUSE = "1099-9"


@st.composite
def orders(draw: st.DrawFn) -> ExchangeOrder:
    people = draw(st.permutations(PEOPLE))
    givers = draw(st.integers(1, 3))
    receivers = draw(st.integers(1, 3))
    minutes = st.integers(1, 720)
    split = draw(st.sampled_from([None, *Split]))
    return ExchangeOrder(
        id=uuid4(),
        givers=tuple(Share(account=code, minutes=draw(minutes)) for code in people[:givers]),
        receivers=tuple(Share(account=code, minutes=draw(minutes)) for code in people[3 : 3 + receivers]),
        service_date=date(2026, 11, 22),
        talent=draw(st.sampled_from([None, "cooking"])),
        organisation=draw(st.sampled_from([None, HOUSE])),
        split=split,
        payer=draw(st.sampled_from([POT, HOUSE])) if split is Split.POT_PAYS else POT,
    )


@given(orders())
def test_the_order_of_an_entry_books_the_same(order: ExchangeOrder) -> None:
    entry = order.entry()
    again = order_of(entry)
    assert isinstance(again, ExchangeOrder)
    again.check()
    anew = again.entry()
    # The digest tells the name of the split too, of which several may come to the same transfers.
    assert replace(anew, content=entry.content, transfers=entry.transfers) == entry
    assert set(anew.transfers) == set(entry.transfers)
