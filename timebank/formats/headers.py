"""The words by which a centre's own lists call their columns, in Dutch and English.

Whoever stands under a giver's word helped and earns; under a receiver's word was helped and pays. *Van*
and *naar* are read as help going from one to the other.
"""

from collections.abc import Container
from dataclasses import dataclass

from timebank.formats.source import Unit
from timebank.formats.words import folded

_STRONG = {
    "nl": {
        "date": "datum|datum uitwisseling|datum hulp|dienstdatum|datum dienst|dag|uitgevoerd op|wanneer",
        "giver": "gever|hulpgever|wie hielp|wie heeft geholpen|helper|gegeven door|geholpen door|aanbieder"
        "|dienstverlener|verlener|vrijwilliger|uitvoerder|wie gaf hulp|wie gaf|hulp van|hulpverlener|geholpen door wie",
        "receiver": "ontvanger|hulpontvanger|voor wie|hulpvrager|vrager|aanvrager|ontvangen door|geholpene"
        "|wie werd geholpen|wie is geholpen|wie kreeg hulp|wie ontving|geholpen|hulp aan|gegeven aan",
        "talent": "talent|activiteit|dienst|soort hulp|klus|taak|hulp|vaardigheid|wat",
        "time": "duur|tijdsduur|uren|uur|aantal uren|aantal uur|minuten|aantal minuten|seconden|tijdcredits"
        "|gewerkte uren|gewerkte tijd|bestede tijd|tijdsbesteding|hoe lang|hoelang",
        "note": "opmerking|opmerkingen|notitie|toelichting|omschrijving|bijzonderheden",
        "id": "id|transactie id|transactienummer|bonnummer|kenmerk",
        "status": "status|staat",
        "name": "naam|volledige naam|deelnemer|lid|naam lid|naam deelnemer|persoon",
        "code": "code|lidnummer|ledennummer|lid nr|deelnemernummer",
        "balance": "saldo|balans|tegoed|stand|beginsaldo|startsaldo|saldo uren|saldo minuten",
        "phone": "telefoon|telefoonnummer|mobiel|tel",
    },
    "en": {
        "date": "date|service date|date of service|date of exchange|exchange date|when|day|performed on",
        "giver": "giver|provider|helper|who helped|helped by|given by|service provider|volunteer|done by|help from",
        "receiver": "receiver|recipient|for whom|who was helped|received by|requester|beneficiary|client|help to|given to|helped|helped person|person helped",
        "talent": "talent|activity|service|type of help|task|skill|job|help|what",
        "time": "duration|hours|hour|hrs|number of hours|minutes|mins|number of minutes|seconds|time credits"
        "|time spent|hours worked|credits|how long",
        "note": "note|notes|remark|remarks|comment|comments|description",
        "id": "id|transaction id|transaction number|reference|receipt number",
        "status": "status|state",
        "name": "name|full name|member|member name|person|participant",
        "code": "code|member number|member id|member no",
        "balance": "balance|opening balance|starting balance|balance hours|balance minutes",
        "phone": "phone|telephone|telephone number|phone number|mobile",
    },
}
_WEAK = {
    "nl": {
        "giver": "van|door|door wie|van wie|wie",
        "receiver": "naar|voor|aan|aan wie|naar wie|bij wie|met wie",
        "talent": "categorie|onderwerp|soort",
        "time": "tijd|aantal|hoeveelheid|bedrag",
        "note": "bericht",
    },
    "en": {
        "giver": "from|by|by whom|from whom|who",
        "receiver": "to|for|to whom|with whom",
        "talent": "category|subject|type|kind",
        "time": "time|quantity|amount",
        "note": "message",
    },
}
_UNITS = {
    "minuten": Unit.MINUTES,
    "minuut": Unit.MINUTES,
    "minutes": Unit.MINUTES,
    "mins": Unit.MINUTES,
    "min": Unit.MINUTES,
    "uren": Unit.HOURS,
    "uur": Unit.HOURS,
    "hours": Unit.HOURS,
    "hour": Unit.HOURS,
    "hrs": Unit.HOURS,
    "u": Unit.HOURS,
    "h": Unit.HOURS,
    "seconden": Unit.SECONDS,
    "seconds": Unit.SECONDS,
    "sec": Unit.SECONDS,
}
_SURE = 3
_TELLING = ("note", "giver", "receiver", "date", "time", "talent", "status")
# A telephone number or signature of the giver is not the giver.
_BESIDE = frozenset(
    [
        "telefoon",
        "telefoonnummer",
        "tel",
        "mobiel",
        "phone",
        "mail",
        "email",
        "adres",
        "address",
        "handtekening",
        "paraaf",
        "signature",
        "id",
        "code",
        "nummer",
        "number",
    ]
)
_FILLERS = frozenset(
    ["naam", "name", "van", "de", "het", "of", "the", "full", "volledige", "persoon", "person", "in"]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a header stands for, how sure that is (higher is surer), and the unit it names if any."""

    role: str
    language: str
    strength: int
    unit: Unit | None = None


def _collect() -> dict[str, tuple[str, str, int]]:
    found: dict[str, tuple[str, str, int]] = {}
    for strength, words in ((_SURE, _STRONG), (1, _WEAK)):
        for language, roles in words.items():
            for role, alternatives in roles.items():
                for word in alternatives.split("|"):
                    found.setdefault(word, (role, language, strength))
    return found


_MEANINGS = _collect()
KNOWN_HEADERS = set(_MEANINGS)


def meaning_of(header: str) -> Meaning | None:
    """What a header stands for, or None. `Naam gever`, `Tijd (minuten)` and `duur in uren` are understood."""
    fold = folded(header)
    unit = next((_UNITS[word] for word in fold.split() if word in _UNITS), None)
    for text, less in ((fold, 0), (_without(fold, _UNITS), 0), (_without(fold, _FILLERS), 1)):
        known = _MEANINGS.get(text)
        if known is not None:
            role, language, strength = known
            sure = strength - less + (1 if unit and role == "time" else 0)
            return Meaning(role=role, language=language, strength=sure, unit=unit)
    bare = _without(_without(fold, _UNITS), _FILLERS)
    known = _MEANINGS.get(bare) or _one_word(fold)
    if known is None:
        return None
    role, language, strength = known
    return Meaning(role=role, language=language, strength=strength - 1, unit=unit)


def _one_word(fold: str) -> tuple[str, str, int] | None:
    """The one telling word of a longer header: *naar (ontvanger)*, *aantal gewerkte uren*."""
    words = fold.split()
    if not _BESIDE.isdisjoint(words):
        return None
    found = {known[0]: known for word in words if (known := _MEANINGS.get(word)) and known[2] == _SURE}
    if "giver" in found and "receiver" in found:
        return None
    return next(((*found[role][:2], 2) for role in _TELLING if role in found), None)


def _without(fold: str, words: Container[str]) -> str:
    return " ".join(word for word in fold.split() if word not in words)
