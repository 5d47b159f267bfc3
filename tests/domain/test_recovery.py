"""A recovery key survives being printed, read aloud and typed by a nervous person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.errors import MistypedRecoveryKey, RecoveryKeyIncomplete
from timebank.domain.recovery import GROUPS, SECRET_BYTES, read_recovery_key, recovery_key

secrets = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(secrets)
def test_what_is_printed_is_read_back(secret):
    text = recovery_key(secret)
    assert read_recovery_key(text) == secret
    assert [len(group) for group in text.split("-")] == [5] * GROUPS


@given(secrets, st.data())
def test_any_wrong_sign_is_told_with_its_group(secret, data):
    text = recovery_key(secret)
    place = data.draw(st.integers(0, len(text) - 1).filter(lambda at: text[at] != "-"))
    other = data.draw(st.sampled_from(SIGNS).filter(lambda sign: sign != text[place]))
    with pytest.raises(MistypedRecoveryKey) as mistake:
        read_recovery_key(text[:place] + other + text[place + 1 :])
    assert mistake.value.facts == {"group": place // 6 + 1}


@given(secrets, st.data())
def test_swapped_neighbours_are_told(secret, data):
    text = recovery_key(secret)
    place = data.draw(st.integers(0, len(text) - 2))
    if "-" in text[place : place + 2] or text[place] == text[place + 1]:
        return
    with pytest.raises(MistypedRecoveryKey):
        read_recovery_key(text[:place] + text[place + 1] + text[place] + text[place + 2 :])


@given(secrets, st.integers(0, GROUPS - 2))
def test_swapped_groups_are_told(secret, place):
    groups = recovery_key(secret).split("-")
    if groups[place] == groups[place + 1]:
        return
    groups[place], groups[place + 1] = groups[place + 1], groups[place]
    with pytest.raises(MistypedRecoveryKey):
        read_recovery_key("-".join(groups))


def test_letters_that_look_alike_small_letters_and_blanks_are_understood():
    secret = bytes([0, 68, 50, 20, 199]) * 4
    text = recovery_key(secret)
    assert "0" in text
    assert "1" in text
    typed = text.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert read_recovery_key(f"  {typed}\n") == secret


def test_a_key_that_is_not_whole_tells_how_far_it_came():
    text = recovery_key(bytes(SECRET_BYTES))
    with pytest.raises(RecoveryKeyIncomplete) as refused:
        read_recovery_key(text[:-3])
    assert refused.value.facts == {"typed": 37, "needed": 40}


@pytest.mark.parametrize("sign", ["U", "?", "é", "ß", "٣"])
def test_signs_that_no_key_has_are_told_with_their_group(sign):
    text = recovery_key(bytes(SECRET_BYTES))
    with pytest.raises((MistypedRecoveryKey, RecoveryKeyIncomplete)):
        read_recovery_key(text[:7] + sign + text[8:])


def test_only_a_whole_secret_is_printed():
    with pytest.raises(ValueError, match="20 bytes"):
        recovery_key(bytes(5))
