"""Recording what the kiosk reads aloud, by keys alone, or with files that were recorded elsewhere."""

from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.fixtures.tones import tone
from tests.ui.conftest import Opens, dialog
from tests.ui.sounding import Machine, machine_in
from timebank.domain.voices import Loudness
from timebank.formats.sound import read_sound
from timebank.services.voices import keep_recording, list_recorded, say_recorded
from timebank.wording import wording
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.voice_dialog import VoiceDialog
from ui.pages.settings.voices import VoicesSection
from ui.workplace import Workplace

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
NUMBER = wording("ti").kiosk("number_ask")
CODE = wording("ti").kiosk("code_ask")


def raw(file: bytes) -> bytes:
    """What a microphone gives for this."""
    return file[44:]


@pytest.fixture
def machine(bank: TestBank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    assert bank
    return machine_in(tmp_path, monkeypatch)


@pytest.fixture
def place(bank: TestBank, machine: Machine, opens: Opens) -> Workplace:
    assert machine
    return opens(bank.coordinator)


@pytest.fixture
def section(place: Workplace, qtbot: QtBot) -> VoicesSection:
    place.go("settings")
    page = place.current()
    assert isinstance(page, SettingsPage)
    shown = page.show_section("voices")
    assert isinstance(shown, VoicesSection)
    rest(place, qtbot)
    return shown


def rest(place: Workplace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not place._door.is_busy, timeout=20_000)
    qtbot.wait(10)


def opened(section: VoicesSection, qtbot: QtBot) -> VoiceDialog:
    qtbot.mouseClick(section.record, Left)
    shown = dialog(qtbot, VoiceDialog)
    assert isinstance(shown, VoiceDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is shown.record)
    return shown


def press(key: Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def recorded(bank: TestBank) -> dict[str, Loudness]:
    found = bank.office.ask(bank.coordinator, list_recorded, "ti")
    return {each.words: each.loudness for each in found}


def test_phrase_after_phrase_with_one_key(
    section: VoicesSection, place: Workplace, bank: TestBank, machine: Machine, qtbot: QtBot
) -> None:
    shown = opened(section, qtbot)
    assert shown.words.text() == NUMBER
    assert shown.dutch.text().endswith("Mijn nummer")
    for words in (NUMBER, CODE):
        assert shown.words.text() == words
        machine.speak(raw(tone(0.5)))
        press(Key.Key_Space)
        assert shown.recorder.is_recording
        qtbot.waitUntil(lambda: machine.was_heard)
        press(Key.Key_Space)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is shown.next, timeout=20_000)
        assert recorded(bank)[words] is Loudness.GOOD
        press(Key.Key_Return)
        assert QApplication.focusWidget() is shown.record
    press(Key.Key_Escape)
    rest(place, qtbot)
    assert [row.part.words for row in section.model.rows if row.recorded] == [NUMBER, CODE]
    assert section.progress.value() == 2
    again = opened(section, qtbot)
    assert again.words.text() not in (NUMBER, CODE), "it goes on where somebody stopped"


def test_every_deed_has_a_key_and_what_is_played_is_what_was_kept(
    section: VoicesSection, place: Workplace, bank: TestBank, machine: Machine, qtbot: QtBot
) -> None:
    shown = opened(section, qtbot)
    spoken = tone(0.5)
    machine.speak(raw(spoken))
    press(Key.Key_F2)
    qtbot.waitUntil(lambda: machine.was_heard)
    press(Key.Key_F2)
    qtbot.waitUntil(lambda: NUMBER in recorded(bank), timeout=20_000)
    rest(place, qtbot)
    press(Key.Key_F3)
    kept = raw(read_sound(spoken).file)
    qtbot.waitUntil(lambda: machine.played.startswith(kept) and not shown.player.is_playing, timeout=20_000)
    press(Key.Key_PageDown)
    assert shown.words.text() == CODE
    assert not shown.play.isEnabled()
    press(Key.Key_PageUp)
    assert shown.words.text() == NUMBER
    press(Key.Key_Delete)
    qtbot.waitUntil(lambda: recorded(bank) == {}, timeout=20_000)
    rest(place, qtbot)
    assert not shown.play.isEnabled()
    assert QApplication.focusWidget() is shown.record


def test_too_soft_is_told_and_waits_for_another_try(
    section: VoicesSection, bank: TestBank, machine: Machine, qtbot: QtBot
) -> None:
    shown = opened(section, qtbot)
    machine.speak(raw(tone(0.5, loud=0.01)))
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: machine.was_heard)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: "te zacht" in shown.state.text(), timeout=20_000)
    assert recorded(bank) == {NUMBER: Loudness.QUIET}
    assert QApplication.focusWidget() is shown.record


