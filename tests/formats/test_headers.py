"""How lists call their columns."""

import pytest

from timebank.formats.headers import meaning_of
from timebank.formats.source import Unit


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Datum", "date"),
        ("DATUM UITWISSELING", "date"),
        ("Datum van de hulp", "date"),
        ("Gever", "giver"),
        ("Naam gever", "giver"),
        ("Naam van de gever", "giver"),
        ("Wie hielp?", "giver"),
        ("Geholpen door", "giver"),
        ("van", "giver"),
        ("Van (gever)", "giver"),
        ("Provider", "giver"),
        ("Ontvanger", "receiver"),
        ("Voor wie?", "receiver"),
        ("Geholpen", "receiver"),
        ("naar", "receiver"),
        ("Naar (ontvanger)", "receiver"),
        ("Who was helped", "receiver"),
        ("Activiteit", "talent"),
        ("Soort activiteit", "talent"),
        ("Uren", "time"),
        ("Aantal gewerkte uren", "time"),
        ("Tijd", "time"),
        ("Tijd (minuten)", "time"),
        ("duur in min.", "time"),
        ("Hoe lang?", "time"),
        ("How long", "time"),
        ("Opmerking gever", "note"),
        ("Saldo (uren)", "balance"),
    ],
)
def test_understood(header, role):
    meaning = meaning_of(header)
    assert meaning is not None
    assert meaning.role == role


@pytest.mark.parametrize(
    "header",
    ["", "Kleur", "Telefoon gever", "Handtekening ontvanger", "Gever of ontvanger", "E-mail gever", "12"],
)
def test_left_alone(header):
    meaning = meaning_of(header)
    assert meaning is None or meaning.role not in ("giver", "receiver")


@pytest.mark.parametrize(
    ("header", "unit"),
    [("Minuten", Unit.MINUTES), ("Tijd (uren)", Unit.HOURS), ("duur in min.", Unit.MINUTES), ("Tijd", None)],
)
def test_units(header, unit):
    meaning = meaning_of(header)
    assert meaning is not None
    assert meaning.unit is unit


def test_a_plain_word_is_surer_than_a_long_header():
    plain, long = meaning_of("Gever"), meaning_of("Van (gever)")
    weak = meaning_of("van")
    assert plain is not None
    assert long is not None
    assert weak is not None
    assert plain.strength > long.strength >= weak.strength
