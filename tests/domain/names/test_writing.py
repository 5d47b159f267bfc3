"""Where names stand in a list, and what stands in the picture of somebody without one."""

import pytest

from timebank.domain.names import NameOrder, initials, sort_key


@pytest.mark.parametrize(
    ("name", "infix", "dutch", "belgian"),
    [
        ("Jan van der Horst", "", "horst jan van der", "van der horst jan"),
        ("Jan van der Horst", "van der", "horst jan van der", "van der horst jan"),
        ("Jan Horst", "van der", "horst jan van der", "van der horst jan"),
        ("Horst, Jan van der", "", "horst jan van der", "horst jan van der"),
        ("Femke 't Hart", "", "hart femke t", "t hart femke"),
        ("Marie du Bois", "du", "bois marie du", "du bois marie"),
        ("Tesfay Berhe Hagos", "", "tesfay berhe hagos", "tesfay berhe hagos"),
        ("Ahmed bin Ali", "", "ahmed bin ali", "ahmed bin ali"),
        ("van Dam", "", "van dam", "van dam"),
        ("Zebib", "", "zebib", "zebib"),
        ("Jan van", "", "jan van", "jan van"),
        ("", "", "", ""),
    ],
)
def test_dutch_sorts_on_the_core_and_belgian_on_the_whole(name, infix, dutch, belgian):
    assert sort_key(name, infix) == dutch
    assert sort_key(name, infix, NameOrder.BELGIAN) == belgian


def test_other_scripts_come_after_latin_letters():
    names = ["محمد علي", "Zebib", "ሰላም", "Ömer", "Олена", "anna"]
    in_order = sorted(names, key=sort_key)
    assert in_order[:3] == ["anna", "Ömer", "Zebib"]
    assert set(in_order[3:]) == {"محمد علي", "ሰላም", "Олена"}


@pytest.mark.parametrize(
    ("name", "call_name", "shown"),
    [
        ("Fatma Yılmaz", "", "FY"),
        ("Jan van der Horst", "", "JH"),
        ("Johannes van der Horst", "Hans", "HH"),
        ("IJsbrand de Vries", "", "IJV"),
        ("Zebib", "", "Z"),
        ("ibrahim şahin", "", "IŞ"),
        ("İbrahim Şahin", "", "İŞ"),
        ("ተስፋይ ብርሃነ", "", "ተብ"),
        ("محمد الخطيب", "", "م"),
        ("الخطيب", "", "خ"),
        ("Anne-Marie Smit", "", "AS"),
        ("Олена Шевченко", "", "ОШ"),
        ("Mohammed", "محمد", "م"),
        ("42", "", ""),
        ("", "", ""),
    ],
)
def test_initials(name, call_name, shown):
    assert initials(name, call_name) == shown
