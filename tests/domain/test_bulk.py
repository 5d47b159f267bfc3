"""Cycles are looked for again when the bulk work is over, however it ended."""

import gc

import pytest

from timebank.domain.bulk import many_objects


def test_collecting_goes_on_afterwards():
    assert gc.isenabled()
    with many_objects():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(KeyError), many_objects():
        raise KeyError
    assert gc.isenabled()


def test_whoever_had_it_off_keeps_it_off():
    gc.disable()
    try:
        with many_objects():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
