"""What a centre hands out so that its certificates can be checked elsewhere: its public keys, and what it withdrew.

The keys are a small JSON file that anybody can read, and on paper a code per key: `TBK1:` and base32 over four
bytes of SHA-256 of the rest, the 32 bytes of the key and, in UTF-8, the name and the telephone number with a line
feed between them. What was withdrawn is a JSON Web Signature: numbers and a date, nobody's name.
"""

import base64
import hashlib
import json
from datetime import UTC, date, datetime
from typing import Any

from timebank.domain.errors import MistypedNumber
from timebank.domain.numbers import read_certificate_number
from timebank.domain.proofs import Centre, PublicKey, SigningPair, Withdrawals
from timebank.formats.jws import NotSigned, did_key, public_key_of, read_signed, signed_json
from timebank.formats.proof import key_id_of

PREFIX = "TBK1:"
_KIND = "timebank-withdrawals+jwt"
_FORMAT = "timebank-public-keys"
_LONGEST = 100_000
_MOST_KEYS = 100
_LONGEST_NAME = 200


class NotACentre(ValueError):
    """The text holds nobody's public keys."""


def written_centre(centre: Centre) -> str:
    """The file with a centre's public keys."""
    keys = [
        {
            "id": key.key_id.hex(),
            "key": did_key(key.public),
            "since": None if key.since is None else key.since.isoformat(),
            "until": None if key.until is None else key.until.isoformat(),
        }
        for key in centre.keys
    ]
    body = {"format": _FORMAT, "version": 1, "organisation": centre.name, "phone": centre.phone, "keys": keys}
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def key_code(centre: Centre, key: PublicKey) -> str:
    """The code on paper that holds one key with the name of whose it is."""
    body = key.public + f"{centre.name}\n{centre.phone}".encode()
    letters = base64.b32encode(hashlib.sha256(body).digest()[:4] + body).decode("ascii").rstrip("=")
    return f"{PREFIX}{letters}"


def read_centre(text: str) -> Centre:
    """The centre in a file or in a code from paper. Raises NotACentre."""
    if len(text) > _LONGEST:
        raise NotACentre("too long")
    compact = "".join(text.split()).upper()
    if compact.startswith(PREFIX):
        return _from_code(compact.removeprefix(PREFIX))
    try:
        body = json.loads(text)
        if body["format"] != _FORMAT or body["version"] != 1:
            raise NotACentre("another kind of file")
        keys = tuple(_key(each) for each in body["keys"][:_MOST_KEYS])
        name, phone = _said(body["organisation"]), _said(body.get("phone") or "")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NotACentre("not readable") from error
    return _whole(name, phone, keys)


def written_withdrawals(told: Withdrawals, key: SigningPair) -> str:
    """The list of what was withdrawn, dated and signed."""
    payload = {
        "iss": did_key(key.public),
        "organisation": told.centre,
        "made_at": told.made_at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "withdrawn": sorted(told.withdrawn),
        "flagged": sorted(told.flagged),
    }
    return signed_json(payload, key, _KIND) + "\n"


def read_withdrawals(text: str) -> tuple[Withdrawals, bytes]:
    """The list, and the public key that signed it: whose that is, the caller judges.

    Raises NotSigned, also where the signature does not hold.
    """
    signed = read_signed(text)
    if signed.header.get("typ") != _KIND:
        raise NotSigned("something else")
    try:
        public = public_key_of(str(signed.payload["iss"]))
        told = Withdrawals(
            centre=_said(signed.payload["organisation"]),
            made_at=datetime.fromisoformat(signed.payload["made_at"]).astimezone(UTC),
            withdrawn=_numbers(signed.payload["withdrawn"]),
            flagged=_numbers(signed.payload["flagged"]),
        )
    except (ValueError, OverflowError, KeyError, TypeError, MistypedNumber) as error:
        raise NotSigned("not readable") from error
    if not signed.holds(public):
        raise NotSigned("changed")
    return told, public


def _said(text: object) -> str:
    """A text that can be written again: JSON can name halves of letters, which no file and no screen holds."""
    said = str(text)
    said.encode()
    return said.replace("\0", "")


def _numbers(listed: Any) -> frozenset[str]:
    return frozenset(read_certificate_number(str(number)) for number in listed)


def _key(each: dict[str, Any]) -> PublicKey:
    public = public_key_of(each["key"])
    since, until = (each.get(name) for name in ("since", "until"))
    return PublicKey(
        public=public,
        key_id=key_id_of(public),
        since=None if since is None else date.fromisoformat(since),
        until=None if until is None else date.fromisoformat(until),
    )


def _from_code(letters: str) -> Centre:
    try:
        body = base64.b32decode(letters.rstrip("=") + "=" * (-len(letters.rstrip("=")) % 8))
        check, public, text = body[:4], body[4:36], body[36:].decode()
    except ValueError as error:
        raise NotACentre("not whole") from error
    if len(public) != 32 or hashlib.sha256(body[4:]).digest()[:4] != check:
        raise NotACentre("mistyped")
    name, _, phone = text.partition("\n")
    # A code says nothing of days: the paper does, for people.
    return _whole(name, phone, (PublicKey(public=public, key_id=key_id_of(public)),))


def _whole(name: str, phone: str, keys: tuple[PublicKey, ...]) -> Centre:
    name, phone = " ".join(name.split())[:_LONGEST_NAME], " ".join(phone.split())[:_LONGEST_NAME]
    if not name or not keys:
        raise NotACentre("without a name or a key")
    return Centre(name=name, phone=phone, keys=keys)
