"""Whatever files of a source come in whatever order and however often, nothing counts twice."""

from collections import Counter
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fixtures.bank import PASSWORD, QUICK, TODAY, Watch
from timebank.formats.reading import read_source
from timebank.office import Office
from timebank.services.imports import import_source
from timebank.services.statements import list_balances, verify_ledger
from timebank.store.upgrade import create

NAMES = ("Anna", "Bram", "Chadia", "Dawit")

rows = st.tuples(
    st.integers(0, 400), st.sampled_from(NAMES), st.sampled_from(NAMES), st.integers(1, 300)
).filter(lambda row: row[1] != row[2])
histories = st.lists(rows, max_size=6)
balances = st.fixed_dictionaries({}, optional={name: st.integers(-500, 500) for name in NAMES})


def table(history) -> str:
    lines = [
        f"{TODAY - timedelta(days=ago):%d-%m-%Y};{giver};{receiver};{m}"
        for ago, giver, receiver, m in history
    ]
    return "\n".join(["Datum;Gever;Ontvanger;Minuten", *lines, ""])


def stated(balance) -> str:
    return "\n".join(["Naam;Saldo minuten", *(f"{name};{m}" for name, m in balance.items()), ""])


def net(history) -> Counter:
    moved: Counter = Counter()
    for _, giver, receiver, minutes in history:
        moved[giver] += minutes
        moved[receiver] -= minutes
    return moved


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    old=histories,
    balance=balances,
    order=st.permutations(["old", "part", "balance", "old", "balance"]),
    part=st.integers(0, 6),
)
def test_balances_are_what_was_stated_and_history_is_whole(
    tmp_path_factory, old, balance, order, part
) -> None:
    folder = tmp_path_factory.mktemp("volgorde")
    texts = {"old": table(old), "part": table(old[:part]), "balance": stated(balance)}
    with Office(create(str(folder / "bank.db")), Watch(), QUICK) as office:
        admin = office.found_bank("Proef", "Ans", PASSWORD)
        for name in order:
            file = folder / f"{name}.csv"
            file.write_text(texts[name])
            told = office.do(admin, import_source, read_source(file))
            assert not told.rejected
            assert told.read == told.booked + told.skipped
        accounts = {account.name: account for account in office.ask(admin, list_balances)}
        moved = net(old)
        for name in NAMES:
            if name in balance:
                assert accounts[name].balance == balance[name]
            elif name in accounts:
                assert accounts[name].balance == moved[name]
            # All help of the history is there, once, as time on the clock.
            given_minutes = sum(m for _, giver, _, m in old if giver == name)
            assert (accounts[name].given if name in accounts else 0) == given_minutes
        assert sum(account.balance for account in accounts.values()) == 0
        assert office.ask(admin, verify_ledger).ok


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(old=histories, new=st.lists(rows, min_size=1, max_size=4), balance=balances)
def test_what_happened_after_the_balances_is_added(tmp_path_factory, old, new, balance) -> None:
    folder = tmp_path_factory.mktemp("later")
    watch = Watch()
    later = [(-1 - ago % 20, giver, receiver, minutes) for ago, giver, receiver, minutes in new]
    with Office(create(str(folder / "bank.db")), watch, QUICK) as office:
        admin = office.found_bank("Proef", "Ans", PASSWORD)
        for text in (stated(balance), table(old), table([*old, *later])):
            file = folder / "lijst.csv"
            file.write_text(text)
            office.do(admin, import_source, read_source(file))
            watch.now += timedelta(days=15)
        accounts = {account.name: account.balance for account in office.ask(admin, list_balances)}
        for name, minutes in balance.items():
            assert accounts[name] == minutes + net(later)[name]
