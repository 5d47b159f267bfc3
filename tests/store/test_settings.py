"""Settings that somebody wrote behind the program's back are told as damage, and do not end as a fault of ours."""

import pytest

from tests.fixtures.bank import TestBank
from timebank.domain.errors import DatabaseDamaged
from timebank.store.records import read_settings


@pytest.mark.parametrize(
    "value",
    [
        ("time_zone", "{}"),
        ("time_zone", '"Mars/Olympus"'),
        ("time_zone", "no JSON"),
        ("backdating_days", '"many"'),
        ("limits", '{"lower": "low"}'),
        ("limits", '{"nonsense": 1}'),
        ("choices", "[]"),
        ("look", '{"logo": {}}'),
        ("demo", "null"),
    ],
)
def test_a_setting_of_no_kind_at_all_is_told_as_damage(bank: TestBank, value: tuple[str, str]) -> None:
    name, written = value
    with bank.office.database.writing() as connection:
        read_settings(connection)
        connection.exec_driver_sql(f"UPDATE settings SET value = '{written}' WHERE name = '{name}'")
    with bank.office.database.reading() as connection, pytest.raises(DatabaseDamaged):
        read_settings(connection)
