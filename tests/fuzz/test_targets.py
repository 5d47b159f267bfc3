"""What `make fuzz` asks of every reader holds for honest inputs and a few others, without the fuzzer."""

import pytest

from tests.fuzz.targets import TARGETS

NASTY = (
    b"",
    b"\0",
    b"\xff\xfe",
    b"[" * 300,
    b'{"a":1e999}',
    "İﷺ\u202e".encode(),
    b"9" * 60,
    b"\xed\xa0\x80",
    b"PK\x03\x04",
    b"<svg/>",
)


@pytest.mark.parametrize("name", TARGETS)
def test_a_reader_bears_what_the_fuzzer_begins_from(name: str) -> None:
    target = TARGETS[name]
    seeds = target.seeds()
    assert seeds
    assert all(len(seed) <= target.largest for seed in seeds)
    for data in (*seeds, *NASTY):
        target.read(data)
