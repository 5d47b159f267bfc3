"""The recovery key: a secret that is printed once, kept in a drawer and typed by a nervous person.

160 random bits are written as eight groups of five signs, `0K3VQ-…`: four carry the secret, the fifth is a
check sign, so that a mistake is told with the group it stands in. The signs are Crockford's 32, without I, L, O
and U; who types those, or small letters, is understood. The check sign is Damm's method in the field of 32
elements (x^5 + x^2 + 1): it finds every single wrong sign and every swap of neighbours, and as each group
starts from its own place, swapped groups too.
"""

from timebank.domain.errors import MistypedRecoveryKey, RecoveryKeyIncomplete

SECRET_BYTES = 20
GROUPS = 8

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {sign: value for value, sign in enumerate(_SIGNS)} | {"O": 0, "I": 1, "L": 1}
_DATA = 4


def recovery_key(secret: bytes) -> str:
    """The text of a secret of `SECRET_BYTES` bytes, as it is printed."""
    if len(secret) != SECRET_BYTES:
        raise ValueError(f"a recovery key holds {SECRET_BYTES} bytes, not {len(secret)}")
    number = int.from_bytes(secret, "big")
    values = [number >> 5 * place & 31 for place in reversed(range(GROUPS * _DATA))]
    groups = [values[start : start + _DATA] for start in range(0, len(values), _DATA)]
    return "-".join(
        "".join(_SIGNS[value] for value in (*group, _check(place, group)))
        for place, group in enumerate(groups, start=1)
    )


def read_recovery_key(text: str) -> bytes:
    """The secret in a typed recovery key; blanks, hyphens and small letters do not matter.

    Raises RecoveryKeyIncomplete (`typed` and `needed` signs) and MistypedRecoveryKey (`group`, from 1).
    """
    signs = "".join(text.split()).replace("-", "").upper()
    size = _DATA + 1
    if len(signs) != GROUPS * size:
        raise RecoveryKeyIncomplete(typed=len(signs), needed=GROUPS * size)
    number = 0
    for place in range(1, GROUPS + 1):
        values = [_VALUES.get(sign, -1) for sign in signs[(place - 1) * size : place * size]]
        if -1 in values or _check(place, values[:_DATA]) != values[_DATA]:
            raise MistypedRecoveryKey(group=place)
        for value in values[:_DATA]:
            number = number << 5 | value
    return number.to_bytes(SECRET_BYTES, "big")


def _check(start: int, values: list[int]) -> int:
    interim = start
    for value in values:
        doubled = (interim ^ value) << 1
        interim = doubled ^ 0b100101 if doubled & 32 else doubled
    return interim
