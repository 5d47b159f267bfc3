"""The catalogue of talents: complete in every language, with an icon each, and telling nothing private."""

import re
import xml.etree.ElementTree as ET
from string import Formatter

import pytest

from timebank.domain.talents import Tag
from timebank.places import resource
from timebank.wording import LANGUAGES, wording
from timebank.wording.catalogue import words_of
from timebank.wording.languages import falling_back
from timebank.wording.talents import catalogue

COMPLETE = ("nl", "en")
"""Languages in which every sentence exists; the others fall back to these."""
SCRIPTS = {"ar": "\u0600-\u06ff", "fa": "\u0600-\u06ff", "ti": "\u1200-\u137f", "uk": "\u0400-\u04ff"}


def test_about_eighty_talents_each_once():
    codes = [talent.code for talent in catalogue()]
    assert 75 <= len(codes) <= 100
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[a-z_]{2,40}", code) for code in codes)
    assert {talent.tag for talent in catalogue()} == set(Tag)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_talent_and_group_has_a_name_of_its_own(language):
    words = words_of(language, "talents")
    assert set(words["names"]) == {talent.code for talent in catalogue()}
    assert set(words["groups"]) == {talent.group for talent in catalogue()}
    for section in ("names", "groups"):
        names = list(words[section].values())
        assert len(set(names)) == len(names)
        assert all(0 < len(name) <= 36 for name in names)
        if language in SCRIPTS:
            assert all(re.search(f"[{SCRIPTS[language]}]", name) for name in names)


def test_groups_stand_together():
    groups = [talent.group for talent in catalogue()]
    assert len([g for i, g in enumerate(groups) if i == 0 or groups[i - 1] != g]) == len(set(groups))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_talent_tells_of_illness_or_of_money(language):
    bad = re.compile(
        r"dokter|arts|\bziek|medic|doctor|hospital|health|ill\b|illness|naai|euro|geld|money|طبيب|مستشفى|مريض|پزشک|بیمار|"
        r"doktor|hastane|лікар|хвор|dhakhtar|ሓኪም|ሆስፒታል",
        re.IGNORECASE,
    )
    for section in words_of(language, "talents").values():
        for text in section.values():
            assert not bad.search(text), text


@pytest.mark.parametrize("language", COMPLETE)
def test_what_was_done_is_told_in_whole_words(language):
    words = words_of(language, "talents")
    assert words["i_helped"].keys() == words["helped_me"].keys()
    assert words["i_helped"].keys() == words["names"].keys() - {"other"}
    for form in ("i_helped", "helped_me"):
        for code, text in words[form].items():
            fields = {field for _, field, _, _ in Formatter().parse(text) if field}
            assert fields <= {"name"}, code
    assert all("{name}" in text for text in words["helped_me"].values()), "somebody helped me: who?"


def test_statements_tell_it_in_the_first_person():
    dutch = wording("nl")
    assert dutch.helped("cooking", "Henk") == "Ik kookte voor Henk"
    assert dutch.was_helped("bicycle_repair", "Henk") == "Henk maakte mijn fiets"
    assert dutch.helped("other", "Henk") == "Ik hielp Henk: Iets anders"
    assert dutch.helped(None, "Henk") == "Ik hielp Henk"
    assert dutch.was_helped(None, "Henk") == "Henk hielp mij"
    assert wording("tr").helped("cooking", "Henk") == "Henk için yardım ettim: Yemek pişirme"
    assert "الطبخ" in wording("ar").helped("cooking", "Henk")


def test_a_talent_of_the_centre_itself_keeps_its_name():
    assert wording("ar").talent("c_77", "Duiven melken") == "Duiven melken"
    assert wording("nl").talent("c_77") == "c_77"


@pytest.mark.parametrize("talent", catalogue(), ids=lambda talent: talent.code)
def test_every_icon_can_be_drawn(talent):
    picture = ET.parse(resource("icons", f"{talent.icon}.svg")).getroot()
    assert picture.get("viewBox") == "0 0 24 24"
    assert len(picture) > 0


def test_languages_fall_back_in_order():
    assert falling_back("so") == ("so", "en", "nl")
    assert falling_back("nl") == ("nl", "en")