def test_a_silence_is_refused_and_what_was_there_stays(
    section: VoicesSection, place: Workplace, bank: TestBank, machine: Machine, qtbot: QtBot
) -> None:
    bank.office.do(bank.coordinator, keep_recording, "ti", NUMBER, read_sound(tone(0.5)))
    section.reload()
    rest(place, qtbot)
    section.open(section.model.rows[0])
    shown = dialog(qtbot, VoiceDialog)
    assert isinstance(shown, VoiceDialog)
    machine.speak(array("h", [1, -1] * 8000).tobytes())
    qtbot.mouseClick(shown.record, Left)
    qtbot.waitUntil(lambda: machine.was_heard)
    qtbot.mouseClick(shown.record, Left)
    qtbot.waitUntil(lambda: "niets te horen" in shown.refusal.text(), timeout=20_000)
    assert recorded(bank) == {NUMBER: Loudness.GOOD}


def test_without_a_microphone_a_file_is_taken_in(
    section: VoicesSection,
    bank: TestBank,
    machine: Machine,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = opened(section, qtbot)
    assert machine.played == b""
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: "geen microfoon" in shown.refusal.text(), timeout=20_000)
    assert not shown.recorder.is_recording
    # From a telephone: two channels, another rate.
    file = tmp_path / "nummer.wav"
    file.write_bytes(tone(0.5, rate=44_100, channels=2))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(file), ""))
    qtbot.mouseClick(shown.choose, Left)
    qtbot.waitUntil(lambda: recorded(bank) == {NUMBER: Loudness.GOOD}, timeout=20_000)
    assert shown.refusal.text() == ""
    (tmp_path / "liedje.mp3").write_bytes(b"ID3 no sound of ours")
    shown.take(tmp_path / "liedje.mp3")
    qtbot.waitUntil(lambda: "WAV" in shown.refusal.text(), timeout=20_000)
    shown.take(tmp_path / "weg.wav")
    qtbot.waitUntil(
        lambda: "niet" in shown.refusal.text() and "WAV" not in shown.refusal.text(), timeout=20_000
    )
    assert bank.office.ask(bank.coordinator, say_recorded, "ti", (NUMBER,))


@pytest.mark.expected_log("playing a sound ended with status 3")
def test_without_a_loudspeaker_it_says_so(
    section: VoicesSection, place: Workplace, bank: TestBank, machine: Machine, qtbot: QtBot
) -> None:
    bank.office.do(bank.coordinator, keep_recording, "ti", NUMBER, read_sound(tone(0.5)))
    section.reload()
    rest(place, qtbot)
    machine.listen(status=3)
    section.open(section.model.rows[0])
    shown = dialog(qtbot, VoiceDialog)
    assert isinstance(shown, VoiceDialog)
    qtbot.mouseClick(shown.play, Left)
    qtbot.waitUntil(lambda: "luidspreker" in shown.refusal.text(), timeout=20_000)


def test_going_on_keeps_what_was_just_said(
    section: VoicesSection, place: Workplace, bank: TestBank, machine: Machine, qtbot: QtBot
) -> None:
    """One key for each phrase: nobody loses what they said because they did not press Stop first."""
    shown = opened(section, qtbot)
    machine.speak(raw(tone(0.5)))
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: machine.was_heard)
    press(Key.Key_PageDown)
    qtbot.waitUntil(lambda: recorded(bank) == {NUMBER: Loudness.GOOD}, timeout=20_000)
    rest(place, qtbot)
    assert shown.words.text() == CODE
    assert not shown.play.isEnabled()
    # What is no good is told with the phrase that it was.
    machine.speak(raw(tone(0.5, loud=0)))
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: machine.was_heard)
    press(Key.Key_PageUp)
    qtbot.waitUntil(lambda: "niets te horen" in shown.refusal.text(), timeout=20_000)
    assert CODE in shown.refusal.text()
    assert shown.words.text() == NUMBER
    assert recorded(bank) == {NUMBER: Loudness.GOOD}


def test_leaving_lets_go_of_what_is_being_recorded(
    section: VoicesSection, bank: TestBank, machine: Machine, qtbot: QtBot
) -> None:
    shown = opened(section, qtbot)
    machine.speak(raw(tone(0.5)))
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: machine.was_heard)
    recorder = shown.recorder
    press(Key.Key_Escape)
    assert not recorder.is_recording
    assert recorded(bank) == {}


def test_another_language_has_a_sheet_of_its_own(
    section: VoicesSection, place: Workplace, qtbot: QtBot
) -> None:
    assert [section.language.itemText(at) for at in range(2)] == ["ትግርኛ", "Soomaali"]
    section.language.choose("so")
    rest(place, qtbot)
    assert section.model.rows[0].part.words == wording("so").kiosk("number_ask")
    assert len(section.model.rows) > 200


def test_who_may_not_record_does_not_see_the_sheet(bank: TestBank, opens: Opens) -> None:
    place = opens(bank.desk)
    place.go("settings")
    page = place.current()
    assert isinstance(page, SettingsPage)
    assert "voices" not in page._buttons
