"""Who pays and who earns: nothing is created, nothing is lost."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.ledger import Transfer
from timebank.domain.numbers import POT
from timebank.domain.sharing import Share, Split, divided, transfers

minutes = st.integers(1, 6000)


def shares(prefix: str, most: int = 6) -> st.SearchStrategy[list[Share]]:
    """Shares of different people."""
    return st.lists(minutes, min_size=1, max_size=most).map(
        lambda found: [Share(account=f"{prefix}{n}", minutes=m) for n, m in enumerate(found)]
    )


def moved(found: tuple[Transfer, ...]) -> Counter[str]:
    """What every account gained, losses below zero."""
    balance: Counter[str] = Counter()
    for transfer in found:
        balance[transfer.credit] += transfer.minutes
        balance[transfer.debit] -= transfer.minutes
    return balance


@given(shares("g"), shares("r"), st.sampled_from(Split))
def test_givers_earn_their_time_and_the_sum_is_zero(
    givers: list[Share], receivers: list[Share], split: Split
) -> None:
    balance = moved(transfers(givers, receivers, split))
    assert sum(balance.values()) == 0
    assert all(balance[share.account] == share.minutes for share in givers)


@given(shares("g"), shares("r"))
def test_everyone_pays_the_time_they_had_and_the_pot_takes_the_difference(
    givers: list[Share], receivers: list[Share]
) -> None:
    balance = moved(transfers(givers, receivers, Split.EVERYONE_PAYS))
    assert all(balance[share.account] == -share.minutes for share in receivers)
    assert balance[POT] == sum(s.minutes for s in receivers) - sum(s.minutes for s in givers)


@given(shares("g"), shares("r"))
def test_sharing_never_touches_the_pot(givers: list[Share], receivers: list[Share]) -> None:
    found = transfers(givers, receivers, Split.SHARED)
    assert POT not in {t.debit for t in found} | {t.credit for t in found}


@given(shares("g"), shares("r"), st.sampled_from([POT, "organisation"]))
def test_under_pot_pays_receivers_pay_nothing(
    givers: list[Share], receivers: list[Share], payer: str
) -> None:
    balance = moved(transfers(givers, receivers, Split.POT_PAYS, payer))
    assert all(balance[share.account] == 0 for share in receivers)
    assert balance[payer] == -sum(share.minutes for share in givers)


@given(st.integers(1, 100_000), shares("r", 9))
def test_what_does_not_divide_goes_minute_by_minute(total: int, among: list[Share]) -> None:
    weight = sum(share.minutes for share in among)
    parts = {share.account: share.minutes for share in divided(total, among)}
    assert sum(parts.values()) == total
    for share in among:
        assert abs(parts.get(share.account, 0) - total * share.minutes / weight) < 1


def test_three_helpers_one_receiver_one_hour() -> None:
    givers = [Share(account=name, minutes=60) for name in ("a", "b", "c")]
    receiver = [Share(account="r", minutes=60)]
    assert moved(transfers(givers, receiver, Split.EVERYONE_PAYS)) == {
        "a": 60,
        "b": 60,
        "c": 60,
        "r": -60,
        POT: -120,
    }
    assert moved(transfers(givers, receiver, Split.SHARED))["r"] == -180


def test_ten_hours_over_three_people_is_ten_hours() -> None:
    among = [Share(account=name, minutes=60) for name in ("a", "b", "c")]
    assert [share.minutes for share in divided(601, among)] == [201, 200, 200]
