"""What is typed, pressed by a scanner or kept as text: read by every reader of it, which may refuse and nothing else."""

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from timebank.domain.cards import may_become_card, parse_card
from timebank.domain.colours import read_colour
from timebank.domain.dates import read_clock, read_date, read_near_date
from timebank.domain.errors import Refusal
from timebank.domain.file_names import safe_name
from timebank.domain.finding import day_meant, number_meant
from timebank.domain.kiosk import read_knock
from timebank.domain.minutes import MOST_MINUTES, could_mean_minutes, read_balance, read_minutes
from timebank.domain.names import double_queries, keys_of, placed_words, query_of
from timebank.domain.numbers import read_account_number, read_certificate_number
from timebank.formats.centres import NotACentre, read_centre, read_withdrawals
from timebank.formats.clipboard import read_grid
from timebank.formats.credential import read_credential
from timebank.formats.dates import DAY_FIRST, MONTH_FIRST, Dates
from timebank.formats.jws import NotSigned, did_key, signed_json
from timebank.formats.proof import NotAProof, new_key, read_proof
from timebank.formats.source import Unit
from timebank.formats.times import Amounts
from timebank.store.spellings import shipped_variants
from timebank.wording import wording
from timebank.wording.lines import TRANSLATED, Text, texts_of

TODAY = date(2026, 11, 22)
KEY = new_key()


def text_of(data: bytes) -> str:
    """The text that these bytes are, with halves of letters in it where they are none."""
    return data.decode("utf-8", "surrogateescape")


def asked(
    text: str, *readers: Callable[[str], object], refusals: tuple[type[Exception], ...] = (Refusal,)
) -> None:
    """Every reader reads it, or refuses."""
    for read in readers:
        with suppress(*refusals):
            read(text)


def times(data: bytes) -> None:
    """A time that is typed at the desk, and one in a table."""
    text = text_of(data)
    asked(text, read_balance, could_mean_minutes)
    with suppress(Refusal):
        assert 1 <= read_minutes(text) <= MOST_MINUTES, text
    for unit in Unit:
        asked(text, *(Amounts(unit, sign).read for sign in ("", ",", ".")))


def days(data: bytes) -> None:
    """A day or an hour that is typed, and one in a table."""
    text = text_of(data)
    asked(text, read_date, read_clock, number_meant)
    asked(text, lambda typed: read_near_date(typed, TODAY), lambda typed: day_meant(typed, TODAY))
    asked(text, *(Dates(ZoneInfo("Europe/Amsterdam"), order).read for order in (DAY_FIRST, MONTH_FIRST)))


def names(data: bytes) -> None:
    """A name that is enrolled and searched for, and that becomes the name of a file."""
    text, variants = text_of(data), shipped_variants()
    query_of(text, variants)
    for word in placed_words([text], ["1001-9"]):
        list(keys_of(word.word))
    double_queries([text, text[:20]], variants)
    name = safe_name([text, text])
    assert 0 < len(name.encode()) <= 196, (text, name)
    assert not set(name) & set('/\\:*?"<>|\0'), (text, name)


def scans(data: bytes) -> None:
    """What a scanner presses, or somebody who reads it from a card."""
    text = text_of(data)
    asked(
        text,
        parse_card,
        may_become_card,
        read_account_number,
        read_certificate_number,
        read_knock,
        read_colour,
    )
    card = parse_card(text)
    assert card is None or parse_card(card.text) == card, text


def pasted(data: bytes) -> None:
    """Rows that were copied out of anything."""
    read_grid(text_of(data), {"koken", "fietsles", "tuin"}.__contains__)


def codes(data: bytes) -> None:
    """The texts in QR codes, and signed lists, also those whose signature is right."""
    text = text_of(data)
    readers = (read_proof, read_credential, read_withdrawals, read_centre)
    known = (NotAProof, NotSigned, NotACentre)
    for start in ("", "TB1:", "TBK1:"):
        asked(start + text, *readers, refusals=known)
    try:
        told = json.loads(text)
        signed = [signed_json(told, KEY, kind) for kind in ("JWT", "timebank-withdrawals+jwt")]
    except (ValueError, RecursionError):
        return
    for each in signed:
        asked(each, *readers, refusals=known)


@cache
def _texts() -> Sequence[Text]:
    return [text for language in TRANSLATED for text in texts_of(language).values() if text.places]


def templates(data: bytes) -> None:
    """A corrected text of the sheet of words: one that may be said can be said, whatever is filled in."""
    texts = _texts()
    text = texts[int.from_bytes(data[:2], "big") % len(texts)]
    said = text_of(data[2:])
    if text.fits(said):
        facts: Mapping[str, object] = {place.partition(":")[0]: 3 for place in text.places}
        wording(text.language)._filled(said, facts)


def options(data: bytes) -> None:
    """What the program keeps for itself as JSON, in files and rows that another program may have changed."""
    from timebank.domain import errors
    from timebank.store.keyslots import KeySlots
    from ui.lists.remembered import remembered
    from ui.lists.views import read_view

    text = text_of(data)

    class Kept:
        def list_state(self, _: str) -> str:
            return text

    remembered(Kept(), "people")  # type: ignore[arg-type]
    read_view(text)
    with tempfile.TemporaryDirectory() as folder:
        bank = Path(folder, "bank.db")
        Path(f"{bank}.keys").write_bytes(data)
        with suppress(errors.KeysDamaged, errors.DatabaseNewer):
            KeySlots.read(bank)


CREDENTIAL = {
    "iss": did_key(KEY.public), "made_at": "2026-01-01T00:00:00+00:00", "withdrawn": [], "flagged": [], "organisation": "x",
    "type": ["OpenBadgeCredential"], "issuer": {"id": did_key(KEY.public)}, "format": "timebank-public-keys", "version": 1,
    "keys": [{"key": did_key(KEY.public), "from": "2026-01-01", "until": None}],
    "credentialSubject": {
        "result": [{"resultDescription": f"x#{part}", "value": 1} for part in ("given", "attended")],
        "activityStartDate": "2026-01-01", "activityEndDate": "2026-01-01", "licenseNumber": "2026-00001-4",
    },
}  # fmt: skip
SLOTS = {
    "format": "timebank.keys.1", "vault": "00", "head": "00", "key": "00",
    "slots": {"Ans": {"passes": 1, "memory": 8, "lanes": 1, "salt": "AA==", "nonce": "AA==", "wrapped": "AA=="}},
}  # fmt: skip
ARRANGED = {
    "order": ["name"],
    "shown": ["name"],
    "widths": [["name", 120]],
    "sort": "name",
    "descending": True,
}
VIEW = [
    {
        "column": "date",
        "text": "x",
        "choices": ["a"],
        "start": "2026-01-01",
        "until": None,
        "least": 1,
        "most": 2,
    }
]


def template_seeds() -> list[bytes]:
    """Texts as they are shipped, each behind its own number."""
    return [at.to_bytes(2, "big") + text.shipped.encode() for at, text in enumerate(_texts()) if at % 97 == 0]
