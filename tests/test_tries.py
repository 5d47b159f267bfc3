"""Wrong passwords in a row: how long the next try waits."""

from pathlib import Path

import pytest

from timebank.tries import FORGOTTEN_AFTER, FREE, WAITS, Tries


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "tries.json"


def fail(tries: Tries, times: int = 1, name: str = "Riet") -> int:
    for _ in range(times):
        tries.begin("bank", name)
    return tries.wait("bank", name)


def test_the_pause_grows_and_stays_at_five_minutes(file: Path, clock: Clock) -> None:
    tries = Tries(file, clock)
    assert fail(tries, FREE) == 0
    assert [fail(tries) for _ in range(8)] == [*WAITS, 300, 300]
    clock.now += 299.5
    assert tries.wait("bank", "Riet") == 1
    clock.now += 0.5
    assert tries.wait("bank", "Riet") == 0


def test_it_is_known_to_the_next_start_and_names_nobody(file: Path, clock: Clock) -> None:
    fail(Tries(file, clock), 5)
    assert Tries(file, clock).wait("bank", "  RIET ") == 15
    assert b"riet" not in file.read_bytes().lower()
    assert b"bank" not in file.read_bytes().lower()


def test_others_need_not_wait(file: Path, clock: Clock) -> None:
    tries = Tries(file, clock)
    fail(tries, 9)
    assert tries.wait("bank", "Wim") == 0
    assert tries.wait("other", "Riet") == 0


def test_the_right_password_ends_the_row_and_trouble_is_no_mistake(file: Path, clock: Clock) -> None:
    tries = Tries(file, clock)
    fail(tries, 4)
    tries.begin("bank", "Riet")
    tries.take_back("bank", "Riet")
    assert tries.wait("bank", "Riet") == 5
    tries.forgive("bank", "Riet")
    assert fail(tries, 3) == 0


def test_an_old_row_is_forgotten_and_a_clock_set_back_locks_nobody_out(file: Path, clock: Clock) -> None:
    tries = Tries(file, clock)
    fail(tries, 20)
    clock.now -= 10 * 365 * 24 * 3600
    assert tries.wait("bank", "Riet") == 300
    clock.now += 10 * 365 * 24 * 3600 + FORGOTTEN_AFTER
    assert tries.wait("bank", "Riet") == 0
    assert fail(tries) == 0


@pytest.mark.parametrize("content", ["", "[]", "{", '{"a": 1}', '{"a": [1, "x"]}', "\x00"])
def test_a_torn_file_begins_anew(file: Path, clock: Clock, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content)
    assert fail(Tries(file, clock), 4) == 5


def test_where_nothing_can_be_written_it_is_counted_all_the_same(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "data").write_text("no folder")
    tries = Tries(tmp_path / "data" / "tries.json", clock)
    assert fail(tries, 4) == 5
    tries.forgive("bank", "Riet")
    assert fail(tries, 3) == 0
