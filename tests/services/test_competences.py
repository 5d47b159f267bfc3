"""The sentences about what somebody can do: those of the catalogue, and a centre's own, on both databases."""

import pytest

from timebank.domain.errors import NotPermitted, TalentUnknown, TextTooLong
from timebank.domain.look_refusals import CompetenceEmpty, CompetenceUnknown
from timebank.domain.organisation_refusals import TooManyLines
from timebank.domain.talents import CompetenceSentence
from timebank.services.competences import change_competences, list_competences
from timebank.wording.competences import competences_of

OWN = (CompetenceSentence(code="cooking"), CompetenceSentence(text="Koken op <hout> & vuur"))


def test_a_centre_has_the_catalogue_until_it_edits_a_talent_and_may_go_back(bank):
    every = bank.office.ask(bank.desk, list_competences)
    assert every["cooking"] == competences_of("cooking")
    assert CompetenceSentence(code="punctual") in every["other"], "some sentences are for everything"
    bank.office.do(bank.coordinator, change_competences, "cooking", (*OWN, OWN[0]))
    edited = bank.office.ask(bank.desk, list_competences)
    assert edited["cooking"] == OWN
    assert edited["baking"] == every["baking"]
    bank.office.do(bank.coordinator, change_competences, "cooking", ())
    assert bank.office.ask(bank.desk, list_competences)["cooking"] == ()
    bank.office.do(bank.coordinator, change_competences, "cooking", None)
    assert bank.office.ask(bank.desk, list_competences) == every


@pytest.mark.parametrize(
    ("talent", "sentences", "refusal"),
    [
        ("nothing", OWN, TalentUnknown),
        ("cooking", (CompetenceSentence(text="  "),), CompetenceEmpty),
        ("cooking", (CompetenceSentence(code="no_such"),), CompetenceUnknown),
        ("cooking", (CompetenceSentence(text="x" * 91),), TextTooLong),
        ("cooking", tuple(CompetenceSentence(text=f"zin {n}") for n in range(13)), TooManyLines),
    ],
)
def test_what_cannot_be_a_list_is_refused_and_the_list_stays(bank, talent, sentences, refusal):
    before = bank.office.ask(bank.desk, list_competences)
    with pytest.raises(refusal):
        bank.office.do(bank.coordinator, change_competences, talent, sentences)
    assert bank.office.ask(bank.desk, list_competences) == before


def test_the_desk_does_not_edit_the_list(bank):
    with pytest.raises(NotPermitted):
        bank.office.do(bank.desk, change_competences, "cooking", OWN)
