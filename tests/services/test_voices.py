"""Recordings: kept on both databases, by whom it is asked of, and put together to what a kiosk says."""

from dataclasses import replace

import pytest

from tests.fixtures.bank import TestBank
from tests.fixtures.tones import tone
from timebank.domain import errors
from timebank.domain.changes import Topic
from timebank.domain.voice_refusals import NotRecorded, SoundNotWave, SoundSilent, WordsNotSaid
from timebank.domain.voices import RATE, Loudness
from timebank.formats.sound import read_sound, spoken
from timebank.services.talents import add_talent, change_talent, list_talents
from timebank.services.voices import (
    erase_recording,
    keep_recording,
    list_parts,
    list_recorded,
    list_recorded_words,
    say_recorded,
)
from timebank.wording import LANGUAGES, wording
from timebank.wording.said import PAUSE, kiosk_said


def keep(bank: TestBank, language: str, *words: str, seconds: float = 0.2) -> None:
    for each in words:
        bank.office.do(bank.coordinator, keep_recording, language, each, read_sound(tone(seconds)))


def test_what_is_recorded_is_kept_said_and_erased(bank: TestBank) -> None:
    said = kiosk_said(wording("ti"), "may_ask", ask_minutes=330)
    sounds = {part: tone(0.2 + at / 20) for at, part in enumerate(said.parts)}
    for part, file in sounds.items():
        receipt = bank.office.do(bank.coordinator, keep_recording, "ti", part, read_sound(file))
        assert receipt.changed == {Topic.VOICES}
        assert receipt.loudness is Loudness.GOOD
        assert receipt.milliseconds > 200
    assert bank.office.ask(bank.desk, list_recorded_words)["ti"] == set(said.parts)
    assert bank.office.ask(bank.desk, list_recorded_words)["so"] == set()
    heard = bank.office.ask(bank.desk, say_recorded, "ti", (*said.parts, PAUSE, said.parts[0]))
    expected = [read_sound(sounds[part]).file for part in said.parts]
    assert heard == spoken([*expected, None, expected[0]])
    assert len(heard) > 2 * RATE
    bank.office.do(bank.coordinator, erase_recording, "ti", said.parts[0])
    again = bank.office.do(bank.coordinator, erase_recording, "ti", said.parts[0])
    assert again.changed == frozenset()
    with pytest.raises(NotRecorded):
        bank.office.ask(bank.desk, say_recorded, "ti", said.parts)


def test_recording_again_takes_the_place_of_what_was_there(bank: TestBank) -> None:
    keep(bank, "so", "38", seconds=0.2)
    keep(bank, "so", "38", seconds=0.5)
    (recorded,) = bank.office.ask(bank.coordinator, list_recorded, "so")
    assert (recorded.words, recorded.recorded_at) == ("38", bank.watch.now)
    assert 500 <= recorded.milliseconds < 800


def test_what_is_no_recording_leaves_the_one_before(bank: TestBank) -> None:
    keep(bank, "ti", "38")
    for file, refusal in ((b"RIFF", SoundNotWave), (tone(loud=0), SoundSilent)):
        with pytest.raises(refusal):
            bank.office.do(bank.coordinator, keep_recording, "ti", "38", read_sound(file))
    assert bank.office.ask(bank.desk, say_recorded, "ti", ("38",))


def test_only_what_a_kiosk_says_is_recorded(bank: TestBank) -> None:
    for words in ("koop meer soep", "", "38 "):
        with pytest.raises(WordsNotSaid):
            bank.office.do(bank.coordinator, keep_recording, "ti", words, read_sound(tone()))
    with pytest.raises(errors.ChoiceUnknown):
        bank.office.do(bank.coordinator, keep_recording, "xx", "38", read_sound(tone()))
    with pytest.raises(errors.ChoiceUnknown):
        bank.office.ask(bank.coordinator, list_parts, "xx")


def test_the_desk_records_nothing(bank: TestBank) -> None:
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, keep_recording, "ti", "38", read_sound(tone()))
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, erase_recording, "ti", "38")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_activity_of_the_centres_own_is_on_the_sheet_under_its_own_name(
    bank: TestBank, language: str
) -> None:
    talents = bank.office.ask(bank.desk, list_talents)
    cooking = next(each for each in talents if each.code == "cooking")
    own = replace(cooking, code="own_soup", own_name="Soep van de wijk", active=True)
    bank.office.do(bank.coordinator, add_talent, own)
    bank.office.do(bank.coordinator, change_talent, replace(cooking, own_name="Samen koken", active=False))
    words = {part.key: part.words for part in bank.office.ask(bank.coordinator, list_parts, language)}
    assert words["own_soup"] == "Soep van de wijk"
    assert words["cooking"] == "Samen koken", "old lines still name what is out of use"
