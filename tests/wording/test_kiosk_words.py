"""The kiosk speaks all eight languages: every key, every fact, every plural form."""

import re
from string import Formatter

import pytest

from tests.wording.test_sentences import leaves
from timebank.domain import kiosk_refusals
from timebank.domain.troubles import Refusal
from timebank.wording import LANGUAGES, wording
from timebank.wording.catalogue import words_of
from timebank.wording.plurals import category

BLAMES = re.compile(r"\b(error|fout|verkeerd|invalid|wrong|hata)\b", re.IGNORECASE)
NOT_SHOWN_THERE = {"nobody_at_kiosk", "not_yours_to_answer", "name_of_kiosk"}
"""Refusals that no visitor reads: the page goes back to the first one, or another sentence says it."""


def fields(text: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(text) if field}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_key_with_its_facts(language: str) -> None:
    dutch, own = words_of("nl", "kiosk")["kiosk"], words_of(language, "kiosk")["kiosk"]
    assert own.keys() == dutch.keys()
    for key in dutch:
        wanted = set().union(*(fields(text) for _, text in leaves(dutch[key])))
        told = set().union(*(fields(text) for _, text in leaves(own[key])))
        assert told == wanted, f"{language} {key}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_count_finds_its_form(language: str) -> None:
    forms = words_of(language, "kiosk")["kiosk"]["try_later"]
    if isinstance(forms, dict):
        needed = {category(language, count) for count in range(301)}
        assert needed <= forms.keys()
    for count in (0, 1, 2, 3, 11, 15, 100, 300):
        said = wording(language).kiosk("try_later", seconds=count)
        assert said
        assert "{" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_blamed(language: str) -> None:
    for key, text in leaves(words_of(language, "kiosk")):
        assert not BLAMES.search(text), f"{language} {key}: {text}"


def test_what_the_kiosk_refuses_it_says_in_its_own_words() -> None:
    kinds = [
        each for each in vars(kiosk_refusals).values() if isinstance(each, type) and issubclass(each, Refusal)
    ]
    codes = {kind().code for kind in kinds if kind is not Refusal}
    assert codes - NOT_SHOWN_THERE <= words_of("nl", "kiosk")["kiosk"].keys()
