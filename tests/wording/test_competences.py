"""The sentences about what somebody can do: complete in every language, short, and telling nothing private."""

import re

import pytest

from timebank.domain.talents import LONGEST_COMPETENCE, MOST_SENTENCES
from timebank.wording import LANGUAGES, wording
from timebank.wording.catalogue import words_of
from timebank.wording.competences import competence_codes, competences_of
from timebank.wording.talents import catalogue

SCRIPTS = {"ar": "\u0600-\u06ff", "fa": "\u0600-\u06ff", "ti": "\u1200-\u137f", "uk": "\u0400-\u04ff"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_stands_in_every_language_in_its_own_script(language):
    sentences = words_of(language, "competences")["sentences"]
    assert set(sentences) == set(competence_codes())
    assert len(set(sentences.values())) == len(sentences)
    for code, text in sentences.items():
        assert 0 < len(text) <= LONGEST_COMPETENCE
        assert not text.endswith(".")
        if language in SCRIPTS:
            assert re.search(f"[{SCRIPTS[language]}]", text), code
        assert wording(language).competence(code) == text


def test_every_talent_has_sentences_of_its_own_and_no_more_than_can_be_edited():
    for talent in catalogue():
        sentences = competences_of(talent.code)
        assert len(set(sentences)) == len(sentences) <= MOST_SENTENCES
        own = [each for each in sentences if each not in competences_of("other")]
        assert bool(own) is (talent.code != "other")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_tells_of_illness_of_money_or_of_somebodys_sex(language):
    bad = re.compile(
        r"dokter|arts\b|\bziek|medic|doctor|hospital|health|naai|euro\b|geld|money|\b(hij|zij|he|she|his|her)\b|طبيب|مريض|"
        r"پزشک|بیمار|doktor|hasta\b|лікар|хвор|ሓኪም",
        re.IGNORECASE,
    )
    for text in words_of(language, "competences")["sentences"].values():
        assert not bad.search(text), text
